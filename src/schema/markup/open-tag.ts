import { XMLNS, type XmlAttribute } from '../../xml/index.ts';
import { normaliseWhiteSpace } from '../datatype/white-space.ts';
import { describeValueFault } from '../describe-value-fault.ts';
import type { AttributeDeclaration, MarkupFault, Opened } from '../schema.ts';
import { type Contents, NIL } from './contents.ts';
import { NIL_FIELD, TEXT_FIELD } from './fields.ts';
import type { TagState } from './tag-state.ts';

export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Reads the start tag of an element. */
export function openTag(state: TagState, contents: Contents, attributes: readonly XmlAttribute[]): Opened {
  const { element, attributes: declared, hasText, nillable } = state;
  const faults: MarkupFault[] = [];
  const values = new Map<AttributeDeclaration, string>();
  let isNil = false;
  for (const each of attributes) {
    const { uri, local, value } = each;
    if (isPassedOver(each)) continue;
    const declaration = declared.find(({ name, namespace }) => name === local && namespace === uri);
    if (declaration !== undefined) values.set(declaration, judge(declaration, value, faults));
    else if (uri === XSI && local === 'nil' && nillable) isNil = readNil(state, value, faults);
    else {
      const fault = uri === XSI && local === 'nil' ? 'nil' : 'attribuut';
      const args = { fault, element: element.name } as const;
      faults.push({ fault: { rule: 'STR-ATTRIBUUT', args }, name: undefined, value: `${local}="${value}"` });
    }
  }
  const fields: Record<string, unknown> = {};
  for (const declaration of declared) {
    const value = values.get(declaration) ?? defaultOf(declaration);
    if (value !== undefined) fields[declaration.field] = value;
    if (!values.has(declaration) && declaration.required) faults.push(missing(state, declaration));
  }
  const hasFields = hasText || declared.length > 0;
  return {
    type: isNil ? NIL : contents.type,
    faults,
    item: (held) => {
      if (isNil) return hasFields ? { ...fields, [NIL_FIELD]: true } : null;
      if (contents.type.kind === 'complex') return { ...fields, ...(held as object) };
      const value = contents.valueOfText(held as string);
      return hasFields ? { ...fields, [TEXT_FIELD]: value } : value;
    },
  };
}

/** What declares a namespace, or tells where a schema is. */
function isPassedOver({ uri, local }: XmlAttribute): boolean {
  return (
    uri === XMLNS || (uri === XSI && (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation'))
  );
}

/** The value as its type has it, which may be none of it. */
function judge({ name, type }: AttributeDeclaration, text: string, faults: MarkupFault[]): string {
  const value = normaliseWhiteSpace(text, type.whiteSpace);
  const fault = type.fault(value);
  if (fault !== undefined)
    faults.push({
      fault: describeValueFault({ name: `@${name}` }, type, value, fault),
      name: `@${name}`,
      value: text,
    });
  return value;
}

function readNil({ element, isFixed }: TagState, text: string, faults: MarkupFault[]): boolean {
  const value = normaliseWhiteSpace(text, 'collapse');
  if (!/^(?:true|false|1|0)$/.test(value)) {
    const args = { element: '@nil', builtin: 'boolean' };
    faults.push({ fault: { rule: 'STR-VORM', args }, name: '@nil', value: text });
  }
  const isNil = value === 'true' || value === '1';
  // What has a fixed value has one.
  if (isNil && isFixed) {
    const args = { fault: 'nil', element: element.name } as const;
    faults.push({ fault: { rule: 'STR-ATTRIBUUT', args }, name: undefined, value: `nil="${text}"` });
  }
  return isNil;
}

/** The value of an attribute that is absent. */
export function defaultOf({ standaard, type }: AttributeDeclaration): string | undefined {
  return standaard === undefined ? undefined : normaliseWhiteSpace(standaard, type.whiteSpace);
}

/** That an attribute that has to be there is not. */
export function missing({ element }: TagState, { name }: AttributeDeclaration): MarkupFault {
  const args = { element: `@${name}`, klasse: element.name };
  return { fault: { rule: 'STR-ONTBREEKT', args }, name: `@${name}`, value: undefined };
}
