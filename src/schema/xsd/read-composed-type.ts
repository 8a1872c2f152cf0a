import type { SimpleTypeDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import type { TypesState } from './types-state.ts';
import type { XsdNode } from './xsd-document.ts';

/** How many types a list or union may be made of, all in all. */
const MOST_MEMBERS = 1_000;

/** How the types in it are read: by name, or where they stand. */
export interface TypeReaders {
  readonly readNamedType: (
    state: TypesState,
    node: XsdNode,
    attribute: string,
    qname: string,
  ) => string | undefined;
  readonly readSimpleType: (state: TypesState, node: XsdNode, key: string) => string | undefined;
}

/** Reads an `xs:list`; undefined when it is wrong. */
export function readList(
  state: TypesState,
  node: XsdNode,
  key: string,
  readers: TypeReaders,
): SimpleTypeDefinition | undefined {
  const { findings } = state;
  const qname = node.attributes.get('itemType');
  const [anonymous] = typesIn(node);
  if ((qname === undefined) === (anonymous === undefined)) {
    findings.push(invalid(node, 'xs:list', { fault: 'itemtype-aantal' }));
    return undefined;
  }
  const item =
    anonymous === undefined
      ? named(state, node, 'itemType', qname ?? '', readers)
      : definitionOf(state, readers.readSimpleType(state, anonymous, `${key}/item`));
  if (item === undefined) return undefined;
  if (hasList(item)) {
    findings.push(invalid(node, 'xs:list', { fault: 'lijst-in-lijst' }));
    return undefined;
  }
  return composed(state, node, { builtin: 'anySimpleType', list: item, restrictions: [] });
}

/** Reads an `xs:union`; undefined when it is wrong. Of a union in it the types are those of the one around it. */
export function readUnion(
  state: TypesState,
  node: XsdNode,
  key: string,
  readers: TypeReaders,
): SimpleTypeDefinition | undefined {
  const names = (node.attributes.get('memberTypes') ?? '').split(' ').filter((name) => name !== '');
  const anonymous = typesIn(node);
  if (names.length + anonymous.length === 0) {
    state.findings.push(invalid(node, 'xs:union', { fault: 'union-leeg' }));
    return undefined;
  }
  const members = [
    ...names.map((name) => named(state, node, 'memberTypes', name, readers)),
    ...anonymous.map((each, index) =>
      definitionOf(state, readers.readSimpleType(state, each, `${key}/member${index + 1}`)),
    ),
  ];
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return undefined;
  const union = [...new Set(known.flatMap(membersOf))];
  return composed(state, node, { builtin: 'anySimpleType', union, restrictions: [] });
}

/** Of a union its types alone count, whatever facets it has (XML Schema part 1 §3.14.2). */
function membersOf(member: SimpleTypeDefinition): readonly SimpleTypeDefinition[] {
  return member.union ?? [member];
}

function typesIn({ children }: XsdNode): readonly XsdNode[] {
  return children.filter(({ name }) => name === 'simpleType');
}

function named(
  state: TypesState,
  node: XsdNode,
  attribute: string,
  qname: string,
  { readNamedType }: TypeReaders,
): SimpleTypeDefinition | undefined {
  const key = readNamedType(state, node, attribute, qname);
  const definition = definitionOf(state, key);
  if (key !== undefined && definition === undefined)
    state.findings.push(invalid(node, `xs:${node.name}/@${attribute}`, { fault: 'basistype-soort' }));
  return definition;
}

function definitionOf(
  { simpleTypes }: TypesState,
  key: string | undefined,
): SimpleTypeDefinition | undefined {
  return key === undefined ? undefined : simpleTypes.get(key);
}

function hasList({ list, union = [] }: SimpleTypeDefinition): boolean {
  return list !== undefined || union.some(hasList);
}

function composed(
  { findings }: TypesState,
  node: XsdNode,
  definition: SimpleTypeDefinition,
): SimpleTypeDefinition | undefined {
  if (countOf(definition, MOST_MEMBERS + 1) <= MOST_MEMBERS) return definition;
  findings.push(unsupported(node, `xs:${node.name}`, { fault: 'leden', limit: MOST_MEMBERS }));
  return undefined;
}

/** How many types a definition is made of; counting stops at the limit. */
function countOf({ list, union = [] }: SimpleTypeDefinition, limit: number): number {
  let count = 1;
  for (const part of list === undefined ? union : [list]) {
    if (count >= limit) break;
    count += countOf(part, limit - count);
  }
  return count;
}
