import { addTo } from '../data/index.ts';
import type { Mutatiebericht, MutatieFZ } from '../model/index.ts';
import { canonicalMutatie, digestOf } from './canonical.ts';
import { type LeveringBerichten, requireBerichten } from './levering-bericht.ts';
import { type ReadLeveringOptions, readAllMutaties } from './read-mutaties.ts';

/** A mutation that is not the same in two deliveries. It names a plaatsingsbesluit, so it is for no report. */
export interface VerschilMutatie {
  readonly plaatsingsbesluitnummer: string;
  readonly mutatieIdentificatie: string;
  /** The name of a message that has it, in the delivery of before; absent when it is not there. */
  readonly voor?: string;
  /** The same, of after. */
  readonly na?: string;
}

/** What differs between two deliveries. */
export interface LeveringVerschil {
  /** True when both have the same mutations, at least one, and all messages could be read. */
  readonly gelijk: boolean;
  /** In `voor`, and not or less often in `na`. */
  readonly ontbreekt: readonly VerschilMutatie[];
  /** In `na`, and not or less often in `voor`. */
  readonly extra: readonly VerschilMutatie[];
  /** In both under the same Afzender, plaatsingsbesluit and MutatieIdentificatie, with other values. */
  readonly gewijzigd: readonly VerschilMutatie[];
  /** The names of the messages that could not be read, and so were not compared. */
  readonly onleesbaar: { readonly voor: readonly string[]; readonly na: readonly string[] };
}

/**
 * Tells what is missing, extra or changed in a delivery, beside the one before it: before and after a migration. Order, the
 * division in messages, and how they are written do not count; how often a mutation is there does.
 *
 * @param voor the messages of before, `{ naam, inhoud }` each; they are read, not judged
 * @returns never rejects for what is in a delivery: what cannot be read is named in `onleesbaar`, and then the two are not
 *   `gelijk`; nor are they when there is no mutation to compare
 * @throws TypeError (rejects) when a delivery cannot be iterated
 * @example
 * const { gelijk } = await compareLeveringen([], []);
 * gelijk; //=> false
 */
export async function compareLeveringen(
  voor: LeveringBerichten,
  na: LeveringBerichten,
  options: ReadLeveringOptions = {},
): Promise<LeveringVerschil> {
  requireBerichten(voor, 'voor');
  requireBerichten(na, 'na');
  const before = await list(voor, options);
  const after = await list(na, options);
  const ontbreekt: VerschilMutatie[] = [];
  const extra: VerschilMutatie[] = [];
  const gewijzigd: VerschilMutatie[] = [];
  for (const [key, had] of before.mutaties) {
    const has = after.mutaties.get(key) ?? [];
    const gone = without(had, has);
    const come = without(has, had);
    const [first] = gone;
    const [other] = come;
    if (first !== undefined && other !== undefined)
      gewijzigd.push(verschil(first.at, first.naam, other.naam));
    else if (first !== undefined) ontbreekt.push(verschil(first.at, first.naam, has[0]?.naam));
    else if (other !== undefined) extra.push(verschil(other.at, had[0]?.naam, other.naam));
  }
  for (const [key, [first]] of after.mutaties)
    if (first !== undefined && !before.mutaties.has(key))
      extra.push(verschil(first.at, undefined, first.naam));
  const onleesbaar = { voor: before.onleesbaar, na: after.onleesbaar };
  const isAll = onleesbaar.voor.length + onleesbaar.na.length === 0;
  const isSame = ontbreekt.length + extra.length + gewijzigd.length === 0;
  return { gelijk: isAll && isSame && before.mutaties.size > 0, ontbreekt, extra, gewijzigd, onleesbaar };
}

type Mutatie = Pick<MutatieFZ, 'mutatieIdentificatie' | 'plaatsingsbesluitnummer'>;

/** Where a mutation stands, and what tells its values from any other. */
interface Listed {
  readonly at: Mutatie;
  readonly naam: string;
  readonly digest: string;
}

async function list(
  berichten: LeveringBerichten,
  options: ReadLeveringOptions,
): Promise<{
  readonly mutaties: ReadonlyMap<string, readonly Listed[]>;
  readonly onleesbaar: readonly string[];
}> {
  const mutaties = new Map<string, Listed[]>();
  const onleesbaar: string[] = [];
  for await (const { naam, bericht, isUnread } of readAllMutaties(berichten, options)) {
    if (isUnread) onleesbaar.push(naam);
    if (bericht === undefined) continue;
    for (const mutatie of bericht.verzekerde.mutatieFZ)
      addTo(mutaties, keyOf(bericht, mutatie), {
        at: mutatie,
        naam,
        digest: digestOf(canonicalMutatie(bericht, mutatie)),
      });
  }
  return { mutaties, onleesbaar };
}

function keyOf(
  { header }: Mutatiebericht,
  { plaatsingsbesluitnummer, mutatieIdentificatie }: Mutatie,
): string {
  return JSON.stringify([header.afzender, plaatsingsbesluitnummer, mutatieIdentificatie]);
}

/** Those of a list that another does not have, each as often as it is there more. */
function without(some: readonly Listed[], others: readonly Listed[]): readonly Listed[] {
  const left = others.map(({ digest }) => digest);
  return some.filter(({ digest }) => {
    const found = left.indexOf(digest);
    if (found !== -1) left.splice(found, 1);
    return found === -1;
  });
}

function verschil(
  { plaatsingsbesluitnummer, mutatieIdentificatie }: Mutatie,
  voor: string | undefined,
  na: string | undefined,
): VerschilMutatie {
  return {
    plaatsingsbesluitnummer,
    mutatieIdentificatie,
    ...(voor === undefined ? undefined : { voor }),
    ...(na === undefined ? undefined : { na }),
  };
}
