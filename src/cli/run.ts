import { readArguments, unknown } from './args.ts';
import type { Command } from './command.ts';
import { commandHelp, programHelp } from './help.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { FileFaultError, kindOf } from './judge/file-fault.ts';
import { printable, printableLines } from './printable.ts';
import { type CommandName, SUMMARIES } from './summaries.ts';
import { VERSION } from './version.ts';

/** The commands, each to be loaded when it is asked for. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  levering: async () => (await import('./commands/levering.ts')).levering,
  retour: async () => (await import('./commands/retour.ts')).retour,
  'lees-retour': async () => (await import('./commands/lees-retour.ts')).leesRetour,
  regels: async () => (await import('./commands/regels.ts')).regels,
  nieuw: async () => (await import('./commands/nieuw.ts')).nieuw,
  profiel: async () => (await import('./commands/profiel.ts')).profiel,
  types: async () => (await import('./commands/types.ts')).types,
  uitleg: async () => (await import('./commands/uitleg.ts')).uitleg,
  toon: async () => (await import('./commands/toon.ts')).toon,
  schema: async () => (await import('./commands/schema.ts')).schema,
  vergelijk: async () => (await import('./commands/vergelijk.ts')).vergelijk,
};

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
    if (error instanceof FileFaultError) {
      const { name, kind } = error.fault;
      await io.stderr.write(`fz825: ${printable(name)}: interne fout (${kind}).\n`);
      return EXIT.internal;
    }
    // What was thrown may hold values of a message.
    await io.stderr.write(`fz825: interne fout (${kindOf(error)}).\n`);
    return EXIT.internal;
  }
}

/** What is told on stderr is for people: nothing in it may do anything to a terminal. */
function forPeople(io: Io): Io {
  const { stderr } = io;
  return { ...io, stderr: { ...stderr, write: (text) => stderr.write(printableLines(text)) } };
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === '--version' || name === '-v') {
    await io.stdout.write(`${VERSION}\n`);
    return EXIT.accepted;
  }
  if (name === 'help') return dispatch([...rest, '--help'], io);
  if (name === undefined) {
    await io.stderr.write(programHelp());
    return EXIT.usage;
  }
  if (name === '--help' || name === '-h') {
    await io.stdout.write(programHelp());
    return EXIT.accepted;
  }
  if (!isCommand(name))
    throw new UsageError(`${unknown('opdracht', name, Object.keys(COMMANDS))} Zie fz825 --help.`);
  const command = await COMMANDS[name]();
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.stdout.write(commandHelp(command));
    return EXIT.accepted;
  }
  const { values, positionals } = readArguments(rest, command.options);
  return command.run(values, positionals, io);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(SUMMARIES, name);
}
