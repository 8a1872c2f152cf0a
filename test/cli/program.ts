import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { file, type Ran } from './cli.ts';

let bundled: Promise<string> | undefined;

/**
 * Writes the program as one file, for one test file: to translate the sources in each process takes longer than what the
 * process does. It is put together once for all test files of a worker.
 */
export async function buildProgram(): Promise<string> {
  bundled ??= bundle();
  return file('fz825.mjs', await bundled);
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs a line of a shell, with real pipes, files and signals: `$fz825` is the program. Ends it when it hangs. */
export async function shell(line: string, program: string): Promise<Ran> {
  const child = spawn('bash', ['-o', 'pipefail', '-c', line], {
    env: { ...process.env, fz825: `${process.execPath} ${program}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that nothing that it started is left.
    detached: true,
  });
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 15_000);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  clearTimeout(timer);
  return { code, out, err };
}
