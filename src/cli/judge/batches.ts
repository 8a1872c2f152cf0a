import { ANSWER_LIMITS } from '../../xml/index.ts';
import type { FileInput, Input, OtherInput } from '../files/input.ts';

/** Files that are judged together, or what may have to be waited for. */
export type Batch = FileBatch | OtherBatch;

interface FileBatch {
  readonly files: readonly FileInput[];
  readonly bytes: number;
}

interface OtherBatch {
  readonly other: OtherInput;
}

/** So many files are judged before it is seen whether there is anything else to do. */
const MOST_FILES = 64;

/** A batch of more bytes than this has one file. */
const MOST_BYTES = 1024 * 1024;

/**
 * Takes files together, in their order: to hand over one at a time takes longer than to judge it.
 *
 * @param workers among how many they are divided
 */
export function* batchesOf(inputs: readonly Input[], workers: number): Generator<Batch> {
  const most = Math.min(MOST_FILES, Math.ceil(inputs.length / (4 * workers)));
  let files: FileInput[] = [];
  let bytes = 0;
  for (const input of inputs) {
    const size = input.file === undefined ? 0 : Math.min(input.file.size, ANSWER_LIMITS.bytes);
    if (
      files.length > 0 &&
      (input.file === undefined || files.length === most || bytes + size > MOST_BYTES)
    ) {
      yield { files, bytes };
      files = [];
      bytes = 0;
    }
    if (input.file === undefined) yield { other: input };
    else {
      files.push(input);
      bytes += size;
    }
  }
  if (files.length > 0) yield { files, bytes };
}
