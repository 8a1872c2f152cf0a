import { isObject } from '../data/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { START_OF_DOCUMENT } from './create-text-sink.ts';
import { type Field, type KlasseLayout, ORDINARY, type Part, plainLayout } from './plain-layout.ts';

/**
 * Writes an ordinary message: the same text as by `walkMessage` and the text sink, but faster. Gives up at the first
 * thing that is not ordinary, and returns undefined. It never decides that something is wrong.
 *
 * @param schema of the XML
 * @param bericht as the model has it; anything at all, of any shape
 */
export function writePlain(schema: MessageSchema, bericht: unknown, pretty: boolean): string | undefined {
  const layout = hasPlainObjects() ? plainLayout(schema, pretty) : undefined;
  if (layout === undefined) return undefined;
  const content = writeKlasse(layout, bericht);
  return content === undefined ? undefined : START_OF_DOCUMENT + layout.start + content + layout.end;
}

/** False when somebody gave all objects a field: then looking through the fields of one shows that too. */
function hasPlainObjects(): boolean {
  for (const _ in Object.prototype) return false;
  return true;
}

/** What stands in the element of a class; undefined when it is empty. */
function writeKlasse({ fields, parts, slots }: KlasseLayout, item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const held: unknown[] = new Array(slots);
  if (takeFields(item, fields, held) < 1) return undefined;
  const content = writeParts(parts, held);
  return content === '' ? undefined : content;
}

/**
 * Puts what a class holds in the slots of its fields, each read once.
 *
 * @returns how many there are; -1 when there is one that the class does not know
 */
function takeFields(
  item: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  held: unknown[],
): number {
  const prototype = Object.getPrototypeOf(item);
  if (prototype !== null && prototype !== Object.prototype) return -1;
  let count = 0;
  let next = 0;
  for (const key in item) {
    // Fields stand in the order of the class more often than not.
    let field = fields[next++];
    for (let tried = 0; field?.field !== key; field = fields[next++]) {
      if (tried++ > fields.length) return -1;
      if (next >= fields.length) next = 0;
    }
    const value = item[key];
    if (value === undefined) continue;
    count++;
    if (field.slot >= 0) held[field.slot] = value;
    if (field.inline !== undefined && (!isObject(value) || takeFields(value, field.inline, held) < 1))
      return -1;
  }
  return count;
}

function writeParts(parts: readonly Part[], held: readonly unknown[]): string | undefined {
  let xml = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    const text = part.slot === undefined ? writeAround(part, held) : writePart(part, held[part.slot], held);
    if (text === undefined) return undefined;
    xml += text;
  }
  return xml;
}

function writeAround({ parts, min, start, end }: Part, held: readonly unknown[]): string | undefined {
  const content = writeParts(parts, held);
  if (content === '') return min === 0 ? '' : undefined;
  return content === undefined ? undefined : start + content + end;
}

function writePart(part: Part, value: unknown, held: readonly unknown[]): string | undefined {
  if (value === undefined) {
    const isThere = part.inlineSlot === undefined || held[part.inlineSlot] !== undefined;
    if (part.vast !== undefined && isThere) return part.vast;
    return part.min === 0 ? '' : undefined;
  }
  return part.isList ? writeList(part, value) : writeItem(part, value);
}

function writeItem(part: Part, item: unknown): string | undefined {
  const { type } = part.element;
  if (type.kind === 'complex') {
    const layout = part.klasse();
    const content = layout === undefined ? undefined : writeKlasse(layout, item);
    return content === undefined ? undefined : part.start + content + part.end;
  }
  if (typeof item !== 'string') return undefined;
  if (part.ready !== undefined) return part.ready.get(item);
  return ORDINARY.test(item) && type.fault(item) === undefined ? part.start + item + part.end : undefined;
}

function writeList(part: Part, items: unknown): string | undefined {
  if (!Array.isArray(items)) return undefined;
  const { length } = items;
  if (length < part.min || length > part.max) return undefined;
  let xml = '';
  for (let index = 0; index < length; index++) {
    const text = writeItem(part, items[index]);
    if (text === undefined) return undefined;
    xml += text;
  }
  return xml;
}
