import { perObject } from '../data/index.ts';
import {
  type ComplexType,
  type ElementDeclaration,
  type MessageSchema,
  normaliseWhiteSpace,
  type Particle,
} from '../schema/index.ts';
import { closeLine, openLine } from './create-text-sink.ts';
import { escapeText } from './xml-text.ts';

/** How what a class of the model holds is written: made once for each place of the schema, and used for every message. */
export interface KlasseLayout {
  /** The fields that it may hold, in their order. */
  readonly fields: readonly Field[];
  /** How many numbers they have. */
  readonly slots: number;
  /** What stands in its element. */
  readonly parts: readonly Part[];
}

/** A field of a class of the model. */
export interface Field {
  readonly field: string;
  /** Its number among those of the class, and of the classes in it without an element of their own. */
  readonly slot: number;
  /** The fields of a class without an element of its own. */
  readonly inline: readonly Field[] | undefined;
}

/** An element of the XML. */
export interface Part {
  readonly element: ElementDeclaration;
  /** What the model has there; undefined for an element that only stands around others. */
  readonly slot: number | undefined;
  readonly isList: boolean;
  /** How often it has to occur, and may. */
  readonly min: number;
  readonly max: number;
  /** What stands in front of its content, and behind it. */
  readonly start: string;
  readonly end: string;
  /** The whole element by each value of the model, where there are only a few. */
  readonly ready: ReadonlyMap<string, string> | undefined;
  /** The whole element when the model has nothing there. */
  readonly vast: string | undefined;
  /** The class without an element of its own that it is of: without that, nothing is written for what is not there. */
  readonly inlineSlot: number | undefined;
  /** What an element that only stands around others holds. */
  readonly parts: readonly Part[];
  /** What an element of a class holds; undefined when that is more than a row of elements. */
  readonly klasse: () => KlasseLayout | undefined;
}

/** The root of a schema, with what a message of the model holds; undefined when that cannot be laid out. */
export interface RootLayout extends KlasseLayout {
  readonly start: string;
  readonly end: string;
}

/** No character that has to be escaped, no white space, nothing that XML does not have. */
export const ORDINARY: RegExp = /^[!-%'-;=?-~]+$/;

const prettyLayout = /* @__PURE__ */ perObject((schema: MessageSchema) => layoutOfRoot(schema, true));
const flatLayout = /* @__PURE__ */ perObject((schema: MessageSchema) => layoutOfRoot(schema, false));

/** How an ordinary message of a schema is written; undefined when none of them is. */
export function plainLayout(schema: MessageSchema, pretty: boolean): RootLayout | undefined {
  return pretty ? prettyLayout(schema) : flatLayout(schema);
}

function layoutOfRoot(schema: MessageSchema, pretty: boolean): RootLayout | undefined {
  const [root] = schema.roots;
  if (root === undefined || root.type.kind === 'simple' || root.markup) return undefined;
  const layout = createLayouts(schema, pretty).layoutOf(root.type, 1);
  // A message tells by that field what it is: no element has its value.
  if (layout === undefined || layout.fields.some(({ field }) => field === BERICHTTYPE)) return undefined;
  const own = { field: BERICHTTYPE, slot: -1, inline: undefined };
  return { ...layout, fields: [own, ...layout.fields], ...tagsOf(root, schema, pretty, 0) };
}

const BERICHTTYPE = 'berichttype';

/** No message of this standard is as deep: what is deeper is left to whoever walks the message. */
const MAX_DEPTH = 16;

function createLayouts(
  schema: MessageSchema,
  pretty: boolean,
): { readonly layoutOf: (type: ComplexType, depth: number) => KlasseLayout | undefined } {
  function layoutOf(type: ComplexType, depth: number): KlasseLayout | undefined {
    const { fields, slotOf, count } = createSlots();
    const parts = partsIn(type, depth, slotOf);
    return parts === undefined ? undefined : { fields, slots: count(), parts };
  }

  function partsIn(type: ComplexType, depth: number, slotOf: SlotOf): readonly Part[] | undefined {
    const { min, max, particles } = type.content;
    if (depth > MAX_DEPTH || min !== 1 || max !== 1 || particles.length !== type.elements.length)
      return undefined;
    const parts = particles.flatMap((particle) => partOf(particle, depth, slotOf) ?? []);
    return parts.length === particles.length ? parts : undefined;
  }

  function partOf(particle: Particle, depth: number, slotOf: SlotOf): Part | undefined {
    if (particle.kind !== 'element' || particle.element.markup) return undefined;
    const { element, min, max } = particle;
    const { type, inModel } = element;
    const {
      field,
      within = [],
      isList = element.repeatable,
      toWire,
      vast,
      isSpread,
    } = inModel ?? {
      field: element.field,
    };
    if (isSpread || (!isList && min > 1)) return undefined;
    const isAround = field === undefined;
    const parts = isAround && type.kind === 'complex' ? partsIn(type, depth + 1, slotOf) : [];
    if (parts === undefined) return undefined;
    const tags = tagsOf(element, schema, pretty, depth);
    const whole = vast === undefined ? undefined : wholeElement(element, vast, tags);
    if (vast !== undefined && whole === undefined) return undefined;
    return {
      element,
      slot: isAround ? undefined : slotOf([...within, field]),
      isList,
      min,
      max,
      ...tags,
      ready: readyElements(element, toWire, tags),
      vast: whole,
      inlineSlot: within.length === 0 ? undefined : slotOf(within),
      parts,
      klasse: lazily(() => (type.kind === 'simple' ? undefined : layoutOf(type, depth + 1))),
    };
  }

  return { layoutOf };
}

interface Tags {
  readonly start: string;
  readonly end: string;
}

function tagsOf(
  element: ElementDeclaration,
  { definition }: MessageSchema,
  pretty: boolean,
  depth: number,
): Tags {
  const start = `${openLine(element, definition, pretty, depth)}>`;
  const end = closeLine(element, definition, pretty && element.type.kind === 'complex', depth);
  return { start: inOnePiece(start), end: inOnePiece(end) };
}

/** A whole element with a value; undefined when its type does not allow it. */
function wholeElement({ type }: ElementDeclaration, value: string, { start, end }: Tags): string | undefined {
  if (type.kind === 'complex') return undefined;
  const text = normaliseWhiteSpace(value, type.whiteSpace);
  return text === '' || type.fault(text) !== undefined
    ? undefined
    : inOnePiece(start + escapeText(text) + end);
}

function readyElements(
  element: ElementDeclaration,
  toWire: ReadonlyMap<string, string> | undefined,
  tags: Tags,
): ReadonlyMap<string, string> | undefined {
  const { type } = element;
  if (type.kind === 'complex' || (toWire === undefined && type.enumeration === undefined)) return undefined;
  const codes = toWire ?? type.enumeration?.map(({ value }) => [value, value] as const) ?? [];
  return new Map(
    [...codes].flatMap(([value, code]) => {
      const whole = ORDINARY.test(value) ? wholeElement(element, code, tags) : undefined;
      return whole === undefined ? [] : [[value, whole] as const];
    }),
  );
}

type SlotOf = (path: readonly string[]) => number;

interface OpenField extends Field {
  inline: OpenField[] | undefined;
}

/** Numbers the fields of a class as they are asked for; a field of a class in it has the names that lead to it. */
function createSlots(): {
  readonly fields: readonly Field[];
  readonly slotOf: SlotOf;
  readonly count: () => number;
} {
  const fields: OpenField[] = [];
  let count = 0;

  function fieldIn(at: OpenField[], name: string): OpenField {
    const known = at.find(({ field }) => field === name);
    const field = known ?? { field: name, slot: count++, inline: undefined };
    if (known === undefined) at.push(field);
    return field;
  }

  function slotOf(path: readonly string[]): number {
    let at = fields;
    let slot = -1;
    for (const [index, name] of path.entries()) {
      const field = fieldIn(at, name);
      slot = field.slot;
      if (index < path.length - 1) at = field.inline ??= [];
    }
    return slot;
  }

  return { fields, slotOf, count: () => count };
}

/** A class may contain itself: what is in it is looked at when a message has it. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** V8 keeps a text that was put together in its parts, and would gather them again for every message. */
function inOnePiece(text: string): string {
  return Array.from(text).join('');
}
