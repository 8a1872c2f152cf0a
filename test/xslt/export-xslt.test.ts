import { type Controle, controles } from 'fz825';
import { type ExportOptions, exportSchematron, exportXslt, xsltOf } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { readTree } from '../support/xml-tree.ts';
import { mijn } from './own-controle.ts';

const VERBAND = controles.filter(({ controletype, ernst }) => controletype === 3 && ernst !== 'waarschuwing');

describe('the files', () => {
  test('are one for the message, one back, what they stand on, and one for each control of type 3 with a retourcode', () => {
    expect(exportXslt().map(({ name }) => name)).toEqual([
      'retourbericht.xsl',
      'heenbericht.xsl',
      'voorwaarden.xsl',
      ...VERBAND.map(({ id }) => `${id}.xsl`),
    ]);
  });

  test('a control of type 3 refers to its file, any other to none', () => {
    const referred = controles.map(xsltOf);
    expect(referred.filter((naam) => naam !== null)).toEqual(VERBAND.map(({ id }) => `${id}.xsl`));
    expect(referred.indexOf(null)).toBe(VERBAND.length);
  });

  test.each(VERBAND)(
    '$id opens with its id, text, code and source',
    ({ id, text, retourcode, voorlopig, source }) => {
      const [, , first, second, third, fourth] = inhoudVan(`${id}.xsl`)
        .split('\n')
        .map((line) => line.trim());
      expect([first, second]).toEqual([`<!-- ${id}`, text]);
      expect(third).toContain(`Retourcode ${retourcode}${voorlopig ? ' (voorlopig)' : ''}, berichtklasse `);
      expect(third).toContain(`, bron: ${source}.`);
      expect(fourth).toBe('Een reconstructie, niet de officiële RBC. -->');
    },
  );

  test('a control reads as it is stated', () => {
    expect(bodyOf('VC009.xsl')).toEqual([
      `<xsl:template match="mbfz:MutatieFZ" mode="VC009">`,
      `<xsl:if test="mbfz:SoortMutatie = '1' and not(mbfz:MutatieLocatie)">`,
      '<xsl:text>8011 </xsl:text>',
      '</xsl:if>',
      '</xsl:template>',
    ]);
    const STAAND = `mbfz:SoortMutatie = '2' and (mbfz:StatusAanlevering = '1' or mbfz:StatusAanlevering = '2') and not(mbfz:MutatieIdentificatie = $genoemd)`;
    expect(bodyOf('VC012.xsl')).toEqual([
      `<xsl:template match="mbfz:MutatieFZ" mode="VC012">`,
      `<xsl:variable name="genoemd" select="key('VC012', mbfz:Plaatsingsbesluitnummer)/mbfz:ReferentieMutatie"/>`,
      `<xsl:if test="${STAAND} and not(count(key('VC012-2', mbfz:Plaatsingsbesluitnummer)[${STAAND}][1] | .) = 1)">`,
      '<xsl:text>8021 </xsl:text>',
      '</xsl:if>',
      '</xsl:template>',
    ]);
  });

  test('a retourcode that was assigned is exported, and is not voorlopig', () => {
    const inhoud = inhoudVan('VC009.xsl', { retourcodes: { VC009: '9284' } });
    expect(inhoud).toContain('<xsl:text>9284 </xsl:text>');
    expect(inhoud).toContain('Retourcode 9284, berichtklasse MutatieFZ');
  });

  test('the controls that were given are exported, a text with hyphens too; those of type 4 and 5 are not', () => {
    const own = mijn({ op: 'komt voor', element: 'ReferentieMutatie' }, { text: 'Niet -- of --- toch -' });
    const files = exportXslt({
      controles: [own, ...controles.filter(({ controletype }) => controletype > 3)],
    });
    expect(files.map(({ name }) => name).slice(3)).toEqual(['MIJN001.xsl']);
    expect(files[3]?.content).toContain('\n       Niet - - of - - - toch -\n');
    for (const { content } of files) expect(readTree(content).name).toBe('stylesheet');
  });

  test('the same controls give the same files', () => {
    expect(exportXslt()).toEqual(exportXslt({ controles }));
  });
});

describe('what XSLT 1.0 cannot say is refused, not left out', () => {
  const earliest = {
    op: 'vroegste',
    element: 'Mutatiedatum',
    per: 'Plaatsingsbesluitnummer',
    onder: { op: 'komt voor', element: 'Mutatiedatum' },
  } as const;

  test.each<[string, Partial<Controle>]>([
    [
      'it has a group in the condition of another',
      {
        condition: {
          op: 'uniek',
          elementen: ['Mutatiedatum'],
          onder: { op: 'uniek', elementen: ['Mutatiedatum'] },
        },
      },
    ],
    [
      'it compares a group with a group',
      { condition: { op: 'gelijk aan', links: earliest, rechts: earliest } },
    ],
    [
      'it compares a group with a group',
      { condition: { op: 'niet later dan', datum: earliest, grens: earliest } },
    ],
    [
      'it compares texts that are no dates as dates',
      { condition: { op: 'niet later dan', datum: 'MutatieIdentificatie', grens: 'Mutatiedatum' } },
    ],
    [
      'it compares texts that are no dates as dates',
      { condition: { op: 'niet later dan', datum: 'Mutatiedatum', grens: 'MutatieIdentificatie' } },
    ],
    [
      'it compares texts that are no dates as dates',
      { condition: { op: 'is bekend', wat: { ...earliest, element: 'MutatieIdentificatie' } } },
    ],
  ])('%s', (why, part) => {
    const own = mijn({ op: 'komt voor', element: 'Mutatiedatum' }, part);
    expect(() => exportXslt({ controles: [own] })).toThrow(
      new TypeError(`Control MIJN001 cannot be written in XPath 1.0: ${why}.`),
    );
  });

  test('a control that depends on others by what occurrences have in common', () => {
    const first = mijn({ op: 'komt voor', element: 'Mutatiedatum' });
    const second = {
      ...first,
      id: 'MIJN002',
      after: { controles: ['MIJN001'], per: 'Plaatsingsbesluitnummer' },
    };
    expect(() => exportXslt({ controles: [first, second] })).toThrow(
      new TypeError(
        'Control MIJN002 cannot be written in XPath 1.0: it depends on what others have in common.',
      ),
    );
  });

  test.each(['retourbericht', 'Heenbericht', 'voorwaarden', 'kopie', 'bevindingen'])(
    'the id %s, which is the name of another part',
    (id) => {
      const own = mijn({ op: 'komt voor', element: 'Mutatiedatum' }, { id });
      expect(() => exportXslt({ controles: [own] })).toThrow(
        new TypeError(`Control ${id} cannot be exported: its id is the name of another part.`),
      );
    },
  );

  test.each(['CON', 'nul.x', 'Lpt1', 'com9.a', 'X.', 'X'.repeat(101)])(
    'the id %s, which is no name of a file everywhere',
    (id) => {
      const own = mijn({ op: 'komt voor', element: 'Mutatiedatum' }, { id });
      expect(() => exportXslt({ controles: [own] })).toThrow(/its id is no name of a file everywhere\.$/);
    },
  );

  test('an id that differs from another in its capitals alone: on some file systems it is the same file', () => {
    const own = mijn({ op: 'komt voor', element: 'Mutatiedatum' });
    expect(() => exportXslt({ controles: [own, { ...own, id: 'Mijn001' }] })).toThrow(
      new TypeError('Control Mijn001 cannot be exported: its id is the name of another part.'),
    );
  });

  test.each<[string, Partial<Controle>]>([
    ['its text', { text: 'a\u0001b' }],
    ['its source', { source: 'a\ufffe' }],
    ['a value', { condition: { op: 'is een', element: 'ReferentieMutatie', waarden: ['M-1', '\ud800'] } }],
  ])('a character in %s that XML does not have', (_, part) => {
    const own = mijn({ op: 'uniek', elementen: ['Mutatiedatum'] }, part);
    for (const exported of [exportXslt, exportSchematron])
      expect(() => exported({ controles: [own] })).toThrow(
        new TypeError('Control MIJN001 cannot be exported: it has a character that XML does not have.'),
      );
  });

  test('an id that is no name; a control that is not well stated is refused as everywhere', () => {
    const condition = { op: 'komt voor', element: 'Mutatiedatum' } as const;
    for (const id of ['../x y', 'x y', 'x/../y', '1x'])
      expect(() => exportXslt({ controles: [mijn(condition, { id })] })).toThrow(
        new TypeError(`Control ${id} cannot be exported: its id is no name in XML.`),
      );
    expect(() => exportXslt({ controles: [mijn({ op: 'komt voor', element: 'Bestaatniet' })] })).toThrow(
      TypeError,
    );
  });
});

function inhoudVan(naam: string, options: ExportOptions = {}): string {
  const file = exportXslt(options).find((each) => each.name === naam);
  return file?.content ?? expect.unreachable(`There is no ${naam}.`);
}

/** The lines of the template that judges. */
function bodyOf(naam: string): readonly string[] {
  const lines = inhoudVan(naam)
    .split('\n')
    .map((line) => line.trim());
  return lines.slice(
    lines.findIndex((line) => line.includes('mode=') && line.includes('match=')),
    -2,
  );
}
