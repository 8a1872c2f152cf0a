import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { tempFolder } from '../support/temp-folders.ts';

const PAGE = '<!doctype html><title>é</title>';

/** Runs `pagina` as an installed program in a folder of its own. */
async function pagina(args: readonly string[], { isTerminal = false, opens = true, hasPage = true } = {}) {
  const folder = mkdtempSync(join(tempFolder(), 'pakket-'));
  mkdirSync(join(folder, 'dist/page'), { recursive: true });
  const page = join(folder, 'dist/page/index.html');
  if (hasPage) writeFileSync(page, PAGE);
  let [out, err] = ['', ''];
  const opened: string[] = [];
  const stream = (add: (text: string) => void): Io['stdout'] => ({
    write: async (text) => add(text),
    hasColours: false,
    isTerminal,
    stream: process.stdout,
  });
  const code = await run(['pagina', ...args], {
    stdin: (async function* () {})(),
    stdout: stream((text) => {
      out += text;
    }),
    stderr: stream((text) => {
      err += text;
    }),
    today: () => '2026-03-15',
    program: pathToFileURL(join(folder, 'dist/cli.js')),
    openInBrowser: async (path) => {
      opened.push(path);
      return opens;
    },
  });
  return { code, out, err, opened, page };
}

test('tells where the page is, and opens it on a terminal alone', async () => {
  const { page, ...told } = await pagina([]);
  expect(told).toEqual({ code: 0, out: `${page}\n`, err: '', opened: [] });
  const { page: own, ...shown } = await pagina([], { isTerminal: true });
  expect(shown).toEqual({ code: 0, out: `${own}\n`, err: '', opened: [own] });
});

test('says that there is no browser, and where the page is', async () => {
  const { page, ...told } = await pagina([], { isTerminal: true, opens: false });
  const err = 'fz825: er is geen browser gevonden; open dit bestand zelf.\n';
  expect(told).toEqual({ code: 0, out: `${page}\n`, err, opened: [page] });
});

test('writes the page, and opens nothing', async () => {
  const output = join(mkdtempSync(join(tempFolder(), 'map-')), 'pagina.html');
  const { page, ...told } = await pagina(['--output', output], { isTerminal: true });
  expect(told).toEqual({ code: 0, out: `${output}\n`, err: '', opened: [] });
  expect(readFileSync(output, 'utf8')).toBe(PAGE);
  // It is there already as it is written.
  expect((await pagina(['--output', output])).code).toBe(0);
});

test('leaves another file as it is, unless it is told to replace it', async () => {
  const folder = mkdtempSync(join(tempFolder(), 'map-'));
  const output = join(folder, 'pagina.html');
  writeFileSync(output, 'iets anders');
  symlinkSync(output, join(folder, 'link.html'));
  for (const path of [output, join(folder, 'link.html'), folder]) {
    const { code, err } = await pagina(['--output', path]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `fz825: ${path}: bestaat al; geef --force om het te vervangen.\n`,
    });
  }
  expect(readFileSync(output, 'utf8')).toBe('iets anders');
  expect((await pagina(['--output', output, '--force'])).code).toBe(0);
  expect(readFileSync(output, 'utf8')).toBe(PAGE);
});

test('an installation without the page says so', async () => {
  for (const args of [[], ['--output', join(tempFolder(), 'x.html')]]) {
    const { code, out, err } = await pagina(args, { hasPage: false });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('dist/page/index.html ontbreekt');
  }
});

test.each([
  ['a file', ['bericht.xml'], 'pagina neemt geen bestanden'],
  ['--force alone', ['--force'], '--force is alleen voor --output'],
  ['a folder that is not there', ['--output', '/er/is/niets/x.html'], '/er/is/niets/x.html'],
])('%s is refused', async (_, args, told) => {
  const { code, err } = await pagina(args);
  expect(code).toBe(2);
  expect(err).toContain(told);
});
