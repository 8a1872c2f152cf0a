import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { median } from './measure.ts';

const run = promisify(execFile);

/** How long a fresh process takes to import the package, above one that imports an empty module: milliseconds. */
export async function importTime(times: number): Promise<Readonly<Record<string, number>>> {
  const folder = await mkdtemp(join(tmpdir(), 'fz825-'));
  try {
    const empty = join(folder, 'empty.mjs');
    await writeFile(empty, '');
    const modules = { empty: pathToFileURL(empty).href, fz825: import.meta.resolve('fz825') };
    const found: Record<keyof typeof modules, number[]> = { empty: [], fz825: [] };
    for (let time = 0; time < times; time++) {
      found.empty.push(await timeOf(modules.empty));
      found.fz825.push(await timeOf(modules.fz825));
    }
    return { median: median(found.fz825) - median(found.empty) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function timeOf(url: string): Promise<number> {
  const script = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start)`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return Number(stdout);
}
