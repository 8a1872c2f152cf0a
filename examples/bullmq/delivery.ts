/**
 * A delivery on more than one process: parts of it are judged by four workers that take them from a queue (BullMQ on
 * Redis), and their reports merged. One worker is killed halfway: its part is judged by another, and nothing is lost or
 * counted twice.
 *
 * It starts a Redis of its own, which needs redis-server (Debian: apt-get install redis-server), and stops it.
 *
 * Run it with: npm run demo:bullmq
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Queue, QueueEvents } from 'bullmq';
import { closeLevering, type Fout, mergeLeveringen, partition } from 'fz825/levering';
import { allMessages, judgeMessages, type Outcome, type Part, QUEUE } from './part.ts';
import { end, startRedis } from './redis.ts';

const CLIENTS = 600;
const WORKERS = 4;
/** In milliseconds: after this nobody is judging any more. */
const PATIENCE = 300_000;

const redis = await startRedis();
if (redis === undefined) {
  console.error('redis-server is not installed: nothing was run.');
  process.exitCode = 1;
} else {
  const connection = { host: '127.0.0.1', port: redis.port };
  const queue = new Queue<Part, Outcome>(QUEUE, { connection });
  const events = new QueueEvents(QUEUE, { connection });
  const workers: ChildProcess[] = [];
  try {
    await events.waitUntilReady();
    for (let index = 0; index < WORKERS; index++) workers.push(startWorker(redis.port));
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    console.log(`${WORKERS} workers are ready`);
    await run(queue, events, workers);
  } finally {
    for (const worker of workers) await end(worker);
    await events.close();
    await queue.close();
    await redis.stop();
  }
}

/** In one process, without a program between: what is killed is the worker itself. */
function startWorker(port: number): ChildProcess {
  const file = fileURLToPath(new URL('worker.ts', import.meta.url));
  return fork(file, [String(port)], { execArgv: ['--import', import.meta.resolve('tsx')] });
}

async function run(
  queue: Queue<Part, Outcome>,
  events: QueueEvents,
  workers: readonly ChildProcess[],
): Promise<void> {
  const parts = partition(allMessages(CLIENTS), WORKERS).map((part) => part.map(({ naam }) => naam));
  const killed: number[] = [];
  const jobs = await Promise.all(
    parts.map((namen, index) =>
      queue.add(`part ${index + 1}`, { clients: CLIENTS, namen, isInterrupted: index === 0 }),
    ),
  );
  console.log(`parts of ${parts.map(({ length }) => length).join(', ')} messages`);
  events.on('progress', ({ jobId, data }) => {
    if (jobId !== jobs[0]?.id || killed.length > 0) return;
    const { pid } = data as { readonly pid: number };
    workers.find((worker) => worker.pid === pid)?.kill('SIGKILL');
    killed.push(pid);
    console.log('the worker of part 1 is halfway, and killed');
  });
  const outcomes: Outcome[] = [];
  // What was given back is JSON: a report as a part is written with its digests.
  for (const job of jobs) outcomes.push(await job.waitUntilFinished(events, PATIENCE));
  console.log('all parts are judged');

  const merged = closeLevering(outcomes.map(({ verslag }) => verslag).reduce(mergeLeveringen));
  const whole = await judgeMessages({ clients: CLIENTS, namen: parts.flat() });
  const { aantallen, besluit } = merged;
  console.log(`${besluit.uitkomst}: ${aantallen.rejected} of ${aantallen.berichten} messages rejected`);
  const isSame =
    isDeepStrictEqual(asJson(merged), asJson(closeLevering(whole.verslag))) &&
    isDeepStrictEqual(sorted(outcomes.flatMap(({ fouten }) => fouten)), sorted(whole.fouten));
  console.log(`the report and the list of faults are ${isSame ? 'those' : 'not those'} of one process`);
  if (!isSame || killed.length !== 1) throw new Error('Something was lost, counted twice, or not killed.');
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function sorted(fouten: readonly Fout[]): readonly string[] {
  return fouten.map((fout) => JSON.stringify(fout)).sort();
}
