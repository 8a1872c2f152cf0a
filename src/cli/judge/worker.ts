import { parentPort, workerData } from 'node:worker_threads';
import { type NamedFile, type ReadInput, readFileNow } from '../files/read-inputs.ts';
import type { WorkerData } from './pool.ts';

/** Judges what it is given, on a thread of its own. */
export async function work(): Promise<void> {
  const { assignment, at }: WorkerData = workerData;
  const judge = await judgeOf(assignment);

  function* read(files: readonly NamedFile[]): Generator<ReadInput> {
    for (const [index, file] of files.entries()) {
      Atomics.store(at, 0, index);
      yield readFileNow(file);
    }
  }

  parentPort?.on('message', (files: readonly NamedFile[]) => {
    parentPort?.postMessage(judge(read(files)));
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
