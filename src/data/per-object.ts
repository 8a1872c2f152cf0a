/**
 * Works something out once for each object, for as long as that object is there. Where it came to undefined, it is
 * worked out again.
 */
export function perObject<K extends object, V>(make: (object: K) => V): (object: K) => V {
  const made = new WeakMap<K, V>();
  return (object) => {
    const known = made.get(object);
    if (known !== undefined) return known;
    const value = make(object);
    if (value !== undefined) made.set(object, value);
    return value;
  };
}
