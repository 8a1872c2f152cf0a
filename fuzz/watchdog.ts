import { Worker } from 'node:worker_threads';

/** Sees from another thread when an input never ends, which the thread it runs on cannot. */
export interface Watchdog {
  /** An input begins; `label` tells which. */
  readonly alive: (label: string) => void;
  readonly stop: () => void;
}

const SIZE = 256;

/** Kills the program, and names the input first, when one takes longer than `seconds`. */
export function startWatchdog(seconds: number): Watchdog {
  const shared = new SharedArrayBuffer(4 + SIZE);
  const beats = new Int32Array(shared, 0, 1);
  const label = new Uint8Array(shared, 4);
  const worker = new Worker(WATCH, { eval: true, workerData: { shared, seconds }, execArgv: [] });
  worker.unref();
  const encoder = new TextEncoder();
  return {
    alive: (text) => {
      label.fill(0);
      label.set(encoder.encode(text).subarray(0, SIZE));
      Atomics.add(beats, 0, 1);
    },
    stop: () => void worker.terminate(),
  };
}

const WATCH = `
const { workerData: { shared, seconds } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const beats = new Int32Array(shared, 0, 1);
const label = new Uint8Array(shared, 4);
let seen = -1;
let since = Date.now();
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== seen) { seen = now; since = Date.now(); return; }
  if (seen === 0 || Date.now() - since < seconds * 1000) return;
  const text = Buffer.from(label).toString('utf8').replace(/\\0+$/, '');
  writeSync(2, 'An input does not end: ' + text + '\\n');
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;
