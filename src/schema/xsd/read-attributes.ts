import type { AttributeDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { isStepOf } from './is-step-of.ts';
import { readAttribute } from './read-attribute.ts';
import { readAttributeGroup } from './read-attribute-group.ts';
import type { AttributeUse, TypesState } from './types-state.ts';
import { keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** Reads the attributes of the `xs:complexType` with this key, with those of the type that it stands on. */
export function readAttributesOf(
  state: TypesState,
  node: XsdNode,
  key: string,
): readonly AttributeDefinition[] {
  const known = state.attributes.get(key);
  if (known !== undefined) return known;
  // A type that comes back to itself has a finding of its own.
  state.attributes.set(key, []);
  const step = stepIn(node);
  const own = readUses(state, step ?? node, key);
  const base = step === undefined ? [] : attributesOfBase(state, step);
  const all = step?.name === 'restriction' ? restrict(state, own, base) : extend(state, own, base);
  state.attributes.set(key, all);
  return all;
}

/** The attributes that a type, a step of it or a group declares, with those of the groups in it: each once. */
function readUses(
  state: TypesState,
  node: XsdNode,
  owner: string,
  within: ReadonlySet<XsdNode> = new Set(),
): readonly AttributeUse[] {
  const uses = node.children.flatMap((child): readonly AttributeUse[] => {
    if (child.name === 'attribute') return [readAttribute(state, child, owner) ?? []].flat();
    return child.name === 'attributeGroup' ? readAttributeGroup(state, child, within, readUses) : [];
  });
  const names = new Set<string>();
  for (const { node: at, attribute } of uses) {
    const name = expandedName(attribute);
    if (names.has(name))
      state.findings.push(invalid(at, 'xs:attribute', { fault: 'declaratie-dubbel', name: attribute.name }));
    names.add(name);
  }
  return uses;
}

function stepIn({ children }: XsdNode): XsdNode | undefined {
  const content = children.find(({ name }) => name === 'simpleContent' || name === 'complexContent');
  return content?.children.find(({ name }) => name === 'extension' || name === 'restriction');
}

function attributesOfBase(state: TypesState, step: XsdNode): readonly AttributeDefinition[] {
  const { components } = state;
  const name = resolveName(step, step.attributes.get('base') ?? '', sourceOf(components, step));
  const base = name === undefined ? undefined : components.complexTypes.get(name);
  return name === undefined || base === undefined
    ? []
    : readAttributesOf(state, base, keyOf(components, name));
}

function extend(
  { findings }: TypesState,
  own: readonly AttributeUse[],
  base: readonly AttributeDefinition[],
): readonly AttributeDefinition[] {
  const known = new Set(base.map(expandedName));
  const added = own.filter(({ isProhibited }) => !isProhibited);
  for (const { node, attribute } of added)
    if (known.has(expandedName(attribute)))
      findings.push(invalid(node, 'xs:attribute', { fault: 'declaratie-dubbel', name: attribute.name }));
  return [...base, ...added.map(({ attribute }) => attribute)];
}

/** A restriction may leave out, demand or narrow the attributes of its base, and has no others. */
function restrict(
  state: TypesState,
  own: readonly AttributeUse[],
  base: readonly AttributeDefinition[],
): readonly AttributeDefinition[] {
  const { findings } = state;
  const byName = new Map(own.map((use) => [expandedName(use.attribute), use]));
  for (const { node, attribute, isProhibited } of own) {
    const other = base.find((each) => expandedName(each) === expandedName(attribute));
    if (isProhibited ? other?.required === true : !isNarrower(attribute, other))
      findings.push(invalid(node, 'xs:attribute', { fault: 'attribuut-ruimer' }));
    else if (!isProhibited && other !== undefined && !isSameOrStep(state, attribute, other))
      findings.push(unsupported(node, 'xs:attribute/@type', { fault: 'type-ander' }));
  }
  return base.flatMap((each) => {
    const use = byName.get(expandedName(each));
    if (use === undefined) return [each];
    return use.isProhibited ? [] : [use.attribute];
  });
}

function isNarrower(own: AttributeDefinition, base: AttributeDefinition | undefined): boolean {
  if (base === undefined) return false;
  if (base.required === true && own.required !== true) return false;
  return base.fixed === undefined || own.fixed === base.fixed;
}

function isSameOrStep(
  { simpleTypes }: TypesState,
  own: AttributeDefinition,
  base: AttributeDefinition,
): boolean {
  const [one, other] = [simpleTypes.get(own.type), simpleTypes.get(base.type)];
  return one !== undefined && other !== undefined && isStepOf(one, other);
}

function expandedName({ namespace = '', name }: AttributeDefinition): string {
  return `{${namespace}}${name}`;
}
