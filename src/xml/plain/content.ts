import { resolveReferences } from './references.ts';
import { NO_CHARACTER, NONE, normalised, type ScanState, take } from './scan-state.ts';

const NOT_SPACE = /[^ \t\r\n]/;
/** Up to the first two hyphens, behind which must be the end. */
const COMMENT = /<!--.*?--(>?)/sy;
/** An instruction with the name `xml` is a declaration, which stands elsewhere. */
const INSTRUCTION = /<\?(?!xml[ \t\r\n?])([a-z_][\w.-]*)(?:[ \t\r\n].*?)?\?>/isy;
const CDATA = /<!\[CDATA\[(.*?)\]\]>/sy;

/**
 * Reads all that stands in front of the next tag: text, commentary, instructions and CDATA sections. All text in the
 * root is handed out, white space too, as it may be a value. To be called behind a tag: all that is read together is
 * held to what there may be of each of them.
 */
export function readContent(state: ScanState): boolean {
  const { text, at: start, limits } = state;
  for (;;) {
    if (!readText(state) || state.at - start > limits.valueLength) return false;
    const { at } = state;
    const kind = text.slice(at + 1, at + 3);
    if (!/^[!?]/.test(kind)) return true;
    const read = kind === '!-' ? readComment : kind[0] === '!' ? readCdata : readInstruction;
    if (!read(state) || NO_CHARACTER.test(text.slice(at, state.at))) return false;
  }
}

/** The text up to the next markup; outside the root there is none but white space. */
function readText(state: ScanState): boolean {
  const { text, at, open } = state;
  const markup = text.indexOf('<', at);
  const end = markup === NONE ? text.length : markup;
  if (end === at) return true;
  state.at = end;
  const written = text.slice(at, end);
  if (open.length === 0) return !NOT_SPACE.test(written);
  const value = resolveReferences(normalised(written));
  if (NO_CHARACTER.test(value) || written.includes(']]>')) return false;
  state.handler.text(value, at, false);
  return true;
}

/** `<!--…-->` */
function readComment(state: ScanState): boolean {
  return take(state, COMMENT)?.[1] === '>';
}

/** `<?target …?>` */
function readInstruction(state: ScanState): boolean {
  const target = take(state, INSTRUCTION)?.[1];
  return target !== undefined && target.length <= state.limits.nameLength;
}

/** `<![CDATA[…]]>` */
function readCdata(state: ScanState): boolean {
  const { at, open } = state;
  const value = take(state, CDATA)?.[1];
  if (value === undefined || open.length === 0) return false;
  state.handler.text(normalised(value), at, true);
  return true;
}
