import fc, { type Arbitrary } from 'fast-check';
import type { Bericht } from 'fz825';
import { halfTyped } from '../../test/serialize/half-typed.ts';
import { CANARY } from '../invariants/canary.ts';

/** How deep a value is looked into: it may hold itself. */
const DEPTH = 8;
const CYCLE: { self?: unknown } = {};
CYCLE.self = CYCLE;

/** Anything at all. */
export const ANYTHING: Arbitrary<unknown> = fc.oneof(
  fc.anything({
    maxDepth: 2,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    -1,
    1.5,
    Number.NaN,
    true,
    '',
    1n,
    Symbol(CANARY),
    () => CANARY,
  ),
  fc.constantFrom<unknown>(
    CANARY,
    [CANARY],
    { [CANARY]: CANARY },
    new Map([[CANARY, CANARY]]),
    new Date(Number.NaN),
  ),
  fc.constantFrom<unknown>(
    new Uint8Array(3),
    new ArrayBuffer(3),
    new Error(CANARY),
    /x/,
    [[]],
    [undefined],
    {},
    [],
    CYCLE,
  ),
);

/** A value that is right, one in which something is not, or anything else. */
export function messy<T>(right: Arbitrary<T>, often = 3): Arbitrary<unknown> {
  return fc.oneof(
    { weight: often, arbitrary: right as Arbitrary<unknown> },
    { weight: often, arbitrary: fc.tuple(right, EDITS).map(([value, edits]) => edited(value, edits)) },
    { weight: 1, arbitrary: ANYTHING },
  );
}

/** The same for plain data, with more that is odd. */
export function messyData<T>(right: Arbitrary<T>, often = 3): Arbitrary<unknown> {
  return fc.oneof(
    { weight: often, arbitrary: messy(right, often) },
    { weight: often, arbitrary: halfTyped(right as unknown as Arbitrary<Bericht>) },
  );
}

type Edit = readonly [at: number, kind: 'replace' | 'remove' | 'add' | 'wrap', value: unknown];
type Slot = readonly [holder: object, key: string];

const EDITS: Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap'), ANYTHING),
  { minLength: 1, maxLength: 2 },
);

/** A copy in which some fields are other than they should be. */
function edited(value: unknown, edits: readonly Edit[]): unknown {
  const root = { value: copied(value) };
  for (const [at, kind, given] of edits) {
    // A later edit may be inside it, and it may be there for other inputs too.
    const other = copied(given);
    const slots = slotsOf(root);
    const [holder, key] = slots[at % slots.length] ?? [root, 'value'];
    if (kind === 'remove') Reflect.deleteProperty(holder, key);
    else if (kind === 'add') define(holder, CANARY, other);
    else define(holder, key, kind === 'wrap' ? [Reflect.get(holder, key)] : other);
  }
  return root.value;
}

function define(holder: object, key: string, value: unknown): void {
  Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Functions, and what is no plain object, stay what they are. */
function copied(value: unknown, depth: number = DEPTH): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value)) return Array.from(value, (item) => copied(item, depth - 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, depth - 1)]));
}

function slotsOf(holder: object, depth: number = DEPTH): readonly Slot[] {
  if (depth === 0) return [];
  return Object.keys(holder).flatMap((key) => {
    const value: unknown = Reflect.get(holder, key);
    const inner = Array.isArray(value) || isPlain(value);
    return [[holder, key] as const, ...(inner ? slotsOf(value, depth - 1) : [])];
  });
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A value as text, whatever it is. */
export function show(value: unknown): string {
  try {
    return fc.stringify(value);
  } catch {
    return typeof value;
  }
}
