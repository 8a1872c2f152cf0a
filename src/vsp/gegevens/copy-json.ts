import { isList, isObject } from '../../data/index.ts';

/** So deep may data be: what holds itself has no end. */
const DEEPEST = 64;

/** Stands for what JSON cannot hold. */
export const NO_JSON: unique symbol = Symbol('no JSON');

/**
 * Copies data, so that each field is read once, whatever a getter says the next time. A field that is undefined is absent,
 * and what JSON cannot hold, or holds too deep, is `NO_JSON`.
 */
export function copyJson(value: unknown, depth = 0): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NO_JSON;
  if (depth > DEEPEST) return NO_JSON;
  if (isList(value)) return Array.from(value, (each) => copyJson(each, depth + 1));
  if (!isObject(value) || !isPlain(value)) return NO_JSON;
  const fields: [string, unknown][] = [];
  for (const [name, held] of Object.entries(value))
    if (held !== undefined) fields.push([name, copyJson(held, depth + 1)]);
  return Object.fromEntries(fields);
}

/** Tells an object with fields from what is more than that, as a promise; of any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
