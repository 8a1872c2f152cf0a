import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

// The builds below run at the same time: none of them may clean up after another.
rmSync('dist', { recursive: true, force: true });

const shared: Options = {
  target: 'es2022',
  sourcemap: false,
  treeshake: true,
  minify: true,
  platform: 'neutral',
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** `fz825` and `fz825/…`; libxml2-wasm, which `fz825/xsd` needs, is ESM alone. */
const entryNames = readdirSync('src/entries', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));
const entries = Object.fromEntries([
  ['index', 'src/index.ts'],
  ...entryNames.filter((name) => name !== 'xsd').map((name) => [name, `src/entries/${name}.ts`]),
]);
const xsd = { xsd: 'src/entries/xsd.ts' };

/** A module for each layer, so that a bundler can leave out the layers, and saxes, that nobody uses. */
const layerNames = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['cli', 'entries', 'page', 'xsd'].includes(entry.name))
  .map(({ name }) => name);
const layers = Object.fromEntries(layerNames.map((name) => [`layers/${name}`, `src/${name}/index.ts`]));

/**
 * No module does anything by being loaded, as package.json says: the imports that only keep an order tell a bundler
 * nothing, but make it warn.
 */
async function dropBareImports(): Promise<void> {
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') || /^cli[./\\]/.test(name)) continue;
    const text = readFileSync(`dist/${name}`, 'utf8');
    writeFileSync(`dist/${name}`, text.replace(/(?<=^|;|\n)import ?['"]\.{1,2}\/chunk-\w+\.js['"];\n?/g, ''));
  }
}

/**
 * The texts of the explanations are the largest part of the package, and data alone: they are built once, as CommonJS,
 * and the ES modules load that.
 */
const explanations = Object.fromEntries(
  ['nl', 'en'].map((taal) => [`teksten/${taal}`, `src/uitleg/teksten/${taal}/index.ts`]),
);
const shareExplanations: Plugin = {
  name: 'explanations',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/teksten\/(?:nl|en)\/index\.ts$/ }, ({ path }) => ({
      path: `#dist/${path.slice('./'.length, -'/index.ts'.length)}`,
      external: true,
    }));
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...shared,
    entry: { ...entries, ...xsd, ...layers },
    format: ['esm'],
    esbuildPlugins: [shareExplanations],
    onSuccess: dropBareImports,
  },
  // What Node.js loads: with saxes in it, so that it is not looked for.
  {
    ...shared,
    entry: { ...entries, ...layers, ...explanations },
    format: ['cjs'],
    splitting: true,
    noExternal: ['saxes'],
  },
  // The types, once: those of the ES modules name these (scripts/write-entries.ts).
  { ...shared, entry: { ...entries, ...xsd }, format: ['cjs'], dts: { only: true } },
  // The program: nobody imports it, and what only it needs is bundled into it, in parts that are loaded when they are used.
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: true,
    esbuildPlugins: [
      {
        name: 'library',
        setup: (build) => {
          // The library is there already: the program loads the layers of it, by a name that package.json knows.
          build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, importer }) => {
            if (!/[\\/]src[\\/]cli[\\/]/.test(importer)) return undefined;
            const [, layer, entry = 'index'] =
              /^(?:\.\.\/)+(?:(?!entries)([^/]+)\/index|entries\/(.+)|index)\.ts$/.exec(path) ?? [];
            if (layer !== undefined && !layerNames.includes(layer)) return undefined;
            const isRoot = layer === undefined && entry === 'index';
            if (isRoot && !/^(?:\.\.\/)+index\.ts$/.test(path)) return undefined;
            return { path: `#dist/${layer === undefined ? entry : `layers/${layer}`}`, external: true };
          });
        },
      },
    ],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      options.chunkNames = 'cli/[name]-[hash]';
    },
    // A bundled package that is CommonJS asks for the modules of Node by require.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  },
]);

export default config;
