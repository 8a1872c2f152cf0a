import { resolveReferences } from './references.ts';
import { endOf, NO_CHARACTER, NONE, normalised, type ScanState, take } from './scan-state.ts';

const SPACE = /[ \t\r\n]*/y;
/** The name may not be `xml`: that is a declaration, which stands elsewhere. */
const INSTRUCTION = /<\?(?!xml[ \t\r\n?])([A-Za-z_][\w.-]*)(?=[ \t\r\n]|\?>)/iy;
const CDATA = '<![CDATA[';

/**
 * Reads all that stands behind a tag in front of the next one: text, commentary, instructions and CDATA sections. All
 * text is handed out, white space too, as it may be a value.
 */
export function readContent(state: ScanState): boolean {
  const { text, at: start, limits } = state;
  for (;;) {
    if (!readText(state)) return false;
    // Together they are held to what saxes allows each of them.
    if (state.at - start > limits.valueLength) return false;
    if (!isMisc(state)) return true;
    if (text.startsWith(CDATA, state.at) ? !readCdata(state) : !readMiscOnce(state)) return false;
  }
}

/** Reads commentary, instructions and white space outside the root. */
export function readMisc(state: ScanState): boolean {
  for (;;) {
    state.at = endOf(SPACE, state.text, state.at);
    if (!isMisc(state)) return true;
    const { at } = state;
    if (!readMiscOnce(state) || state.at - at > state.limits.valueLength) return false;
  }
}

/** Whether markup begins here that is no tag. */
function isMisc({ text, at }: ScanState): boolean {
  if (text[at] !== '<') return false;
  const kind = text[at + 1];
  return kind === '!' || kind === '?';
}

/** The text up to the next markup. */
function readText(state: ScanState): boolean {
  const { text, at } = state;
  const end = text.indexOf('<', at);
  if (end === at) return true;
  if (end === NONE) return false;
  const written = text.slice(at, end);
  if (NO_CHARACTER.test(written) || written.includes(']]>')) return false;
  const value = resolveReferences(normalised(written));
  if (value === undefined) return false;
  state.at = end;
  state.handler.text(value, at, false);
  return true;
}

/** `<![CDATA[…]]>` */
function readCdata(state: ScanState): boolean {
  const { text, at } = state;
  const start = at + CDATA.length;
  if (!readUpTo(state, start, ']]>')) return false;
  state.handler.text(normalised(text.slice(start, state.at - 3)), at, true);
  return true;
}

/** Commentary or an instruction. */
function readMiscOnce(state: ScanState): boolean {
  return state.text.startsWith('<!--', state.at) ? readComment(state) : readInstruction(state);
}

/** `<!--…-->`: no two hyphens stand in it. */
function readComment(state: ScanState): boolean {
  return readUpTo(state, state.at + 4, '--') && state.text[state.at++] === '>';
}

/** `<?target …?>` */
function readInstruction(state: ScanState): boolean {
  const target = take(state, INSTRUCTION)?.[1];
  if (target === undefined || target.length > state.limits.nameLength) return false;
  return readUpTo(state, state.at, '?>');
}

/** Reads what begins at `start`, all of it characters, and the end of it. */
function readUpTo(state: ScanState, start: number, end: string): boolean {
  const { text } = state;
  const at = text.indexOf(end, start);
  if (at === NONE || NO_CHARACTER.test(text.slice(start, at))) return false;
  state.at = at + end.length;
  return true;
}
