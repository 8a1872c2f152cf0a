import { availableParallelism } from 'node:os';
import type { Option } from '../args.ts';
import type { Input } from '../files/input.ts';
import { UsageError } from '../io.ts';

/** The option of every command that judges many files. */
export const WORKERS_OPTION: Readonly<Record<'workers', Option & { readonly type: 'string' }>> = {
  workers: {
    type: 'string',
    value: 'AANTAL',
    help: 'op hoeveel threads wordt gecontroleerd; standaard naar het aantal bestanden en processoren',
  },
};

/** Fewer files than this are judged on one thread before others have caught up with what it costs to begin. */
const FEW = 4_000;

/** More threads than this win little, and each takes memory. */
const MOST_WORKERS = 4;

/** On how many threads files are judged when nobody says so. */
export function workersFor(inputs: readonly Input[]): number {
  return inputs.length < FEW ? 1 : Math.min(availableParallelism(), MOST_WORKERS);
}

/** On how many threads files are to be judged; undefined when that is not said. */
export function readWorkers(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(given))
    throw new UsageError('--workers moet een geheel getal van 1 tot en met 64 zijn.');
  return Number(given);
}
