import type { ComplexType, ElementDeclaration, InModel, MessageSchema } from '../../schema/index.ts';
import type { FieldMap, KlasseMap } from './field-map.ts';
import { replaceElements } from './write-schema.ts';

/**
 * Tells each element of the schema of the XML where the model has what it holds, so that a message is read into the model
 * and written from it at once.
 *
 * While a class is read, what its elements hold is kept under numbers, those of the fields of the model in their order: an
 * element may stand anywhere in the XML, and the class is made when it has ended.
 *
 * @param map how what the root holds maps
 */
export function withModel({ definition, roots: [root] }: MessageSchema, map: KlasseMap): MessageSchema {
  if (root === undefined) return { definition, roots: [] };
  const type = isAsItStands(root.type, map) ? undefined : declareWithin(root.type, map);
  if (type === undefined) return { definition, roots: [root] };
  const place = { ...AROUND, field: root.field };
  const assign = (document: Held, held: unknown): boolean => {
    document[root.field] = type.made(held as Held);
    return true;
  };
  return {
    definition,
    roots: [{ ...root, type: type.declared, inModel: { ...place, create: type.create, assign } }],
  };
}

/** What is kept of an element with elements while it is read. */
type Held = Record<string | number, unknown>;

type Place = Omit<InModel, 'assign' | 'create'>;

/** Of an element that only stands around others. */
const AROUND: Place = {
  field: undefined,
  within: [],
  isList: false,
  toWire: undefined,
  vast: undefined,
  isSpread: false,
};

/** A field of a class of the model, and the number that it is kept under. */
interface Slot {
  readonly map: FieldMap;
  readonly number: number;
  /** Those of a class without an element of its own. */
  readonly inline: readonly Slot[];
}

function slotsOf({ fields }: KlasseMap, count: { slots: number }): readonly Slot[] {
  return fields.map((map) => ({
    map,
    number: count.slots++,
    inline: isInline(map) ? slotsOf(map.klasse, count) : [],
  }));
}

function isInline(map: FieldMap): map is FieldMap & { readonly klasse: KlasseMap } {
  return map.klasse !== undefined && map.steps.length === 0;
}

/** Where there is nothing in the model around it: what is in it is kept as it stands. */
function createNothing(): Held {
  return {};
}

/** What stands at an element of the XML: a field of the model, or others within it. */
interface Target {
  slot: Slot | undefined;
  /** The fields of classes without an element of their own that lead to it. */
  readonly inline: readonly string[];
  /** True when it may stand in the class around it more than once, as it or what is around it may. */
  readonly isRepeated: boolean;
  readonly within: Targets;
}

/** What stands in an element of the XML, by the fields of that. */
type Targets = Map<string, Target>;

function targetsOf(
  slots: readonly Slot[],
  inline: readonly string[] = [],
  targets: Targets = new Map(),
): Targets {
  for (const slot of slots) {
    const { field, steps } = slot.map;
    if (slot.inline.length > 0) targetsOf(slot.inline, [...inline, field], targets);
    let at = targets;
    let isRepeated = false;
    for (const [index, step] of steps.entries()) {
      isRepeated ||= step.repeatable;
      const target: Target = at.get(step.field) ?? { slot: undefined, inline, isRepeated, within: new Map() };
      if (index === steps.length - 1) target.slot = slot;
      at.set(step.field, target);
      at = target.within;
    }
  }
  return targets;
}

/** The elements of a class, and how the class is made of what they held. */
interface Declared {
  readonly declared: ComplexType;
  readonly create: () => Held;
  readonly made: (held: Held) => Held;
}

function declareWithin(type: ElementDeclaration['type'], klasse: KlasseMap): Declared | undefined {
  if (type.kind === 'simple') return undefined;
  const count = { slots: 0 };
  const slots = slotsOf(klasse, count);
  return {
    declared: declareIn(type, targetsOf(slots)),
    // A list: V8 keeps what stands under numbers best in that.
    create: () => new Array(count.slots) as unknown as Held,
    made: (held) => make(held, slots) ?? {},
  };
}

function declareIn(type: ComplexType, targets: Targets): ComplexType {
  return replaceElements(type, (element) => {
    const target = targets.get(element.field);
    return target === undefined ? element : declare(element, target);
  });
}

function declare(
  element: ElementDeclaration,
  { slot, inline, isRepeated, within }: Target,
): ElementDeclaration {
  const { type } = element;
  if (slot === undefined) {
    // What is in it was put in the class around it already.
    const declared = type.kind === 'simple' ? type : declareIn(type, within);
    return { ...element, type: declared, inModel: { ...AROUND, create: createNothing, assign: () => true } };
  }
  const { field, repeatable, codes, vast, isSpread, klasse } = slot.map;
  const place: Place = {
    field,
    within: inline,
    isList: repeatable,
    toWire: codes?.toWire,
    vast,
    isSpread,
  };
  const put = putIn(slot.number, repeatable || isSpread, isRepeated);
  const inner = klasse === undefined || isAsItStands(type, klasse) ? undefined : declareWithin(type, klasse);
  if (inner !== undefined) {
    const assign = (around: Held, held: unknown): boolean => put(around, inner.made(held as Held));
    return { ...element, type: inner.declared, inModel: { ...place, create: inner.create, assign } };
  }
  const read = codes?.fromWire;
  const assign = (around: Held, held: unknown): boolean =>
    // A message says no more with the value that is written anyhow than without it.
    held === vast || put(around, read?.get(held as string) ?? held);
  const isPlain = read === undefined && vast === undefined;
  return {
    ...element,
    type: codes?.onWire ?? type,
    inModel: { ...place, create: createNothing, assign: isPlain ? put : assign },
  };
}

/** Keeps what an element held; false when the model has one, and there is one already. */
function putIn(number: number, isList: boolean, isRepeated: boolean): InModel['assign'] {
  if (isList)
    return (around: Held, held) => {
      const items = around[number];
      if (Array.isArray(items)) items.push(held);
      else around[number] = [held];
      return true;
    };
  return (around: Held, held) => {
    if (isRepeated && around[number] !== undefined) return false;
    around[number] = held;
    return true;
  };
}

/** Makes a class of what its elements held; undefined when they held nothing. */
function make(held: Held, slots: readonly Slot[]): Held | undefined {
  const made: Held = {};
  let isEmpty = true;
  for (const { map, number, inline } of slots) {
    const value = inline.length > 0 ? make(held, inline) : held[number];
    if (value === undefined) continue;
    made[map.field] = map.isSpread ? merge(value as readonly Held[], map) : value;
    isEmpty = false;
  }
  return isEmpty ? undefined : made;
}

/** Classes that each have one item of its lists as the one class that has them all, in order. */
function merge(parts: readonly Held[], { klasse }: FieldMap): Held {
  const merged: Held = {};
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

/** True when the model has all that a class holds as the XML has it, and in that order. */
function isAsItStands(type: ElementDeclaration['type'], { fields }: KlasseMap): boolean {
  return (
    type.kind === 'complex' &&
    type.elements.length === fields.length &&
    type.elements.every((element, index) => {
      const map = fields[index];
      return map !== undefined && isSameField(element, map);
    })
  );
}

function isSameField(element: ElementDeclaration, map: FieldMap): boolean {
  const { field, repeatable, steps, klasse, codes, vast, isSpread } = map;
  return (
    field === element.field &&
    repeatable === element.repeatable &&
    steps.length === 1 &&
    steps[0]?.field === field &&
    codes === undefined &&
    vast === undefined &&
    !isSpread &&
    (klasse === undefined || isAsItStands(element.type, klasse))
  );
}
