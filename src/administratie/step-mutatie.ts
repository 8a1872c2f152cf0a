import type { NonEmpty } from '../finding/index.ts';
import { EN_ADMINISTRATIE, inTaal, type RuleArgs, type TaalOptions } from '../taal/index.ts';
import { type AdministratieFinding, administratieFinding } from './administratie-finding.ts';

/** Where a mutation of a zorgaanbieder stands, from his own concept to what became of it at DJI. */
export type MutatieToestand =
  | 'concept'
  | 'verzonden'
  | 'afgekeurd VECOZO'
  | 'geaccepteerd'
  | 'afgekeurd DJI'
  | 'gecorrigeerd'
  | 'ingetrokken';

/**
 * What may happen to a mutation: `verzending` of the message that holds it; the answer to that message, an `afkeuring
 * VECOZO`, an `afkeuring DJI` or the `acceptatie` by DJI; `herstel` of its own fault by the zorgaanbieder; and a
 * `correctie` or `intrekking` that names it and that DJI accepted.
 */
export type MutatieGebeurtenis =
  | 'verzending'
  | 'afkeuring VECOZO'
  | 'afkeuring DJI'
  | 'acceptatie'
  | 'herstel'
  | 'correctie'
  | 'intrekking';

/** The next toestand, or why there is none. */
export type StepMutatieResult =
  | { readonly ok: true; readonly toestand: MutatieToestand }
  | { readonly ok: false; readonly findings: NonEmpty<AdministratieFinding> };

/**
 * The next toestand of a mutation in the outbox of a zorgaanbieder. What was sent is not sent again before it is answered,
 * what was rejected is sent again as it is or mended first, and what was corrected or withdrawn stays so (STB §3.4, §4.2).
 *
 * @returns `ADM-STAP` for whatever is not in the table of the guide: a toestand or gebeurtenis that does not exist, or a
 *   gebeurtenis that cannot happen in that toestand
 * @example
 * stepMutatie('concept', 'verzending'); //=> { ok: true, toestand: 'verzonden' }
 * stepMutatie('verzonden', 'verzending').ok; //=> false
 */
export function stepMutatie(
  toestand: MutatieToestand,
  gebeurtenis: MutatieGebeurtenis,
  { taal }: TaalOptions = {},
): StepMutatieResult {
  return inTaal(step(toestand, gebeurtenis), taal, EN_ADMINISTRATIE);
}

function step(toestand: MutatieToestand, gebeurtenis: MutatieGebeurtenis): StepMutatieResult {
  const overgangen = OVERGANGEN.get(toestand);
  if (overgangen === undefined) return refused('/toestand', 'toestand');
  const next = overgangen.get(gebeurtenis);
  if (next !== undefined) return { ok: true, toestand: next };
  return refused('/gebeurtenis', GEBEURTENISSEN.has(gebeurtenis) ? 'overgang' : 'gebeurtenis');
}

function refused(path: string, fault: RuleArgs['ADM-STAP']['fault']): StepMutatieResult {
  return { ok: false, findings: [administratieFinding(path, { rule: 'ADM-STAP', args: { fault } })] };
}

type Overgangen = ReadonlyMap<MutatieGebeurtenis, MutatieToestand>;

/** What was rejected goes out again as it is when nothing is wrong with it, or is a concept again. */
const AFGEKEURD: Overgangen = /* @__PURE__ */ new Map([
  ['verzending', 'verzonden'],
  ['herstel', 'concept'],
]);

const NOTHING: Overgangen = /* @__PURE__ */ new Map();

const OVERGANGEN: ReadonlyMap<MutatieToestand, Overgangen> = /* @__PURE__ */ new Map<
  MutatieToestand,
  Overgangen
>([
  ['concept', new Map([['verzending', 'verzonden']])],
  [
    'verzonden',
    new Map([
      ['afkeuring VECOZO', 'afgekeurd VECOZO'],
      ['acceptatie', 'geaccepteerd'],
      ['afkeuring DJI', 'afgekeurd DJI'],
    ]),
  ],
  ['afgekeurd VECOZO', AFGEKEURD],
  ['afgekeurd DJI', AFGEKEURD],
  [
    'geaccepteerd',
    new Map([
      ['correctie', 'gecorrigeerd'],
      ['intrekking', 'ingetrokken'],
    ]),
  ],
  ['gecorrigeerd', NOTHING],
  ['ingetrokken', NOTHING],
]);

const GEBEURTENISSEN: ReadonlySet<MutatieGebeurtenis> = /* @__PURE__ */ new Set<MutatieGebeurtenis>([
  'verzending',
  'afkeuring VECOZO',
  'afkeuring DJI',
  'acceptatie',
  'herstel',
  'correctie',
  'intrekking',
]);
