import type {
  AttributeDefinition,
  ComplexTypeDefinition,
  ElementDefinition,
  ParticleDefinition,
  SequenceDefinition,
  SimpleTypeDefinition,
} from '../definition.ts';
import type { SchemaFinding } from '../schema-finding.ts';
import { type Components, documentationOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** An attribute where it is declared. */
export interface AttributeUse {
  readonly node: XsdNode;
  readonly attribute: AttributeDefinition;
  /** True for one that may not be there. */
  readonly isProhibited: boolean;
}

/** What has been read of the types of a schema. */
export interface TypesState {
  readonly components: Components;
  /** What is wrong. */
  readonly findings: SchemaFinding[];
  readonly simpleTypes: Map<string, SimpleTypeDefinition>;
  readonly complexTypes: Map<string, ComplexTypeDefinition>;
  /** Types and groups that are being read: one that comes back to itself is wrong. */
  readonly reading: Set<XsdNode>;
  /** Complex types whose content is still to be read: one after the other, however deep they stand in each other. */
  readonly unread: { readonly node: XsdNode; readonly key: string }[];
  /** The content of complex types that was read, by their key: of a type that others extend it is asked for again. */
  readonly contents: Map<string, SequenceDefinition | undefined>;
  /** How many types each of these extends, one after the other. */
  readonly chains: Map<string, number>;
  /** The particles of groups by their node: undefined for one that is wrong. */
  readonly groups: Map<XsdNode, ParticleDefinition | undefined>;
  /** Where elements are declared, for findings that come up when a content is whole. */
  readonly places: Map<ParticleDefinition, XsdNode>;
  /** How large particles are that were measured: of a group once, however often it is referred to. */
  readonly measures: Map<ParticleDefinition, Measure>;
  /** How many particles all contents have, with their groups and what they extend. */
  particles: number;
  /** The attributes of complex types that were read, by their key. */
  readonly attributes: Map<string, readonly AttributeDefinition[]>;
  /** Those of groups, by their node. */
  readonly attributeGroups: Map<XsdNode, readonly AttributeUse[]>;
  /** The key of the type of the text of complex types, by their key. */
  readonly texts: Map<string, string | undefined>;
  /** Elements that have a default or a fixed value, which has to be one of their type. */
  readonly valued: { readonly node: XsdNode; readonly element: ElementDefinition }[];
  /** Anonymous types by their node: a global element is read once for each reference to it. */
  readonly anonymousKeys: Map<XsdNode, string>;
}

/** How large a particle is, with all that is in it. */
export interface Measure {
  readonly particles: number;
  readonly depth: number;
}

/** How many types or groups may lead to each other in a row: enough for any schema, and no danger to the stack. */
export const MAX_CHAIN = 100;

/** Content in which nothing may stand. */
export const EMPTY: SequenceDefinition = { kind: 'sequence', min: 1, max: 1, particles: [] };

/** The state before anything was read. */
export function createTypesState(components: Components, findings: SchemaFinding[]): TypesState {
  return {
    components,
    findings,
    simpleTypes: new Map(),
    complexTypes: new Map(),
    reading: new Set(),
    unread: [],
    contents: new Map(),
    chains: new Map(),
    groups: new Map(),
    places: new Map(),
    measures: new Map(),
    attributes: new Map(),
    attributeGroups: new Map(),
    texts: new Map(),
    valued: [],
    particles: 0,
    anonymousKeys: new Map(),
  };
}

/** Gives a complex type its key; its content is read later, because it may lead back to the type itself. */
export function addComplexType({ complexTypes, unread }: TypesState, node: XsdNode, key: string): string {
  complexTypes.set(key, { documentation: documentationOf(node), content: EMPTY });
  unread.push({ node, key });
  return key;
}
