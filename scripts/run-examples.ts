/**
 * Runs every program in examples/ and holds what it prints against examples/output/; then every block of the guide in
 * docs/gids/, and holds what it prints against what stands behind it. With --write the output is recorded instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createRunner } from './docs/create-runner.ts';
import { isShown, recordOutput, runPage } from './docs/run-page.ts';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
let failed = 0;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `${folder}${file}`], {
    encoding: 'utf8',
  });
  const recorded = `${folder}output/${file.replace(/\.ts$/, '.txt')}`;
  if (process.argv.includes('--write')) writeFileSync(recorded, stdout);
  const expected = existsSync(recorded) ? readFileSync(recorded, 'utf8') : undefined;
  const reason =
    status !== 0 || stderr !== ''
      ? `exit ${status}\n${stderr}`
      : stdout !== expected
        ? `the output is not that of examples/output; run npm run examples -- --write and look at the difference\n${stdout}`
        : undefined;
  console.log(
    `${reason === undefined ? 'ok  ' : 'FAIL'} examples/${file}${reason === undefined ? '' : `: ${reason}`}`,
  );
  if (reason !== undefined) failed++;
}

const project = fileURLToPath(new URL('../', import.meta.url));
for (const name of readdirSync(`${project}docs/gids`)) {
  const reason = await runGuide(`docs/gids/${name}`);
  console.log(`${reason === '' ? 'ok  ' : 'FAIL'} docs/gids/${name}${reason}`);
  if (reason !== '') failed++;
}

/** Runs a page of the guide in a folder of its own, and tells what is not as it says. */
async function runGuide(path: string): Promise<string> {
  const text = readFileSync(`${project}${path}`, 'utf8');
  const own = mkdtempSync(`${tmpdir()}/fz825-`);
  process.chdir(own);
  try {
    const ran = await runPage(path, text, createRunner(own, load));
    const wrong = ran.filter((each) => !isShown(each));
    if (!process.argv.includes('--write'))
      return wrong.map(({ place, printed }) => `\n${place} prints\n${printed}`).join('');
    writeFileSync(`${project}${path}`, recordOutput(text, wrong));
    return '';
  } catch (error) {
    return `: ${error instanceof Error ? error.message : error}`;
  } finally {
    process.chdir(project);
    rmSync(own, { recursive: true });
  }
}

/** Vitest can be loaded by itself alone: a page with its matchers is run by test/docs/run.test.ts. */
async function load(name: string): Promise<unknown> {
  return name === 'vitest' ? { expect: (await import('expect')).expect } : import(name);
}

process.exitCode = failed === 0 ? 0 : 1;
