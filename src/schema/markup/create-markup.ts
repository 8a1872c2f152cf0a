import type { AttributeDefinition, ElementDefinition, SchemaDefinition } from '../definition.ts';
import type { AttributeDeclaration, ComplexType, Markup, SimpleType } from '../schema.ts';
import { createContents } from './contents.ts';
import { openTag } from './open-tag.ts';
import type { TagState } from './tag-state.ts';
import { type LinkType, typeWithFixed } from './type-with-fixed.ts';
import { writeTag } from './write-tag.ts';

/** Makes what an element has besides its type; undefined when that is nothing. */
export function createMarkup(
  element: ElementDefinition,
  type: ComplexType | SimpleType,
  definition: SchemaDefinition,
  link: LinkType,
): Markup | undefined {
  const { simpleTypes, complexTypes, prefixes } = definition;
  const own = type.kind === 'complex' ? complexTypes[element.type] : undefined;
  const { attributes: declared = [], text } = own ?? {};
  const { nillable = false, fixed } = element;
  const standaard = fixed ?? element.default;
  if (declared.length === 0 && text === undefined && !nillable && standaard === undefined) return undefined;
  const typeOf = (key: string, value: string | undefined): SimpleType => {
    const simple = simpleTypes[key];
    if (simple === undefined) throw new Error(`The definition has no type ${key}.`);
    return typeWithFixed({ name: key, ...simple }, value, link);
  };
  const value = text ?? (type.kind === 'simple' ? element.type : undefined);
  const judged = value === undefined ? undefined : typeOf(value, fixed);
  const contents = createContents(judged ?? type, standaard);
  const state: TagState = {
    element,
    attributes: linkAttributes(declared, typeOf),
    prefixes,
    nillable,
    type: contents.type,
    hasText: text !== undefined,
    standaard,
    isFixed: fixed !== undefined,
  };
  return {
    attributes: state.attributes,
    text: text === undefined ? undefined : judged,
    nillable,
    standaard,
    open: (attributes) => openTag(state, contents, attributes),
    write: (given) => writeTag(state, contents, given),
  };
}

function linkAttributes(
  declared: readonly AttributeDefinition[],
  typeOf: (key: string, fixed: string | undefined) => SimpleType,
): readonly AttributeDeclaration[] {
  const fields = new Set<string>();
  return declared.map(({ name, namespace = '', type, required = false, fixed, ...own }) => {
    let field = `@${name}`;
    for (let n = 2; fields.has(field); n++) field = `@${name}${n}`;
    fields.add(field);
    const standaard = fixed ?? own.default;
    return { name, namespace, field, type: typeOf(type, fixed), required, standaard };
  });
}
