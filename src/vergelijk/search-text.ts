import type { Automaton } from '../schema/index.ts';
import { type Alphabet, alphabetOf, type TextMachine } from './text-machine.ts';

/** How much may still be searched, for all types of two schemas together: what is used is taken from it. */
export interface Budget {
  steps: number;
}

/** A text that one machine takes and the other does not, or that there is none, or that it was not found out. */
export type FoundText =
  | { readonly kind: 'gevonden'; readonly text: string }
  | { readonly kind: 'geen' }
  | { readonly kind: 'onbekend' };

const EMPTY: FoundText = { kind: 'gevonden', text: '' };

/** What one search may cost. */
const MOST_STEPS = 200_000;
const MOST_TRIED = 200;

/** Where a search has come to: the positions of each automaton, how long the text is, and how it was made. */
interface State {
  readonly has: readonly Positions[];
  /** Undefined when the other machine takes nothing that begins like this. */
  readonly lacks: readonly Positions[] | undefined;
  /** No more than one beyond the last length that matters. */
  readonly length: number;
  readonly character: number;
  readonly from: State | undefined;
}

/** Sorted; undefined at the start. */
type Positions = readonly number[] | undefined;

/**
 * Searches the shortest text that `has` takes and `lacks` does not, through all states that the two may be in together.
 *
 * @param isRight tells of a text whether the types themselves agree: a machine may take more than its type
 */
export function searchText(
  has: TextMachine,
  lacks: TextMachine,
  isRight: (text: string) => boolean,
  budget: Budget,
): FoundText {
  const alphabet = alphabetOf([...has.automata, ...lacks.automata]);
  const characters = usableCharacters(alphabet, has);
  const longest = lastLength(has, lacks) + 1;
  const isSpaced = has.whiteSpace === 'collapse';
  const seen = new Set<string>();
  const open: State[] = [];
  let isWhole = alphabet.isWhole && has.isWhole && lacks.isWhole && has.whiteSpace === lacks.whiteSpace;
  const least = budget.steps - MOST_STEPS;
  let tried = 0;
  /** A text with something in it is a better example. */
  let isEmptyFound = false;

  function add(state: State): void {
    const key = keyOf(state, isSpaced && alphabet.characters[state.character] === ' ');
    if (seen.has(key)) return;
    seen.add(key);
    open.push(state);
  }

  function next(state: State, character: number): State | undefined {
    const stepped = has.automata.map((automaton, index) =>
      step(automaton, state.has[index], character, alphabet),
    );
    const length = Math.min(state.length + 1, longest);
    if (length > has.max || stepped.some((positions) => positions.length === 0)) return undefined;
    const others = state.lacks;
    const followed =
      others === undefined || length > lacks.max
        ? undefined
        : lacks.automata.map((automaton, index) => step(automaton, others[index], character, alphabet));
    const isDead = followed?.some((positions) => positions.length === 0) !== false;
    return { has: stepped, lacks: isDead ? undefined : followed, length, character, from: state };
  }

  add({
    has: has.automata.map(() => undefined),
    lacks: lacks.automata.map(() => undefined),
    length: 0,
    character: -1,
    from: undefined,
  });
  for (let at = 0; at < open.length; at++) {
    const state = open[at];
    if (state === undefined) break;
    const last = alphabet.characters[state.character];
    if (!(isSpaced && last === ' ') && accepts(has, state.has, state.length)) {
      const isTaken = state.lacks !== undefined && accepts(lacks, state.lacks, state.length);
      // What both take here may still be refused by the other type itself; and that is not known of what was not tried.
      if (!isTaken || tried < MOST_TRIED) {
        const text = textOf(state, alphabet);
        const isFound = isRight(text);
        if (isFound && text !== '') return { kind: 'gevonden', text };
        if (isFound) isEmptyFound = true;
        else if (!isTaken) isWhole = false;
        tried++;
      }
    }
    for (const character of characters) {
      if (isSpaced && alphabet.characters[character] === ' ' && (last === undefined || last === ' '))
        continue;
      budget.steps -= 1 + state.has.reduce((sum, positions) => sum + (positions?.length ?? 1), 0);
      if (budget.steps < Math.max(0, least)) return isEmptyFound ? EMPTY : { kind: 'onbekend' };
      const following = next(state, character);
      if (following !== undefined) add(following);
    }
  }
  if (isEmptyFound) return EMPTY;
  return { kind: isWhole ? 'geen' : 'onbekend' };
}

/** Those that are in a value once its white space is normalised. */
function usableCharacters({ characters }: Alphabet, { whiteSpace }: TextMachine): readonly number[] {
  return Array.from(characters.keys()).filter(
    (index) => whiteSpace === 'preserve' || !/[\t\n]/.test(characters[index] ?? ''),
  );
}

/** Beyond the bounds of both, all lengths are the same. */
function lastLength(a: TextMachine, b: TextMachine): number {
  return Math.max(0, ...[a.min, a.max, b.min, b.max].filter(Number.isFinite));
}

function step(
  automaton: Automaton,
  from: Positions,
  character: number,
  alphabet: Alphabet,
): readonly number[] {
  const reached = new Set<number>();
  const reach = (targets: readonly number[]): void => {
    for (const target of targets) if (alphabet.takes(automaton, target, character)) reached.add(target);
  };
  if (from === undefined) reach(automaton.first);
  else for (const position of from) reach(automaton.follow[position] ?? []);
  return [...reached].sort((a, b) => a - b);
}

function accepts(
  { automata, min, max }: TextMachine,
  positions: readonly Positions[],
  length: number,
): boolean {
  return (
    length >= min &&
    length <= max &&
    automata.every(({ nullable, last }, index) => {
      const own = positions[index];
      return own === undefined ? nullable : own.some((position) => last.has(position));
    })
  );
}

function keyOf({ has, lacks, length }: State, isSpaced: boolean): string {
  const write = (positions: readonly Positions[]): string =>
    positions.map((own) => own?.join(',') ?? 's').join('|');
  return `${write(has)}/${lacks === undefined ? '' : write(lacks)}/${length}/${isSpaced}`;
}

function textOf(state: State, { characters }: Alphabet): string {
  const found: string[] = [];
  for (let at: State | undefined = state; at?.from !== undefined; at = at.from)
    found.push(characters[at.character] ?? '');
  return found.reverse().join('');
}
