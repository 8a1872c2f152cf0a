import { type JsonPlace, listPlaces } from './list-places.ts';

/** What is wrong with a text: it is no JSON, or a name stands twice in an object. */
export interface JsonFault extends JsonPlace {
  readonly fault: 'dubbel' | 'geen';
}

/** What a text holds, with the place of each part of it; or what is wrong with it. */
export type ReadJsonText =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The place of what a JSON Pointer leads to; of what is not there, the place of what should have it. */
      readonly locate: (pointer: string) => JsonPlace;
    }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/**
 * Reads JSON. A name that stands twice in an object is a fault: one of the two would be lost. Places are found
 * by reading the text once more, and so only when they are asked for.
 */
export function readJsonText(text: string): ReadJsonText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What is thrown quotes the text, which may be personal data.
    return { ok: false, faults: [{ ...(listPlaces(text).fault ?? START), fault: 'geen' }] };
  }
  if (countNames(value) !== countWrittenNames(text)) return { ok: false, faults: repeatedNames(text) };
  let places: ReadonlyMap<string, JsonPlace> | undefined;
  return {
    ok: true,
    value,
    locate: (pointer) => {
      places ??= listPlaces(text).places;
      return nearest(places, pointer);
    },
  };
}

const START: JsonPlace = { line: 1, column: 1 };

/** How many names the objects in a value have. */
function countNames(value: unknown): number {
  let count = 0;
  for (const open = [value]; open.length > 0; ) {
    const item = open.pop();
    if (typeof item !== 'object' || item === null) continue;
    const held: readonly unknown[] = Object.values(item);
    if (!Array.isArray(item)) count += held.length;
    for (const each of held) open.push(each);
  }
  return count;
}

/** How many names of objects are written in valid JSON: the texts before a colon. */
function countWrittenNames(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"[ \t\n\r]*(:?)/g)) if (colon !== '') count++;
  return count;
}

function repeatedNames(text: string): readonly JsonFault[] {
  const { repeated } = listPlaces(text);
  return (repeated.length > 0 ? repeated : [START]).map((place) => ({ ...place, fault: 'dubbel' }));
}

function nearest(places: ReadonlyMap<string, JsonPlace>, pointer: string): JsonPlace {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return places.get('') ?? START;
}
