#!/usr/bin/env node
import { once } from 'node:events';
import type { Output } from './io.ts';
import { run } from './run.ts';

/** A reader that went away, such as `head`, has what it wanted. */
function quietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.exitCode = 2;
  });
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    isTerminal: stream.isTTY === true,
    hasColours: stream.isTTY === true && stream.hasColors(),
    stream,
  };
}

quietly(process.stdout);
quietly(process.stderr);
process.on('SIGINT', () => {
  process.stderr.write(process.stderr.isTTY ? '\n' : '');
  process.exit(130);
});
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()),
});
