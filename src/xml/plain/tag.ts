import { perObject } from '../../data/index.ts';

/** The names that elements of an ordinary document have, without prefix: ASCII letters and digits, `_`, `.` and `-`. */
export type PlainNames = readonly string[];

/** The elements with one name and one prefix. */
export interface Tag {
  /** With the prefix. */
  readonly name: string;
  /** Without its colon; empty when there is none. */
  readonly prefix: string;
  readonly local: string;
  /** White space and a start tag; when nothing but an ordinary text stands behind it, that text and the end tag too. */
  readonly start: RegExp;
  /** White space and an end tag, which may have some in it too. */
  readonly end: RegExp;
  /** What stood behind such a start tag the last time: most likely it does so again. */
  next: Tag | undefined;
  /** What stood there before that. */
  other: Tag | undefined;
}

/** No reference, no `]` that may end a CDATA section, no control character. */
const TEXT = '[^<&\\]\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]*';
const SPACE = '[ \\t\\r\\n]*';
/** By prefix, of which some are remembered: senders keep to theirs. */
const tagsByPrefix = /* @__PURE__ */ perObject(
  (_names: PlainNames) => new Map<string, ReadonlyMap<string, Tag>>(),
);
const MOST_PREFIXES = 8;

/** The tags with this prefix, by their names without it. */
export function tagsOf(names: PlainNames, prefix: string): ReadonlyMap<string, Tag> {
  const others = tagsByPrefix(names);
  const known = others.get(prefix);
  if (known !== undefined) return known;
  const tags = new Map(names.map((local) => [local, tagOf(prefix, local)]));
  if (others.size >= MOST_PREFIXES) others.clear();
  others.set(prefix, tags);
  return tags;
}

function tagOf(prefix: string, local: string): Tag {
  const name = prefix === '' ? local : `${prefix}:${local}`;
  const literal = name.replaceAll('.', '\\.');
  const end = `</${literal}${SPACE}>`;
  return {
    name,
    prefix,
    local,
    start: new RegExp(`${SPACE}<${literal}>(?:${TEXT}${end})?`, 'y'),
    end: new RegExp(SPACE + end, 'y'),
    next: undefined,
    other: undefined,
  };
}
