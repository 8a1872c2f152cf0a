import {
  type Administratie,
  type AdministratieFinding,
  administratieFinding,
  type GewensteMutatie,
  planMutaties,
  toGegevens,
} from '../administratie/index.ts';
import type { MutatieGegeven, PlaatsingsbesluitGegeven } from '../bronnen/index.ts';
import type { Mutatie } from '../build/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { EN_LEVERING, inTaal, type TaalOptions } from '../taal/index.ts';
import { requireDate, vervallenOf } from '../verloop/index.ts';

/** Between which two states to go back. */
export interface RollbackInvoer extends TaalOptions {
  /** The state to go back to. */
  readonly voor: Administratie;
  /** The state there is now. */
  readonly na: Administratie;
  /** The MutatieIdentificatie of the nth mutation to be sent, from 1: 1 to 20 characters, never used before. */
  readonly identificatie: (n: number) => string;
  /** Date of the messages, `YYYY-MM-DD`: no einde zorg may be later. */
  readonly dagtekening?: string;
}

/** What one mutation of a plan does. */
export interface RollbackStap {
  readonly plaatsingsbesluitnummer: string;
  readonly verzekerdennummer: string;
  /** AGB-code of the zorgaanbieder who has to send it. */
  readonly zorgaanbieder: string;
  /** The mutation to be sent. */
  readonly mutatieIdentificatie: string;
  /** `intrekking` takes a mutation out, `correctie` makes it what it was, `nieuw` reports again what is no longer there. */
  readonly soort: 'intrekking' | 'correctie' | 'nieuw';
  /** The mutation in force in `na` that it undoes; absent for `nieuw`. */
  readonly ongedaan?: string;
  /** Why, as a sentence without values: in Dutch unless `taal` is given. */
  readonly reden: string;
}

/** What is to be sent to go back, or why that cannot be. */
export type PlanRollbackResult =
  | {
      readonly ok: true;
      /** Per plaatsingsbesluit, in the order in which they must be applied: `toMutatieberichten` makes messages of them. */
      readonly mutaties: readonly Mutatie[];
      /** What each of them does, in the same order. */
      readonly stappen: readonly RollbackStap[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<AdministratieFinding> };

/**
 * Plans how to bring back the state of an administratie after messages that should not have been sent: the intrekkingen,
 * correcties and nieuwe mutaties after which zorglocatie and beeindigd are those of `voor` on every date. What was sent
 * stays in the history, and no identification is used again: the standard has no way to unsend (STB §3.4).
 *
 * @returns the mutations, none when nothing is otherwise; or findings, with a JSON Pointer in `voor` or `na` as `toGegevens`
 *   gives them and never a value: a plaatsingsbesluit that is in one of the two alone, or of which another value differs
 *   than its mutations (`ADM-TERUG`), a verloop of `voor` that is not consistent (`ADM-WENS`), a verplaatsing of which the
 *   location is not known (`ADM-INTREKKING`, `BRON-ONTBREEKT`), or an identification that was used (`ADM-KENMERK`)
 * @throws TypeError when `voor` or `na` is no administratie, `identificatie` no function, or `dagtekening` no date
 */
export function planRollback({
  voor,
  na,
  identificatie,
  dagtekening,
  taal,
}: RollbackInvoer): PlanRollbackResult {
  if (typeof identificatie !== 'function') throw new TypeError('identificatie must be a function.');
  if (dagtekening !== undefined) requireDate(dagtekening, 'dagtekening');
  const [oud, nieuw] = [besluitenIn(voor, 'voor'), besluitenIn(na, 'na')];
  const findings: AdministratieFinding[] = [];
  const mutaties: Mutatie[] = [];
  const stappen: RollbackStap[] = [];
  for (const [nummer, { besluit, path }] of oud) {
    const now = nieuw.get(nummer);
    if (now === undefined) {
      findings.push(administratieFinding(path, { rule: 'ADM-TERUG', args: { fault: 'niet-in-na' } }));
      continue;
    }
    const differing = DATA_FIELDS.filter((field) => besluit[field] !== now.besluit[field]);
    for (const field of differing)
      findings.push(
        administratieFinding(`${now.path}/${field}`, {
          rule: 'ADM-TERUG',
          args: { fault: 'gegevens', field },
        }),
      );
    if (differing.length > 0 || isSameVerloop(besluit, now.besluit)) continue;
    const sent = mutaties.length;
    const plan = planMutaties({
      gemeld: withGebruikt(now.besluit, besluit),
      gewenst: besluit.mutaties.map(gewenstAls),
      identificatie: (n) => identificatie(sent + n),
      taal,
      ...(dagtekening === undefined ? undefined : { dagtekening }),
    });
    if (!plan.ok) {
      findings.push(...plan.findings.map((each) => ({ ...each, path: placeOf(each.path, path, now.path) })));
      continue;
    }
    mutaties.push(...plan.mutaties);
    for (const [index, mutatie] of plan.mutaties.entries())
      stappen.push(stapOf(mutatie, now.besluit, plan.redenen[index] ?? ''));
  }
  for (const [nummer, { besluit, path }] of nieuw)
    if (!oud.has(nummer) && besluit.mutaties.length > 0)
      findings.push(administratieFinding(path, { rule: 'ADM-TERUG', args: { fault: 'niet-in-voor' } }));
  return isNonEmpty(findings)
    ? inTaal({ ok: false, findings }, taal, EN_LEVERING)
    : { ok: true, mutaties, stappen };
}

/** What no mutation changes, and what the state on a date depends on. */
const DATA_FIELDS = ['verzekerdennummer', 'startdatum', 'zorglocatie'] as const;

interface Besluit {
  readonly besluit: PlaatsingsbesluitGegeven;
  /** JSON Pointer to it. */
  readonly path: string;
}

function besluitenIn(administratie: Administratie, name: string): ReadonlyMap<string, Besluit> {
  const { plaatsingsbesluiten = [] } = gegevensOf(administratie, name);
  return new Map(
    plaatsingsbesluiten.map((besluit, index) => [
      besluit.plaatsingsbesluitnummer,
      { besluit, path: `/${name}/plaatsingsbesluiten/${index}` },
    ]),
  );
}

function gegevensOf(administratie: Administratie, name: string): ReturnType<typeof toGegevens> {
  try {
    return toGegevens(administratie);
  } catch {
    throw new TypeError(`${name} must be an administratie.`);
  }
}

function isSameVerloop({ mutaties: a }: PlaatsingsbesluitGegeven, { mutaties: b }: PlaatsingsbesluitGegeven) {
  const says = ({ soortMutatie, mutatiedatum, zorglocatie }: MutatieGegeven): string =>
    JSON.stringify([soortMutatie, mutatiedatum, zorglocatie]);
  return a.length === b.length && a.every((mutatie, index) => says(mutatie) === says(b[index] ?? mutatie));
}

/** An einde zorg has no location, whatever the data say. */
function gewenstAls({ soortMutatie, mutatiedatum: datum, zorglocatie }: MutatieGegeven): GewensteMutatie {
  if (soortMutatie === '2') return { soort: 'eindeZorg', datum };
  return { soort: 'verplaatsing', datum, ...(zorglocatie === undefined ? undefined : { zorglocatie }) };
}

/** What is there now, with the identifications that were used before and that it no longer knows. */
function withGebruikt(
  besluit: PlaatsingsbesluitGegeven,
  voor: PlaatsingsbesluitGegeven,
): PlaatsingsbesluitGegeven {
  const known = new Set(idsOf(besluit));
  const lost = idsOf(voor).filter((id) => !known.has(id));
  return lost.length === 0 ? besluit : { ...besluit, vervallen: [...(besluit.vervallen ?? []), ...lost] };
}

function idsOf({ mutaties, vervallen = [] }: PlaatsingsbesluitGegeven): readonly string[] {
  return [...mutaties, ...vervallen.map(vervallenOf)].map((each) => each.mutatieIdentificatie);
}

/** Where what a plan is about stands in the two administraties. */
function placeOf(path: string, voor: string, na: string): string {
  const [, wens, field = ''] = /^\/gewenst\/(\d+)(\/\w+)?$/.exec(path) ?? [];
  if (wens !== undefined) return `${voor}/mutaties/${wens}${FIELDS.get(field) ?? field}`;
  return path.replace(/^\/gemeld/, na).replace(/^\/gewenst/, `${voor}/mutaties`);
}

const FIELDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['/soort', '/soortMutatie'],
  ['/datum', '/mutatiedatum'],
]);

function stapOf(mutatie: Mutatie, besluit: PlaatsingsbesluitGegeven, reden: string): RollbackStap {
  const { statusAanlevering, mutatieIdentificatie, referentieMutatie } = mutatie;
  const { plaatsingsbesluitnummer, verzekerdennummer, zorgaanbieder } = besluit;
  return {
    plaatsingsbesluitnummer,
    verzekerdennummer,
    zorgaanbieder,
    mutatieIdentificatie,
    soort: SOORTEN[statusAanlevering],
    ...(referentieMutatie === undefined ? undefined : { ongedaan: referentieMutatie }),
    reden,
  };
}

const SOORTEN = { 1: 'nieuw', 2: 'correctie', 3: 'intrekking' } as const;
