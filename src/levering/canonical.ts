import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import type { Mutatiebericht, MutatieFZ } from '../model/index.ts';

/**
 * The canonical form of a mutation with its context, from which the hash total follows: the text of RFC 8785 (JSON
 * Canonicalization Scheme) of a list, with null for what is absent:
 *
 * `[Afzender, Verzekerdennummer, MutatieIdentificatie, Plaatsingsbesluitnummer, StatusAanlevering, ReferentieMutatie,
 * SoortMutatie, Mutatiedatum, Zorglocatie]`
 *
 * Where other schemas give a MutatieFZ or a MutatieLocatie elements that are none of these, two more stand behind them: an
 * object with those of each, by their names in the message as JSON.
 */
export function canonicalMutatie(bericht: Mutatiebericht, mutatie: MutatieFZ): string {
  return canonicalForm(bericht, mutatie, mutatie.mutatieIdentificatie);
}

/** The same without MutatieIdentificatie, which is null in it: what a mutation says, whatever it is called. */
export function canonicalContent(bericht: Mutatiebericht, mutatie: MutatieFZ): string {
  return canonicalForm(bericht, mutatie, null);
}

function canonicalForm(
  { header, verzekerde }: Mutatiebericht,
  mutatie: MutatieFZ,
  id: string | null,
): string {
  const { mutatieLocatie } = mutatie;
  const values = [
    header.afzender,
    verzekerde.verzekerdennummer,
    id,
    mutatie.plaatsingsbesluitnummer,
    mutatie.statusAanlevering,
    mutatie.referentieMutatie ?? null,
    mutatie.soortMutatie,
    mutatie.mutatiedatum,
    mutatieLocatie?.zorglocatie ?? null,
  ];
  const isOurs =
    isOf(mutatie, OF_MUTATIE) && (mutatieLocatie === undefined || isOf(mutatieLocatie, OF_LOCATIE));
  // Of texts alone JSON has one form.
  if (isOurs) return JSON.stringify(values);
  return canonicalJson([...values, without(mutatie, OF_MUTATIE), without(mutatieLocatie ?? {}, OF_LOCATIE)]);
}

const OF_LOCATIE: ReadonlySet<string> = /* @__PURE__ */ new Set(['zorglocatie']);
const OF_MUTATIE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'mutatieIdentificatie',
  'plaatsingsbesluitnummer',
  'statusAanlevering',
  'referentieMutatie',
  'soortMutatie',
  'mutatiedatum',
  'mutatieLocatie',
]);

function isOf(item: object, names: ReadonlySet<string>): boolean {
  for (const name of Object.keys(item)) if (!names.has(name)) return false;
  return true;
}

function without(item: object, names: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.has(name)));
}

/** Makes the SHA-256 of a text in UTF-8. */
export type Sha256 = (text: string) => Uint8Array;

/** The one that runs everywhere. */
export const hashOf: Sha256 = (text) => sha256(utf8ToBytes(text));

/** The first 128 bits of the SHA-256 of a text, as 32 hexadecimal digits: what tells it from any other. */
export function digestOf(text: string, hash: Sha256 = hashOf): string {
  const bytes = hash(text);
  // At once: a text that is put together piece by piece takes several times the memory.
  return String.fromCharCode(...Array.from({ length: 32 }, (_, at) => digitOf(bytes, at)));
}

const DIGITS = '0123456789abcdef';

/** The character code of a hexadecimal digit of bytes. */
function digitOf(bytes: Uint8Array, at: number): number {
  const byte = bytes[at >> 1] ?? 0;
  return DIGITS.charCodeAt(at % 2 === 0 ? byte >> 4 : byte & 0xf);
}

/** JSON by RFC 8785: no white space, the names of an object in the order of their UTF-16 code units. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, held]) => [name, ordered(held)]));
}
