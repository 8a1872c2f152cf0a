import type { CharacterClass, CharacterSet, PatternNode, PatternRepeat } from './pattern-node.ts';

/** The tree as JavaScript regular expression source for the `v` flag, without anchors. */
export function printPattern(node: PatternNode): string {
  switch (node.kind) {
    case 'choice':
      return node.branches.map(printPattern).join('|');
    case 'sequence':
      return node.items.map((item) => (item.kind === 'choice' ? group(item) : printPattern(item))).join('');
    case 'repeat':
      return printRepeat(node);
    case 'range':
      // The parser makes a range of several characters only within a class.
      return node.first === node.last ? printCharacter(node.first, SYNTAX) : `[${printSet(node)}]`;
    case 'category':
    case 'class':
      return printSet(node);
  }
}

function printRepeat({ node, min, max }: PatternRepeat): string {
  const compound = node.kind === 'choice' || node.kind === 'sequence' || node.kind === 'repeat';
  return (compound ? group(node) : printPattern(node)) + printBounds(min, max);
}

function printBounds(min: number, max: number): string {
  if (min === 0 && max === 1) return '?';
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

function group(node: PatternNode): string {
  return `(?:${printPattern(node)})`;
}

function printSet(set: CharacterSet): string {
  if (set.kind === 'category') return `\\${set.negated ? 'P' : 'p'}{${set.name}}`;
  if (set.kind === 'class') return printClass(set);
  const first = printCharacter(set.first, CLASS_SYNTAX);
  return set.first === set.last ? first : `${first}-${printCharacter(set.last, CLASS_SYNTAX)}`;
}

function printClass({ negated, members, except }: CharacterClass): string {
  // Engines merge the members one by one: a thousand times \w would exhaust the memory, so each is written once.
  const distinct = [...new Set(members.map(printSet))].join('');
  const own = negated ? `[^${distinct}]` : `[${distinct}]`;
  if (except !== undefined) return `[${own}--${printClass(except)}]`;
  // V8 11.3 (Node 20) gets a bare negated class wrong within a repeated group: /^(?:a[^b]){2}$/v refuses "acac".
  return negated ? `[${own}]` : own;
}

function printCharacter(code: number, syntax: ReadonlySet<string>): string {
  if (code < 0x20 || code > 0x7e) return `\\u{${code.toString(16)}}`;
  const character = String.fromCodePoint(code);
  return syntax.has(character) ? `\\${character}` : character;
}

const SYNTAX: ReadonlySet<string> = new Set('^$\\.*+?()[]{}|/');
/** With the punctuators that the `v` flag reserves within a class. */
const CLASS_SYNTAX: ReadonlySet<string> = new Set([...SYNTAX, ...'&-!#%,:;<=>@`~']);
