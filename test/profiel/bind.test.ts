import { serializeBericht } from 'fz825';
import { bindProfiel, type Profiel, type ProfielFinding, type ProfielRapport } from 'fz825/profiel';
import { withSchemas } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { gebonden, type ProfielNaam, textsOf } from './profielen.ts';

type Data = Record<string, Record<string, Record<string, unknown>>>;
type Schemas = ReturnType<typeof textsOf>['schemas'];

const GDS = textsOf('gds-stijl');
const IWLZ = textsOf('iwlz-stijl');

/** A profile as text, with something changed in it. */
function changed(naam: ProfielNaam, change: (profiel: Data) => unknown): string {
  const profiel = JSON.parse(textsOf(naam).text);
  change(profiel);
  return JSON.stringify(profiel, undefined, 2);
}

/** Both XSDs with a text in them replaced. */
function both(schemas: Schemas, found: RegExp | string, instead: string): Schemas {
  const fz825 = schemas.fz825.replaceAll(found, instead);
  const fz826 = schemas.fz826.replaceAll(found, instead);
  expect(fz825).not.toBe(schemas.fz825);
  expect(fz826).not.toBe(schemas.fz826);
  return { ...schemas, fz825, fz826 };
}

/** Where a JSON Pointer leads in a text that JSON.stringify wrote: to the value. */
function placeOf(text: string, pointer: string): { readonly line: number; readonly column: number } {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = 0;
  for (const [depth, name] of names.entries()) {
    const key = `\n${'  '.repeat(depth + 1)}"${name}": `;
    at = text.indexOf(key, at);
    expect(at, pointer).toBeGreaterThan(-1);
    at += key.length;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function refused(profiel: Profiel | string, schemas: Schemas = GDS.schemas): readonly ProfielFinding[] {
  const bound = bindProfiel(profiel, { schemas });
  return bound.ok ? expect.unreachable(JSON.stringify(bound.rapport)) : bound.findings;
}

function rapport(profiel: Profiel | string, schemas: Schemas = GDS.schemas): ProfielRapport {
  const bound = bindProfiel(profiel, { schemas });
  return bound.ok ? bound.rapport : expect.unreachable(JSON.stringify(bound.findings));
}

const E = 'elementen';
const plaats = (fault: string, path: string) => ['PRF-PLAATS', { fault, path }] as const;
const vorm = (fault: string, others: object = {}) => ['PRF-VORM', { fault, ...others }] as const;
const code = (fault: string, given: string, others: object = {}) =>
  ['PRF-CODE', { fault, code: given, ...others }] as const;

type Row = readonly [
  pointer: string,
  value: unknown,
  told: readonly [rule: string, args: object],
  naam?: ProfielNaam,
];

/** Puts a value at a JSON Pointer in a profile. */
function put(profiel: Data, pointer: string, value: unknown): void {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/'));
  const last = names.pop() ?? '';
  let at: Record<string, unknown> = profiel;
  for (const name of names) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  at[last] = value;
}

const DELEN = ['klassen', 'elementen', 'codes', 'vast'];

/** What is wrong with one place of a profile: one finding, at that place. */
const FOUT: readonly Row[] = [
  // The form.
  ['/naam', '', vorm('naam-leeg')],
  ['/naam', 7, vorm('naam-leeg')],
  ['/herkomst', ['x'], vorm('tekst')],
  [
    '/versie',
    '2',
    vorm('veld', { known: ['$schema', 'naam', 'herkomst', 'toelichting', 'schemas', 'fz825', 'fz826'] }),
  ],
  ['/schemas', 'fz825.xsd', vorm('object')],
  ['/schemas/fz825', 7, vorm('tekst')],
  ['/schemas/imports', [], vorm('object')],
  ['/schemas/imports', { 'a.xsd': null }, vorm('tekst')],
  ['/fz825', [], vorm('object')],
  ['/fz825/header', 'omgekeerd', vorm('veld', { known: DELEN })],
  ['/fz825/elementn', {}, vorm('veld', { known: DELEN })],
  ['/fz826/header', 'andersom', vorm('header')],
  ['/fz825/klassen', 'Mutatie', vorm('object')],
  ['/fz825/klassen/Mutatie', 'Mutatie', vorm('naam')],
  ['/fz825/klassen/Bericht', 'Bericht', vorm('naam')],
  ['/fz825/klassen/constructor', 'Mutatie', vorm('naam')],
  ['/fz826/klassen/Retourcodes', 'Feedback', vorm('naam')],
  ['/fz825/klassen/MutatieFZ', '/Mutatie', vorm('weg')],
  ['/fz825/klassen/MutatieFZ', 'Mutatie//Deel', vorm('weg')],
  ['/fz825/klassen/MutatieFZ', '../Mutatie', vorm('weg')],
  ['/fz825/klassen/MutatieFZ', ['Mutatie'], vorm('weg')],
  ['/fz825/klassen/MutatieFZ', 'b:Mutatie', vorm('weg')],
  [`/fz825/${E}/Header~1Zender`, 'Verzender', vorm('naam')],
  [`/fz825/${E}/Header~1Retourcodes`, 'Feedback', vorm('naam')],
  [`/fz825/${E}/Mutatiedatum`, 'Datum', vorm('naam')],
  [`/fz825/${E}/Header~1Afzender`, '.', vorm('weg')],
  [`/fz825/${E}/Header~1Afzender`, '', vorm('weg')],
  ['/fz825/codes/MutatieFZ~1Soort', { 1: '17' }, vorm('naam')],
  ['/fz825/codes/MutatieFZ~1SoortMutatie', ['17'], vorm('object')],
  ['/fz825/vast/Zender~1Rol', '1', vorm('naam')],
  ['/fz825/vast/Header', '1', vorm('naam')],
  ['/fz825/vast/Header~1VerzenderRol', 1, vorm('tekst')],
  // Ways.
  [`/fz825/${E}/Header~1Afzender`, 'Zender', plaats('ontbreekt', '/Bericht/Header/Zender')],
  [`/fz825/${E}/Header~1Afzender`, 'verzender', plaats('ontbreekt', '/Bericht/Header/verzender')],
  [`/fz826/${E}/Header~1Ontvanger`, 'Doel', plaats('ontbreekt', '/Bericht/Header/Doel')],
  [`/fz825/${E}/Header~1Afzender`, 'Verzender/Naam', plaats('klasse', '/Bericht/Header/Verzender')],
  ['/fz825/klassen/MutatieLocatie', 'Plaats', plaats('ontbreekt', '/Bericht/Verzekerde/Mutatie/Plaats')],
  ['/fz825/klassen/MutatieLocatie', 'Datum', plaats('klasse', '/Bericht/Verzekerde/Mutatie/Datum')],
  [`/fz825/${E}/MutatieFZ~1Mutatiedatum`, 'Locatie', plaats('waarde', '/Bericht/Verzekerde/Mutatie/Locatie')],
  [
    `/fz825/${E}/MutatieFZ~1ReferentieMutatie`,
    'Referentienummer',
    plaats('dubbel', '/Bericht/Verzekerde/Mutatie/Referentienummer'),
  ],
  [
    '/fz825/klassen/MutatieFZ',
    '.',
    ['PRF-PLAATS', { fault: 'eigen-element', klasse: 'MutatieFZ' }],
    'iwlz-stijl',
  ],
  [
    '/fz826/klassen/Verzekerde',
    '.',
    ['PRF-PLAATS', { fault: 'eigen-element', klasse: 'Verzekerde' }],
    'iwlz-stijl',
  ],
  // Codes.
  ['/fz825/codes/MutatieFZ~1SoortMutatie/3', 'V', code('onbekend', '3', { known: ['1', '2'] })],
  ['/fz825/codes/MutatieFZ~1SoortMutatie/2', 'Q', code('schema', 'Q')],
  ['/fz825/codes/MutatieFZ~1SoortMutatie/2', ['E', 'V'], code('dubbel', 'V')],
  ['/fz825/codes/Header~1Afzender', { '06290001': '6290001' }, code('schema', '6290001')],
  // Values of its own.
  [
    '/fz825/vast/Header~1Ontvanger',
    '9992',
    ['PRF-VAST', { fault: 'model', path: '/Bericht/Header/Ontvanger' }],
  ],
  [
    '/fz825/vast/Header~1VerzenderRol',
    '9',
    ['PRF-VAST', { fault: 'waarde', path: '/Bericht/Header/VerzenderRol' }],
  ],
  ['/fz825/vast/Header~1Rol', '1', plaats('ontbreekt', '/Bericht/Header/Rol')],
  [
    '/fz825/vast/Verzekerde~1Mutatie~1Volgcode',
    'A',
    plaats('dubbel', '/Bericht/Verzekerde/Mutatie/Volgcode'),
  ],
  [
    '/fz825/vast/MutatieFZ~1Locatie',
    'x',
    ['PRF-VAST', { fault: 'model', path: '/Bericht/Verzekerde/Mutatie/Locatie' }],
  ],
];

describe('a profile that cannot be', () => {
  test.each(FOUT.map(([pointer, value, told, naam = 'gds-stijl']) => ({ pointer, value, told, naam })))(
    '$pointer $value',
    ({ pointer, value, told: [rule, args], naam }) => {
      const text = changed(naam, (profiel) => put(profiel, pointer, value));
      const { schemas } = naam === 'gds-stijl' ? GDS : IWLZ;
      const found = refused(text, schemas);
      // The place of the value itself, or of what is in it.
      const [first] = found;
      const at = first?.pointer ?? '';
      expect(at.startsWith(pointer)).toBe(true);
      const schema = /^\/(fz82[56])/.exec(pointer)?.[1] ?? null;
      // What is found because a code stands for two is told with it.
      expect(found.filter((each) => each.args['fault'] === args['fault' as never])).toEqual([
        { rule, args, pointer: at, schema, ...placeOf(text, at), message: expect.stringMatching(/\.$/) },
      ]);
      // As data, without a place.
      expect(refused(JSON.parse(text), schemas)).toEqual(
        found.map((each) => ({ ...each, line: null, column: null })),
      );
    },
  );

  test.each([
    ['', { line: 1, column: 1 }, 'geen'],
    ['{"naam":"x",}', { line: 1, column: 13 }, 'geen'],
    ['{"naam":"x",\n "naam":"y"}', { line: 2, column: 2 }, 'dubbel'],
  ])('the text %j is no JSON of a profile', (text, place, fault) => {
    expect(refused(text)).toEqual([
      { rule: 'PRF-JSON', args: { fault }, pointer: '', schema: null, ...place, message: expect.any(String) },
    ]);
  });

  test('what it must have', () => {
    expect(refused('{}').map(({ rule, args, pointer }) => [rule, args, pointer])).toEqual([
      ['PRF-VORM', { fault: 'ontbreekt', field: 'naam' }, ''],
    ]);
    expect(refused('{"naam":"x","schemas":{}}').map(({ args, pointer }) => [args, pointer])).toEqual([
      [{ fault: 'ontbreekt', field: 'fz825' }, '/schemas'],
      [{ fault: 'ontbreekt', field: 'fz826' }, '/schemas'],
    ]);
    for (const value of [null, 7, 'x', [], true])
      expect(refused(JSON.stringify(value)).map(({ rule, args }) => [rule, args])).toEqual([vorm('object')]);
    expect(() => bindProfiel({ naam: 'x' })).toThrow(TypeError);
    expect(() => bindProfiel('{"naam":"x"}', { schemas: { fz825: 7, fz826: '' } as never })).toThrow(
      TypeError,
    );
    expect(() => bindProfiel('{"naam":"x"}', { schemas: 7 as never })).toThrow(TypeError);
    const { schemas } = gebonden('gds-stijl').api;
    expect(() => bindProfiel(GDS.text, { schemas })).toThrow(TypeError);
    const bound = withSchemas(schemas);
    const bericht = berichtMet([verplaatst()]);
    expect(bound.ok && bound.api.serializeBericht(bericht)).toEqual(
      gebonden('gds-stijl').api.serializeBericht(bericht),
    );
  });
});

describe('a schema that a profile cannot be bound to', () => {
  const R = '/Bericht/Header/DagtekeningRetour';
  test.each<readonly [string, string, Schemas, readonly unknown[]]>([
    ['no XML', GDS.text, { ...GDS.schemas, fz826: '<x' }, [['XSD-XML', null, 'fz826', 1, 3]]],
    [
      'an import that is not given',
      IWLZ.text,
      { ...IWLZ.schemas, imports: {} },
      [
        ['XSD-ONGELDIG', null, 'fz825', 9, 3],
        ['XSD-ONGELDIG', null, 'fz826', 9, 3],
      ],
    ],
    [
      'two roots',
      GDS.text,
      {
        ...GDS.schemas,
        fz825: GDS.schemas.fz825.replace(
          '<xs:complexType',
          '<xs:element name="X" type="b:Bericht"/><xs:complexType',
        ),
      },
      [['XSD-BERICHT', null, 'fz825', null, null]],
    ],
    [
      'a DagtekeningRetour that is no date',
      GDS.text,
      {
        ...GDS.schemas,
        fz826: GDS.schemas.fz826.replace(
          '"RetourVerzenddatum" type="b:Datum"',
          '"RetourVerzenddatum" type="b:Tekst"',
        ),
      },
      [['XSD-BERICHT', null, 'fz826', null, null, R]],
    ],
    [
      'an FZ826 with more of an element than the FZ825',
      GDS.text,
      { ...GDS.schemas, fz826: GDS.schemas.fz826.replace('name="Volgcode"', '$& maxOccurs="9"') },
      [['XSD-BERICHT', null, 'fz826', null, null, '/Bericht/Verzekerde/MutatieFZ/Volgcode']],
    ],
    [
      'two elements on a way that may both occur more than once',
      IWLZ.text,
      both(
        IWLZ.schemas,
        'name="MutatieFuncties" type="b:MutatieFuncties"',
        'name="MutatieFuncties" type="b:MutatieFuncties" maxOccurs="9"',
      ),
      ['fz825', 'fz826'].map((schema) => [
        'PRF-PLAATS',
        `/${schema}/klassen/MutatieFZ`,
        schema,
        expect.any(Number),
        expect.any(Number),
      ]),
    ],
    [
      'an element beside a class that is repeated with it',
      IWLZ.text,
      both(
        both(
          IWLZ.schemas,
          'name="MutatieFuncties" type="b:MutatieFuncties"',
          'name="MutatieFuncties" type="b:MutatieFuncties" maxOccurs="9"',
        ),
        '<xs:element name="MutatieFunctie" type="b:MutatieFunctie" maxOccurs="unbounded"/>',
        '<xs:element name="Nummer" type="iwlz:Kenmerk"/><xs:element name="MutatieFunctie" type="b:MutatieFunctie"/>',
      ),
      ['fz825', 'fz826'].map((schema) => [
        'PRF-PLAATS',
        `/${schema}`,
        schema,
        expect.any(Number),
        expect.any(Number),
      ]),
    ],
  ])('%s', (_, profiel, schemas, expected) => {
    const found = refused(profiel, schemas);
    const told = expected as readonly (readonly unknown[])[];
    expect(
      found.map(({ rule, pointer, schema, line, column, construct }, index) =>
        [rule, pointer, schema, line, column, construct].slice(0, told[index]?.length),
      ),
    ).toEqual(expected);
  });
});

describe('what works in part is told, and never accepted', () => {
  const GOED = berichtMet([verplaatst(), beeindigd()]);

  test('an element that must be there and that nobody fills', () => {
    const zonder = changed('gds-stijl', (profiel) => delete profiel['fz825']?.['vast']);
    const { werkt, bouwers, stromen, nooitGevuld } = rapport(zonder);
    expect([werkt, bouwers.werkt, stromen[3].werkt, stromen[5].werkt, stromen[7].werkt]).toEqual(
      Array(5).fill(false),
    );
    expect(bouwers.redenen.map((reden) => reden.split(':')[0])).toEqual([
      'STR-ONTBREEKT /Bericht/Header/VerzenderRol',
      'STR-ONTBREEKT /Bericht/Header/OntvangerRol',
    ]);
    expect(nooitGevuld).toContainEqual({
      ...{ schema: 'fz825', path: '/Bericht/Header/VerzenderRol', klasse: 'Header' },
      ...{ field: 'verzenderRol', verplicht: true },
    });
    const bound = bindProfiel(zonder, { schemas: GDS.schemas });
    if (!bound.ok) return expect.unreachable();
    expect(bound.api.serializeBericht(GOED).ok).toBe(false);
    const { controletypes } = bound.api.checkBericht(GOED, { peildatum: '2026-03-15', omgeving: 'T' });
    expect(controletypes).toMatchObject({ 2: 'failed', 3: 'skipped' });
    // A message that fills it itself can be written.
    const header = { ...GOED.header, verzenderRol: '1', ontvangerRol: '6' };
    expect(bound.api.serializeBericht({ ...GOED, header }).ok).toBe(true);
  });

  test('an element that the schema lacks: the controls that need it are unchecked', () => {
    const zonder = changed('gds-stijl', (profiel) => {
      delete profiel['fz825']?.['elementen']?.['MutatieFZ/ReferentieMutatie'];
      delete profiel['fz826']?.['elementen']?.['MutatieFZ/ReferentieMutatie'];
    });
    const schemas = both(GDS.schemas, /<xs:element name="GerelateerdReferentienummer".*/g, '');
    const bound = bindProfiel(zonder, { schemas });
    if (!bound.ok) return expect.unreachable(JSON.stringify(bound.findings));
    const { werkt, bouwers, controles, stromen, zonderPlaats } = bound.rapport;
    expect([werkt, bouwers.werkt]).toEqual([false, false]);
    expect(zonderPlaats).toEqual(['fz825 MutatieFZ/ReferentieMutatie', 'fz826 MutatieFZ/ReferentieMutatie']);
    const not = Object.entries(controles).flatMap(([id, { werkt: does }]) => (does ? [] : [id]));
    expect(not.join(' ')).toBe('VC005 VC006 VC007 VC012 VC013 VC014 LCB006 LCB007 LCB008 W001 W003 W004');
    expect(stromen[4].redenen).toEqual(['Niet uit te voeren: VC005, VC006, VC007, VC012, VC013, VC014.']);
    const {
      controletypes,
      findings,
      controles: states,
    } = bound.api.checkBericht(GOED, { peildatum: '2026-03-15', omgeving: 'T' }, { controletype: 3 });
    expect([controletypes[3], findings]).toEqual(['unchecked', []]);
    expect(not.filter((id) => id in states).map((id) => states[id])).toEqual(
      not.filter((id) => id in states).map(() => 'unchecked'),
    );
    // What has one has no place to write it.
    const met = berichtMet([beeindigd({ referentieMutatie: 'M-1', statusAanlevering: '2' })]);
    expect(bound.api.serializeBericht(met)).toMatchObject({
      ok: false,
      findings: [{ rule: 'STR-ONVERWACHT', path: '/Bericht/Verzekerde/Mutatie[1]/*' }],
    });
  });

  test.each([
    [
      'a repetition that the schema lacks',
      / maxOccurs="unbounded"(?=\/>\s*<\/xs:sequence>\s*<\/xs:complexType>\s*<xs:complexType name="Mutatie">)/g,
      '',
      'STR-HERHAALD /Bericht/Verzekerde/Mutatie[2]',
    ],
    ['a form that no value has', '[0-9]{4}|[0-9]{8}', '[0-9]{9}', 'STR-PATROON /Bericht/Header/Verzender'],
    [
      'a length that is too short',
      'maxLength value="20"',
      'maxLength value="15"',
      'STR-LENGTE /Bericht/Verzekerde/Mutatie[1]/Referentienummer',
    ],
    [
      'a code that it does not allow',
      /<xs:enumeration value="T">.*/g,
      '',
      'STR-ENUMERATIE /Bericht/Header/Berichtsoort',
    ],
  ])('%s', (_, found, instead, reden) => {
    const schemas =
      instead === '' && reden.startsWith('STR-HERHAALD')
        ? both(GDS.schemas, 'type="b:Mutatie" maxOccurs="unbounded"', 'type="b:Mutatie"')
        : both(GDS.schemas, found, instead);
    const { werkt, bouwers } = rapport(GDS.text, schemas);
    expect([werkt, bouwers.werkt]).toEqual([false, false]);
    expect(bouwers.redenen.map((each) => each.split(': ')[0])).toContain(reden);
  });

  test('one retourcode where there may be several', () => {
    const fz826 = GDS.schemas.fz826.replaceAll(
      'type="b:Feedback" maxOccurs="unbounded"',
      'type="b:Feedback"',
    );
    const { werkt, bouwers, stromen } = rapport(GDS.text, { ...GDS.schemas, fz826 });
    expect([werkt, bouwers.werkt, stromen[3].werkt, stromen[5].werkt]).toEqual([false, true, false, false]);
    expect(stromen[7].redenen.map((reden) => reden.split(': ')[0])).toContain(
      'STR-HERHAALD /Bericht/Verzekerde/Feedback/Retourcode[2]',
    );
  });

  test('everything that the three need is there', () => {
    for (const [profiel, schemas] of [
      [GDS.text, GDS.schemas],
      [IWLZ.text, IWLZ.schemas],
      [textsOf('eigen').text, textsOf('eigen').schemas],
    ] as const) {
      const { bouwers, controles, stromen, werkt, zonderPlaats } = rapport(profiel, schemas);
      const onderdelen = [bouwers, ...Object.values(controles), ...Object.values(stromen)];
      expect(onderdelen.flatMap(({ redenen }) => redenen)).toEqual([]);
      expect([werkt, zonderPlaats]).toEqual([true, []]);
    }
  });
});

describe('imports', () => {
  const basis = IWLZ.schemas.imports['basisschema.xsd'] ?? '';

  test.each([
    ['another case', { 'Basisschema.XSD': basis }],
    ['./ before it', { './basisschema.xsd': basis }],
    ['its namespace', { 'urn:fz825:substituut:iwlz-stijl:basisschema': basis }],
    ['among others that nothing names', { 'basisschema.xsd': basis, 'ander.xsd': '<x', 'Lijst.xsd': '' }],
  ])('are found by %s', (_, imports) => {
    expect(rapport(IWLZ.text, { ...IWLZ.schemas, imports }).werkt).toBe(true);
  });

  test('that nothing refers to are not missed', () => {
    const unused = both(
      GDS.schemas,
      /<xs:element name="Bericht" /g,
      '<xs:import namespace="urn:niet:gebruikt" schemaLocation="../niet.xsd"/><xs:element name="Bericht" ',
    );
    expect(rapport(GDS.text, unused).werkt).toBe(true);
  });
});

describe('hostile profiles', () => {
  const hostile: readonly (readonly [string, () => unknown])[] = [
    ['null', () => null],
    ['a number', () => 7],
    ['a function', () => () => 1],
    ['a symbol', () => Symbol('x')],
    [
      'without prototype',
      () => Object.assign(Object.create(null), { naam: 'x', fz825: Object.create(null) }),
    ],
    ['__proto__', () => JSON.parse('{"naam":"x","__proto__":{"fz825":1},"fz825":{"__proto__":{}}}')],
    [
      '__proto__ as a class',
      () => JSON.parse('{"naam":"x","fz825":{"klassen":{"__proto__":"X","toString":"Y"}}}'),
    ],
    [
      '__proto__ as a code',
      () => JSON.parse('{"naam":"x","fz825":{"codes":{"MutatieFZ/SoortMutatie":{"__proto__":"V"}}}}'),
    ],
    [
      'lists everywhere',
      () => ({ naam: ['x'], fz825: [[]], fz826: { klassen: [], codes: [[]], vast: [1] } }),
    ],
    ['holes', () => ({ naam: 'x', fz825: { codes: { 'MutatieFZ/SoortMutatie': { 1: new Array(3) } } } })],
    [
      'a long list of codes',
      () => ({ naam: 'x', fz825: { codes: { 'MutatieFZ/SoortMutatie': { 1: Array(100_000).fill('V') } } } }),
    ],
    ['a long way', () => ({ naam: 'x', fz825: { klassen: { MutatieFZ: 'a/'.repeat(50_000) + 'b' } } })],
    ['a way of slashes', () => ({ naam: 'x', fz825: { klassen: { MutatieFZ: '/'.repeat(100_000) } } })],
    [
      'a long name',
      () => ({ naam: 'x'.repeat(1_000_000), fz825: { klassen: { ['x'.repeat(100_000)]: 'y' } } }),
    ],
    [
      'many unknown names',
      () => ({
        naam: 'x',
        fz825: { klassen: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, 'x'])) },
      }),
    ],
  ];

  test.each(hostile)('%s', (_, make) => {
    const bound = bindProfiel(make() as Profiel, { schemas: GDS.schemas });
    if (!bound.ok) return expect(bound.findings.length).toBeGreaterThan(0);
    expect(bound.rapport.werkt).toBe(false);
  });

  test('a getter that changes is read once, or what it says is found', () => {
    for (let when = 0; when < 6; when++) {
      let read = 0;
      const profiel = {
        naam: 'x',
        get fz825(): unknown {
          return read++ < when ? {} : { klassen: { MutatieFZ: 7 }, codes: null, vast: 'x', elementen: [[]] };
        },
      };
      expect(() => bindProfiel(profiel as Profiel, { schemas: GDS.schemas })).not.toThrow();
    }
  });

  test('a proxy that answers anything', () => {
    const anything: object = new Proxy(() => 1, {
      get: (_, key) => (key === Symbol.toPrimitive ? () => 'x' : anything),
      ownKeys: () => ['naam', 'fz825', 'prototype'],
      getOwnPropertyDescriptor: () => ({ value: anything, enumerable: true, configurable: true }),
    });
    for (const profiel of [
      anything,
      { naam: 'x', fz825: anything },
      { naam: 'x', fz825: { klassen: anything } },
    ])
      expect(bindProfiel(profiel as Profiel, { schemas: GDS.schemas }).ok).toBe(false);
  });

  test('a bound api does not change with the profile that it was made of', () => {
    const profiel = JSON.parse(GDS.text);
    const bound = bindProfiel(profiel, { schemas: GDS.schemas });
    if (!bound.ok) return expect.unreachable();
    const bericht = berichtMet([verplaatst()]);
    const before = bound.api.serializeBericht(bericht);
    for (const deel of [profiel.fz825, profiel.fz826])
      for (const names of Object.values(deel))
        if (typeof names === 'object')
          for (const name of Object.keys(names ?? {})) delete (names as never)[name];
    expect(bound.api.serializeBericht(bericht)).toEqual(before);
    expect(before.ok).toBe(true);
    expect(Object.isFrozen(bound.api)).toBe(true);
    expect(serializeBericht(bericht)).not.toEqual(before);
  });
});
