import { compileSchema, type MessageSchema, type SchemaInput, withSchemas } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';
import { bind, IMPORTS, toXml, xsds } from './apis.ts';

const { fz825, fz826 } = xsds('naamruimte');

type Change = (xsd: string) => string;
const SAME: Change = (xsd) => xsd;

/** Replaces a text that must be there. */
function by(found: string | RegExp, instead: string): Change {
  return (xsd) => {
    const changed = xsd.replace(found, instead);
    expect(changed).not.toBe(xsd);
    return changed;
  };
}

function without(name: string): Change {
  return by(new RegExp(`\\s*<xs:element name="${name}"[^>]*/>`), '');
}

/** The findings on schemas that are changed. */
function findings(of825: Change, of826: Change): readonly string[] {
  const bound = withSchemas({ fz825: of825(fz825), fz826: of826(fz826) });
  if (bound.ok) return [];
  for (const { rule, line, column } of bound.findings) {
    expect(rule).toBe('XSD-BERICHT');
    expect([line, column]).toEqual([null, null]);
  }
  return bound.findings.map(
    ({ schema, construct, args }) => `${schema} ${construct} | ${JSON.stringify(args)}`,
  );
}

const both = (change: Change, expected: readonly string[]): [Change, Change, readonly string[]] => [
  change,
  change,
  expected,
];
const V = '/Bericht/Verzekerde';
const M = `${V}/MutatieFZ`;
describe('what the schemas must have', () => {
  test.each<[string, Change, Change, readonly string[]]>([
    ['as they are', SAME, SAME, []],
    [
      'no Header',
      ...both(by('name="Header" type', 'name="Kop" type'), [
        'fz825 / | {"fault":"root","found":0}',
        'fz826 / | {"fault":"root","found":0}',
      ]),
    ],
    [
      'two messages',
      by(/(<xs:element name=")Bericht(".*\n)/, '$1Bericht$2$1Ander$2'),
      SAME,
      ['fz825 / | {"fault":"root","found":2}'],
    ],
    [
      'a Header that may be absent, or that repeats',
      by(/(name="Header" type="[^"]*")/, '$1 minOccurs="0" maxOccurs="2"'),
      SAME,
      [
        'fz825 /Bericht/Header | {"fault":"een-keer","element":"Header"}',
        'fz825 /Bericht/Header | {"fault":"verplicht","element":"Header"}',
        `fz826 /Bericht/Header | {"fault":"niet-in-retour","element":"Header"}`,
      ],
    ],
    [
      'no Afzender',
      ...both(without('Afzender'), [
        `fz825 /Bericht/Header/Afzender | {"fault":"ontbreekt","element":"Afzender"}`,
        `fz826 /Bericht/Header/Afzender | {"fault":"ontbreekt","element":"Afzender"}`,
      ]),
    ],
    [
      'no Verzekerde in the FZ825',
      without('Verzekerde'),
      SAME,
      [`fz825 ${V} | {"fault":"ontbreekt","element":"Verzekerde"}`],
    ],
    [
      'a MutatieFZ that is a value',
      ...both(by(/name="MutatieFZ" type="[^"]*"/, 'name="MutatieFZ" type="xs:string"'), [
        `fz825 ${M} | {"fault":"klasse","element":"MutatieFZ"}`,
        `fz826 ${M} | {"fault":"klasse","element":"MutatieFZ"}`,
      ]),
    ],
    [
      'a MutatieIdentificatie that repeats, of elements',
      ...both(
        by(
          /name="MutatieIdentificatie" type="([a-z]*):[^"]*"/,
          'name="MutatieIdentificatie" type="$1:MutatieLocatie"',
        ),
        [
          `fz825 ${M}/MutatieIdentificatie | {"fault":"waarde","element":"MutatieIdentificatie"}`,
          `fz826 ${M}/MutatieIdentificatie | {"fault":"waarde","element":"MutatieIdentificatie"}`,
        ],
      ),
    ],
    [
      'a MutatieFZ in another place too',
      ...both(
        by(
          /(<xs:element name="Zorglocatie" type="([a-z]*):[^>]*>)/,
          '$1<xs:element name="MutatieFZ" type="$2:MutatieLocatie" minOccurs="0"/>',
        ),
        [
          'fz825 MutatieFZ | {"fault":"plaatsen","element":"MutatieFZ"}',
          'fz826 MutatieFZ | {"fault":"plaatsen","element":"MutatieFZ"}',
        ],
      ),
    ],
    [
      'the same root twice',
      SAME,
      by(/urn:voorbeeld:fz:bericht826/g, 'urn:voorbeeld:fz:bericht825'),
      ['fz826 /Bericht | {"fault":"zelfde-root"}'],
    ],
    [
      'a field that is the discriminator, or a property of every object',
      by(
        /(<xs:element name="Header" [^>]*>)/,
        '$1<xs:element name="Berichttype" type="xs:string" minOccurs="0"/>',
      ),
      by(
        /(<xs:element name="Zorglocatie"[^>]*>)/,
        '$1<xs:element name="Constructor" type="xs:string" minOccurs="0"/>',
      ),
      [
        'fz825 Berichttype | {"fault":"veld","element":"Berichttype","field":"berichttype"}',
        'fz826 Constructor | {"fault":"veld","element":"Constructor","field":"constructor"}',
      ],
    ],

    [
      'an FZ826 without its own elements',
      SAME,
      (xsd) => without('IdentificatieRetour')(without('DagtekeningRetour')(xsd)),
      [
        `fz826 /Bericht/Header/IdentificatieRetour | {"fault":"ontbreekt","element":"IdentificatieRetour"}`,
        `fz826 /Bericht/Header/DagtekeningRetour | {"fault":"ontbreekt","element":"DagtekeningRetour"}`,
      ],
    ],
    [
      'a DagtekeningRetour with a time zone',
      SAME,
      by(/name="DagtekeningRetour" type="[^"]*"/, 'name="DagtekeningRetour" type="xs:date" minOccurs="0"'),
      [
        'fz826 /Bericht/Header/DagtekeningRetour | {"fault":"verplicht","element":"DagtekeningRetour"}',
        'fz826 /Bericht/Header/DagtekeningRetour | {"fault":"datum","element":"DagtekeningRetour"}',
      ],
    ],
    [
      'another Berichtcode',
      SAME,
      by('value="495"', 'value="999"'),
      ['fz826 /Bericht/Header/Berichtcode | {"fault":"waarden","element":"Berichtcode","values":["495"]}'],
    ],
    [
      'a Verzekerde that the FZ826 asks for',
      SAME,
      by(/(name="Verzekerde" [^>]*) minOccurs="0"/, '$1'),
      [`fz826 ${V} | {"fault":"optioneel","element":"Verzekerde"}`],
    ],
    [
      'elements that the FZ826 lacks, has otherwise, or asks for',
      SAME,
      (xsd) =>
        without('SoortMutatie')(
          by(
            /(name="ReferentieMutatie"[^>]*) minOccurs="0"/,
            '$1',
          )(
            by(
              /(name="Plaatsingsbesluitnummer" type="[^"]*")/,
              '$1 maxOccurs="2"',
            )(
              by(
                '<xs:element name="IdentificatieRetour"',
                '<xs:element name="Volgnummer" type="xs:string"/><xs:element name="IdentificatieRetour"',
              )(xsd),
            ),
          ),
        ),
      [
        `fz826 /Bericht/Header/Volgnummer | {"fault":"niet-gevuld","element":"Volgnummer"}`,
        `fz826 ${M}/Plaatsingsbesluitnummer | {"fault":"niet-in-retour","element":"Plaatsingsbesluitnummer"}`,
        `fz826 ${M}/ReferentieMutatie | {"fault":"optioneel","element":"ReferentieMutatie"}`,
        `fz826 ${M}/SoortMutatie | {"fault":"niet-in-retour","element":"SoortMutatie"}`,
      ],
    ],
    [
      'elements of the FZ826 in the FZ825',
      by(
        '<xs:element name="Berichtcode"',
        '<xs:element name="Retourcodes" type="xs:string"/><xs:element name="Berichtcode"',
      ),
      SAME,
      [
        'fz825 /Bericht/Header/Retourcodes | {"fault":"van-retour","element":"Retourcodes"}',
        `fz826 /Bericht/Header/Retourcodes | {"fault":"niet-in-retour","element":"Retourcodes"}`,
      ],
    ],
    [
      'a class without Retourcodes',
      SAME,
      by(/(<xs:element name="Zorglocatie"[^>]*>)\s*<xs:element name="Retourcodes"[^>]*>/, '$1'),
      [`fz826 ${M}/MutatieLocatie/Retourcodes | {"fault":"ontbreekt","element":"Retourcodes"}`],
    ],
    [
      'Retourcodes that may be absent, or repeat',
      SAME,
      by(
        /(<xs:element name="Zorglocatie"[^>]*>\s*<xs:element name="Retourcodes" type="[^"]*")/,
        '$1 minOccurs="0" maxOccurs="2"',
      ),
      [
        `fz826 ${M}/MutatieLocatie/Retourcodes | {"fault":"een-keer","element":"Retourcodes"}`,
        `fz826 ${M}/MutatieLocatie/Retourcodes | {"fault":"verplicht","element":"Retourcodes"}`,
      ],
    ],
    [
      'a Retourcode that occurs once, perhaps, of another form, beside something else',
      SAME,
      by(
        /<xs:element name="Retourcode" type="[^"]*" maxOccurs="unbounded"\/>/,
        '<xs:element name="Retourcode" type="xs:boolean" minOccurs="0"/><xs:element name="Reden" type="xs:string"/>',
      ),
      ['Header', 'Verzekerde/MutatieFZ/MutatieLocatie', 'Verzekerde/MutatieFZ', 'Verzekerde'].flatMap(
        (klasse) => {
          const at = `fz826 /Bericht/${klasse}/Retourcodes`;
          return [
            `${at}/Reden | {"fault":"niet-gevuld","element":"Reden"}`,
            `${at}/Retourcode | {"fault":"herhaalbaar","element":"Retourcode"}`,
            `${at}/Retourcode | {"fault":"verplicht","element":"Retourcode"}`,
            expect.stringMatching(
              /Retourcode \| \{"fault":"waarden","element":"Retourcode","values":\["0001",.*\]\}$/,
            ) as never,
          ];
        },
      ),
    ],
  ])('%s', (_name, of825, of826, expected) => {
    expect(findings(of825, of826)).toEqual(expected);
  });

  test('elements of one name in two namespaces cannot be told apart', () => {
    const twice = by(
      '<xs:element ref="el:Afzender"/>',
      '<xs:element ref="el:Afzender"/><xs:element name="Afzender" type="xs:string"/>',
    );
    const texts = xsds('import');
    const bound = withSchemas({ fz825: twice(texts.fz825), fz826: twice(texts.fz826) }, { imports: IMPORTS });
    expect(bound.ok || bound.findings.map(({ schema, args }) => `${schema} ${JSON.stringify(args)}`)).toEqual(
      [
        'fz825 {"fault":"ontbreekt","element":"Afzender"}',
        'fz826 {"fault":"ontbreekt","element":"Afzender"}',
      ],
    );
  });

  test('an XSD that is none, or not supported, is told with its place', () => {
    const bound = withSchemas({ fz825: `${fz825}<`, fz826: fz826.replaceAll('xs:sequence', 'xs:all') });
    if (bound.ok) expect.unreachable();
    const [first, second] = bound.findings;
    expect(first).toMatchObject({ schema: 'fz825', rule: 'XSD-XML' });
    expect(second).toMatchObject({ schema: 'fz826', rule: 'XSD-ONDERSTEUND', construct: 'xs:all', line: 6 });
  });
});

describe('what is given', () => {
  const compiled = (xsd: string): MessageSchema => {
    const result = compileSchema(xsd, { berichttype: 'iets anders' });
    if (!result.ok) throw new Error(JSON.stringify(result.findings));
    return result.schema;
  };

  test('may be compiled already; whatever it is called, the message is an FZ825', () => {
    const schemas = { fz825: compiled(fz825), fz826: compiled(fz826) };
    const bound = withSchemas(schemas);
    if (!bound.ok) expect.unreachable(JSON.stringify(bound.findings));
    const parsed = bound.api.parseBericht(toXml(bound.api, exampleBericht()));
    expect(parsed.ok && parsed.bericht).toStrictEqual(exampleBericht());
    expect(schemas.fz825.definition.berichttype).toBe('iets anders');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', {}],
    ['a list', []],
    ['a result of compileSchema', compileSchema(fz825)],
    ['bytes', new TextEncoder().encode(fz825)],
    ['a schema without roots', { ...compiled(fz825), roots: undefined }],
    ['a root that is none', { ...compiled(fz825), roots: [{ name: 'Bericht' }] }],
    ['a definition that is none', { ...compiled(fz825), definition: null }],
    ['a hole', { ...compiled(fz825), roots: new Array(1) }],
  ])('%s is a mistake of the programmer', (_name, given) => {
    const good = { fz825, fz826 };
    for (const name of ['fz825', 'fz826'] as const)
      expect(() => withSchemas({ ...good, [name]: given } as SchemaInput)).toThrow(
        new TypeError(`${name} must be the text of an XSD, or what compileSchema made of one.`),
      );
  });

  test('nothing at all, or an import that is no text', () => {
    expect(() => withSchemas(undefined as never)).toThrow(TypeError);
    const texts = xsds('import');
    expect(() => withSchemas(texts, { imports: { 'elementen.xsd': 7 as never } })).toThrow(TypeError);
    const bound = withSchemas(texts);
    expect(bound.ok || bound.findings[0].schema).toBe('fz825');
  });
});

describe('how often a schema asks for something does not cost that many steps', () => {
  const often = (count: string): Change =>
    by(
      /(<xs:element name="Zorglocatie"[^>]*>)/,
      `$1<xs:sequence minOccurs="${count}" maxOccurs="unbounded">
       <xs:element name="Kamer" type="xs:string"/><xs:element name="Bed" type="xs:string" minOccurs="0"/>
     </xs:sequence>`,
    );

  const most = often('999999999');

  test('more than can be counted is not supported', () => {
    const more = often('1000000000');
    const bound = withSchemas({ fz825: more(fz825), fz826 });
    expect(bound.ok || bound.findings).toMatchObject([
      { schema: 'fz825', rule: 'XSD-ONDERSTEUND', construct: 'xs:sequence/@minOccurs' },
    ]);
  });

  test.each([[[]], [['a']], [['a', 'b', 'c']]])('%j', (kamer) => {
    const { api } = bind('naamruimte', {}, { fz825: most(fz825), fz826: most(fz826) });
    const { verzekerde, ...bericht } = exampleBericht();
    const mutatieLocatie = { zorglocatie: '06290002', kamer, bed: ['x'] } as never;
    const mutatieFZ = verzekerde.mutatieFZ.map((mutatie) => ({ ...mutatie, mutatieLocatie }));
    const start = performance.now();
    const serialized = api.serializeBericht({ ...bericht, verzekerde: { ...verzekerde, mutatieFZ } });
    expect(serialized.ok || serialized.findings.map(({ rule }) => rule)).toContain('STR-ONTBREEKT');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
