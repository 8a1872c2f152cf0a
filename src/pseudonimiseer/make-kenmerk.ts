import type { Mac } from './create-mac.ts';

/** Digits and capitals that are not mistaken for each other (Crockford's base32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Maps a text to one of `length` digits and capitals, at most 32: five bits of each byte of its MAC. Equal texts give
 * equal ones; two that differ give the same with a chance of 1 in 32 to the power of `length`.
 */
export async function makeKenmerk(text: string, soort: string, length: number, mac: Mac): Promise<string> {
  const bytes = await mac(soort, text);
  const characters = Array.from({ length }, (_, index) => ALPHABET.charAt(bytes.getUint8(index) % 32));
  return characters.join('');
}
