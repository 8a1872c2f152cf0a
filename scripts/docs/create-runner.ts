import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
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
  // The real page is there after a build only.
  mkdirSync(`${folder}/node_modules/.program/page`, { recursive: true });
  writeFileSync(`${folder}/node_modules/.program/page/index.html`, '<!doctype html><title>fz825</title>');
  const program = pathToFileURL(`${folder}/node_modules/.program/cli.js`);
  return { folder, load, given, cli: (args) => cli(args, program) };
}

/** Runs the program in this process, and keeps what it writes. */
async function cli(args: readonly string[], program: URL): ReturnType<Runner['cli']> {
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
    program,
  });
  return { code, ...written };
}
