import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Job, Project } from './job.ts';

/** The versions, from the lowest that is supported to the newest. */
const VERSIONS = ['5.0', '5.4', '5.6', '5.9', '6', '7'];

const MODES: readonly (readonly [module: string, resolution: string, files: readonly string[]])[] = [
  ['node16', 'node16', ['consumer.mts', 'consumer.cts', 'all.mts', 'all.cts']],
  ['esnext', 'bundler', ['consumer.ts', 'all.ts']],
  ['commonjs', 'node10', ['consumer.ts', 'all.ts']],
];

function typescript(version: string): Job {
  return {
    packages: [`typescript@${version}`, 'fast-check@4', 'libxml2-wasm@0.7', '@types/node@20'],
    run: (project) => {
      const root = join(project.folder, 'node_modules/fz825');
      const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const names = Object.entries(exports).flatMap(([path, target]) =>
        typeof target === 'object' ? [path.replace(/^\./, 'fz825')] : [],
      );
      const all = (some: readonly string[]): string =>
        some.map((name, index) => `export * as module${index} from '${name}';\n`).join('');
      const program = readFileSync(new URL('../../examples/packed/consumer.ts', import.meta.url), 'utf8');
      for (const kind of ['ts', 'mts', 'cts']) {
        project.write(`consumer.${kind}`, program);
        // fz825/xsd is of ES modules alone.
        project.write(
          `all.${kind}`,
          all(kind === 'cts' ? names.filter((name) => name !== 'fz825/xsd') : names),
        );
      }
      // TypeScript 7 has no node10 any more.
      return MODES.filter(([, resolution]) => resolution !== 'node10' || version !== '7').map((mode) =>
        compile(project, version, mode),
      );
    },
  };
}

function compile(
  { write, exec }: Project,
  version: string,
  [module, resolution, files]: (typeof MODES)[number],
): Check {
  const compilerOptions = {
    ...{ module, moduleResolution: resolution, target: 'es2022', lib: ['es2022', 'dom'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
    ...(version === '6' ? { ignoreDeprecations: '6.0' } : undefined),
  };
  const config = `tsconfig.${resolution}.json`;
  write(config, JSON.stringify({ compilerOptions, files }));
  const { status, stdout, stderr } = exec('tsc', '--pretty', 'false', '-p', config);
  // The types of others are theirs; an error that names no file is of the settings, and ours.
  const faults = stdout
    .split('\n')
    .filter((line) => /error TS/.test(line) && !/^node_modules\/(?!fz825\/)/.test(line));
  const isTold = status === 0 || stdout.includes('error TS');
  return {
    what: `TypeScript ${version}, ${resolution}, strict, exactOptionalPropertyTypes, skipLibCheck false`,
    faults: isTold ? faults : [stdout + stderr],
  };
}

/** The types of the package, by each of those versions. */
export const TYPESCRIPT: Readonly<Record<string, Job>> = Object.fromEntries(
  VERSIONS.map((version) => [`typescript-${version}`, typescript(version)]),
);
