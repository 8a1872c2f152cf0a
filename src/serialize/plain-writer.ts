import { isObject, perObject } from '../data/index.ts';
import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { closeLine, openLine, START_OF_DOCUMENT } from './create-text-sink.ts';

/** How an element is written at one place of the schema: made once, and used for every message. */
interface Layout {
  readonly element: ElementDeclaration;
  /** How often it has to occur, and may. */
  readonly min: number;
  readonly max: number;
  /** What stands in front of its content, and behind it. */
  readonly start: string;
  readonly end: string;
  /** The elements of a class in their order; undefined when its content is more than a row of elements. */
  readonly row: () => readonly Layout[] | undefined;
}

/** No character that has to be escaped, no white space, nothing that XML does not have. */
const ORDINARY = /^[!-%'-;=?-~]+$/;

const prettyLayout = /* @__PURE__ */ perObject((schema: MessageSchema) => layoutOfRoot(schema, true));
const flatLayout = /* @__PURE__ */ perObject((schema: MessageSchema) => layoutOfRoot(schema, false));

/**
 * Writes an ordinary message: the same text as by `walkMessage` and the text sink, but faster. Gives up at the first
 * thing that is not ordinary, and returns undefined. It never decides that something is wrong.
 *
 * @param value what the root holds; anything at all, of any shape
 */
export function writePlain(schema: MessageSchema, value: unknown, pretty: boolean): string | undefined {
  const layout = pretty ? prettyLayout(schema) : flatLayout(schema);
  if (layout === undefined) return undefined;
  const xml = write(layout, value);
  return xml === undefined ? undefined : START_OF_DOCUMENT + xml;
}

function layoutOfRoot(schema: MessageSchema, pretty: boolean): Layout | undefined {
  const [root] = schema.roots;
  return root === undefined ? undefined : layoutOf(root, schema, pretty, 0);
}

function write({ element, start, end, row: rowOfClass }: Layout, item: unknown): string | undefined {
  const { type } = element;
  if (type.kind === 'simple') {
    const isOrdinary = typeof item === 'string' && ORDINARY.test(item) && type.fault(item) === undefined;
    return isOrdinary ? start + item + end : undefined;
  }
  const row = rowOfClass();
  if (row === undefined || !isObject(item)) return undefined;
  let xml = start;
  let fields = 0;
  for (const child of row) {
    const { field, repeatable } = child.element;
    const isOwn = Object.hasOwn(item, field);
    const held = isOwn ? item[field] : undefined;
    if (isOwn) fields++;
    if (held === undefined && child.min > 0) return undefined;
    if (held === undefined) continue;
    const part = repeatable ? writeList(child, held) : write(child, held);
    if (part === undefined) return undefined;
    xml += part;
  }
  // Otherwise there is a field that the class does not know, or none at all.
  return Object.keys(item).length === fields && xml !== start ? xml + end : undefined;
}

function writeList(layout: Layout, items: unknown): string | undefined {
  if (!Array.isArray(items)) return undefined;
  const { length } = items;
  if (length < layout.min || length > layout.max) return undefined;
  let xml = '';
  for (let index = 0; index < length; index++) {
    const part = write(layout, items[index]);
    if (part === undefined) return undefined;
    xml += part;
  }
  return xml;
}

function layoutOf(
  element: ElementDeclaration,
  schema: MessageSchema,
  pretty: boolean,
  depth: number,
  { min, max } = { min: 1, max: 1 },
): Layout {
  const start = `${openLine(element, schema.definition, pretty, depth)}>`;
  const end = closeLine(element, schema.definition, pretty && element.type.kind === 'complex', depth);
  const row = lazily(() => rowOf(element, schema, pretty, depth + 1));
  return { element, min, max, start: inOnePiece(start), end: inOnePiece(end), row };
}

/** A class may contain itself: what is in it is looked at when a message has it. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function rowOf(
  { type }: ElementDeclaration,
  schema: MessageSchema,
  pretty: boolean,
  depth: number,
): readonly Layout[] | undefined {
  if (type.kind === 'simple' || depth > MAX_DEPTH) return undefined;
  const { min, max, particles } = type.content;
  const isRow = min === 1 && max === 1 && particles.length === type.elements.length;
  const row = particles.flatMap((particle) =>
    particle.kind === 'element' ? [layoutOf(particle.element, schema, pretty, depth, particle)] : [],
  );
  return isRow && row.length === particles.length ? row : undefined;
}

/** V8 keeps a text that was put together in its parts, and would gather them again for every message. */
function inOnePiece(text: string): string {
  return Array.from(text).join('');
}

/** No message of this standard is as deep: what is deeper is left to whoever walks the message. */
const MAX_DEPTH = 8;
