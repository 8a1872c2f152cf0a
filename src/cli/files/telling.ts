import { UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import { describeIoError } from './describe-io-error.ts';

/** Waits for work on a file. @throws UsageError (rejects) that says by the name of the file what went wrong */
export async function telling<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new UsageError(`${printable(path)}: ${describeIoError(error)}.`);
  }
}
