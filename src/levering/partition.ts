import { canonicalJson } from './canonical.ts';
import { type LeveringBericht, requireBerichten } from './levering-bericht.ts';
import { type ReadLeveringOptions, readMutaties } from './read-mutaties.ts';

/** The parts of a delivery, each with its messages in the order in which they were given. */
export type Parts = readonly (readonly LeveringBericht[])[];

/**
 * Cuts a delivery in parts that can be judged apart, each with the administratie of before the delivery: the messages of a
 * plaatsingsbesluit come in one part, in their order, as do those with one Afzender and IdentificatieAanlevering. The
 * parts are as much of a size as that allows; one may be empty. What cannot be read comes in any part.
 *
 * All messages are kept, as the last may join two parts.
 *
 * @param berichten an iterable; of an async iterable the parts are a promise, which rejects when that throws
 * @param n how many parts, at least 1
 * @throws TypeError when `berichten` cannot be iterated, or `n` is no number of parts
 * @example
 * partition([{ naam: 'a.xml', inhoud: '<Bericht/>' }], 2).map((part) => part.length); //=> [1, 0]
 */
export function partition(
  berichten: Iterable<LeveringBericht>,
  n: number,
  options?: ReadLeveringOptions,
): Parts;
export function partition(
  berichten: AsyncIterable<LeveringBericht>,
  n: number,
  options?: ReadLeveringOptions,
): Promise<Parts>;
export function partition(
  berichten: Iterable<LeveringBericht> | AsyncIterable<LeveringBericht>,
  n: number,
  options: ReadLeveringOptions = {},
): Parts | Promise<Parts> {
  requireBerichten(berichten);
  if (!Number.isSafeInteger(n) || n < 1 || n > MOST_PARTS)
    throw new TypeError(`n must be a whole number from 1 to ${MOST_PARTS}.`);
  if (Symbol.iterator in berichten) return cut([...berichten], n, options);
  return collect(berichten).then((all) => cut(all, n, options));
}

const MOST_PARTS = 65_536;

async function collect(berichten: AsyncIterable<LeveringBericht>): Promise<readonly LeveringBericht[]> {
  const all: LeveringBericht[] = [];
  for await (const bericht of berichten) all.push(bericht);
  return all;
}

function cut(berichten: readonly LeveringBericht[], n: number, options: ReadLeveringOptions): Parts {
  const groups = createGroups();
  const firsts = berichten.map((item, index) => groups.join(keysOf(item, index, options)));
  const sizes = new Map<string, number>();
  for (const first of firsts) {
    const root = groups.find(first);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  const parts: LeveringBericht[][] = Array.from({ length: n }, () => []);
  const partOf = divide(sizes, n);
  for (const [index, bericht] of berichten.entries()) {
    const first = firsts[index];
    if (first !== undefined) parts[partOf.get(groups.find(first)) ?? 0]?.push(bericht);
  }
  return parts;
}

/** What a message has in common with those that belong in its part; at least one key. */
function keysOf(item: unknown, index: number, options: ReadLeveringOptions): readonly string[] {
  const { bericht } = readMutaties(item, index + 1, options);
  if (bericht === undefined) return [`#${index}`];
  const { afzender, identificatieAanlevering } = bericht.header;
  return [
    canonicalJson([afzender, identificatieAanlevering]),
    ...bericht.verzekerde.mutatieFZ.map(({ plaatsingsbesluitnummer }) => plaatsingsbesluitnummer),
  ];
}

/** Keys that belong together, by what they were joined with. */
interface Groups {
  /** @returns the first of the keys */
  join(keys: readonly string[]): string;
  /** The key that stands for all those that belong together. */
  find(key: string): string;
}

function createGroups(): Groups {
  const parents = new Map<string, string>();

  function find(key: string): string {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    // The way is shortened for the next time.
    for (let at = key; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  }

  return {
    find,
    join: ([first = '', ...others]) => {
      for (const other of others) {
        const [a, b] = [find(first), find(other)];
        if (a !== b) parents.set(b, a);
      }
      return first;
    },
  };
}

/** Gives each group to the part that has the fewest messages, the largest groups first. */
function divide(sizes: ReadonlyMap<string, number>, n: number): ReadonlyMap<string, number> {
  const filled = new Array<number>(n).fill(0);
  const partOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    const part = filled.indexOf(Math.min(...filled));
    filled[part] = (filled[part] ?? 0) + size;
    partOf.set(group, part);
  }
  return partOf;
}
