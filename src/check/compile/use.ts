import {
  type ElementDeclaration,
  hasOneSpelling,
  isPlainDateType,
  normaliseWhiteSpace,
  type SimpleType,
} from '../../schema/index.ts';
import type { MisfitReason } from '../../taal/index.ts';

/**
 * What a control does with the text of an element: whether it is there (`bestaan`), comparing it as a text or as a date,
 * or holding it against the codes for the environment.
 */
export type Use = 'bestaan' | 'tekst' | 'datum' | 'omgeving';

/** Why an element of a schema is not fit for a use: nothing when it is. */
export function unfitFor(
  { repeatable }: ElementDeclaration,
  type: SimpleType,
  path: string,
  gebruik: Use,
): readonly MisfitReason[] {
  if (repeatable) return [{ fault: 'herhaald', path }];
  switch (gebruik) {
    case 'bestaan':
      return [];
    case 'datum':
      return isPlainDateType(type) ? [] : [{ fault: 'datum', path }];
    case 'tekst':
      return hasOneSpelling(type) ? [] : [{ fault: 'schrijfwijze', path }];
    case 'omgeving':
      return lacksValue(type, path, ['P', 'T']);
  }
}

/** Why not when an element can never have some of these values: a condition on those would never, or always, hold. */
export function lacksValue(
  type: SimpleType,
  path: string,
  values: readonly string[],
): readonly MisfitReason[] {
  const missing = values.filter((waarde) => !canHave(type, waarde));
  return missing.length === 0 ? [] : [{ fault: 'waarden-ontbreken', path, values: missing }];
}

/** Why not when an element can have other values than these. */
export function hasOtherValue(
  type: SimpleType,
  path: string,
  values: readonly string[],
): readonly MisfitReason[] {
  const tried = type.enumeration?.map(({ value }) => value) ?? TRIED;
  const isOther = tried.some((waarde) => !values.includes(waarde) && canHave(type, waarde));
  return isOther ? [{ fault: 'andere-waarden', path, values: [...values] }] : [];
}

function canHave({ whiteSpace, fault }: SimpleType, waarde: string): boolean {
  return normaliseWhiteSpace(waarde, whiteSpace) === waarde && fault(waarde) === undefined;
}

/** What is tried of a type without a list of values: no text, each digit and letter, and two of the same. */
const TRIED: readonly string[] = [
  '',
  ...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (each) => [
    each,
    `${each}${each}`,
    `0${each}`,
  ]).flat(),
];
