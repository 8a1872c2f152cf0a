import fc from 'fast-check';
import { checkBericht } from 'fz825';
import type { Conditie } from 'fz825/vocabulary';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { Schema } from 'node-schematron';
import { expect, test } from 'vitest';
import { cases } from '../check/cases.ts';
import { mijn } from './own-controle.ts';
import { textOf } from './text-of.ts';

/** A condition, and what is written for it. */
interface Written {
  readonly condition: Conditie;
  readonly berichtklasse?: string;
  /** In a stylesheet: its keys, its variables, and when an occurrence is faulty. */
  readonly xslt: readonly string[];
  /** In a pattern: its lets, and what is asserted. */
  readonly schematron: readonly string[];
}

const PEILDATUM = { op: 'gegeven', naam: 'peildatum' } as const;
const NOT_AFTER: Conditie = { op: 'niet later dan', datum: 'Mutatiedatum', grens: PEILDATUM };

const WRITTEN: readonly (readonly [what: string, written: Written])[] = [
  [
    'an element that is there',
    {
      condition: { op: 'is bekend', wat: 'ReferentieMutatie' },
      xslt: ['test="not(mbfz:ReferentieMutatie)"'],
      schematron: ['test="mbfz:ReferentieMutatie"'],
    },
  ],
  [
    'what is always said of the moment of the check',
    {
      condition: { op: 'is bekend', wat: PEILDATUM },
      xslt: ['test="not(true())"'],
      schematron: ['test="true()"'],
    },
  ],
  [
    'that there is an earliest date',
    {
      condition: { op: 'is bekend', wat: earliest('Plaatsingsbesluitnummer') },
      xslt: [
        `name="MIJN001" match="mbfz:MutatieFZ[mbfz:SoortMutatie = '1']" use="mbfz:Plaatsingsbesluitnummer"`,
        `test="not(key('MIJN001', mbfz:Plaatsingsbesluitnummer)[mbfz:Mutatiedatum])"`,
      ],
      schematron: [
        'name="sleutel" value="mbfz:Plaatsingsbesluitnummer"',
        `test="//mbfz:MutatieFZ[mbfz:SoortMutatie = '1'][mbfz:Plaatsingsbesluitnummer = $sleutel][mbfz:Mutatiedatum]"`,
      ],
    },
  ],
  [
    'values, whatever quotes and references are in them',
    {
      condition: { op: 'is een', element: 'ReferentieMutatie', waarden: ['M-1', "a'b", `a'"b'`, '&lt;\t<'] },
      xslt: [
        `test="not(mbfz:ReferentieMutatie = 'M-1' or mbfz:ReferentieMutatie = &quot;a'b&quot; or mbfz:ReferentieMutatie = concat('a', &quot;'&quot;, '&quot;b', &quot;'&quot;, '') or mbfz:ReferentieMutatie = '&amp;lt;&#9;&lt;')"`,
      ],
      schematron: [
        `test="mbfz:ReferentieMutatie = 'M-1' or mbfz:ReferentieMutatie = &quot;a'b&quot; or mbfz:ReferentieMutatie = concat('a', &quot;'&quot;, '&quot;b', &quot;'&quot;, '') or mbfz:ReferentieMutatie = '&amp;lt;&#9;&lt;'"`,
      ],
    },
  ],
  [
    'an empty value, which an element that is absent does not have',
    {
      condition: { op: 'is een', element: 'Mutatiedatum', waarden: ['', '2024-02-29'] },
      xslt: [
        `test="not(mbfz:Mutatiedatum and normalize-space(mbfz:Mutatiedatum) = '' or normalize-space(mbfz:Mutatiedatum) = '2024-02-29')"`,
      ],
      schematron: [
        `test="mbfz:Mutatiedatum and normalize-space(mbfz:Mutatiedatum) = '' or normalize-space(mbfz:Mutatiedatum) = '2024-02-29'"`,
      ],
    },
  ],
  [
    'one character',
    {
      condition: { op: 'bestaat uit', element: 'ReferentieMutatie', teken: '"' },
      xslt: [`test="not(mbfz:ReferentieMutatie and translate(mbfz:ReferentieMutatie, '&quot;', '') = '')"`],
      schematron: [`test="mbfz:ReferentieMutatie and translate(mbfz:ReferentieMutatie, '&quot;', '') = ''"`],
    },
  ],
  [
    'two texts that have to be there, for white space that does not count would make them equal',
    {
      condition: { op: 'gelijk aan', links: 'Mutatiedatum', rechts: '/Bericht/Header/Dagtekening' },
      xslt: [
        'test="not(mbfz:Mutatiedatum and /mbfz:Bericht/mbfz:Header/mbfz:Dagtekening and normalize-space(mbfz:Mutatiedatum) = normalize-space(/mbfz:Bericht/mbfz:Header/mbfz:Dagtekening))"',
      ],
      schematron: [
        'test="mbfz:Mutatiedatum and /mbfz:Bericht/mbfz:Header/mbfz:Dagtekening and normalize-space(mbfz:Mutatiedatum) = normalize-space(/mbfz:Bericht/mbfz:Header/mbfz:Dagtekening)"',
      ],
    },
  ],
  [
    'a text that has to be there, and one that is',
    {
      condition: { op: 'gelijk aan', links: PEILDATUM, rechts: 'Mutatiedatum' },
      xslt: ['test="not(mbfz:Mutatiedatum and $peildatum = normalize-space(mbfz:Mutatiedatum))"'],
      schematron: ['test="mbfz:Mutatiedatum and $peildatum = normalize-space(mbfz:Mutatiedatum)"'],
    },
  ],
  [
    'the earliest date, and a date of the occurrence that is judged',
    {
      condition: { op: 'gelijk aan', links: earliest('ReferentieMutatie'), rechts: 'Mutatiedatum' },
      xslt: [
        `name="MIJN001" match="mbfz:MutatieFZ[mbfz:SoortMutatie = '1']" use="concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie)"`,
        'name="Mutatiedatum" select="normalize-space(mbfz:Mutatiedatum)"',
        `test="not(key('MIJN001', concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie))[normalize-space(mbfz:Mutatiedatum) = $Mutatiedatum] and not(key('MIJN001', concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie))[number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &lt; number(translate($Mutatiedatum, '-', ''))]))"`,
      ],
      schematron: [
        `name="sleutel" value="concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie)"`,
        'name="Mutatiedatum" value="normalize-space(mbfz:Mutatiedatum)"',
        `test="//mbfz:MutatieFZ[mbfz:SoortMutatie = '1'][concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie) = $sleutel][normalize-space(mbfz:Mutatiedatum) = $Mutatiedatum] and not(//mbfz:MutatieFZ[mbfz:SoortMutatie = '1'][concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie) = $sleutel][number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &lt; number(translate($Mutatiedatum, '-', ''))])"`,
      ],
    },
  ],
  [
    'a date of the message, and the earliest one',
    {
      condition: {
        op: 'gelijk aan',
        links: '/Bericht/Header/Dagtekening',
        rechts: earliest('Mutatiedatum'),
      },
      xslt: [
        `name="MIJN001" match="mbfz:MutatieFZ[mbfz:SoortMutatie = '1']" use="normalize-space(mbfz:Mutatiedatum)"`,
        `test="not(key('MIJN001', normalize-space(mbfz:Mutatiedatum))[normalize-space(mbfz:Mutatiedatum) = normalize-space(/mbfz:Bericht/mbfz:Header/mbfz:Dagtekening)] and not(key('MIJN001', normalize-space(mbfz:Mutatiedatum))[number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &lt; number(translate(normalize-space(/mbfz:Bericht/mbfz:Header/mbfz:Dagtekening), '-', ''))]))"`,
      ],
      schematron: [
        'name="sleutel" value="normalize-space(mbfz:Mutatiedatum)"',
        `test="//mbfz:MutatieFZ[mbfz:SoortMutatie = '1'][normalize-space(mbfz:Mutatiedatum) = $sleutel][normalize-space(mbfz:Mutatiedatum) = normalize-space(/mbfz:Bericht/mbfz:Header/mbfz:Dagtekening)] and not(//mbfz:MutatieFZ[mbfz:SoortMutatie = '1'][normalize-space(mbfz:Mutatiedatum) = $sleutel][number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &lt; number(translate(normalize-space(/mbfz:Bericht/mbfz:Header/mbfz:Dagtekening), '-', ''))])"`,
      ],
    },
  ],
  [
    'a date that is not later',
    {
      condition: NOT_AFTER,
      xslt: [
        `test="number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', ''))"`,
      ],
      schematron: [
        `test="not(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', '')))"`,
      ],
    },
  ],
  [
    'the earliest date that is not later',
    {
      condition: {
        op: 'niet later dan',
        datum: earliest('/Bericht/Verzekerde/Verzekerdennummer'),
        grens: 'Mutatiedatum',
      },
      xslt: [
        `name="MIJN001" match="mbfz:MutatieFZ[mbfz:SoortMutatie = '1']" use="/mbfz:Bericht/mbfz:Verzekerde/mbfz:Verzekerdennummer"`,
        'name="Mutatiedatum" select="normalize-space(mbfz:Mutatiedatum)"',
        `test="key('MIJN001', /mbfz:Bericht/mbfz:Verzekerde/mbfz:Verzekerdennummer)[mbfz:Mutatiedatum] and not(key('MIJN001', /mbfz:Bericht/mbfz:Verzekerde/mbfz:Verzekerdennummer)[not(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($Mutatiedatum, '-', '')))])"`,
      ],
      schematron: [
        'name="sleutel" value="/mbfz:Bericht/mbfz:Verzekerde/mbfz:Verzekerdennummer"',
        'name="Mutatiedatum" value="normalize-space(mbfz:Mutatiedatum)"',
        `test="not(//mbfz:MutatieFZ[mbfz:SoortMutatie = '1'][/mbfz:Bericht/mbfz:Verzekerde/mbfz:Verzekerdennummer = $sleutel][mbfz:Mutatiedatum]) or //mbfz:MutatieFZ[mbfz:SoortMutatie = '1'][/mbfz:Bericht/mbfz:Verzekerde/mbfz:Verzekerdennummer = $sleutel][not(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($Mutatiedatum, '-', '')))]"`,
      ],
    },
  ],
  [
    'a date that is not later than the earliest, of a group that asks the moment of the check',
    {
      condition: {
        op: 'niet later dan',
        datum: PEILDATUM,
        grens: earliest('StatusAanlevering', NOT_AFTER),
      },
      xslt: [
        'name="MIJN001" match="mbfz:MutatieFZ" use="mbfz:StatusAanlevering"',
        `test="key('MIJN001', mbfz:StatusAanlevering)[not(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', '')))][number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &lt; number(translate($peildatum, '-', ''))]"`,
      ],
      schematron: [
        'name="sleutel" value="mbfz:StatusAanlevering"',
        `test="not(//mbfz:MutatieFZ[not(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', '')))][mbfz:StatusAanlevering = $sleutel][number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &lt; number(translate($peildatum, '-', ''))])"`,
      ],
    },
  ],
  [
    'groups after each other, of which one asks the moment of the check, one has a condition, and one has all',
    {
      condition: {
        op: 'alle',
        condities: [
          { op: 'uniek', elementen: ['MutatieIdentificatie'], onder: NOT_AFTER },
          {
            op: 'uniek',
            elementen: ['SoortMutatie', 'ReferentieMutatie', 'Mutatiedatum'],
            onder: { op: 'komt voor', element: 'MutatieLocatie' },
          },
          { op: 'uniek', elementen: ['ReferentieMutatie'] },
        ],
      },
      xslt: [
        'name="MIJN001" match="mbfz:MutatieFZ" use="mbfz:MutatieIdentificatie"',
        `name="MIJN001-2" match="mbfz:MutatieFZ[mbfz:MutatieLocatie]" use="concat(string-length(mbfz:SoortMutatie), ' ', mbfz:SoortMutatie, ' ', count(mbfz:ReferentieMutatie), ' ', string-length(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie, ' ', normalize-space(mbfz:Mutatiedatum))"`,
        `name="MIJN001-3" match="mbfz:MutatieFZ" use="concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie)"`,
        `test="not((number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', '')) or count(key('MIJN001', mbfz:MutatieIdentificatie)[not(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', '')))][1] | .) = 1) and (not(mbfz:MutatieLocatie) or count(key('MIJN001-2', concat(string-length(mbfz:SoortMutatie), ' ', mbfz:SoortMutatie, ' ', count(mbfz:ReferentieMutatie), ' ', string-length(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie, ' ', normalize-space(mbfz:Mutatiedatum)))[1] | .) = 1) and count(key('MIJN001-3', concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie))[1] | .) = 1)"`,
      ],
      schematron: [
        'name="sleutel" value="mbfz:MutatieIdentificatie"',
        `name="sleutel_" value="concat(string-length(mbfz:SoortMutatie), ' ', mbfz:SoortMutatie, ' ', count(mbfz:ReferentieMutatie), ' ', string-length(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie, ' ', normalize-space(mbfz:Mutatiedatum))"`,
        `name="sleutel__" value="concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie)"`,
        `test="(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', '')) or not(preceding::mbfz:MutatieFZ[not(number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate($peildatum, '-', '')))][mbfz:MutatieIdentificatie = $sleutel])) and (not(mbfz:MutatieLocatie) or not(preceding::mbfz:MutatieFZ[mbfz:MutatieLocatie][concat(string-length(mbfz:SoortMutatie), ' ', mbfz:SoortMutatie, ' ', count(mbfz:ReferentieMutatie), ' ', string-length(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie, ' ', normalize-space(mbfz:Mutatiedatum)) = $sleutel_])) and not(preceding::mbfz:MutatieFZ[concat(count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie) = $sleutel__])"`,
      ],
    },
  ],
  [
    'an element of the class around it',
    {
      berichtklasse: 'MutatieLocatie',
      condition: {
        op: 'indien',
        als: { op: 'is bekend', wat: '../ReferentieMutatie' },
        dan: {
          op: 'niet',
          conditie: { op: 'gelijk aan', links: 'Zorglocatie', rechts: '/Bericht/Header/Afzender' },
        },
      },
      xslt: [
        'test="../mbfz:ReferentieMutatie and mbfz:Zorglocatie = /mbfz:Bericht/mbfz:Header/mbfz:Afzender"',
      ],
      schematron: [
        'test="not(../mbfz:ReferentieMutatie) or not(mbfz:Zorglocatie = /mbfz:Bericht/mbfz:Header/mbfz:Afzender)"',
      ],
    },
  ],
  [
    'a group of the elements around them',
    {
      berichtklasse: 'MutatieLocatie',
      condition: {
        op: 'gelijk aan',
        links: {
          op: 'vroegste',
          element: '../Mutatiedatum',
          per: '../Plaatsingsbesluitnummer',
          onder: { op: 'komt voor', element: 'Zorglocatie' },
        },
        rechts: '../Mutatiedatum',
      },
      xslt: [
        'name="MIJN001" match="mbfz:MutatieLocatie[mbfz:Zorglocatie]" use="../mbfz:Plaatsingsbesluitnummer"',
        'name="Mutatiedatum" select="normalize-space(../mbfz:Mutatiedatum)"',
        `test="not(key('MIJN001', ../mbfz:Plaatsingsbesluitnummer)[normalize-space(../mbfz:Mutatiedatum) = $Mutatiedatum] and not(key('MIJN001', ../mbfz:Plaatsingsbesluitnummer)[number(translate(normalize-space(../mbfz:Mutatiedatum), '-', '')) &lt; number(translate($Mutatiedatum, '-', ''))]))"`,
      ],
      schematron: [
        'name="sleutel" value="../mbfz:Plaatsingsbesluitnummer"',
        'name="Mutatiedatum" value="normalize-space(../mbfz:Mutatiedatum)"',
        `test="//mbfz:MutatieLocatie[mbfz:Zorglocatie][../mbfz:Plaatsingsbesluitnummer = $sleutel][normalize-space(../mbfz:Mutatiedatum) = $Mutatiedatum] and not(//mbfz:MutatieLocatie[mbfz:Zorglocatie][../mbfz:Plaatsingsbesluitnummer = $sleutel][number(translate(normalize-space(../mbfz:Mutatiedatum), '-', '')) &lt; number(translate($Mutatiedatum, '-', ''))])"`,
      ],
    },
  ],
];

test.each(WRITTEN)('%s', (_, { condition, berichtklasse, xslt, schematron }) => {
  const controles = [mijn(condition, berichtklasse === undefined ? {} : { berichtklasse })];
  const [, , , stylesheet] = exportXslt({ controles });
  expect(linesOf(stylesheet?.content, /^<xsl:(?:key|variable|if) (.*?)\/?>$/)).toEqual(xslt);
  const [, pattern] = exportSchematron({ controles }).content.split('<sch:pattern id="MIJN001">');
  expect(
    linesOf(pattern, /^<sch:(?:let|assert) (.*?)(?:\/>|>MIJN001 8011 Een proef\.<\/sch:assert>)$/),
  ).toEqual(schematron);
});

test('what is written says what the conditions say', () => {
  const context = { peildatum: '2024-02-29', omgeving: 'T' } as const;
  const controles = WRITTEN.map(([, { condition, berichtklasse = 'MutatieFZ' }], index) =>
    mijn(condition, { id: `MIJN${index}`, berichtklasse }),
  );
  const schema = Schema.fromString(exportSchematron({ ...context, controles }).content);
  const failed = new Set<string>();
  for (const { bericht } of fc.sample(cases(), { numRuns: 16, seed: 825 })) {
    const { findings } = checkBericht(bericht, context, { controletype: 3, controles });
    const messages = schema.validateString(textOf(bericht)).map(({ message }) => message);
    expect(messages.sort()).toEqual(
      findings.map(({ rule, retourcode, message }) => `${rule} ${retourcode} ${message}`).sort(),
    );
    for (const { rule } of findings) failed.add(rule);
  }
  expect(controles.filter(({ id }) => !failed.has(id)).map(({ condition }) => condition)).toEqual([
    { op: 'is bekend', wat: PEILDATUM },
  ]);
});

test('the controls that a control depends on pass first, and those that they depend on', () => {
  const first = mijn({ op: 'komt voor', element: 'MutatieLocatie' });
  const second = mijn(
    { op: 'is een', element: 'SoortMutatie', waarden: ['1'] },
    { id: 'MIJN002', after: { controles: ['MIJN001'] } },
  );
  const third = mijn(
    { op: 'is een', element: 'StatusAanlevering', waarden: ['2'] },
    { id: 'MIJN003', after: { controles: ['MIJN002'] } },
  );
  const tests = exportXslt({ controles: [first, second, third] })
    .slice(3)
    .map(({ content }) => linesOf(content, /^<xsl:if (.*)>$/));
  expect(tests).toEqual([
    ['test="not(mbfz:MutatieLocatie)"'],
    [`test="mbfz:MutatieLocatie and not(mbfz:SoortMutatie = '1')"`],
    [`test="mbfz:MutatieLocatie and mbfz:SoortMutatie = '1' and not(mbfz:StatusAanlevering = '2')"`],
  ]);
});

test('no key has the name of that of another control', () => {
  const groups: Conditie = {
    op: 'alle',
    condities: [
      { op: 'uniek', elementen: ['MutatieIdentificatie'] },
      { op: 'uniek', elementen: ['Mutatiedatum'] },
      { op: 'uniek', elementen: ['ReferentieMutatie'] },
    ],
  };
  const controles = ['MIJN001', 'MIJN001-2'].map((id) => mijn(groups, { id }));
  const names = exportXslt({ controles }).flatMap(({ content }) =>
    linesOf(content, /^<xsl:key name="(.*?)"/),
  );
  expect(names).toEqual(['MIJN001', 'MIJN001-3', 'MIJN001-4', 'MIJN001-2', 'MIJN001-2-2', 'MIJN001-2-3']);
});

function earliest(per: string, onder: Conditie = { op: 'is een', element: 'SoortMutatie', waarden: ['1'] }) {
  return { op: 'vroegste', element: 'Mutatiedatum', per, onder } as const;
}

/** What a pattern finds in the lines of a text. */
function linesOf(text = '', pattern: RegExp): readonly string[] {
  return text.split('\n').flatMap((line) => pattern.exec(line.trim())?.[1] ?? []);
}
