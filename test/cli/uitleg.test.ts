import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bericht, retourHeader } from '../../src/uitleg/voorbeelden/berichten.ts';
import { tempFolder } from '../support/temp-folders.ts';
import { cli, file } from './cli.ts';

const GOED = bericht();
const T = ['--omgeving', 'T'];
const newFolder = (): string => mkdtempSync(join(tempFolder(), 'map-'));

describe('uitleg', () => {
  test('of a rule and of a retourcode tells what is wrong, what to do, and an example', async () => {
    const { code, out, err } = await cli(['uitleg', 'VC009']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^VC009 {2}Een verplaatsing zonder nieuwe locatie\n\nWat is er: /);
    expect(out).toContain('\nWat te doen: Neem MutatieLocatie');
    expect(out).toContain('\nFout:\n  <MutatieFZ>\n');
    expect((await cli(['uitleg', 'vc009'])).out).toBe(out);
  });

  test('of a retourcode tells its causes apart, all or those of a class', async () => {
    const { out } = await cli(['uitleg', '8011']);
    for (const rule of ['VC009', 'VC010', 'RC003']) expect(out).toContain(`\n  ${rule} (`);
    const { out: klasse } = await cli(['uitleg', '8011', '--klasse', 'MutatieLocatie']);
    expect(klasse).toContain('\n  RC003 (MutatieLocatie)');
    expect(klasse).not.toContain('\n  VC009 (');
    expect((await cli(['uitleg', '651'])).out).toMatch(/^0651 {2}/);
  });

  test('fits a terminal of 80 columns', async () => {
    for (const args of [
      ['8007'],
      ['0651'],
      ['LCB008', '--voor', 'zorgadministratie'],
      ['8007', '--taal', 'en'],
    ]) {
      const { out } = await cli(['uitleg', ...args]);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });

  test('for a zorgadministratie, in English, and as JSON', async () => {
    const { out } = await cli(['uitleg', 'VC009', '--voor', 'zorgadministratie']);
    expect(out).not.toContain('MutatieLocatie');
    expect((await cli(['uitleg', 'VC009', '--taal', 'en'])).out).toMatch(
      /^VC009 {2}A move without a new location\n\nWhat is wrong: /,
    );
    const { out: json } = await cli(['uitleg', 'VC009', '--format', 'json']);
    expect(JSON.parse(json)).toMatchObject({
      titel: 'Een verplaatsing zonder nieuwe locatie',
      mogelijkeControles: [],
    });
  });

  test('of what is not known says so, and is exit code 1', async () => {
    for (const args of [['VC099'], ['9999'], ['8007', '--klasse', 'Header'], ['\u001b[2J']]) {
      const { code, out, err } = await cli(['uitleg', ...args]);
      expect({ code, err }).toEqual({ code: 1, err: '' });
      expect(out).toMatch(/niet bekend|hoort niet bij/);
      expect(out).not.toContain('\u001b');
    }
  });

  test.each([
    [[]],
    [['VC009', 'VC010']],
    [['VC009', '--klasse', 'Header']],
    [['8007', '--klasse', 'Anders']],
  ])('%j is not understood', async (args) => {
    expect(await cli(['uitleg', ...args])).toMatchObject({ code: 2, out: '' });
  });
});

describe('toon', () => {
  test('tells what a message says, with values when they are asked for', async () => {
    const path = file('goed.xml', GOED);
    expect(await cli(['toon', path])).toEqual({
      code: 0,
      err: '',
      out: [
        'Dit is een test: een bericht (FZ825) van een zorgaanbieder aan DJI, met één',
        '  melding over één cliënt.',
        'Deze cliënt is verplaatst naar een andere locatie.',
        '',
      ].join('\n'),
    });
    expect((await cli(['toon', path, '--include-values', '--taal', 'en'])).out).toContain('1234567');
  });

  test('tells what an answer means for each mutation', async () => {
    const retour = `<Bericht xmlns="http://ei.vektis.nl/mutatiebericht495">${retourHeader(['0200'])}</Bericht>`;
    const path = file('retour.xml', retour);
    expect(await cli(['toon', file('goed.xml', GOED), path])).toEqual({
      code: 0,
      err: '',
      out: 'Het bericht is goedgekeurd.\nMelding 1, een verplaatsing, is verwerkt.\n',
    });
    const other = file('ander.xml', retour.replace('A-1', 'A-2'));
    expect(await cli(['toon', file('goed.xml', GOED), other])).toMatchObject({
      code: 1,
      out: '',
      err: /IdentificatieAanlevering/,
    });
  });

  test('what is no message is told on stderr', async () => {
    expect(await cli(['toon', file('geen.xml', 'x')])).toMatchObject({ code: 1, out: '', err: /geen XML/ });
    expect(await cli(['toon'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('check', () => {
  const WRONG = GOED.replace('<Afzender>', '<afzender>')
    .replace('</Afzender>', '</afzender>')
    .replace('202600017', '2026 00017');

  test('tells in one line what to do, and with --verbose all of it', async () => {
    const path = file('fout.xml', GOED.replace('06290002', '6290002'));
    const { out } = await cli(['check', path, ...T]);
    expect(out.match(/wat te doen: .*/g)).toEqual(['wat te doen: Bewaar nummers als tekst.']);
    const { out: admin } = await cli(['check', path, ...T, '--voor', 'zorgadministratie']);
    expect(admin).toContain('wat te doen: Vergelijk het nummer in uw EPD met het origineel.');
    const { out: verbose } = await cli(['check', path, ...T, '--verbose']);
    expect(verbose).toContain('\n  Waarom: ');
    expect(verbose).toContain('\n  Goed:\n');
  });

  test('--fix writes the message beside it, mended, and judges it as it is', async () => {
    const folder = newFolder();
    const path = join(folder, 'bericht.xml');
    writeFileSync(path, WRONG);
    const { code, out, err } = await cli(['check', path, ...T, '--fix']);
    expect(code).toBe(1);
    expect(out).toContain('afgekeurd');
    expect(err).toBe(
      `fz825: ${path}: 2 herstellingen, geschreven in ${join(folder, 'bericht.fixed.xml')}\n  Schrijf de naam van het element als Afzender.\n  Haal de witruimte uit Plaatsingsbesluitnummer.\n`,
    );
    expect(readFileSync(join(folder, 'bericht.fixed.xml'), 'utf8')).toBe(GOED);
    expect(readFileSync(path, 'utf8')).toBe(WRONG);
  });

  test('--fix keeps the encoding, and mends its name', async () => {
    const folder = newFolder();
    const utf16 = `\ufeff${GOED.replace('UTF-8', 'UTF-16').replace('202600017', '2026 00017')}`;
    writeFileSync(join(folder, 'a.xml'), Buffer.from(utf16, 'utf16le'));
    writeFileSync(join(folder, 'b.xml'), GOED.replace('UTF-8', 'UTF-16'));
    writeFileSync(
      join(folder, 'c.xml'),
      Buffer.from(WRONG.replace('UTF-8', 'ISO-8859-1').replace('<Bericht', '<!-- é -->\n<Bericht'), 'latin1'),
    );
    const { err } = await cli(['check', folder, ...T, '--fix']);
    expect(readFileSync(join(folder, 'a.fixed.xml')).toString('utf16le')).toBe(
      utf16.replace('2026 00017', '202600017'),
    );
    expect(readFileSync(join(folder, 'b.fixed.xml'), 'utf8')).toBe(GOED);
    expect(existsSync(join(folder, 'c.fixed.xml'))).toBe(false);
    expect(err).toContain('alleen UTF-8 en UTF-16 worden hersteld');
  });

  test.each([
    ['a date with a zone', GOED.replace('2026-03-02', '2026-03-02Z')],
    ['a location with white space', GOED.replace('06290002', '0629 0002')],
    ['an identification with a number that is not certain', GOED.replace('06290001', '6290001')],
    ['a message that is right', GOED],
  ])('--fix leaves %s as it is', async (_, text) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'bericht.xml'), text);
    await cli(['check', join(folder, 'bericht.xml'), ...T, '--fix']);
    expect(existsSync(join(folder, 'bericht.fixed.xml'))).toBe(false);
  });

  test('--fix-dry-run shows what would be changed, without values, and writes nothing', async () => {
    const folder = newFolder();
    const path = join(folder, 'bericht.xml');
    writeFileSync(path, WRONG);
    const { out } = await cli(['check', path, ...T, '--fix-dry-run']);
    expect(out).toContain(
      '\n@@ -10,1 +10,1 @@ Schrijf de naam van het element als Afzender.\n-    <…>…</…>\n+    <Afzender>…</Afzender>\n',
    );
    expect(out).not.toContain('00017');
    expect(existsSync(join(folder, 'bericht.fixed.xml'))).toBe(false);
    const { out: shown } = await cli(['check', path, ...T, '--fix-dry-run', '--include-values']);
    expect(shown).toContain('\n-      <Plaatsingsbesluitnummer>2026 00017<');
    expect(shown).toContain('\n+      <Plaatsingsbesluitnummer>202600017<');
  });

  test('a message that cannot be written beside is told, and none is there by half', async () => {
    const folder = newFolder();
    const path = join(folder, 'bericht.xml');
    writeFileSync(path, WRONG);
    mkdirSync(join(folder, 'bericht.fixed.xml'));
    expect(await cli(['check', path, ...T, '--fix'])).toMatchObject({ code: 2, err: /bericht\.fixed\.xml/ });
  });

  test.each([
    [['--fix', '--fix-dry-run']],
    [['--fix', '--profiel', 'x.json']],
    [['--fix', '--schema', 'x.xsd']],
    [['--fix-dry-run', '--format', 'json']],
  ])('%j is not understood', async (options) => {
    expect(await cli(['check', file('goed.xml', GOED), ...options])).toMatchObject({ code: 2 });
  });

  test('what comes in on stdin is not mended', async () => {
    expect(await cli(['check', '-', ...T, '--fix'], WRONG)).toMatchObject({ code: 2, err: /stdin/ });
  });
});
