import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Makes one file of the program: to translate the sources in each process takes longer than what the process does.
 *
 * @param outfile where it goes, a name that ends in `.mjs`
 */
export async function bundleProgram(outfile: string): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}
