import type { Finding, NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { createMac, type Mac } from './create-mac.ts';
import { FIELDS, type Field, type Replacement } from './fields.ts';
import { makeKenmerk } from './make-kenmerk.ts';
import { permuteDigits } from './permute-digits.ts';
import { readKey } from './read-key.ts';

/** What `pseudonymiseBericht` needs. */
export interface PseudonymiseOptions {
  /**
   * The key, at least 16 bytes: bytes, or text that stands for its UTF-8. With the key anyone can find the numbers back,
   * by trying them all: keep it secret and never send it along. Take 32 random bytes
   * (`crypto.getRandomValues(new Uint8Array(32))`): words, however many, can be guessed.
   */
  readonly sleutel: string | Uint8Array;
}

/** The message with other identifications, or why it is not one. */
export type PseudonymiseResult<B extends Mutatiebericht | Retourbericht> =
  | { readonly ok: true; readonly bericht: B }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Replaces what identifies in a message, so that it can be shown to someone who may not see the original: with the
 * same structure, the same findings of controletype 3 by the same controls, and other numbers that look as real.
 *
 * Replaced are Verzekerdennummer, Plaatsingsbesluitnummer, Afzender and Zorglocatie, each by a number of the same
 * length, and IdentificatieAanlevering, IdentificatieRetour, MutatieIdentificatie and ReferentieMutatie, by 12 or 20
 * digits and capitals. With the same key the same value always becomes the same, in every message, and another value
 * another: a mutation and what refers to it, a message and its retourbericht stay together. For numbers that is
 * certain, as it is a permutation (one in as many as there are stays itself by chance); identifications are 60 bits
 * of an HMAC, those of mutations 100 bits. A number of zeros alone stays. With another key all is different. The
 * mapping of a key stays the same within a major version of this package.
 *
 * **What stays**: Ontvanger, codes, retourcodes, the order and number of the mutations, and **all dates**, because the
 * findings depend on them. Who knows the dates of a move or of the end of care may still recognise a person: the
 * result is pseudonymous, not anonymous, and remains personal data. Its numbers may belong to someone else: never send
 * it into the chain.
 *
 * The findings of controletype 4 and 5 depend on registers and administrations, which know the original numbers. Those
 * of a control of your own stay the same when it asks no more of what is replaced than whether values are equal.
 *
 * @param bericht an FZ825 or FZ826 of which the structure is right (controletype 2); it is not changed
 * @returns a promise of the message, normalised as parsing it would, or of findings, at least one and without values,
 *   for anything else. It is rejected with a TypeError when `sleutel` is not a key or there is no WebCrypto.
 */
export async function pseudonymiseBericht(
  bericht: Mutatiebericht,
  options: PseudonymiseOptions,
): Promise<PseudonymiseResult<Mutatiebericht>>;
export async function pseudonymiseBericht(
  bericht: Retourbericht,
  options: PseudonymiseOptions,
): Promise<PseudonymiseResult<Retourbericht>>;
export async function pseudonymiseBericht(
  bericht: Mutatiebericht | Retourbericht,
  options: PseudonymiseOptions,
): Promise<PseudonymiseResult<Mutatiebericht | Retourbericht>>;
export async function pseudonymiseBericht(
  bericht: Mutatiebericht | Retourbericht,
  { sleutel }: PseudonymiseOptions,
): Promise<PseudonymiseResult<Mutatiebericht | Retourbericht>> {
  // Key and message are read before anything is waited for: what the caller does with them later is of no effect.
  const key = readKey(sleutel);
  const normalised = normaliseBericht(bericht);
  if (!normalised.ok) return normalised;
  const replace = createReplacer(await createMac(key));
  return { ok: true, bericht: await replaceIn(normalised.bericht, replace) };
}

type Replace = (value: string, vervanging: Replacement) => Promise<string>;

/** Replaces values, each one once. */
function createReplacer(mac: Mac): Replace {
  const known = new Map<string, Promise<string>>();
  return (value, vervanging) => {
    const key = `${vervanging.soort}\u0000${value}`;
    const found = known.get(key) ?? replacement(value, vervanging, mac);
    known.set(key, found);
    return found;
  };
}

function replacement(value: string, vervanging: Replacement, mac: Mac): Promise<string> {
  return vervanging.vorm === 'nummer'
    ? permuteDigits(value, vervanging.soort, mac)
    : makeKenmerk(value, vervanging.soort, vervanging.length, mac);
}

/** Copies a class with the values of its fields replaced, of the classes in it too. */
async function replaceIn<T extends object>(klasse: T, replace: Replace): Promise<T> {
  const fields = Object.entries(klasse).map(async ([veld, value]) => [
    veld,
    await replaceValue(value, veld as Field, replace),
  ]);
  return Object.fromEntries(await Promise.all(fields));
}

async function replaceValue(value: unknown, veld: Field, replace: Replace): Promise<unknown> {
  if (typeof value === 'string') {
    const vervanging = FIELDS[veld];
    return vervanging === null ? value : replace(value, vervanging);
  }
  if (!Array.isArray(value)) return replaceIn(value as object, replace);
  const items: unknown[] = [];
  // One after the other: a message may have a great many.
  for (const item of value) items.push(await replaceValue(item, veld, replace));
  return items;
}
