import { mkdirSync, readFileSync } from 'node:fs';
import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cli, file, inFolder, type Ran } from '../cli.ts';
import { VERPLAATSING } from '../messages.ts';

const GOED = strToU8(VERPLAATSING);
const FOUT = strToU8(VERPLAATSING.replace('9992', '9991'));
const T = ['check', '--omgeving', 'T', '--format', 'json'];

/** What became of an archive: the verdict on each message in it, by its name behind the archive. */
async function judge(
  name: string,
  bytes: Uint8Array,
): Promise<Ran & { verdicts: unknown; findings: unknown }> {
  const path = file(name, bytes);
  const ran = await cli([...T, path]);
  const files: { file: string; verdict: string; findings: unknown[] }[] = JSON.parse(ran.out).files;
  const verdicts = files.map((each) => [each.file.replace(path, ''), each.verdict]);
  return {
    ...ran,
    err: ran.err.replaceAll(path, ''),
    verdicts,
    findings: files.map((each) => each.findings),
  };
}

test('a zip has its messages, each by its name, packed or stored', async () => {
  for (const level of [0, 6] as const) {
    const zip = zipSync({ map: { 'b.xml': FOUT }, 'a.xml': GOED, 'lees.txt': GOED }, { level });
    expect(await judge('x.zip', zip)).toMatchObject({
      code: 1,
      verdicts: [
        ['!/a.xml', 'accepted'],
        ['!/map/b.xml', 'rejected'],
      ],
      err: 'fz825: overgeslagen: 1 bestand zonder .xml.\n',
    });
  }
});

test('gzip is read, by its name and in a folder; a zip in a folder is counted', async () => {
  expect(await judge('a.xml.gz', gzipSync(GOED))).toMatchObject({ code: 0, verdicts: [['', 'accepted']] });
  mkdirSync(inFolder('map'), { recursive: true });
  file('map/b.xml.gz', gzipSync(FOUT));
  file('map/c.zip', zipSync({ 'c.xml': FOUT }));
  file('map/d.gz', gzipSync(FOUT));
  const { code, out, err } = await cli([...T, inFolder('map')]);
  expect(code).toBe(1);
  expect(JSON.parse(out).summary).toMatchObject({ rejected: 1, accepted: 0, error: 0 });
  expect(err).toBe('fz825: overgeslagen: 1 bestand zonder .xml, 1 zip (noem die zelf).\n');
});

test('names that lead elsewhere lead nowhere, and two of one name are told apart', async () => {
  const entries: Zippable = { '../../kwaad.xml': GOED, '/etc/kwaad.xml': GOED, '..\\kwaad.xml': GOED };
  const { code, verdicts } = await judge('pad.zip', zipSync(entries));
  expect(code).toBe(0);
  expect(verdicts).toEqual([
    ['!/%2E%2E/%2E%2E/kwaad.xml', 'accepted'],
    ['!/%2E%2E/kwaad.xml', 'accepted'],
    ['!//etc/kwaad.xml', 'accepted'],
  ]);
  const twice = Buffer.from(zipSync({ 'a.xml': GOED, 'b.xml': GOED }));
  for (let at = twice.indexOf('b.xml'); at !== -1; at = twice.indexOf('b.xml', at)) twice.write('a.xml', at);
  expect((await judge('twee.zip', twice)).verdicts).toEqual([
    ['!/a.xml', 'accepted'],
    ['!/a.xml (2)', 'accepted'],
  ]);
});

test('a line break in a name does nothing', async () => {
  const path = file('regel.zip', zipSync({ 'a\n::error::x.xml': FOUT }));
  const { out } = await cli(['check', '--format', 'github', path]);
  expect(out.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
});

describe('what would unpack to more than a message may be is not', () => {
  const bomb = new Uint8Array(64 * 1024 * 1024);

  test.each([
    ['zip', () => zipSync({ 'a.xml': bomb })],
    ['gz', () => gzipSync(bomb)],
  ])('%s', async (kind, pack) => {
    const { code, findings } = await judge(`bom.xml.${kind}`, pack());
    expect(code).toBe(1);
    expect(findings).toMatchObject([[{ rule: 'XML-LIMIET', args: { of: 'bytes' } }]]);
  });

  test('nor what lies over another file', async () => {
    const zip = Buffer.from(zipSync({ 'a.xml': GOED, 'b.xml': GOED }, { level: 0 }));
    const second = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    zip.writeUInt32LE(0, second + 42);
    expect(await judge('over.zip', zip)).toMatchObject({ code: 2, verdicts: [['', 'error']] });
  });
});

describe('what cannot be read is an error, with what to do', () => {
  const zip = Buffer.from(zipSync({ 'a.xml': GOED }));
  const directory = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const changed = (...changes: readonly [at: number, byte: number][]): Buffer => {
    const copy = Buffer.from(zip);
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  };
  test.each<[string, Uint8Array, string]>([
    [
      'an archive in it',
      zipSync({ 'a.zip': zip }),
      '!/a.zip: is een archief in een archief; pak het zelf uit',
    ],
    [
      'gzip in it',
      zipSync({ 'a.xml.gz': gzipSync(GOED) }),
      '!/a.xml.gz: is een archief in een archief; pak het zelf uit',
    ],
    ['no message in it', zipSync({ 'a.txt': GOED }), ': er zit geen bericht (*.xml) in'],
    ['nothing in it', zipSync({}), ': er zit geen bericht (*.xml) in'],
    ['no zip', GOED, ': is geen zip die kan worden gelezen'],
    ['an empty file', new Uint8Array(), ': is geen zip die kan worden gelezen'],
    ['its beginning', zip.subarray(0, 300), ': is geen zip die kan worden gelezen'],
    ['a password', changed([directory + 8, 1]), '!/a.xml: is versleuteld; pak het zelf uit'],
    [
      'another way of packing',
      changed([directory + 10, 14]),
      '!/a.xml: is ingepakt op een manier die niet wordt gelezen; pak het zelf uit',
    ],
    ['another sum', changed([directory + 16, 0], [directory + 17, 0]), '!/a.xml: is beschadigd'],
    ['another name before it', changed([30, 0x62]), '!/a.xml: is geen zip die kan worden gelezen'],
    [
      'more files than there are',
      changed([zip.length - 12, 2], [zip.length - 14, 2]),
      ': is geen zip die kan worden gelezen',
    ],
    ['a size that is not that', changed([directory + 24, 1]), '!/a.xml: is beschadigd'],
    [
      'other bytes',
      changed(...Array.from({ length: 40 }, (_, at) => [45 + at, 0xff] as [number, number])),
      '!/a.xml: is beschadigd, of is niet ingepakt',
    ],
  ])('%s', async (_, bytes, told) => {
    const { code, err } = await judge('stuk.zip', bytes);
    expect({ code, err: err.split('\n').at(-2) }).toEqual({ code: 2, err: `fz825: ${told}.` });
  });

  test('gzip that is cut off, or none', async () => {
    expect((await judge('kort.xml.gz', gzipSync(GOED).subarray(0, 99))).err).toContain('is beschadigd');
    expect((await judge('geen.xml.gz', GOED)).err).toContain('is beschadigd, of is niet ingepakt');
  });
});

test('every byte that is changed gives a verdict or an error, and never an acceptance of something else', async () => {
  const zip = Buffer.from(zipSync({ 'a.xml': FOUT }, { level: 6 }));
  for (let at = 0; at < zip.length; at += 7) {
    const copy = Buffer.from(zip);
    copy[at] = (copy[at] ?? 0) ^ 0x55;
    const { code } = await cli(['check', '--controletype', '2', file('byte.zip', copy)]);
    expect([0, 1, 2]).toContain(code);
    const whole = await cli(['check', '--omgeving', 'T', file('byte.zip', copy)]);
    expect([1, 2]).toContain(whole.code);
  }
});

test('what is in an archive is not mended, and the archive not written over', async () => {
  const path = file('heel.zip', zipSync({ 'a.xml': FOUT }));
  const before = readFileSync(path);
  const { err } = await cli(['check', '--fix', path]);
  expect(err).toBe(
    `fz825: ${path}!/a.xml: niet hersteld: er is geen plaats voor ernaast, door het archief of de naam.\n`,
  );
  expect((await cli(['check', '--output', path, path])).code).toBe(2);
  expect(readFileSync(path).equals(before)).toBe(true);
});
