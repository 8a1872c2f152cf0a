import { defineConfig } from 'tsup';

const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: {
    index: 'src/index.ts',
    document: 'src/document/index.ts',
    vocabulary: 'src/check/vocabulary/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: false,
  clean: true,
  treeshake: true,
});

export default config;
