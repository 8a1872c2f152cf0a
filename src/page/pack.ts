/** A long list on its way between threads: texts cost the other side nothing until one of them is read. */
export interface PackedList<T> {
  readonly count: number;
  /** The JSON of so many items each. */
  readonly pages: readonly string[];
  /** Of what it is; never there. */
  readonly of?: T;
}

const SIZE = 50;

/** Packs a list of plain data. */
export function packList<T>(items: readonly T[]): PackedList<T> {
  const pages: string[] = [];
  for (let from = 0; from < items.length; from += SIZE)
    pages.push(JSON.stringify(items.slice(from, from + SIZE)));
  return { count: items.length, pages };
}

/** What was read of each list: a list that is shown is asked for the same items again and again. */
const read = new WeakMap<object, Map<number, readonly unknown[]>>();

/** An item of a list that was packed; undefined when there is none. */
export function itemOf<T>(list: PackedList<T>, index: number): T | undefined {
  const nth = Math.floor(index / SIZE);
  const pages = read.get(list) ?? new Map<number, readonly unknown[]>();
  read.set(list, pages);
  let page = pages.get(nth);
  if (page === undefined) {
    page = JSON.parse(list.pages[nth] ?? '[]') as readonly unknown[];
    pages.set(nth, page);
  }
  return page[index - nth * SIZE] as T | undefined;
}

/** So many items of a list that was packed, from a place. */
export function itemsOf<T>(list: PackedList<T>, from: number, count: number): readonly T[] {
  const length = Math.max(0, Math.min(count, list.count - from));
  return Array.from({ length }, (_, nth) => itemOf(list, from + nth)).filter((item) => item !== undefined);
}
