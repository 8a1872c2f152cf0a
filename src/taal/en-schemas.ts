import type { ProfielRule, RuleArgs, Texts, UnsupportedXsd, XsdRule } from './catalogue.ts';
import { choose } from './choose.ts';
import { anyOf, xmlTexts } from './en-berichten.ts';
import { render } from './render.ts';

/** An XSD. */
export const xsdTexts: Texts<XsdRule> = {
  // What is told of a message goes for a schema too.
  'XSD-XML': ({ xml, ...args }) =>
    render({ rule: xml, args } as never, xmlTexts).replaceAll('message', 'schema'),
  'XSD-ONDERSTEUND': (args) => `${args.construct}: ${describeUnsupported(args)}${advise(args)}.`,
  'XSD-ONGELDIG': (args) =>
    args.fault === 'libxml2'
      ? `libxml2 refuses the schema: ${args.said ?? 'unknown error.'}`
      : `${args.construct}: ${choose(args, {
          'anoniem-bij-ref': 'ref may not have an anonymous type',
          'anoniem-bij-type': 'there is a type and an anonymous type',
          attribuut: 'this declaration may not have this attribute',
          'attribuut-onbekend': ({ name }) => `"${name}" is not declared or its namespace not imported`,
          'attribuut-ruimer': 'a restriction may only leave out an attribute or make it stricter',
          'basistype-tekst': 'the base type must be a type with text',
          'default-en-fixed': 'default and fixed may not occur together',
          'default-verplicht': 'an attribute with a default may not be required or prohibited',
          'fixed-anders': 'the fixed value is another one than that of the declaration',
          'waarde-bij-elementen': 'an element with elements has no value',
          'waarde-buiten-type': 'the value is not one of the type',
          'basistype-aantal': 'there must be one base type: base or xs:simpleType',
          'basistype-complex': 'the type that is extended must be a complex type with elements',
          'basistype-soort': 'the base type must be a simple type',
          'declaratie-dubbel': ({ name }) => `"${name}" is declared already`,
          'element-onbekend': ({ name }) =>
            `the element "${name}" is not declared or its namespace not imported`,
          'element-types': ({ element }) => `two elements "${element}" in one class must be of the same type`,
          'element-zonder-naam': 'there must be a name or ref',
          'enumeratie-buiten-type': 'the value is not one of the base type',
          'facet-dubbel': 'this facet occurs twice',
          'facet-groter': ({ facet, other }) => `${facet} is more than ${other}`,
          'facet-met-ander': ({ facet, other }) => `${facet} may not occur beside ${other}`,
          'facet-niet-van-type': 'the base type may not have this facet',
          'facet-ruimer': 'the value is wider than that of the base type',
          'facet-telling': ({ least }) => `the value must be a whole number from ${least}`,
          'facet-zonder-waarde': 'the attribute value is missing',
          'facet-zwakker': 'the value must be at least as strict as in the base type',
          'globaal-zonder-naam': 'a global declaration must have a name',
          'groep-bevat-zichzelf': 'the group contains itself',
          'groep-leeg': 'the group must have an xs:sequence or xs:choice',
          'groep-onbekend': ({ name }) => `the group "${name}" is not declared or its namespace not imported`,
          'grens-buiten-type': 'the bound is not a value of the base type',
          'grenzen-gekruist': 'the lower bound is above the upper bound',
          'grenzen-leeg': 'there is no value between the lower and the upper bound',
          'id-dubbel': ({ id }) => `"${id}" is used already`,
          'itemtype-aantal': 'there must be one type of the items: itemType or xs:simpleType',
          'lijst-in-lijst': 'the items of a list may not be lists themselves',
          'union-leeg': 'there must be at least one type: in memberTypes or as xs:simpleType',
          'import-andere-naamruimte': ({ namespace }) =>
            `the schema that was given is not of the namespace "${namespace}"`,
          'import-eigen-naamruimte': 'a schema may not import its own namespace',
          'import-ontbreekt': ({ namespace, sought, alike }) =>
            `give the imported schema ${namespace === '' ? 'without namespace' : `of namespace "${namespace}"`} in imports${sought.length === 0 ? '' : `, as ${anyOf(sought.map(quoted))}`}${alike.length === 0 ? '' : `; given is ${alike.map(quoted).join(' and ')}`}`,
          'include-andere-naamruimte': ({ namespace }) =>
            `the schema that was given is not of the namespace "${namespace}"`,
          'include-ontbreekt': ({ location, alike }) =>
            `give the schema "${location}" in imports${alike.length === 0 ? '' : `; given is ${alike.map(quoted).join(' and ')}`}`,
          meerduidig: ({ element }) => `at an element "${element}" it is not known which part it is`,
          'minOccurs-groter': 'minOccurs is more than maxOccurs',
          'type-beperkt-zichzelf': 'the type restricts itself',
          'type-breidt-zichzelf-uit': 'the type extends itself',
          'type-onbekend': ({ name }) => `the type "${name}" is not declared or its namespace not imported`,
          'verwijzing-ontbreekt': 'give the schema to which this refers in imports',
        })}.`,
  'XSD-BERICHT': (args) =>
    choose(args, {
      root: ({ found }) => `There must be one global element with a Header; found ${found || 'none'}.`,
      'zelfde-root':
        'The root element has the name and namespace of that of the FZ825; the messages cannot be told apart.',
      veld: unusableField,
      ontbreekt: ({ element }) => `${element} is missing, or occurs more than once.`,
      plaatsen: ({ element }) => `${element} is at more than one place in the schema.`,
      klasse: ({ element }) => `${element} must have elements.`,
      waarde: ({ element }) => `${element} must have a value, and no elements.`,
      'een-keer': ({ element }) => `${element} may not occur more than once.`,
      herhaalbaar: ({ element }) => `${element} must be allowed more than once.`,
      verplicht: ({ element }) => `${element} must be required.`,
      optioneel: ({ element }) => `${element} may not be required: a retourbericht may be without it.`,
      datum: ({ element }) => `${element} must be a date written as YYYY-MM-DD without time zone.`,
      waarden: ({ element, values }) => `${element} must allow the value ${values.join(', ')}.`,
      'niet-in-retour': ({ element }) =>
        `${element} is in the FZ825, but not the same in the FZ826; a retourbericht has all of its heenbericht.`,
      'niet-gevuld': ({ element }) =>
        `${element} is required in the FZ826, but not in the heenbericht; this package does not fill it.`,
      'van-retour': ({ element }) => `${element} is of the FZ826, and may not be in the FZ825.`,
    }),
};

/** What could be done instead of a construct. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['xs:any', 'name the elements that may be there'],
  ['xs:anyAttribute', 'name the attributes that may be there'],
  ['xs:complexType/@mixed', 'give the text an element of its own'],
  ['xs:complexContent/@mixed', 'give the text an element of its own'],
  ['xs:key', 'check this with a control of your own'],
  ['xs:keyref', 'check this with a control of your own'],
  ['xs:unique', 'check this with a control of your own'],
  ['xs:redefine', 'use xs:include and write the type out'],
  ['xs:element/@abstract', 'write the kinds out in an xs:choice'],
  ['xs:complexType/@abstract', 'write the kinds out in an xs:choice'],
  ['xs:element/@substitutionGroup', 'write the kinds out in an xs:choice'],
]);

function advise({ construct, fault }: RuleArgs['XSD-ONDERSTEUND']): string {
  // Where the search ended, the construct is only where it did.
  const advice = fault === 'te-veel' ? undefined : ADVICE.get(construct);
  return advice === undefined ? '' : `; ${advice}`;
}

function describeUnsupported(args: RuleArgs['XSD-ONDERSTEUND']): string {
  return choose<UnsupportedXsd & { readonly construct: string }>(args, {
    attribuut: 'this attribute is not supported',
    beperking: 'a restriction of a complex type is not supported; write the type out',
    constructie: 'this construct is not supported',
    diep: ({ limit }) => `more than ${limit} elements inside each other are not supported`,
    'element-zonder-type': 'an element without type is not supported',
    html: 'this is a web page (HTML) and not a schema; save the XSD file itself',
    'ingebouwd-type': ({ name }) =>
      `the built-in type xs:${name} is not supported${name.startsWith('ID') ? '; use xs:NCName and check this with a control of your own' : ''}`,
    leden: ({ limit }) => `a type made of more than ${limit} types is not supported`,
    'inhoud-groot': ({ limit }) =>
      `more than ${limit} elements in the content of a type, with all groups and extensions, are not supported`,
    keten: ({ limit }) => `a chain of more than ${limit} restrictions, extensions or groups is not supported`,
    'keuze-leeg': 'a choice of nothing is not supported',
    onderdeel: ({ construct }) => `${construct} has a part that is not supported there, or in another order`,
    root: ({ namespace }) => `the root element must be xs:schema in ${namespace}`,
    'te-veel': ({ limit }) =>
      `behind the first ${limit} findings nothing more was looked for; there are more`,
    'type-ander':
      'a type that is not clearly a restriction of the other is not supported; restrict that type itself',
    tekst: 'text is not allowed here',
    tellers: ({ element }) =>
      `"${element}" is repeated in a repetition, and with these counts that may take too much time; use unbounded or one repetition`,
    waarde: ({ value }) => `the value "${value}" is not supported`,
    'zonder-element':
      'there is no global element, and so no message; give this schema in imports of a schema that uses it',
    'patroon-tijd':
      'the pattern may take too much time on some values; give the type a maxLength or make the pattern unambiguous',
    'patroon-backslash': 'the pattern ends with a lone backslash',
    'patroon-bereik-einde': 'a range in a character class must end with one character',
    'patroon-bereik-volgorde': 'a range in a character class must go from low to high',
    'patroon-blok': 'Unicode blocks (\\p{Is…}) are not supported',
    'patroon-categorie': ({ name }) => `the Unicode category "${name}" does not exist`,
    'patroon-categorie-ontbreekt': ({ letter }) => `after \\${letter} comes a category in braces, as \\p{Lu}`,
    'patroon-diep': ({ limit }) => `the pattern has more than ${limit} groups inside each other`,
    'patroon-escape': ({ letter }) => `the escape \\${letter} does not exist in XSD patterns`,
    'patroon-groep-open': 'the group is not closed: a ")" is missing',
    'patroon-groep-soort': 'groups that begin with (? do not exist in XSD patterns',
    'patroon-groep-zonder-begin': 'the "(" of this ")" is missing',
    'patroon-haak': 'a "[" in a character class must be written as \\[',
    'patroon-herhaling': 'a repetition is {n}, {n,} or {n,m} with whole numbers',
    'patroon-herhaling-aantal': ({ limit }) => `a repetition may count to at most ${limit}`,
    'patroon-herhaling-dubbel': 'two repetitions in a row (as a** or a*?) do not exist in XSD patterns',
    'patroon-herhaling-volgorde': 'in a repetition {n,m} m may not be less than n',
    'patroon-herhaling-zonder': ({ character }) =>
      `there is nothing to repeat before "${character}"; or write \\${character}`,
    'patroon-klasse-leeg': 'a character class may not be empty',
    'patroon-klasse-open': 'the character class is not closed: a "]" is missing',
    'patroon-klasse-uitzondering': 'after the excepted class (-[…]) the outer character class must close',
    'patroon-lang': ({ limit }) => `the pattern has more than ${limit} characters`,
    'patroon-los-teken': ({ character }) => `a lone "${character}" must be written as \\${character}`,
    'patroon-onleesbaar': 'the pattern cannot be read',
    'patroon-streepje': 'a "-" in a character class must be first or last; or write \\-',
    'patroon-teken': 'the pattern has a character that is not allowed in XML',
    'patroon-verzamelingen': ({ limit }) => `a pattern may have at most ${limit} sets of characters`,
  });
}

/** A document that libxml2 judged. */
export const libxml2Texts: Texts<'XSD-LIBXML2'> = {
  'XSD-LIBXML2': (args) => {
    if (args.fault === 'onleesbaar') return 'libxml2 cannot read the message, though it is well-formed.';
    const unknown = 'element that the schema does not have';
    const subject = args.element ?? `An ${unknown}`;
    return choose(args, {
      anders: `${subject} does not meet the schema.`,
      attribuut: `${subject} has an attribute that the schema does not allow.`,
      'attribuut-ontbreekt': `A required attribute of ${args.element ?? `an ${unknown}`} is missing.`,
      'attribuut-waarde': `${subject} has an attribute with a value that does not meet the schema.`,
      begin: `${subject} is not the root element of a message of this schema.`,
      elementen: `${subject} may not have elements.`,
      facet: ({ facet }) => `${subject} has a value that does not meet the facet ${facet} of the schema.`,
      nil: `${subject} may not have the attribute xsi:nil.`,
      ontbreekt: ({ element = `an ${unknown}`, expected }) =>
        `An element is missing in ${element}${whatIsExpected(expected)}.`,
      onverwacht: ({ expected }) => `${subject} is not expected here${whatIsExpected(expected)}.`,
      tekst: `${subject} may not have text of its own.`,
      type: `${subject} has a value that is not of its type in the schema.`,
      'vaste-waarde': `${subject} does not have its fixed value in the schema.`,
    });
  },
};

/** Controls that do not fit a schema. */
export const misfitTexts: Texts<'RBC-SCHEMA'> = {
  'RBC-SCHEMA': (args) =>
    choose(args, {
      'klasse-ontbreekt': ({ klasse }) => `${klasse} is not a class in the schema.`,
      'klasse-meermalen': ({ klasse }) =>
        `${klasse} is at more than one place in the schema; which is meant is not known.`,
      ontbreekt: notInSchema,
      meermalen: ({ path }) =>
        `${path} occurs more than once in the class, in other namespaces or with another capital.`,
      waarde: hasElements,
      herhaald: ({ path }) =>
        `${path} may occur more than once in the schema; the control is about one value.`,
      weg: ({ path }) =>
        `${path} does not lead in the schema from the root, through classes that occur once, to one element.`,
      datum: ({ path }) =>
        `${path} is not a date written as YYYY-MM-DD without time zone in the schema, and cannot be compared.`,
      schrijfwijze: ({ path }) =>
        `${path} may have the same value written in more than one way in the schema, and cannot be compared.`,
      'waarden-ontbreken': ({ path, values }) =>
        `${path} does not allow the value ${values.join(', ')} in the schema.`,
      'andere-waarden': ({ path, values }) =>
        `${path} allows other values than ${values.join(', ')} in the schema, and what they mean is not known.`,
    }),
};

/** Profiles. */
export const profielTexts: Texts<ProfielRule> = {
  'PRF-JSON': (args) =>
    choose(args, {
      geen: 'This is not valid JSON.',
      dubbel: 'This field occurs twice in one object.',
    }),
  'PRF-VORM': (args) =>
    choose(args, {
      codes: 'This must be a code, or an array of at least one code.',
      header: "This must be 'heenbericht' or 'omgekeerd'.",
      naam: 'The model has no class or element of this name.',
      'naam-bericht':
        'This cannot be the name of a message: letters, digits, - and _, first a letter, each name once, and not imports, fz825 or fz826.',
      'naam-leeg': 'This must be a string, and may not be empty.',
      object: 'This must be an object.',
      objecten: 'This must be an array of objects.',
      ontbreekt: ({ field }) => `The field ${field} is missing.`,
      tekst: 'This must be a string.',
      veld: ({ known }) => `Unknown field; known are ${known.join(', ')}.`,
      weg: 'This must be a path: names of elements, with / between them.',
    }),
  'PRF-PLAATS': (args) =>
    choose(args, {
      dubbel: ({ path }) => `${path} is the place of something else in this profile already.`,
      'eigen-element': ({ klasse }) =>
        `${klasse} must have an element of its own: it may occur more than once, or nothing around it can have its retourcodes.`,
      herhaald: ({ path }) =>
        `The path ${path} goes through more than one element that may occur more than once: which is counted is not known.`,
      klasse: ({ path }) => `${path} has a value in the schema, and no elements.`,
      naast: ({ path }) =>
        `${path} is in the schema beside a class that may occur more than once, in an element that is repeated with it: the model has no place for it.`,
      ontbreekt: notInSchema,
      waarde: hasElements,
    }),
  'PRF-CODE': (args) =>
    choose(args, {
      dubbel: ({ code }) => `The code ${code} is there for another code of the model already.`,
      onbekend: ({ code, known }) =>
        `The model does not have the code ${code}; known are ${known.join(', ')}.`,
      schema: ({ code }) => `The schema does not allow the code ${code}.`,
    }),
  'PRF-VAST': (args) =>
    choose(args, {
      model: ({ path }) => `${path} is an element of the model: it has no fixed value.`,
      waarde: ({ path }) => `The schema does not allow this value of ${path}.`,
    }),
  'PRF-BERICHT': (args) =>
    choose(args, {
      dubbel: ({ root }) =>
        `${root} is the root of another message too, in the same namespace; the messages cannot be told apart.`,
      root: ({ found, known }) =>
        `There must be one global element with elements that is in no other; found ${found || 'none'}.${known.length === 0 ? '' : ` Say in root which element is the message: ${anyOf(known)}.`}`,
      'root-onbekend': ({ known }) =>
        `The schema has no global element with elements of this name${known.length === 0 ? '' : `; known are ${known.join(', ')}`}.`,
      veld: unusableField,
    }),
};

function unusableField({ element, field }: { readonly element: string; readonly field: string }): string {
  return `${element} cannot be read: ${field} is not a usable name of a field.`;
}

function notInSchema({ path }: { readonly path: string }): string {
  return `${path} is not in the schema.`;
}

function hasElements({ path }: { readonly path: string }): string {
  return `${path} has elements in the schema, and no value.`;
}

function whatIsExpected(expected: readonly string[] | undefined): string {
  return expected === undefined ? '' : `; expected is ${anyOf(expected)}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
