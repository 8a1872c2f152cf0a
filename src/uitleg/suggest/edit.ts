/** A change of a text: so many UTF-16 code units from an offset make place for another text. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Applies edits to the text that they were suggested for.
 *
 * @param edits in any order
 * @throws TypeError when one lies outside the text, or two overlap
 * @example
 * applyEdits('<a>1 2</a>', [{ offset: 4, length: 1, text: '' }]); //=> '<a>12</a>'
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // What is put in comes before what is taken away at the same place.
  const ordered = Array.from(edits, ({ offset, length, text: other }) => ({ offset, length, other })).sort(
    (a, b) => a.offset - b.offset || a.length - b.length,
  );
  let changed = '';
  let at = 0;
  for (const { offset, length, other } of ordered) {
    if (!(offset >= at && length >= 0 && offset + length <= text.length) || typeof other !== 'string')
      throw new TypeError('edits must lie in the text, and may not overlap.');
    changed += text.slice(at, offset) + other;
    at = offset + length;
  }
  return changed + text.slice(at);
}
