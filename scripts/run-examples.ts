/**
 * Runs every program in examples/ and holds what it prints against examples/output/.
 * With --write the output is recorded instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

process.exitCode = failed === 0 ? 0 : 1;
