import type { FileRole } from '../protocol.ts';

/** What a file looks like by its first characters, and else by its name: a message, unless it is clearly something else. */
export type FileKind = 'bericht' | 'xsd' | 'json';

/** So much is looked at. */
const HEAD = 16 * 1024;

/** Tells what a file is, by what it begins with. */
export function classifyFile(name: string, bytes: Uint8Array): FileKind {
  const head = decodeHead(bytes.subarray(0, HEAD));
  if (/\.xsd$/i.test(name)) return 'xsd';
  if (/^\s*[[{]/.test(head) || (/\.json$/i.test(name) && !/^\s*</.test(head))) return 'json';
  const root = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<(?:[\w.-]+:)?([\w.-]+)([^>]*)/.exec(
    head,
  );
  return root?.[1] === 'schema' && root[2]?.includes('http://www.w3.org/2001/XMLSchema') ? 'xsd' : 'bericht';
}

/** Which of the two messages a text that cannot be read as one of them was meant to be. */
export function guessRole(bytes: Uint8Array): Extract<FileRole, 'heen' | 'retour'> {
  const head = decodeHead(bytes.subarray(0, HEAD));
  return /<(?:[\w.-]+:)?Berichtcode\s*>\s*495\s*</.test(head) ||
    /xmlns[\w:.-]*\s*=\s*["'][^"']*retour/i.test(head)
    ? 'retour'
    : 'heen';
}

/** Whether data are a profile or sources: by the names that only one of them has, and else by the name of the file. */
export function classifyJson(name: string, value: unknown): 'profiel' | 'bronnen' {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (names.some((each) => ['agb', 'uzovi', 'plaatsingsbesluiten', 'ontvangen'].includes(each)))
    return 'bronnen';
  if (names.some((each) => ['naam', 'schemas', 'fz825', 'fz826', 'bericht', 'berichten'].includes(each)))
    return 'profiel';
  return /profiel|profile/i.test(name) ? 'profiel' : 'bronnen';
}

function decodeHead(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
