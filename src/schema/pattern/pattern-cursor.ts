import type { PatternReason } from '../../taal/index.ts';

/** Why a pattern is refused, and the offset (in UTF-16 units) in the pattern. */
export interface PatternFault {
  readonly reason: PatternReason;
  readonly index: number;
}

/** A reading position in a pattern, that remembers the first fault. */
export interface PatternCursor {
  /** The character (code point) at the cursor; empty at the end. */
  readonly peek: () => string;
  /** Whether the source goes on with this text. */
  readonly sees: (text: string) => boolean;
  /** Passes over the text and says true when the source goes on with it; otherwise stays and says false. */
  readonly take: (text: string) => boolean;
  /** Passes over the character at the cursor and returns it; empty at the end. */
  readonly next: () => string;
  /** Passes over everything that the sticky expression matches; empty when it does not match here. */
  readonly match: (sticky: RegExp) => string;
  readonly index: () => number;
  /** Records a fault, at the cursor unless told otherwise; always undefined, so that a parser can return it. */
  readonly refuse: (reason: PatternReason, index?: number) => undefined;
  readonly fault: () => PatternFault | undefined;
  /** Counts one more set of many characters and says how many there are now. */
  readonly countSet: () => number;
}

/** A cursor at the start of the pattern. */
export function patternCursor(source: string): PatternCursor {
  let index = 0;
  let sets = 0;
  let fault: PatternFault | undefined;

  const peek = (): string => {
    const code = source.codePointAt(index);
    return code === undefined ? '' : String.fromCodePoint(code);
  };
  const sees = (text: string): boolean => source.startsWith(text, index);
  const advance = (text: string): string => {
    index += text.length;
    return text;
  };

  return {
    peek,
    sees,
    take: (text) => sees(text) && advance(text) === text,
    next: () => advance(peek()),
    match: (sticky) => {
      sticky.lastIndex = index;
      return advance(sticky.exec(source)?.[0] ?? '');
    },
    index: () => index,
    refuse: (reason, at = index) => {
      fault ??= { reason, index: at };
      return undefined;
    },
    fault: () => fault,
    countSet: () => ++sets,
  };
}
