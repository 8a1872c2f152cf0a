import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import { versionFor } from '../../src/cli/version.ts';
import { cli, file, inFolder } from './cli.ts';
import { EINDE_ZORG, VERPLAATSING } from './messages.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The help of a command as it should be. */
const help = (name: string): string => readFileSync(new URL(`help/${name}.txt`, import.meta.url), 'utf8');

test.each([
  ['verplaatsing', VERPLAATSING],
  ['einde-zorg', EINDE_ZORG],
])('a first message: %s, accepted at once', async (soort, message) => {
  expect(await cli(['nieuw', soort])).toEqual({ code: 0, out: message, err: '' });
  expect(await cli(['check', '--omgeving', 'T', '-'], message)).toEqual({
    code: 0,
    out: '<stdin>: goedgekeurd\n',
    err: '',
  });
});

test('a first message has the values that were given', async () => {
  const given = {
    identificatie: 'B-7',
    afzender: '12345678',
    verzekerdennummer: '7654321',
    plaatsingsbesluitnummer: '123456789',
    mutatie: 'M-9',
    zorglocatie: '87654321',
    mutatiedatum: '2026-01-02',
    dagtekening: '2026-01-03',
    berichtsoort: 'P',
  };
  const args = Object.entries(given).map(([name, value]) => `--${name}=${value}`);
  const { out } = await cli(['nieuw', 'verplaatsing', ...args]);
  for (const value of Object.values(given)) expect(out).toContain(`>${value}<`);
  expect((await cli(['nieuw', 'verplaatsing', '--berichtsoort', 'T'])).out).toBe(VERPLAATSING);
});

test('all that is wrong with a first message is told, each on a line of its own', async () => {
  expect(await cli(['nieuw', 'einde-zorg', '--afzender', '1', '--verzekerdennummer', '2'])).toEqual({
    code: 2,
    out: '',
    err: [
      'fz825: Afzender heeft niet de vorm [0-9]{8}: AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)',
      'Verzekerdennummer heeft niet de vorm [0-9]{7,8}: Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)',
      '',
    ].join('\n'),
  });
});

test('a command without options has none to suggest', () => {
  expect(() => readArguments(['--iets'], {})).toThrow(/^Onbekende optie --iets\.$/);
});

test('the version is that of the package, for the sources and for what is built of them', () => {
  mkdirSync(inFolder('pakket/anders/dist'), { recursive: true });
  const versionIn = (path: string): string => versionFor(pathToFileURL(inFolder(path)).href);
  expect(versionIn('pakket/dist/cli.js')).toBe('0.0.0');
  file('pakket/package.json', '{"name":"fz825","version":"9.8.7"}');
  file('pakket/anders/package.json', '{"name":"anders","version":"1.2.3"}');
  expect(
    ['dist/cli.js', 'src/cli/version.ts', 'anders/dist/cli.js'].map((path) => versionIn(`pakket/${path}`)),
  ).toEqual(['9.8.7', '9.8.7', '9.8.7']);
});

test.each<[string, readonly string[], string]>([
  ['no mutation', ['nieuw'], 'Wat voor mutatie? Kies verplaatsing of einde-zorg.'],
  ['two mutations', ['nieuw', 'verplaatsing', 'x'], 'Wat voor mutatie? Kies verplaatsing of einde-zorg.'],
  ['another mutation', ['nieuw', 'verplaatsng'], 'Onbekende mutatie verplaatsng. Bedoelde u verplaatsing?'],
  [
    'a value of the wrong form',
    ['nieuw', 'einde-zorg', '--afzender', '1'],
    'Afzender heeft niet de vorm [0-9]{8}: AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)',
  ],
  ['a mistyped command', ['chekc'], 'Onbekende opdracht chekc. Bedoelde u check? Zie fz825 --help.'],
  ['another command', ['wissen'], 'Onbekende opdracht wissen. Zie fz825 --help.'],
  [
    'a mistyped option',
    ['check', '--omgevin', 'T', 'x'],
    'Onbekende optie --omgevin. Bedoelde u --omgeving?',
  ],
  ['another option', ['check', '--xyzzy', 'x'], 'Onbekende optie --xyzzy.'],
  ['an option of an object', ['check', '--constructor', 'x'], 'Onbekende optie --constructor.'],
  ['no value', ['check', '--peildatum'], '--peildatum moet een waarde hebben.'],
  ['an empty value', ['check', '--output=', 'x'], '--output moet een waarde hebben.'],
  ['a value too many', ['check', '--quiet=ja', 'x'], '--quiet heeft geen waarde.'],
  [
    'an option twice',
    ['check', '--omgeving', 'T', '--omgeving', 'P', 'x'],
    '--omgeving is twee keer gegeven.',
  ],
  [
    'a choice that is none',
    ['check', '--format', 'xml', 'x'],
    '--format moet pretty, json, ndjson, junit, sarif, github, gitlab zijn.',
  ],
  ['a choice that has nothing of another', ['check', '--omgeving', 'X', 'x'], '--omgeving moet P, T zijn.'],
  [
    'a choice in small letters',
    ['check', '--omgeving', 'p', 'x'],
    '--omgeving moet P, T zijn. Bedoelde u P?',
  ],
  [
    'a choice mistyped',
    ['check', '--format', 'serif', 'x'],
    '--format moet pretty, json, ndjson, junit, sarif, github, gitlab zijn. Bedoelde u sarif?',
  ],
  [
    'a date that does not exist',
    ['check', '--peildatum', '2026-02-29', 'x'],
    '--peildatum moet een bestaande datum zijn: JJJJ-MM-DD.',
  ],
  ['no file', ['check'], 'Welk bestand? Geef een bestand, een map, of - voor stdin.'],
  ['stdin twice', ['check', '-', '-'], 'stdin kan maar één keer worden gelezen.'],
  ['sources that are absent', ['check', '--bronnen', 'absent.json', 'x'], 'absent.json: bestaat niet.'],
  ['no identification', ['retour', 'x'], 'Geef --identificatie, het kenmerk van het retourbericht.'],
  ['no file to answer', ['retour', '--identificatie', 'R-1'], 'Geef één bestand.'],
  ['two files to answer', ['retour', 'x', 'y', '--identificatie', 'R-1'], 'Geef één bestand.'],
  ['no file to read', ['lees-retour'], 'Geef twee bestanden: het heenbericht en het retourbericht.'],
  [
    'three files to read',
    ['lees-retour', 'x', 'y', 'z'],
    'Geef twee bestanden: het heenbericht en het retourbericht.',
  ],
  ['one file to read', ['lees-retour', 'x'], 'Geef twee bestanden: het heenbericht en het retourbericht.'],
])('%s is told, with exit code 2', async (_name, args, expected) => {
  expect(await cli(args)).toEqual({ code: 2, out: '', err: `fz825: ${expected}\n` });
});

test.each([
  ['check'],
  ['levering'],
  ['retour'],
  ['lees-retour'],
  ['regels'],
  ['nieuw'],
  ['vergelijk'],
  ['profiel'],
  ['schema'],
  ['types'],
  ['completion'],
])('%s has help', async (name) => {
  const { code, out } = await cli([name, '--help']);
  expect({ code, out }).toEqual({ code: 0, out: help(name) });
  expect(await cli(['help', name])).toEqual({ code, out, err: '' });
  expect(await cli([name, 'een.xml', '-h'])).toEqual({ code, out, err: '' });
  for (const option of out.match(/(?<=^ {2})--[a-z0-9-]+/gm) ?? []) {
    const { err } = await cli([name, option, option]);
    expect(err).not.toContain('Onbekende optie');
  }
});

test('the program has help and a version', async () => {
  const out = help('fz825');
  for (const asked of ['--help', '-h', 'help']) expect(await cli([asked])).toEqual({ code: 0, out, err: '' });
  expect(await cli([])).toEqual({ code: 2, out: '', err: out });
  for (const asked of ['--version', '-v'])
    expect(await cli([asked])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('sources that are wrong are told by place, without a value', async () => {
  const wrong = file('wrong.json', '{"agb":[{"code":"GEHEIM"}],"uzovi":[{"code":"GEHEIM"}]}');
  const list = file('list.json', '["GEHEIM"]');
  const broken = file('broken.json', '{"GEHEIM');
  const absent = file('goed.xml', EINDE_ZORG);
  expect(await cli(['check', '--bronnen', wrong, absent])).toEqual({
    code: 2,
    out: '',
    err: `fz825: ${wrong}: de gegevens kloppen niet.\n  1:17 /agb/0/code: code heeft niet de vorm [0-9]{8}: AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)\n  1:45 /uzovi/0/code: code heeft niet de vorm [0-9]{4}: UZOVI-nummer van een zorgverzekeraar: precies 4 cijfers; dat van DJI is 9992. (V)\n`,
  });
  expect((await cli(['check', '--bronnen', list, absent])).err).toBe(
    `fz825: ${list}: de gegevens kloppen niet.\n  1:1 /: Hier wordt een object verwacht.\n`,
  );
  expect((await cli(['check', '--bronnen', broken, absent])).err).toBe(
    `fz825: ${broken}:1:9: dit is geen geldige JSON.\n`,
  );
});
