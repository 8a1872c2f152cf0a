import type { Datatype } from './datatype.ts';
import { compareTemporals } from './temporal-compare.ts';
import { temporalFault } from './temporal-fault.ts';

/** The types of a part of a date. */
type GregorianKind = 'gYear' | 'gYearMonth' | 'gMonth' | 'gMonthDay' | 'gDay';

/** What stands in front of a part of a date and behind it, to make it one; the year is a leap year. */
const PARTS: Readonly<Record<GregorianKind, readonly [form: RegExp, before: string, behind: string]>> = {
  gYear: [/^(-?[0-9]{4,})(Z|[+-].{5})?$/, '', '-01-01'],
  gYearMonth: [/^(-?[0-9]{4,}-[0-9]{2})(Z|[+-].{5})?$/, '', '-01'],
  gMonth: [/^--([0-9]{2})(Z|[+-].{5})?$/, '2000-', '-01'],
  gMonthDay: [/^--([0-9]{2}-[0-9]{2})(Z|[+-].{5})?$/, '2000-', ''],
  gDay: [/^---([0-9]{2})(Z|[+-].{5})?$/, '2000-01-', ''],
};

/** A part of a date, which is judged and compared as a date with that part. */
export function gregorianDatatype(kind: GregorianKind): Datatype {
  const [form, before, behind] = PARTS[kind];
  const dateOf = (text: string): string | undefined => {
    const [, part, zone = ''] = form.exec(text) ?? [];
    return part === undefined ? undefined : `${before}${part}${behind}${zone}`;
  };
  return {
    whiteSpace: 'collapse',
    family: 'temporal',
    fault: (text) => {
      const date = dateOf(text);
      return date === undefined ? 'vorm' : temporalFault(date, 'date');
    },
    compare: (a, b) => compareTemporals(dateOf(a) ?? '', dateOf(b) ?? '', 'date'),
  };
}
