import { normaliseWhiteSpace } from '../schema/index.ts';
import { includesType, isText } from './includes-type.ts';
import { sampleValues } from './sample-values.ts';
import type { ValueType } from './schema-element.ts';
import { type Budget, searchText } from './search-text.ts';
import { machineOf, type TextMachine } from './text-machine.ts';

/** Values that one of two types takes and the other does not; null when none was found. */
export interface Voorbeeld {
  /** What the old schema takes, and the new one refuses. */
  readonly oud: string | null;
  /** What the new schema takes, and the old one refuses. */
  readonly nieuw: string | null;
}

/**
 * How the values of two types compare: `anders` when each takes what the other refuses, and also when it could not be
 * found out that one takes all that the other does.
 */
export interface TypeComparison {
  readonly soort: 'gelijk' | 'verruimd' | 'versmald' | 'anders';
  readonly voorbeeld: Voorbeeld;
}

const NONE: Voorbeeld = { oud: null, nieuw: null };
const EQUAL: TypeComparison = { soort: 'gelijk', voorbeeld: NONE };

/**
 * Compares the values of two types. A value that is given as an example has been judged by both types; that one takes all
 * that the other does is said only when it is certain, by their facets or by a search through all texts.
 */
export function compareTypes(old: ValueType, now: ValueType, budget: Budget): TypeComparison {
  if (isSame(old, now)) return EQUAL;
  const lost = findOnly(old, now, budget);
  const won = findOnly(now, old, budget);
  const voorbeeld = { oud: lost.value, nieuw: won.value };
  if (won.isNone && lost.isNone) return EQUAL;
  if (won.value !== null && lost.isNone) return { soort: 'verruimd', voorbeeld };
  if (lost.value !== null && won.isNone) return { soort: 'versmald', voorbeeld };
  return { soort: 'anders', voorbeeld };
}

/** True when a type takes a text as it stands in a message. */
export function takes({ type }: ValueType, text: string): boolean {
  return type.fault(normaliseWhiteSpace(text, type.whiteSpace)) === undefined;
}

/** True when two types ask the same: what their codes mean, and what they are called, does not matter. */
function isSame({ definition: a }: ValueType, { definition: b }: ValueType): boolean {
  if (a.builtin !== b.builtin || a.restrictions.length !== b.restrictions.length) return false;
  return a.restrictions.every((step, index) => {
    const other = b.restrictions[index] ?? {};
    return writeStep(step) === writeStep(other);
  });
}

function writeStep(step: ValueType['definition']['restrictions'][number]): string {
  const { enumeration, pattern, ...rest } = step;
  const facets = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    facets,
    enumeration?.map(({ value }) => value).sort(),
    pattern?.map(({ source }) => source).sort(),
  ]);
}

interface Only {
  /** A value that the one type takes and the other refuses. */
  readonly value: string | null;
  /** True when it is certain that there is none. */
  readonly isNone: boolean;
}

function findOnly(has: ValueType, lacks: ValueType, budget: Budget): Only {
  if (includesType(lacks, has)) return { value: null, isNone: true };
  const isOnly = (text: string): boolean => takes(has, text) && !takes(lacks, text);
  const codes = codesOf(has);
  const missing = codes?.find(isOnly);
  if (missing !== undefined) return { value: missing, isNone: false };
  // Of a list of texts each was looked at, and white space means the same to both.
  if (codes !== undefined && isText(has) && has.type.whiteSpace === lacks.type.whiteSpace)
    return { value: null, isNone: true };
  const found = searchText(machineOf(has), machineOf(lacks), isOnly, budget);
  if (found.kind === 'gevonden') return { value: found.text, isNone: false };
  if (found.kind === 'geen' && isText(has) && isText(lacks)) return { value: null, isNone: true };
  const sample = [...spacedValues(has, lacks, budget), ...sampleValues([lacks, has])].find(isOnly);
  return { value: sample ?? null, isNone: false };
}

/** A value of a type with white space that the other may not fold; none where they treat white space alike. */
function spacedValues(has: ValueType, lacks: ValueType, budget: Budget): readonly string[] {
  if (has.type.whiteSpace === lacks.type.whiteSpace) return [];
  const found = searchText(machineOf(has), NOTHING, (text) => text !== '' && takes(has, text), budget);
  if (found.kind !== 'gevonden') return [];
  const { text } = found;
  return [` ${text}`, `${text} `, `\t${text}`, `${text}     `];
}

/** What takes no text at all. */
const NOTHING: TextMachine = { automata: [], min: 0, max: -1, whiteSpace: 'preserve', isWhole: true };

/** The codes that a type takes; undefined for a type without a list of them. */
export function codesOf(value: ValueType): readonly string[] | undefined {
  return value.type.enumeration?.map((code) => code.value).filter((code) => takes(value, code));
}
