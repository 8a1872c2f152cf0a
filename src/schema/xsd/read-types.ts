import type { ComplexTypeDefinition, ElementDefinition, SimpleTypeDefinition } from '../definition.ts';
import type { SchemaFinding } from '../schema-finding.ts';
import { checkValues } from './check-values.ts';
import { MOST_FINDINGS } from './in-order.ts';
import { readComplexType } from './read-complex-type.ts';
import { readGlobalElement } from './read-element.ts';
import { readGroup } from './read-particle.ts';
import { readSimpleType } from './read-simple-type.ts';
import { addComplexType, createTypesState } from './types-state.ts';
import { type Components, keyOf } from './xsd-components.ts';

/** What a schema comes down to. */
export interface TypesAndRoots {
  readonly complexTypes: Readonly<Record<string, ComplexTypeDefinition>>;
  readonly simpleTypes: Readonly<Record<string, SimpleTypeDefinition>>;
  /** The global elements. */
  readonly roots: readonly ElementDefinition[];
}

/** Reads all global types and elements, and with them the anonymous types; what is wrong goes to `findings`. */
export function readTypes(components: Components, findings: SchemaFinding[]): TypesAndRoots {
  const state = createTypesState(components, findings);
  for (const [name, node] of components.simpleTypes) readSimpleType(state, node, keyOf(components, name));
  for (const [name, node] of components.complexTypes) addComplexType(state, node, keyOf(components, name));
  const roots = [...components.elements.values()].flatMap((node) => readGlobalElement(state, node) ?? []);
  for (const [name, node] of components.groups) readGroup(state, node, keyOf(components, name));
  // Reading content adds the anonymous types in it behind these.
  for (const { node, key } of state.unread) {
    if (findings.length > MOST_FINDINGS) break;
    readComplexType(state, node, key);
  }
  checkValues(state);
  return {
    complexTypes: Object.fromEntries(state.complexTypes),
    simpleTypes: Object.fromEntries(state.simpleTypes),
    roots,
  };
}
