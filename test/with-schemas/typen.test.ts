import { type Controle, controles } from 'fz825';
import { describe, expect, test } from 'vitest';
import { CONTEXT, control } from '../check-engine/engine.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { bind, toXml, xsds } from './apis.ts';

/** What does not fit when a type of the FZ825 and the FZ826 is another one. */
function misfits(type: string, restriction: string, some: readonly Controle[]): readonly string[] {
  const change = (xsd: string): string => {
    const changed = xsd.replace(
      new RegExp(`(<xs:simpleType name="LDT_${type}">)[\\s\\S]*?(</xs:simpleType>)`),
      `$1${restriction}$2`,
    );
    expect(changed).not.toBe(xsd);
    return changed;
  };
  const { fz825, fz826 } = xsds('naamruimte');
  const { uncheckable } = bind(
    'naamruimte',
    { controles: some },
    { fz825: change(fz825), fz826: change(fz826) },
  );
  return uncheckable.map(({ rule, element, args }) => `${rule} ${element} ${JSON.stringify(args)}`);
}

const restriction = (base: string, facets: readonly string[]): string =>
  `<xs:restriction base="xs:${base}">${facets.join('')}</xs:restriction>`;
const pattern = (value: string): string => `<xs:pattern value="${value}"/>`;
const codes = (...values: readonly string[]): string[] =>
  values.map((value) => `<xs:enumeration value="${value}"/>`);

const GELIJK = [
  control({
    condition: { op: 'gelijk aan', links: 'Plaatsingsbesluitnummer', rechts: 'MutatieIdentificatie' },
  }),
];

describe('values are compared as texts, and so must have one spelling', () => {
  const REDEN = 'X-1 Plaatsingsbesluitnummer {"fault":"schrijfwijze","path":"Plaatsingsbesluitnummer"}';

  test.each<[string, readonly string[]]>([
    ['string', []],
    ['normalizedString', []],
    ['token', []],
    ['integer', [pattern('[0-9]{9}')]],
    ['positiveInteger', [pattern('[1-9][0-9]*')]],
    ['unsignedInt', codes('7').concat(pattern('7'))],
    ['boolean', [pattern('[01]')]],
    ['date', [pattern('[0-9]{4}-[0-9]{2}-[0-9]{2}')]],
  ])('%s %j has', (base, facets) => {
    expect(misfits('Plaatsingsbesluitnummer', restriction(base, facets), GELIJK)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['integer', []],
    ['integer', [pattern('[0-9]{8,9}')]],
    ['unsignedInt', codes('7')],
    ['decimal', [pattern('[0-9]{3}(\\.0)?')]],
    // Nothing that is tried is allowed.
    ['integer', [pattern('5678')]],
    ['boolean', []],
    ['boolean', [pattern('0|false')]],
    ['date', []],
    ['dateTime', []],
    ['time', []],
  ])('%s %j has not', (base, facets) => {
    expect(misfits('Plaatsingsbesluitnummer', restriction(base, facets), GELIJK)).toEqual([REDEN]);
    const bekend = [control({ condition: { op: 'is bekend', wat: 'Plaatsingsbesluitnummer' } })];
    expect(misfits('Plaatsingsbesluitnummer', restriction(base, facets), bekend)).toEqual([]);
  });
});

test('a value that white space is taken from cannot have it', () => {
  const isEen = (waarde: string): readonly Controle[] => [
    control({ condition: { op: 'is een', element: 'Plaatsingsbesluitnummer', waarden: [waarde] } }),
  ];
  expect(misfits('Plaatsingsbesluitnummer', restriction('token', []), isEen('a b'))).toEqual([]);
  expect(misfits('Plaatsingsbesluitnummer', restriction('token', []), isEen(' a'))).toEqual([
    'X-1 Plaatsingsbesluitnummer {"fault":"waarden-ontbreken","path":"Plaatsingsbesluitnummer","values":[" a"]}',
  ]);
});

describe('a date', () => {
  const later = [
    control({ condition: { op: 'niet later dan', datum: 'Mutatiedatum', grens: 'Mutatiedatum' } }),
  ];

  /** The type stands at Mutatiedatum alone: DagtekeningRetour must be a plain date anyway. */
  const fits = (base: string, facets: readonly string[]): boolean => {
    const change = (xsd: string): string =>
      xsd
        .replace(/name="Mutatiedatum" type="([a-z]+):[^"]*"/, 'name="Mutatiedatum" type="$1:LDT_Ander"')
        .replace(
          '<xs:simpleType',
          `<xs:simpleType name="LDT_Ander">${restriction(base, facets)}</xs:simpleType><xs:simpleType`,
        );
    const { fz825, fz826 } = xsds('naamruimte');
    return (
      bind('naamruimte', { controles: later }, { fz825: change(fz825), fz826: change(fz826) }).uncheckable
        .length === 0
    );
  };

  test('is plain, or is not compared', () => {
    expect(fits('date', [pattern('[0-9]{4}-[0-9]{2}-[0-9]{2}')])).toBe(true);
    expect(fits('string', [pattern('[0-9]{4}-[0-9]{2}-[0-9]{2}')])).toBe(true);
    expect(fits('string', [pattern('[0-9\\-]{10}')])).toBe(false);
    expect(fits('date', [])).toBe(false);
    expect(fits('date', [pattern('[^Z+]*')])).toBe(false);
    expect(fits('date', [pattern('.{10}(\\+01:00)?')])).toBe(false);
    expect(fits('string', [pattern('[0-9]{8}')])).toBe(false);
    expect(fits('dateTime', [])).toBe(false);
  });
});

describe('the codes that the verloop stands on', () => {
  const LCB = controles
    .filter(({ id }) => id === 'LCB008')
    .map((each) => ({ ...each, after: { controles: [] } }));
  const OOK = '"fault":"andere-waarden"';

  test.each<[string, readonly string[], string | undefined]>([
    ['string', codes('1', '2'), undefined],
    ['string', [pattern('[12]')], undefined],
    ['string', codes('1', '2', '3').concat(pattern('[12]')), undefined],
    ['string', codes('1', '2', '3'), OOK],
    ['string', [pattern('[1-3]')], OOK],
    ['string', [pattern('0?[12]')], OOK],
    ['string', [pattern('[12]|44')], OOK],
    ['string', [], OOK],
    ['string', codes('1'), '"fault":"waarden-ontbreken","path":"SoortMutatie","values":["2"]'],
    ['integer', codes('1', '2'), '"fault":"schrijfwijze"'],
  ])('%s %j', (base, facets, reden) => {
    const found = misfits('SoortMutatie', restriction(base, facets), LCB);
    expect(found).toEqual(reden === undefined ? [] : [expect.stringContaining(reden)]);
  });
});

test('an element of the verloop that only differs from another in its first letter is not told from it', () => {
  const LCB = controles.filter(({ id }) => id === 'LCB008');
  const change = (xsd: string): string =>
    xsd.replace(
      /<xs:element name="SoortMutatie" (type="[a-z]*:[^"]*")/,
      '<xs:element name="soortMutatie" $1 minOccurs="0"/>$&',
    );
  const { fz825, fz826 } = xsds('naamruimte');
  const some = LCB.map((each) => ({ ...each, after: { controles: [] } }));
  const { uncheckable } = bind(
    'naamruimte',
    { controles: some },
    { fz825: change(fz825), fz826: change(fz826) },
  );
  expect(uncheckable.map(({ element, args }) => [element, args])).toEqual([
    ['SoortMutatie', { fault: 'meermalen', path: 'SoortMutatie' }],
  ]);
});

test('two elements of one name in a class are not told from each other', () => {
  const change = (xsd: string): string =>
    xsd.replace(
      '<xs:element ref="el:Zorglocatie"/>',
      '$&<xs:element ref="el:Afzender"/><xs:element name="Afzender" type="xs:string"/>',
    );
  const { fz825, fz826 } = xsds('import');
  const condition = { op: 'komt voor', element: 'Afzender' } as const;
  const { uncheckable } = bind(
    'import',
    { controles: [control({ berichtklasse: 'MutatieLocatie', condition })] },
    { fz825: change(fz825), fz826: change(fz826) },
  );
  expect(uncheckable.map(({ element, args }) => [element, args])).toEqual([
    ['Afzender', { fault: 'meermalen', path: 'Afzender' }],
  ]);
});

describe('a class that stands in more than one place', () => {
  const change = (child: string) => (xsd: string) =>
    xsd.replace(
      /(<xs:element name="Zorglocatie" type="([a-z]*):[^>]*>)/,
      (_all, own: string, prefix: string) => own + child.replaceAll('p:', `${prefix}:`),
    );
  const bound = (child: string, some: readonly Controle[]): ReturnType<typeof bind> => {
    const { fz825, fz826 } = xsds('naamruimte');
    return bind(
      'naamruimte',
      { controles: some },
      { fz825: change(child)(fz825), fz826: change(child)(fz826) },
    );
  };
  const locatie = control({
    berichtklasse: 'MutatieLocatie',
    condition: { op: 'gelijk aan', links: 'Zorglocatie', rechts: '../MutatieIdentificatie' },
  });
  const MEERMALEN = (klasse: string): object => ({
    rule: 'X-1',
    berichtklasse: klasse,
    element: null,
    args: { fault: 'klasse-meermalen', klasse },
    reason: expect.any(String),
  });

  test('such as one that contains itself, is not judged', () => {
    const self = '<xs:element name="MutatieLocatie" type="p:MutatieLocatie" minOccurs="0"/>';
    const { api, uncheckable } = bound(self, [locatie, control({ id: 'X-2' })]);
    expect(uncheckable).toEqual([MEERMALEN('MutatieLocatie')]);
    const [mutatie] = exampleBericht().verzekerde.mutatieFZ;
    const mutatieLocatie = { zorglocatie: '06290002', mutatieLocatie: { zorglocatie: '06290001' } };
    const bericht = exampleBericht({ ...mutatie, mutatieLocatie } as never);
    expect(api.checkBericht(bericht, CONTEXT).controles).toEqual({ 'X-1': 'unchecked', 'X-2': 'passed' });
    const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
    const finding = { ...FINDING, path: '/Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie/MutatieLocatie' };
    const made = api.retourbericht(bericht, [finding], gegevens);
    expect(made.verzekerde?.mutatieFZ[0]?.mutatieLocatie).toEqual({
      zorglocatie: '06290002',
      mutatieLocatie: { zorglocatie: '06290001', retourcodes: { retourcode: ['8011'] } },
      retourcodes: { retourcode: ['0200'] },
    });
    const read = api.readRetourbericht(bericht, api.parseRetourbericht(toXml(api, made)));
    expect(read.ok && read.uitkomst.mutaties[0]?.faulty).toBe(true);
  });

  test.each(['Verdieping', 'Hal'])('with all that is in it, where the other is a %s', (other) => {
    const zaal = '<xs:element name="Zaal" type="p:Verdieping" minOccurs="0"/>';
    const types =
      '<xs:complexType name="Verdieping"><xs:sequence><xs:element name="Bed" type="p:Bed"/>CODES</xs:sequence></xs:complexType>' +
      '<xs:complexType name="Hal"><xs:sequence><xs:element name="Poort" type="xs:string"/>CODES</xs:sequence></xs:complexType>' +
      '<xs:complexType name="Bed"><xs:sequence><xs:element name="Nummer" type="xs:string"/>CODES</xs:sequence></xs:complexType>';
    const twice = (xsd: string, own: string): string =>
      change(zaal)(xsd)
        .replace(
          /(<xs:element name="Verzekerdennummer" type="([a-z]*):[^>]*>)/,
          `$1<xs:element name="Zaal" type="$2:${other}" minOccurs="0"/>`,
        )
        .replace(
          '<xs:simpleType',
          `${types.replaceAll('CODES', own === '' ? '' : `<xs:element name="Retourcodes" type="${own}:Retourcodes"/>`).replaceAll('p:', own === '' ? 'mbfz:' : `${own}:`)}<xs:simpleType`,
        );
    const { fz825, fz826 } = xsds('naamruimte');
    const bed = control({ berichtklasse: 'Bed', condition: { op: 'komt voor', element: 'Nummer' } });
    const { uncheckable } = bind(
      'naamruimte',
      { controles: [bed] },
      { fz825: twice(fz825, ''), fz826: twice(fz826, 'rbfz') },
    );
    expect(uncheckable).toEqual([MEERMALEN('Bed')]);
  });
});

const FINDING = {
  controletype: 3,
  rule: 'X',
  args: {},
  retourcode: '8011',
  voorlopig: false,
  mutatie: 0,
  berichtklasse: 'MutatieLocatie',
  line: null,
  column: null,
  message: '',
  url: null,
} as const;
