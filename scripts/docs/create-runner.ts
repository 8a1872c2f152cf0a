import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';
import type { Runner } from './run-page.ts';

/** The day on which the pages are read. */
const TODAY = '2026-03-15';

const project = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Makes what runs the blocks of a page.
 *
 * @param folder an empty folder, which becomes the one of a reader: with the package installed and the XSDs that stand for
 *   the official ones
 * @param load loads a module by its name
 */
export function createRunner(folder: string, load: Runner['load'], given: Runner['given'] = {}): Runner {
  mkdirSync(`${folder}/node_modules`);
  symlinkSync(project('.'), `${folder}/node_modules/fz825`, 'junction');
  mkdirSync(`${folder}/oud`);
  const schemas = project('schemas/profielen/iwlz-stijl');
  for (const name of ['fz825.xsd', 'fz826.xsd']) copyFileSync(`${schemas}/${name}`, `${folder}/${name}`);
  copyFileSync(`${schemas}/fz825.xsd`, `${folder}/oud/fz825.xsd`);
  for (const to of ['', 'oud/']) copyFileSync(`${schemas}/basisschema.xsd`, `${folder}/${to}Basisschema.xsd`);
  return { folder, load, given, cli };
}

/** Runs the program in this process, and keeps what it writes. */
async function cli(args: readonly string[]): ReturnType<Runner['cli']> {
  const written = { out: '', err: '' };
  const target = (name: keyof typeof written) => ({
    hasColours: false,
    isTerminal: false,
    stream: process.stdout,
    write: async (text: string) => {
      written[name] += text;
    },
  });
  const code = await run(args, {
    stdin: (async function* () {})(),
    stdout: target('out'),
    stderr: target('err'),
    today: () => TODAY,
  });
  return { code, ...written };
}
