import type { EnumerationValue, SimpleTypeDefinition, WhiteSpace } from '../schema/index.ts';
import { anchored, spaced, unicodePattern } from './unicode-pattern.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value in XML may be made of; what it says of characters, the patterns of the types need not say. */
export const TEXT: JsonSchema = {
  $comment: 'Alleen tekens die in XML bestaan: geen stuurtekens, geen losse surrogaten.',
  type: 'string',
  pattern: '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF]*$',
};

/**
 * The JSON Schema of the values of a type, whatever white space it does not count.
 *
 * @param text the reference to `TEXT`
 * @throws TypeError when it cannot be said exactly
 */
export function valueSchema(type: SimpleTypeDefinition, text: JsonSchema): JsonSchema {
  const { name = '', documentation = '', builtin, restrictions } = type;
  if (builtin === 'date') return dateSchema(type);
  if (type.list !== undefined) throw new TypeError(`${name}: a list has no JSON Schema yet.`);
  if (type.union !== undefined) return unionSchema(type, type.union, text);
  const form = FORMS.get(builtin);
  if (form === undefined) throw new TypeError(`${name}: xs:${builtin} has no JSON Schema yet.`);
  const whiteSpace = restrictions.reduce<WhiteSpace>(
    (kept, step) => step.whiteSpace ?? kept,
    form.whiteSpace,
  );
  const steps = restrictions.map(
    ({ whiteSpace: _whiteSpace, pattern, enumeration, length, minLength, maxLength, ...rest }) => {
      const isText = form.pattern === undefined || form.isName === true;
      const isMeasured = length !== undefined || minLength !== undefined || maxLength !== undefined;
      if (isMeasured && !isText) throw new TypeError(`${name}: lengths of octets have no JSON Schema yet.`);
      if (Object.keys(rest).length > 0 || (!isText && enumeration !== undefined))
        throw new TypeError(`${name}: these facets have no JSON Schema yet.`);
      return {
        ...(enumeration === undefined ? undefined : valuesSchema(enumeration, whiteSpace)),
        ...lengthSchema(length ?? minLength, length ?? maxLength, whiteSpace),
        ...(pattern === undefined
          ? undefined
          : {
              pattern: unicodePattern(
                pattern.map(({ source }) => source),
                whiteSpace,
              ),
            }),
        ...(enumeration !== undefined && whiteSpace !== 'preserve' && pattern !== undefined
          ? { allOf: [valuesSchema(enumeration, whiteSpace)] }
          : undefined),
      };
    },
  );
  if (form.pattern !== undefined) steps.unshift({ pattern: anchored(form.pattern, whiteSpace) });
  const [first = {}, ...others] = steps;
  const values = restrictions.findLast(({ enumeration }) => enumeration !== undefined)?.enumeration ?? [];
  const isEnumerated = values.length > 0 && whiteSpace === 'preserve';
  return {
    description: describe(documentation, values),
    ...(isEnumerated ? undefined : text),
    type: 'string',
    ...first,
    ...(others.length === 0 ? undefined : { allOf: [...(first.allOf ?? []), ...others] }),
  };
}

/** A value of one of some types: of those that take white space in the same way. */
function unionSchema(
  { name = '', documentation = '', restrictions }: SimpleTypeDefinition,
  members: readonly SimpleTypeDefinition[],
  text: JsonSchema,
): JsonSchema {
  if (restrictions.length > 0) throw new TypeError(`${name}: a restricted union has no JSON Schema yet.`);
  return { description: documentation, anyOf: members.map((member) => valueSchema(member, text)) };
}

interface Form {
  readonly whiteSpace: WhiteSpace;
  readonly pattern?: string;
  /** True for values that are compared as texts. */
  readonly isName?: true;
}

const ZONE = '(?:Z|[+\\u002D](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?';
const MONTH = '(?:0[1-9]|1[0-2])';
const YEAR = '\\u002D?(?!0000)(?:[1-9][0-9]{4,}|[0-9]{4})';

/** The built-in types that JSON Schema can say, by the form of their values; of texts there is none. */
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['string', { whiteSpace: 'preserve' }],
  ['normalizedString', { whiteSpace: 'replace' }],
  ['token', { whiteSpace: 'collapse' }],
  ['boolean', { whiteSpace: 'collapse', pattern: 'true|false|1|0' }],
  ['integer', { whiteSpace: 'collapse', pattern: '[+\\u002D]?[0-9]+' }],
  ['nonNegativeInteger', { whiteSpace: 'collapse', pattern: '\\+?[0-9]+|\\u002D0+' }],
  ['anySimpleType', { whiteSpace: 'preserve' }],
  [
    'language',
    { whiteSpace: 'collapse', pattern: '[A-Za-z]{1,8}(?:\\u002D[A-Za-z0-9]{1,8})*', isName: true },
  ],
  ['hexBinary', { whiteSpace: 'collapse', pattern: '(?:[0-9A-Fa-f]{2})*' }],
  ['gYear', { whiteSpace: 'collapse', pattern: YEAR + ZONE }],
  ['gYearMonth', { whiteSpace: 'collapse', pattern: `${YEAR}\\u002D${MONTH}${ZONE}` }],
  ['gMonth', { whiteSpace: 'collapse', pattern: `\\u002D\\u002D${MONTH}${ZONE}` }],
  ['gDay', { whiteSpace: 'collapse', pattern: `\\u002D{3}(?:0[1-9]|[12][0-9]|3[01])${ZONE}` }],
  ['positiveInteger', { whiteSpace: 'collapse', pattern: '\\+?0*[1-9][0-9]*' }],
]);

/** The JSON Schema of codes. */
export function codesSchema(
  documentation: string,
  values: readonly EnumerationValue[],
  whiteSpace: WhiteSpace,
): JsonSchema {
  return {
    description: describe(documentation, values),
    type: 'string',
    ...valuesSchema(values, whiteSpace),
  };
}

interface Facets {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly allOf?: readonly Facets[];
}

function valuesSchema(values: readonly EnumerationValue[], whiteSpace: WhiteSpace): Facets {
  const texts = values.map(({ value }) => value);
  if (whiteSpace === 'preserve') return { enum: texts };
  const spelled = texts.map((text) =>
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return spaced(`\\u{${code.toString(16).toUpperCase()}}`, character === ' ', whiteSpace);
    }).join(''),
  );
  return { pattern: anchored(spelled.join('|'), whiteSpace) };
}

function lengthSchema(min: number | undefined, max: number | undefined, whiteSpace: WhiteSpace): Facets {
  if (whiteSpace !== 'collapse' || (min === undefined && max === undefined))
    return {
      ...(min === undefined ? undefined : { minLength: min }),
      ...(max === undefined ? undefined : { maxLength: max }),
    };
  const any = spaced('[\\s\\S]', true, whiteSpace);
  return { allOf: [{ pattern: anchored(`${any}{${min ?? 0},${max ?? ''}}`, whiteSpace) }] };
}

function describe(documentation: string, values: readonly EnumerationValue[]): string {
  const meanings = values
    .filter(({ documentation: meaning }) => meaning !== '')
    .map(({ value, documentation: meaning }) => `- \`${value}\`: ${meaning}`);
  return [documentation, meanings.join('\n')].filter((note) => note !== '').join('\n\n');
}

function dateSchema({ name, documentation = '', restrictions }: SimpleTypeDefinition): JsonSchema {
  const [facets = {}, ...others] = restrictions.filter((step) => Object.keys(step).length > 0);
  const { pattern = [], whiteSpace: _whiteSpace, ...rest } = facets;
  const sources = pattern.map(({ source }) => source);
  if (others.length > 0 || Object.keys(rest).length > 0 || !PLAIN_DATES.includes(sources.join()))
    throw new TypeError(`${name}: only dates without a zone have a JSON Schema.`);
  return { description: documentation, type: 'string', format: 'date', pattern: CALENDAR };
}

/** The ways to say that a date has four digits, two and two. */
const PLAIN_DATES: readonly string[] = ['[0-9]{4}-[0-9]{2}-[0-9]{2}', '\\d{4}-\\d{2}-\\d{2}'];
const SPACE = '[\\t\\n\\r ]*';
/** The dates that exist, from the year 0001 on, between white space: a date in XML may stand so. */
const CALENDAR: string = [
  `^${SPACE}(?!0000)(?:`,
  '[0-9]{4}-(?:',
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '|02-(?:0[1-9]|1[0-9]|2[0-8]))',
  '|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29',
  `)${SPACE}$`,
].join('');
