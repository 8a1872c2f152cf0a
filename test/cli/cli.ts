import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** What a run of the program gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const folder = mkdtempSync(join(tmpdir(), 'fz825-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The day on which the program is run here. */
export const TODAY = '2026-03-15';

/** Runs the program with texts for its streams. */
export async function cli(args: readonly string[], stdin = '', hasColours = false): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(args, {
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    stdout: {
      write: async (text) => {
        out += text;
      },
      isTerminal: hasColours,
      hasColours,
    },
    stderr: {
      write: async (text) => {
        err += text;
      },
      isTerminal: false,
      hasColours: false,
    },
    today: () => TODAY,
  });
  return { code, out, err };
}

/** Writes a file in a folder of its own, and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The folder that `file` writes in. */
export function inFolder(name = ''): string {
  return join(folder, name);
}
