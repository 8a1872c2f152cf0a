import { type Finding, finding, type NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, SchemaOptions } from '../model/index.ts';
import { isParseResult, type Locate, type ParseResult } from '../parse/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { structureTexts } from '../taal/index.ts';

/** A message as it would be when it had been serialized and parsed, or the findings of its structure. */
export type ReadMutatieberichtResult =
  | { readonly ok: true; readonly bericht: Mutatiebericht; readonly locate: Locate | undefined }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** Reads an FZ825 that was parsed or built. */
export function readMutatiebericht(
  bericht: Mutatiebericht | ParseResult,
  { schemas }: SchemaOptions = {},
): ReadMutatieberichtResult {
  const parsed = isParseResult(bericht) ? bericht : undefined;
  if (parsed?.ok === false) return parsed;
  const read = normaliseBericht(parsed === undefined ? bericht : parsed.bericht, { schemas });
  if (!read.ok) return read;
  if (read.bericht.berichttype === 'FZ825')
    return { ok: true, bericht: read.bericht, locate: parsed?.locate };
  const args = { fault: 'berichttype', supported: ['FZ825'] } as const;
  return { ok: false, findings: [finding({ controletype: 2, rule: 'STR-BERICHT', args }, structureTexts)] };
}
