import { hash } from 'node:crypto';
import type { Finding } from '../../index.ts';
import { normalPath } from './place.ts';

/** Gives what tells findings of one file from each other, to be asked of each once, in their order. */
export type Fingerprints = (finding: Pick<Finding, 'rule' | 'path'>) => string;

/**
 * Makes what tells the findings of a file apart, and finds them again in a later run: by their rule, the path in the
 * message and the file; of those that have all of these the same, by their order. What stands in the message, and at which
 * line, makes no difference.
 *
 * @param folder from where the file is named
 * @returns hexadecimal, and the number of the finding among the same ones, from 1
 */
export function createFingerprints(file: string, folder?: string): Fingerprints {
  const name = normalPath(file, folder);
  const counts = new Map<string, number>();
  return ({ rule, path }) => {
    const digest = hash('sha256', JSON.stringify([rule, path, name])).slice(0, 32);
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    return `${digest}:${count}`;
  };
}
