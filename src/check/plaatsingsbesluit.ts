import { ask, type Plaatsingsbesluit } from '../bronnen/index.ts';
import { groupBy } from '../data/index.ts';
import type { MutatieFZ } from '../model/index.ts';
import type { Occurrence } from '../structure/index.ts';
import {
  applyTo,
  createStand,
  findGenoemde,
  findInconsistenties,
  listInWerking,
  type MutatieInWerking,
} from '../verloop/index.ts';
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
  /** Those that cannot be applied, or contradict an older mutation or one before them, once all are applied. */
  readonly conflicting: ReadonlySet<Occurrence>;
  /** What each intrekking took out of force. */
  readonly withdrawn: ReadonlyMap<Occurrence, MutatieInWerking>;
  /** The verplaatsingen in force to where the client is already, once all are applied. */
  readonly standing: ReadonlySet<Occurrence>;
  /** The first, when older mutations contradict each other, once all are applied. */
  readonly inherited: Occurrence | undefined;
}

/** Applies the mutations of a message that have this plaatsingsbesluitnummer, in their order (STB §3.4). */
export function applicationOf(nummer: string, run: Run): Application {
  return once(run, `toepassing ${nummer}`, () =>
    apply(mutatiesByBesluit(run).get(nummer) ?? [], besluitOf(nummer, run)),
  );
}

function apply(occurrences: readonly Occurrence[], besluit: Plaatsingsbesluit | undefined): Application {
  const stand = createStand(besluit?.mutaties ?? [], besluit?.vervallen);
  const applied = new Map<string, Occurrence>();
  const referring = new Set<Occurrence>();
  const conflicting = new Set<Occurrence>();
  const withdrawn = new Map<Occurrence, MutatieInWerking>();
  for (const occurrence of occurrences) {
    const mutatie = mutatieOf(occurrence);
    const { referentieMutatie, mutatieIdentificatie, soortMutatie, statusAanlevering } = mutatie;
    if (findGenoemde(stand, referentieMutatie)?.mutatie.soortMutatie === soortMutatie)
      referring.add(occurrence);
    const outcome = applyTo(stand, mutatie);
    if (typeof outcome === 'string') conflicting.add(occurrence);
    else applied.set(mutatieIdentificatie, occurrence);
    if (typeof outcome !== 'string' && statusAanlevering === '3' && outcome.vorige !== undefined)
      withdrawn.set(occurrence, outcome.vorige);
  }
  const inWerking = listInWerking(stand);
  const older = inWerking.filter(({ mutatieIdentificatie }) => !applied.has(mutatieIdentificatie));
  const reported = [...applied.keys()].flatMap((id) => stand.inWerking.get(id)?.mutatie ?? []);
  const { startdatum } = besluit ?? {};
  // What is in force though the care has not started.
  let inherited = startdatum === undefined && older.length > 0 ? occurrences[0] : undefined;
  for (const { mutatieIdentificatie } of findInconsistenties({
    startdatum: startdatum ?? '',
    mutaties: [...older, ...reported],
  })) {
    const occurrence = applied.get(mutatieIdentificatie);
    if (occurrence === undefined) inherited = occurrences[0];
    else conflicting.add(occurrence);
  }
  return {
    referring,
    conflicting,
    withdrawn,
    standing: listStanding(inWerking, applied, besluit?.zorglocatie),
    inherited,
  };
}

/** The reported verplaatsingen that lead to where the one before them, by date and then by order, led already. */
function listStanding(
  inWerking: readonly MutatieInWerking[],
  applied: ReadonlyMap<string, Occurrence>,
  start: string | undefined,
): ReadonlySet<Occurrence> {
  const standing = new Set<Occurrence>();
  let locatie = start;
  const moves = inWerking.filter(({ soortMutatie }) => soortMutatie === '1');
  for (const { mutatieIdentificatie, zorglocatie } of moves.toSorted(byDatum)) {
    const occurrence = applied.get(mutatieIdentificatie);
    if (occurrence !== undefined && zorglocatie !== undefined && zorglocatie === locatie)
      standing.add(occurrence);
    locatie = zorglocatie;
  }
  return standing;
}

function byDatum(a: MutatieInWerking, b: MutatieInWerking): number {
  if (a.mutatiedatum === b.mutatiedatum) return 0;
  return a.mutatiedatum < b.mutatiedatum ? -1 : 1;
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
