/** A line of a message as it is shown under a finding, and the column of the caret under it, from 0. */
export interface SourceLine {
  readonly text: string;
  readonly caret: number;
}

const TAG = /<(\/?)(?:[\w.-]+:)?([A-Za-z][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const MASK = '…';
const WIDTH = 100;

/**
 * Makes the lines of a message that findings stand at. Without values nothing is left of a line but the tags of elements
 * that the standard knows: a text, an attribute, a prefix and any other name may be personal data, and stand as `…`.
 *
 * @param known the names of the elements of the standard
 * @returns the line for a line and column from 1, the column in UTF-16 code units
 */
export function createSourceLines(
  text: string,
  known: ReadonlySet<string>,
  includeValues: boolean,
): (line: number, column: number) => SourceLine {
  const lines = text.split(/\r\n|\r|\n/);
  return (line, column) => {
    const source = lines[line - 1] ?? '';
    const at = Math.min(column - 1, source.length);
    return shorten(includeValues ? { text: source, caret: at } : mask(source, at, known));
  };
}

function mask(source: string, at: number, known: ReadonlySet<string>): SourceLine {
  let shown = '';
  let caret: number | undefined;
  let done = 0;

  function add(raw: string, visible: string): void {
    if (caret === undefined && at < done + raw.length)
      caret = shown.length + (visible.length === raw.length ? at - done : 0);
    shown += visible;
    done += raw.length;
  }

  function addText(raw: string): void {
    const rest = raw.trimStart();
    const lead = raw.slice(0, raw.length - rest.length);
    add(lead, ' '.repeat(lead.length));
    if (rest !== '') add(rest, MASK);
  }

  for (const match of source.matchAll(TAG)) {
    const [raw, slash = '', name = '', attributes = '', end = ''] = match;
    addText(source.slice(done, match.index));
    const attributesShown = attributes.trim() === '' ? '' : ` ${MASK}`;
    add(raw, `<${slash}${known.has(name) ? name : MASK}${attributesShown}${end}>`);
  }
  addText(source.slice(done));
  return { text: shown, caret: caret ?? shown.length };
}

/** A long line is shown around its caret. */
function shorten({ text, caret }: SourceLine): SourceLine {
  const start = Math.max(0, Math.min(caret - WIDTH / 2, text.length - WIDTH));
  return { text: text.slice(start, start + WIDTH), caret: caret - start };
}
