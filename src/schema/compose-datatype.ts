import type { Datatype } from './datatype/datatype.ts';
import { datatypes } from './datatype/datatypes.ts';
import { normaliseWhiteSpace } from './datatype/white-space.ts';
import type { BuiltinName, SimpleTypeDefinition, WhiteSpace } from './definition.ts';
import type { SimpleType, ValueFault } from './schema.ts';

type Link = (definition: SimpleTypeDefinition) => SimpleType;

/** What the library knows of the type that a definition stands on: a built-in type, a list or a union. */
export function datatypeOf(definition: SimpleTypeDefinition, link: Link): Datatype {
  const { builtin, list, union } = definition;
  if (list !== undefined) return listDatatype(list, link);
  if (union !== undefined) return unionDatatype(union, link);
  return datatypes[builtin];
}

/** Items with a space between them; length facets count items. */
function listDatatype(definition: SimpleTypeDefinition, link: Link): Datatype {
  const item = link(definition);
  const { compare } = datatypeOf(definition, link);
  return {
    whiteSpace: 'collapse',
    family: 'list',
    fault: () => undefined,
    check: (text) => {
      for (const each of itemsOf(text)) {
        const fault = item.fault(normaliseWhiteSpace(each, item.whiteSpace));
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
    lengthOf: (text) => itemsOf(text).length,
    compare: (a, b) => {
      const [some, others] = [itemsOf(a), itemsOf(b)];
      const isEqual =
        some.length === others.length &&
        some.every((each, index) => compare(each, others[index] ?? '') === 0);
      return isEqual ? 0 : undefined;
    },
  };
}

function itemsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

/** A value of the first of some types that takes it, with white space as that type has it. */
function unionDatatype(definitions: readonly SimpleTypeDefinition[], link: Link): Datatype {
  const members = definitions.map((definition) => ({
    definition,
    type: link(definition),
    datatype: datatypeOf(definition, link),
  }));
  const whiteSpace = weakest(members.map(({ type }) => type.whiteSpace));

  function valueIn(
    text: string,
  ): { readonly member: (typeof members)[number]; readonly value: string } | undefined {
    for (const member of members) {
      const value = normaliseWhiteSpace(text, member.type.whiteSpace);
      if (member.type.fault(value) === undefined) return { member, value };
    }
    return undefined;
  }

  return {
    whiteSpace,
    family: 'union',
    fault: () => undefined,
    check: (text) =>
      valueIn(text) === undefined ? faultOfUnion(members.map(({ type }) => type)) : undefined,
    compare: (a, b) => {
      const [one, other] = [valueIn(a), valueIn(b)];
      if (one === undefined || other === undefined) return undefined;
      const isAlike = primitiveOf(one.member.definition) === primitiveOf(other.member.definition);
      return isAlike ? one.member.datatype.compare(one.value, other.value) : undefined;
    },
  };
}

/** What is told of a value that no type takes: the codes, when all of them have codes; else what they are. */
function faultOfUnion(types: readonly SimpleType[]): ValueFault {
  const codes = types.flatMap(({ enumeration }) => enumeration ?? []);
  if (types.every(({ enumeration }) => enumeration !== undefined))
    return { kind: 'enumeratie', allowed: codes };
  return { kind: 'vorm', builtin: [...new Set(types.map(({ builtin }) => builtin))].join(' | xs:') };
}

function weakest(all: readonly WhiteSpace[]): WhiteSpace {
  return (['preserve', 'replace'] as const).find((each) => all.includes(each)) ?? 'collapse';
}

const STRINGS: readonly BuiltinName[] = [
  'string',
  'normalizedString',
  'token',
  'language',
  'Name',
  'NCName',
  'NMTOKEN',
];

/** The values of types with the same primitive type can be equal. */
function primitiveOf({ builtin, list, union }: SimpleTypeDefinition): string | SimpleTypeDefinition {
  if (union !== undefined) return 'union';
  if (list !== undefined) return 'list';
  if (STRINGS.includes(builtin)) return 'string';
  const { family } = datatypes[builtin];
  return family === 'decimal' ? family : builtin;
}
