import type { Position } from '../finding/index.ts';

/** Turns offsets into lines and columns. */
export interface LineIndex {
  /** Takes the next piece of the text. */
  add(chunk: string): void;
  /** Line and column, both from 1, of an offset in the text given so far. */
  locate(offset: number): Position;
}

const BYTE_ORDER_MARK = 0xfeff;
/** So many lines stand in an ordinary array: to make another kind takes longer than to read a small document. */
const FEW = 1024;

/**
 * Makes a line index. A line ends at LF, CR LF or a lone CR, the line ends of XML 1.0 §2.11. A byte order mark
 * takes no column. Only the starts of the lines are kept, not the text.
 */
export function createLineIndex(): LineIndex {
  let starts: number[] | Uint32Array = [0];
  let count = 1;
  let room = FEW;
  let length = 0;
  let endsInCarriageReturn = false;

  function add(chunk: string): void {
    if (chunk === '') return;
    if (length === 0 && chunk.charCodeAt(0) === BYTE_ORDER_MARK) starts[0] = 1;
    let from = 0;
    if (endsInCarriageReturn) {
      if (chunk.charCodeAt(0) === 10) from = 1;
      addStart(length + from);
    }
    endsInCarriageReturn = chunk.charCodeAt(chunk.length - 1) === 13;
    if (chunk.includes('\r')) addMixedLines(chunk, from);
    else addLines(chunk, from);
    length += chunk.length;
  }

  function addStart(start: number): void {
    if (count === room) {
      room *= 2;
      const larger = new Uint32Array(room);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = start;
  }

  function addLines(chunk: string, from: number): void {
    for (let at = chunk.indexOf('\n', from); at !== -1; at = chunk.indexOf('\n', at + 1)) {
      addStart(length + at + 1);
    }
  }

  function addMixedLines(chunk: string, from: number): void {
    // A CR at the very end waits for the next piece: it may be half of a CR LF.
    const end = endsInCarriageReturn ? chunk.length - 1 : chunk.length;
    for (let at = from; at < end; at++) {
      const code = chunk.charCodeAt(at);
      if (code === 13 && chunk.charCodeAt(at + 1) === 10) at++;
      if (code === 10 || code === 13) addStart(length + at + 1);
    }
  }

  function locate(offset: number): Position {
    if (endsInCarriageReturn && offset >= length) return { line: count + 1, column: 1 };
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(offset - (starts[low] ?? 0), 0) + 1 };
  }

  return { add, locate };
}
