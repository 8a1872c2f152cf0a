/** The exchange in a worker, whose findings and texts go to the main thread as plain data. */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { exchange } from './exchange.mjs';

if (isMainThread) new Worker(new URL(import.meta.url)).on('message', (line) => console.log(line));
else parentPort?.postMessage(exchange());
