import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Medians } from './measure.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('profiel-run.ts', import.meta.url));
const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

/**
 * What a profile costs: the same messages without one, on the identity profile and on those that map. Each in processes of
 * its own, as a program that uses two sets of schemas is slower with either; the shortest time of all counts.
 */
export async function profielen(times: number): Promise<ReadonlyMap<string, Medians>> {
  const found = new Map<string, Map<string, number>>();
  for (let time = 0; time < times; time++) {
    for (const naam of ['', 'eigen', 'gds-stijl', 'iwlz-stijl']) {
      const args = ['--import', 'tsx', script, naam];
      const { stdout } = await run(process.execPath, args, {
        env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig },
      });
      for (const [name, took] of Object.entries<number>(JSON.parse(stdout))) {
        const perProfiel = found.get(name) ?? new Map<string, number>();
        found.set(name, perProfiel);
        const key = naam === '' ? 'without a profile' : naam;
        perProfiel.set(key, Math.min(perProfiel.get(key) ?? took, took));
      }
    }
  }
  return found;
}
