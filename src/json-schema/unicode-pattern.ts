import {
  type CharacterClass,
  type CharacterSet,
  type PatternNode,
  parsePattern,
  type WhiteSpace,
} from '../schema/index.ts';

/**
 * Translates XSD regular expressions, of which a value must match one, into one of ECMAScript, anchored, for the flag
 * `u` that JSON Schema asks for. Without the class subtraction and the nested classes of the flag `v`.
 *
 * @param whiteSpace what is done to a text before it is held against them: the result is held against the text itself
 * @throws TypeError for what is no XSD regular expression
 */
export function unicodePattern(sources: readonly string[], whiteSpace: WhiteSpace = 'preserve'): string {
  const branches = sources.map((source) => {
    const parsed = parsePattern(source);
    if (!parsed.ok) throw new TypeError(`${source}: ${parsed.reason}`);
    return print(parsed.node, whiteSpace);
  });
  return anchored(branches.join('|'), whiteSpace);
}

/** A pattern of a whole text, with the white space around it that does not count. */
export function anchored(pattern: string, whiteSpace: WhiteSpace): string {
  return whiteSpace === 'collapse' ? `^${SPACE}*(?!${SPACE})(?:${pattern})${SPACE}*$` : `^(?:${pattern})$`;
}

/** White space in XML. */
const SPACE = '[\\t\\n\\r ]';

/** One character of a text as it is once its white space is as its type has it, in the text as it was before. */
export function spaced(set: string, hasSpace: boolean, whiteSpace: WhiteSpace): string {
  if (whiteSpace === 'preserve') return set;
  const other = `(?!${SPACE})${set}`;
  // A row of white space is one space, and there is none at the end.
  const space = whiteSpace === 'collapse' ? `${SPACE}+(?!${SPACE}|$)` : SPACE;
  return group(hasSpace ? `${other}|${space}` : other);
}

function print(node: PatternNode, whiteSpace: WhiteSpace): string {
  switch (node.kind) {
    case 'choice':
      return node.branches.map((branch) => print(branch, whiteSpace)).join('|');
    case 'sequence':
      return node.items
        .map((item) => (item.kind === 'choice' ? group(print(item, whiteSpace)) : print(item, whiteSpace)))
        .join('');
    case 'repeat': {
      const compound =
        node.node.kind === 'choice' || node.node.kind === 'sequence' || node.node.kind === 'repeat';
      const inner = print(node.node, whiteSpace);
      return (compound ? group(inner) : inner) + bounds(node.min, node.max);
    }
    default: {
      const set = printSet(node);
      return spaced(set, new RegExp(`^${set}$`, 'u').test(' '), whiteSpace);
    }
  }
}

function bounds(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** What matches one character of the set. */
function printSet(set: CharacterSet): string {
  if (set.kind !== 'class')
    return set.kind === 'range' && set.first === set.last ? own(set) : `[${own(set)}]`;
  const all = printUnion(set);
  return set.except === undefined ? all : group(`(?!${printSet(set.except)})${all}`);
}

function printUnion({ negated, members }: CharacterClass): string {
  const all = members.flatMap(unfold);
  const flat = ownOf(all.filter(isFlat));
  const nested = all.filter((member) => member.kind === 'class');
  // Such as [\s\S]: a class and all that is outside it.
  const isAny = nested.some(
    (other) =>
      other.negated &&
      other.except === undefined &&
      other.members.every(isFlat) &&
      ownOf(other.members) === flat,
  );
  if (isAny) return negated ? '[^\\s\\S]' : ANY;
  if (nested.length === 0) return `[${negated ? '^' : ''}${flat}]`;
  const either = [...(flat === '' ? [] : [`[${flat}]`]), ...nested.map(printSet)].join('|');
  return negated ? group(`(?!${either})${ANY}`) : group(either);
}

/** The members of a plain class, which may as well stand in the class around it. */
function unfold(set: CharacterSet): readonly CharacterSet[] {
  return set.kind === 'class' && !set.negated && set.except === undefined
    ? set.members.flatMap(unfold)
    : [set];
}

function ownOf(sets: readonly CharacterSet[]): string {
  return [...new Set(sets.filter(isFlat).map(own))].join('');
}

/** True for what can stand in a class of the flag `u`. */
function isFlat(set: CharacterSet): set is Exclude<CharacterSet, CharacterClass> {
  return set.kind !== 'class';
}

function own(set: Exclude<CharacterSet, CharacterClass>): string {
  if (set.kind === 'category') return `\\${set.negated ? 'P' : 'p'}{${set.name}}`;
  return set.first === set.last ? character(set.first) : `${character(set.first)}-${character(set.last)}`;
}

function character(code: number): string {
  const name = NAMED.get(code);
  if (name !== undefined) return name;
  if (code > 0xffff) return `\\u{${code.toString(16).toUpperCase()}}`;
  if (code < 0x20 || code > 0x7e) return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const text = String.fromCodePoint(code);
  return SYNTAX.has(text) ? `\\${text}` : text === '-' ? '\\u002D' : text;
}

function group(text: string): string {
  return `(?:${text})`;
}

const NAMED: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
]);
const ANY = '[\\s\\S]';
/** What the flag `u` lets a backslash stand before, in a class and outside it; the hyphen only in a class. */
const SYNTAX: ReadonlySet<string> = new Set('^$\\.*+?()[]{}|/');
