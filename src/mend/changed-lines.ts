/** The lines in which two texts differ: from `start`, from 0, so many of the one made place for so many of the other. */
export interface ChangedLines {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** Tells where two texts differ, from the first line to the last. */
export function changedLines(before: string, after: string): ChangedLines {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return { start, removed: old.length - end - start, added: now.length - end - start };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
