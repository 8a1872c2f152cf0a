import { type Check, type Job, type Project, passes } from './job.ts';
import { EXCHANGE, TOLD } from './programs.ts';

const ENTRY = {
  'exchange.js': EXCHANGE,
  'entry.js': "import { line } from './exchange.js';\nconsole.log(line);\n",
};

/** A bundle for a browser, in which nothing of Node is left; it runs in Node.js as well. */
function bundler(
  name: string,
  packages: readonly string[],
  bundle: (project: Project) => readonly Check[],
): Job {
  return {
    packages,
    files: ENTRY,
    run: (project) => {
      const bundled = bundle(project);
      if (bundled.some(({ faults }) => faults.length > 0)) return bundled;
      const ran = project.exec('node', 'out/entry.js');
      return [...bundled, passes(`the bundle of ${name} for a browser runs`, ran, TOLD)];
    },
  };
}

const ROLLUP = `
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
export default {
  input: 'entry.js',
  output: { file: 'out/entry.js', format: 'es' },
  plugins: [resolve({ browser: true, preferBuiltins: false }), commonjs()],
  onwarn: (warning) => { if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message); },
};
`;
const WEBPACK = `
import { fileURLToPath } from 'node:url';
export default {
  mode: 'production', target: 'web', entry: './entry.js', performance: { hints: false },
  output: { path: fileURLToPath(new URL('./out', import.meta.url)), filename: 'entry.js' },
};
`;
const VITE = `
export default { build: { outDir: 'out', minify: true, lib: { entry: 'entry.js', formats: ['es'], fileName: () => 'entry.js' } } };
`;

/** What bundles for browsers: fz825/document and fz825/xslt too, without polyfills. */
export const BUNDLERS: Readonly<Record<string, Job>> = {
  esbuild: bundler('esbuild', ['esbuild'], ({ exec }) => [
    passes(
      'esbuild',
      exec('esbuild', 'entry.js', '--bundle', '--format=esm', '--platform=browser', '--outfile=out/entry.js'),
    ),
  ]),
  webpack: bundler('webpack', ['webpack', 'webpack-cli'], ({ write, exec }) => {
    write('webpack.config.js', WEBPACK);
    return [passes('webpack', exec('webpack'))];
  }),
  rollup: bundler(
    'rollup',
    ['rollup', '@rollup/plugin-node-resolve', '@rollup/plugin-commonjs'],
    ({ write, exec }) => {
      write('rollup.config.js', ROLLUP);
      return [passes('rollup', exec('rollup', '-c'))];
    },
  ),
  vite: bundler('vite', ['vite'], ({ write, exec }) => {
    write('vite.config.js', VITE);
    return [passes('vite', exec('vite', 'build'))];
  }),
};
