/**
 * Values by a key, as plain data that nobody changes: setting one gives another map, which shares with the first all but
 * the few nodes on the way to that key. The values are in the order in which their keys were first set.
 */
export interface PersistentMap<V> {
  readonly size: number;
  readonly root: Node<V>;
}

/** A few entries; or, as soon as there are more, a node for each value of the next bits of their hashes. */
type Node<V> =
  | { readonly entries: readonly Entry<V>[]; readonly nodes?: undefined }
  | { readonly nodes: readonly Node<V>[] };

interface Entry<V> {
  readonly key: string;
  readonly order: number;
  readonly value: V;
}

const BITS = 4;
const WIDTH = 2 ** BITS;
/** How many entries a node holds before it is split. */
const MOST_ENTRIES = 8;

const EMPTY_NODE = Object.freeze({ entries: Object.freeze([]) });

/** A map without values. */
export const EMPTY_MAP: PersistentMap<never> = Object.freeze({ size: 0, root: EMPTY_NODE });

/** The value of a key, or undefined. */
export function findIn<V>({ root }: PersistentMap<V>, key: string): V | undefined {
  return findEntry(root, key)?.value;
}

/** The map with a value for a key, in the place of the one that it had. */
export function setIn<V>({ size, root }: PersistentMap<V>, key: string, value: V): PersistentMap<V> {
  const known = findEntry(root, key);
  const entry = Object.freeze({ key, order: known?.order ?? size, value });
  const next = put(root, entry, hashOf(key), 0);
  return Object.freeze({ size: known === undefined ? size + 1 : size, root: next });
}

/** All values, in the order in which their keys were first set. */
export function valuesOf<V>({ root }: PersistentMap<V>): readonly V[] {
  const entries = [...entriesOf(root)];
  return entries.sort((a, b) => a.order - b.order).map(({ value }) => value);
}

function findEntry<V>(root: Node<V>, key: string): Entry<V> | undefined {
  let node: Node<V> | undefined = root;
  for (let hash = hashOf(key); node?.nodes !== undefined; hash >>>= BITS) node = node.nodes[hash % WIDTH];
  return node?.entries.find((entry) => entry.key === key);
}

/** @param hash what is left of the hash of the key at this depth */
function put<V>(node: Node<V>, entry: Entry<V>, hash: number, depth: number): Node<V> {
  if (node.nodes !== undefined) {
    const at = hash % WIDTH;
    const child = put(node.nodes[at] ?? EMPTY_NODE, entry, hash >>> BITS, depth + BITS);
    return Object.freeze({ nodes: Object.freeze(node.nodes.with(at, child)) });
  }
  // In its own place: how the nodes are filled depends on the order of the keys alone.
  const at = node.entries.findIndex(({ key }) => key === entry.key);
  const entries = at === -1 ? [...node.entries, entry] : node.entries.with(at, entry);
  // All bits of the hashes have been used: what is left has the same hash.
  if (entries.length <= MOST_ENTRIES || depth >= 32)
    return Object.freeze({ entries: Object.freeze(entries) });
  let split: Node<V> = { nodes: Array.from({ length: WIDTH }, () => EMPTY_NODE) };
  for (const each of entries) split = put(split, each, hashOf(each.key) >>> depth, depth);
  return split;
}

function* entriesOf<V>(node: Node<V>): Generator<Entry<V>> {
  if (node.nodes === undefined) yield* node.entries;
  else for (const each of node.nodes) yield* entriesOf(each);
}

/** FNV-1a, 32 bits, without sign. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
