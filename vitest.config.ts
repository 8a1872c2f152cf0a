import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^fz825$/, replacement: source('./src/index.ts') },
      { find: /^fz825\/([a-z-]+(?:\/[a-z-]+)?)$/, replacement: source('./src/entries/$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/no-console.ts', 'test/support/remove-temp-folders.ts'],
    // The test files of a worker share the modules that they import: to load them for each file took as long as to test.
    // Processes, not threads: libxmljs2 loads once in a process.
    pool: 'forks',
    isolate: false,
    testTimeout: 120_000,
    // One worker for each core: by itself vitest leaves one core idle.
    maxWorkers: '100%',
  },
});

export default config;
