import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli } from '../cli/cli.ts';
import { tempFolder } from '../support/temp-folders.ts';
import { codeBlocks } from './markdown.ts';

const D = fileURLToPath(new URL('../../schemas/profielen/iwlz-stijl', import.meta.url));
const before = process.cwd();
const blocks = codeBlocks('docs/officiele-bestanden.md');

/** The command of each block, with what the page shows of its output; undefined when that is nothing. */
const COMMANDS = blocks.flatMap(({ language, code, place }, index) => {
  if (language !== 'sh') return [];
  const next = blocks[index + 1];
  return [{ place, line: code.trim(), output: next?.language === 'text' ? next.code : undefined }];
});

beforeAll(() => {
  const folder = `${tempFolder()}/officieel`;
  mkdirSync(`${folder}/oud`, { recursive: true });
  for (const [from, to] of [
    ['fz825.xsd', 'fz825.xsd'],
    ['fz826.xsd', 'fz826.xsd'],
    ['basisschema.xsd', 'Basisschema.xsd'],
    ['fz825.xsd', 'oud/fz825.xsd'],
    ['basisschema.xsd', 'oud/Basisschema.xsd'],
  ] as const)
    copyFileSync(`${D}/${from}`, `${folder}/${to}`);
  process.chdir(folder);
});

afterAll(() => process.chdir(before));

test('the walk has its commands', () => {
  expect(COMMANDS).toHaveLength(4);
});

// One after the other: what one writes the next reads.
test.each(COMMANDS)('$place $line', async ({ line, output }) => {
  const args = [...line.replace(/^npx fz825 /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  const { code, out } = await cli(args);
  expect(code).toBe(0);
  if (output === undefined) return expect(out.length).toBeGreaterThan(0);
  const [shown = '', more] = output.split('…\n');
  expect(out.slice(0, more === undefined ? out.length : shown.length)).toBe(shown);
});

test('what was proposed is the profile that was written for these XSDs', () => {
  const { fz825, fz826 } = JSON.parse(readFileSync('profiel.json', 'utf8'));
  const written = JSON.parse(readFileSync(`${D}/profiel.json`, 'utf8'));
  expect([fz825, fz826]).toEqual([
    { ...written.fz825, vast: {} },
    { ...written.fz826, vast: {} },
  ]);
});
