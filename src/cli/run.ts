import { readArguments, unknown } from './args.ts';
import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { leesRetour } from './commands/lees-retour.ts';
import { nieuw } from './commands/nieuw.ts';
import { regels } from './commands/regels.ts';
import { retour } from './commands/retour.ts';
import { vergelijk } from './commands/vergelijk.ts';
import { commandHelp, programHelp } from './help.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { printableLines } from './printable.ts';
import { VERSION } from './version.ts';

const COMMANDS: readonly Command[] = [check, retour, leesRetour, regels, nieuw, vergelijk];

/**
 * Runs the program.
 *
 * @param args the command line behind the name of the program
 * @returns the exit code: 0 all accepted, 1 something rejected or incomplete, 2 usage or I/O, 3 internal error
 */
export async function run(args: readonly string[], given: Io): Promise<number> {
  const io = forPeople(given);
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof UsageError) {
      await io.stderr.write(`fz825: ${error.message}\n`);
      return EXIT.usage;
    }
    // What was thrown may hold values of a message.
    const kind = error instanceof Error ? error.name : typeof error;
    await io.stderr.write(`fz825: interne fout (${kind}).\n`);
    return EXIT.internal;
  }
}

/** What is told on stderr is for people: nothing in it may do anything to a terminal. */
function forPeople(io: Io): Io {
  const { stderr } = io;
  return { ...io, stderr: { ...stderr, write: (text) => stderr.write(printableLines(text)) } };
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined) {
    await io.stderr.write(programHelp(COMMANDS));
    return EXIT.usage;
  }
  if (name === '--version' || name === '-v') {
    await io.stdout.write(`${VERSION}\n`);
    return EXIT.accepted;
  }
  if (name === '--help' || name === '-h') {
    await io.stdout.write(programHelp(COMMANDS));
    return EXIT.accepted;
  }
  if (name === 'help') return dispatch([...rest, '--help'], io);
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name);
    throw new UsageError(`${unknown('opdracht', name, names)} Zie fz825 --help.`);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.stdout.write(commandHelp(command));
    return EXIT.accepted;
  }
  const { values, positionals } = readArguments(rest, command.options);
  return command.run(values, positionals, io);
}
