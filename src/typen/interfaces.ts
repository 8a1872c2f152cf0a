import type { AttributeDeclaration, ComplexType, ElementDeclaration } from '../schema/index.ts';
import { isRequired } from '../schema/index.ts';
import { jsdoc } from './jsdoc.ts';
import { fieldName, literal } from './names.ts';
import { codesOf, type Notes, notesOfValues } from './notes.ts';

/** A field of an interface. */
export interface Veld {
  readonly element: ElementDeclaration;
  readonly required: boolean;
  /** What the XSD says about the element. */
  readonly documentation: string;
  /** True when an item of its list may be null, where others have a value. */
  readonly nullable?: boolean;
}

/** Prints the interfaces of the classes in a schema, and those of the classes in them. */
export interface Interfaces {
  readonly veld: (veld: Veld) => string;
  /** The fields of a class, in the order of the schema. */
  readonly velden: (type: ComplexType, attributes?: readonly AttributeDeclaration[]) => readonly string[];
  /** The interfaces that fields have asked for since the last time. */
  readonly take: () => readonly string[];
}

/**
 * Makes the printer of a schema.
 *
 * @param nameOf gives the name of an interface, once, from what it would best be called
 */
export function createInterfaces(notes: Notes, nameOf: (wanted: string) => string): Interfaces {
  const names = new Map<ComplexType, string>();
  const withAttributes = new Map<ComplexType, readonly AttributeDeclaration[]>();
  let asked: ComplexType[] = [];

  /** What a value with attributes is called, by its element. */
  const tagged = new Map<string, { readonly name: string; readonly element: ElementDeclaration }>();
  let askedTags: { readonly name: string; readonly element: ElementDeclaration }[] = [];

  /** The interface of an element with attributes and text. */
  function nameOfTag(element: ElementDeclaration, type: ComplexType): string {
    const known = tagged.get(type.name);
    if (known !== undefined) return known.name;
    const tag = { name: nameOf(isAnonymous(type.name) ? element.name : localName(type.name)), element };
    tagged.set(type.name, tag);
    askedTags.push(tag);
    return tag.name;
  }

  function nameOfType(type: ComplexType, element: ElementDeclaration): string {
    const known = names.get(type);
    if (known !== undefined) return known;
    const name = nameOf(isAnonymous(type.name) ? element.name : localName(type.name));
    names.set(type, name);
    asked.push(type);
    return name;
  }

  function typeText({ element, nullable = false }: Pick<Veld, 'element' | 'nullable'>): string {
    const { type, repeatable, markup } = element;
    const some = type.kind === 'simple' ? valueTexts(type) : [nameOfClass(type, element)];
    const nil = markup?.nillable === true ? [nilText(element)] : [];
    const all = nullable ? [...some, ...nil, 'null'] : [...some, ...nil];
    if (!repeatable) return all.join(' | ');
    return all.length === 1 ? `readonly ${all[0]}[]` : `readonly (${all.join(' | ')})[]`;
  }

  function nameOfClass(type: ComplexType, element: ElementDeclaration): string {
    if (element.markup?.text !== undefined) return nameOfTag(element, type);
    const attributes = element.markup?.attributes ?? [];
    if (attributes.length > 0) withAttributes.set(type, attributes);
    return nameOfType(type, element);
  }

  const veld: Interfaces['veld'] = ({ element, required, documentation, nullable }) => {
    const { type, field } = element;
    const said = type.kind === 'simple' ? notesOfValues(type) : [];
    return joined(
      jsdoc([documentation, ...said], 2),
      `  readonly ${fieldName(field)}${required ? '' : '?'}: ${typeText({ element, nullable: nullable ?? false })};`,
    );
  };

  const velden: Interfaces['velden'] = (type, attributes = withAttributes.get(type) ?? []) => [
    ...attributes.map((attribute) => attributeText(attribute)),
    ...type.elements.map((element) =>
      veld({
        element,
        required: isRequired(type.content, element),
        documentation: notes.at(type.name, [element.name])?.documentation ?? '',
      }),
    ),
  ];

  return {
    veld,
    velden,
    take: () => {
      const printed: string[] = [];
      // Printing one may ask for others.
      for (let some = asked; some.length > 0; some = asked) {
        asked = [];
        for (const type of some)
          printed.push(printInterface(names.get(type) ?? '', notes.ofType(type.name), velden(type)));
      }
      for (const { name, element } of askedTags)
        printed.push(printInterface(name, notes.ofType(element.type.name), tagTexts(element)));
      askedTags = [];
      return printed;
    },
  };
}

/** The field of an attribute: one with a default is always there once a message was read, and need not be given. */
function attributeText({ field, required, type }: AttributeDeclaration): string {
  return joined(
    jsdoc(notesOfValues(type), 2),
    `  readonly ${fieldName(field)}${required ? '' : '?'}: ${valueTexts(type).join(' | ')};`,
  );
}

/** The fields of an element with attributes and text. */
function tagTexts({ markup }: ElementDeclaration): readonly string[] {
  const text = markup?.text === undefined ? ['string'] : valueTexts(markup.text);
  return [
    ...(markup?.attributes ?? []).map(attributeText),
    `  /** The text of the element. */\n  readonly '#text': ${text.join(' | ')};`,
  ];
}

/** What an element is that says by `xsi:nil` that it has no value. */
function nilText({ markup }: ElementDeclaration): string {
  const attributes = markup?.attributes ?? [];
  if (attributes.length === 0 && markup?.text === undefined) return 'null';
  const fields = attributes.map(
    ({ field, required, type }) =>
      `readonly ${fieldName(field)}${required ? '' : '?'}: ${valueTexts(type).join(' | ')}`,
  );
  return `{ ${[...fields, "readonly '#nil': true"].join('; ')} }`;
}

/** The text of an interface. */
export function printInterface(name: string, documentation: string, velden: readonly string[]): string {
  const body =
    velden.length === 0 ? [`export interface ${name} {}`] : [`export interface ${name} {`, ...velden, '}'];
  return `${joined(jsdoc([documentation], 0), ...body)}\n`;
}

function joined(...lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

function valueTexts(type: Parameters<typeof codesOf>[0]): readonly string[] {
  const codes = codesOf(type)?.map(({ value }) => literal(value));
  return codes === undefined ? ['string'] : [...new Set(codes)];
}

/** A type without a name has the way to it as its key. */
function isAnonymous(key: string): boolean {
  return /[/#]/.test(localName(key));
}

function localName(key: string): string {
  return key.slice(key.lastIndexOf('}') + 1);
}
