import { expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

test('the package loads, and its controls are well stated, without anything having been asked of it', async () => {
  const { checkBericht, controles } = await import('fz825');
  const result = checkBericht(exampleBericht(), { peildatum: '2026-03-15', omgeving: 'T' });
  expect(result).toEqual({
    findings: [],
    waarschuwingen: [],
    controletypes: { 1: 'unchecked', 2: 'passed', 3: 'passed', 4: 'unchecked', 5: 'unchecked' },
    controles: Object.fromEntries(
      controles.map(({ id, controletype }) => [id, controletype === 3 ? 'passed' : 'unchecked']),
    ),
    unchecked: controles.flatMap(({ id: rule, controletype }) =>
      controletype === 3 ? [] : { rule, controletype, lacks: [expect.any(String)] },
    ),
    herkomst: {
      versie: expect.any(String),
      controles: expect.stringMatching(/^[\da-f]{32}$/),
      schemas: expect.stringMatching(/^[\da-f]{32}$/),
      peildatum: '2026-03-15',
      omgeving: 'T',
      bronnen: [],
    },
    errors: [],
  });
});
