import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  controles,
  type Mutatiebericht,
  parseMutatiebericht,
  parseRetourbericht,
  readRetourbericht,
} from 'fz825';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { RBC_FORMATS } from '../../src/cli/rbc.ts';
import { GEGEVENS } from '../support/gegevens.ts';
import { cli, file, inFolder, TODAY, withThrowingSource } from './cli.ts';
import { VERPLAATSING } from './messages.ts';

const GOED = file('goed.xml', VERPLAATSING);
const ZONDER = file(
  'zonder.xml',
  VERPLAATSING.replace(/\s*<mbfz:MutatieLocatie>[\s\S]*<\/mbfz:MutatieLocatie>/, ''),
);
const BRONNEN = file('bronnen.json', JSON.stringify(GEGEVENS));
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

  test('tells what may be wrong, in the message and in the sources, and answers all the same', async () => {
    const einde = (mutatieIdentificatie: string) =>
      ({ mutatieIdentificatie, soortMutatie: '2', mutatiedatum: '9999-12-31' }) as const;
    const gegevens = JSON.parse(readFileSync(BRONNEN, 'utf8'));
    gegevens.plaatsingsbesluiten[0].mutaties = [einde('E-1'), einde('E-2')];
    const path = file('inconsistent.json', JSON.stringify(gegevens, undefined, 2));
    const { code, out, err } = await cli(['retour', GOED, ...R, ...T, '--bronnen', path]);
    expect(code).toBe(0);
    expect(parseRetourbericht(out).ok).toBe(true);
    expect(err).toBe(
      [
        `fz825: ${path}: let op, deze gegevens worden gebruikt zoals ze zijn.`,
        '  21:19 /plaatsingsbesluiten/0/mutaties: Het verloop is niet consistent: hoogstens één einde zorg, geen verplaatsing daarna en niets voor de startdatum.',
        'waarschuwing W004  /Bericht/Verzekerde/MutatieFZ[1]',
        '  Het verloop van het plaatsingsbesluit was al niet consistent, tussen eerdere mutaties: laat het herstellen.',
        '',
      ].join('\n'),
    );
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

  test('says what could not be run, and what it lacked, whether it approves or rejects', async () => {
    const agb = (...codes: readonly string[]): string =>
      file('agb.json', JSON.stringify({ agb: codes.map((code) => ({ code })) }));
    const open = '  Zonder uzovi niet gecontroleerd: RC002.\n';
    const args = ['retour', GOED, ...R, ...T, '--controletype', '4', '--bronnen'];
    const withheld = await cli([...args, agb('06290001', '06290002')]);
    expect({ code: withheld.code, out: withheld.out }).toEqual({ code: 1, out: '' });
    expect(withheld.err.endsWith(`Geef --bronnen.\n${open}`)).toBe(true);
    const rejected = await cli([...args, agb('06290001')]);
    expect({ code: rejected.code, err: rejected.err }).toEqual({ code: 1, err: open });
    expect(parseRetourbericht(rejected.out).ok).toBe(true);
  });

  test('a message that cannot be read gives a foutbericht, and a retourbericht is never answered', async () => {
    const unreadable = await cli(['retour', file('half.xml', VERPLAATSING.slice(0, 200)), ...R]);
    expect({ code: unreadable.code, out: unreadable.out }).toEqual({ code: 1, out: '' });
    expect(unreadable.err).toMatch(/^Foutbericht van VECOZO aan zorgaanbieder\n/);
    const { out } = await cli(['retour', ZONDER, ...R, ...T]);
    const retour = file('retour.xml', out);
    expect(await cli(['retour', retour, ...R, ...T])).toEqual({
      code: 2,
      out: '',
      err: `fz825: ${retour}: op een retourbericht wordt nooit met een retourbericht geantwoord.\n`,
    });
  });

  test('a source that throws answers nothing, and is told without what it threw', async () => {
    const { code, out, err } = await withThrowingSource(() => cli(['retour', GOED, ...R, ...T]));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    const told = ['RC001', 'RC003'].map(
      (id) =>
        `Interne fout in controle ${id} of in een bron die zij raadpleegt; het bericht is niet beoordeeld.\n`,
    );
    expect(err).toBe(told.join(''));
  });

  test('a controletype is one that can be answered, and a date one that exists', async () => {
    const args = ['retour', ZONDER, ...R, ...T];
    for (const controletype of ['3', '4', '5'])
      expect((await cli([...args, '--controletype', controletype])).code).toBe(1);
    expect((await cli([...args, '--controletype', '2'])).err).toBe(
      'fz825: --controletype moet 3, 4, 5 zijn.\n',
    );
    expect((await cli([...args, '--dagtekening', '2026-02-29'])).err).toBe(
      'fz825: --dagtekening moet een bestaande datum zijn: JJJJ-MM-DD.\n',
    );
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
      waarschuwingen: [],
    });
  });

  test('accepted, told per mutation', async () => {
    const accepted = file('a.xml', (await cli(['retour', GOED, ...R, ...T, '--bronnen', BRONNEN])).out);
    expect(await cli(['lees-retour', GOED, accepted, '--format', 'pretty'])).toEqual({
      code: 0,
      err: '',
      out: 'Het bericht is goedgekeurd.\n/Bericht/Verzekerde/MutatieFZ[1]: goedgekeurd\n',
    });
  });

  test('a mutation without a fault of its own is not processed either', async () => {
    const mutatie = /\s*<mbfz:MutatieFZ>[\s\S]*<\/mbfz:MutatieFZ>/.exec(VERPLAATSING)?.[0] ?? '';
    const other = mutatie
      .replace('M-1', 'M-\u0085')
      .replace(/\s*<mbfz:MutatieLocatie>[\s\S]*<\/mbfz:MutatieLocatie>/, '');
    const heen = file('twee.xml', VERPLAATSING.replace(mutatie, `${mutatie}${other}`));
    const terug = file('r2.xml', (await cli(['retour', heen, ...R, ...T])).out);
    expect(await cli(['lees-retour', heen, terug, '--include-values'])).toEqual({
      code: 1,
      err: '',
      out: [
        'Het bericht is afgekeurd; geen van de mutaties is verwerkt.',
        '/Bericht/Verzekerde/MutatieFZ[1] ("M-1"): zonder opmerking, maar niet verwerkt',
        '/Bericht/Verzekerde/MutatieFZ[2] ("M-\ufffd"): afgekeurd',
        '  MutatieFZ 8011: Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist.',
        '',
      ].join('\n'),
    });
  });

  test('a code that is not known, and a date before that of the heenbericht, are warnings apart', async () => {
    const { out: good } = await cli(['retour', ZONDER, ...R, ...T, '--dagtekening', '2026-03-09']);
    const retour = file('w.xml', good.replace('>8011<', '>8012<'));
    const place = (name: string, nth = 1): string => {
      const before = readFileSync(retour, 'utf8')
        .split(`<rbfz:${name}>`)
        .slice(0, nth)
        .join(`<rbfz:${name}>`);
      return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
    };
    expect(await cli(['lees-retour', ZONDER, retour])).toEqual({
      code: 1,
      err: '',
      out: [
        'Het bericht is afgekeurd; geen van de mutaties is verwerkt.',
        '/Bericht/Verzekerde/MutatieFZ[1]: afgekeurd',
        '  MutatieFZ …: betekenis niet bekend',
        'Waarschuwingen:',
        `${retour}:${place('DagtekeningRetour')}  W005  /Bericht/Header/DagtekeningRetour`,
        '  DagtekeningRetour ligt voor de Dagtekening van het heenbericht.',
        `${retour}:${place('Retourcode', 2)}  W006  /Bericht/Verzekerde/MutatieFZ[1]/Retourcodes/Retourcode[1]`,
        '  Retourcode komt op DagtekeningRetour niet in COD954-VEKT voor.',
        '',
      ].join('\n'),
    });
    const { code, err, out } = await cli(['lees-retour', ZONDER, retour, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { accepted, mutaties, waarschuwingen } = JSON.parse(out);
    expect({ accepted, mutaties }).toEqual({
      accepted: false,
      mutaties: [
        {
          path: '/Bericht/Verzekerde/MutatieFZ[1]',
          accepted: false,
          faulty: true,
          meldingen: [
            {
              betekenis: null,
              berichtklasse: 'MutatieFZ',
              path: '/Bericht/Verzekerde/MutatieFZ[1]',
            },
          ],
        },
      ],
    });
    for (const [format, shown] of [
      ['pretty', '  MutatieFZ 8012: betekenis niet bekend\n'],
      ['json', '"retourcode": "8012"'],
    ] as const) {
      const telling = await cli(['lees-retour', ZONDER, retour, '--format', format, '--include-values']);
      expect(telling.out).toContain(shown);
    }
    const read = readRetourbericht(parsedHeen(ZONDER), parseRetourbericht(readFileSync(retour)));
    expect(waarschuwingen).toEqual(read.ok && read.waarschuwingen);
    expect(waarschuwingen.map(({ rule }: { rule: string }) => rule)).toEqual(['W005', 'W006']);
  });

  test('a warning leaves an acceptance what it is', async () => {
    const { out: good } = await cli([
      ...['retour', GOED, ...R, ...T],
      ...['--bronnen', BRONNEN, '--dagtekening', '2026-03-09'],
    ]);
    const { code, out } = await cli(['lees-retour', GOED, file('vroeg.xml', good)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Het bericht is goedgekeurd\.\n.*: goedgekeurd\nWaarschuwingen:\n.* {2}W005 {2}/);
  });

  test('one that does not fit gives findings', async () => {
    const { code, out, err } = await cli(['lees-retour', GOED, await rejected()]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('RET-HEEN  /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie');
  });

  test('one of which the message is wrong gives the findings of that, each with its place', async () => {
    const wrong = file('fout.xml', VERPLAATSING.replace('9992', 'GEHEIM').replace('1234567', 'GEHEIM'));
    expect(await cli(['lees-retour', wrong, await rejected()])).toEqual({
      code: 1,
      out: '',
      err: [
        `${wrong}:11:5  STR-PATROON  /Bericht/Header/Ontvanger`,
        '  Ontvanger heeft niet de vorm [0-9]{4}: UZOVI-nummer van een zorgverzekeraar: precies 4 cijfers; dat van DJI is 9992. (V)',
        `${wrong}:14:5  STR-PATROON  /Bericht/Verzekerde/Verzekerdennummer`,
        '  Verzekerdennummer heeft niet de vorm [0-9]{7,8}: Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)',
        '',
      ].join('\n'),
    });
  });
});

function parsedHeen(path: string): Mutatiebericht {
  const parsed = parseMutatiebericht(readFileSync(path));
  if (!parsed.ok) throw new Error('The heenbericht is right.');
  return parsed.bericht;
}

describe('regels', () => {
  test('as JSON they are the controls, each with its stylesheet', async () => {
    const listed = JSON.parse((await cli(['regels', '--format', 'json'])).out);
    expect(listed).toEqual(
      controles.map((controle) => ({
        ...controle,
        xslt: controle.controletype === 3 && controle.ernst !== 'waarschuwing' ? `${controle.id}.xsl` : null,
      })),
    );
  });

  test('every form has every control with its code and text', async () => {
    for (const format of ['table', 'csv', 'markdown']) {
      const lines = (await cli(['regels', '--format', format])).out.split(/\r?\n/);
      for (const { id, retourcode, text } of controles) {
        expect(
          lines.filter((line) => line.includes(id) && line.includes(retourcode ?? '') && line.includes(text)),
          id,
        ).toHaveLength(1);
      }
    }
  });

  test.each([
    [
      'table',
      [
        'id        t  berichtklasse   code   tekst',
        'VC001     3  Header          8028   Een "tekst" | en meer | tekst',
        'LCB008    5  MutatieFZ       8007*  Een "tekst" | en meer | tekst',
      ].join('\n'),
    ],
    [
      'csv',
      [
        '"id","controletype","berichtklasse","retourcode","voorlopig","bron","tekst","xslt"',
        '"VC001","3","Header","8028","nee","GDS801 VC001","Een ""tekst"" | en meer | tekst","VC001.xsl"',
        '"LCB008","5","MutatieFZ","8007","ja","STB §3.4","Een ""tekst"" | en meer | tekst",""',
      ].join('\r\n'),
    ],
    [
      'markdown',
      [
        '| id | controletype | berichtklasse | retourcode | voorlopig | bron | tekst | xslt |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        '| VC001 | 3 | Header | 8028 | nee | GDS801 VC001 | Een "tekst" \\| en meer \\| tekst | VC001.xsl |',
        '| LCB008 | 5 | MutatieFZ | 8007 | ja | STB §3.4 | Een "tekst" \\| en meer \\| tekst |  |',
      ].join('\n'),
    ],
  ])('two controls as %s, with what the form reads specially in their text', (format, expected) => {
    const some = controles
      .filter(({ id }) => ['VC001', 'LCB008'].includes(id))
      .map((controle) => ({ ...controle, text: 'Een "tekst" | en meer | tekst' }));
    expect(RBC_FORMATS[format]?.(some)).toBe(expected);
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
      out: `${files.map(({ name }) => join(folder, name)).join('\n')}\n`,
    });
    for (const { name, content } of files) expect(readFileSync(join(folder, name), 'utf8')).toBe(content);

    const moment = { peildatum: '2026-03-15', omgeving: 'P' } as const;
    const options = Object.entries(moment).flatMap(([name, value]) => [`--${name}`, value]);
    for (const [given, chosen] of [
      [[], {}],
      [options, moment],
      [['--peildatum', '2026-03-16'], { peildatum: '2026-03-16' }],
      [['--omgeving', 'T'], { omgeving: 'T' }],
    ] as const) {
      const written = await cli(['regels', '--format', 'schematron', '--output', folder, ...given]);
      expect(written).toEqual({ code: 0, out: `${join(folder, 'fz825.sch')}\n`, err: '' });
      expect(readFileSync(join(folder, 'fz825.sch'), 'utf8')).toBe(exportSchematron(chosen).content);
    }
  });

  test.each([
    [['--format', 'xslt'], 'Geef --output, de map voor de bestanden van xslt.'],
    [['--output', 'map'], '--output is alleen voor --format xslt of schematron.'],
    [['--peildatum', '2026-03-15'], '--peildatum en --omgeving zijn alleen voor --format schematron.'],
    [['--format', 'xslt', '--output', 'map', '--omgeving', 'P'], '--peildatum en --omgeving zijn alleen'],
    [
      ['--format', 'schematron', '--output', 'map', '--peildatum', '2026-02-29'],
      '--peildatum moet een bestaande datum zijn: JJJJ-MM-DD.',
    ],
    [['bericht.xml'], 'regels neemt geen bestanden.'],
    [['--format', 'xslt', '--output', GOED], `${GOED}: is geen map.`],
  ])('%j is not understood', async (args, message) => {
    const { code, out, err } = await cli(['regels', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
