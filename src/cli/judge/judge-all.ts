import { setImmediate } from 'node:timers/promises';
import type { FileInput, Input, OtherInput } from '../files/input.ts';
import { type ReadInput, readFileNow, readOther } from '../files/read-inputs.ts';
import { type Batch, batchesOf } from './batches.ts';
import type { FileFault } from './file-fault.ts';
import { type Lost, type Pool, startPool, type WorkerData } from './pool.ts';

/** Where files are judged. */
export interface Place {
  /** The file of the program, to be started as a worker; undefined where that cannot be done. */
  readonly program: URL | undefined;
  /** By how many it is done; 1 for this thread alone. */
  readonly workers: number;
}

/** What became of some files. */
interface Judged {
  /** What went wrong in the program itself: the files from this one on were not judged. */
  readonly fault: FileFault | undefined;
}

type JudgeFiles<O> = (inputs: Iterable<ReadInput>) => O;

/** What is done with files. */
export interface Work<O> {
  /** As it is given to a worker. */
  readonly assignment: WorkerData['assignment'];
  /** Makes what does it on this thread, of the same assignment. */
  readonly create: () => Promise<JudgeFiles<O>>;
}

/**
 * Judges files.
 *
 * @returns what became of them, in their order, some at a time; up to a fault of the program itself
 */
export async function* judgeAll<O extends Judged>(
  inputs: readonly Input[],
  { assignment, create }: Work<O>,
  { program, workers }: Place,
): AsyncGenerator<O> {
  let created: Promise<JudgeFiles<O>> | undefined;
  /** To be loaded when it is needed: with workers that is hardly ever. */
  const here = (): Promise<JudgeFiles<O>> => {
    created ??= create();
    return created;
  };
  const batches = batchesOf(inputs, workers);
  if (program === undefined || workers === 1) yield* judgeHere(batches, here);
  else yield* judgeInPool(batches, startPool<O>(program, workers, assignment), here);
}

async function* judgeHere<O>(
  batches: Iterable<Batch>,
  here: () => Promise<JudgeFiles<O>>,
): AsyncGenerator<O> {
  const judge = await here();
  for (const batch of batches) {
    yield judge('other' in batch ? [await readOther(batch.other)] : readAll(batch.files));
    // So that it can be interrupted.
    await setImmediate();
  }
}

function* readAll(files: readonly FileInput[]): Generator<ReadInput> {
  for (const file of files) yield readFileNow(file);
}

/** Of so many batches for each worker it may be known what became of them while one before them is being judged. */
const ROOM = 8;

/** What is being judged has no more bytes than this, unless it is one file: so there is one of the larger answers at most. */
const MOST_BYTES = 24 * 1024 * 1024;

async function* judgeInPool<O extends Judged>(
  batches: Iterable<Batch>,
  pool: Pool<O>,
  here: () => Promise<JudgeFiles<O>>,
): AsyncGenerator<O> {
  const open: { readonly bytes: number; readonly outcome: () => Promise<O> }[] = [];
  const todo = batches[Symbol.iterator]();
  let next = todo.next();
  let bytes = 0;

  async function judgeOther(other: OtherInput): Promise<O> {
    return (await here())([await readOther(other)]);
  }

  async function judgeFiles(judged: ReturnType<Pool<O>['judge']>): Promise<O> {
    const result = await judged;
    if (!isLost(result)) return result;
    // What the worker had judged is judged again: it told of it with the rest of its batch.
    const before = (await here())(readAll(result.lost.before));
    return { ...before, fault: before.fault ?? result.lost.fault };
  }

  try {
    for (;;) {
      for (; !next.done && open.length < ROOM * pool.size; next = todo.next()) {
        const batch = next.value;
        if ('other' in batch) {
          open.push({ bytes: 0, outcome: () => judgeOther(batch.other) });
          continue;
        }
        if (bytes > 0 && bytes + batch.bytes > MOST_BYTES) break;
        bytes += batch.bytes;
        const judged = pool.judge(batch.files);
        open.push({ bytes: batch.bytes, outcome: () => judgeFiles(judged) });
      }
      const first = open.shift();
      if (first === undefined) return;
      yield await first.outcome();
      bytes -= first.bytes;
    }
  } finally {
    await pool.end();
  }
}

function isLost(result: object): result is Lost {
  return 'lost' in result;
}
