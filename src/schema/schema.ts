import type { BoundFacet, Fault, StructureRule } from '../taal/index.ts';
import type { XmlAttribute } from '../xml/index.ts';
import type { ContentFaultOf } from './content-fault.ts';
import type { BuiltinName, EnumerationValue, SchemaDefinition, WhiteSpace } from './definition.ts';

/** A schema that can judge a message: a `SchemaDefinition` with its references resolved and its patterns compiled. */
export interface MessageSchema {
  readonly definition: SchemaDefinition;
  /** The elements that may be the root; the first is the root of a built message. */
  readonly roots: readonly ElementDeclaration[];
  /** How its messages stand in XML, where that is otherwise: by a profile. */
  readonly wire?: Wire;
}

/** How messages stand in XML when that is not as their schema has it: by another schema, with the way there and back. */
export interface Wire {
  /** What is read and written. */
  readonly schema: MessageSchema;
  /** What the root of a message holds, which may be anything of any shape, as `schema` has it. */
  readonly toWire: (value: unknown) => OnWire;
  /** The index, from 0, of the MutatieFZ that a path in the XML leads to or through; null when it is none. */
  readonly mutatieOf: (path: string) => number | null;
  /** The parts of the version in the Header. */
  readonly version: readonly VersionPart[];
}

/** A part of the version. */
export interface VersionPart {
  /** Where it stands in the XML; undefined when it may stand there more than once. */
  readonly path: string | undefined;
  /** The fields that lead to it, of what the root holds in the model. */
  readonly fields: readonly string[];
  /** By each number of the model that in the XML, where they differ. */
  readonly toWire?: ReadonlyMap<string, string> | undefined;
  /** The numbers that are allowed; none when any is. */
  readonly allowed: readonly string[];
}

/** What a root holds in the XML, and what of it has no place or no meaning there: then the value means nothing. */
export interface OnWire {
  readonly value: unknown;
  readonly faults: readonly WireFault[];
}

/** A value that the XML cannot hold. */
export interface WireFault {
  readonly fault: Fault<'STR-ENUMERATIE'>;
  /** Indexed path in the XML. */
  readonly path: string;
  readonly berichtklasse: string | null;
  readonly value: string | undefined;
}

/** One step on the way to an element in the XML. */
export interface Step {
  readonly name: string;
  readonly field: string;
  readonly repeatable: boolean;
}

/** An element as its class knows it. */
export interface ElementDeclaration {
  readonly name: string;
  readonly namespace: string;
  /** Name of the field that holds its value: the element name in lower camel case. */
  readonly field: string;
  /** True when it may occur more than once: its field then holds an array. */
  readonly repeatable: boolean;
  readonly type: ComplexType | SimpleType;
  /**
   * Where it stands in the XML, from the element of the class around it, when that is not under its own name: through
   * other elements, under another name, or nowhere, for a class that has no element of its own.
   */
  readonly steps?: readonly Step[];
  /** Its indexed path from that of the class around it, when it has steps. */
  readonly pathFrom?: (path: string, ordinal: number) => string;
  /**
   * By each code in the XML that of the model, where a profile gives an element codes; of several that stand for the same
   * the first is written.
   */
  readonly codes?: ReadonlyMap<string, string>;
  /** The value that is written unless a message says otherwise, of an element that a profile gives one. */
  readonly vast?: string;
  /**
   * The berichtklasse that an element with elements is of, when that is not its own name: null for one that is none,
   * but stands around a class or its elements.
   */
  readonly klasse?: string | null | undefined;
  /** Where the model has what it holds, when that is not as it stands in the XML. */
  readonly inModel?: InModel | undefined;
  /** What it has besides its type, when it has any of that. */
  readonly markup?: Markup | undefined;
}

/** An attribute of an element. */
export interface AttributeDeclaration {
  readonly name: string;
  /** Empty for none. */
  readonly namespace: string;
  /** Name of the field of the element that holds its value: `@` and the name of the attribute. */
  readonly field: string;
  readonly type: SimpleType;
  readonly required: boolean;
  /** Its value where it is absent. */
  readonly standaard: string | undefined;
}

/**
 * What an element of a compiled XSD may have besides its type: attributes, `xsi:nil`, a default. Its value in a message is
 * then an object where it has attributes: those as `@name`, its own text as `#text`, and `#nil: true` where it is nil;
 * without attributes a nil element is `null`.
 */
export interface Markup {
  readonly attributes: readonly AttributeDeclaration[];
  /** The type of its text, of an element with attributes and text; undefined for any other. */
  readonly text: SimpleType | undefined;
  readonly nillable: boolean;
  /** Its value where it is empty. */
  readonly standaard: string | undefined;
  /** Reads its start tag. */
  readonly open: (attributes: readonly XmlAttribute[]) => Opened;
  /** Takes its value in a message apart, which may be anything of any shape. */
  readonly write: (value: unknown) => Writing;
}

/** An element of which the start tag is known. */
export interface Opened {
  /** What its content is judged by. */
  readonly type: ComplexType | SimpleType;
  readonly faults: readonly MarkupFault[];
  /** Its value in a message, by what it holds: an object, or a text. */
  readonly item: (held: unknown) => unknown;
}

/** An element that is to be written. */
export interface Writing extends Opened {
  /** What its content is made of. */
  readonly held: unknown;
  /** Its attributes, by their names with prefix. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The same as text, with a space in front of each. */
  readonly printed: string;
}

/** What is wrong with a start tag. */
export interface MarkupFault {
  readonly fault: Fault<StructureRule>;
  /** The last part of the path of an attribute, such as `@versie`; undefined for the element itself. */
  readonly name: string | undefined;
  readonly value: string | undefined;
}

/** Where the model has what an element of the XML holds. */
export interface InModel {
  /** The field; undefined for an element that only stands around others: what is in it is of the class around it. */
  readonly field: string | undefined;
  /** The fields of classes without an element of their own that lead to it, from the class around it. */
  readonly within: readonly string[];
  /** True when the field holds a list. */
  readonly isList: boolean;
  /** By each code of the model the one that is written. */
  readonly toWire: ReadonlyMap<string, string> | undefined;
  /** What is written when the model has nothing. */
  readonly vast: string | undefined;
  /** True for a class that the model has once, with a list of values, and the XML once for each of them. */
  readonly isSpread: boolean;
  /** Makes what keeps what the element of a class holds while it is read. */
  readonly create: () => Record<string, unknown>;
  /** Puts what it held in what keeps that of the class around it; false when there is no place for another. */
  readonly assign: (around: Record<string, unknown>, held: unknown) => boolean;
}

/** A class: an element with elements. */
export interface ComplexType {
  readonly kind: 'complex';
  readonly name: string;
  /** The elements that may occur in it, each once, in the order of the schema. */
  readonly elements: readonly ElementDeclaration[];
  readonly content: SequenceParticle;
  /** What reads the content, where a child alone does not tell where it goes: with a choice, for one. */
  readonly model: ContentModel | undefined;
}

/** What is wrong with the children of an element. */
export type ContentFault = ContentFaultOf<ElementDeclaration>;

/** Reads a content of which a compiled schema brings the reader along. */
export interface ContentModel {
  /** As `matchesContent`. */
  readonly matches: (children: readonly (ElementDeclaration | undefined)[]) => boolean;
  /** As `explainContent`. */
  readonly explain: (children: readonly (ElementDeclaration | undefined)[]) => readonly ContentFault[];
  /**
   * Puts as many of each element in the order of the content; those that have no place are left out. Undefined for a
   * content without a choice, which has its order by itself.
   */
  readonly order:
    | ((left: (element: ElementDeclaration) => number) => readonly ElementDeclaration[])
    | undefined;
  /** The same of another content. */
  readonly of: (content: SequenceParticle) => ContentModel | undefined;
}

export type Particle = GroupParticle | ElementParticle;

export type GroupParticle = SequenceParticle | ChoiceParticle;

export interface ElementParticle {
  readonly kind: 'element';
  readonly min: number;
  readonly max: number;
  readonly element: ElementDeclaration;
}

interface Group {
  readonly min: number;
  readonly max: number;
  readonly particles: readonly Particle[];
  /** The elements that it may start with, for who reads a content without a model: of a choice it says nothing. */
  readonly first: ReadonlySet<ElementDeclaration>;
  /** True when it may be left out altogether; of a choice it says nothing. */
  readonly emptiable: boolean;
}

export interface SequenceParticle extends Group {
  readonly kind: 'sequence';
}

/** One of several particles in each round. */
export interface ChoiceParticle extends Group {
  readonly kind: 'choice';
}

/** An element with text. */
export interface SimpleType {
  readonly kind: 'simple';
  /** Empty for an anonymous type. */
  readonly name: string;
  readonly documentation: string;
  /** The built-in type that it stands on. */
  readonly builtin: BuiltinName;
  readonly whiteSpace: WhiteSpace;
  /** The only values allowed, or undefined when there is no such list. */
  readonly enumeration: readonly EnumerationValue[] | undefined;
  /** The first rule of the type that a text breaks, or undefined. The text has been through `normaliseWhiteSpace`. */
  readonly fault: (text: string) => ValueFault | undefined;
}

/** Which rule of its type a value breaks. */
export type ValueFault =
  | { readonly kind: 'vorm'; readonly builtin: string }
  | { readonly kind: 'bestaat niet'; readonly builtin: string }
  | { readonly kind: 'enumeratie'; readonly allowed: readonly EnumerationValue[] }
  | { readonly kind: 'lengte'; readonly min: number; readonly max: number; readonly found: number }
  | { readonly kind: 'patroon'; readonly patterns: readonly string[] }
  | { readonly kind: 'grens'; readonly facet: BoundFacet; readonly bound: string }
  | { readonly kind: 'cijfers'; readonly total: number | undefined; readonly fraction: number | undefined };
