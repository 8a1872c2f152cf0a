import { isObject } from '../data/index.ts';
import { shortHashOf } from '../hash/index.ts';
import { isBytes } from '../xml/index.ts';
import type { VspBericht } from './to-vsp-bericht.ts';

/** The body of a request, and its header Content-Type. */
export interface Multipart {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/**
 * The request that sends a message, `POST /berichten`, as multipart/form-data (RFC 7578): the part `metadata` in JSON, and
 * the part `payload` with the bytes of the message. The same message gives the same bytes. Its file name is the same for
 * all messages, so that no log holds a value of one.
 *
 * @param vsp what `toVspBericht` gave, when that is ok
 * @throws TypeError when it is not
 */
export function toMultipart({ metadata, payload }: VspBericht): Multipart {
  if (!isObject(metadata) || !isBytes(payload))
    throw new TypeError('vsp must be what toVspBericht gave, when that is ok.');
  const json = JSON.stringify(metadata);
  const boundary = chooseBoundary(json, payload);
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="metadata"',
    'Content-Type: application/json; charset=utf-8',
    '',
    json,
    `--${boundary}`,
    'Content-Disposition: form-data; name="payload"; filename="bericht.xml"',
    'Content-Type: application/xml',
    '',
    '',
  ].join('\r\n');
  const body = concat([encode(head), payload, encode(`\r\n--${boundary}--\r\n`)]);
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** A boundary that follows from what it is between, and does not occur in it. */
function chooseBoundary(json: string, payload: Uint8Array): string {
  // Each byte becomes a character: only whether the boundary, which is ASCII, is in it matters.
  const text = json + new TextDecoder('latin1').decode(payload);
  for (let seed = text; ; seed = boundaryOf(seed)) {
    const boundary = boundaryOf(seed);
    if (!text.includes(boundary)) return boundary;
  }
}

function boundaryOf(seed: string): string {
  return `fz825-${shortHashOf(seed)}`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
