import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { bundleProgram } from '../support/bundle-program.ts';
import { inFolder } from './cli.ts';

let program = '';

beforeAll(async () => {
  program = await bundleProgram(inFolder('fz825.mjs'));
});

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args]);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return { child, stderr: () => err };
}

test('it reads from a pipe, and ends with the exit code of its verdict', async () => {
  const { child, stderr } = start(['check', '-']);
  child.stdin.end('<Bericht/>');
  let out = '';
  for await (const chunk of child.stdout) out += String(chunk);
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(1);
  expect(stderr()).toBe('');
  expect(out).toContain('<stdin>:1:1  STR-BERICHT  /*');
  expect(out).not.toContain('\u001b');
});

test('a reader that goes away ends it quietly', async () => {
  const { child, stderr } = start([
    'check',
    '--format',
    'json',
    fileURLToPath(new URL('../cases', import.meta.url)),
  ]);
  child.stdout.destroy();
  await once(child, 'exit');
  expect(stderr()).toBe('');
  expect(child.exitCode).not.toBeNull();
});

test('Ctrl-C ends it quietly', async () => {
  const { child, stderr } = start(['check', '-']);
  // Long enough to be waiting for stdin; on a slow machine the signal may come before the program listens.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'exit');
  expect(stderr()).toBe('');
  expect(signal === 'SIGINT' ? 130 : code).toBe(130);
});
