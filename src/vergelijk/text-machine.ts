import {
  type Automaton,
  buildAutomaton,
  type CharacterSet,
  type PatternNode,
  parsePattern,
  type WhiteSpace,
} from '../schema/index.ts';
import { codePointsOf, type Interval } from './code-points.ts';
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
/** How often it is looked whether a set has a character, for one alphabet. */
const MOST_LOOKED = 2_000_000;

/** A character for each way in which some machines tell characters apart. */
export interface Alphabet {
  readonly characters: readonly string[];
  /** Whether a position of an automaton takes a character, by its number in `characters`. */
  readonly takes: (automaton: Automaton, position: number, character: number) => boolean;
  /** True when every character of XML is told apart from others by these. */
  readonly isWhole: boolean;
}

/** Chooses the characters that matter to some automata: of those that all of them take alike, one. */
export function alphabetOf(automata: readonly Automaton[]): Alphabet {
  const sets = distinctSets(automata);
  const cuts = new Set([0]);
  for (const intervals of sets.values())
    for (const { first, last } of intervals) cuts.add(first).add(last + 1);
  const starts = [...cuts].sort((a, b) => a - b);
  const most = Math.floor(MOST_LOOKED / Math.max(1, sets.size));
  const segments = starts.slice(0, most);
  const taken = new Map(Array.from(sets, ([name, intervals]) => [name, markSegments(segments, intervals)]));
  const chosen = new Map<string, { readonly character: string; readonly segment: number }>();
  for (const [segment, start] of segments.entries()) {
    const character = characterIn(start, (starts[segment + 1] ?? 0x110000) - 1);
    if (character === undefined) continue;
    const kind = Array.from(taken.values(), (marks) => marks[segment]).join('');
    const known = chosen.get(kind);
    if (known === undefined || rank(character) < rank(known.character))
      chosen.set(kind, { character, segment });
  }
  const sorted = [...chosen.values()].sort((a, b) => rank(a.character) - rank(b.character));
  const marksOf = new Map<CharacterSet, Uint8Array>();
  for (const set of automata.flatMap((automaton) => automaton.sets)) {
    const marks = taken.get(nameOf(codePointsOf(set)));
    if (marks !== undefined && !marksOf.has(set)) marksOf.set(set, marks);
  }
  return {
    characters: sorted.map(({ character }) => character),
    isWhole: segments.length === starts.length,
    takes: (automaton, position, character) => {
      const set = automaton.sets[position];
      const segment = sorted[character]?.segment ?? -1;
      return set !== undefined && marksOf.get(set)?.[segment] === 1;
    },
  };
}

/** The code points of each set of some automata, sets of the same code points once. */
function distinctSets(automata: readonly Automaton[]): ReadonlyMap<string, readonly Interval[]> {
  const sets = new Map<string, readonly Interval[]>();
  for (const set of new Set(automata.flatMap((automaton) => automaton.sets))) {
    const intervals = codePointsOf(set);
    sets.set(nameOf(intervals), intervals);
  }
  return sets;
}

function nameOf(intervals: readonly Interval[]): string {
  return intervals.map(({ first, last }) => `${first}-${last}`).join();
}

/** Marks the stretches of code points, each by where it starts, that are in a set. */
function markSegments(starts: readonly number[], intervals: readonly Interval[]): Uint8Array {
  const marks = new Uint8Array(starts.length);
  let at = 0;
  for (const [index, start] of starts.entries()) {
    while ((intervals[at]?.last ?? Number.POSITIVE_INFINITY) < start) at++;
    const { first } = intervals[at] ?? { first: Number.POSITIVE_INFINITY };
    marks[index] = first <= start ? 1 : 0;
  }
  return marks;
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
