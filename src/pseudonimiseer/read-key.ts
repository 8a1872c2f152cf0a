import { isBytes } from '../xml/index.ts';

/**
 * The bytes of a key, a copy, as WebCrypto takes no shared memory; those of a text in UTF-8.
 *
 * @throws TypeError when it is neither a text nor a Uint8Array, is empty, or is a text with half a surrogate pair,
 *   which UTF-8 cannot tell from another
 */
export function readSleutel(sleutel: unknown): Uint8Array<ArrayBuffer> {
  if (typeof sleutel !== 'string' && !isBytes(sleutel))
    throw new TypeError('sleutel must be a string or a Uint8Array.');
  if (sleutel.length === 0) throw new TypeError('sleutel must not be empty.');
  if (typeof sleutel !== 'string') return new Uint8Array(sleutel);
  if (!sleutel.isWellFormed()) throw new TypeError('sleutel must be well-formed text.');
  return new TextEncoder().encode(sleutel);
}
