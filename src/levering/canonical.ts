import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
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
  return canonicalJson(listValues(bericht, mutatie, mutatie.mutatieIdentificatie));
}

/** The same without MutatieIdentificatie, which is null in it: what a mutation says, whatever it is called. */
export function canonicalContent(bericht: Mutatiebericht, mutatie: MutatieFZ): string {
  return canonicalJson(listValues(bericht, mutatie, null));
}

function listValues(
  { header, verzekerde }: Mutatiebericht,
  mutatie: MutatieFZ,
  id: string | null,
): readonly unknown[] {
  const { mutatieIdentificatie: _, plaatsingsbesluitnummer, statusAanlevering, ...rest } = mutatie;
  const { referentieMutatie = null, soortMutatie, mutatiedatum, mutatieLocatie, ...others } = rest;
  const { zorglocatie = null, ...othersOfLocatie } = mutatieLocatie ?? {};
  const values = [
    header.afzender,
    verzekerde.verzekerdennummer,
    id,
    plaatsingsbesluitnummer,
    statusAanlevering,
    referentieMutatie,
    soortMutatie,
    mutatiedatum,
    zorglocatie,
  ];
  const isOurs = Object.keys(others).length === 0 && Object.keys(othersOfLocatie).length === 0;
  return isOurs ? values : [...values, others, othersOfLocatie];
}

/** Makes the SHA-256 of a text in UTF-8. */
export type Sha256 = (text: string) => Uint8Array;

/** The one that runs everywhere. */
export const hashOf: Sha256 = (text) => sha256(utf8ToBytes(text));

/** The first 128 bits of the SHA-256 of a text, as 32 hexadecimal digits: what tells it from any other. */
export function digestOf(text: string, hash: Sha256 = hashOf): string {
  return bytesToHex(hash(text).subarray(0, 16));
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
