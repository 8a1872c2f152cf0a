import type { Mac } from './create-mac.ts';

/** As many as FF1 of NIST SP 800-38G has, whose shape this is. Even, so that the halves end where they began. */
const ROUNDS = 10;

/**
 * Maps a number of two digits or more to one of the same length, by a keyed permutation of all numbers of that length:
 * no two are mapped to the same. A number of zeros alone stays what it is, and no other becomes it.
 *
 * A Feistel network over the two halves of the digits, with addition and with the MAC as its round function.
 *
 * @param soort what the number is of; each kind has permutations of its own
 */
export async function permuteDigits(digits: string, soort: string, mac: Mac): Promise<string> {
  if (isZero(digits)) return digits;
  let found = await encipher(digits, soort, mac);
  // Cycle walking: what would be mapped to zeros takes the place of what zeros would be mapped to.
  while (isZero(found)) found = await encipher(found, soort, mac);
  return found;
}

function isZero(digits: string): boolean {
  return /^0*$/.test(digits);
}

async function encipher(digits: string, soort: string, mac: Mac): Promise<string> {
  let left = digits.slice(0, digits.length / 2);
  let right = digits.slice(left.length);
  for (let round = 0; round < ROUNDS; round++) {
    const bytes = await mac(soort, String(digits.length), String(round), right);
    // Of 64 bits: that 2^64 is no power of ten makes no difference that could be seen.
    const sum = (BigInt(left) + bytes.getBigUint64(0)) % 10n ** BigInt(left.length);
    [left, right] = [right, String(sum).padStart(left.length, '0')];
  }
  return left + right;
}
