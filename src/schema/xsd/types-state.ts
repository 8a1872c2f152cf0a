import type { ComplexTypeDefinition, SequenceDefinition, SimpleTypeDefinition } from '../definition.ts';
import type { SchemaFinding } from '../schema-finding.ts';
import { type Components, documentationOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** What has been read of the types of a schema. */
export interface TypesState {
  readonly components: Components;
  /** What is wrong. */
  readonly findings: SchemaFinding[];
  readonly simpleTypes: Map<string, SimpleTypeDefinition>;
  readonly complexTypes: Map<string, ComplexTypeDefinition>;
  /** Simple types that are being read: one that comes back to itself is wrong. */
  readonly reading: Set<XsdNode>;
  /** Complex types whose content is still to be read: one after the other, however deep they stand in each other. */
  readonly unread: { readonly node: XsdNode; readonly key: string }[];
  /** Anonymous types by their node: a global element is read once for each reference to it. */
  readonly anonymousKeys: Map<XsdNode, string>;
}

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
    anonymousKeys: new Map(),
  };
}

/** Gives a complex type its key; its content is read later, because it may lead back to the type itself. */
export function addComplexType({ complexTypes, unread }: TypesState, node: XsdNode, key: string): string {
  complexTypes.set(key, { documentation: documentationOf(node), content: EMPTY });
  unread.push({ node, key });
  return key;
}
