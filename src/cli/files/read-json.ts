import { type JsonPlace, type ReadJsonText, readJsonText } from '../../json/index.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** What is wrong with a file, without anything of it. */
export interface JsonFault extends JsonPlace {
  readonly message: string;
}

/** What a file holds, with the place of each part of it; or what is wrong with it. */
export type ReadJson =
  | Extract<ReadJsonText, { ok: true }>
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** Reads JSON in UTF-8. */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = decodeUtf8(bytes);
  if (text === undefined)
    return { ok: false, faults: [{ line: 1, column: 1, message: 'het bestand is geen UTF-8' }] };
  const read = readJsonText(text);
  if (read.ok) return read;
  return {
    ok: false,
    faults: read.faults.map(({ fault, ...place }) => ({ ...place, message: WORDS[fault] })),
  };
}

const WORDS = {
  geen: 'dit is geen geldige JSON',
  dubbel: 'dit veld staat twee keer in hetzelfde object',
} as const;
