import { sha256Of } from './sha256-of.ts';

/** The first 128 bits of the SHA-256 of a text: 32 hexadecimal digits. */
export function shortHashOf(text: string): string {
  return sha256Of(text).slice(0, 32);
}
