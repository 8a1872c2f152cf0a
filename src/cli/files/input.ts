import type { Further } from './read-at-most.ts';
import type { FileIdentity } from './require-other-file.ts';

/** What is to be checked. */
export type Input = FileInput | OtherInput;

/** A file on a disk, which can be read at once. */
export interface FileInput {
  /** As it is shown: the path. */
  readonly name: string;
  /** The path itself, where that is not UTF-8. */
  readonly path?: Uint8Array;
  /** Which file it is, and how many bytes it had. */
  readonly file: FileIdentity & { readonly size: number };
}

/** What may have to be waited for: stdin, a pipe, what was packed, a path that cannot be read. */
export interface OtherInput {
  /** As it is shown: the path, or `<stdin>`. */
  readonly name: string;
  readonly file: undefined;
  /** True for what came out of an archive. */
  readonly isPacked?: boolean;
  readonly isStdin?: boolean;
  /** Reads it as `readAtMost` does; rejects when it cannot be read. */
  readonly read: (limit: number, further?: Further) => Promise<Uint8Array>;
}
