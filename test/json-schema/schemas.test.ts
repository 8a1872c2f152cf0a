import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateJsonSchemas } from '../../scripts/generate-json-schema.ts';
import { createAjv, readJsonSchema } from './judge.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');
type Name = 'MutatieFZ' | 'LDT_SoortMutatie' | 'LDT_IdentificatieAanlevering';

const generated = generateJsonSchemas(read);

describe('the JSON Schemas', () => {
  test('are these', () => {
    expect([...generated.keys()]).toEqual(['fz825-2.0.schema.json', 'fz826-2.0.schema.json']);
  });

  test.each([...generated])('are what the XSDs say, to the byte: %s', (name, text) => {
    expect(read(name), 'schemas/ is out of date: run npm run generate').toBe(text);
  });

  test.each(['FZ825', 'FZ826'] as const)(
    'are valid JSON Schemas, and pass the strict mode of Ajv: %s',
    (type) => {
      const ajv = createAjv('assertion');
      expect(ajv.validateSchema(readJsonSchema(type)), JSON.stringify(ajv.errors)).toBe(true);
      expect(ajv.compile(readJsonSchema(type))).toBeTypeOf('function');
    },
  );

  test.each(['FZ825', 'FZ826'] as const)('say that they are a reconstruction: %s', (type) => {
    const name = `${type.toLowerCase()}-2.0`;
    expect(readJsonSchema(type)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://www.npmjs.com/package/fz825/schemas/${name}.schema.json`,
      $comment: expect.stringContaining(`${name}.xsd`),
      title: expect.stringContaining(type),
      properties: { berichttype: { const: type } },
    });
    expect(readJsonSchema(type)).toHaveProperty('$comment', expect.stringContaining('RECONSTRUCTIE'));
  });

  test('have the class of a mutation as the XSD has it', () => {
    const { $defs } = readJsonSchema('FZ825') as { $defs: Record<Name, unknown> };
    expect($defs.MutatieFZ).toEqual({
      description:
        'Berichtklasse met één verplaatsing of einde zorg onder een plaatsingsbesluit, of de correctie of intrekking daarvan. STB §3.4. (S)',
      type: 'object',
      properties: {
        mutatieIdentificatie: { description: expect.any(String), $ref: '#/$defs/LDT_MutatieIdentificatie' },
        plaatsingsbesluitnummer: {
          description: expect.any(String),
          $ref: '#/$defs/LDT_Plaatsingsbesluitnummer',
        },
        statusAanlevering: { description: expect.any(String), $ref: '#/$defs/LDT_StatusAanlevering' },
        referentieMutatie: { description: expect.any(String), $ref: '#/$defs/LDT_MutatieIdentificatie' },
        soortMutatie: { description: expect.any(String), $ref: '#/$defs/LDT_SoortMutatie' },
        mutatiedatum: { description: expect.any(String), $ref: '#/$defs/LDT_Datum' },
        mutatieLocatie: {
          description: 'De nieuwe FZ-zorglocatie; alleen bij een verplaatsing. STB §3.4 en §4.1. (S)',
          $ref: '#/$defs/MutatieLocatie',
        },
      },
      required: [
        ...['mutatieIdentificatie', 'plaatsingsbesluitnummer', 'statusAanlevering', 'soortMutatie'],
        'mutatiedatum',
      ],
      additionalProperties: false,
    });
    expect($defs.LDT_SoortMutatie).toEqual({
      description:
        'Soort mutatie, 1 cijfer; voor deze codes is geen codelijst bekend. STB §3.4. (S betekenis, R codes)\n\n- `1`: verplaatsing (wijziging van de FZ-zorglocatie)\n- `2`: einde zorg',
      type: 'string',
      enum: ['1', '2'],
    });
    expect($defs.LDT_IdentificatieAanlevering).toEqual({
      description:
        'Kenmerk van een aanlevering: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)',
      $ref: '#/$defs/Tekst',
      type: 'string',
      minLength: 1,
      maxLength: 12,
      pattern: '^(?:[ \\t\\n\\r]*[^ \\t\\n\\r][\\s\\S]*)$',
    });
  });
});

describe('generateJsonSchemas refuses what it cannot say exactly', () => {
  const xsd = (type: string, particle = '<xs:element name="V" type="T"/>'): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="B" type="C"/><xs:complexType name="C"><xs:sequence>${particle}</xs:sequence></xs:complexType><xs:simpleType name="T">${type}</xs:simpleType></xs:schema>`;
  const restriction = (base: string, facets = ''): string =>
    `<xs:restriction base="xs:${base}">${facets}</xs:restriction>`;

  test.each([
    [xsd(restriction('decimal')), 'T: xs:decimal has no JSON Schema yet.'],
    [xsd(restriction('date')), 'T: only dates without a zone have a JSON Schema.'],
    [xsd(restriction('dateTime')), 'T: xs:dateTime has no JSON Schema yet.'],
    [xsd(restriction('integer', '<xs:maxInclusive value="9"/>')), 'T: these facets have no JSON Schema yet.'],
    [
      xsd(
        restriction('string'),
        '<xs:sequence maxOccurs="2"><xs:element name="V" type="T"/><xs:element name="W" type="T"/></xs:sequence>',
      ),
      'Elements of which the order or the number goes together have no JSON Schema yet.',
    ],
    ['<x/>', 'fz825-2.0.xsd: 1: '],
  ])('%s', (text, reason) => {
    expect(() => generateJsonSchemas(() => text)).toThrow(reason);
  });

  test('but says how often an element may occur, and lengths', () => {
    const texts = generateJsonSchemas(() =>
      xsd(
        restriction('string', '<xs:length value="2"/>'),
        '<xs:element name="V" type="T" minOccurs="0" maxOccurs="3"/>',
      ),
    );
    expect(JSON.parse(texts.get('fz825-2.0.schema.json') ?? '')).toMatchObject({
      properties: { v: { type: 'array', items: { $ref: '#/$defs/T' }, maxItems: 3 } },
      required: ['berichttype'],
      $defs: { T: { minLength: 2, maxLength: 2 } },
    });
  });
});
