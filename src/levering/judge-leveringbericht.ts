import { type Administratie, applyMutatiebericht, type Gebeurtenis } from '../administratie/index.ts';
import { type AssessOptions, assessBericht } from '../assess/index.ts';
import { readBound } from '../bound/index.ts';
import { type CheckResult, controles as ownControles } from '../check/index.ts';
import { isObject } from '../data/index.ts';
import type { Finding } from '../finding/index.ts';
import type { Verdict } from '../gate/index.ts';
import type { Bericht } from '../parse/index.ts';
import { structureTexts, type Taal, xmlTexts } from '../taal/index.ts';
import { type Fout, foutOf, foutOfError, leveringFout } from './fout.ts';
import { readLeveringBericht } from './levering-bericht.ts';
import type { LeveringOptions } from './levering-options.ts';

/** What became of a message of a delivery. */
export interface Oordeel {
  readonly naam: string;
  readonly verdict: Verdict;
  /** Absent when it could not be read. */
  readonly bericht?: Bericht | undefined;
  readonly findings: readonly Finding[];
  readonly waarschuwingen: readonly Finding[];
  /** Its rows in the list of faults. */
  readonly fouten: readonly Fout[];
  /** What it did to the administratie, when it was applied to it. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** Judges the messages of a delivery, one after the other. */
export interface LeveringJudge {
  /** Judges what was offered as a message, and applies it to the administratie when it is accepted by controletype 5. */
  judge(item: unknown): Oordeel;
  /** That a message could not be read from where it is. */
  unreadable(naam: string): Oordeel;
  /** The state after the messages that were judged; undefined when there was none before. */
  administratie(): Administratie | undefined;
  /** True for a control that is run. */
  isRun(rule: string): boolean;
}

/**
 * Makes what judges the messages of a delivery.
 *
 * @throws TypeError when the options are not well given
 */
export function createLeveringJudge(options: LeveringOptions): LeveringJudge {
  const assessOptions = readAssessOptions(options);
  const { controletype, controles = ownControles, taal } = assessOptions;
  let state = options.administratie;
  const ofType = new Map(controles.map((each) => [each.id, each.controletype]));
  let nummer = 0;

  function assess(naam: string, inhoud: string | Uint8Array): Oordeel {
    const judged = assessBericht(
      inhoud,
      state === undefined ? assessOptions : { ...assessOptions, bronnen: state.bronnen },
    );
    const { verdict, bericht, findings, waarschuwingen, errors, unchecked } = judged;
    const applied =
      state !== undefined && controletype === 5 && verdict === 'accepted' && bericht?.berichttype === 'FZ825'
        ? applyMutatiebericht(state, bericht, { schemas: assessOptions.schemas, taal })
        : undefined;
    const shared = { naam, bericht, findings, waarschuwingen };
    if (applied?.ok === false) {
      const fouten = applied.findings.map((each) => foutOf(naam, each));
      return { ...shared, verdict: 'error', fouten, gebeurtenissen: [] };
    }
    if (applied !== undefined) state = applied.administratie;
    const fouten = [
      ...findings.map((each) => foutOf(naam, each)),
      ...errors.map((each) => foutOfError(naam, each)),
      ...(verdict === 'incomplete' ? [incomplete(naam, unchecked, taal)] : []),
    ];
    return { ...shared, verdict, fouten, gebeurtenissen: applied?.gebeurtenissen ?? [] };
  }

  return {
    judge: (item) => {
      nummer++;
      const read = readLeveringBericht(item, nummer);
      if (!read.ok) return failed(read.naam, 'vorm', taal);
      const { naam, inhoud } = read.bericht;
      try {
        return assess(naam, inhoud);
      } catch {
        return failed(naam, 'intern', taal);
      }
    },
    unreadable: (naam) => {
      nummer++;
      return failed(naam, 'onleesbaar', taal);
    },
    administratie: () => state,
    isRun: (rule) => {
      const type = ofType.get(rule);
      if (type !== undefined) return type <= controletype;
      return Object.hasOwn(xmlTexts, rule) || (controletype >= 2 && Object.hasOwn(structureTexts, rule));
    },
  };
}

type Asked = AssessOptions & Required<Pick<AssessOptions, 'controletype'>>;

/** The options of `assessBericht`, read once. Values are never asked for. */
function readAssessOptions(options: LeveringOptions): Asked {
  const { peildatum, omgeving = 'P', administratie, bronnen, retourcodes, codelijst, limits } = options;
  const { taal } = options;
  if (administratie !== undefined && !isAdministratie(administratie))
    throw new TypeError('administratie must be what administratie or applyMutatiebericht gave.');
  if (administratie !== undefined && bronnen !== undefined)
    throw new TypeError('Give administratie or bronnen, not both.');
  if (!['dagtekening', 'gegeven', undefined].includes(options.volgorde))
    throw new TypeError("volgorde must be 'gegeven' or 'dagtekening'.");
  const bound = readBound(options);
  const controles = options.controles ?? bound.controles;
  const { controletype = administratie === undefined ? 3 : 5 } = options;
  const asked: Asked = {
    peildatum,
    omgeving,
    controletype,
    taal,
    ...(bound.schemas === undefined ? undefined : { schemas: bound.schemas }),
    // Of a list that nobody can change the controls are prepared once.
    ...(controles === undefined ? undefined : { controles: Object.freeze([...controles]) }),
    ...(bronnen === undefined ? undefined : { bronnen }),
    ...(retourcodes === undefined ? undefined : { retourcodes }),
    ...(codelijst === undefined ? undefined : { codelijst }),
    ...(limits === undefined ? undefined : { limits }),
  };
  // What is not well given is told before the first message.
  assessBericht('', asked);
  return asked;
}

function isAdministratie(value: unknown): value is Administratie {
  return isObject(value) && isObject(value['bronnen']) && isObject(value['gegevens']);
}

/** A message of which nothing can be said. */
function failed(naam: string, fault: 'intern' | 'onleesbaar' | 'vorm', taal: Taal | undefined): Oordeel {
  const fouten = [leveringFout(naam, { rule: 'LEV-BERICHT', args: { fault } }, taal)];
  return { naam, verdict: 'error', findings: [], waarschuwingen: [], fouten, gebeurtenissen: [] };
}

/** In one row what was not checked, and what it lacked. */
function incomplete(naam: string, unchecked: CheckResult['unchecked'], taal: Taal | undefined): Fout {
  const lacks = [...new Set(unchecked.flatMap((each) => each.lacks))];
  return leveringFout(naam, { rule: 'LEV-ONVOLLEDIG', args: { lacks } }, taal);
}
