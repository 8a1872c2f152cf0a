import { canonicalMutatie, hashOf, type Sha256 } from './canonical.ts';
import { type BerichtDigests, createDubbelFinder, type Dubbel, digestsOf } from './digests.ts';
import { createHashSum } from './hash-sum.ts';
import type { Oordeel } from './judge-leveringbericht.ts';
import type { Aantallen, Verslag } from './verslag.ts';

/** What was counted of a delivery, or of several. */
export interface Telling
  extends Pick<
    Verslag,
    | 'aantallen'
    | 'perControle'
    | 'perWaarschuwing'
    | 'perRetourcode'
    | 'perAfzender'
    | 'perMaand'
    | 'hashtotaal'
    | 'afgebroken'
  > {
  readonly dubbel: readonly Dubbel[];
  /** False when duplicates may have been missed: between parts of which one had no digests. */
  readonly isDubbelKnown: boolean;
  /** Undefined when they are not known of all that was counted. */
  readonly digests: readonly BerichtDigests[] | undefined;
}

/** Counts messages one by one, and what others counted. */
export interface Teller {
  add(oordeel: Oordeel): void;
  /** Adds what was counted of the messages that come behind these. */
  addVerslag(verslag: Verslag): void;
  /** Notes that reading broke off. */
  breakOff(): void;
  aantallen(): Aantallen;
  result(): Telling;
}

/**
 * Makes what counts, of no message yet.
 *
 * @param hash another SHA-256 than the one that runs everywhere, for one that is faster
 */
export function createTeller(hash: Sha256 = hashOf): Teller {
  const aantallen = {
    ...{ berichten: 0, accepted: 0, rejected: 0, incomplete: 0, error: 0 },
    ...{ FZ825: 0, FZ826: 0, mutaties: 0 },
  };
  const per = {
    perControle: new Map<string, number>(),
    perWaarschuwing: new Map<string, number>(),
    perRetourcode: new Map<string, number>(),
    perAfzender: new Map<string, number>(),
    perMaand: new Map<string, number>(),
  };
  const sum = createHashSum();
  const finder = createDubbelFinder();
  /** Duplicates of reports without digests. */
  const alsoDubbel: Dubbel[] = [];
  let afgebroken = 0;
  /** How many FZ825 came without digests. */
  let withoutDigests = 0;
  let isDubbelUnknown = false;

  function add({ naam, verdict, bericht, findings, waarschuwingen }: Oordeel): void {
    aantallen.berichten++;
    aantallen[verdict]++;
    for (const { rule, retourcode } of findings) {
      count(per.perControle, rule);
      if (retourcode !== null) count(per.perRetourcode, retourcode);
    }
    for (const { rule } of waarschuwingen) count(per.perWaarschuwing, rule);
    if (bericht === undefined) return;
    aantallen[bericht.berichttype]++;
    if (bericht.berichttype === 'FZ826') return;
    const { header, verzekerde } = bericht;
    aantallen.mutaties += verzekerde.mutatieFZ.length;
    count(per.perAfzender, header.afzender);
    count(per.perMaand, header.dagtekening.slice(0, '2026-03'.length));
    for (const mutatie of verzekerde.mutatieFZ) sum.add(hash(canonicalMutatie(bericht, mutatie)));
    finder.add(digestsOf(naam, bericht, hash));
  }

  function addVerslag(verslag: Verslag): void {
    const { deel, nietGemeten } = verslag;
    const before = aantallen.FZ825;
    for (const name of Object.keys(aantallen) as (keyof Aantallen)[])
      aantallen[name] += verslag.aantallen[name];
    for (const name of Object.keys(per) as (keyof typeof per)[])
      for (const [key, number] of Object.entries(verslag[name])) count(per[name], key, number);
    sum.addHex(verslag.hashtotaal);
    afgebroken += verslag.afgebroken;
    if (nietGemeten.includes('dubbel')) isDubbelUnknown = true;
    if (deel !== undefined) {
      if (withoutDigests > 0 && deel.berichten.length > 0) isDubbelUnknown = true;
      for (const each of deel.berichten) finder.add(each);
      return;
    }
    if (verslag.aantallen.FZ825 === 0) return;
    if (before > 0) isDubbelUnknown = true;
    withoutDigests += verslag.aantallen.FZ825;
    for (const each of verslag.dubbel) alsoDubbel.push(each);
  }

  return {
    add,
    addVerslag,
    breakOff: () => {
      afgebroken++;
      aantallen.berichten++;
      aantallen.error++;
    },
    aantallen: () => ({ ...aantallen }),
    result: () => ({
      aantallen: { ...aantallen },
      perControle: sorted(per.perControle),
      perWaarschuwing: sorted(per.perWaarschuwing),
      perRetourcode: sorted(per.perRetourcode),
      perAfzender: sorted(per.perAfzender),
      perMaand: sorted(per.perMaand),
      dubbel: [...finder.dubbel, ...alsoDubbel],
      hashtotaal: sum.hex(),
      afgebroken,
      isDubbelKnown: !isDubbelUnknown,
      digests: withoutDigests > 0 || isDubbelUnknown ? undefined : finder.digests,
    }),
  };
}

function count(counts: Map<string, number>, key: string, number = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + number);
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
