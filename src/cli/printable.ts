/**
 * Controls, and what turns the direction of text or breaks a line: on a terminal they could do things, or show a name as
 * another.
 */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a line of a terminal may have it. */
export function printable(text: string): string {
  return text.replace(UNSEEN, '\ufffd');
}

/** Lines as a terminal may have them: all that people are told goes through here. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
