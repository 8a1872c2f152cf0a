import {
  arrayOf,
  type GegevensFinding,
  type GegevensJudge,
  objectWith,
  textOfForm,
} from '../bronnen/index.ts';
import { bronTexts, type RuleArgs, render } from '../taal/index.ts';
import { type AdministratieFinding, administratieFinding } from './administratie-finding.ts';

/** A move or an end of care as it happened. */
export interface GewensteMutatie {
  readonly soort: 'verplaatsing' | 'eindeZorg';
  /** `YYYY-MM-DD` */
  readonly datum: string;
  /** AGB-code of the new FZ-zorglocatie: of a verplaatsing always, of an eindeZorg never. */
  readonly zorglocatie?: string;
}

/** Why no plan can be made. */
export type PlanFinding = AdministratieFinding;

/** What holds for what happened, besides its form. */
interface Grenzen {
  /** First day of the care; undefined while it has not started. */
  readonly startdatum: string | undefined;
  readonly dagtekening: string | undefined;
}

/**
 * Judges what happened: its form, and then whether it is a consistent verloop (STB §3.4) that may be reported.
 *
 * @param gewenst read before, so that it does not change
 */
export function judgeWensen(gewenst: readonly GewensteMutatie[], grenzen: Grenzen): readonly PlanFinding[] {
  const ofForm: GegevensFinding[] = [];
  judgeForm(gewenst, '/gewenst', ofForm);
  if (ofForm.length > 0) return ofForm;
  const found: PlanFinding[] = [];
  const eindes = gewenst.filter(({ soort }) => soort === 'eindeZorg').map(({ datum }) => datum);
  let isBeeindigd = false;
  for (const [index, { soort, datum, zorglocatie }] of gewenst.entries()) {
    const add = (field: string, fault: RuleArgs['ADM-WENS']['fault']): unknown =>
      found.push(administratieFinding(`/gewenst/${index}${field}`, { rule: 'ADM-WENS', args: { fault } }));
    if (soort !== 'verplaatsing' && soort !== 'eindeZorg') {
      add('/soort', 'soort');
      continue;
    }
    if (grenzen.startdatum === undefined) add('', 'zonder-startdatum');
    else if (datum < grenzen.startdatum) add('/datum', 'voor-startdatum');
    if (soort === 'verplaatsing') {
      if (zorglocatie === undefined) found.push(withoutZorglocatie(index));
      if (eindes.some((einde) => datum > einde)) add('/datum', 'verplaatsing-na-einde');
      continue;
    }
    if (zorglocatie !== undefined) add('/zorglocatie', 'einde-met-zorglocatie');
    if (isBeeindigd) add('', 'tweede-einde');
    if (grenzen.dagtekening !== undefined && datum > grenzen.dagtekening)
      add('/datum', 'einde-na-dagtekening');
    isBeeindigd = true;
  }
  return found;
}

function withoutZorglocatie(index: number): PlanFinding {
  const fault = { rule: 'BRON-ONTBREEKT', args: { field: 'zorglocatie' } } as const;
  return { ...fault, path: `/gewenst/${index}/zorglocatie`, message: render(fault, bronTexts) };
}

/** A name is judged where it is known what it means. */
const anything: GegevensJudge = () => undefined;

const judgeForm: GegevensJudge = arrayOf(
  objectWith(
    { soort: anything, datum: textOfForm('Mutatiedatum') },
    { zorglocatie: textOfForm('Zorglocatie') },
  ),
);
