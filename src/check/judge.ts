import { isObject } from '../data/index.ts';
import { controleFinding, type Finding } from '../finding/index.ts';
import { type ControleError, type ControleState, gravest, type StepOutcome } from '../gate/index.ts';
import type { Locate } from '../parse/index.ts';
import type { ComplexType, ElementDeclaration, SimpleType } from '../schema/index.ts';
import { type Occurrence, pathOf, pathTo } from '../structure/index.ts';
import { controleTexts, describeLack, render, type Taal } from '../taal/index.ts';
import type { UncheckedControle } from './check-result.ts';
import type { PreparedControle } from './controle-set.ts';
import { type Run, Unanswered } from './run.ts';

/** Runs every control on every occurrence of its class in one message. The findings are in the order of the message. */
export type Judge = (controles: readonly PreparedControle[]) => StepOutcome;

interface JudgeOptions {
  readonly includeValues: boolean;
  /** Undefined for a message that was built. */
  readonly locate: Locate | undefined;
  /** The language that is asked for: only the texts of the controls of this package are there in another. */
  readonly taal: Taal | undefined;
}

/** What became of the controls. */
export interface Noted {
  /** Of each, by its id. */
  readonly controles: Record<string, ControleState>;
  readonly unchecked: UncheckedControle[];
}

/**
 * Makes the judge of a message.
 *
 * @param noted in which the judge notes what becomes of the controls that it runs: a control may come after others
 */
export function createJudge(run: Run, { controles: states, unchecked }: Noted, options: JudgeOptions): Judge {
  let found: Found[] = [];
  let warned: Found[] = [];
  let errors: ControleError[] = [];
  /** The occurrences that did not pass a control, by its id: for those that were run, and did not pass. */
  const notPassed = new Map<string, ReadonlySet<Occurrence>>();

  function runControle(prepared: PreparedControle): ControleState {
    const { controle, holds } = prepared;
    try {
      const lacks = lacksOf(prepared);
      if (lacks.length > 0) {
        unchecked.push({ rule: controle.id, controletype: controle.controletype, lacks });
        return 'unchecked';
      }
    } catch (cause) {
      // A source that cannot even be asked for.
      errors.push(controleError(controle.id, '/', cause));
      return 'error';
    }
    const isSkipped =
      controle.after === undefined ? undefined : createSkip(prepared, controle.after.controles);
    const isWarning = controle.ernst === 'waarschuwing';
    /** Those that did not pass: made for the first. */
    let failed: Set<Occurrence> | undefined;
    const open: string[] = [];
    let gravestState: ControleState = 'passed';
    for (const occurrence of run.occurrences.get(controle.berichtklasse) ?? []) {
      let state: ControleState;
      try {
        if (isSkipped?.(occurrence)) state = 'skipped';
        else state = holds(occurrence, run) ? 'passed' : 'failed';
      } catch (cause) {
        state = cause instanceof Unanswered ? 'unchecked' : 'error';
        if (cause instanceof Unanswered) open.push(cause.lacks);
        else if (gravestState !== 'error') errors.push(controleError(controle.id, pathOf(occurrence), cause));
      }
      if (state === 'passed') continue;
      // What is not known of an occurrence does not keep the next control from judging it.
      if (state !== 'unchecked') {
        failed ??= new Set();
        failed.add(occurrence);
      }
      if (isWarning && state === 'failed') state = 'warned';
      gravestState = gravest([gravestState, state]);
      if (state === 'failed' || state === 'warned')
        (isWarning ? warned : found).push({
          occurrence,
          ...findingOf(prepared, occurrence, run, options),
        });
    }
    notPassed.set(controle.id, failed ?? NONE);
    if (gravestState === 'unchecked')
      unchecked.push({ rule: controle.id, controletype: controle.controletype, lacks: [...new Set(open)] });
    return gravestState;
  }

  /** What a control lacks to be run; throws when a source does. */
  function lacksOf({ controle, misfits, bronnen }: PreparedControle): readonly string[] {
    if (misfits.length + bronnen.length === 0) return bronnen;
    const elements = misfits.map(({ element }) => describeLack(element ?? controle.berichtklasse));
    return [...new Set(elements), ...bronnen.filter((naam) => run.bronnen[naam] === undefined)];
  }

  /** Tells of an occurrence whether a control that has to pass first did not. */
  function createSkip(
    { per }: PreparedControle,
    before: readonly string[],
  ): ((occurrence: Occurrence) => boolean) | undefined {
    const unmet = before.filter((id) => states[id] !== 'passed');
    if (unmet.length === 0) return undefined;
    if (unmet.some((id) => !notPassed.has(id))) return () => true;
    const blocked = new Set(unmet.flatMap((id) => [...(notPassed.get(id) ?? [])]));
    const isBlocked = (occurrence: Occurrence | undefined): boolean =>
      occurrence !== undefined && blocked.has(occurrence);
    if (per === undefined) return (occurrence) => isBlocked(occurrence) || isBlocked(occurrence.parent);
    const keys = new Set([...blocked].map((occurrence) => per(occurrence, run)));
    return (occurrence) => keys.has(per(occurrence, run));
  }

  function controleError(rule: string, path: string, cause: unknown): ControleError {
    const args = { fault: 'controle', controle: rule } as const;
    const message = render({ rule: 'RBC-FOUT', args }, controleTexts);
    return { rule, path, message, ...(options.includeValues ? { cause } : undefined) };
  }

  return (controles) => {
    found = [];
    warned = [];
    errors = [];
    const own: ControleState[] = [];
    for (const prepared of controles) {
      const state = runControle(prepared);
      states[prepared.controle.id] = state;
      // A waarschuwing decides on nothing; that it broke down is an error all the same.
      if (prepared.controle.ernst !== 'waarschuwing') own.push(state);
    }
    return { findings: inOrder(found), waarschuwingen: inOrder(warned), errors, states: own };
  };
}

const NONE: ReadonlySet<Occurrence> = new Set();

/** A finding with what it is ordered by. */
interface Found {
  readonly occurrence: Occurrence;
  /** Index of the element in its class; -1 for the class itself. */
  readonly place: number;
  readonly finding: Finding;
}

function inOrder(found: Found[]): readonly Finding[] {
  return found.sort(inDocumentOrder).map(({ finding }) => finding);
}

function inDocumentOrder(a: Found, b: Found): number {
  return a.occurrence.order - b.occurrence.order || a.place - b.place;
}

/** A finding stands at the element that is wrong, or at the class when that element is absent or none is named. */
function findingOf(
  { controle, retourcode, voorlopig, eigen, element, places }: PreparedControle,
  occurrence: Occurrence,
  run: Run,
  { includeValues, locate, taal }: JudgeOptions,
): Pick<Found, 'place' | 'finding'> {
  const { id, controletype, berichtklasse, text } = controle;
  const names = places.find(({ holds }) => !holds(occurrence, run))?.path.split('/') ?? [element?.name];
  const { value, steps } = valueAt(occurrence, names);
  const [first] = steps;
  const path = steps.reduce((at, step) => pathTo(at, step, 1), pathOf(occurrence));
  return {
    place: first === undefined ? -1 : occurrence.type.elements.indexOf(first),
    finding: controleFinding({
      controletype,
      rule: id,
      retourcode,
      voorlopig,
      berichtklasse,
      path,
      mutatie: run.schema.wire?.mutatieOf(path),
      position: locate?.(path),
      text: (!eigen && taal?.controles[id]) || text,
      eigen,
      value: includeValues && typeof value === 'string' ? value : undefined,
    }),
  };
}

/** What stands in an occurrence under some names, and the elements that lead there: none where it is absent. */
function valueAt(
  { type, value }: Occurrence,
  names: readonly (string | undefined)[],
): { readonly value: unknown; readonly steps: readonly ElementDeclaration[] } {
  const steps: ElementDeclaration[] = [];
  let at: SimpleType | ComplexType = type;
  let held: unknown = value;
  for (const name of names) {
    const element: ElementDeclaration | undefined =
      at.kind === 'complex' ? at.elements.find((each) => each.name === name) : undefined;
    held = element === undefined || !isObject(held) ? undefined : held[element.field];
    if (element === undefined || held === undefined) return { value: undefined, steps: [] };
    steps.push(element);
    at = element.type;
  }
  return { value: held, steps };
}
