import { expect, test } from 'vitest';
import { controleFinding } from '../../src/finding/index.ts';
import { CONTROLETYPES, type ControleState, verdictByStates } from '../../src/gate/index.ts';

const P = 'passed';
const U = 'unchecked';

function judged(states: readonly ControleState[]): Parameters<typeof verdictByStates>[0] {
  const [first = U, second = U, third = U, fourth = U, fifth = U] = states;
  const controletypes = { 1: first, 2: second, 3: third, 4: fourth, 5: fifth };
  return { findings: [], errors: [], controletypes };
}

/** The states, and the verdict up to each controletype: `+` accepted, `?` incomplete. */
const VERDICTS: readonly [string, readonly ControleState[], string][] = [
  ['all passed', [P, P, P, P, P], '+++++'],
  ['passed up to 3', [P, P, P, U, U], '+++??'],
  ['one in between unchecked', [P, P, U, P, P], '++???'],
  ['one in between skipped', [P, P, P, 'skipped', P], '+++??'],
  ['built, and passed', [U, P, P, P, P], '+++++'],
  ['built, and its structure not judged', [U, U, P, P, P], '?????'],
  ['nothing at all', [U, U, U, U, U], '?????'],
];

test.each(VERDICTS)('%s', (_name, states, verdicts) => {
  const found = CONTROLETYPES.map((last) => verdictByStates(judged(states), last));
  expect(found).toEqual(Array.from(verdicts, (each) => (each === '+' ? 'accepted' : 'incomplete')));
});

test('findings are a rejection and errors are an error, whatever the states', () => {
  const findings = [controleFinding({ controletype: 3, rule: 'X-1', text: 'Een bevinding.' })];
  const errors = [{ rule: 'X-1', path: '/', message: 'Een fout.' }];
  expect(verdictByStates({ ...judged([P, P, P, P, P]), findings }, 5)).toBe('rejected');
  expect(verdictByStates({ ...judged([P, P, P, P, P]), findings, errors }, 5)).toBe('error');
});
