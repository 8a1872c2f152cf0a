import type { MutatieGegeven, PlaatsingsbesluitGegeven } from '../bronnen/index.ts';
import { findZorglocatie, isBeeindigd, requireDate, type Vervallen, vervallenOf } from '../verloop/index.ts';
import { type Administratie, findBesluit } from './administratie.ts';

/** What is known of a plaatsingsbesluit on a date. */
export interface BesluitStand {
  /** AGB-code of the FZ-zorglocatie; absent before the start, from the einde zorg on, and where it is not known. */
  readonly zorglocatie?: string;
  /** True on the Mutatiedatum of the einde zorg in force, and after it. */
  readonly beeindigd: boolean;
  /**
   * Every mutation that was reported and accepted, whatever the date: those in force in their order, each after those
   * that it corrected, and then those that were withdrawn. An intrekking is none of them.
   */
  readonly mutaties: readonly MutatieStand[];
}

/** What became of a mutation. */
export interface MutatieStand {
  readonly mutatieIdentificatie: string;
  readonly status: 'in werking' | 'gecorrigeerd' | 'ingetrokken';
  /** For a correctie: the mutation in force to which its reference led. */
  readonly vervangt?: string;
  /** For what is gecorrigeerd: the mutation that took its place. */
  readonly vervangenDoor?: string;
  /** What it says, of a mutation in force: of what has lapsed an administratie keeps the identification alone. */
  readonly soortMutatie?: '1' | '2';
  readonly mutatiedatum?: string;
  readonly zorglocatie?: string;
}

/**
 * Reads where the client is on a date, whether the care has ended, and what became of each mutation.
 *
 * An entry of `vervallen` that is no more than an identification reads as ingetrokken.
 *
 * @param vraag `plaatsingsbesluitnummer`, 9 digits, and `datum`, `YYYY-MM-DD`
 * @returns undefined when the plaatsingsbesluit is not known
 * @throws TypeError when `datum` is no date
 */
export function readStand(
  administratie: Administratie,
  { plaatsingsbesluitnummer, datum }: { readonly plaatsingsbesluitnummer: string; readonly datum: string },
): BesluitStand | undefined {
  requireDate(datum, 'datum');
  const besluit = findBesluit(administratie, plaatsingsbesluitnummer);
  if (besluit === undefined) return undefined;
  const { startdatum } = besluit;
  const zorglocatie =
    startdatum === undefined ? undefined : findZorglocatie({ ...besluit, startdatum }, datum);
  return {
    ...(zorglocatie === undefined ? undefined : { zorglocatie }),
    // The einde zorg counts, whether or not the startdatum is known.
    beeindigd: isBeeindigd({ ...besluit, startdatum: startdatum ?? datum }, datum),
    mutaties: listMutaties(besluit),
  };
}

function listMutaties({ mutaties, vervallen = [] }: PlaatsingsbesluitGegeven): readonly MutatieStand[] {
  const lapsed = vervallen.map(vervallenOf).filter(({ intrekkingVan }) => intrekkingVan === undefined);
  const replaced = new Map<string, Vervallen>();
  for (const each of lapsed) if (each.vervangenDoor !== undefined) replaced.set(each.vervangenDoor, each);
  const listed = new Map<string, MutatieStand>();

  function list(id: string, own: Omit<MutatieStand, 'mutatieIdentificatie' | 'vervangt'>): void {
    if (listed.has(id)) return;
    const vorige = replaced.get(id);
    const vervangt = vorige === undefined ? undefined : { vervangt: vorige.mutatieIdentificatie };
    listed.set(id, { mutatieIdentificatie: id, ...own, ...vervangt });
  }

  for (const { mutatieIdentificatie, ...mutatie } of mutaties) {
    for (const each of chainBefore(mutatieIdentificatie, replaced))
      list(each.mutatieIdentificatie, statusOf(each));
    list(mutatieIdentificatie, { status: 'in werking', ...(mutatie satisfies Partial<MutatieGegeven>) });
  }
  for (const each of lapsed) list(each.mutatieIdentificatie, statusOf(each));
  return [...listed.values()];
}

/** What a mutation replaced, and what that replaced, the first one first. */
function chainBefore(id: string, replaced: ReadonlyMap<string, Vervallen>): readonly Vervallen[] {
  const chain = new Set<Vervallen>();
  // What was given may lead round.
  for (let each = replaced.get(id); each !== undefined && !chain.has(each); ) {
    chain.add(each);
    each = replaced.get(each.mutatieIdentificatie);
  }
  return [...chain].reverse();
}

function statusOf({ vervangenDoor }: Vervallen): Pick<MutatieStand, 'status' | 'vervangenDoor'> {
  return vervangenDoor === undefined ? { status: 'ingetrokken' } : { status: 'gecorrigeerd', vervangenDoor };
}
