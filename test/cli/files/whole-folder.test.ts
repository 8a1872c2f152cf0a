import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireEmptyFolder, writeWholeFolder } from '../../../src/cli/files/whole-folder.ts';
import { tempFolder } from '../../support/temp-folders.ts';

const FILES = [
  { name: 'a.xml', content: '<a/>' },
  { name: 'b.xml', content: '<b/>' },
];

const newFolder = (): string => mkdtempSync(join(tempFolder(), 'map-'));

test.each([
  ['that is not there', () => undefined, 'uit'],
  ['in one that is not there', () => undefined, 'map/uit'],
  ['that is empty', (folder: string) => mkdirSync(join(folder, 'uit')), 'uit'],
  [
    'behind a link',
    (folder: string) => {
      mkdirSync(join(folder, 'echt'));
      symlinkSync('echt', join(folder, 'uit'));
    },
    'uit',
  ],
] as const)('a folder %s has all files, and nothing stands beside it', async (_, prepare, name) => {
  const folder = newFolder();
  prepare(folder);
  const path = join(folder, name);
  await requireEmptyFolder(path);
  await writeWholeFolder(path, FILES);
  expect(readdirSync(path).sort()).toEqual(['a.xml', 'b.xml']);
  expect(readFileSync(join(path, 'b.xml'), 'utf8')).toBe('<b/>');
  expect(readdirSync(folder).filter((each) => each.endsWith('.tmp'))).toEqual([]);
});

test('has none when one cannot be written', async () => {
  const folder = newFolder();
  const files = [...FILES, { name: 'geen/map.xml', content: '' }];
  await expect(writeWholeFolder(join(folder, 'uit'), files)).rejects.toThrow('uit: bestaat niet.');
  expect(readdirSync(folder)).toEqual([]);
});

test('is left as it is when there is something in it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'blijft'), '');
  await expect(requireEmptyFolder(folder)).rejects.toThrow('is niet leeg');
  await expect(requireEmptyFolder(join(folder, 'blijft'))).rejects.toThrow('is geen map');
  await expect(writeWholeFolder(folder, FILES)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['blijft']);
});
