import { GEEN_OPMERKING } from '../../codelijst/index.ts';
import { isList, isObject } from '../../data/index.ts';
import { normaliseWhiteSpace, type OnWire, type Step, type WireFault } from '../../schema/index.ts';
import type { FieldMap, KlasseMap } from './field-map.ts';
import { type Trail, trailPath } from './trail.ts';

/**
 * Puts what a root holds in the model where the XML has it. It may be anything, of any shape: what has not the form that it
 * must have comes out in a form that the schema of the XML does not accept either, at the same place.
 */
export function toWire(map: KlasseMap, root: string, value: unknown): OnWire {
  const faults: WireFault[] = [];
  return {
    value: writeKlasse(value, map, { around: undefined, steps: [], ordinal: 1, root }, faults),
    faults,
  };
}

function writeKlasse(given: unknown, map: KlasseMap, trail: Trail, faults: WireFault[]): unknown {
  if (!isObject(given)) return given;
  const out: Writable = {};
  writeFields(given, map, out, trail, faults);
  return out;
}

type Writable = Record<string, unknown>;

function writeFields(given: object, map: KlasseMap, out: Writable, trail: Trail, faults: WireFault[]): void {
  const item: Writable = map.handing.length === 0 ? (given as Writable) : { ...given };
  for (const field of map.handing) takeRetourcodes(item, field);
  const filled: FieldMap[] = [];
  for (const name of Object.keys(item)) {
    // Each field is read once, whatever a getter says the next time.
    const held = item[name];
    if (held === undefined) continue;
    const field = map.known.get(name);
    if (field === undefined) writeUnknown(name, held, map, out);
    else if (field.plain !== undefined) out[field.plain] = held;
    else writeField(held, field, map, out, trail, faults);
    if (field?.vast !== undefined) filled.push(field);
  }
  for (const field of map.vast)
    if (!filled.includes(field)) put(out, field.steps, isWithList(field.steps) ? [field.vast] : field.vast);
}

/** Puts what the model does not know where no schema knows it either: a name of the XML may not pass for one. */
function writeUnknown(name: string, value: unknown, { onWire }: KlasseMap, out: Writable): void {
  const key = onWire.has(name) ? `${name} ` : name;
  Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true });
}

function writeField(
  held: unknown,
  field: FieldMap,
  around: KlasseMap,
  out: Writable,
  trail: Trail,
  faults: WireFault[],
): void {
  const { steps, klasse, repeatable, isSpread, codes } = field;
  const [first] = steps;
  if (codes !== undefined && typeof held === 'string' && steps.length === 1 && first?.repeatable === false) {
    const code = codes.toWire.get(held);
    if (code !== undefined) {
      out[first.field] = code;
      return;
    }
  }
  if (klasse !== undefined && steps.length === 0) {
    // There is no element to hold what is no class, or one with nothing in it: none of its own accepts an object.
    const [own] = klasse.fields;
    const item: Writable = isObject(held) ? { ...held } : {};
    if (Object.values(item).some((each) => each !== undefined)) writeFields(item, klasse, out, trail, faults);
    else if (own !== undefined) put(out, own.steps, {});
    return;
  }
  const write = (item: unknown, index: number): unknown => {
    if (klasse !== undefined)
      return writeKlasse(item, klasse, { around: trail, steps, ordinal: index + 1 }, faults);
    if (codes === undefined || typeof item !== 'string') return item;
    const code = codes.toWire.get(normaliseWhiteSpace(item, codes.type.whiteSpace));
    if (code === undefined) {
      const path = trailPath({ around: trail, steps, ordinal: index + 1 });
      const args = { element: steps.at(-1)?.name ?? '', allowed: [...codes.ofModel] };
      faults.push({
        fault: { rule: 'STR-ENUMERATIE', args },
        path,
        berichtklasse: around.klasse,
        value: item,
      });
    }
    // What has a fault is not written.
    return code ?? codes.toWire.values().next().value;
  };
  if (isSpread) putSpread(out, steps, isObject(held) ? spread(held, field, write) : [held]);
  else if (!repeatable) put(out, steps, isWithList(steps) ? [write(held, 0)] : write(held, 0));
  else putSpread(out, steps, isList(held) ? Array.from(held, write) : held);
}

/**
 * Gives a class the retourcodes of a class in it that has no place for them: together as STB §4.5 says, `0200` only when
 * there is no other. What has not the form of retourcodes stays where it is, where nothing accepts it.
 */
function takeRetourcodes(item: Writable, field: string): void {
  if (!isObject(item[field])) return;
  const { retourcodes, ...others } = item[field];
  item[field] = retourcodes === undefined ? others : { ...others, retourcodes };
  const handed = codesIn(retourcodes);
  const own = item['retourcodes'] === undefined ? [] : codesIn(item['retourcodes']);
  if (handed === undefined || own === undefined) return;
  const remarks = [...own, ...handed].filter((code) => code !== GEEN_OPMERKING);
  item[field] = others;
  item['retourcodes'] = { retourcode: remarks.length === 0 ? [GEEN_OPMERKING] : [...new Set(remarks)] };
}

/** The codes of retourcodes that hold nothing else. */
function codesIn(retourcodes: unknown): readonly unknown[] | undefined {
  if (!isObject(retourcodes)) return undefined;
  const { retourcode, ...others } = retourcodes;
  if (!isList(retourcode) || Object.keys(others).length > 0) return undefined;
  const codes = Array.from(retourcode);
  return codes.every((code) => typeof code === 'string') ? codes : undefined;
}

function isWithList(steps: readonly Step[]): boolean {
  return steps.at(-1)?.repeatable === true;
}

/** Puts a value at the end of a way, in elements that are made when they are not there. */
function put(out: Writable, steps: readonly Step[], value: unknown): void {
  let at = out;
  const last = steps.length - 1;
  for (let index = 0; index <= last; index++) {
    const { field, repeatable } = steps[index] as Step;
    if (index === last) at[field] = value;
    else at = within(at, field, repeatable);
  }
}

function within(at: Writable, field: string, repeatable: boolean): Writable {
  const there = at[field];
  const known = Array.isArray(there) ? there[0] : there;
  if (isObject(known)) return known as Writable;
  const made: Writable = {};
  at[field] = repeatable ? [made] : made;
  return made;
}

/** Puts the values of a list where a way is repeated: each in its own elements from there on. */
function putSpread(out: Writable, steps: readonly Step[], values: unknown): void {
  const at = steps.findLastIndex(({ repeatable }) => repeatable);
  if (at === -1) {
    // It stands once in each of the classes that a list is spread over: what is no list of one, no element accepts.
    put(out, steps, isList(values) && values.length === 1 ? values[0] : [values]);
    return;
  }
  const rest = steps.slice(at + 1);
  const wrap = (value: unknown): unknown => {
    if (rest.length === 0) return value;
    const made: Writable = {};
    put(made, rest, value);
    return made;
  };
  put(out, steps.slice(0, at + 1), isList(values) ? values.map(wrap) : values);
}

/** A class with lists as the classes that each have one item of them. */
function spread(
  held: object,
  { klasse }: FieldMap,
  write: (item: unknown, index: number) => unknown,
): readonly unknown[] {
  const item: Writable = { ...held };
  const lists = klasse?.fields.filter(({ field, repeatable }) => repeatable && isList(item[field])) ?? [];
  const count = Math.max(1, ...lists.map(({ field }) => (item[field] as readonly unknown[]).length));
  return Array.from({ length: count }, (_, index) => {
    const part: Writable = index === 0 ? { ...item } : {};
    for (const { field } of lists) {
      const each = (item[field] as readonly unknown[])[index];
      if (each === undefined || each === null) delete part[field];
      else part[field] = [each];
    }
    return write(part, index);
  });
}
