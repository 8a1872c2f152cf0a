import { type BerichtSchemas, ownSchemas } from '../model/index.ts';
import type { Bericht } from '../parse/index.ts';
import type { ElementDeclaration, MessageSchema, Particle } from '../schema/index.ts';
import { isAt } from './is-at.ts';
import type { Judgement } from './judgement.ts';

/** A step of a path: an element, and which of its name. */
interface Step {
  readonly text: string;
  readonly name: string;
  readonly ordinal: number;
}

/** An element, and how often it may stand at its place. */
interface Allowed {
  readonly element: ElementDeclaration;
  readonly most: number;
}

/** Why there is no place under a path. */
interface Fault {
  /** Index of the step that leads to nothing. */
  readonly at: number;
  readonly reason: string;
}

const STEP = /^([^/[\]]+)(?:\[([1-9][0-9]*)\])?$/;
/** What is found in other things than a message: registers, an XSD, a CSV. */
const NOT_OF_MESSAGES = /^(?:BRON|CSV|XSD)-/;

/**
 * Refuses a path that no message can have: nothing is ever found there, so that to expect nothing there says nothing.
 * Goes by the schema of the message, or by both when it is not known which it is; on a profile by that of the XML. What was found there can be there. As
 * in findings, `/` is the document, and `*` an element that the schema does not know; only a rule of the structure finds
 * more of an element than may be there.
 *
 * @throws TypeError that tells which step leads to nothing
 */
export function requirePath(path: string, judgement: Judgement, rule?: string): void {
  const { findings, waarschuwingen = [], bericht, options } = judgement;
  if (path === '/' || (rule !== undefined && NOT_OF_MESSAGES.test(rule))) return;
  if ([...findings, ...waarschuwingen].some((found) => isAt(found.path, path))) return;
  const steps = stepsOf(path);
  const isStructure = rule?.startsWith('STR-') ?? false;
  const faults: Fault[] = [];
  for (const schema of schemasOf(bericht, options.schemas)) {
    const fault = faultIn(schema, steps, isStructure);
    if (fault === undefined) return;
    faults.push(fault);
  }
  const [fault] = faults.sort((a, b) => b.at - a.at);
  throw new TypeError(`No message has the path ${path}: ${fault?.reason}.`);
}

function schemasOf(
  bericht: Bericht | undefined,
  { fz825, fz826 }: BerichtSchemas = ownSchemas,
): readonly MessageSchema[] {
  const onWire = ({ wire, ...schema }: MessageSchema): MessageSchema => wire?.schema ?? schema;
  if (bericht === undefined) return [fz825, fz826].map(onWire);
  return [onWire(bericht.berichttype === 'FZ825' ? fz825 : fz826)];
}

function stepsOf(path: string): readonly Step[] {
  const [start, ...texts] = path.split('/');
  const steps = texts.flatMap((text): readonly Step[] => {
    const [, name, ordinal = '1'] = STEP.exec(text) ?? [];
    return name === undefined ? [] : [{ text, name, ordinal: Number(ordinal) }];
  });
  if (start !== '' || steps.length === 0 || steps.length < texts.length)
    throw new TypeError(
      'path must be an indexed XPath of local names, such as /Bericht/Verzekerde/MutatieFZ[2].',
    );
  return steps;
}

/** The first step that leads to nothing. */
function faultIn(schema: MessageSchema, steps: readonly Step[], isStructure: boolean): Fault | undefined {
  let allowed: readonly Allowed[] = schema.roots.map((element) => ({ element, most: 1 }));
  for (const [at, { text, name, ordinal }] of steps.entries()) {
    const isUnknown = name === '*' && at === steps.length - 1;
    if (isUnknown) return undefined;
    const named = allowed.filter(({ element }) => element.name === name);
    const around = steps.slice(0, at).map((step) => `/${step.text}`);
    if (named.length === 0) return { at, reason: `${text} is unknown in ${around.join('') || '/'}` };
    const most = Math.max(...named.map((each) => each.most));
    if (ordinal > most && !isStructure)
      return { at, reason: `${text} is more than the ${most} there may be` };
    allowed = named.flatMap(({ element }) => childrenOf(element));
  }
  return undefined;
}

function childrenOf({ type }: ElementDeclaration): readonly Allowed[] {
  if (type.kind === 'simple') return [];
  return type.elements.map((element) => ({ element, most: mostOf(element, type.content) }));
}

/** How often an element may stand in what a particle allows. */
function mostOf(element: ElementDeclaration, particle: Particle): number {
  if (particle.kind === 'element') return particle.element === element ? particle.max : 0;
  const counts = particle.particles.map((each) => mostOf(element, each));
  const once =
    particle.kind === 'choice' ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
  // Infinity times nothing is no number.
  return once === 0 ? 0 : once * particle.max;
}
