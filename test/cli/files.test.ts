import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  describeIoError,
  type Input,
  isMany,
  listInputs,
  type ReadInput,
  readInputs,
} from '../../src/cli/files.ts';
import { file, inFolder } from './cli.ts';

const NOTHING: AsyncIterable<Uint8Array> = (async function* () {})();

describe('the files that arguments name', () => {
  test('a folder has its XML at any depth, in the order of the names', async () => {
    mkdirSync(inFolder('map/b'), { recursive: true });
    const names = ['a.xml', 'b/1.XML', 'c.xml', '\u{1f600}.xml', '\uff61.xml'];
    for (const name of [...names, 'a.xml.txt', 'xml', 'b/2.json']) file(`map/${name}`, '');
    const listed: string[] = [];
    for await (const { name } of listInputs([inFolder('map'), '-', inFolder('x')], NOTHING))
      listed.push(name);
    expect(listed).toEqual([...names.map((name) => inFolder(`map/${name}`)), '<stdin>', inFolder('x')]);
  });

  test('a folder that cannot be listed is one that cannot be read', async () => {
    mkdirSync(inFolder('weg/map'), { recursive: true });
    file('weg/a.xml', '');
    const inputs = listInputs([inFolder('weg')], NOTHING);
    expect((await inputs.next()).value).toMatchObject({ name: inFolder('weg/a.xml') });
    rmSync(inFolder('weg/map'), { recursive: true });
    const { value } = await inputs.next();
    expect(value?.name).toBe(inFolder('weg/map'));
    await expect(value?.read()).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await inputs.next()).done).toBe(true);
  });

  test('many are a folder, or more than one of anything', async () => {
    const one = file('een.xml', '');
    for (const paths of [[inFolder()], [one, one], ['-', one]]) expect(await isMany(paths)).toBe(true);
    for (const paths of [[one], ['-'], [inFolder('absent')]]) expect(await isMany(paths)).toBe(false);
  });

  test('a folder that is called - is not what - means', async () => {
    mkdirSync(inFolder('elders/-'), { recursive: true });
    const before = process.cwd();
    process.chdir(inFolder('elders'));
    try {
      expect(await isMany(['-'])).toBe(false);
      expect(await isMany(['./-'])).toBe(true);
    } finally {
      process.chdir(before);
    }
  });
});

test('files are read eight ahead, and come in their order whichever is read first', async () => {
  const started: number[] = [];
  async function* inputs(): AsyncGenerator<Input> {
    for (let index = 0; index < 20; index++) {
      const read = async (): Promise<Uint8Array> => {
        started.push(index);
        if (index % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
        if (index === 12) throw new Error('not to be read');
        return Uint8Array.of(index);
      };
      yield { name: String(index), read };
    }
  }
  const ahead: number[] = [];
  const read: ReadInput[] = [];
  for await (const input of readInputs(inputs())) {
    read.push(input);
    ahead.push(started.length - read.length);
  }
  expect(read).toEqual(
    Array.from({ length: 20 }, (_, index) =>
      index === 12
        ? { name: '12', error: new Error('not to be read') }
        : { name: String(index), bytes: Uint8Array.of(index) },
    ),
  );
  expect(ahead).toEqual([...Array(12).fill(8), 7, 6, 5, 4, 3, 2, 1, 0]);
});

test.each<[unknown, string]>([
  [{ code: 'ENOENT' }, 'bestaat niet'],
  [{ code: 'EACCES' }, 'mag niet worden gelezen of geschreven'],
  [{ code: 'EPERM' }, 'mag niet worden gelezen of geschreven'],
  [{ code: 'EISDIR' }, 'is een map'],
  [{ code: 'EEXIST' }, 'is geen map'],
  [{ code: 'EROFS' }, 'mag niet worden geschreven'],
  [{ code: 'ENOTDIR' }, 'staat niet in een map'],
  [{ code: 'ENOSPC' }, 'past niet op de schijf'],
  [{ code: 'EIO' }, 'lezen of schrijven mislukt (EIO)'],
  [new Error('GEHEIM'), 'lezen of schrijven mislukt'],
  ['ENOENT', 'lezen of schrijven mislukt'],
  [undefined, 'lezen of schrijven mislukt'],
  [null, 'lezen of schrijven mislukt'],
])('what a system says of a file, in Dutch: %o', (error, expected) => {
  expect(describeIoError(error)).toBe(expected);
});
