import { isBytes } from '../xml/index.ts';

/** As many as HMAC-SHA-256 needs so that trying all keys is out of the question. */
const LEAST_BYTES = 16;

/**
 * The bytes of a key, a copy, as WebCrypto takes no shared memory; those of a text in UTF-8.
 *
 * @throws TypeError when it is neither a text nor a Uint8Array, has fewer than 16 bytes, or is a text with half a
 *   surrogate pair, which UTF-8 cannot tell from another
 */
export function readKey(sleutel: unknown): Uint8Array<ArrayBuffer> {
  if (typeof sleutel !== 'string' && !isBytes(sleutel))
    throw new TypeError('sleutel must be a string or a Uint8Array.');
  if (typeof sleutel === 'string' && !sleutel.isWellFormed())
    throw new TypeError('sleutel must be well-formed text.');
  const key = typeof sleutel === 'string' ? new TextEncoder().encode(sleutel) : new Uint8Array(sleutel);
  if (key.length < LEAST_BYTES)
    throw new TypeError(`sleutel must have at least ${LEAST_BYTES} bytes: a shorter key can be guessed.`);
  return key;
}
