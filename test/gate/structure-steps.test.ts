import { expect, test } from 'vitest';
import { controleFinding } from '../../src/finding/index.ts';
import { type Reading, read, runSteps, structure } from '../../src/gate/index.ts';

const unreadable = controleFinding({ controletype: 1, rule: 'XML-LEEG', text: 'Leeg.' });
const faulty = controleFinding({ controletype: 2, rule: 'STR-ONTBREEKT', text: 'Ontbreekt.' });

const READINGS: readonly [string, Reading, readonly [string, string]][] = [
  ['a message', { ok: true }, ['passed', 'passed']],
  ['what cannot be read', { ok: false, findings: [unreadable] }, ['failed', 'skipped']],
  ['another structure', { ok: false, findings: [faulty, faulty] }, ['passed', 'failed']],
];

test.each(READINGS)('%s', (_name, reading, states) => {
  const { controletypes, findings } = runSteps([read(reading), structure(reading)], 2);
  expect([controletypes[1], controletypes[2]]).toEqual(states);
  expect(findings).toEqual(reading.ok ? [] : reading.findings);
});

test('what is wrong with the structure is not told when only controletype 1 is asked for', () => {
  const reading: Reading = { ok: false, findings: [faulty] };
  const { controletypes, findings, verdict } = runSteps([read(reading), structure(reading)], 1);
  expect([controletypes[1], controletypes[2]]).toEqual(['passed', 'unchecked']);
  expect([verdict, findings]).toEqual(['accepted', []]);
});
