import type { Input } from './list-inputs.ts';

/** A file with what is in it, or why it could not be read. */
export type ReadInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly error: unknown };

/** How many files are read ahead of the one that is being checked: all at their limit are about 200 MiB. */
const AHEAD = 4;

/**
 * Reads files in their order, a few of them ahead.
 *
 * @param limit of the bytes of one: of a larger one there is one byte more
 */
export async function* readInputs(inputs: readonly Input[], limit: number): AsyncGenerator<ReadInput> {
  const pending: Promise<ReadInput>[] = [];
  for (const { name, read } of inputs) {
    pending.push(
      read(limit).then(
        (bytes) => ({ name, bytes }),
        (error: unknown) => ({ name, error }),
      ),
    );
    const first = pending.length > AHEAD ? pending.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const each of pending) yield await each;
}
