import { createHash } from 'node:crypto';

/** What the pictures were made of, each as a digest. */
export interface PictureRecord {
  /** Of the report, as the program wrote it. */
  readonly report: string;
  /** Of what draws the page, and what that is told. */
  readonly pageSource: string;
  /** Of the page as a browser had it: its elements, their text, and its style. */
  readonly pageRendered: string;
}

/** Where the pictures are, and what they were made of. */
export const IMAGES: URL = new URL('../../docs/images/', import.meta.url);
export const RECORD: URL = new URL('pictures.json', IMAGES);

/** So large a picture may be, in bytes. */
export const MOST_BYTES = 150_000;

/** Of a text, on any system. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('hex');
}
