/** A place in a text: both numbers count from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** The places of what a text holds, by JSON Pointer; what stands twice; and where it is no JSON, null when it is. */
export interface JsonPlaces {
  readonly places: ReadonlyMap<string, JsonPlace>;
  /** Of each name that stands in its object already. */
  readonly repeated: readonly JsonPlace[];
  readonly fault: JsonPlace | null;
}

/** Punctuation, a text, or a number or word that nothing is attached to; white space before it. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])))/y;

/** More that stands in each other is not followed: no place is told of it. */
const MOST_DEPTH = 1_000;

/** Thrown where a text stops being JSON, and where it is too deep to be followed. */
class StopError extends Error {}

/** Lists the places of a text by reading it as JSON, as far as it is that. */
export function listPlaces(text: string): JsonPlaces {
  const places = new Map<string, JsonPlace>();
  const repeated: JsonPlace[] = [];
  const placeOf = createPlaceOf(text);
  let at = 0;
  /** Where the token that was taken last begins: of a text that ends too soon that is the place. */
  let last = 0;

  function look(): string | undefined {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    return found?.[1] ?? found?.[2] ?? found?.[3];
  }

  function take(isWanted: (token: string) => boolean): string {
    const token = look();
    const start = at + spaceAt(text, at);
    if (token === undefined || !isWanted(token)) {
      if (start < text.length) last = token === undefined ? stopOf(text, start) : start;
      throw new StopError();
    }
    last = start;
    at = start + token.length;
    return token;
  }

  function readValue(pointer: string, depth: number): void {
    if (depth > MOST_DEPTH) throw new RangeError();
    const token = take((each) => !/^[}\],:]$/.test(each));
    places.set(pointer, placeOf(last));
    if (token === '{') readList('}', (seen) => readMember(pointer, depth, seen));
    else if (token === '[') readList(']', (_, index) => readValue(`${pointer}/${index}`, depth + 1));
  }

  function readList(end: string, readItem: (seen: Set<string>, index: number) => void): void {
    const seen = new Set<string>();
    for (let index = 0; look() !== end || index > 0; index++) {
      readItem(seen, index);
      if (take((each) => each === ',' || each === end) === end) return;
    }
    take((each) => each === end);
  }

  function readMember(pointer: string, depth: number, seen: Set<string>): void {
    const name: string = JSON.parse(take((each) => each.startsWith('"')));
    if (seen.has(name)) repeated.push(placeOf(last));
    seen.add(name);
    take((each) => each === ':');
    readValue(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
  }

  let fault: JsonPlace | null = null;
  try {
    readValue('', 0);
    at += spaceAt(text, at);
    if (at < text.length) fault = placeOf(at);
  } catch (error) {
    // More stands in each other than is followed: no place is known of what was not reached.
    if (error instanceof StopError) fault = placeOf(last);
    else places.clear();
  }
  return { places, repeated, fault };
}

/** A text as far as it is one. */
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/** Where what begins at a place stops being JSON: of a text that is not closed that is behind it. */
function stopOf(text: string, start: number): number {
  TEXT.lastIndex = start;
  return start + (TEXT.exec(text)?.[0].length ?? 0);
}

/** How much white space stands at a place. */
function spaceAt(text: string, at: number): number {
  let end = at;
  while (' \t\n\r'.includes(text[end] ?? '.')) end++;
  return end - at;
}

/** Tells the line and column of an offset. */
function createPlaceOf(text: string): (offset: number) => JsonPlace {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
