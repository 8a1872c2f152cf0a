/** What an object holds, by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells an object that may hold fields from a list and from any other value. */
export function isObject(item: unknown): item is Fields {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
