import { parseBericht } from '../parse/index.ts';
import { applyEdits, suggestEdits } from '../uitleg/index.ts';
import { decodeWhole } from '../xml/index.ts';
import { openText } from './open-text.ts';

/** One repair: the text before and after it, and what it did. */
export interface Mending {
  readonly before: string;
  readonly after: string;
  readonly omschrijving: string;
}

/** A message with all that is certain mended, in the encoding that it had. */
export interface Mended {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly mendings: readonly Mending[];
}

/** More than this is not one fault here and there. */
const MOST = 1_000;

/**
 * Mends what is certain, one suggestion after the other, each judged anew. What only a person can know (a date, a reference,
 * a location) is left as it is.
 *
 * @returns undefined when it is in another encoding than UTF-8 or UTF-16
 */
export function mend(bytes: Uint8Array): Mended | undefined {
  const opened = openText(bytes);
  if (opened === undefined) return undefined;
  const { encode } = opened;
  let { text } = opened;
  const mendings: Mending[] = [];
  let now = bytes;
  while (mendings.length < MOST) {
    const parsed = parseBericht(now);
    if (parsed.ok) break;
    const isRead = parsed.findings[0].rule !== 'XML-CODERING';
    // Read as something else, the edits would be of another text.
    if (isRead && decodeWhole(now).text !== text) return undefined;
    const [suggestion] = suggestEdits(now, parsed.findings).filter(({ zeker }) => zeker);
    if (suggestion === undefined) break;
    const { edits, omschrijving } = suggestion;
    const after = applyEdits(text, edits);
    mendings.push({ before: text, after, omschrijving });
    text = after;
    now = encode(text);
  }
  return { text, bytes: now, mendings };
}
