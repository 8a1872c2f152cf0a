import { parentPort, workerData } from 'node:worker_threads';
import { type ReadInput, readFileNow } from '../files/read-inputs.ts';
import { createJudge } from './create-judge.ts';
import type { WorkerData } from './pool.ts';

/** Judges what it is given, on a thread of its own. */
export async function work(): Promise<void> {
  const { assignment, at }: WorkerData = workerData;
  const judge = await createJudge(assignment);

  function* read(names: readonly string[]): Generator<ReadInput> {
    for (const [index, name] of names.entries()) {
      Atomics.store(at, 0, index);
      yield readFileNow(name);
    }
  }

  parentPort?.on('message', (names: readonly string[]) => {
    parentPort?.postMessage(judge(read(names)));
    Atomics.store(at, 0, 0);
  });
}
