/** A worker: a process that takes parts from the queue and judges them. Its argument is the port of Redis. */
import { setTimeout } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';
import { judgeMessages, type Outcome, type Part, QUEUE } from './part.ts';

const worker = new Worker<Part, Outcome>(QUEUE, judge, {
  connection: { host: '127.0.0.1', port: Number(process.argv[2]) },
  // Who does not renew its lock within this time is taken for dead, and its part given to another.
  lockDuration: 5_000,
  stalledInterval: 1_000,
});
// Without the example there is nothing to wait for.
process.once('disconnect', () => process.exit());
await worker.waitUntilReady();
process.send?.('ready');

async function judge(job: Job<Part, Outcome>): Promise<Outcome> {
  const { isInterrupted, ...part } = job.data;
  // What was begun by a worker that died begins anew: nothing of it was kept.
  const isFirst = job.attemptsStarted === 1;
  return judgeMessages(part, async () => {
    await job.updateProgress({ pid: process.pid });
    while (isInterrupted && isFirst) await setTimeout(1_000);
  });
}
