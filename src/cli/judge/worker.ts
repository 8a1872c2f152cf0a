import { parentPort, workerData } from 'node:worker_threads';
import { type ReadInput, readFileNow } from '../files/read-inputs.ts';
import type { WorkerData } from './pool.ts';

/** Judges what it is given, on a thread of its own. */
export async function work(): Promise<void> {
  const { assignment, at }: WorkerData = workerData;
  const judge = await judgeOf(assignment);

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

/** Each is loaded when it is asked for. */
async function judgeOf(
  assignment: WorkerData['assignment'],
): Promise<(inputs: Iterable<ReadInput>) => object> {
  if (!('levering' in assignment)) return (await import('./create-judge.ts')).createJudge(assignment);
  const { createLeveringFilesJudge, makeLevering } = await import('./create-levering-judge.ts');
  return createLeveringFilesJudge(await makeLevering(assignment));
}
