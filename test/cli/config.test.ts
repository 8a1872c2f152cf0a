import { mkdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { controles } from 'fz825';
import { describe, expect, test } from 'vitest';
import { CONFIG_FIELDS, faultsIn } from '../../src/cli/config/read-config.ts';
import { campaign, SEED } from '../support/campaign.ts';
import { cli, file, inFolder } from './cli.ts';
import { checkIn, within } from './in-folder.ts';
import { VERPLAATSING } from './messages.ts';

const NAME = 'fz825.config.json';
const ZONDER_LOCATIE = VERPLAATSING.replace(/\s*<mbfz:MutatieLocatie>[\s\S]*<\/mbfz:MutatieLocatie>/, '');
const UIT = { VC009: { ernst: 'uit', reden: 'De keten vraagt dit\n niet.' } };
const isConfig = new Ajv2020({ formats: fullFormats }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/fz825.config.schema.json', import.meta.url), 'utf8')),
);

/** Writes settings in a folder, with messages beside them. */
function withConfig(folder: string, config: unknown): string {
  mkdirSync(inFolder(`${folder}/diep/er`), { recursive: true });
  file(`${folder}/goed.xml`, VERPLAATSING);
  file(`${folder}/zonder.xml`, ZONDER_LOCATIE);
  file(`${folder}/diep/er/goed.xml`, VERPLAATSING);
  file(`${folder}/${NAME}`, typeof config === 'string' ? config : JSON.stringify(config));
  return folder;
}

describe('settings are found', () => {
  const folder = withConfig('vind', { $schema: './x.json', omgeving: 'T' });

  test('in the folder of the run, and in one above it', async () => {
    expect(await checkIn(folder, 'goed.xml')).toMatchObject({ code: 0 });
    expect(await checkIn(`${folder}/diep/er`, 'goed.xml')).toMatchObject({ code: 0 });
  });

  test('not above the folder of a repository, nor when they are not wanted', async () => {
    mkdirSync(inFolder(`${folder}/repo/.git`), { recursive: true });
    expect((await checkIn(`${folder}/repo`, '../goed.xml')).code).toBe(1);
    expect((await checkIn(folder, '--no-config', 'goed.xml')).code).toBe(1);
  });

  test('by their name, from anywhere', async () => {
    const path = inFolder(`${folder}/${NAME}`);
    expect(await cli(['check', '--config', path, inFolder(`${folder}/goed.xml`)])).toMatchObject({ code: 0 });
    expect(await cli(['check', '--config', inFolder('weg.json'), path])).toEqual({
      code: 2,
      out: '',
      err: `fz825: ${inFolder('weg.json')}: bestaat niet.\n`,
    });
    expect((await cli(['check', '--config', path, '--no-config', path])).err).toBe(
      'fz825: Geef --config of --no-config.\n',
    );
  });

  test('the command line comes before them', async () => {
    expect((await checkIn(folder, '--omgeving', 'P', 'goed.xml')).code).toBe(1);
  });
});

test('every field does what the option of that name does, with paths from the file', async () => {
  const folder = withConfig('alle', {
    omgeving: 'T',
    peildatum: 'vandaag',
    bronnen: 'diep/bronnen.json',
    controletype: 4,
    format: ['pretty', 'json=diep/verslag.json', 'ndjson=diep/verslag.ndjson'],
    ignore: ['zonder.xml', 'diep/er/**'],
  });
  file(`${folder}/diep/bronnen.json`, '{"agb": [{"code": "06290001"}, {"code": "06290002"}]}');
  const { code, out, err } = await checkIn(`${folder}/diep`, '..');
  expect({ code, out }).toEqual({
    code: 1,
    out: expect.stringContaining(
      'controletype 4 niet gecontroleerd\n  Zonder uzovi niet gecontroleerd: RC002.',
    ),
  });
  expect(err).toContain('2 namen die worden genegeerd');
  const report = JSON.parse(readFileSync(inFolder(`${folder}/diep/verslag.json`), 'utf8'));
  expect(report.herkomst).toMatchObject({ omgeving: 'T', peildatum: '2026-03-15', bronnen: ['agb'] });
  const lines = readFileSync(inFolder(`${folder}/diep/verslag.ndjson`), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(report.files);
});

describe('what is wrong with settings is told by place, with exit code 2', () => {
  test.each<[string, unknown, string]>([
    ['an unknown field', { omgevng: 'T' }, '1:12 /omgevng: Onbekend veld omgevng. Bedoelde u omgeving?'],
    ['another', { xyzzy: 1 }, '1:10 /xyzzy: Onbekend veld xyzzy.'],
    ['a field of an object', { constructor: 1 }, '1:16 /constructor: Onbekend veld constructor.'],
    ['a value of another kind', { omgeving: 1 }, '1:13 /omgeving: Hier wordt "P", "T" verwacht.'],
    ['a number as a text', { controletype: '3' }, '1:17 /controletype: Hier wordt 1, 2, 3, 4, 5 verwacht.'],
    [
      'a date that does not exist',
      { peildatum: '2026-02-30' },
      '1:14 /peildatum: Hier wordt "vandaag" of een bestaande datum: JJJJ-MM-DD verwacht.',
    ],
    ['no list', { ignore: 'x' }, '1:11 /ignore: Hier wordt een lijst verwacht.'],
    ['an item of another kind', { ignore: ['x', 1] }, '1:16 /ignore/1: Hier wordt een patroon verwacht.'],
    [
      'a form that is none',
      { format: ['pretty', 'xml'] },
      '1:21 /format/1: Hier wordt pretty, json, ndjson, junit, sarif, github, gitlab, met of zonder =BESTAND verwacht.',
    ],
    [
      'a control without a reason',
      { controles: { VC009: { ernst: 'uit' } } },
      '1:23 /controles/VC009: Geef als reden waarom deze controle niet geldt: die staat in elk verslag.',
    ],
    [
      'an empty reason',
      { controles: { VC009: { ernst: 'uit', reden: ' ' } } },
      '1:46 /controles/VC009/reden: Geef als reden waarom deze controle niet geldt: die staat in elk verslag.',
    ],
    [
      'a control that is not known',
      { controles: { VC0099: { ernst: 'uit', reden: 'x' } } },
      '1:24 /controles/VC0099: Onbekende controle VC0099. Bedoelde u VC009?',
    ],
    [
      'a rule of the structure',
      { controles: { 'STR-PATROON': { ernst: 'uit', reden: 'x' } } },
      '1:29 /controles/STR-PATROON: STR-PATROON is van controletype 2: of een bericht te lezen is en de juiste structuur heeft, wordt altijd gecontroleerd.',
    ],
    [
      'another weight',
      { controles: { VC009: { ernst: 'fout', reden: 'x' } } },
      '1:32 /controles/VC009/ernst: Hier wordt als ernst "uit" of "waarschuwing" verwacht.',
    ],
    ['a list', [], '1:1 /: Hier wordt een object verwacht.'],
  ])('%s', async (_, config, expected) => {
    const folder = withConfig('mis', config);
    expect(await checkIn(folder, 'goed.xml')).toEqual({
      code: 2,
      out: '',
      err: `fz825: ${process.platform === 'darwin' ? '/private' : ''}${inFolder(`${folder}/${NAME}`)}: deze instellingen kloppen niet.\n  ${expected}\n`,
    });
    expect(isConfig(config)).toBe(false);
  });

  test('no JSON, or a field that stands twice', async () => {
    for (const text of ['{"omgeving"', '{"omgeving":"T","omgeving":"P"}'])
      expect((await checkIn(withConfig('mis', text), 'goed.xml')).code).toBe(2);
  });

  test('the schema takes what the program takes, and no more', () => {
    const value: fc.Arbitrary<unknown> = fc.oneof(
      fc.constantFrom(
        'P',
        'vandaag',
        '2026-03-15',
        '2026-02-30',
        'json',
        'json=x',
        'json=',
        '',
        ' ',
        3,
        6,
        null,
      ),
      fc.array(fc.constantFrom('json', 'x', '', 1), { maxLength: 2 }),
      fc.constantFrom({}, UIT, { VC009: { ernst: 'uit' } }, { VC009: {} }, { 'STR-LEEG': UIT.VC009 }),
    );
    const config = fc.dictionary(fc.constantFrom(...CONFIG_FIELDS, 'anders'), value, { maxKeys: 3 });
    fc.assert(
      fc.property(config, (each) => {
        expect(isConfig(each)).toBe(faultsIn(each).length === 0);
      }),
      { seed: SEED, numRuns: campaign(300, 20_000).runs },
    );
  });
});

describe('a control that is off', () => {
  const folder = withConfig('uit', { omgeving: 'T', controles: UIT });
  const told = 'VC009 is uit keuze niet gecontroleerd: De keten vraagt dit niet.';

  test('has not passed: the message is not checked completely, which changes no exit code', async () => {
    const { code, out } = await checkIn(folder, '--format', 'json', 'zonder.xml', 'goed.xml');
    const { aanpassingen, files, summary, herkomst } = JSON.parse(out);
    expect(code).toBe(0);
    expect(aanpassingen).toEqual([
      { rule: 'VC009', controletype: 3, ernst: 'uit', reden: 'De keten vraagt dit niet.' },
    ]);
    for (const each of files)
      expect(each).toMatchObject({
        verdict: 'incomplete',
        controletypes: { 1: 'passed', 2: 'passed', 3: 'unchecked' },
        findings: [],
        uitgezet: [{ rule: 'VC009', controletype: 3, reden: 'De keten vraagt dit niet.' }],
        uitKeuze: true,
      });
    expect(summary).toMatchObject({ accepted: 0, incomplete: 2 });
    const before = JSON.parse((await checkIn(folder, '--no-config', '--format', 'json', 'goed.xml')).out);
    expect(herkomst.controles).not.toBe(before.herkomst.controles);
  });

  test.each(['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'])(
    'is told in %s',
    async (format) => {
      const { code, out } = await checkIn(folder, '--format', format, 'zonder.xml', 'goed.xml');
      expect(code).toBe(0);
      expect(out).toContain('VC009');
      expect(out.replaceAll(/\s+/g, ' ')).toContain('De keten vraagt dit niet.');
      if (format === 'pretty')
        expect(out).toContain(`zonder.xml: niet volledig gecontroleerd, uit keuze\n  ${told}\n`);
    },
  );

  test('decides nothing of what else is wrong, or not checked', async () => {
    file(`${folder}/ander.xml`, ZONDER_LOCATIE.replace('9992', '9991'));
    const { code, out } = await checkIn(folder, '--format', 'json', 'ander.xml');
    expect(code).toBe(1);
    expect(JSON.parse(out).files[0]).toMatchObject({ verdict: 'rejected', uitKeuze: false });
    expect((await checkIn(folder, '--controletype', '4', 'goed.xml')).code).toBe(1);
    file(`${folder}/stuk.xml`, VERPLAATSING.replace('9992', '99'));
    const broken = JSON.parse((await checkIn(folder, '--format', 'json', 'stuk.xml')).out).files[0];
    expect(broken).not.toHaveProperty('uitgezet');
  });

  test('is off on threads too', async () => {
    const one = await checkIn(folder, '--format', 'json', '.');
    expect(await checkIn(folder, '--format', 'json', '--workers', '2', '.')).toEqual(one);
  });

  test('may be each of them, and what cannot be judged without it is off with it', async () => {
    for (const { id, controletype } of controles) {
      const one = withConfig('elk', {
        omgeving: 'T',
        controletype,
        controles: { [id]: { ernst: 'uit', reden: 'x' } },
      });
      const { code, out } = await checkIn(one, '--format', 'json', 'goed.xml');
      expect(code).toBe(controletype === 3 ? 0 : 1);
      expect(JSON.parse(out).files[0].uitgezet[0]).toMatchObject({ rule: id });
    }
    const lcb = withConfig('elk', { omgeving: 'T', controletype: 5, controles: { LCB003: UIT.VC009 } });
    const { uitgezet } = JSON.parse((await checkIn(lcb, '--format', 'json', 'goed.xml')).out).files[0];
    expect(uitgezet.map(({ rule }: { rule: string }) => rule)).toEqual(
      controles
        .filter(({ id, after }) => id === 'LCB003' || after?.controles.includes('LCB003'))
        .map(({ id }) => id),
    );
  });
});

test('a control that is a waarschuwing rejects nothing, and is told', async () => {
  const folder = withConfig('zwak', {
    omgeving: 'T',
    controles: { VC009: { ernst: 'waarschuwing', reden: 'Nog niet overal ingevoerd.' } },
  });
  const { code, out } = await checkIn(folder, '--format', 'json', 'zonder.xml');
  expect(code).toBe(0);
  const { files, aanpassingen } = JSON.parse(out);
  expect(aanpassingen).toMatchObject([{ rule: 'VC009', ernst: 'waarschuwing' }]);
  expect(files[0]).toMatchObject({
    verdict: 'accepted',
    findings: [],
    waarschuwingen: [{ rule: 'VC009', retourcode: null, voorlopig: false, line: 15 }],
  });
  expect((await checkIn(folder, '--max-warnings', '0', 'zonder.xml')).code).toBe(1);
  expect((await checkIn(folder, '.')).out).toContain('VC009 is uit keuze een waarschuwing: Nog niet overal');
});

test('settings that are not there are not missed', async () => {
  mkdirSync(inFolder('niets/.git'), { recursive: true });
  const path = file('niets/goed.xml', VERPLAATSING);
  expect(await within('niets', () => cli(['check', '--omgeving', 'T', path]))).toMatchObject({
    code: 0,
    err: '',
  });
});
