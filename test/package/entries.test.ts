import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test.each(['document', 'json-schema', 'pseudonimiseer', 'standard-schema', 'xslt'])(
  'fz825/%s takes what a profile was bound to, and loads no profiles',
  async (entry) => {
    const { metafile } = await build({
      entryPoints: [`${ROOT}src/entries/${entry}.ts`],
      absWorkingDir: ROOT,
      bundle: true,
      write: false,
      metafile: true,
      external: ['xmlbuilder2'],
      format: 'esm',
    });
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).flatMap(([name, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [name] : [],
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => /^src\/(?:profiel|with-schemas|administratie|keten)\//.test(name))).toEqual(
      [],
    );
  },
);
