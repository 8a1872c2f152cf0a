import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { intrekking, mutatiebericht, serializeBericht, verplaatsing } from 'fz825';
import { type Administratie, administratie, readStand } from 'fz825/administratie';
import type { BronGegevens } from 'fz825/bronnen';
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

/** A message that withdraws a verplaatsing of 2 February to 06290001. */
function intrekkingVan(referentieMutatie: string): string {
  const mutatie = verplaatsing({
    mutatieIdentificatie: 'M-9',
    plaatsingsbesluitnummer: '202600017',
    mutatiedatum: '2026-02-02',
    zorglocatie: '06290001',
  });
  const written = serializeBericht(
    mutatiebericht({
      identificatieAanlevering: 'A-9',
      dagtekening: '2026-03-15',
      berichtsoort: 'T',
      afzender: '06290001',
      verzekerdennummer: '1234567',
      mutaties: [intrekking({ referentieMutatie, mutatie })],
    }),
  );
  return written.ok ? written.xml : expect.unreachable(JSON.stringify(written.findings));
}

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
    ['a rollback without a state', ['@', '--rollback', 'x'], /horen bij --administratie/],
    ['lines and a rollback', ['--ndjson', '--rollback', 'x', '--administratie', '@/1.xml'], /./],
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

describe('what undoes a delivery', () => {
  const VOOR: BronGegevens = {
    ...GEGEVENS,
    plaatsingsbesluiten: GEGEVENS.plaatsingsbesluiten.map((besluit) => ({
      ...besluit,
      mutaties: [
        {
          mutatieIdentificatie: 'M-0',
          soortMutatie: '1',
          mutatiedatum: '2026-02-02',
          zorglocatie: '06290001',
        },
      ],
    })),
  };
  const run = (gegevens: BronGegevens, map: string, ...more: string[]): ReturnType<typeof cli> =>
    cli(['levering', map, ...T, '--administratie', file('voor.json', JSON.stringify(gegevens)), ...more]);
  const stateIn = (gegevens: unknown): Administratie => {
    const made = administratie(gegevens as BronGegevens);
    return made.ok ? made.administratie : expect.unreachable(JSON.stringify(made.findings));
  };
  const standen = (state: Administratie): unknown =>
    ['2026-01-05', '2026-02-02', '2026-03-15', '2026-04-01'].map((datum) => {
      const stand = readStand(state, { plaatsingsbesluitnummer: '202600017', datum });
      return [stand?.zorglocatie, stand?.beeindigd];
    });

  test('is written as messages that DJI accepts, after which all is as it was', async () => {
    const [terug, na] = [inFolder('terug'), inFolder('verder.json')];
    const ran = await run(VOOR, inFolder('goed/1.xml'), '--na', na, '--rollback', terug);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/\nterugdraaien: 1 bericht met 1 mutatie in .*terug\n$/);
    const [name = '', ...others] = readdirSync(terug);
    expect(others).toEqual([]);
    expect(name).toMatch(/^FZ825_06290001_T[\dA-F]{6}00001_T\.xml$/);
    const after = JSON.parse(readFileSync(na, 'utf8'));
    expect(standen(stateIn(after))).not.toEqual(standen(stateIn(VOOR)));
    const weer = inFolder('weer.json');
    const back = await run(after, terug, '--na', weer, '--rollback', inFolder('heen'));
    expect([back.code, back.out.split('\n')[0]]).toEqual([0, 'GO']);
    expect(standen(stateIn(JSON.parse(readFileSync(weer, 'utf8'))))).toEqual(standen(stateIn(VOOR)));
    // Going back from going back has identifications of its own.
    expect(readdirSync(inFolder('heen'))).not.toEqual([name]);
  });

  test('is the same each time, and in a trial run', async () => {
    const texts: string[] = [];
    for (const [map, ...more] of [['keer-1'], ['keer-2'], ['keer-3', '--proef']] as const) {
      const { code } = await run(VOOR, inFolder('goed/1.xml'), '--rollback', inFolder(map), ...more);
      const [name = ''] = readdirSync(inFolder(map));
      texts.push(`${code} ${name} ${read(`${map}/${name}`)}`);
    }
    expect(new Set(texts).size).toBe(1);
  });

  test('never has an identification that is known', async () => {
    await run(VOOR, inFolder('goed/1.xml'), '--rollback', inFolder('eerst'));
    const [name = ''] = readdirSync(inFolder('eerst'));
    const identificatieAanlevering = name.split('_')[2] ?? '';
    const ontvangen = [{ afzender: '06290001', identificatieAanlevering }];
    await run({ ...VOOR, ontvangen }, inFolder('goed/1.xml'), '--rollback', inFolder('daarna'));
    const [other = ''] = readdirSync(inFolder('daarna'));
    expect(other).toMatch(/^FZ825_06290001_T[\dA-F]{6}00001_T\.xml$/);
    expect(other.slice(0, 22)).not.toBe(name.slice(0, 22));
  });

  test('is not written after a NO GO, or when there is nothing to undo', async () => {
    const terug = inFolder('niets');
    const no = await run(VOOR, inFolder('fout'), '--rollback', terug);
    expect([no.code, no.out.split('\n').at(-2)]).toEqual([
      1,
      'terugdraaien: niet gepland, want een NO GO wordt niet verzonden',
    ]);
    const none = await run(VOOR, inFolder('goed/1.xml'), '--controletype', '3', '--rollback', terug);
    expect([none.code, none.out.split('\n').at(-2)]).toEqual([
      0,
      'terugdraaien: er is niets terug te draaien',
    ]);
    expect(existsSync(terug)).toBe(false);
  });

  test('is nothing when it cannot be undone: that is told, and nothing is recorded', async () => {
    const [besluit] = VOOR.plaatsingsbesluiten ?? [];
    const mutaties = [{ mutatieIdentificatie: 'M-0', soortMutatie: '1', mutatiedatum: '2026-02-02' }];
    const unknown = { ...VOOR, plaatsingsbesluiten: [{ ...besluit, mutaties }] } as BronGegevens;
    const gone = intrekkingVan('M-0');
    const outputs = ['--na', inFolder('nooit.json'), '--rollback', inFolder('nooit')];
    const { code, out, err } = await run(unknown, file('weg-0.xml', gone), ...outputs);
    expect([code, out.split('\n').at(-2)]).toEqual([1, 'terugdraaien: kan niet; er is niets vastgelegd']);
    expect(err).toMatch(/^fz825: terugdraaien: \/voor\/plaatsingsbesluiten\/0\/mutaties\/0\/zorglocatie: /);
    expect([existsSync(inFolder('nooit.json')), existsSync(inFolder('nooit'))]).toEqual([false, false]);
  });

  test('goes to a new or an empty folder alone', async () => {
    mkdirSync(inFolder('leeg'));
    expect((await run(VOOR, inFolder('goed/1.xml'), '--rollback', inFolder('leeg'))).code).toBe(0);
    expect(readdirSync(inFolder('leeg'))).toHaveLength(1);
    for (const [map, reason] of [
      [inFolder('leeg'), 'is niet leeg'],
      [inFolder('goed/1.xml'), 'is geen map'],
    ] as const) {
      const { code, err } = await run(VOOR, inFolder('goed/1.xml'), '--rollback', map);
      expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
    }
    expect(readdirSync(inFolder('leeg'))).toHaveLength(1);
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

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

test.runIf(hasParallel)(
  'under GNU parallel the lines are those of one process, and merge to the same',
  async () => {
    const lines = Array.from({ length: 40 }, (_, index) => {
      const inhoud = (index % 4 === 0 ? FOUT : VERPLAATSING).replace('A-1', `A-${index}`);
      return `${JSON.stringify({ naam: `${index}.xml`, inhoud })}\n`;
    });
    const berichten = file('berichten.ndjson', lines.join(''));
    const command = `$fz825 levering --ndjson ${T.join(' ')}`;
    const one = await shell(`${command} < ${berichten}`, program);
    const several = await shell(
      `parallel --pipe --keep-order --block 16k ${command} < ${berichten}`,
      program,
    );
    expect([several.code, several.out.split('\n').length]).toEqual([0, 41]);
    expect(several.out).toBe(one.out);
    const [first, ...others] = several.out
      .trimEnd()
      .split('\n')
      .map((line): Verslag => JSON.parse(line).verslag);
    const merged = first === undefined ? expect.unreachable() : others.reduce(mergeLeveringen, first);
    expect(merged.aantallen).toMatchObject({ berichten: 40, accepted: 30, rejected: 10 });
  },
);

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
