import { runInNewContext } from 'node:vm';
import { type Mutatiebericht, parseBericht, serializeBericht } from 'fz825';

/** What a hostile value throws. */
export const THROWN: Error = new Error('thrown by what was given');

/** A value that nobody should give, made of the one that is right. */
export interface Hostile {
  readonly name: string;
  readonly make: (right: unknown) => unknown;
  /** True when it says the same as the one that is right, if it is read once. */
  readonly isRight?: true;
}

const throws = (): never => {
  throw THROWN;
};

export const HOSTILE: readonly Hostile[] = [
  { name: 'undefined', make: () => undefined },
  { name: 'null', make: () => null },
  { name: 'a number', make: () => 42 },
  { name: 'no number', make: () => Number.NaN },
  { name: 'true', make: () => true },
  { name: 'a string of nonsense', make: () => 'a string of nonsense' },
  { name: 'an empty string', make: () => '' },
  { name: 'a symbol', make: () => Symbol('nonsense') },
  { name: 'a function', make: () => () => true },
  { name: 'an empty object', make: () => ({}) },
  { name: 'a sparse array', make: (right) => sparse(right) },
  { name: 'an array in an array', make: (right) => [right] },
  { name: 'a proxy that throws', make: (right) => throwingProxy(right) },
  { name: 'an object of which every field throws', make: (right) => withGetters(right, () => throws) },
  { name: 'a promise', make: (right) => Promise.resolve(right) },
  { name: 'an object that holds itself', make: () => cycle() },
  { name: 'a list that holds itself', make: () => cyclicList() },
  { name: 'getters, right at first', make: (right) => withGetters(right, changing(false)), isRight: true },
  { name: 'getters, right later', make: (right) => withGetters(right, changing(true)) },
  { name: 'the same, of another realm', make: (right) => foreign(right), isRight: true },
  { name: 'the same, frozen', make: (right) => frozen(right), isRight: true },
];

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function sparse(right: unknown): unknown {
  const list: unknown[] = Array.isArray(right) ? [...right] : [];
  list.length += 2;
  return list;
}

function throwingProxy(right: unknown): unknown {
  const traps = Object.fromEntries(
    ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((trap) => [trap, throws]),
  );
  return new Proxy(Array.isArray(right) ? [] : {}, traps);
}

/** The same fields, each of which is worked out when it is read. */
function withGetters(right: unknown, getterOf: (value: unknown) => () => unknown): unknown {
  const made: object = Array.isArray(right) ? [] : {};
  const fields = isFields(right) ? Object.entries(right) : [['ok', true] as const];
  for (const [name, value] of fields)
    Object.defineProperty(made, name, { get: getterOf(value), enumerable: true, configurable: true });
  return made;
}

function changing(isRightLater: boolean): (value: unknown) => () => unknown {
  return (value) => {
    let times = 0;
    return () => ((times++ === 0) === isRightLater ? 'a string of nonsense' : value);
  };
}

function cycle(): unknown {
  const own: { self?: unknown } = {};
  own.self = own;
  return own;
}

function cyclicList(): unknown {
  const own: unknown[] = [];
  own.push(own);
  return own;
}

/** What makes values of another realm, such as that of a frame, a worker or a test runner: `instanceof` knows none of them. */
const OTHER: {
  readonly list: () => unknown[];
  readonly object: () => Record<string, unknown>;
  readonly bytes: (from: readonly number[]) => Uint8Array;
} = runInNewContext('({ list: () => [], object: () => ({}), bytes: (from) => Uint8Array.from(from) })');

/** The same plain data and bytes, of another realm; what holds itself does so there too. */
export function foreign(right: unknown, made: Map<unknown, unknown> = new Map()): unknown {
  if (right instanceof Uint8Array) return OTHER.bytes([...right]);
  if (!isPlain(right)) return right;
  const known = made.get(right);
  if (known !== undefined) return known;
  const own = (Array.isArray(right) ? OTHER.list() : OTHER.object()) as Record<string, unknown>;
  made.set(right, own);
  for (const [name, value] of Object.entries(right)) own[name] = foreign(value, made);
  return own;
}

function frozen(right: unknown): unknown {
  return isPlain(right) ? Object.freeze(Array.isArray(right) ? [...right] : { ...right }) : right;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isFields(value) && [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));
}

/** What a caller would take for a yes. */
export function accepts(result: unknown): boolean {
  if (Array.isArray(result)) return result.length === 0;
  if (typeof result !== 'object' || result === null) return false;
  const { verdict, ok, stroom, accepted, pass, issues } = result as Record<string, unknown>;
  const isSent = stroom === 4 || stroom === 7 || (stroom === 5 && accepted === true);
  return (
    verdict === 'accepted' ||
    ok === true ||
    isSent ||
    pass === true ||
    ('value' in result && issues === undefined)
  );
}

/** What is accepted is right, also when it is looked at again. */
export function isSound(result: unknown): boolean {
  const { xml, bericht, value } = result as {
    xml?: string;
    bericht?: Mutatiebericht;
    value?: Mutatiebericht;
  };
  const message = bericht ?? value;
  return (
    (xml === undefined || parseBericht(xml).ok) && (message === undefined || serializeBericht(message).ok)
  );
}
