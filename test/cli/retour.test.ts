import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { controles, parseRetourbericht } from 'fz825';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { cli, file, inFolder, TODAY } from './cli.ts';
import { VERPLAATSING } from './messages.ts';

const GOED = file('goed.xml', VERPLAATSING);
const ZONDER = file(
  'zonder.xml',
  VERPLAATSING.replace(/\s*<mbfz:MutatieLocatie>[\s\S]*<\/mbfz:MutatieLocatie>/, ''),
);
const BRONNEN = file(
  'bronnen.json',
  JSON.stringify({
    agb: [{ code: '06290001' }, { code: '06290002' }],
    uzovi: [{ code: '9992' }],
    plaatsingsbesluiten: [
      {
        plaatsingsbesluitnummer: '202600017',
        verzekerdennummer: '1234567',
        zorgaanbieder: '06290001',
        startdatum: '2026-01-05',
        mutaties: [],
      },
    ],
    ontvangen: [],
  }),
);
const T = ['--omgeving', 'T'];
const R = ['--identificatie', 'R-1'];

describe('retour', () => {
  test('rejects with the codes of the classes', async () => {
    const { code, out, err } = await cli(['retour', ZONDER, ...R, ...T]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const parsed = parseRetourbericht(out);
    if (!parsed.ok) throw new Error(out);
    expect(parsed.bericht.header).toMatchObject({ identificatieRetour: 'R-1', dagtekeningRetour: TODAY });
    expect(parsed.bericht.verzekerde?.mutatieFZ[0]?.retourcodes.retourcode).toEqual(['8011']);
  });

  test('accepts only when all five controletypen have passed', async () => {
    const { code, out } = await cli([
      'retour',
      GOED,
      ...R,
      ...T,
      '--bronnen',
      BRONNEN,
      '--dagtekening',
      '2026-03-16',
    ]);
    expect(code).toBe(0);
    const parsed = parseRetourbericht(out);
    expect(parsed.ok && parsed.bericht.header).toMatchObject({
      dagtekeningRetour: '2026-03-16',
      retourcodes: { retourcode: ['0200'] },
    });
    for (const args of [[], ['--controletype', '3'], ['--controletype', '4', '--bronnen', BRONNEN]]) {
      const refused = await cli(['retour', GOED, ...R, ...T, ...args]);
      expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: '' });
      expect(refused.err).toContain('er wordt niets goedgekeurd');
    }
  });

  test('a message that cannot be read gives a foutbericht, and a retourbericht is never answered', async () => {
    const unreadable = await cli(['retour', file('half.xml', VERPLAATSING.slice(0, 200)), ...R]);
    expect({ code: unreadable.code, out: unreadable.out }).toEqual({ code: 1, out: '' });
    expect(unreadable.err).toMatch(/^Foutbericht van VECOZO aan zorgaanbieder\n/);
    const { out } = await cli(['retour', ZONDER, ...R, ...T]);
    const answered = await cli(['retour', file('retour.xml', out), ...R, ...T]);
    expect({ code: answered.code, out: answered.out }).toEqual({ code: 2, out: '' });
  });

  test('an identification that is too long is told', async () => {
    const { code, err } = await cli(['retour', ZONDER, '--identificatie', 'R-1234567890123', ...T]);
    expect(code).toBe(2);
    expect(err).toContain('IdentificatieRetour moet');
  });
});

describe('lees-retour', () => {
  const rejected = async (): Promise<string> =>
    file('r.xml', (await cli(['retour', ZONDER, ...R, ...T])).out);

  test('tells what it means per mutation', async () => {
    expect(await cli(['lees-retour', ZONDER, await rejected()])).toEqual({
      code: 1,
      err: '',
      out: [
        'Het bericht is afgekeurd; geen van de mutaties is verwerkt.',
        '/Bericht/Verzekerde/MutatieFZ[1]: afgekeurd',
        '  MutatieFZ 8011: Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist.',
        '',
      ].join('\n'),
    });
    const { out } = await cli(['lees-retour', ZONDER, await rejected(), '--include-values']);
    expect(out).toContain('MutatieFZ[1] ("M-1"): afgekeurd');
  });

  test('accepted, and as JSON', async () => {
    const accepted = file('a.xml', (await cli(['retour', GOED, ...R, ...T, '--bronnen', BRONNEN])).out);
    const { code, out } = await cli(['lees-retour', GOED, accepted, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      accepted: true,
      meldingen: [],
      mutaties: [{ path: '/Bericht/Verzekerde/MutatieFZ[1]', accepted: true, faulty: false, meldingen: [] }],
    });
  });

  test('one that does not fit gives findings', async () => {
    const { code, out, err } = await cli(['lees-retour', GOED, await rejected()]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('RET-HEEN  /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie');
  });
});

describe('regels', () => {
  test('as JSON they are the controls, each with its stylesheet', async () => {
    const listed = JSON.parse((await cli(['regels', '--format', 'json'])).out);
    expect(listed).toEqual(
      controles.map((controle) => ({
        ...controle,
        xslt: controle.controletype === 3 ? `${controle.id}.xsl` : null,
      })),
    );
  });

  test('every form has every control with its code and text', async () => {
    for (const format of ['table', 'csv', 'markdown']) {
      const lines = (await cli(['regels', '--format', format])).out.split(/\r?\n/);
      for (const { id, retourcode, text } of controles) {
        expect(
          lines.filter((line) => line.includes(id) && line.includes(retourcode) && line.includes(text)),
          id,
        ).toHaveLength(1);
      }
    }
  });

  test('CSV has quotes around every cell', async () => {
    const [first, second] = (await cli(['regels', '--format', 'csv'])).out.split('\r\n');
    expect(first).toBe('"id","controletype","berichtklasse","retourcode","voorlopig","bron","tekst","xslt"');
    expect(second).toMatch(
      /^"VC001","3","Header","8028","nee","GDS801 VC001","Berichtsoort .*","VC001.xsl"$/,
    );
  });

  test('as XSLT and as Schematron they are written to a folder, which is made', async () => {
    const folder = inFolder('een/map');
    const { code, out } = await cli(['regels', '--format', 'xslt', '--output', folder]);
    const files = exportXslt();
    expect({ code, out }).toEqual({
      code: 0,
      out: `${files.map(({ naam }) => join(folder, naam)).join('\n')}\n`,
    });
    for (const { naam, inhoud } of files) expect(readFileSync(join(folder, naam), 'utf8')).toBe(inhoud);

    const moment = { peildatum: '2026-03-15', omgeving: 'P' } as const;
    const options = Object.entries(moment).flatMap(([name, value]) => [`--${name}`, value]);
    for (const [given, chosen] of [
      [[], {}],
      [options, moment],
    ] as const) {
      const written = await cli(['regels', '--format', 'schematron', '--output', folder, ...given]);
      expect(written).toEqual({ code: 0, out: `${join(folder, 'fz825.sch')}\n`, err: '' });
      expect(readFileSync(join(folder, 'fz825.sch'), 'utf8')).toBe(exportSchematron(chosen).inhoud);
    }
  });

  test.each([
    [['--format', 'xslt'], 'Geef --output, de map voor de bestanden van xslt.'],
    [['--output', 'map'], '--output is alleen voor --format xslt of schematron.'],
    [['--peildatum', '2026-03-15'], '--peildatum en --omgeving zijn alleen voor --format schematron.'],
    [['--format', 'xslt', '--output', 'map', '--omgeving', 'P'], '--peildatum en --omgeving zijn alleen'],
    [['bericht.xml'], 'regels neemt geen bestanden.'],
    [['--format', 'xslt', '--output', GOED], `${GOED}: is geen map.`],
  ])('%j is not understood', async (args, message) => {
    const { code, out, err } = await cli(['regels', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
