import { groupBy, isList } from '../data/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { EN_BRONNEN, inTaal, type TaalOptions } from '../taal/index.ts';
import type { Bronnen, Plaatsingsbesluit, Register } from './bronnen.ts';
import {
  type BronGegevens,
  type GegevensFinding,
  gegevensFinding,
  judgeGegevens,
  type PlaatsingsbesluitGegeven,
  type RegisterGegeven,
} from './gegevens.ts';
import { judgeIdentificaties, judgeVerloop } from './judge-verloop.ts';

/** The sources, or all that is wrong with the data. */
export type ReadBronnenResult =
  | {
      readonly ok: true;
      readonly bronnen: Bronnen;
      /** What is taken as it is, though it should not be so: a verloop that is not consistent (STB §3.4). */
      readonly waarschuwingen: readonly GegevensFinding[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<GegevensFinding> };

/**
 * Makes sources from plain JSON. Each part is optional: one that is absent gives no source, and leaves its controls
 * unchecked. The data are copied: later changes to them do nothing.
 *
 * Codes, numbers and dates have the form that they have in the FZ825. A plaatsingsbesluitnummer occurs once, an
 * identification of a mutation once within it. A verloop that is not consistent is taken, with a warning: it is there.
 *
 * @param data anything; what is not of this form gives findings, with a JSON Pointer and never a value
 * @example
 * const result = readBronnen({ agb: [{ code: '06290001', van: '2020-01-01' }] });
 * result.ok && result.bronnen.agb?.isBekend('06290001', '2019-12-31'); //=> false
 */
export function readBronnen(data: BronGegevens, { taal }: TaalOptions = {}): ReadBronnenResult {
  const read = inTaal(readGegevens(data), taal, EN_BRONNEN);
  if (!read.ok) return read;
  const { gegevens, waarschuwingen } = read;
  return { ok: true, waarschuwingen, bronnen: bronnenOf(gegevens) };
}

/** The data as they are, copied, or all that is wrong with them. */
export type ReadGegevensResult =
  | {
      readonly ok: true;
      readonly gegevens: BronGegevens;
      readonly waarschuwingen: readonly GegevensFinding[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<GegevensFinding> };

/** Judges data from which sources can be made: see `readBronnen`. */
export function readGegevens(data: BronGegevens): ReadGegevensResult {
  const findings: GegevensFinding[] = [];
  const copy = ownData(data);
  judgeGegevens(copy, '', findings);
  const gegevens = copy as BronGegevens;
  if (findings.length === 0) keurSamenhang(gegevens, findings);
  if (isNonEmpty(findings)) return { ok: false, findings };
  const waarschuwingen = (gegevens.plaatsingsbesluiten ?? []).flatMap((besluit, index) =>
    judgeVerloop(besluit).map((fault) =>
      gegevensFinding(`/plaatsingsbesluiten/${index}${fault.path}`, fault),
    ),
  );
  return { ok: true, gegevens, waarschuwingen };
}

/** Makes sources from data that were judged. */
export function bronnenOf({ agb, uzovi, plaatsingsbesluiten, ontvangen }: BronGegevens): Bronnen {
  return {
    ...(agb === undefined ? undefined : { agb: register(agb) }),
    ...(uzovi === undefined ? undefined : { uzovi: register(uzovi) }),
    ...(plaatsingsbesluiten === undefined
      ? undefined
      : { plaatsingsbesluiten: administratie(plaatsingsbesluiten) }),
    ...(ontvangen === undefined ? undefined : { ontvangen: ontvangst(ontvangen) }),
  };
}

function keurSamenhang(
  { agb = [], uzovi = [], plaatsingsbesluiten = [] }: BronGegevens,
  findings: GegevensFinding[],
): void {
  for (const [naam, periodes] of [
    ['agb', agb],
    ['uzovi', uzovi],
  ] as const) {
    for (const [index, { van, tot }] of periodes.entries()) {
      if (van !== undefined && tot !== undefined && tot <= van)
        findings.push(gegevensFinding(`/${naam}/${index}/tot`, { rule: 'BRON-PERIODE', args: {} }));
    }
  }
  const nummers = new Set<string>();
  for (const [index, besluit] of plaatsingsbesluiten.entries()) {
    const path = `/plaatsingsbesluiten/${index}`;
    if (nummers.has(besluit.plaatsingsbesluitnummer)) {
      const args = { field: 'plaatsingsbesluitnummer' } as const;
      findings.push(gegevensFinding(`${path}/${args.field}`, { rule: 'BRON-HERHAALD', args }));
    }
    nummers.add(besluit.plaatsingsbesluitnummer);
    for (const fault of judgeIdentificaties(besluit))
      findings.push(gegevensFinding(`${path}${fault.path}`, fault));
  }
}

/** A copy of what is an object's own: nothing that is inherited or hidden is ever taken for data. */
export function ownData(value: unknown, depth = 6): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value))
    return isList(value) ? Array.from(value, (item) => ownData(item, depth - 1)) : null;
  // A promise, a map or a date has nothing of its own, and is no data.
  if (Object.prototype.toString.call(value) !== '[object Object]') return null;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, ownData(item, depth - 1)]));
}

function register(gegevens: readonly RegisterGegeven[]): Register {
  const periodes = groupBy(gegevens, ({ code }) => code);
  return {
    isBekend: (code, peildatum) =>
      (periodes.get(code) ?? []).some(
        ({ van, tot }) => (van === undefined || van <= peildatum) && (tot === undefined || peildatum < tot),
      ),
  };
}

function administratie(
  gegevens: readonly PlaatsingsbesluitGegeven[],
): NonNullable<Bronnen['plaatsingsbesluiten']> {
  const besluiten = new Map<string, Plaatsingsbesluit>(
    gegevens.map(({ plaatsingsbesluitnummer, ...besluit }) => [plaatsingsbesluitnummer, besluit]),
  );
  const verzekerden = new Set(gegevens.map(({ verzekerdennummer }) => verzekerdennummer));
  return {
    isVerzekerdeBekend: (verzekerdennummer) => verzekerden.has(verzekerdennummer),
    zoek: (nummer) => besluiten.get(nummer),
  };
}

function ontvangst(gegevens: NonNullable<BronGegevens['ontvangen']>): NonNullable<Bronnen['ontvangen']> {
  const sleutel = (afzender: string, identificatie: string): string => `${afzender}\u0000${identificatie}`;
  const ontvangen = new Set(
    gegevens.map(({ afzender, identificatieAanlevering }) => sleutel(afzender, identificatieAanlevering)),
  );
  return { isOntvangen: (afzender, identificatie) => ontvangen.has(sleutel(afzender, identificatie)) };
}
