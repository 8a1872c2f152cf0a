import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// The builds below run at the same time: none of them may clean up after another.
rmSync('dist', { recursive: true, force: true });

/** Modules of CommonJS, which Node.js takes longer to find and to read than all of ours: there they are bundled. */
const COMMON_JS = ['saxes'];

const shared: Options = { target: 'es2022', sourcemap: false, treeshake: true, platform: 'neutral' };

/** `fz825` and `fz825/…`; libxml2-wasm, which `fz825/xsd` needs, is ESM alone. */
const entryNames = readdirSync('src/entries', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
const entries = Object.fromEntries([
  ['index', 'src/index.ts'],
  ...entryNames.filter((name) => name !== 'xsd').map((name) => [name, `src/entries/${name}.ts`]),
]);

/** A module for each layer, so that a bundler can leave out the layers, and saxes, that nobody uses. */
const layers = Object.fromEntries(
  readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['cli', 'entries', 'page', 'xsd'].includes(entry.name))
    .map(({ name }) => [`layers/${name}`, `src/${name}/index.ts`]),
);

/**
 * No module does anything by being loaded, as package.json says: the imports that only keep an order tell a bundler
 * nothing, but make it warn.
 */
async function dropBareImports(): Promise<void> {
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') || /^cli[./\\]/.test(name)) continue;
    const text = readFileSync(`dist/${name}`, 'utf8');
    writeFileSync(`dist/${name}`, text.replace(/^import '\.{1,2}\/chunk-\w+\.js';\n/gm, ''));
  }
}

const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, entry: { ...entries, ...layers }, format: ['esm'], onSuccess: dropBareImports },
  { ...shared, entry: entries, format: ['cjs'], splitting: true },
  {
    ...shared,
    entry: { ...entries, xsd: 'src/entries/xsd.ts' },
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
  { ...shared, entry: { xsd: 'src/entries/xsd.ts' }, format: ['esm'] },
  // Node.js leaves nothing out, and reads few modules sooner than many; what entries share is loaded once.
  { ...shared, entry: entries, format: ['esm'], outDir: 'dist/node', noExternal: COMMON_JS },
  // The program: nobody imports it, and what only it needs is bundled into it, in parts that are loaded when they are used.
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    noExternal: COMMON_JS,
    splitting: true,
    esbuildOptions: (options) => {
      options.chunkNames = 'cli/[name]-[hash]';
    },
    // A bundled package that is CommonJS asks for the modules of Node by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
]);

export default config;
