import fc, { type Arbitrary } from 'fast-check';
import type { Bericht } from 'fz825';
import { cases, geldigeGevallen } from '../../test/check/cases.ts';
import type { Geval } from '../../test/check/reference.ts';
import { berichten } from '../../test/support/arbitraries.ts';
import { GEGEVENS } from '../../test/support/gegevens.ts';
import type { Setting } from '../invariants/document.ts';

/** A message with a setting in which it can be judged. */
export interface Case {
  readonly bericht: Bericht;
  readonly setting: Setting;
}

const CONTROLETYPE = fc.oneof(
  { weight: 8, arbitrary: fc.constant(5 as const) },
  { weight: 2, arbitrary: fc.constantFrom(1, 2, 3, 4) },
) as Arbitrary<Setting['controletype']>;
const CUTS = fc.array(fc.nat(), { maxLength: 4 });

/** How many different values a pool has: they are changed in far more ways. */
const POOL = 20_000;
const CHUNK = 20;

/** Values that take long to make, each made when it is first asked for: the same value for the same number. */
function pooled<T>(arbitrary: Arbitrary<T>): Arbitrary<T> {
  const chunks = new Map<number, readonly T[]>();
  return fc.nat(POOL - 1).map((number) => {
    const seed = Math.floor(number / CHUNK);
    const chunk = chunks.get(seed) ?? fc.sample(arbitrary, { seed, numRuns: CHUNK });
    chunks.set(seed, chunk);
    return chunk[number % CHUNK] as T;
  });
}

/** Messages over a small domain, with data that mostly know what they name. */
export const GEVALLEN: Arbitrary<Geval> = fc.oneof(
  { weight: 3, arbitrary: pooled(geldigeGevallen()) },
  { weight: 1, arbitrary: pooled(cases()) },
);

/** Messages with sources in which they mostly pass, and messages of every shape with sources that know nothing of them. */
export const CASES: Arbitrary<Case> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ geval: GEVALLEN, controletype: CONTROLETYPE, cuts: CUTS }).map(small),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ bericht: pooled(berichten(3)), controletype: CONTROLETYPE, cuts: CUTS })
      .map(({ bericht, controletype, cuts }) => ({
        bericht,
        setting: { peildatum: '2026-03-15', omgeving: 'T' as const, gegevens: GEGEVENS, controletype, cuts },
      })),
  },
);

function small({
  geval: { bericht, ...setting },
  ...rest
}: {
  readonly geval: Omit<Setting, 'controletype' | 'cuts'> & { readonly bericht: Bericht };
  readonly controletype: Setting['controletype'];
  readonly cuts: number[];
}): Case {
  return { bericht, setting: { ...setting, ...rest } };
}

export function describeSetting({ peildatum, omgeving, controletype, gegevens, cuts }: Setting): string {
  return JSON.stringify({ peildatum, omgeving, controletype, cuts, gegevens });
}
