import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../../src/cli/files/input.ts';
import { describePassedOver, listInputs } from '../../../src/cli/files/list-inputs.ts';
import { file, inFolder } from '../cli.ts';

const NOTHING: AsyncIterable<Uint8Array> = (async function* () {})();
const NONE = { andere: 0, zip: 0, geenBestand: 0, dubbel: 0, verborgen: 0, genegeerd: 0, herhaald: 0 };

/** What reading an input gives that is no file on a disk. */
async function reading(input: Input | undefined): Promise<unknown> {
  return input?.file === undefined ? input?.read(9) : 'a file';
}

describe('the files that arguments name', () => {
  test('a folder has its XML at any depth, in the order of the names, and the rest is counted', async () => {
    mkdirSync(inFolder('map/b'), { recursive: true });
    const names = ['a.xml', 'b/1.XML', 'c.xml', '\u{1f600}.xml', '\uff61.xml'];
    for (const name of [...names, 'a.xml.txt', 'xml', 'b/2.json']) file(`map/${name}`, '');
    const { inputs, passedOver } = await listInputs([inFolder('map'), '-', inFolder('x')], NOTHING);
    expect(inputs.map(({ name }) => name)).toEqual([
      ...names.map((name) => inFolder(`map/${name}`)),
      '<stdin>',
      inFolder('x'),
    ]);
    expect(inputs.map(({ file }) => file === undefined)).toEqual([...names.map(() => false), true, true]);
    expect(passedOver).toEqual({ ...NONE, andere: 3 });
  });

  test('links are followed, to files and to folders, each folder once', async () => {
    mkdirSync(inFolder('links/in'), { recursive: true });
    mkdirSync(inFolder('doel'), { recursive: true });
    const target = file('doel/bericht.xml', '<a/>');
    symlinkSync(target, inFolder('links/link.xml'));
    linkSync(target, inFolder('links/hard.xml'));
    symlinkSync(inFolder('doel'), inFolder('links/in/map'));
    symlinkSync(inFolder('links'), inFolder('links/in/terug'));
    symlinkSync(inFolder('weg'), inFolder('links/nergens'));
    symlinkSync('rond.xml', inFolder('links/rond.xml'));
    const { inputs, passedOver } = await listInputs([inFolder('links')], NOTHING);
    expect(inputs.map(({ name }) => name)).toEqual(
      ['hard.xml', 'in/map/bericht.xml', 'link.xml', 'rond.xml'].map((name) => inFolder(`links/${name}`)),
    );
    expect(passedOver).toEqual({ ...NONE, geenBestand: 1, dubbel: 1 });
    const [hard, through, link] = inputs.map((input) => input.file?.ino);
    expect(hard).toBeDefined();
    expect([through, link]).toEqual([hard, hard]);
    await expect(reading(inputs[3])).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test('a pipe in a folder is passed over', async () => {
    mkdirSync(inFolder('pijp'), { recursive: true });
    execFileSync('mkfifo', [inFolder('pijp/a.xml')]);
    expect(await listInputs([inFolder('pijp')], NOTHING)).toEqual({
      inputs: [],
      passedOver: { ...NONE, geenBestand: 1 },
      isMany: true,
      archives: [],
    });
  });

  test('a folder that is gone when it is read is one that cannot be read', async () => {
    const { inputs } = await listInputs([inFolder('weg')], NOTHING);
    expect(inputs.map(({ name }) => name)).toEqual([inFolder('weg')]);
    await expect(reading(inputs[0])).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('many are a folder, or more than one of anything', async () => {
    const one = file('een.xml', '');
    mkdirSync(inFolder('leeg'), { recursive: true });
    const isMany = async (...paths: readonly string[]) => (await listInputs(paths, NOTHING)).isMany;
    for (const paths of [[inFolder('leeg')], [one, one], ['-', one]])
      expect(await isMany(...paths)).toBe(true);
    for (const paths of [[one], ['-'], [inFolder('absent')]]) expect(await isMany(...paths)).toBe(false);
  });

  test('a folder that is called - is not what - means', async () => {
    mkdirSync(inFolder('elders/-'), { recursive: true });
    const before = process.cwd();
    process.chdir(inFolder('elders'));
    try {
      expect((await listInputs(['-'], NOTHING)).isMany).toBe(false);
      expect((await listInputs(['./-'], NOTHING)).isMany).toBe(true);
    } finally {
      process.chdir(before);
      rmSync(inFolder('elders'), { recursive: true });
    }
  });
});

test('what was passed over, in words', () => {
  expect(describePassedOver(NONE)).toBe(undefined);
  expect(describePassedOver({ ...NONE, andere: 1, geenBestand: 1, dubbel: 1 })).toBe(
    'overgeslagen: 1 bestand zonder .xml, 1 naam die geen bestand is, 1 map die al was doorzocht',
  );
  expect(describePassedOver({ ...NONE, andere: 2, geenBestand: 3, dubbel: 4 })).toBe(
    'overgeslagen: 2 bestanden zonder .xml, 3 namen die geen bestand zijn, 4 mappen die al waren doorzocht',
  );
});
