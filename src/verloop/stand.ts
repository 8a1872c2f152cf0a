import type { MutatieInWerking, VerloopMutatie } from './mutatie-in-werking.ts';
import { inWerkingVan } from './mutatie-in-werking.ts';
import { type Vervallen, type VervallenMutatie, vervallenOf } from './vervallen.ts';

/** Why a mutation cannot be applied. */
export type MutatieFault =
  /** A correctie or intrekking whose reference leads to no mutation in force of the same SoortMutatie. */
  | 'referentie'
  /** Its identification was used before, whatever became of that mutation. */
  | 'identificatie'
  /** It is of another plaatsingsbesluit than the mutations before it. */
  | 'plaatsingsbesluit';

/** The mutations of one plaatsingsbesluit while others are applied to them: it changes with each. */
export interface Stand {
  readonly inWerking: Map<string, Geplaatst>;
  readonly vervallen: Map<string, Vervallen>;
  /** Of a mutation that was corrected, one further on in its chain, so that a long chain is not followed twice. */
  readonly verder: Map<string, string>;
}

/** A mutation in force, and its place in the order: that of the first of its chain of corrections. */
interface Geplaatst {
  readonly mutatie: MutatieInWerking;
  readonly plaats: number;
}

/** What an applied mutation did. */
export type Toegepast = {
  readonly ok: true;
  /** The mutation that was in force, and that this one took out: a correctie replaces it, an intrekking undoes it. */
  readonly vorige?: MutatieInWerking;
};

/** The state in front of the first mutation. What was given twice counts once. */
export function createStand(
  mutaties: Iterable<MutatieInWerking>,
  vervallen: Iterable<VervallenMutatie> = [],
): Stand {
  const stand: Stand = { inWerking: new Map(), vervallen: new Map(), verder: new Map() };
  for (const mutatie of mutaties)
    stand.inWerking.set(mutatie.mutatieIdentificatie, { mutatie, plaats: stand.inWerking.size });
  for (const each of vervallen) {
    const lapsed = vervallenOf(each);
    stand.vervallen.set(lapsed.mutatieIdentificatie, lapsed);
  }
  return stand;
}

/**
 * Applies a mutation: an eerste aanlevering adds it, a correctie takes the place of what is in force at the end of the
 * chain of the mutation that it names, an intrekking takes that out (STB §3.4). Changes nothing when it cannot be applied.
 */
export function applyTo(stand: Stand, mutatie: VerloopMutatie): Toegepast | MutatieFault {
  const { inWerking, vervallen } = stand;
  const { mutatieIdentificatie, statusAanlevering, referentieMutatie, soortMutatie } = mutatie;
  const vorige = statusAanlevering === '1' ? undefined : findGenoemde(stand, referentieMutatie);
  if (statusAanlevering !== '1' && vorige?.mutatie.soortMutatie !== soortMutatie) return 'referentie';
  if (inWerking.has(mutatieIdentificatie) || vervallen.has(mutatieIdentificatie)) return 'identificatie';
  if (vorige !== undefined) {
    const { mutatieIdentificatie: weg } = vorige.mutatie;
    inWerking.delete(weg);
    const isVervangen = statusAanlevering !== '3';
    vervallen.set(weg, {
      mutatieIdentificatie: weg,
      ...(isVervangen ? { vervangenDoor: mutatieIdentificatie } : undefined),
    });
    if (!isVervangen) vervallen.set(mutatieIdentificatie, { mutatieIdentificatie, intrekkingVan: weg });
  }
  if (statusAanlevering !== '3') {
    const plaats = vorige?.plaats ?? inWerking.size + vervallen.size;
    inWerking.set(mutatieIdentificatie, { mutatie: inWerkingVan(mutatie), plaats });
  }
  return vorige === undefined ? { ok: true } : { ok: true, vorige: vorige.mutatie };
}

/** What is in force at the end of the chain of corrections of a mutation: itself, when it is in force. */
export function findGenoemde(
  { inWerking, vervallen, verder }: Stand,
  mutatieIdentificatie: string | undefined,
): Geplaatst | undefined {
  if (mutatieIdentificatie === undefined) return undefined;
  const gevolgd: string[] = [];
  let einde = mutatieIdentificatie;
  // What was given may lead round: no chain is longer than all that has lapsed, and then it leads on to itself.
  while (!inWerking.has(einde) && gevolgd.length <= vervallen.size) {
    const volgende: string | undefined = verder.get(einde) ?? vervallen.get(einde)?.vervangenDoor;
    if (volgende === undefined || volgende === einde) break;
    gevolgd.push(einde);
    einde = volgende;
  }
  for (const each of gevolgd) verder.set(each, einde);
  return inWerking.get(einde);
}

/** The mutations in force, in their order. */
export function listInWerking({ inWerking }: Stand): readonly MutatieInWerking[] {
  return [...inWerking.values()].sort((a, b) => a.plaats - b.plaats).map(({ mutatie }) => mutatie);
}
