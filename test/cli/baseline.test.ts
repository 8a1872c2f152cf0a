import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { file, inFolder } from './cli.ts';
import { checkIn } from './in-folder.ts';
import { VERPLAATSING } from './messages.ts';

const FILE = 'fz825.baseline.json';
const ONTVANGER = VERPLAATSING.replace('9992', '9991');
const T = ['--omgeving', 'T'];
const isBaseline = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../schemas/fz825.baseline.schema.json', import.meta.url), 'utf8')),
);
const baselineIn = (folder: string): { bekend: Record<string, string>[] } =>
  JSON.parse(readFileSync(inFolder(`${folder}/${FILE}`), 'utf8'));

/** A folder of its own, with two messages of which one is rejected for its receiver. */
async function folderWith(name: string): Promise<string> {
  mkdirSync(inFolder(`${name}/map/.git`), { recursive: true });
  mkdirSync(inFolder(`${name}/.git`), { recursive: true });
  file(`${name}/map/fout.xml`, ONTVANGER);
  file(`${name}/map/goed.xml`, VERPLAATSING);
  expect(await checkIn(name, ...T, '--write-baseline', 'map')).toMatchObject({
    code: 0,
    err: expect.stringContaining(`fz825: ${FILE}: 1 bevinding of waarschuwing als bekend geschreven.\n`),
  });
  return name;
}

test('what is known does not fail, and is counted', async () => {
  const folder = await folderWith('bekend');
  const { code, out, err } = await checkIn(folder, ...T, 'map');
  expect(code).toBe(0);
  expect(out).toContain('map/fout.xml: afgekeurd, al bekend: 1\n');
  expect(out).toContain('1 al bekend door de baseline, niet meegeteld.\n');
  expect(err).toContain(`fz825: ${FILE}: 1 al bekend, niet meegeteld.\n`);
  expect((await checkIn(folder, ...T, '--no-config', 'map')).code).toBe(1);
});

test('it holds nothing of a message, and is what its schema says', async () => {
  const folder = await folderWith('vorm');
  file(`${folder}/map/geheim.xml`, VERPLAATSING.replace('1234567', 'GEHEIM'));
  await checkIn(folder, ...T, '--write-baseline', '--include-values', 'map');
  const baseline = baselineIn(folder);
  expect(isBaseline(baseline), JSON.stringify(isBaseline.errors)).toBe(true);
  expect(JSON.stringify(baseline)).not.toContain('GEHEIM');
  expect(baseline.bekend.map(({ fingerprint: _, ...each }) => each)).toEqual([
    { rule: 'VC003', file: 'map/fout.xml', path: '/Bericht/Header/Ontvanger' },
    { rule: 'STR-PATROON', file: 'map/geheim.xml', path: '/Bericht/Verzekerde/Verzekerdennummer' },
  ]);
});

test('a line that moved, and a value that changed, are the same finding', async () => {
  const folder = await folderWith('verschoven');
  file(
    `${folder}/map/fout.xml`,
    ONTVANGER.replace('?>', '?>\n\n<!-- verschoven -->').replace('9991', '9990'),
  );
  expect((await checkIn(folder, ...T, 'map')).code).toBe(0);
});

test('a finding that is new fails, also of the same rule elsewhere', async () => {
  const folder = await folderWith('nieuw');
  file(`${folder}/map/ook.xml`, ONTVANGER);
  const { code, out } = await checkIn(folder, ...T, '--format', 'json', 'map');
  const { files, summary } = JSON.parse(out);
  expect(code).toBe(1);
  expect(summary).toMatchObject({ rejected: 2, bekend: 1, byRule: { VC003: 1 } });
  expect(files[0]).toMatchObject({ verdict: 'rejected', findings: [], bekend: [{ rule: 'VC003' }] });
  expect(files[2]).toMatchObject({ findings: [{ rule: 'VC003' }], bekend: [] });
});

test('of two findings at one place that are known one more is new', async () => {
  const folder = 'twee';
  mkdirSync(inFolder(`${folder}/.git`), { recursive: true });
  const withAttributes = (...names: readonly string[]): string =>
    VERPLAATSING.replace('<mbfz:Header>', `<mbfz:Header ${names.map((name) => `${name}="1"`).join(' ')}>`);
  file(`${folder}/a.xml`, withAttributes('een', 'twee'));
  await checkIn(folder, ...T, '--write-baseline', 'a.xml');
  expect(baselineIn(folder).bekend).toHaveLength(2);
  expect((await checkIn(folder, ...T, 'a.xml')).code).toBe(0);
  file(`${folder}/a.xml`, withAttributes('een', 'twee', 'drie'));
  expect((await checkIn(folder, ...T, 'a.xml')).code).toBe(1);
});

describe('what no longer occurs is told', () => {
  const gone = `fz825: ${FILE}: 1 regel komt niet meer voor; haal weg met --write-baseline.\n  map/fout.xml  VC003  /Bericht/Header/Ontvanger\n`;

  test('when it was mended, or its file is gone', async () => {
    const folder = await folderWith('weg');
    file(`${folder}/map/fout.xml`, VERPLAATSING);
    expect(await checkIn(folder, ...T, 'map')).toMatchObject({ code: 0, err: expect.stringContaining(gone) });
    rmSync(inFolder(`${folder}/map/fout.xml`));
    expect((await checkIn(folder, ...T, 'map')).err).toContain(gone);
  });

  test('not when its file was not judged, or not that far', async () => {
    const folder = await folderWith('niet-gezien');
    expect((await checkIn(folder, ...T, 'map/goed.xml')).err).not.toContain('niet meer');
    file(`${folder}/map/fout.xml`, VERPLAATSING);
    expect((await checkIn(folder, ...T, '--controletype', '2', 'map')).err).not.toContain('niet meer');
    file(`${folder}/map/fout.xml`, '<geen');
    expect(await checkIn(folder, ...T, 'map')).toMatchObject({
      code: 1,
      err: expect.not.stringContaining('niet meer'),
    });
  });
});

test('what is not checked, or cannot be read, is never known', async () => {
  const folder = await folderWith('open');
  expect((await checkIn(folder, ...T, '--controletype', '4', '--write-baseline', 'map')).code).toBe(1);
  expect((await checkIn(folder, ...T, 'map', 'weg.xml', '--write-baseline')).code).toBe(2);
});

test('the files of a baseline are named from its folder, wherever the program is run', async () => {
  const folder = await folderWith('elders');
  expect((await checkIn(`${folder}/map`, ...T, '.')).code).toBe(1);
  expect((await checkIn(`${folder}/map`, ...T, '--baseline', `../${FILE}`, '.')).code).toBe(0);
  expect((await checkIn(folder, ...T, '--write-baseline', 'ander.json', 'map')).code).toBe(0);
  expect(JSON.parse(readFileSync(inFolder(`${folder}/ander.json`), 'utf8'))).toEqual(baselineIn(folder));
  expect((await checkIn(folder, ...T, '--write-baseline=derde.json', 'map')).code).toBe(0);
});

test('waarschuwingen are known too, and do not count for --max-warnings', async () => {
  const folder = await folderWith('waarschuwing');
  file(`${folder}/map/goed.xml`, VERPLAATSING.replace(/(?<=Mutatiedatum>)[^<]+/, '9999-12-31'));
  const args = [...T, '--max-warnings', '0', 'map'];
  expect((await checkIn(folder, ...args)).code).toBe(1);
  expect((await checkIn(folder, ...args, '--write-baseline')).code).toBe(0);
  expect((await checkIn(folder, ...args)).code).toBe(0);
});

test.each(['junit', 'sarif', 'github', 'gitlab', 'ndjson'])('is told in %s', async (format) => {
  const { code, out } = await checkIn(await folderWith(`vorm-${format}`), ...T, '--format', format, 'map');
  expect(code).toBe(0);
  if (format === 'junit') expect(out).toContain('<skipped message="al bekend: 1. Ontvanger');
  if (format === 'github') expect(out).toContain('1 al bekend door de baseline, niet meegeteld.');
  if (format === 'gitlab') expect(JSON.parse(out)).toEqual([]);
  if (format === 'sarif')
    expect(JSON.parse(out).runs[0]).toMatchObject({
      results: [{ ruleId: 'VC003', level: 'note', baselineState: 'unchanged', suppressions: [{}] }],
      invocations: [{ toolExecutionNotifications: [{ level: 'note' }] }],
    });
});

test('is known on threads too', async () => {
  const folder = await folderWith('draden');
  const one = await checkIn(folder, ...T, '--format', 'json', 'map');
  expect(await checkIn(folder, ...T, '--format', 'json', '--workers', '2', 'map')).toEqual(one);
});

test.each([
  ['{"iets": 1}', 'is no baseline'],
  ['{"bekend": [{"rule": 1}]}', 'has another form'],
  ['{', 'is no JSON'],
])('%s %s: it is neither read nor written over', async (text) => {
  const folder = await folderWith('vreemd');
  const path = file(`${folder}/package.json`, text);
  const err = 'fz825: package.json: dit is geen baseline zoals fz825 check --write-baseline die schrijft.\n';
  for (const option of ['--baseline', '--write-baseline'])
    expect((await checkIn(folder, ...T, option, 'package.json', 'map')).err.endsWith(err)).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect((await checkIn(folder, ...T, '--baseline', 'weg.json', 'map')).code).toBe(2);
});
