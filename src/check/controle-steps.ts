import { controles as allControles } from '../../rules/index.ts';
import type { BronNaam, Bronnen } from '../bronnen/index.ts';
import { isObject } from '../data/index.ts';
import type { ControletypeStates, Step, StepOutcome } from '../gate/index.ts';
import { type BerichtSchemas, type Mutatiebericht, ownSchemas, type Retourbericht } from '../model/index.ts';
import type { Locate } from '../parse/index.ts';
import { requireDate } from '../verloop/index.ts';
import type { CheckContext, CheckOptions } from './check-options.ts';
import type { CheckResult } from './check-result.ts';
import { NO_CONTROLES, prepareControles } from './controle-set.ts';
import type { Herkomst } from './herkomst.ts';
import { createJudge, type Judge, type Noted } from './judge.ts';
import { listOccurrences } from './occurrences.ts';
import { CONTROLES_HASH, VERSIE } from './packaged.ts';

/** A message whose structure is right, or one that cannot be judged. */
export type Structured =
  | {
      readonly ok: true;
      readonly bericht: Mutatiebericht | Retourbericht;
      /** Undefined for a message that was built. */
      readonly locate?: Locate | undefined;
    }
  | { readonly ok: false };

/** The steps of a message that come after its structure. */
export interface ControleSteps {
  /** Controletype 3: the verbandcontroles. */
  readonly verband: Step;
  /** Controletype 4: the referentiecontroles. */
  readonly referentie: Step;
  /** Controletype 5: the LCB-controles. */
  readonly lcb: Step;
  /** What became of each control, once the steps have been run, and by what it was judged. */
  readonly controlesBy: (
    controletypes: ControletypeStates,
  ) => Pick<CheckResult, 'controles' | 'unchecked' | 'herkomst'>;
}

/**
 * Makes the steps of controletype 3, 4 and 5, each of which runs the controls of its own.
 *
 * @param structured where the structure is not right the steps check nothing
 * @throws TypeError when the context is not well given, or a control is not well stated
 */
export function createControleSteps(
  structured: Structured,
  context: CheckContext,
  options: CheckOptions,
): ControleSteps {
  const { peildatum, omgeving, bronnen = {} } = context;
  const {
    includeValues = false,
    schemas = ownSchemas,
    controles = allControles,
    retourcodes,
    taal,
  } = options;
  requireContext(peildatum, omgeving, bronnen);
  const all = prepareControles(options);
  // A retourbericht has no controls (STB §4.1).
  const isNvt = structured.ok && structured.bericht.berichttype === 'FZ826';
  const set = isNvt ? NO_CONTROLES : all;
  const isOwn = controles === allControles && !retourcodes;
  const noted: Noted & Pick<CheckResult, 'herkomst'> = {
    controles: { ...set.unchecked },
    unchecked: [],
    herkomst: herkomstOf(context, schemas, isOwn ? undefined : all.van),
  };
  const ended = new Set<number>();
  let judge: Judge | undefined;

  /** Made when the first step runs, and the same for all. */
  function judgeOf(bericht: object, locate: Locate | undefined): Judge {
    judge ??= createJudge(
      {
        peildatum,
        omgeving,
        bronnen,
        schema: schemas.fz825,
        occurrences: listOccurrences(schemas.fz825, bericht),
        memo: new Map(),
      },
      noted,
      { includeValues, locate, taal },
    );
    return judge;
  }

  function run(controletype: 3 | 4 | 5): StepOutcome {
    if (!structured.ok) return { findings: [], errors: [], states: [] };
    const outcome = judgeOf(structured.bericht, structured.locate)(set.perType[controletype]);
    ended.add(controletype);
    return outcome;
  }

  return {
    verband: { controletype: 3, isNvt, run: () => run(3) },
    referentie: { controletype: 4, isNvt, run: () => run(4) },
    lcb: { controletype: 5, isNvt, run: () => run(5) },
    controlesBy: (controletypes) => {
      // A control that its step did not come to is as its controletype.
      for (const type of [3, 4, 5] as const) {
        if (ended.has(type)) continue;
        for (const { controle } of set.perType[type])
          if (noted.controles[controle.id] === 'unchecked')
            noted.controles[controle.id] = controletypes[type];
      }
      return noted;
    },
  };
}

/**
 * By what is judged. Plain data, made in one go for every message.
 *
 * @param van the controls and what they give, when those are not of this package
 */
function herkomstOf(
  { peildatum, omgeving, bronnen }: CheckContext,
  { herkomst: bound }: BerichtSchemas,
  van: object | undefined,
): Herkomst {
  const made: Mutable<Herkomst> = {
    versie: VERSIE,
    controles: CONTROLES_HASH,
    schemas: bound?.schemas ?? null,
    peildatum,
    omgeving,
    bronnen: bronnen === undefined ? NO_BRONNEN : givenIn(bronnen),
  };
  if (bound?.profiel !== undefined) made.profiel = bound.profiel;
  if (van === undefined) return made;
  const { hash = JSON.stringify } = bound ?? {};
  // Only worked out when it is read: it may take longer than to judge a message.
  return Object.defineProperty(made, 'controles', { get: () => hash(van) });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NO_BRONNEN: readonly BronNaam[] = /* @__PURE__ */ Object.freeze([]);

function givenIn(bronnen: Bronnen): readonly BronNaam[] {
  return (Object.keys(bronnen) as BronNaam[]).filter((naam) => {
    try {
      return bronnen[naam] !== undefined;
    } catch {
      // It is there, and a control that asks it will tell that it throws.
      return true;
    }
  });
}

function requireContext(peildatum: unknown, omgeving: unknown, bronnen: unknown): void {
  requireDate(peildatum, 'peildatum');
  if (omgeving !== 'P' && omgeving !== 'T') throw new TypeError("omgeving must be 'P' or 'T'.");
  if (!isObject(bronnen)) throw new TypeError('bronnen must be an object.');
}
