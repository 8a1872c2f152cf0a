import {
  type GegevensFinding,
  type MutatieGegeven,
  ownData,
  type PlaatsingsbesluitGegeven,
  readGegevens,
  textOfForm,
} from '../bronnen/index.ts';
import { correctie, eindeZorg, intrekking, type Mutatie, verplaatsing } from '../build/index.ts';
import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import {
  EN_ADMINISTRATIE,
  enOverig,
  inTaal,
  type Reden,
  redenTexts,
  type TaalOptions,
} from '../taal/index.ts';
import { requireDate, vervallenOf } from '../verloop/index.ts';
import { administratieFinding } from './administratie-finding.ts';
import { align, changes, type Feit } from './align.ts';
import { type GewensteMutatie, judgeWensen, type PlanFinding } from './judge-wensen.ts';

/** From what was reported and what happened to what is to be sent. */
export interface PlanInvoer extends TaalOptions {
  /** What is reported of the plaatsingsbesluit: as in the data of an administratie. */
  readonly gemeld: PlaatsingsbesluitGegeven;
  /** All that happened, in its order: that of two moves on one day counts. */
  readonly gewenst: readonly GewensteMutatie[];
  /** The MutatieIdentificatie of the nth mutation to be sent, from 1: 1 to 20 characters, never used before. */
  readonly identificatie: (n: number) => string;
  /** Date of the message, `YYYY-MM-DD`: no einde zorg may be later. */
  readonly dagtekening?: string;
}

/** What is to be sent, or why it cannot be told. */
export type PlanMutatiesResult =
  | {
      readonly ok: true;
      /** As `mutatiebericht` takes them; none when there is nothing to send. */
      readonly mutaties: readonly Mutatie[];
      /** Why each of them is sent, as a sentence without values: in Dutch unless `taal` is given. */
      readonly redenen: readonly string[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<PlanFinding> };

/**
 * Plans what to send of a plaatsingsbesluit so that what is in force is what happened (STB §3.4): the smallest list of
 * nieuwe mutaties, correcties and intrekkingen, for one message. What was reported as it happened is not touched; what was
 * reported otherwise is corrected, and a change of soort is an intrekking and a nieuwe mutatie.
 *
 * @returns first the intrekkingen, then the correcties, then what is new; or findings, with a JSON Pointer and never a
 *   value: what was given has not the form that it must have, what happened is not consistent, lies before the startdatum
 *   or ends after `dagtekening`, a verplaatsing must be withdrawn of which the location is not known, or `identificatie`
 *   gives what is used or malformed
 * @throws TypeError when `identificatie` is no function, or `dagtekening` no date
 * @example
 * const gemeld = {
 *   plaatsingsbesluitnummer: '202600017',
 *   verzekerdennummer: '1234567',
 *   zorgaanbieder: '06290001',
 *   startdatum: '2026-01-05',
 *   mutaties: [
 *     { mutatieIdentificatie: 'M-6', soortMutatie: '1', mutatiedatum: '2026-03-02', zorglocatie: '06290002' },
 *   ],
 * };
 * const gewenst = [{ soort: 'verplaatsing', datum: '2026-03-03', zorglocatie: '06290002' }];
 * const plan = planMutaties({ gemeld, gewenst, identificatie: (n) => `M-6-${n}` });
 * plan.mutaties.map(({ statusAanlevering }) => statusAanlevering); //=> ['2']
 * plan.redenen; //=> ['Gemeld met een andere Mutatiedatum.']
 */
export function planMutaties(invoer: PlanInvoer): PlanMutatiesResult {
  return inTaal(plan(invoer), invoer.taal, EN_ADMINISTRATIE);
}

function plan({ gemeld, gewenst: given, identificatie, dagtekening, taal }: PlanInvoer): PlanMutatiesResult {
  const texts = taal?.naam === 'en' ? enOverig.redenTexts : redenTexts;
  if (typeof identificatie !== 'function') throw new TypeError('identificatie must be a function.');
  if (dagtekening !== undefined) requireDate(dagtekening, 'dagtekening');
  const read = readGegevens({ plaatsingsbesluiten: [gemeld] });
  if (!read.ok) {
    const [first, ...rest] = read.findings;
    return { ok: false, findings: [ofGemeld(first), ...rest.map(ofGemeld)] };
  }
  const [besluit = gemeld] = read.gegevens.plaatsingsbesluiten ?? [];
  // Read once: a getter may say something else the next time.
  const gewenst = ownData(given) as readonly GewensteMutatie[];
  const found = judgeWensen(gewenst, { startdatum: besluit.startdatum, dagtekening });
  if (isNonEmpty(found)) return { ok: false, findings: found };
  const stappen = (['verplaatsing', 'eindeZorg'] as const).flatMap((soort) =>
    planSoort(besluit, gewenst, soort),
  );
  const ordered = (['3', '2', '1'] as const).flatMap((status) =>
    stappen.filter((stap) => stap.status === status),
  );
  const kenmerken = ordered.map((_, index) => identificatie(index + 1));
  const findings = [
    ...ordered.flatMap((stap) => judgeIntrekking(stap, besluit)),
    ...judgeKenmerken(kenmerken, besluit),
  ];
  if (isNonEmpty(findings)) return { ok: false, findings };
  return {
    ok: true,
    mutaties: ordered.map((stap, index) => mutatieOf(stap, besluit, kenmerken[index] ?? '')),
    redenen: ordered.map(({ reden }) => texts[reden]),
  };
}

/** A mutation to be sent: `1` what happened, `2` that in the place of what was reported, `3` what was reported. */
type Stap = { readonly feit: Gebeurd; readonly reden: Reden } & (
  | { readonly status: '1' }
  | { readonly status: '2' | '3'; readonly gemeld: MutatieGegeven }
);

/** What a mutation to be sent says. */
interface Gebeurd extends Feit {
  readonly soort: GewensteMutatie['soort'];
}

/** What is to be sent of one soort: no mutation is ever corrected to another. */
function planSoort(
  { mutaties }: PlaatsingsbesluitGegeven,
  gewenst: readonly GewensteMutatie[],
  soort: GewensteMutatie['soort'],
): readonly Stap[] {
  const soortMutatie = soort === 'verplaatsing' ? '1' : '2';
  const gemeld = mutaties.filter((mutatie) => mutatie.soortMutatie === soortMutatie);
  // An einde zorg has no location, whatever the data say.
  const was = gemeld.map(
    ({ mutatiedatum, zorglocatie }): Gebeurd =>
      soort === 'verplaatsing' ? { soort, datum: mutatiedatum, zorglocatie } : { soort, datum: mutatiedatum },
  );
  const wordt = gewenst.filter((mutatie) => mutatie.soort === soort);
  const onroerend = gemeld.flatMap((mutatie, index) => (isWithdrawable(mutatie) ? [] : [index]));
  const choices = align(was, wordt, new Set(onroerend));
  const used = new Set(choices);
  const isIn = (feit: Feit, feiten: readonly Feit[]): boolean =>
    feiten.some((other) => changes(feit, other) === 0);
  const nieuw = wordt.filter((_, index) => !used.has(index));
  const weg = was.filter((_, index) => choices[index] === undefined);
  const stappen = gemeld.flatMap((mutatie, index): readonly Stap[] => {
    const choice = choices[index];
    const oud = was[index];
    const feit = choice === undefined ? oud : wordt[choice];
    if (oud === undefined || feit === undefined) return [];
    if (choice === undefined)
      return [
        {
          status: '3',
          feit,
          gemeld: mutatie,
          reden: isIn(feit, nieuw) ? 'volgorde-ingetrokken' : 'niet-gebeurd',
        },
      ];
    const reden = redenOfCorrectie(oud, feit);
    return reden === undefined ? [] : [{ status: '2', feit, gemeld: mutatie, reden }];
  });
  return [
    ...stappen,
    ...nieuw.map(
      (feit): Stap => ({ status: '1', feit, reden: isIn(feit, weg) ? 'volgorde-gemeld' : 'niet-gemeld' }),
    ),
  ];
}

/** Undefined when there is nothing to correct. */
function redenOfCorrectie(oud: Gebeurd, feit: Gebeurd): Reden | undefined {
  const isOpDatum = oud.datum === feit.datum;
  const isOpLocatie = oud.zorglocatie === feit.zorglocatie;
  if (isOpLocatie) return isOpDatum ? undefined : 'datum';
  return isOpDatum ? 'zorglocatie' : 'datum-en-zorglocatie';
}

function mutatieOf(
  stap: Stap,
  { plaatsingsbesluitnummer }: PlaatsingsbesluitGegeven,
  kenmerk: string,
): Mutatie {
  const { soort, datum, zorglocatie = '' } = stap.feit;
  const invoer = { mutatieIdentificatie: kenmerk, plaatsingsbesluitnummer, mutatiedatum: datum };
  const mutatie = soort === 'verplaatsing' ? verplaatsing({ ...invoer, zorglocatie }) : eindeZorg(invoer);
  if (stap.status === '1') return mutatie;
  const referentieMutatie = stap.gemeld.mutatieIdentificatie;
  return stap.status === '2'
    ? correctie({ referentieMutatie, mutatie })
    : intrekking({ referentieMutatie, mutatie });
}

/** An intrekking of a verplaatsing has its location (VC009). */
function isWithdrawable({ soortMutatie, zorglocatie }: MutatieGegeven): boolean {
  return soortMutatie === '2' || zorglocatie !== undefined;
}

function judgeIntrekking(stap: Stap, { mutaties }: PlaatsingsbesluitGegeven): readonly PlanFinding[] {
  if (stap.status !== '3' || isWithdrawable(stap.gemeld)) return [];
  const path = `/gemeld/mutaties/${mutaties.indexOf(stap.gemeld)}`;
  return [administratieFinding(path, { rule: 'ADM-INTREKKING', args: {} })];
}

function judgeKenmerken(
  kenmerken: readonly string[],
  { mutaties, vervallen = [] }: PlaatsingsbesluitGegeven,
): readonly PlanFinding[] {
  const gebruikt = new Set(
    [...mutaties, ...vervallen.map(vervallenOf)].map((each) => each.mutatieIdentificatie),
  );
  const found: PlanFinding[] = [];
  for (const [index, kenmerk] of kenmerken.entries()) {
    const misvormd: GegevensFinding[] = [];
    judgeKenmerk(kenmerk, '/identificatie', misvormd);
    found.push(...misvormd);
    const add = (fault: 'gebruikt' | 'herhaald'): unknown =>
      found.push(administratieFinding('/identificatie', { rule: 'ADM-KENMERK', args: { fault } }));
    if (gebruikt.has(kenmerk)) add('gebruikt');
    else if (kenmerken.indexOf(kenmerk) < index) add('herhaald');
  }
  return found;
}

const judgeKenmerk = textOfForm('MutatieIdentificatie');

/** A finding about all data, told of what they were made of. */
function ofGemeld(finding: GegevensFinding): PlanFinding {
  return { ...finding, path: finding.path.replace('/plaatsingsbesluiten/0', '/gemeld') };
}
