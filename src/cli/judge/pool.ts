import { Worker } from 'node:worker_threads';
import type { FileInput } from '../files/input.ts';
import type { NamedFile } from '../files/read-inputs.ts';
import type { Assignment } from './assignment.ts';
import { type FileFault, kindOf } from './file-fault.ts';
import type { LeveringAssignment } from './levering-assignment.ts';

/** What a worker begins with. */
export interface WorkerData {
  readonly assignment: Assignment | LeveringAssignment;
  /** Has the number in its batch of the file that the worker is at. */
  readonly at: Int32Array<SharedArrayBuffer>;
}

/** A batch whose worker died. */
export interface Lost {
  readonly lost: {
    readonly fault: FileFault;
    /** The files that were judged before it. */
    readonly before: readonly FileInput[];
  };
}

/** Workers that judge files, each on a thread of its own. */
export interface Pool<O> {
  /** How many workers there are. */
  readonly size: number;
  /** Judges files, by whichever worker is free; never rejects. */
  judge(files: readonly FileInput[]): Promise<O | Lost>;
  /** Ends the workers. */
  end(): Promise<void>;
}

interface Task<O> {
  readonly files: readonly FileInput[];
  readonly done: (result: O | Lost) => void;
}

/** So many batches are given to a worker at once: one that it judges, and one that it need not wait for. */
const GIVEN = 2;

/** What is left of a message is little: a small heap for what is new is cleaned up often, and costs no time. */
const YOUNG_MB = 8;

/** Starts workers. */
export function startPool<O>(program: URL, size: number, assignment: WorkerData['assignment']): Pool<O> {
  const waiting: Task<O>[] = [];
  const members = Array.from({ length: size }, () => startMember(program, assignment, waiting));
  return {
    size,
    judge: (files) =>
      new Promise((done) => {
        waiting.push({ files, done });
        for (const { feed } of members) feed();
        const [first] = members;
        // Nobody is left to do it.
        if (first !== undefined && members.every(({ died }) => died() !== undefined))
          for (const task of waiting.splice(0)) task.done(lose(task, 0, first.died() ?? ''));
      }),
    end: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

interface Member {
  readonly worker: Worker;
  /** Gives it what it can have. */
  readonly feed: () => void;
  /** Of what it died; undefined as long as it works. */
  readonly died: () => string | undefined;
}

function startMember<O>(program: URL, assignment: WorkerData['assignment'], waiting: Task<O>[]): Member {
  const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: WorkerData = { assignment, at };
  const worker = new Worker(program, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const tasks: Task<O>[] = [];
  let thrown: string | undefined;
  let died: string | undefined;

  function feed(): void {
    while (died === undefined && tasks.length < GIVEN) {
      const task = waiting.shift();
      if (task === undefined) return;
      tasks.push(task);
      worker.postMessage(task.files.map(toNamed));
    }
  }

  worker.on('message', (outcome: O) => {
    tasks.shift()?.done(outcome);
    feed();
  });
  worker.on('error', (error) => {
    thrown = kindOf(error);
  });
  // All that it told of came before this.
  worker.on('exit', () => {
    died = thrown ?? 'exit';
    for (const [index, task] of tasks.splice(0).entries())
      task.done(lose(task, index === 0 ? Atomics.load(at, 0) : 0, died));
  });
  return { worker, feed, died: () => died };
}

/** What a worker needs to read a file. */
function toNamed({ name, path }: FileInput): NamedFile {
  return path === undefined ? { name } : { name, path };
}

function lose({ files }: Pick<Task<never>, 'files'>, at: number, kind: string): Lost {
  return { lost: { fault: { name: files[at]?.name ?? '', kind }, before: files.slice(0, at) } };
}
