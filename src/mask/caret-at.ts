import type { Part } from './mask-line.ts';

/**
 * Where a place of a line is in what is shown of it, both from 0; undefined behind the last character.
 *
 * @param parts what is shown of the line, in its order
 */
export function caretAt(parts: readonly Part[], at: number): number | undefined {
  const part = parts[lastFrom(parts, 'at', at)];
  if (part === undefined || at >= part.at + part.length) return undefined;
  return part.shownAt + (part.length === part.text.length ? at - part.at : 0);
}

/** The index of the last part that begins at a place or before it; 0 when there are none. */
export function lastFrom(parts: readonly Part[], by: 'at' | 'shownAt', place: number): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.[by] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
