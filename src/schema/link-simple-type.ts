import { characterCount } from './datatype/character-count.ts';
import type { Datatype } from './datatype/datatype.ts';
import { type Datatypes, plainDatatypes, type UncomparedDatatype } from './datatype/plain-datatypes.ts';
import type {
  ElementDefinition,
  PatternDefinition,
  RestrictionDefinition,
  SchemaDefinition,
  SequenceDefinition,
  SimpleTypeDefinition,
  WhiteSpace,
} from './definition.ts';
import type {
  ComplexType,
  ContentModel,
  Markup,
  SequenceParticle,
  SimpleType,
  ValueFault,
} from './schema.ts';

/** Tells what is wrong with a value, if anything is. */
export type Check = (text: string) => ValueFault | undefined;

/** Tells whether a whole text matches a pattern. */
export type Matcher = (text: string) => boolean;

/** Makes the matcher of a pattern. */
export type CreateMatcher = (pattern: PatternDefinition) => Matcher;

/** Makes the checks of the facets of numbers and moments, those of digits before those of bounds. */
export type CreateFacetChecks = (
  restrictions: readonly RestrictionDefinition[],
  datatype: UncomparedDatatype,
) => Check[];

/** Makes what an element has besides its type; undefined when that is nothing. */
export type CreateMarkup = (
  element: ElementDefinition,
  type: ComplexType | SimpleType,
  definition: SchemaDefinition,
) => Markup | undefined;
/** How often an element may occur in a content. */
export interface Occurrences {
  readonly element: ElementDefinition;
  readonly max: number;
}

/** What the types of a definition may stand on; without it, what the messages of this package need. */
export interface TypeSupport {
  /** For patterns that need an automaton; without it the definition may have none of these. */
  readonly createMatcher?: CreateMatcher;
  readonly datatypes?: Datatypes;
  /** For attributes and what else stands beside the type of an element; without it the definition may have none. */
  readonly createMarkup?: CreateMarkup;
  /** For lists and unions; without it the definition may have none of these. */
  readonly composeDatatype?: (definition: SimpleTypeDefinition) => UncomparedDatatype | undefined;
  /** For bounds and numbers of digits; without it the definition may have none of these. */
  readonly createFacetChecks?: CreateFacetChecks;
  /** For contents with a choice; without it the definition may have none of these. */
  readonly countElements?: (content: SequenceDefinition) => readonly Occurrences[];
  /** For contents that cannot be read without; without it the definition may have none of these. */
  readonly createContentModel?: (content: SequenceParticle) => ContentModel | undefined;
}

/** Compiles a simple type: its rules in the order in which they are told, lengths before patterns. */
export function linkSimpleType(
  definition: SimpleTypeDefinition,
  {
    createMatcher = regexpMatcher,
    datatypes = plainDatatypes,
    composeDatatype,
    createFacetChecks = noFacetChecks,
  }: TypeSupport,
): SimpleType {
  const { name = '', documentation = '', builtin, restrictions } = definition;
  const datatype = composeDatatype?.(definition) ?? datatypes[builtin];
  if (datatype === undefined) throw new Error(`The definition needs the built-in type xs:${builtin}.`);
  const lexical: Check = (text) => {
    const kind = datatype.fault(text);
    if (kind === undefined) return undefined;
    return kind === 'bereik' ? { kind: 'vorm', builtin } : { kind, builtin };
  };
  const checks: Check[] = [
    ...(datatype.family === 'text' ? [] : [datatype.check ?? lexical]),
    ...restrictions.flatMap((step) => enumerationCheck(step, datatype)),
    ...restrictions.flatMap((step) => lengthCheck(step, datatype)),
    ...createFacetChecks(restrictions, datatype),
    ...restrictions.flatMap((step) => patternCheck(step, createMatcher)),
  ];
  return {
    kind: 'simple',
    name,
    documentation,
    builtin,
    whiteSpace: restrictions.reduce<WhiteSpace>((kept, step) => step.whiteSpace ?? kept, datatype.whiteSpace),
    enumeration: restrictions.findLast((step) => step.enumeration !== undefined)?.enumeration,
    fault: (text) => {
      for (const check of checks) {
        const fault = check(text);
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}

function enumerationCheck({ enumeration }: RestrictionDefinition, datatype: UncomparedDatatype): Check[] {
  if (enumeration === undefined) return [];
  const compare = comparison(datatype);
  const literal = new Set(enumeration.map(({ value }) => value));
  // Two texts may be one value: 02 and 2, or two ways to write a moment.
  const equal = (text: string): boolean => enumeration.some(({ value }) => compare(text, value) === 0);
  return [
    (text) => (literal.has(text) || equal(text) ? undefined : { kind: 'enumeratie', allowed: enumeration }),
  ];
}

function lengthCheck(
  { length, minLength, maxLength }: RestrictionDefinition,
  { lengthOf }: UncomparedDatatype,
): Check[] {
  if (length === undefined && minLength === undefined && maxLength === undefined) return [];
  const min = length ?? minLength ?? 0;
  const max = length ?? maxLength ?? Number.POSITIVE_INFINITY;
  return [
    (text) => {
      // No text has more characters than code units: counting is needed only near a bound.
      if (!lengthOf && text.length >= min * 2 && text.length <= max) return undefined;
      const found = (lengthOf ?? characterCount)(text);
      return found >= min && found <= max ? undefined : { kind: 'lengte', min, max, found };
    },
  ];
}

function noFacetChecks(restrictions: readonly RestrictionDefinition[]): Check[] {
  const facet = restrictions.flatMap(Object.keys).find((name) => /Digits|clusive/.test(name));
  if (facet !== undefined) throw new Error(`The definition needs the facet ${facet}.`);
  return [];
}

/** How values of a type are compared. */
export function comparison({ compare }: UncomparedDatatype): Datatype['compare'] {
  if (compare === undefined)
    throw new Error('The definition compares values of a type that has no comparison.');
  return compare;
}

function regexpMatcher({ source, expression = `^(?:${source})$`, automaton }: PatternDefinition): Matcher {
  if (automaton === true) throw new Error('The definition has a pattern that needs an automaton.');
  const compiled = new RegExp(expression, 'v');
  return (text) => compiled.test(text);
}

function patternCheck({ pattern }: RestrictionDefinition, createMatcher: CreateMatcher): Check[] {
  if (pattern === undefined) return [];
  const patterns = pattern.map(({ source }) => source);
  const matchers = pattern.map(createMatcher);
  return [(text) => (matchers.some((matches) => matches(text)) ? undefined : { kind: 'patroon', patterns })];
}
