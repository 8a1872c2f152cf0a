/** A change of a text: so many UTF-16 code units from an offset make place for another text. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Applies edits to the text that they were suggested for.
 *
 * @param edits none of which overlap, in any order
 * @example
 * applyEdits('<a>1 2</a>', [{ offset: 4, length: 1, text: '' }]); //=> '<a>12</a>'
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.offset - a.offset);
  return ordered.reduce(
    (changed, { offset, length, text: other }) =>
      changed.slice(0, offset) + other + changed.slice(offset + length),
    text,
  );
}
