/**
 * A keyed function from a row of texts to 32 bytes: HMAC-SHA-256. Without the key nobody can tell them from chance.
 * No text has a U+0000, so that two rows are never taken for one.
 */
export type Mac = (...texts: readonly string[]) => Promise<DataView>;

/** Begins all that is authenticated. Another number is another mapping. */
const PURPOSE = 'fz825/pseudonimiseer/1';

/**
 * Makes the function of a key. The key goes through SHA-256 first: HMAC itself would take keys that differ in zero
 * bytes at their end for the same.
 *
 * @throws TypeError when there is no WebCrypto
 */
export async function createMac(sleutel: Uint8Array<ArrayBuffer>): Promise<Mac> {
  // Browsers leave it out of pages without https.
  const subtle: typeof globalThis.crypto.subtle | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined)
    throw new TypeError(
      'pseudonimiseer needs WebCrypto: crypto.subtle is there in a secure context (https).',
    );
  const digest = await subtle.digest('SHA-256', sleutel);
  const key = await subtle.importKey('raw', digest, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const encoder = new TextEncoder();
  return async (...texts) =>
    new DataView(await subtle.sign('HMAC', key, encoder.encode([PURPOSE, ...texts].join('\u0000'))));
}
