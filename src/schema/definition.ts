/**
 * What an XSD says about a message, as plain data: the result of reading an XSD, and what `npm run generate`
 * writes to `src/model`. `linkSchema` turns it into something that can judge a message.
 */
export interface SchemaDefinition {
  /** Name of the message standard, e.g. `FZ825`: the discriminator of the parsed message. */
  readonly berichttype: string;
  readonly namespace: string;
  /** The prefix that the serializer writes for each namespace of an element; empty for the default namespace. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** The global elements: each may be the root of a message; the first is the root of a built one. */
  readonly roots: readonly ElementDefinition[];
  /** Keyed by name, or by `{namespace}name` when that is not the namespace of the schema. */
  readonly complexTypes: Readonly<Record<string, ComplexTypeDefinition>>;
  /** Keyed as `complexTypes`. */
  readonly simpleTypes: Readonly<Record<string, SimpleTypeDefinition>>;
}

export interface ElementDefinition {
  readonly name: string;
  /** That of the schema when absent. */
  readonly namespace?: string;
  /** For whoever reads the schema; judging a message does not need it. */
  readonly documentation?: string;
  /** Key in `complexTypes` or, when absent there, in `simpleTypes`. */
  readonly type: string;
  /** True when it may say by `xsi:nil` that it has no value. */
  readonly nillable?: true;
  /** Its value where it is empty. */
  readonly default?: string;
  /** The one value that it may have, which is also its value where it is empty. */
  readonly fixed?: string;
}

/** An attribute that the elements of a complex type may have. */
export interface AttributeDefinition {
  readonly name: string;
  /** None when absent. */
  readonly namespace?: string;
  readonly documentation?: string;
  /** Key in `simpleTypes`. */
  readonly type: string;
  readonly required?: true;
  /** Its value where it is absent. */
  readonly default?: string;
  /** The one value that it may have, which is also its value where it is absent. */
  readonly fixed?: string;
}

export interface ComplexTypeDefinition {
  /** For whoever reads the schema; judging a message does not need it. */
  readonly documentation?: string;
  /** A sequence, also around a choice that is all that a class has. */
  readonly content: SequenceDefinition;
  /** None when absent. */
  readonly attributes?: readonly AttributeDefinition[];
  /** Key in `simpleTypes` of the type of its text, for elements with text and attributes: the content is then empty. */
  readonly text?: string;
}

export type ParticleDefinition = SequenceDefinition | ChoiceDefinition | ElementParticleDefinition;

export interface SequenceDefinition {
  readonly kind: 'sequence';
  readonly min: number;
  /** `Infinity` is written as `null`, so that a definition is valid JSON. */
  readonly max: number | null;
  readonly particles: readonly ParticleDefinition[];
}

/** One of several particles in each round. */
export interface ChoiceDefinition {
  readonly kind: 'choice';
  readonly min: number;
  /** `Infinity` is written as `null`, so that a definition is valid JSON. */
  readonly max: number | null;
  readonly particles: readonly ParticleDefinition[];
}

export interface ElementParticleDefinition {
  readonly kind: 'element';
  readonly min: number;
  /** `Infinity` is written as `null`, so that a definition is valid JSON. */
  readonly max: number | null;
  readonly element: ElementDefinition;
}

export interface SimpleTypeDefinition {
  /** Name of the type, without prefix; empty for an anonymous type. Its key when absent. */
  readonly name?: string;
  /** Told where a value breaks a pattern; for the rest only for whoever reads the schema. */
  readonly documentation?: string;
  /** `anySimpleType` for a list and a union. */
  readonly builtin: BuiltinName;
  /** What the items of a list are. */
  readonly list?: SimpleTypeDefinition;
  /** What a value of a union may be: the first of them that takes it. */
  readonly union?: readonly SimpleTypeDefinition[];
  /** The steps of the restriction chain, the one nearest to the built-in type first. */
  readonly restrictions: readonly RestrictionDefinition[];
}

/** The facets of one restriction step. */
export interface RestrictionDefinition {
  readonly whiteSpace?: WhiteSpace;
  /** A value must match one of them. */
  readonly pattern?: readonly PatternDefinition[];
  readonly enumeration?: readonly EnumerationValue[];
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
  readonly minExclusive?: string;
  readonly maxExclusive?: string;
  readonly totalDigits?: number;
  readonly fractionDigits?: number;
}

export interface PatternDefinition {
  /** The XSD regular expression. */
  readonly source: string;
  /** The same for JavaScript, anchored, for the flag `v`; the source, anchored, when absent. */
  readonly expression?: string;
  /** True when the regular expression could take too long on some text: then an automaton has to match it. */
  readonly automaton?: true;
}

export interface EnumerationValue {
  readonly value: string;
  /** What the value means, from its `xs:documentation`; empty when the XSD says nothing. */
  readonly documentation: string;
}

export type WhiteSpace = 'preserve' | 'replace' | 'collapse';

/** The built-in types that a schema may stand on. */
export type BuiltinName =
  | 'string'
  | 'normalizedString'
  | 'token'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'nonPositiveInteger'
  | 'negativeInteger'
  | 'long'
  | 'int'
  | 'short'
  | 'byte'
  | 'nonNegativeInteger'
  | 'unsignedLong'
  | 'unsignedInt'
  | 'unsignedShort'
  | 'unsignedByte'
  | 'positiveInteger'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'duration'
  | 'gYear'
  | 'gYearMonth'
  | 'gMonth'
  | 'gMonthDay'
  | 'gDay'
  | 'hexBinary'
  | 'base64Binary'
  | 'anyURI'
  | 'language'
  | 'Name'
  | 'NCName'
  | 'NMTOKEN'
  | 'anySimpleType';
