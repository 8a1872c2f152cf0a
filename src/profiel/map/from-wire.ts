import { isList } from '../../data/index.ts';
import type { OnWire, WireFault } from '../../schema/index.ts';
import type { FieldMap, KlasseMap } from './field-map.ts';
import { type Trail, trailPath } from './trail.ts';

/**
 * Takes what a root holds in the XML as the model has it.
 *
 * @param value of a message that the schema of the XML has accepted
 */
export function fromWire(map: KlasseMap, root: string, value: unknown): OnWire {
  const faults: WireFault[] = [];
  const held = readKlasse(value as Fields, map, { around: undefined, steps: [], ordinal: 1, root }, faults);
  return { value: held, faults };
}

type Fields = Readonly<Record<string, unknown>>;

function readKlasse(item: Fields, map: KlasseMap, trail: Trail, faults: WireFault[]): Fields {
  const klasse: Record<string, unknown> = {};
  for (const field of map.fields) {
    const held = field.plain === undefined ? readField(item, field, map, trail, faults) : item[field.plain];
    if (held !== undefined && !isVast(held, field)) klasse[field.field] = held;
  }
  return klasse;
}

/** True for the value that is written anyhow: a message says no more with it than without it. */
function isVast(held: unknown, { vast }: FieldMap): boolean {
  if (vast === undefined) return false;
  return held === vast || (isList(held) && held.length === 1 && held[0] === vast);
}

function readField(
  item: Fields,
  field: FieldMap,
  around: KlasseMap,
  trail: Trail,
  faults: WireFault[],
): unknown {
  const { steps, repeatable, klasse, isSpread, codes } = field;
  const [step] = steps;
  if (step === undefined) {
    const within = klasse === undefined ? {} : readKlasse(item, klasse, trail, faults);
    return Object.keys(within).length === 0 ? undefined : within;
  }
  // Most ways lead through elements that each occur once.
  const one = field.isSingle ? valueAt(item, steps) : undefined;
  if (field.isSingle && one === undefined) return undefined;
  if (field.isSingle && !repeatable && !isSpread) {
    if (klasse !== undefined)
      return readKlasse(one as Fields, klasse, { around: trail, steps, ordinal: 1 }, faults);
    const code = codes === undefined ? one : codes.fromWire.get(one as string);
    if (code !== undefined) return code;
  }
  const found = field.isSingle ? [one] : valuesAt(item, field);
  if (found.length === 0) return undefined;
  const read = (value: unknown, index: number): unknown => {
    if (klasse !== undefined)
      return readKlasse(value as Fields, klasse, { around: trail, steps, ordinal: index + 1 }, faults);
    if (codes === undefined || typeof value !== 'string') return value;
    const code = codes.fromWire.get(value);
    if (code !== undefined) return code;
    const args = { element: steps.at(-1)?.name ?? '', allowed: [...codes.ofWire] };
    const path = trailPath({ around: trail, steps, ordinal: index + 1 });
    faults.push({ fault: { rule: 'STR-ENUMERATIE', args }, path, berichtklasse: around.klasse, value });
    return value;
  };
  if (isSpread) return merge(found.map(read) as readonly Fields[], field);
  if (repeatable) return found.map(read);
  if (found.length > 1) {
    const args = { element: steps.at(-1)?.name ?? '', klasse: around.klasse, max: 1 };
    const path = trailPath({ around: trail, steps, ordinal: 2 });
    const berichtklasse = klasse?.klasse ?? around.klasse;
    faults.push({ fault: { rule: 'STR-HERHAALD', args }, path, berichtklasse, value: undefined });
  }
  return read(found[0], 0);
}

/** What stands at the end of a way through elements that each occur once. */
function valueAt(item: Fields, steps: FieldMap['steps']): unknown {
  let at: unknown = item;
  for (const { field } of steps) {
    if (at === undefined) return undefined;
    at = (at as Fields)[field];
  }
  return at;
}

/** What stands at the end of a way, of every element that it leads through. */
function valuesAt(item: Fields, { steps }: FieldMap): readonly unknown[] {
  // Where only the last may occur more than once, they stand in one list.
  if (steps.findIndex(({ repeatable }) => repeatable) === steps.length - 1)
    return (valueAt(item, steps) ?? []) as readonly unknown[];
  let found: readonly unknown[] = [item];
  for (const { field } of steps) found = found.flatMap((each) => (each as Fields)[field] ?? []);
  return found;
}

/** Classes that each have one item of its lists as the one class that has them all, in order. */
function merge(parts: readonly Fields[], { klasse }: FieldMap): Fields {
  const merged: Record<string, unknown> = {};
  for (const { field, repeatable } of klasse?.fields ?? []) {
    if (!repeatable) {
      if (parts[0]?.[field] !== undefined) merged[field] = parts[0][field];
      continue;
    }
    // One for each class, so that it is known which belongs to which: null where it is absent.
    const lists = parts.map((part) => (part[field] as readonly unknown[] | undefined) ?? [null]);
    if (lists.some(([first]) => first !== null)) merged[field] = lists.flat();
  }
  return merged;
}
