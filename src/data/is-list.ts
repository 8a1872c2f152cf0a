/** So many items are looked at one by one, holes and all. */
const MANY = 1_000_000;

/**
 * Tells a list from any other value. One of which the length is far more than what is in it is none: to go over it would
 * take time with a number that anyone can write.
 */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && (value.length <= MANY || Object.keys(value).length >= value.length);
}
