/** Names that mean something to JavaScript itself. */
export const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
] as const;

const BUILT_IN = [
  ...[Object, Array, Map, Set, WeakMap, String, Number, Boolean, Function, RegExp, Date, Promise, Symbol],
  ...[Error, TypeError, Uint8Array, TextDecoder],
];

/** Everything that the prototypes of the language have: two that are equal say that nothing was touched between. */
export function prototypes(): readonly unknown[] {
  return BUILT_IN.flatMap((builtIn) => {
    const { prototype } = builtIn;
    return [
      Object.getPrototypeOf(prototype),
      ...Reflect.ownKeys(prototype).flatMap((key) => {
        const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
        return [builtIn.name, key, value, get, set, JSON.stringify(flags)];
      }),
    ];
  });
}

/** An object with an own field of this name, as JSON gives it. */
export function withKey(key: string, value: unknown, others: object = {}): never {
  const json = JSON.stringify({ ...others, '\u0000': value }).replace('"\\u0000"', JSON.stringify(key));
  return JSON.parse(json) as never;
}
