import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { tempFolder } from '../support/temp-folders.ts';

/** What a run of the program gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

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
    stdout: output((text) => {
      out += text;
    }, hasColours),
    stderr: output((text) => {
      err += text;
    }),
    today: () => TODAY,
  });
  return { code, out, err };
}

/** What differs from the program on a terminal, with all its streams. */
export interface Differences {
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly today?: string;
}

/**
 * Runs the program on a terminal.
 *
 * @returns the exit code, and all that came to the terminal, as `readable` has it
 */
export async function cliOnTerminal(
  args: readonly string[],
  { stdoutIsTerminal = true, stderrIsTerminal = true, today = TODAY }: Differences = {},
): Promise<{ readonly code: number; readonly screen: string }> {
  let drawn = '';
  const write = (text: string): void => {
    drawn += text;
  };
  const code = await run(args, {
    stdin: (async function* () {})(),
    stdout: { ...output(stdoutIsTerminal ? write : () => undefined), isTerminal: stdoutIsTerminal },
    stderr: { ...output(write), isTerminal: stderrIsTerminal, stream: terminal(write) },
    today: () => today,
  });
  return { code, screen: readable(drawn) };
}

/** A stream that is a terminal 80 columns wide. */
export function terminal(write: (text: string) => void): NodeJS.WritableStream {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      write(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY: true, columns: 80 });
}

/** What was written to a terminal: `[` where a bar begins, how far it was drawn last, `]` where it is taken away. */
export function readable(drawn: string): string {
  return drawn
    .replaceAll('\u001b7\u001b[?7l', '[')
    .replaceAll(/(?:\u001b\[1G[=-]{40} (\d+% \d+\/\d+)\u001b\[0K)+/g, '$1')
    .replaceAll('\u001b[?7h\u001b8\u001b[1G\u001b[2K', ']');
}

/** An output of the program that is not a terminal. */
export function output(write: (text: string) => void, hasColours = false): Io['stdout'] {
  return {
    write: async (text) => write(text),
    isTerminal: hasColours,
    hasColours,
    stream: new Writable(),
  };
}

/** Runs something while every source that was not given throws. */
export async function withThrowingSource<T>(work: () => Promise<T>): Promise<T> {
  Object.defineProperty(Object.prototype, 'agb', {
    configurable: true,
    get: () => {
      throw new Error('GEHEIM');
    },
  });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'agb');
  }
}

/** Writes a file in a folder of its own, and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, content);
  return path;
}

/** The folder that `file` writes in. */
export function inFolder(name = ''): string {
  return join(tempFolder(), name);
}
