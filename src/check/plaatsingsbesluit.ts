import { type Plaatsingsbesluit, vraag } from '../bronnen/index.ts';
import type { MutatieFZ } from '../model/index.ts';
import { type InWerking, inconsistenties, pasToe } from '../verloop/index.ts';
import type { Occurrence } from './occurrences.ts';
import { once, type Run } from './run.ts';

/** What DJI holds of a plaatsingsbesluit; each is asked for once per message. */
export function plaatsingsbesluitVan(nummer: string | undefined, run: Run): Plaatsingsbesluit | undefined {
  if (nummer === undefined) return undefined;
  return once(run, `plaatsingsbesluit ${nummer}`, () => vraag.plaatsingsbesluit(run.bronnen, nummer));
}

/** What comes of the mutations in a message when they are applied to what is in force under their plaatsingsbesluit. */
export interface Toepassing {
  /** Those that refer to a mutation of the same SoortMutatie in force, once the ones before them are applied. */
  readonly verwijzend: ReadonlySet<Occurrence>;
  /** Those that cannot be applied, or contradict a mutation that was applied before them, once all are. */
  readonly strijdig: ReadonlySet<Occurrence>;
}

/** Applies the mutations of a message that have this plaatsingsbesluitnummer, in their order (STB §3.4). */
export function toepassingVan(nummer: string, run: Run): Toepassing {
  return once(run, `toepassing ${nummer}`, () => {
    const besluit = plaatsingsbesluitVan(nummer, run);
    const inWerking: InWerking = new Map(
      besluit?.mutaties.map((mutatie) => [mutatie.mutatieIdentificatie, mutatie]),
    );
    const applied = new Map<string, Occurrence>();
    const verwijzend = new Set<Occurrence>();
    const strijdig = new Set<Occurrence>();
    for (const occurrence of mutatiesPerBesluit(run).get(nummer) ?? []) {
      const mutatie = mutatieOf(occurrence);
      const { referentieMutatie, mutatieIdentificatie, soortMutatie } = mutatie;
      const genoemd = referentieMutatie === undefined ? undefined : inWerking.get(referentieMutatie);
      if (genoemd?.soortMutatie === soortMutatie) verwijzend.add(occurrence);
      if (pasToe(inWerking, mutatie) === undefined) applied.set(mutatieIdentificatie, occurrence);
      else strijdig.add(occurrence);
    }
    const mutaties = inWerking.values();
    for (const { mutatieIdentificatie } of inconsistenties({
      startdatum: besluit?.startdatum ?? '',
      mutaties,
    })) {
      const occurrence = applied.get(mutatieIdentificatie);
      if (occurrence === undefined)
        throw new Error('What a source gives is consistent, so that only the message can contradict it.');
      strijdig.add(occurrence);
    }
    return { verwijzend, strijdig };
  });
}

function mutatiesPerBesluit(run: Run): ReadonlyMap<string, readonly Occurrence[]> {
  return once(run, 'mutaties per plaatsingsbesluit', () => {
    const found = new Map<string, Occurrence[]>();
    for (const occurrence of run.occurrences.get('MutatieFZ') ?? []) {
      const { plaatsingsbesluitnummer } = mutatieOf(occurrence);
      const others = found.get(plaatsingsbesluitnummer);
      if (others === undefined) found.set(plaatsingsbesluitnummer, [occurrence]);
      else others.push(occurrence);
    }
    return found;
  });
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
