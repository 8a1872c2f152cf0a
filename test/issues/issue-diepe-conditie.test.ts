import { checkBericht } from 'fz825';
import type { Conditie } from 'fz825/vocabulary';
import { expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;

test('a condition that is nested without end, or far too deep, is refused as not well stated', () => {
  expect(() => check(nested(20_000))).toThrow(TypeError);
  const cycle: { op: 'niet'; conditie: Conditie } = { op: 'niet', conditie: LEAF };
  cycle.conditie = cycle;
  expect(() => check(cycle)).toThrow(TypeError);
});

test('a condition of some depth is judged', () => {
  expect(check(nested(100)).controletypes[3]).toBe('passed');
});

const LEAF: Conditie = { op: 'komt voor', element: 'Mutatiedatum' };

function nested(depth: number): Conditie {
  let condition = LEAF;
  for (let n = 0; n < depth; n++) condition = { op: 'niet', conditie: condition };
  return condition;
}

function check(condition: Conditie): ReturnType<typeof checkBericht> {
  const controle = {
    id: 'DIEP',
    controletype: 3,
    berichtklasse: 'MutatieFZ',
    retourcode: '8028',
    voorlopig: true,
    source: 'x',
    text: 'Een diepe controle.',
    condition,
  } as const;
  return checkBericht(exampleBericht(), CONTEXT, { controles: [controle] });
}
