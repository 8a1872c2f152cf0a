/**
 * Runs the core in headless Chromium on the messages of test/cases and on generated ones, and holds all that it says
 * of them against what it says in Node.js. On Debian, as root, Chromium is installed when it is not there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeCases } from './browser/cases.ts';
import { findChromium, installChromium, versionOf } from './browser/chromium.ts';
import type { PageResult } from './browser/page.ts';

const TIMEOUT = 180_000;

const chromium = findChromium() ?? installChromium();
const cases = makeCases();
const folder = mkdtempSync(join(tmpdir(), 'fz825-browser-'));
try {
  const { cases: count, differences } = runPage(await writePage());
  const expected = new Map(cases.map(({ name, outcome }) => [name, outcome]));
  for (const { name, outcome } of differences.slice(0, 10))
    console.log(`FAIL ${name}\n  node:    ${expected.get(name)}\n  browser: ${outcome}`);
  if (count !== cases.length) throw new Error(`The page saw ${count} of ${cases.length} cases.`);
  console.log(
    `${differences.length === 0 ? 'ok  ' : 'FAIL'} ${versionOf(chromium)}: ${count} cases, ${differences.length} differences`,
  );
  if (differences.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function writePage(): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL('browser/page.ts', import.meta.url))],
    outfile: join(folder, 'page.js'),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'cases.js'), `globalThis.CASES = ${JSON.stringify(cases)};\n`);
  const scripts = ['cases.js', 'page.js'].map((name) => `<script src="${name}"></script>`).join('');
  const page = join(folder, 'page.html');
  writeFileSync(page, `<!DOCTYPE html><meta charset="utf-8"><title>fz825</title><body>${scripts}</body>\n`);
  return pathToFileURL(page).href;
}

function runPage(url: string): PageResult {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const { status, stdout, stderr, error } = spawnSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--virtual-time-budget=60000',
      `--user-data-dir=${profile}`,
      '--dump-dom',
      url,
    ],
    {
      encoding: 'utf8',
      timeout: TIMEOUT,
      maxBuffer: 1 << 28,
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
    },
  );
  const [, result] = /\[result:([^\]]*)\]/.exec(stdout ?? '') ?? [];
  if (result === undefined)
    throw new Error(`Chromium gave no result (exit ${status}, ${error?.message ?? 'no error'}).\n${stderr}`);
  return JSON.parse(decodeURIComponent(result));
}
