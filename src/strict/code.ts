import { fz825Schema } from '../model/index.ts';
import { elementsIn, type SimpleType } from '../schema/index.ts';

declare const soort: unique symbol;

/** A text that was held against the form of one kind of code, and is of no other kind. */
export type Code<Soort extends string> = string & { readonly [soort]: Soort };

/** AGB-code of a zorgaanbieder or zorglocatie: 8 digits. */
export type Agb = Code<'AGB'>;
/** UZOVI-nummer: 4 digits. */
export type Uzovi = Code<'UZOVI'>;
/** Strafrechtketennummer of a client: 7 or 8 digits. */
export type Skn = Code<'SKN'>;
/** Number of a plaatsingsbesluit: 9 digits. */
export type Plaatsingsbesluitnummer = Code<'plaatsingsbesluitnummer'>;

/** The element of the FZ825 that has the form of each kind of code, and how it is told. */
const ELEMENTS = {
  Afzender: 'agb must be a text of 8 digits.',
  Ontvanger: 'uzovi must be a text of 4 digits.',
  Verzekerdennummer: 'skn must be a text of 7 or 8 digits.',
  Plaatsingsbesluitnummer: 'plaatsingsbesluitnummer must be a text of 9 digits.',
} as const;

/**
 * Makes an AGB-code of a text: the same text, of a type of its own. Whether a register has it is not asked.
 *
 * @throws TypeError, without the value, when it has not the form of one; for data from outside there is `isAgb`
 * @example
 * agb('06290001'); //=> '06290001'
 */
export function agb(value: string): Agb {
  return requireCode('Afzender', value) as Agb;
}

/**
 * Makes a UZOVI-nummer of a text: see `agb`.
 *
 * @throws TypeError, without the value, when it has not the form of one
 * @example
 * uzovi('9992'); //=> '9992'
 */
export function uzovi(value: string): Uzovi {
  return requireCode('Ontvanger', value) as Uzovi;
}

/**
 * Makes a strafrechtketennummer of a text: see `agb`. One of 8 digits looks as an AGB-code does: only the types tell them
 * apart.
 *
 * @throws TypeError, without the value, when it has not the form of one
 * @example
 * skn('1234567'); //=> '1234567'
 */
export function skn(value: string): Skn {
  return requireCode('Verzekerdennummer', value) as Skn;
}

/**
 * Makes the number of a plaatsingsbesluit of a text: see `agb`.
 *
 * @throws TypeError, without the value, when it has not the form of one
 * @example
 * plaatsingsbesluitnummer('202600017'); //=> '202600017'
 */
export function plaatsingsbesluitnummer(value: string): Plaatsingsbesluitnummer {
  return requireCode('Plaatsingsbesluitnummer', value) as Plaatsingsbesluitnummer;
}

/**
 * True for what has the form of an AGB-code, whatever it is.
 *
 * @example
 * isAgb('6290001'); //=> false
 */
export function isAgb(value: unknown): value is Agb {
  return hasForm('Afzender', value);
}

/**
 * True for what has the form of a UZOVI-nummer, whatever it is.
 *
 * @example
 * isUzovi('9992'); //=> true
 */
export function isUzovi(value: unknown): value is Uzovi {
  return hasForm('Ontvanger', value);
}

/**
 * True for what has the form of a strafrechtketennummer, whatever it is.
 *
 * @example
 * isSkn('123456'); //=> false
 */
export function isSkn(value: unknown): value is Skn {
  return hasForm('Verzekerdennummer', value);
}

/**
 * True for what has the form of the number of a plaatsingsbesluit, whatever it is.
 *
 * @example
 * isPlaatsingsbesluitnummer('202600017'); //=> true
 */
export function isPlaatsingsbesluitnummer(value: unknown): value is Plaatsingsbesluitnummer {
  return hasForm('Plaatsingsbesluitnummer', value);
}

function requireCode(element: keyof typeof ELEMENTS, value: string): string {
  if (!hasForm(element, value)) throw new TypeError(ELEMENTS[element]);
  return value;
}

/** By the type that the element has in the schema, as it stands in it: nothing is trimmed. */
function hasForm(element: keyof typeof ELEMENTS, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const type = elementsIn(fz825Schema).find(({ name }) => name === element)?.type as SimpleType;
  return type.fault(value) === undefined && !/\s/.test(value);
}
