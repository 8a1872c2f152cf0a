import { fstatSync } from 'node:fs';
import { codeOf, describeIoError } from './files/describe-io-error.ts';
import { dropUnfinished } from './files/whole-file.ts';
import { type Output, UsageError } from './io.ts';
import { openInBrowser } from './open-in-browser.ts';
import { run } from './run.ts';

/** A stream of the process; of one that is not needed nobody is told that it cannot be written. */
function output(stream: NodeJS.WriteStream, fd: number, isNeeded: boolean): Output {
  const file = identify(fd);
  let isGone = false;
  // What goes wrong is told by the write itself.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isGone || text === '') return resolve();
        stream.write(text, (error) => {
          // A reader that went away, such as `head`, has what it wanted. What it did not read is judged all the same.
          isGone = codeOf(error) === 'EPIPE';
          if (!error || isGone || !isNeeded) resolve();
          else reject(new UsageError(`stdout: ${describeIoError(error)}.`));
        });
      }),
    isTerminal: stream.isTTY === true,
    hasColours: stream.isTTY === true && stream.hasColors(),
    ...(file === undefined ? undefined : { file }),
    stream,
  };
}

function identify(fd: number): Output['file'] {
  try {
    const found = fstatSync(fd);
    return found.isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

/** What a progress bar turned off: that a long line goes on below. */
const WRAP = '\u001b[?7h';

/**
 * Runs the program with the streams of the process.
 *
 * @param program the file of the program, which it starts as a worker too
 */
export async function main(program: URL): Promise<void> {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      dropUnfinished();
      if (process.stderr.isTTY) process.stderr.write(`${WRAP}\n`);
      // It ends by the signal itself: to exit would wait for a read that may never end, as of a pipe that nobody writes.
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: output(process.stdout, 1, true),
    stderr: output(process.stderr, 2, false),
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()),
    env: process.env,
    program,
    openInBrowser,
  });
}
