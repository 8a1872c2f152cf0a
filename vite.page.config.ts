import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { listExplanations } from './scripts/page/explanations.ts';
import { singleFile } from './scripts/page/single-file.ts';

/** The page that judges messages in a browser: one file, dist/page/index.html. */
const config: UserConfig = defineConfig({
  root: fileURLToPath(new URL('src/page', import.meta.url)),
  define: { EXPLANATIONS: JSON.stringify(listExplanations()) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [singleFile(fileURLToPath(new URL('src/page/worker.ts', import.meta.url)))],
  build: {
    outDir: fileURLToPath(new URL('dist/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  logLevel: 'warn',
});

export default config;
