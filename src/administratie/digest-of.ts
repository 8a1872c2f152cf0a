import { shortHashOf } from '../hash/index.ts';
import type { Mutatiebericht } from '../model/index.ts';

/**
 * What tells the content of a message from any other: the first 128 bits of the SHA-256 of its elements in their order,
 * as 32 hexadecimal digits. How the message was written, its white space and prefixes, does not count.
 *
 * @param bericht a message that was normalised: its fields are in the order of the schema
 */
export function digestOf(bericht: Mutatiebericht): string {
  return shortHashOf(JSON.stringify(bericht));
}
