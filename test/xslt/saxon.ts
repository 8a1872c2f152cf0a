import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

const transforms = new Map<string, Transform>();
const CACHE = join(dirname(require.resolve('xslt3/package.json')), '../.cache/fz825-xslt');

/**
 * Compiles one of some stylesheets by the compiler of SaxonJS, an implementation that shares nothing with ours.
 *
 * The compiler is a process of its own that takes seconds: what it made of the same texts, for any test or test run, is
 * not made again.
 */
export function compileXslt(files: readonly ExportFile[], naam: string): Transform {
  const { version } = require('xslt3/package.json');
  const key = createHash('sha256')
    .update(JSON.stringify([version, naam, files]))
    .digest('hex');
  const transform = transforms.get(key) ?? transformOf(compiledText(files, naam, join(CACHE, `${key}.json`)));
  transforms.set(key, transform);
  return transform;
}

function transformOf(compiled: string): Transform {
  const stylesheetInternal = JSON.parse(compiled);
  // What ends a run is thrown too: it need not be told on the console.
  const options = { stylesheetInternal, destination: 'serialized', deliverMessage: () => {}, logLevel: -1 };
  return (sourceText, stylesheetParams) =>
    withoutReferences(saxon.transform({ ...options, sourceText, stylesheetParams }).principalResult ?? '');
}

function compiledText(files: readonly ExportFile[], naam: string, cached: string): string {
  if (existsSync(cached)) return readFileSync(cached, 'utf8');
  const text = compileAnew(files, naam);
  mkdirSync(CACHE, { recursive: true });
  // Another worker may read at the same moment: the file is there whole or not at all.
  const part = `${cached}.${process.pid}`;
  writeFileSync(part, text);
  renameSync(part, cached);
  return text;
}

function compileAnew(files: readonly ExportFile[], naam: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fz825-xslt-'));
  try {
    for (const file of files) writeFileSync(join(folder, file.name), file.content);
    const target = join(folder, 'compiled.json');
    const compiler = require.resolve('xslt3/xslt3.js');
    const args = [compiler, `-xsl:${join(folder, naam)}`, `-export:${target}`, '-nogo'];
    execFileSync(process.execPath, args, { stdio: 'pipe' });
    return readFileSync(target, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
