import { ask, type Plaatsingsbesluit } from '../bronnen/index.ts';
import { groupBy } from '../data/index.ts';
import type { MutatieFZ } from '../model/index.ts';
import type { Occurrence } from '../structure/index.ts';
import { applyInForce, type InForce, inconsistenties } from '../verloop/index.ts';
import { once, type Run } from './run.ts';

/** What DJI holds of a plaatsingsbesluit; each is asked for once per message. */
export function besluitOf(nummer: string | undefined, run: Run): Plaatsingsbesluit | undefined {
  if (nummer === undefined) return undefined;
  return once(run, `plaatsingsbesluit ${nummer}`, () => ask.plaatsingsbesluit(run.bronnen, nummer));
}

/** What comes of the mutations in a message when they are applied to what is in force under their plaatsingsbesluit. */
export interface Application {
  /** Those that refer to a mutation of the same SoortMutatie in force, once the ones before them are applied. */
  readonly referring: ReadonlySet<Occurrence>;
  /** Those that cannot be applied, or contradict a mutation that was applied before them, once all are. */
  readonly conflicting: ReadonlySet<Occurrence>;
}

/** Applies the mutations of a message that have this plaatsingsbesluitnummer, in their order (STB §3.4). */
export function applicationOf(nummer: string, run: Run): Application {
  return once(run, `toepassing ${nummer}`, () => {
    const besluit = besluitOf(nummer, run);
    const inForce: InForce = new Map(
      besluit?.mutaties.map((mutatie) => [mutatie.mutatieIdentificatie, mutatie]),
    );
    const applied = new Map<string, Occurrence>();
    const referring = new Set<Occurrence>();
    const conflicting = new Set<Occurrence>();
    for (const occurrence of mutatiesByBesluit(run).get(nummer) ?? []) {
      const mutatie = mutatieOf(occurrence);
      const { referentieMutatie, mutatieIdentificatie, soortMutatie } = mutatie;
      const named = referentieMutatie === undefined ? undefined : inForce.get(referentieMutatie);
      if (named?.soortMutatie === soortMutatie) referring.add(occurrence);
      if (applyInForce(inForce, mutatie) === undefined) applied.set(mutatieIdentificatie, occurrence);
      else conflicting.add(occurrence);
    }
    const mutaties = inForce.values();
    for (const { mutatieIdentificatie } of inconsistenties({
      startdatum: besluit?.startdatum ?? '',
      mutaties,
    })) {
      const occurrence = applied.get(mutatieIdentificatie);
      if (occurrence === undefined)
        throw new Error('What a source gives is consistent, so that only the message can contradict it.');
      conflicting.add(occurrence);
    }
    return { referring: referring, conflicting: conflicting };
  });
}

function mutatiesByBesluit(run: Run): ReadonlyMap<string, readonly Occurrence[]> {
  return once(run, 'mutaties per plaatsingsbesluit', () =>
    groupBy(
      run.occurrences.get('MutatieFZ') ?? [],
      (occurrence) => mutatieOf(occurrence).plaatsingsbesluitnummer,
    ),
  );
}

/** The elements that a class must have for its mutations to be applied. */
export const VERLOOP_ELEMENTS = [
  'MutatieIdentificatie',
  'Plaatsingsbesluitnummer',
  'StatusAanlevering',
  'ReferentieMutatie',
  'SoortMutatie',
  'Mutatiedatum',
] as const;

/** Of those with codes, the codes that the verloop knows. */
export const VERLOOP_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ['StatusAanlevering', ['1', '2', '3']],
  ['SoortMutatie', ['1', '2']],
]);

function mutatieOf({ value }: Occurrence): MutatieFZ {
  // The schema has judged the message, and its compiler that the class has VERLOOP_ELEMENTS.
  return value as unknown as MutatieFZ;
}
