import { isObject } from '../data/index.ts';
import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { rootOf, stepsOf } from '../structure/index.ts';

const SEGMENT = /([^[\]]+)(?:\[(\d+)\])?/;

type Key = string | number;

/** An element in a path. */
interface Segment {
  readonly name: string;
  /** Undefined without a number: then it is the row itself that is wrong. */
  readonly ordinal: number | undefined;
}

/**
 * The keys that lead to the place of a finding in a message that was built: fields as the model names them, items
 * counted from 0, wherever it stands in the XML. A field that the schema does not know (`*`) gives the keys of the class
 * that it stands in, and so does an element that only stands around others.
 *
 * @param path the indexed XPath of a finding
 * @param value the message: what is no class there has no keys in it
 */
export function keyPath(path: string, schema: MessageSchema, value: unknown): readonly Key[] {
  const segments = path
    .split('/')
    .slice(2)
    .map((segment): Segment => {
      const [, name = '', ordinal] = SEGMENT.exec(segment) ?? [];
      return { name, ordinal: ordinal === undefined ? undefined : Number(ordinal) };
    });
  return keysIn(rootOf(schema).type, segments, value);
}

/** The keys in a class of what stands under the element that it stands in. */
function keysIn(type: ComplexType, segments: readonly Segment[], value: unknown): readonly Key[] {
  if (segments.length === 0 || !isObject(value)) return [];
  const inline = type.elements.flatMap((element): (readonly Key[])[] => {
    if (stepsOf(element).length > 0 || element.type.kind === 'simple') return [];
    const keys = keysIn(element.type, segments, value[element.field] ?? {});
    // Where the class itself is no class, the first of its elements is told.
    const isClass = value[element.field] === undefined || isObject(value[element.field]);
    return keys.length > 0 || !isClass ? [[element.field, ...keys]] : [];
  });
  const found = type.elements.find((element) => leadsTo(element, segments));
  if (found !== undefined) return [found.field, ...keysAt(found, segments, value[found.field])];
  const [within] = inline;
  if (within !== undefined) return within;
  // What only stands around one element stands for it.
  const around = type.elements.filter((element) => stands(segments, element));
  const [only] = around;
  return only !== undefined && around.length === 1 ? [only.field] : [];
}

/** True when the way to an element is the begin of a path. */
function leadsTo(element: ElementDeclaration, segments: readonly Segment[]): boolean {
  const steps = stepsOf(element);
  return steps.length > 0 && steps.every(({ name }, index) => segments[index]?.name === name);
}

/** True when a path is the begin of the way to an element. */
function stands(segments: readonly Segment[], element: ElementDeclaration): boolean {
  const steps = stepsOf(element);
  return segments.length < steps.length && segments.every(({ name }, index) => steps[index]?.name === name);
}

/** The keys from an element on, of which the item may be told, and then what is in it. */
function keysAt(element: ElementDeclaration, segments: readonly Segment[], held: unknown): readonly Key[] {
  const { type, repeatable } = element;
  const steps = stepsOf(element);
  const counted = steps.findLastIndex((step) => step.repeatable);
  const { ordinal } = segments[counted === -1 ? steps.length - 1 : counted] ?? {};
  const rest = segments.slice(steps.length);
  if (type.kind === 'simple') return repeatable && ordinal !== undefined ? [ordinal - 1] : [];
  if (repeatable) {
    if (ordinal === undefined) return [];
    return [ordinal - 1, ...keysIn(type, rest, Array.isArray(held) ? held[ordinal - 1] : undefined)];
  }
  const keys = keysIn(type, rest, held);
  // A class that is repeated in the XML, and not in the model, has in a list what each of them has one of.
  const [first] = keys;
  const list = type.elements.find(({ field }) => field === first);
  const isSpread = counted !== -1 && list?.repeatable === true && list.type.kind === 'simple';
  return isSpread && first !== undefined && ordinal !== undefined ? [first, ordinal - 1] : keys;
}
