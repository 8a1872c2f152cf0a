import { readdirSync, readFileSync } from 'node:fs';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../xslt/', import.meta.url);

test('the files in xslt/ are those of the controls of this package: run npm run generate', () => {
  const files = [...exportXslt(), exportSchematron()];
  expect(readdirSync(FOLDER).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, content } of files) expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(content);
});
