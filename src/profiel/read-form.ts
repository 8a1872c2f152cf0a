import { isObject } from '../data/index.ts';
import type { Fault, ProfielRule } from '../taal/index.ts';
import { type ProfielFinding, pointerTo, profielFinding } from './profiel-finding.ts';

/** The way to a part of a profile. */
export type Names = readonly (string | number)[];

/** Reads a part of a profile: what is wrong with it becomes a finding. */
export type Reader = (value: unknown, at: Names) => unknown;

/** Reads the form of data. */
export interface FormReader {
  /** What was found wrong. */
  readonly findings: readonly ProfielFinding[];
  readonly add: (names: Names, fault: Fault<ProfielRule>) => void;
  /** An object with these fields, and no others. */
  readonly readFields: (value: unknown, at: Names, known: Readonly<Record<string, Reader>>) => void;
  /** An object with names of the caller. */
  readonly readMap: (value: unknown, at: Names, read: Reader, isKnown: (name: string) => boolean) => void;
  readonly requireField: (value: unknown, at: Names, field: string) => void;
  readonly text: Reader;
  /** A text that is not empty. */
  readonly filled: Reader;
}

/**
 * Makes a reader of the form of data.
 *
 * @param schemaOf the schema that a part of the profile is about
 */
export function createFormReader(schemaOf: (names: Names) => ProfielFinding['schema']): FormReader {
  const findings: ProfielFinding[] = [];

  const add: FormReader['add'] = (names, fault) => {
    findings.push(profielFinding(pointerTo(...names), fault, schemaOf(names)));
  };
  const readFields: FormReader['readFields'] = (value, at, known) => {
    if (!isObject(value)) return add(at, { rule: 'PRF-VORM', args: { fault: 'object' } });
    for (const [field, held] of Object.entries(value)) {
      if (!Object.hasOwn(known, field))
        add([...at, field], { rule: 'PRF-VORM', args: { fault: 'veld', known: Object.keys(known) } });
      else if (held !== undefined) known[field]?.(held, [...at, field]);
    }
  };
  const readMap: FormReader['readMap'] = (value, at, read, isKnown) => {
    if (!isObject(value)) return add(at, { rule: 'PRF-VORM', args: { fault: 'object' } });
    for (const [name, held] of Object.entries(value)) {
      if (!isKnown(name)) add([...at, name], { rule: 'PRF-VORM', args: { fault: 'naam' } });
      else read(held, [...at, name]);
    }
  };
  return {
    findings,
    add,
    readFields,
    readMap,
    requireField: (value, at, field) => {
      if (isObject(value) && value[field] === undefined)
        add(at, { rule: 'PRF-VORM', args: { fault: 'ontbreekt', field } });
    },
    text: (value, at) => {
      if (typeof value !== 'string') add(at, { rule: 'PRF-VORM', args: { fault: 'tekst' } });
    },
    filled: (value, at) => {
      if (typeof value !== 'string' || value.trim() === '')
        add(at, { rule: 'PRF-VORM', args: { fault: 'naam-leeg' } });
    },
  };
}

/** How deep the lists of codes stand in a profile. */
const DEEPEST = 5;

/** Plain data that reads each field once, whatever a getter says the next time; what stands too deep is left as it is. */
export function copyOf(value: unknown, depth: number = DEEPEST): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value)) return Array.from(value, (each) => copyOf(each, depth - 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, held]) => [field, copyOf(held, depth - 1)]));
}
