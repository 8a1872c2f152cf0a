import type { OracleName } from '../../support/oracles.ts';

/** What an oracle gets wrong in a case. */
export interface Deviation {
  readonly why: string;
  readonly oracles: readonly OracleName[];
  /** The name of the case. */
  readonly name: string;
  /** Empty when it is the XSD that the oracles wrongly refuse. */
  readonly instances: readonly string[];
  /** The other instances that it goes for. */
  readonly also?: (instance: string) => boolean;
}

const OLDER: readonly OracleName[] = ['libxmljs2'];
const BOTH: readonly OracleName[] = ['libxmljs2', 'libxml2-wasm'];

const INCOMPARABLE = 'libxml2 compares with and without a zone where XSD says incomparable (part 2 §3.2.7.4)';
const LONG = '2.9 has no room for more than 24 digits';
const SPACE = 'libxml2 does not collapse white space around a date';

export const deviations: readonly Deviation[] = [
  {
    why: '2.9 takes no sign before an unsigned integer',
    oracles: OLDER,
    name: 'integer: unsignedLong',
    instances: ['+1', '-0', '+18446744073709551615'],
    also: (instance) => /^[+-]/.test(instance),
  },
  {
    why: LONG,
    oracles: OLDER,
    name: 'decimal: large and precise at once',
    instances: ['9007199254740993.499999900', '-9007199254740993.49999990001'],
    also: (instance) => instance.replace(/[^0-9]/g, '').length > 24,
  },
  { why: SPACE, oracles: BOTH, name: 'date: the calendar', instances: ['2024-02-29 ', '\n2024-02-29Z'] },
  { why: SPACE, oracles: BOTH, name: 'date: bounds without zone', instances: [' 2024-03-01\n'] },
  {
    why: INCOMPARABLE,
    oracles: BOTH,
    name: 'date: bounds without zone, dates with one',
    instances: ['2024-02-27-12:00', '2024-03-03+12:00'],
  },
  {
    why: INCOMPARABLE,
    oracles: BOTH,
    name: 'date and time: bounds with a zone',
    instances: ['2024-02-28T23:00:00', '2024-02-29T11:00:00', '2024-03-01T00:00:00'],
    also: (instance) => !/Z$|[+-]\d\d:\d\d$/.test(instance),
  },
  {
    why: 'libxml2 takes an element that may not occur, where nothing else may (part 1 §3.9.2)',
    oracles: BOTH,
    name: 'content: an element that may not occur leaves room for white space',
    instances: ['<v><a/></v>'],
  },
  {
    why: 'a bound that is left out may be said again, though it is no value of the base type (part 2 §4.3.8, §4.3.9)',
    oracles: BOTH,
    name: 'restriction: a bound that is left out, said again',
    instances: [],
  },
  {
    why: 'libxml2 does not read a facet whiteSpace with space around it (part 2, appendix A: an NMTOKEN)',
    oracles: BOTH,
    name: 'white space: around the values of facets',
    instances: [],
  },
];
