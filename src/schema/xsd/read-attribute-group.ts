import { invalid, unsupported } from '../schema-finding.ts';
import { type AttributeUse, MAX_CHAIN, type TypesState } from './types-state.ts';
import { keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** Reads the attributes that stand in a node, and in the groups in it. */
type ReadUses = (
  state: TypesState,
  node: XsdNode,
  owner: string,
  within: ReadonlySet<XsdNode>,
) => readonly AttributeUse[];

/**
 * Reads the group of attributes that an `xs:attributeGroup` refers to; nothing when that is wrong.
 *
 * @param within the groups that it stands in
 */
export function readAttributeGroup(
  state: TypesState,
  node: XsdNode,
  within: ReadonlySet<XsdNode>,
  readUses: ReadUses,
): readonly AttributeUse[] {
  const { components, findings } = state;
  const ref = node.attributes.get('ref');
  if (ref === undefined) {
    findings.push(invalid(node, 'xs:attributeGroup', { fault: 'element-zonder-naam' }));
    return [];
  }
  const name = resolveName(node, ref, sourceOf(components, node));
  const group = name === undefined ? undefined : components.attributeGroups.get(name);
  if (name === undefined || group === undefined) {
    findings.push(invalid(node, 'xs:attributeGroup/@ref', { fault: 'attribuut-onbekend', name: ref }));
    return [];
  }
  if (within.has(group)) {
    findings.push(invalid(node, 'xs:attributeGroup', { fault: 'groep-bevat-zichzelf' }));
    return [];
  }
  if (within.size >= MAX_CHAIN) {
    findings.push(unsupported(node, 'xs:attributeGroup', { fault: 'keten', limit: MAX_CHAIN }));
    return [];
  }
  const known = state.attributeGroups.get(group);
  if (known !== undefined) return known;
  const uses = readUses(state, group, keyOf(components, name), new Set([...within, group]));
  state.attributeGroups.set(group, uses);
  return uses;
}
