import { describe, expect, it } from 'vitest';
import { createFacetChecks } from '../../src/schema/create-facet-checks.ts';
import {
  compileSchema,
  type ElementDeclaration,
  elementsIn,
  hasOneSpelling,
  isPlainDateType,
  isRequired,
  linkSchema,
  type MessageSchema,
  type SchemaDefinition,
  type SimpleType,
  type ValueFault,
} from '../../src/schema/index.ts';
import { content, definitionOf, element, facet, ROOT, schema, simpleType, value } from './xsd-texts.ts';

describe('hasOneSpelling', () => {
  it.each<[string, string]>([
    ['string', ''],
    ['normalizedString', ''],
    ['token', ''],
    ['boolean', facet('pattern', 'true|false')],
    ['boolean', facet('pattern', '0|1')],
    ['boolean', facet('pattern', 'true|0')],
    ['date', facet('pattern', '\\d{4}-\\d{2}-\\d{2}')],
    ['integer', facet('pattern', '0')],
    ['integer', facet('pattern', '9')],
    ['integer', facet('pattern', '1|12')],
    ['decimal', facet('pattern', '123456789012345678')],
    ['decimal', facet('pattern', '9{18}')],
    ['decimal', facet('pattern', '[1-9]\\.[1-9]|[1-9]')],
    ['decimal', facet('enumeration', '5.5') + facet('pattern', '5\\.5')],
  ])('is true of xs:%s with %s', (builtin, facets) => {
    expect(hasOneSpelling(typeOf(builtin, facets))).toBe(true);
  });

  it.each<[string, string]>([
    ['boolean', ''],
    ['boolean', facet('pattern', '1|true')],
    ['boolean', facet('pattern', '0|false')],
    ['date', ''],
    // The same moment with another zone, the same time with another zone.
    ['dateTime', facet('enumeration', '2026-03-10T12:00:00Z') + facet('pattern', '[^.]*')],
    ['time', facet('enumeration', '12:00:00Z') + facet('pattern', '[^.]*')],
    ['integer', ''],
    ['integer', facet('pattern', '-?0')],
    ['integer', facet('pattern', '0|00')],
    ['integer', facet('pattern', '1|01')],
    ['integer', facet('pattern', '1|001')],
    ['integer', facet('pattern', '\\+?1')],
    ['integer', facet('pattern', '1|-0?1')],
    ['decimal', facet('pattern', '1\\.?')],
    ['decimal', facet('pattern', '1(\\.0)?')],
    ['decimal', facet('enumeration', '5.5') + facet('pattern', '0?5\\.5')],
    // Nothing that is tried is allowed.
    ['integer', facet('pattern', '5')],
  ])('is false of xs:%s with %s', (builtin, facets) => {
    expect(hasOneSpelling(typeOf(builtin, facets))).toBe(false);
  });
});

describe('the fault of a value', () => {
  const lengte = (min: number, max: number, found: number): ValueFault => ({
    kind: 'lengte',
    min,
    max,
    found,
  });

  it.each<[string, string, readonly (readonly [string, ValueFault | undefined])[]]>([
    [
      'unsignedByte',
      '',
      [
        ['255', undefined],
        ['256', { kind: 'vorm', builtin: 'unsignedByte' }],
        ['x', { kind: 'vorm', builtin: 'unsignedByte' }],
      ],
    ],
    [
      'date',
      '',
      [
        ['2024-02-29', undefined],
        ['2023-02-29', { kind: 'bestaat niet', builtin: 'date' }],
        ['29-02-2024', { kind: 'vorm', builtin: 'date' }],
      ],
    ],
    [
      'string',
      facet('minLength', '2') + facet('maxLength', '4'),
      [
        ['', lengte(2, 4, 0)],
        ['a', lengte(2, 4, 1)],
        ['😀', lengte(2, 4, 1)],
        ['ab', undefined],
        ['😀a', undefined],
        ['abcd', undefined],
        ['😀😀😀😀', undefined],
        ['abcde', lengte(2, 4, 5)],
        ['😀😀😀😀a', lengte(2, 4, 5)],
      ],
    ],
    [
      'string',
      facet('length', '3'),
      [
        ['ab', lengte(3, 3, 2)],
        ['abc', undefined],
        ['abcd', lengte(3, 3, 4)],
      ],
    ],
    [
      'string',
      facet('minLength', '1'),
      [
        ['', lengte(1, Number.POSITIVE_INFINITY, 0)],
        ['a'.repeat(1_000), undefined],
      ],
    ],
    [
      'decimal',
      facet('totalDigits', '3') + facet('fractionDigits', '1'),
      [
        ['12.3', undefined],
        ['123', undefined],
        ['1234', { kind: 'cijfers', total: 3, fraction: 1 }],
        ['1.23', { kind: 'cijfers', total: 3, fraction: 1 }],
      ],
    ],
    [
      'decimal',
      facet('fractionDigits', '0'),
      [
        ['12345.0', undefined],
        ['1.5', { kind: 'cijfers', total: undefined, fraction: 0 }],
      ],
    ],
    [
      'decimal',
      facet('totalDigits', '2'),
      [
        ['.12', undefined],
        ['.123', { kind: 'cijfers', total: 2, fraction: undefined }],
      ],
    ],
    [
      'integer',
      facet('minInclusive', '1') + facet('maxExclusive', '9'),
      [
        ['0', { kind: 'grens', bound: '1', facet: 'minInclusive' }],
        ['1', undefined],
        ['8', undefined],
        ['9', { kind: 'grens', bound: '9', facet: 'maxExclusive' }],
      ],
    ],
    [
      'date',
      facet('minExclusive', '2026-01-01') + facet('maxInclusive', '2026-12-31'),
      [
        ['2026-01-01', { kind: 'grens', bound: '2026-01-01', facet: 'minExclusive' }],
        ['2026-01-02', undefined],
        ['2026-12-31', undefined],
        ['2027-01-01', { kind: 'grens', bound: '2026-12-31', facet: 'maxInclusive' }],
        ['2026-01-01Z', { kind: 'grens', bound: '2026-01-01', facet: 'minExclusive' }],
      ],
    ],
    [
      'integer',
      facet('enumeration', '1') + facet('enumeration', '2'),
      [
        ['02', undefined],
        ['3', { kind: 'enumeratie', allowed: [value('1'), value('2')] }],
      ],
    ],
    [
      'string',
      facet('pattern', '[a-z-[aeiou]]') + facet('pattern', '(a|a)*b') + facet('maxLength', '9'),
      [
        ['z', undefined],
        ['aab', undefined],
        ['a', { kind: 'patroon', patterns: ['[a-z-[aeiou]]', '(a|a)*b'] }],
        ['aaaaaaaaaab', lengte(0, 9, 11)],
      ],
    ],
  ])('of xs:%s with %s', (builtin, facets, values) => {
    const { fault } = typeOf(builtin, facets);
    expect(values.map(([text]) => [text, fault(text)])).toEqual(values);
  });
});

describe('a type', () => {
  it('has the white space and the values of its nearest step that tells them', () => {
    const steps = [
      simpleType('t1', 'xs:string', facet('enumeration', 'a') + facet('enumeration', 'b')),
      simpleType('t2', 't1', facet('whiteSpace', 'replace')),
      simpleType('t3', 't2', facet('enumeration', 'b')),
      simpleType('t4', 't3', facet('pattern', '.')),
    ];
    const [root] = compiled(schema(`<xs:element name="r" type="t4"/>${steps.join('')}`)).roots;
    expect(root?.type).toMatchObject({ whiteSpace: 'replace', enumeration: [value('b')] });
  });
});

describe('isPlainDateType', () => {
  it('is true when a date can be written in one way alone', () => {
    expect(isPlainDateType(typeOf('string', facet('pattern', '2026-03-10')))).toBe(true);
    expect(isPlainDateType(typeOf('date', facet('pattern', '[0-9]{4}-[0-9]{2}-[0-9]{2}')))).toBe(true);
  });

  it('is false when nothing that is tried is allowed', () => {
    expect(isPlainDateType(typeOf('string', facet('pattern', '2026-03-11')))).toBe(false);
  });

  it.each([
    '2026-03-10Z',
    '2026-03-10+01:00',
    '2026-03-10T00:00:00',
    '20260310',
    '2026-3-10',
    '10-03-2026',
    '-2026-03-10',
    '12026-03-10',
  ])('is false when %s is allowed too, or alone', (text) => {
    const escaped = text.replace('+', '\\+');
    expect(isPlainDateType(typeOf('string', facet('pattern', `2026-03-10|${escaped}`)))).toBe(false);
    expect(isPlainDateType(typeOf('string', facet('pattern', escaped)))).toBe(false);
  });
});

describe('isRequired', () => {
  it('is true of what every content has, however deep', () => {
    const schema = compiled(
      content(
        element('a') +
          element('b', ' minOccurs="0"') +
          `<xs:sequence minOccurs="2" maxOccurs="2">${element('c')}<xs:sequence>${element('d')}</xs:sequence></xs:sequence>` +
          `<xs:sequence minOccurs="0">${element('e')}</xs:sequence>`,
      ),
    );
    const [root, ...elements] = elementsIn(schema);
    const type = root?.type;
    if (type?.kind !== 'complex') throw new Error('The root of this schema is a class.');
    expect(elements.map((each) => [each.name, isRequired(type.content, each)])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', true],
      ['e', false],
    ]);
  });
});

describe('elementsIn', () => {
  it('gives each element once, a class before what is in it', () => {
    const klasse = (name: string, inner: string): string =>
      `<xs:complexType name="${name}"><xs:sequence>${inner}</xs:sequence></xs:complexType>`;
    const own = (name: string, type: string): string =>
      `<xs:element name="${name}" type="${type}" minOccurs="0"/>`;
    const xsd = schema(
      '<xs:element name="r" type="k"/><xs:element name="s" type="l"/>' +
        klasse('k', own('a', 'xs:int') + own('l', 'l') + own('b', 'xs:int')) +
        klasse('l', own('c', 'xs:int') + own('k', 'k') + own('l', 'l')),
    );
    expect(elementsIn(compiled(xsd)).map(({ name }: ElementDeclaration) => name)).toEqual([
      'r',
      'a',
      'l',
      'c',
      'k',
      'b',
      'l',
      's',
    ]);
  });
});

describe('linkSchema', () => {
  it('tells of a content what it may start with, and whether it may be left out', () => {
    const [root] = compiled(
      content(
        `<xs:sequence minOccurs="0" maxOccurs="unbounded">${element('a', ' minOccurs="0"')}${element('b')}</xs:sequence>` +
          element('c', ' minOccurs="0" maxOccurs="4"'),
      ),
    ).roots;
    if (root?.type.kind !== 'complex') throw new Error('The root of this schema is a class.');
    const [a, b, c] = root.type.elements;
    expect(root.type.content).toEqual({
      kind: 'sequence',
      min: 1,
      max: 1,
      particles: [
        {
          kind: 'sequence',
          min: 0,
          max: Number.POSITIVE_INFINITY,
          particles: [
            { kind: 'element', min: 0, max: 1, element: a },
            { kind: 'element', min: 1, max: 1, element: b },
          ],
          first: new Set([a, b]),
          emptiable: false,
        },
        { kind: 'element', min: 0, max: 4, element: c },
      ],
      first: new Set([a, b, c]),
      emptiable: true,
    });
  });

  it('matches patterns by their regular expressions, unless it is given something else', () => {
    const xsd = schema(
      `<xs:element name="r" type="t"/>${simpleType('t', 'xs:string', facet('pattern', '[a-z-[aeiou]]'))}`,
    );
    const type = linkSchema(definitionOf(xsd)).roots[0]?.type;
    if (type?.kind !== 'simple') throw new Error('The root of this schema is a text.');
    expect(type.fault('b')).toBeUndefined();
    expect(type.fault('a')).toEqual({ kind: 'patroon', patterns: ['[a-z-[aeiou]]'] });
  });

  it('throws at a type that is not there', () => {
    const definition = definitionOf(schema(ROOT));
    expect(() => linkSchema({ ...definition, simpleTypes: {} })).toThrow(
      new Error('The definition has no type xs:string.'),
    );
  });

  it('throws at a built-in type that the messages of this package do not need, when it is given no others', () => {
    const definition = definitionOf(schema(ROOT + simpleType('t', 'xs:decimal', facet('totalDigits', '3'))));
    expect(() => linkSchema(definition)).toThrow(
      new Error('The definition needs the built-in type xs:decimal.'),
    );
  });

  it('throws at bounds and numbers of digits, when it is given no checks of them', () => {
    const definition = definitionOf(
      schema(ROOT + simpleType('t', 'xs:date', facet('minInclusive', '2026-01-01'))),
    );
    expect(() => linkSchema(definition)).toThrow(new Error('The definition needs the facet minInclusive.'));
    expect(() => linkSchema(definition, { createFacetChecks })).toThrow(
      new Error('The definition compares values of a type that has no comparison.'),
    );
    for (const facet of ['maxInclusive', 'minExclusive', 'maxExclusive', 'totalDigits', 'fractionDigits'])
      expect(() => linkSchema(withFacet(definition, facet))).toThrow(
        new Error(`The definition needs the facet ${facet}.`),
      );
  });

  it('throws at a pattern that needs an automaton, when it is given no way to make one', () => {
    const definition = definitionOf(schema(ROOT + simpleType('t', 'xs:string', facet('pattern', '(a|a)*b'))));
    expect(() => linkSchema(definition)).toThrow(
      new Error('The definition has a pattern that needs an automaton.'),
    );
  });
});

function compiled(xsd: string): MessageSchema {
  const result = compileSchema(xsd);
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join(' '));
  return result.schema;
}

/** A built-in type with these facets. */
function typeOf(builtin: string, facets: string): SimpleType {
  const xsd = schema(`<xs:element name="r" type="t"/>${simpleType('t', `xs:${builtin}`, facets)}`);
  const type = compiled(xsd).roots[0]?.type;
  if (type?.kind !== 'simple') throw new Error('The root of this schema is a text.');
  return type;
}

/** The definition with the first facet of each of its types under another name. */
function withFacet(definition: SchemaDefinition, facet: string): SchemaDefinition {
  return JSON.parse(JSON.stringify(definition).replaceAll('"minInclusive"', `"${facet}"`));
}
