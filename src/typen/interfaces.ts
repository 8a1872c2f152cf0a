import {
  type AttributeDeclaration,
  type ComplexType,
  type ElementDeclaration,
  type Fields,
  fieldsOf,
} from '../schema/index.ts';
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
  /**
   * The interface of a class, with its fields in the order of the schema: a union where the class has a choice.
   *
   * @param own what it has before them
   */
  readonly klasse: (name: string, documentation: string, type: ComplexType, own: readonly string[]) => string;
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

  const velden = (type: ComplexType, fields: Fields): readonly string[] =>
    type.elements.flatMap((element) => {
      const required = fields.get(element);
      if (required === undefined) return [];
      const documentation = notes.at(type.name, [element.name])?.documentation ?? '';
      return [veld({ element, required, documentation })];
    });

  const klasse: Interfaces['klasse'] = (name, documentation, type, own) => {
    const { always, choices } = fieldsOf(type);
    const lines = [...own, ...velden(type, always)];
    if (choices.length === 0) return printInterface(name, documentation, lines);
    const unions = choices.map((alternatives) => {
      const all = type.elements.filter((element) => alternatives.some((each) => each.has(element)));
      return alternatives.map((each) => [
        ...velden(type, each),
        ...all
          .filter((element) => !each.has(element))
          .map(({ field }) => `  readonly ${fieldName(field)}?: never;`),
      ]);
    });
    return printUnion(name, documentation, lines, unions);
  };

  return {
    veld,
    klasse,
    take: () => {
      const printed: string[] = [];
      // Printing one may ask for others.
      for (let some = asked; some.length > 0; some = asked) {
        asked = [];
        for (const type of some)
          printed.push(
            klasse(
              names.get(type) ?? '',
              notes.ofType(type.name),
              type,
              attributeTexts(withAttributes.get(type)),
            ),
          );
      }
      for (const { name, element } of askedTags)
        printed.push(printInterface(name, notes.ofType(element.type.name), tagTexts(element)));
      askedTags = [];
      return printed;
    },
  };
}

/** The fields of attributes. */
export function attributeTexts(attributes: readonly AttributeDeclaration[] = []): readonly string[] {
  return attributes.map(attributeText);
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

/** The text of a type with fields, of which some exclude each other. */
function printUnion(
  name: string,
  documentation: string,
  velden: readonly string[],
  unions: readonly (readonly (readonly string[])[])[],
): string {
  const indented = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => line.split('\n')).map((line) => `    ${line}`);
  const printed = unions.map((alternatives) =>
    ['(', ...alternatives.flatMap((lines) => ['  | {', ...indented(lines), '    }']), ')'].join('\n'),
  );
  const own = velden.length === 0 ? [] : [['{', ...velden, '}'].join('\n')];
  return printType(name, documentation, [...own, ...printed].join(' & '));
}

/** A type by a name of its own, with its documentation. */
export function printType(name: string, documentation: string, type: string): string {
  return `${joined(jsdoc([documentation], 0), `export type ${name} = ${type};`)}\n`;
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
