import type { CharacterClass, CharacterSet, PatternNode } from '../../src/schema/pattern/pattern-node.ts';
import { parsePattern } from '../../src/schema/pattern/pattern-parse.ts';

/**
 * Translates XSD regular expressions, of which a value must match one, into one of ECMAScript, anchored, for the flag
 * `u` that JSON Schema asks for. Without the class subtraction and the nested classes of the flag `v`.
 *
 * @throws Error for what is no XSD regular expression
 */
export function unicodePattern(sources: readonly string[]): string {
  const branches = sources.map((source) => {
    const parsed = parsePattern(source);
    if (!parsed.ok) throw new Error(`${source}: ${parsed.reason}`);
    return print(parsed.node);
  });
  return `^(?:${branches.join('|')})$`;
}

function print(node: PatternNode): string {
  switch (node.kind) {
    case 'choice':
      return node.branches.map(print).join('|');
    case 'sequence':
      return node.items.map((item) => (item.kind === 'choice' ? group(print(item)) : print(item))).join('');
    case 'repeat': {
      const compound =
        node.node.kind === 'choice' || node.node.kind === 'sequence' || node.node.kind === 'repeat';
      return (compound ? group(print(node.node)) : print(node.node)) + bounds(node.min, node.max);
    }
    default:
      return printSet(node);
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
