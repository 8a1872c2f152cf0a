import fc, { type Arbitrary } from 'fast-check';
import type { Bericht } from 'fz825';

/** Stands for personal data: may not occur in a finding. */
export const SECRET = 'GEHEIM';

type Slot = readonly [holder: object, key: string];

/** What a caller without type checking may pass: a message in which 1 to 3 fields are absent, other or extra. */
export function halfTyped(berichten: Arbitrary<Bericht>): Arbitrary<unknown> {
  const change = fc.oneof(
    { weight: 2, arbitrary: fc.constant(remove) },
    { weight: 6, arbitrary: fc.oneof(ODD, fc.anything(ANYTHING)).map((value) => replaceBy(value)) },
    { weight: 2, arbitrary: fc.tuple(FIELD, ODD).map(([field, value]) => addField(field, value)) },
    { weight: 4, arbitrary: GOOD.map((value) => replaceBy(value)) },
    { weight: 2, arbitrary: fc.constant(addField('onbekend', undefined)) },
    { weight: 1, arbitrary: fc.constant(repeat) },
    { weight: 1, arbitrary: fc.constant(wrap) },
  );
  const edits = fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 });
  return fc.tuple(berichten, edits).map(([bericht, some]) => {
    const holder = { bericht: structuredClone(bericht) };
    for (const [seed, edit] of some) {
      const slots = listSlots(holder);
      const slot = slots[seed % slots.length];
      if (slot !== undefined) edit(slot);
    }
    return holder.bericht;
  });
}

/** Every field of plain objects and arrays, at any depth. */
function listSlots(holder: object): readonly Slot[] {
  return Object.keys(holder).flatMap((key) => {
    const value: unknown = Reflect.get(holder, key);
    const inner = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
    return [[holder, key] as const, ...(inner ? listSlots(value as object) : [])];
  });
}

function remove([holder, key]: Slot): void {
  Reflect.deleteProperty(holder, key);
}

function replaceBy(value: unknown): (slot: Slot) => void {
  return ([holder, key]) => define(holder, key, value);
}

function addField(field: string, value: unknown): (slot: Slot) => void {
  return ([holder]) => define(holder, field, value);
}

function repeat([holder, key]: Slot): void {
  const value: unknown = Reflect.get(holder, key);
  if (typeof value === 'string') define(holder, key, value + value);
  else define(holder, key, Array.isArray(value) ? [...value, ...value] : [value, value]);
}

function wrap([holder, key]: Slot): void {
  define(holder, key, [Reflect.get(holder, key)]);
}

/** Makes an own field, also when it is called `__proto__`; an array gets none but items. */
function define(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return;
  Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

const ODD: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(0, 1, Number.NaN, true, null, undefined, 1n, Symbol('x'), () => 1),
  // Made anew each time: a later change may be inside it.
  fc
    .constantFrom<() => unknown>(
      () => [],
      () => ({}),
      () => [undefined],
      () => new Array(2),
      () => Object.create(null),
      () => Object('x'),
      () => new Date(0),
    )
    .map((make) => make()),
  fc.constantFrom(...['', ' ', SECRET, SECRET.repeat(1_000), 'x', '\u{1f600}']),
  fc.constantFrom(
    ...['\0', 'a\u0001', '\ud800', 'a\udc00b', '\ufffe', '\uffff', '\u007f', '\u0085', '\u2028'],
  ),
);

/** Right in some fields. */
const GOOD = fc.constantFrom(
  '1',
  '2',
  'T',
  '0001',
  '1234567',
  '12345678',
  '123456789',
  '2026-01-01',
  ' 2026-01-01\n',
);

const FIELD: Arbitrary<string> = fc.constantFrom(
  ...['onbekend', SECRET, 'Berichtcode', 'berichttype', 'mutatieFZ', 'retourcodes', 'zorglocatie'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'length'],
);

const ANYTHING = {
  maxDepth: 2,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
};
