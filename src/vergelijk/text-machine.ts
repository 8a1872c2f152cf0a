import {
  type Automaton,
  buildAutomaton,
  type CharacterSet,
  intervalsOf,
  type PatternNode,
  parsePattern,
  printPattern,
  type WhiteSpace,
} from '../schema/index.ts';
import type { ValueType } from './schema-element.ts';

/** The texts of a type as automata, of which each must take a text: one for each step that has patterns. */
export interface TextMachine {
  readonly automata: readonly Automaton[];
  readonly min: number;
  readonly max: number;
  readonly whiteSpace: WhiteSpace;
  /** False when something in the type is too large to be an automaton: it then takes more here than it does. */
  readonly isWhole: boolean;
}

/** How many characters the codes of a list may have together to be an automaton. */
const MOST_CODE_CHARACTERS = 5_000;

/** Makes the machine of a type. */
export function machineOf({ definition, type }: ValueType): TextMachine {
  const automata: Automaton[] = [];
  let isWhole = true;
  let min = 0;
  let max = Number.POSITIVE_INFINITY;

  function addChoice(branches: readonly (PatternNode | undefined)[]): void {
    const known = branches.filter((branch) => branch !== undefined);
    const built =
      known.length < branches.length ? undefined : buildAutomaton({ kind: 'choice', branches: known });
    if (built === undefined) isWhole = false;
    else automata.push(built);
  }

  for (const step of definition.restrictions) {
    const { pattern, enumeration, length, minLength, maxLength } = step;
    min = Math.max(min, length ?? minLength ?? 0);
    max = Math.min(max, length ?? maxLength ?? Number.POSITIVE_INFINITY);
    if (pattern !== undefined)
      addChoice(
        pattern.map(({ source }) => {
          const parsed = parsePattern(source);
          return parsed.ok ? parsed.node : undefined;
        }),
      );
    if (enumeration === undefined) continue;
    const codes = enumeration.map(({ value }) => value);
    if (codes.join('').length > MOST_CODE_CHARACTERS) isWhole = false;
    else addChoice(codes.map(literal));
  }
  return { automata, min, max, whiteSpace: type.whiteSpace, isWhole };
}

function literal(text: string): PatternNode {
  const items = Array.from(text, (character): PatternNode => {
    const code = character.codePointAt(0) ?? 0;
    return { kind: 'range', first: code, last: code };
  });
  return { kind: 'sequence', items };
}

/** Characters that are tried before others, for values that people know. */
const LIKED = '10A2a9Zzbx-_. /+,:;@é€';
/** Other characters that a set of which the intervals are not known may tell apart. */
const FOREIGN = 'ßıΩЖ٣一\u00a0\u0301\u{1F600}';
const MOST_CHARACTERS = 600;

/** A character for each way in which some machines tell characters apart. */
export interface Alphabet {
  readonly characters: readonly string[];
  /** Whether a position of an automaton takes a character, by its number in `characters`. */
  readonly takes: (automaton: Automaton, position: number, character: number) => boolean;
  /** True when every character of XML is told apart from others by these. */
  readonly isWhole: boolean;
}

/** Chooses the characters that matter to some automata. */
export function alphabetOf(automata: readonly Automaton[]): Alphabet {
  const sets = new Set(automata.flatMap((automaton) => automaton.sets));
  const cuts = new Set<number>([0]);
  let isWhole = true;
  for (const set of sets) {
    const intervals = intervalsOf(set);
    if (intervals === undefined) isWhole = false;
    for (const { first, last } of intervals ?? []) cuts.add(first).add(last + 1);
  }
  const starts = [...cuts].sort((a, b) => a - b);
  const chosen = new Set<string>();
  for (const [index, start] of starts.slice(0, MOST_CHARACTERS).entries()) {
    const character = characterIn(start, (starts[index + 1] ?? 0x110000) - 1);
    if (character !== undefined) chosen.add(character);
  }
  if (starts.length > MOST_CHARACTERS) isWhole = false;
  if (!isWhole) for (const character of LIKED + FOREIGN) chosen.add(character);
  const characters = [...chosen].sort((a, b) => rank(a) - rank(b));
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const known = new Map<CharacterSet, readonly boolean[]>();
  return {
    characters,
    isWhole,
    takes: (automaton, position, character) => {
      const set = automaton.sets[position];
      if (set === undefined) return false;
      let taken = known.get(set);
      if (taken === undefined) {
        taken = codes.map(testOf(set));
        known.set(set, taken);
      }
      return taken[character] === true;
    },
  };
}

function testOf(set: CharacterSet): (code: number) => boolean {
  const intervals = intervalsOf(set);
  if (intervals !== undefined)
    return (code) => intervals.some(({ first, last }) => first <= code && code <= last);
  const expression = new RegExp(`^(?:${printPattern(set)})$`, 'v');
  return (code) => expression.test(String.fromCodePoint(code));
}

/** Of some code points one that XML may have and a person can read, if there is one. */
function characterIn(first: number, last: number): string | undefined {
  for (const liked of LIKED) {
    const code = liked.codePointAt(0) ?? 0;
    if (first <= code && code <= last) return liked;
  }
  for (const [from, to] of READABLE) {
    const code = Math.max(first, from);
    if (code <= Math.min(last, to)) return String.fromCodePoint(code);
  }
  return undefined;
}

/** The characters of XML, those that can be seen first. No carriage return: a reader of XML makes another of it. */
const READABLE: readonly (readonly [from: number, to: number])[] = [
  [0x21, 0x7e],
  [0xa1, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
  [0x20, 0x20],
  [0x7f, 0xa0],
  [0x09, 0x0a],
];

function rank(character: string): number {
  const liked = LIKED.indexOf(character);
  if (liked !== -1) return character === ' ' ? 0x200000 : liked;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x21 ? 0x200000 + code : 100 + code;
}
