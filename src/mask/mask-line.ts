const TAG = /<(\/?)(?:[\w.-]+:)?([A-Za-z][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const MASK = '…';

/** A part of a line, as it is shown. */
export interface Part {
  /** Where it begins in the line itself. */
  readonly at: number;
  /** Where it begins in what is shown of the line. */
  readonly shownAt: number;
  /** How long it is in the line itself: where it is shown as long, its characters stand for each other. */
  readonly length: number;
  readonly text: string;
}

/** A line that is shown as it is. */
export function wholeLine(text: string): Part {
  return { at: 0, shownAt: 0, length: text.length, text };
}

/**
 * What is shown of a line of a message without its values, in its order: the tags of elements that the standard knows, and
 * `…` for all else. A text, an attribute, a prefix and any other name may be personal data.
 *
 * @param known the names of the elements of the standard
 */
export function maskLine(source: string, known: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let shownAt = 0;

  function add(raw: string, text: string): void {
    if (raw === '') return;
    parts.push({ at, shownAt, length: raw.length, text });
    at += raw.length;
    shownAt += text.length;
  }

  function addText(raw: string): void {
    const rest = raw.trimStart();
    const lead = raw.slice(0, raw.length - rest.length);
    add(lead, ' '.repeat(lead.length));
    add(rest, MASK);
  }

  for (const match of source.matchAll(TAG)) {
    const [raw, slash = '', name = '', attributes = '', end = ''] = match;
    addText(source.slice(at, match.index));
    const attributesShown = attributes.trim() === '' ? '' : ` ${MASK}`;
    add(raw, `<${slash}${known.has(name) ? name : MASK}${attributesShown}${end}>`);
  }
  addText(source.slice(at));
  return parts;
}
