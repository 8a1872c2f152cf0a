import { checkBericht, type Mutatiebericht } from 'fz825';
import { COD954 } from 'fz825/codelijst';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { Schema } from 'node-schematron';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { bindOne, type GivenProfiel, type ProfielNaam } from '../support/profielen.ts';
import { mijn } from './own-controle.ts';
import { compileXslt } from './saxon.ts';

const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };

/** On the location, which has no element of its own in some of the profiles; and on the codes of a mutation. */
const CONTROLES = [
  mijn(
    { op: 'niet', conditie: { op: 'gelijk aan', links: 'Zorglocatie', rechts: '/Bericht/Header/Afzender' } },
    { id: 'MIJN001', berichtklasse: 'MutatieLocatie', element: 'Zorglocatie', retourcode: '8067' },
  ),
  mijn(
    { op: 'is een', element: '../StatusAanlevering', waarden: ['1', '2'] },
    { id: 'MIJN002', berichtklasse: 'MutatieLocatie', retourcode: '8021' },
  ),
  mijn(
    { op: 'niet', conditie: { op: 'bestaat uit', element: 'SoortMutatie', teken: '2' } },
    { id: 'MIJN003', retourcode: '8011' },
  ),
  mijn({ op: 'uniek', elementen: ['SoortMutatie'] }, { id: 'MIJN004', retourcode: '8986' }),
  mijn(
    { op: 'gelijk aan', links: 'SoortMutatie', rechts: 'StatusAanlevering' },
    { id: 'MIJN005', retourcode: '9284' },
  ),
];

/** Another code for each retourcode; of one there are two. */
const CODES = {
  ...Object.fromEntries(COD954.elementen.map(({ code }) => [code, `${9 - Number(code[0])}${code.slice(1)}`])),
  '8011': ['1011', '5011'],
};

/** Changes both XSDs. */
function withXsds(given: GivenProfiel, change: (text: string) => string): GivenProfiel {
  const { fz825, fz826 } = given.schemas;
  return { ...given, schemas: { ...given.schemas, fz825: change(fz825), fz826: change(fz826) } };
}

/** The location in an element of its own in one of the two messages of the iWlz style. */
function locatieIn(given: GivenProfiel, which: 'fz825' | 'fz826'): GivenProfiel {
  const codes = which === 'fz826' ? '<xs:element name="RetourCodes" type="b:RetourCodes"/>' : '';
  const type = `<xs:complexType name="Locatie"><xs:sequence><xs:element name="Agb" type="iwlz:AgbCode"/>${codes}</xs:sequence></xs:complexType>`;
  const text = given.schemas[which]
    .replace('name="InstellingBestemming" type="iwlz:AgbCode"', 'name="Locatie" type="b:Locatie"')
    .replace('</xs:schema>', `${type}$&`);
  const deel = given[which];
  return {
    ...given,
    schemas: { ...given.schemas, [which]: text },
    [which]: {
      ...deel,
      klassen: { ...deel?.klassen, MutatieLocatie: 'Locatie' },
      elementen: {
        ...deel?.elementen,
        'MutatieLocatie/Zorglocatie': 'Agb',
        ...(which === 'fz826' ? { 'MutatieLocatie/Retourcodes': 'RetourCodes' } : undefined),
      },
    },
  };
}

const TABLE: readonly (readonly [string, ProfielNaam, (given: GivenProfiel) => GivenProfiel])[] = [
  ['as it is', 'gds-stijl', (given) => given],
  ['as it is', 'iwlz-stijl', (given) => given],
  ['with an element for the location in the FZ825 alone', 'iwlz-stijl', (given) => locatieIn(given, 'fz825')],
  ['with an element for the location in the FZ826 alone', 'iwlz-stijl', (given) => locatieIn(given, 'fz826')],
  [
    'with one name for classes in each other',
    'iwlz-stijl',
    (given) => {
      const renamed = withXsds(given, (text) =>
        text
          .replaceAll('element name="Client"', 'element name="Item"')
          .replaceAll('element name="MutatieFunctie"', 'element name="Item"')
          .replaceAll('element name="Clienten"', 'element name="Items"')
          .replaceAll('element name="MutatieFuncties"', 'element name="Items"'),
      );
      const klassen = { Verzekerde: 'Items/Item', MutatieFZ: 'Items/Item', MutatieLocatie: '.' };
      return {
        ...renamed,
        fz825: { ...renamed.fz825, klassen },
        fz826: { ...renamed.fz826, klassen },
      };
    },
  ],
  [
    'with codes of its own for retourcodes, in elements around each of them',
    'gds-stijl',
    (given) => ({
      ...given,
      fz826: { ...given.fz826, codes: { ...given.fz826?.codes, 'Retourcodes/Retourcode': CODES } },
    }),
  ],
];

const locatie = { zorglocatie: '06290001' };
const BERICHTEN: readonly (readonly [string, Mutatiebericht])[] = [
  ['nothing wrong with the location', berichtMet([verplaatst()])],
  ['a location that is the sender', berichtMet([verplaatst({ mutatieLocatie: locatie })])],
  [
    'all at once',
    berichtMet([
      verplaatst({ mutatieLocatie: locatie, statusAanlevering: '3', referentieMutatie: 'M-0' }),
      verplaatst({ mutatieIdentificatie: 'M-2', statusAanlevering: '2', referentieMutatie: 'M-0' }),
      beeindigd({ mutatieIdentificatie: 'M-3' }),
    ]),
  ],
];

describe.each(TABLE)('%s: %s', (_, naam, change) => {
  const profiel = bindOne(naam, change, { controles: CONTROLES });
  const { api } = profiel;
  const textOf = (bericht: unknown): string => {
    const written = api.serializeBericht(bericht as never, { pretty: false });
    return written.ok ? written.xml : expect.unreachable(JSON.stringify(written.findings));
  };

  test.each(BERICHTEN)('%s', (_what, bericht) => {
    const { findings } = api.checkBericht(bericht, CONTEXT, { controletype: 3 });
    const own = checkBericht(bericht, CONTEXT, { controletype: 3, controles: CONTROLES });
    expect(findings.map(({ rule }) => rule)).toEqual(own.findings.map(({ rule }) => rule));

    const toRetour = compileXslt(exportXslt({ profiel }), 'retourbericht.xsl');
    const expected = textOf(api.retourbericht(bericht, findings, RETOUR));
    expect(toRetour(textOf(bericht), { ...CONTEXT, ...RETOUR })).toBe(expected);

    const schema = Schema.fromString(exportSchematron({ profiel, ...CONTEXT }).content);
    expect(
      schema
        .validateString(textOf(bericht))
        .map(({ message = '' }) => message.slice(0, 7))
        .sort(),
    ).toEqual(findings.map(({ rule }) => rule).sort());
  });
});

test('the paths, the codes and the pattern of a class without an element are those of the XML', () => {
  const { content } = exportSchematron({
    profiel: bindOne('iwlz-stijl', undefined, { controles: CONTROLES }),
  });
  expect(content).toContain('<sch:rule context="b:MutatieFunctie[b:InstellingBestemming]">');
  const own = exportSchematron({ profiel: bindOne('iwlz-stijl') }).content;
  expect(own).toContain('test="not(b:Mutatiecode = \'17\') or b:InstellingBestemming"');
});

test('a control that a profile has no place for is told, and the export is refused', () => {
  // Without the way to ReferentieMutatie, which stands under another name there.
  const profiel = bindOne('gds-stijl', ({ fz825, fz826, ...given }) => {
    const { 'MutatieFZ/ReferentieMutatie': _heen, ...heen } = fz825?.elementen ?? {};
    const { 'MutatieFZ/ReferentieMutatie': _retour, ...retour } = fz826?.elementen ?? {};
    return { ...given, fz825: { ...fz825, elementen: heen }, fz826: { ...fz826, elementen: retour } };
  });
  expect(() => exportXslt({ profiel })).toThrow(
    /^Control VC\d+ cannot be exported: it does not fit the schema\.$/,
  );
});
