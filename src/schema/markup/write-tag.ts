import { normaliseWhiteSpace } from '../datatype/white-space.ts';
import { describeValueFault } from '../describe-value-fault.ts';
import { NOT_IN_XML } from '../not-in-xml.ts';
import type { AttributeDeclaration, MarkupFault, Writing } from '../schema.ts';
import { type Contents, NIL } from './contents.ts';
import { NIL_FIELD, TEXT_FIELD } from './fields.ts';
import { defaultOf, missing, XSI } from './open-tag.ts';
import type { TagState } from './tag-state.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const NIL_ATTRIBUTES = [
  ['xmlns:xsi', XSI],
  ['xsi:nil', 'true'],
] as const;

/** Takes the value of an element apart, which may be anything of any shape. */
export function writeTag(state: TagState, contents: Contents, given: unknown): Writing {
  const { attributes: declared, hasText, nillable, element, isFixed } = state;
  const hasFields = hasText || declared.length > 0;
  if (!hasFields) {
    const isNil = nillable && given === null;
    const faults = isNil && isFixed ? [nilFault(element.name)] : [];
    return writing(
      isNil ? NIL : contents.type,
      faults,
      isNil ? NIL_ATTRIBUTES : [],
      isNil ? '' : given,
      (held) => (isNil ? null : heldValue(contents, held)),
    );
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const args = { fault: 'object', element: element.name } as const;
    return writing(
      NIL,
      [{ fault: { rule: 'STR-TYPE', args }, name: undefined, value: undefined }],
      [],
      '',
      () => given,
    );
  }
  const rest: Record<string, unknown> = { ...given };
  const faults: MarkupFault[] = [];
  const written: (readonly [string, string])[] = [];
  const fields: Record<string, unknown> = {};
  for (const declaration of declared) {
    const value = takeAttribute(state, declaration, rest, faults);
    if (value !== undefined) written.push([qualified(state, declaration), value]);
    const own = value ?? defaultOf(declaration);
    if (own !== undefined) fields[declaration.field] = own;
  }
  const isNil = nillable && rest[NIL_FIELD] === true;
  if (isNil) {
    delete rest[NIL_FIELD];
    if (isFixed) faults.push(nilFault(element.name));
  }
  if (!isNil && !hasText) {
    return writing(contents.type, faults, written, rest, (held) => ({ ...fields, ...(held as object) }));
  }
  const { [TEXT_FIELD]: text, ...others } = rest;
  for (const [field, value] of Object.entries(isNil ? rest : others)) {
    if (value === undefined) continue;
    const args = { fault: 'veld', element: element.name } as const;
    faults.push({ fault: { rule: 'STR-ONVERWACHT', args }, name: '*', value: field });
  }
  if (isNil)
    return writing(NIL, faults, [...written, ...NIL_ATTRIBUTES], '', () => ({
      ...fields,
      [NIL_FIELD]: true,
    }));
  return writing(contents.type, faults, written, text, (held) => ({
    ...fields,
    [TEXT_FIELD]: heldValue(contents, held),
  }));
}

function writing(
  type: Writing['type'],
  faults: readonly MarkupFault[],
  attributes: Writing['attributes'],
  held: unknown,
  item: Writing['item'],
): Writing {
  const printed = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  return { type, faults, attributes, printed, held, item };
}

/** Takes an attribute out of the fields of an element; undefined when it is absent or wrong. */
function takeAttribute(
  state: TagState,
  declaration: AttributeDeclaration,
  rest: Record<string, unknown>,
  faults: MarkupFault[],
): string | undefined {
  const { name, field, type, required } = declaration;
  const given = Object.hasOwn(rest, field) ? rest[field] : undefined;
  delete rest[field];
  const element = `@${name}`;
  if (given === undefined) {
    if (required) faults.push(missing(state, declaration));
    return undefined;
  }
  if (typeof given !== 'string') {
    faults.push({
      fault: { rule: 'STR-TYPE', args: { fault: 'tekst', element } },
      name: element,
      value: undefined,
    });
    return undefined;
  }
  if (NOT_IN_XML.test(given)) {
    faults.push({ fault: { rule: 'STR-TEKEN', args: { element } }, name: element, value: given });
    return undefined;
  }
  const value = normaliseWhiteSpace(given, type.whiteSpace);
  const fault = type.fault(value);
  if (fault === undefined) return value;
  faults.push({
    fault: describeValueFault({ name: element }, type, value, fault),
    name: element,
    value: given,
  });
  return undefined;
}

function heldValue(contents: Contents, held: unknown): unknown {
  return typeof held === 'string' ? contents.valueOfText(held) : held;
}

function nilFault(element: string): MarkupFault {
  return {
    fault: { rule: 'STR-ATTRIBUUT', args: { fault: 'nil', element } },
    name: undefined,
    value: undefined,
  };
}

/** The name of an attribute with the prefix of its namespace. */
function qualified({ prefixes }: TagState, { name, namespace }: AttributeDeclaration): string {
  if (namespace === '') return name;
  return `${namespace === XML ? 'xml' : prefixes[namespace]}:${name}`;
}

/** A value of an attribute: a parser makes spaces of white space that is not escaped. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
