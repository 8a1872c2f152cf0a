import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnfinished, openWholeFile } from '../../../src/cli/files/whole-file.ts';
import { UsageError } from '../../../src/cli/io.ts';
import { file, inFolder } from '../cli.ts';

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

test('what is unfinished when the program ends is taken away', async () => {
  const path = inFolder('rapport.json');
  const report = await openWholeFile(path);
  expect(existsSync(besideOf(path))).toBe(true);
  dropUnfinished();
  expect(existsSync(besideOf(path))).toBe(false);
  await report.drop();
});

test('a file that stood there already is not ours, and stays', async () => {
  const path = inFolder('verslag.json');
  const beside = file(basename(besideOf(path)), 'van een ander');
  await expect(openWholeFile(path)).rejects.toThrow(UsageError);
  dropUnfinished();
  expect(readFileSync(beside, 'utf8')).toBe('van een ander');
});
