import type { PatternDefinition } from '../definition.ts';
import type { Matcher } from '../link-simple-type.ts';
import { type Automaton, buildAutomaton } from './pattern-automaton.ts';
import { intervalsOf } from './pattern-intervals.ts';
import type { CharacterSet } from './pattern-node.ts';
import { parsePattern } from './pattern-parse.ts';
import { printPattern } from './pattern-print.ts';

/** How many characters of a Unicode category are remembered. */
const MAX_REMEMBERED = 2_000;

/**
 * Makes the matcher of a pattern: by its regular expression, or by its automaton where `choosePatternEngine` said so.
 *
 * @throws when the pattern is one that `choosePatternEngine` refused
 */
export function createMatcher({
  source,
  expression = `^(?:${source})$`,
  automaton,
}: PatternDefinition): Matcher {
  if (automaton !== true) {
    const compiled = new RegExp(expression, 'v');
    return (text) => compiled.test(text);
  }
  const parsed = parsePattern(source);
  const built = parsed.ok ? buildAutomaton(parsed.node) : undefined;
  if (built === undefined) throw new Error('The pattern has an automaton.');
  return automatonMatcher(built);
}

/** Follows all ways through the pattern at once: the time grows with the text, and with the edges of the automaton. */
function automatonMatcher({ sets, first, follow, last, nullable }: Automaton): Matcher {
  const tests = testsOf(sets);
  const marks = new Uint32Array(sets.length);
  let turn = 0;

  /** The positions that a character leads to, each once. */
  function step(from: readonly number[] | undefined, code: number): number[] {
    const reached: number[] = [];
    turn++;
    const reach = (targets: readonly number[]): void => {
      for (const target of targets) {
        if (marks[target] === turn) continue;
        marks[target] = turn;
        if (tests[target]?.(code) === true) reached.push(target);
      }
    };
    if (from === undefined) reach(first);
    else for (const position of from) reach(follow[position] ?? []);
    return reached;
  }

  return (text) => {
    if (text === '') return nullable;
    marks.fill(0);
    turn = 0;
    let reached: readonly number[] | undefined;
    for (const character of text) {
      reached = step(reached, character.codePointAt(0) ?? 0);
      if (reached.length === 0) return false;
    }
    return reached?.some((position) => last.has(position)) === true;
  };
}

type Test = (code: number) => boolean;

/** Of each position whether a character is in its set; each set is compiled once. */
function testsOf(sets: readonly CharacterSet[]): readonly Test[] {
  const known = new Map<string, Test>();
  return sets.map((set) => {
    const printed = printPattern(set);
    const test = known.get(printed) ?? createTest(set, printed);
    known.set(printed, test);
    return test;
  });
}

function createTest(set: CharacterSet, printed: string): Test {
  const intervals = intervalsOf(set);
  if (intervals !== undefined)
    return (code) => intervals.some(({ first, last }) => first <= code && code <= last);
  const expression = new RegExp(`^(?:${printed})$`, 'v');
  const remembered = new Map<number, boolean>();
  return (code) => {
    const before = remembered.get(code);
    if (before !== undefined) return before;
    const found = expression.test(String.fromCodePoint(code));
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(code, found);
    return found;
  };
}
