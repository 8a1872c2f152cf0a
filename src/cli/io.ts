/** Everything of the outside world that the commands use: the bin gives those of the process, a test its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today in the Netherlands, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The variables of the environment, as far as the program knows them; none unless they are given. */
  readonly env?: Readonly<Partial<Record<'FORCE_COLOR' | 'NO_COLOR', string>>>;
  /** The file of the program, to be started as a worker; without one everything is done on this thread. */
  readonly program?: URL;
  /** Opens a file in the browser of who runs the program; false when it cannot. Where it is not there, nothing is opened. */
  readonly openInBrowser?: (path: string) => Promise<boolean>;
}

/** Where text goes. */
export interface Target {
  /**
   * Resolves when more may be written. Whoever reads it may go away: then nothing is written any more.
   *
   * @throws UsageError (rejects) when it cannot be written
   */
  write(text: string): Promise<void>;
}

/** A stream of the process. */
export interface Output extends Target {
  /** True for a terminal with colours, when they are wanted. */
  readonly hasColours: boolean;
  /** Where the file is that it goes to, when it is one. */
  readonly file?: { readonly dev: number; readonly ino: number };
  /** True for a terminal: the only place for a progress bar. */
  readonly isTerminal: boolean;
  /** The stream itself, for what draws on a terminal. */
  readonly stream: NodeJS.WritableStream;
}

/** What the program ends with. */
export const EXIT = {
  /** Everything was accepted. */
  accepted: 0,
  /** Something was rejected, or could not be checked in full. */
  rejected: 1,
  /** The command was not understood, or a file could not be read or written. */
  usage: 2,
  /** A fault of the program, of a control or of a source. */
  internal: 3,
} as const;

/** A command line that is not understood, or a file that cannot be read or written: told without a stack trace. */
export class UsageError extends Error {}

/** Messages, each on a line of its own. */
export function linesOf(told: readonly { readonly message: string }[]): string {
  return told.map(({ message }) => message).join('\n');
}
