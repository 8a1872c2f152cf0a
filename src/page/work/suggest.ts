import { applyEdits, type Suggestion, suggestEdits } from '../../entries/uitleg.ts';
import type { Finding } from '../../index.ts';
import { elementNames, maskLine, wholeLine } from '../../mask/index.ts';
import { changedLines } from '../../mend/index.ts';
import type { Taal } from '../../taal/index.ts';
import type { ShownSuggestion } from '../protocol.ts';

/** A suggestion, and the finding that it is for. */
export interface IndexedSuggestion {
  readonly finding: number;
  readonly suggestion: Suggestion;
}

/** More lines than this are not shown of a change. */
const MOST_LINES = 12;

/**
 * Suggests what mends some findings of a message.
 *
 * @param indexes which of the findings
 * @param taal undefined for Dutch
 */
export function suggestFor(
  bytes: Uint8Array,
  findings: readonly Finding[],
  indexes: readonly number[],
  taal: Taal | undefined,
): readonly IndexedSuggestion[] {
  const asked = new Map(
    indexes.flatMap((index) => findings[index] ?? []).map((each, nth) => [each, indexes[nth] ?? 0]),
  );
  return suggestEdits(bytes, [...asked.keys()], taal === undefined ? {} : { taal }).map((suggestion) => ({
    finding: asked.get(suggestion.finding) ?? 0,
    suggestion,
  }));
}

/** Shows what a suggestion changes, line by line; without values only the tags that the standard knows. */
export function showSuggestion(
  { finding, suggestion }: IndexedSuggestion,
  id: number,
  text: string,
  includeValues: boolean,
): ShownSuggestion {
  const after = applyEdits(text, suggestion.edits);
  const { start, removed, added } = changedLines(text, after);
  const lines = (of: string, count: number): readonly string[] =>
    of
      .split(/\r\n|\r|\n/)
      .slice(start, start + Math.min(count, MOST_LINES))
      .map((line) =>
        (includeValues ? [wholeLine(line)] : maskLine(line, elementNames))
          .map((part) => part.text)
          .join('')
          .slice(0, MOST_COLUMNS),
      );
  return {
    id,
    finding,
    description: suggestion.omschrijving,
    certain: suggestion.zeker,
    line: start + 1,
    before: lines(text, removed),
    after: lines(after, added),
  };
}

/** A message may stand on one line. */
const MOST_COLUMNS = 400;
