import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';

/** Which share of the mutants is tried, and the seed that chooses them: set for the processes of a run. */
export function chooseSample(share: number, seed: string): void {
  Object.assign(process.env, { MUTATION_SAMPLE: JSON.stringify([share, seed]) });
}

/** Whether a mutant is tried: chosen by what it is, so that with one seed it is always the same. */
export function isInSample({
  fileName,
  location,
  mutatorName,
  replacement,
}: Pick<Mutant, 'fileName' | 'location' | 'mutatorName'> & { readonly replacement?: string }): boolean {
  const { MUTATION_SAMPLE = '[1, ""]' } = process.env;
  const [share, seed]: [number, string] = JSON.parse(MUTATION_SAMPLE);
  // The folder of the copy that Stryker made is another each time.
  const file = /(?:src|rules)\/.*$/.exec(fileName)?.[0];
  const hash = createHash('sha256').update(JSON.stringify([seed, file, location, mutatorName, replacement]));
  return hash.digest().readUInt32BE() / 2 ** 32 < share;
}
