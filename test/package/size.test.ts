import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { controles } from 'fz825';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the controls may take, in kB: so much each. */
const CONTROLES = 0.08 * controles.length;

/** What it takes that messages are read and written at once where they stand in XML otherwise, by a profile, in kB. */
const PROFIELEN = { everything: 1.7, parse: 0.2, assess: 0.3, build: 0.9 };

/** What it takes that a caller may give a language, in kB: the languages themselves are not in it. */
const TAAL = 0.1;

/** What it takes that the elements of a compiled XSD may have attributes, defaults and `xsi:nil`, in kB. */
const ATTRIBUTEN = { everything: 0.45, parse: 0.25, assess: 0.3, build: 0.2 };

/** What it takes that each finding has the address of the page of its rule, in kB. */
const ADRES = 0.07;

/** What a browser gets: minified, gzip -9, in kB of 1,000 bytes, and what it may be at most. */
const TABLE: readonly (readonly [name: string, program: string, ceiling: number])[] = [
  [
    'everything',
    "export * from './src/index.ts';",
    43.8 + CONTROLES + PROFIELEN.everything + TAAL + ATTRIBUTEN.everything + ADRES,
  ],
  [
    'parse',
    "export { parseBericht } from './src/index.ts';",
    27.7 + PROFIELEN.parse + ATTRIBUTEN.parse + ADRES,
  ],
  [
    'assess',
    "export { assessBericht } from './src/index.ts';",
    38.1 + CONTROLES + PROFIELEN.assess + ATTRIBUTEN.assess + ADRES,
  ],
  [
    'build and serialize',
    "export { mutatiebericht, serializeBericht } from './src/index.ts';",
    10.3 + PROFIELEN.build + ATTRIBUTEN.build + ADRES,
  ],
];

/** What must never come along. */
const FOREIGN =
  /libxml|xmlbuilder2|@oozcitak|cli-progress|vitest|node:|src\/(?:cli|document|xslt|xsd|vitest)\//;

describe('the core stays small', () => {
  test.each(TABLE)('%s', async (_, program, ceiling) => {
    const { size, inputs } = await bundle(program);
    expect(inputs.filter((input) => FOREIGN.test(input))).toEqual([]);
    const packages = inputs.filter((input) => !/^(src|rules)\//.test(input)).map(packageOf);
    expect([...new Set(packages)].sort()).toEqual(['saxes', 'xmlchars']);
    expect(size).toBeLessThanOrEqual(ceiling);
  });
});

/** The size of a program in kB, and the files that are in it. */
async function bundle(program: string): Promise<{ size: number; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
  });
  const [output] = outputFiles;
  const inputs = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>');
  return { size: gzipSync(output?.contents ?? '', { level: 9 }).length / 1000, inputs };
}

function packageOf(input: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input;
}
