import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportFile } from 'fz825/xslt';
import { withoutReferences } from './without-references.ts';

const require = createRequire(import.meta.url);

interface Saxon {
  transform(options: object): { readonly principalResult: string | null };
}

const saxon: Saxon = require('saxon-js');

/** The parameters of a stylesheet. */
export type Parameters = Readonly<Record<string, string>>;

/** A stylesheet that runs. */
export type Transform = (xml: string, parameters: Parameters) => string;

/** What was compiled, by its text: a compiler is a process of its own, and several tests ask for the same. */
const compiled = new Map<string, Transform>();

/** Compiles one of some stylesheets by the compiler of SaxonJS, an implementation that shares nothing with ours. */
export function compileXslt(files: readonly ExportFile[], naam: string): Transform {
  const key = JSON.stringify([naam, files]);
  const transform = compiled.get(key) ?? compileAnew(files, naam);
  compiled.set(key, transform);
  return transform;
}

function compileAnew(files: readonly ExportFile[], naam: string): Transform {
  const folder = mkdtempSync(join(tmpdir(), 'fz825-xslt-'));
  try {
    for (const file of files) writeFileSync(join(folder, file.name), file.content);
    const target = join(folder, 'compiled.json');
    const compiler = require.resolve('xslt3/xslt3.js');
    const args = [compiler, `-xsl:${join(folder, naam)}`, `-export:${target}`, '-nogo'];
    execFileSync(process.execPath, args, { stdio: 'pipe' });
    const stylesheetInternal = JSON.parse(readFileSync(target, 'utf8'));
    // What ends a run is thrown too: it need not be told on the console.
    const options = { stylesheetInternal, destination: 'serialized', deliverMessage: () => {}, logLevel: -1 };
    return (sourceText, stylesheetParams) =>
      withoutReferences(saxon.transform({ ...options, sourceText, stylesheetParams }).principalResult ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
