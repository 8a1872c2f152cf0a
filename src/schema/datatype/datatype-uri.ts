import type { Datatype } from './datatype.ts';

/**
 * An address, absolute or not, or a part of one: what is a URI reference (RFC 2396 with RFC 2732) when each character
 * that may not stand in one is escaped (XML Schema part 2 §3.2.17). Values are compared as texts.
 */
export const anyUriDatatype: Datatype = {
  whiteSpace: 'collapse',
  family: 'name',
  fault: (text) => (REFERENCE.test(text) ? undefined : 'vorm'),
  compare: (a, b) => (a === b ? 0 : undefined),
};

/** What is escaped, an escape, and what is not reserved. */
const PLAIN = String.raw`[^\x21-\x7e]|[<>"{}\x7c\\^\x60]|%[0-9A-Fa-f]{2}|[A-Za-z0-9\-_.!~*'()]`;
const SEGMENTS = `(?:${PLAIN}|[/;:@&=+$,])*`;
const AUTHORITY = String.raw`(?:(?:${PLAIN}|[;:@&=+$,])*|(?:(?:${PLAIN}|[;:&=+$,])*@)?\[[0-9A-Fa-f:.]+\](?::[0-9]*)?)`;
const ANY = String.raw`(?:${PLAIN}|[;/?:@&=+$,\[\]])*`;
const PATH = `//${AUTHORITY}(?:/${SEGMENTS})?|/(?!/)${SEGMENTS}`;
const RELATIVE = `(?:${PLAIN}|[;@&=+$,])+(?:/${SEGMENTS})?`;
const OPAQUE = `(?:${PLAIN}|[;?:@&=+$,])${ANY}`;
const SCHEME = '[A-Za-z][A-Za-z0-9+.\\-]*';

const REFERENCE = new RegExp(
  `^(?:${SCHEME}:(?:(?:${PATH})(?:\\?${ANY})?|${OPAQUE})|(?:${PATH}|${RELATIVE})(?:\\?${ANY})?|\\?${ANY})?(?:#${ANY})?$`,
  'u',
);
