import type { PatternCursor } from './pattern-cursor.ts';
import { patternLimits } from './pattern-limits.ts';
import type { CharacterClass, CharacterRange, CharacterSet } from './pattern-node.ts';

/**
 * Reads the escape at the cursor, which stands on the backslash: a `range` of one character for a
 * single-character escape, another kind of set for the rest. Undefined, with the fault in the cursor, for what
 * XSD does not know.
 */
export function parseEscape(cursor: PatternCursor): CharacterSet | undefined {
  const start = cursor.index();
  cursor.next();
  const letter = cursor.next();
  if (letter === '') return cursor.refuse({ fault: 'patroon-backslash' }, start);

  const code = SINGLE.get(letter);
  if (code !== undefined) return { kind: 'range', first: code, last: code };

  const set = letter === 'p' || letter === 'P' ? parseCategory(cursor, letter, start) : MULTI.get(letter);
  if (cursor.fault() !== undefined) return undefined;
  if (set === undefined) return cursor.refuse({ fault: 'patroon-escape', letter }, start);
  if (cursor.countSet() > patternLimits.sets) {
    return cursor.refuse({ fault: 'patroon-verzamelingen', limit: patternLimits.sets }, start);
  }
  return set;
}

function parseCategory(cursor: PatternCursor, letter: string, start: number): CharacterSet | undefined {
  const braced = cursor.match(/\{[A-Za-z0-9-]*\}/y);
  if (braced === '') {
    return cursor.refuse({ fault: 'patroon-categorie-ontbreekt', letter }, start);
  }
  const name = braced.slice(1, -1);
  if (name.startsWith('Is')) {
    return cursor.refuse({ fault: 'patroon-blok' }, start);
  }
  if (!CATEGORIES.has(name)) return cursor.refuse({ fault: 'patroon-categorie', name }, start);
  return { kind: 'category', name, negated: letter === 'P' };
}

const SINGLE: ReadonlyMap<string, number> = new Map([
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
  ...[...'\\|.?*+(){}-[]^'].map((character): [string, number] => [character, character.charCodeAt(0)]),
]);

/** Cs is left out: surrogates are not XML characters. */
const CATEGORIES: ReadonlySet<string> = new Set(
  (
    'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po ' +
    'Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn'
  ).split(' '),
);

const range = (first: number, last: number = first): CharacterRange => ({ kind: 'range', first, last });
const category = (name: string): CharacterSet => ({ kind: 'category', name, negated: false });
const union = (members: readonly CharacterSet[], negated: boolean): CharacterClass => ({
  kind: 'class',
  negated,
  members,
  except: undefined,
});

/** NameStartChar of XML 1.0, fifth edition. */
const NAME_START: readonly CharacterRange[] = [
  range(0x3a),
  range(0x41, 0x5a),
  range(0x5f),
  range(0x61, 0x7a),
  range(0xc0, 0xd6),
  range(0xd8, 0xf6),
  range(0xf8, 0x2ff),
  range(0x370, 0x37d),
  range(0x37f, 0x1fff),
  range(0x200c, 0x200d),
  range(0x2070, 0x218f),
  range(0x2c00, 0x2fef),
  range(0x3001, 0xd7ff),
  range(0xf900, 0xfdcf),
  range(0xfdf0, 0xfffd),
  range(0x10000, 0xeffff),
];

/** NameChar of XML 1.0, fifth edition. */
const NAME: readonly CharacterRange[] = [
  ...NAME_START,
  range(0x2d, 0x2e),
  range(0x30, 0x39),
  range(0xb7),
  range(0x300, 0x36f),
  range(0x203f, 0x2040),
];

const SPACE: readonly CharacterSet[] = [range(0x20), range(0x09), range(0x0a), range(0x0d)];
const NOT_WORD: readonly CharacterSet[] = [category('P'), category('Z'), category('C')];

const MULTI: ReadonlyMap<string, CharacterSet> = new Map<string, CharacterSet>([
  ['d', { kind: 'category', name: 'Nd', negated: false }],
  ['D', { kind: 'category', name: 'Nd', negated: true }],
  ['w', union(NOT_WORD, true)],
  ['W', union(NOT_WORD, false)],
  ['s', union(SPACE, false)],
  ['S', union(SPACE, true)],
  ['i', union(NAME_START, false)],
  ['I', union(NAME_START, true)],
  ['c', union(NAME, false)],
  ['C', union(NAME, true)],
]);
