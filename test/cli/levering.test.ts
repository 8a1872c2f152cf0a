import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mergeLeveringen, type Verslag } from 'fz825/levering';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatFout, foutlijstKop } from '../../src/cli/report/foutlijst.ts';
import { csvRows } from '../../src/csv/csv-rows.ts';
import { isVerslag } from '../levering/levering.ts';
import { GEGEVENS } from '../support/gegevens.ts';
import { cli, cliOnTerminal, file, inFolder } from './cli.ts';
import { EINDE_ZORG, VERPLAATSING } from './messages.ts';
import { buildProgram, shell } from './program.ts';

const T = ['--omgeving', 'T', '--peildatum', '2026-03-15'];
const FOUT = VERPLAATSING.replace('>9992<', '>9991<');
const EIGEN = EINDE_ZORG.replace('A-1', 'A-2');

let program = '';

beforeAll(async () => {
  program = await buildProgram();
  for (const map of ['goed', 'fout', 'uit']) mkdirSync(inFolder(map));
  file('goed/1.xml', VERPLAATSING);
  file('goed/2.xml', EIGEN);
  file('fout/1.xml', VERPLAATSING);
  file('fout/2.xml', FOUT);
  file('fout/=3 & <b>.xml', '<x/>');
  file('fout/geen.txt', 'not to be read');
});

const read = (name: string): string => readFileSync(inFolder(name), 'utf8');

function readVerslag(name: string): Verslag {
  const verslag = JSON.parse(read(name));
  expect(isVerslag(verslag)).toBe(true);
  return verslag;
}

test('a delivery that is right is GO', async () => {
  const report = inFolder('uit/goed.json');
  const { code, out, err } = await cli(['levering', inFolder('goed'), ...T, '--verslag', report]);
  const { hashtotaal, aantallen } = readVerslag('uit/goed.json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    [
      'GO',
      '2 berichten met 2 mutaties: 2 goedgekeurd, 0 afgekeurd',
      '  voldoet       afkeurpercentage: 0 % (0 van 2), hoogstens 0 %',
      '  voldoet       dubbel: 0, hoogstens 0',
      '  voldoet       nietGecontroleerd: 0, hoogstens 0',
      `hashtotaal ${hashtotaal}`,
      '',
    ].join('\n'),
  );
  expect(aantallen).toMatchObject({ berichten: 2, accepted: 2 });
  expect(read('uit/goed.json')).not.toContain('"deel"');
});

test('a delivery that is not is NO GO, with all its faults', async () => {
  const outputs = ['--verslag', inFolder('uit/a.json'), '--verslag', inFolder('uit/a.html')];
  const { code, out, err } = await cli([
    ...['levering', inFolder('fout'), ...T, ...outputs, '--foutlijst', inFolder('uit/a.csv')],
    ...['--criteria', file('c.json', '{"perControle":{"VC003":{"max":0}},"steekproef":true}')],
  ]);
  expect([code, err]).toEqual([1, 'fz825: overgeslagen: 1 bestand zonder .xml.\n']);
  expect(out).toMatch(/^NO GO\n3 berichten .*: 1 goedgekeurd, 2 afgekeurd\ndubbel: 1\n/);
  expect(out).toContain('  voldoet niet  VC003: 1, hoogstens 0\n');
  expect(out).toContain('  steekproef: met 95 % zekerheid is 20,77 tot 93,85 % afgekeurd\n');
  expect(readVerslag('uit/a.json')).toMatchObject({
    perControle: { 'STR-BERICHT': 1, VC003: 1 },
    dubbel: [{ naam: inFolder('fout/2.xml'), eerder: inFolder('fout/1.xml') }],
  });
  const csv = read('uit/a.csv');
  const [head, ...rows] = [...csvRows(csv, ',', 1, 99)].map(({ cells }) => cells.map(({ text }) => text));
  expect([csv.charCodeAt(0), head?.[0], head?.length, rows.length]).toEqual([0xfeff, 'naam', 9, 2]);
  expect(rows.map((row) => [row[0], row[3]])).toEqual(
    [
      [inFolder('fout/2.xml'), 'VC003'],
      [inFolder('fout/=3 & <b>.xml'), 'STR-BERICHT'],
    ].sort(),
  );
  const html = read('uit/a.html');
  expect(html).toContain('=3 &amp; &lt;b&gt;.xml');
  expect(html).not.toContain('<b>.xml');
  expect(html).not.toMatch(/\bsrc=|\bhref=|@import|url\(/);
});

test('a cell begins no formula in a spreadsheet', () => {
  const row = {
    mutatie: null,
    controletype: null,
    rule: 'X',
    retourcode: null,
    path: '/',
    line: null,
    column: null,
  };
  for (const naam of ['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '＝1'])
    expect(formatFout({ ...row, naam, message: 'a"b' })).toBe(`"'${naam}","","","X","","/","","","a""b"\r\n`);
  expect(formatFout({ ...row, naam: 'a=1', mutatie: 0, message: '' })).toMatch(/^"a=1","1",/);
  expect(foutlijstKop()).toMatch(/^"naam",.*"wat te doen"\r\n$/);
});

describe('what is written', () => {
  const report = (): string => inFolder('uit/blijft.json');

  test.each<[string, readonly string[], RegExp]>([
    ['no folder', [], /Welke levering\?/],
    ['another ending', ['@', '--verslag', 'x.txt'], /moet op \.json of \.html eindigen/],
    ['two administrations', ['@', '--bronnen', 'x', '--administratie', 'y'], /niet allebei/],
    ['a state of none', ['@', '--na', 'x'], /horen bij --administratie/],
    ['no sources', ['@', '--administratie', 'x'], /x: bestaat niet/],
    ['lines and files', ['@', '--ndjson'], /komen de berichten van stdin/],
    ['a folder that is not there', ['@', '--verslag', '@/weg/x.json'], /bestaat niet|niet worden/],
  ])('is nothing, with exit code 2: %s', async (_, args, error) => {
    writeFileSync(report(), 'as it was');
    const given = args.map((arg) => arg.replace('@', inFolder('goed')));
    const { code, out, err } = await cli(['levering', ...given, '--foutlijst', report()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(error);
    expect(read('uit/blijft.json')).toBe('as it was');
  });

  test('is not what is read, nor written twice', async () => {
    const goed = inFolder('goed/1.xml');
    const once = ['--foutlijst', goed];
    expect((await cli(['levering', inFolder('goed'), ...once])).err).toContain(
      'kan niet ook worden geschreven',
    );
    const twice = ['--foutlijst', inFolder('uit/x.json'), '--verslag', inFolder('uit/x.json')];
    expect((await cli(['levering', goed, ...twice])).code).toBe(2);
    expect(read('goed/1.xml')).toBe(VERPLAATSING);
  });
});

test('criteria that are wrong are told by their place', async () => {
  const wrong = file('wrong.json', '{\n "dubbel": { "max": -1 },\n "x": 1 }');
  const { code, err } = await cli(['levering', inFolder('goed'), '--criteria', wrong]);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^fz825: .*wrong\.json:3:7: \/x: Dit veld is niet bekend; .*\n.*wrong\.json:2:21: \/dubbel\/max: max moet/,
  );
  const broken = file('broken.json', '{"a":1,"a":2}');
  expect((await cli(['levering', inFolder('goed'), '--criteria', broken])).err).toContain(
    'broken.json:1:8: dit veld staat twee keer',
  );
});

test('a file that cannot be read is NO GO, and told', async () => {
  mkdirSync(inFolder('weg'));
  symlinkSync('niets.xml', inFolder('weg/weg.xml'));
  file('weg/zijn.xml', VERPLAATSING);
  const { code, out, err } = await cli(['levering', inFolder('weg'), ...T]);
  expect(code).toBe(1);
  expect(out).toContain('1 goedgekeurd, 0 afgekeurd, 1 niet te beoordelen\n');
  expect(err).toContain('weg.xml: bestaat niet.');
});

describe('with an administratie', () => {
  const OUTPUTS = (): string[] => [
    '--na',
    inFolder('na.json'),
    '--gebeurtenissen',
    inFolder('events.ndjson'),
  ];
  const run = (map: string, ...more: string[]): ReturnType<typeof cli> =>
    cli([
      ...['levering', map, ...T, '--administratie', file('adm.json', JSON.stringify(GEGEVENS))],
      ...OUTPUTS(),
      ...more,
    ]);

  test('a trial run writes neither state nor events, and says so', async () => {
    const { code, out } = await run(inFolder('goed/1.xml'), '--proef', '--verslag', inFolder('proef.json'));
    expect([code, out.split('\n')[0]]).toEqual([0, 'GO (proef: niets is vastgelegd)']);
    expect(readVerslag('proef.json')).toMatchObject({ proef: true, controletype: 5 });
    expect([existsSync(inFolder('na.json')), existsSync(inFolder('events.ndjson'))]).toEqual([false, false]);
  });

  test('a NO GO writes neither, a GO both', async () => {
    expect((await run(inFolder('fout'))).code).toBe(1);
    expect([existsSync(inFolder('na.json')), existsSync(inFolder('events.ndjson'))]).toEqual([false, false]);
    expect((await run(inFolder('goed/1.xml'))).code).toBe(0);
    expect(JSON.parse(read('na.json')).ontvangen).toHaveLength(1);
    expect(
      read('events.ndjson')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { naam: inFolder('goed/1.xml'), gebeurtenis: expect.objectContaining({ type: 'Verplaatst' }) },
    ]);
  });
});

test('lines are answered one by one, and their reports merge', async () => {
  const lines = [
    JSON.stringify({ naam: 'a', inhoud: VERPLAATSING }),
    '',
    'GEHEIM',
    JSON.stringify({ naam: 'b', inhoud: FOUT }),
    JSON.stringify({ naam: 'é', inhoud: EIGEN }),
  ];
  const { code, out, err } = await cli(['levering', '--ndjson', ...T], lines.join('\n'));
  const told = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([code, err]).toEqual([0, '']);
  expect(out).not.toContain('GEHEIM');
  expect(told.map(({ naam, verdict, fouten }) => [naam, verdict, fouten.length])).toEqual([
    ['a', 'accepted', 0],
    ['#2', 'error', 1],
    ['b', 'rejected', 1],
    ['é', 'accepted', 0],
  ]);
  const merged = told.map(({ verslag }) => verslag).reduce(mergeLeveringen);
  expect(isVerslag(merged)).toBe(true);
  expect(merged).toMatchObject({
    aantallen: { berichten: 4, accepted: 2, rejected: 1, error: 1 },
    dubbel: [{ naam: 'b', eerder: 'a' }],
  });
  expect(await cli(['levering', '--ndjson'], '')).toEqual({ code: 0, out: '', err: '' });
});

test('on a terminal a bar tells how far it is, how fast, and how long it will take', async () => {
  const { screen } = await cliOnTerminal(['levering', inFolder('goed'), ...T]);
  expect(screen).toMatch(/100% 2\/2 {2}\d+\/s {2}nog /);
  expect(screen).toMatch(/\]GO\n/);
});

test('on more threads the reports are the same', async () => {
  mkdirSync(inFolder('veel'));
  for (let index = 0; index < 300; index++)
    file(`veel/${index}.xml`, (index % 3 === 0 ? FOUT : VERPLAATSING).replace('A-1', `A-${index % 50}`));
  const on = (workers: number, name: string): Promise<{ code: number; out: string }> =>
    shell(
      `$fz825 levering --workers ${workers} ${T.join(' ')} ${inFolder('veel')} --verslag ${inFolder(`${name}.json`)} --foutlijst ${inFolder(`${name}.csv`)} --verslag ${inFolder(`${name}.html`)}`,
      program,
    );
  const [one, two] = [await on(1, 'een'), await on(2, 'twee')];
  expect([one.code, two]).toEqual([1, one]);
  for (const ending of ['json', 'csv', 'html']) expect(read(`twee.${ending}`)).toBe(read(`een.${ending}`));
  expect(readVerslag('een.json').dubbel.length).toBeGreaterThan(200);
});
