import type { Options, Values } from './args.ts';
import type { Io } from './io.ts';
import type { CommandName } from './summaries.ts';

/** A command of the program. */
export interface Command<O extends Options = Options> {
  readonly name: CommandName;
  /** What comes behind the name. */
  readonly usage: string;
  readonly options: O;
  /** More for the help of the command itself. */
  readonly notes: string;
  /** @returns the exit code */
  run(values: Values<O>, positionals: readonly string[], io: Io): Promise<number>;
}

/** States a command, so that its options have their types. */
export function command<const O extends Options>(definition: Command<O>): Command {
  return definition as unknown as Command;
}
