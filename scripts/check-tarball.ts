/**
 * Packs the package as it would be published, unpacks it into a project of its own, and runs programs against it: ES
 * modules, CommonJS, a bundle for browsers, a worker, TypeScript; then jobs of scripts/check-tarball/, each of which installs
 * it beside one tool from npm's registry: one job of each kind, or every job by `npm run check:tarball -- all`. With names
 * it runs those jobs alone: `npm run check:tarball -- vitest5 deno`; `node` is the first part. What was not run is told.
 * Builds nothing: run `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUNDLERS } from './check-tarball/bundlers.ts';
import { CI } from './check-tarball/ci.ts';
import { type Job, runJob } from './check-tarball/job.ts';
import { RUNTIMES } from './check-tarball/runtimes.ts';
import { TEST_RUNNERS } from './check-tarball/test-runners.ts';
import { TYPESCRIPT } from './check-tarball/typescript.ts';

interface Manifest {
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ALLOWED =
  /^(dist\/.+|schemas\/.+|testberichten\/[\w/-]+\.(?:xml|json)|xslt\/[\w.-]+\.(?:xsl|sch)|docs\/(?:gids\/)?[\w-]+\.md|docs\/beelden\/[\w-]+\.svg|examples\/(?:(?:bullmq|levering|month|vsp-server)\/)?[\w-]+\.ts|examples\/exchange\/[\w-]+\.xml|examples\/ci\/[\w-]+\.yml|examples\/aw39-stijl\/[\w-]+\.(?:xsd|xml|json|d\.ts)|rules\/(?:README\.md|rbc\.csv)|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|package\.json)$/;
const EXCHANGE = '1007 characters, rejected: VC011 8007 20:7; answered 0200,8007,0200 in 1417 characters';
const XSD = 'XSD-LIBXML2 /Bericht 1:1 In Bericht ontbreekt een element; verwacht wordt Header.';

const JOBS: Readonly<Record<string, Job>> = {
  ...TYPESCRIPT,
  ...TEST_RUNNERS,
  ...BUNDLERS,
  ...RUNTIMES,
  ...CI,
};

/** One of each kind, which takes minutes: the lowest and the newest TypeScript, a test runner of each, and so on. */
const USUAL = [
  ...['typescript-5.0', 'typescript-7', 'vitest4', 'jest30', 'node-test'],
  ...['esbuild', 'webpack', 'bun', 'workerd', 'action'],
];

const given = process.argv.slice(2);
const everything = ['node', ...Object.keys(JOBS)];
const asked = given.includes('all') ? everything : given.length === 0 ? ['node', ...USUAL] : given;
const unknown = asked.filter((name) => !everything.includes(name));
if (unknown.length > 0) {
  console.error(`There is no job ${unknown.join(', ')}: there are all, ${everything.join(', ')}.`);
  process.exit(2);
}

const project = realpathSync(mkdtempSync(join(tmpdir(), 'fz825-tarball-')));
let failed = 0;
try {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('There is no dist: run npm run build first.');
  if (asked.includes('node')) await checkPackage(unpack());
  const names = Object.keys(JOBS).filter((name) => asked.includes(name));
  if (names.length > 0) runJobs(names);
  const left = everything.filter((name) => !asked.includes(name));
  if (left.length > 0) console.log(`not run: ${left.join(', ')}`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/** Each job in a project of its own. */
function runJobs(names: readonly string[]): void {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], ROOT);
  const [{ filename, unpackedSize }] = JSON.parse(packed.stdout) as [
    { filename: string; unpackedSize: number },
  ];
  report(
    `the package takes ${(unpackedSize / 1e6).toFixed(2)} MB, of 3 at most`,
    unpackedSize > 3e6 ? ['it is too large: docs/limits.md says what takes it'] : [],
  );
  for (const name of names) {
    const job = JOBS[name];
    if (job === undefined) continue;
    const begin = performance.now();
    for (const { what, faults } of runJob(join(project, filename), job)) report(`${name}: ${what}`, faults);
    console.log(`     ${name} took ${Math.round((performance.now() - begin) / 1000)} seconds`);
  }
}

/** Packs the package and installs it, with its dependencies, in a new project. */
function unpack(): Manifest {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], ROOT);
  const [{ filename, files }] = JSON.parse(packed.stdout) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  const paths = files.map(({ path }) => path);
  report(
    'the tarball has nothing but what is to be published',
    paths.filter((path) => !ALLOWED.test(path)),
  );
  const target = join(project, 'node_modules/fz825');
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', join(project, filename), '-C', target, '--strip-components=1'], project);
  const manifest: Manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies ?? {})) link(name);
  cpSync(join(ROOT, 'examples/packed'), project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const absent = [...targetsOf(manifest.exports), ...Object.values(manifest.bin ?? {})].filter(
    (path) => !path.includes('*') && !existsSync(join(target, path)),
  );
  report('the files that package.json names are there', absent);
  const subpaths = Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === 'object' && path !== '.' ? [path.slice('./'.length)] : [],
  );
  const typed = Object.keys(manifest.typesVersions['*'] ?? {});
  report(
    'node10 finds the types of every module',
    subpaths.filter((path) => !typed.includes(path)),
  );
  return manifest;
}

/** A dependency by its place in this project, where its own dependencies are found too. */
function link(name: string): void {
  const path = join(project, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(join(ROOT, 'node_modules', name)), path, 'junction');
}

async function checkPackage(manifest: Manifest): Promise<void> {
  expectLine('ES modules', node('esm.mjs'), EXCHANGE);
  expectLine('CommonJS', node('commonjs.cjs'), EXCHANGE);
  expectLine('a worker', node('worker.mjs'), EXCHANGE);
  expectLine('a bundle for browsers', await bundled(), EXCHANGE);

  const modules = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');
  const names = modules.map(([subpath]) => `fz825${subpath.slice(1)}`);
  const peers = Object.keys(manifest.peerDependencies ?? {});
  report(
    'every module can be imported, or misses an optional peer alone',
    names.filter((name) => {
      const outcome = imported(name);
      return outcome !== 'ok' && !peers.some((peer) => outcome === `missing ${peer}`);
    }),
  );
  const required = modules.filter(
    ([, target]) => typeof target === 'object' && target !== null && 'require' in target,
  );
  report(
    'every module that says so can be required, or misses an optional peer alone',
    required
      .map(([subpath]) => `fz825${subpath.slice(1)}`)
      .filter((name) => {
        const { status, stderr } = node('--input-type=commonjs', '-e', `require(${JSON.stringify(name)})`);
        return status !== 0 && !peers.some((peer) => stderr.includes(`Cannot find module '${peer}'`));
      }),
  );
  const closed = ['fz825/cli', 'fz825/dist/index.js', 'fz825/src/index.ts', 'fz825/model'];
  report(
    'no other module can be imported',
    closed.filter((name) => !imported(name).startsWith('ERR_PACKAGE_PATH_NOT_EXPORTED')),
  );

  for (const [name, path] of Object.entries(manifest.bin ?? {})) {
    const { status, stdout, stderr } = node(join('node_modules/fz825', path), '--version');
    const isRight = status === 0 && stdout.includes(manifest.version);
    report(`the program ${name} runs`, isRight ? [] : [`exit ${status} ${stdout}${stderr}`]);
    const [one, two] = ['1', '2'].map((workers) =>
      node(
        join('node_modules/fz825', path),
        'check',
        'node_modules/fz825/examples/exchange',
        '--workers',
        workers,
      ),
    );
    const isSame = one?.status === 1 && one.stderr === '' && one.stdout === two?.stdout && two.status === 1;
    report(`the program ${name} finds its worker`, isSame ? [] : [JSON.stringify(one), JSON.stringify(two)]);
  }

  for (const peer of peers) if (existsSync(join(ROOT, 'node_modules', peer))) link(peer);
  if ('./xsd' in manifest.exports) expectLine('libxml2', node('xsd.mjs'), XSD);
  const uses = names.map((name, index) => `export * as module${index} from '${name}';`).join('\n');
  const source = readFileSync(join(project, 'consumer.ts'), 'utf8');
  for (const file of ['consumer.ts', 'consumer.mts', 'consumer.cts'])
    writeFileSync(join(project, file), source);
  writeFileSync(join(project, 'all.mts'), `${uses}\n`);
  report(
    'TypeScript, nodenext',
    compiled('nodenext', 'nodenext', ['consumer.mts', 'consumer.cts', 'all.mts']),
  );
  report('TypeScript, bundler', compiled('esnext', 'bundler', ['consumer.ts', 'all.mts']));
}

/** A bundle that has everything in it runs in Node.js as well. */
async function bundled(): Promise<Outcome> {
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: join(project, 'esm.mjs'), formats: ['es'], fileName: () => 'bundle.mjs' },
      outDir: join(project, 'bundle'),
      target: 'es2022',
      minify: true,
    },
  });
  const chunks = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const foreign = chunks.flatMap((chunk) => {
    if (chunk.type !== 'chunk') return [chunk.fileName];
    const added = chunk.moduleIds.filter((id) => /xmlbuilder2|libxml|vite-browser-external/.test(id));
    return [...chunk.imports, ...chunk.dynamicImports, ...added];
  });
  if (foreign.length > 0) return { status: 1, stdout: '', stderr: `the bundle has ${foreign.join(', ')}` };
  return node('bundle/bundle.mjs');
}

/** `ok`, or `missing` and the package that is not found, by import or by require, or the code of the error. */
function imported(name: string): string {
  const program = `import(${JSON.stringify(name)}).then(
    () => console.log('ok'),
    ({ code, message }) => {
      const [, name] = /^Cannot find (?:package|module) '([^']+)'/.exec(message) ?? [];
      console.log(name === undefined ? code : 'missing ' + name);
    },
  );`;
  return node('--input-type=module', '-e', program).stdout.trim();
}

/** What tsc has against the programs and the types of the package; the types of others are theirs. */
function compiled(module: string, moduleResolution: string, files: readonly string[]): readonly string[] {
  const compilerOptions = {
    ...{ module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
  };
  const config = join(project, `tsconfig.${moduleResolution}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = node(tsc, '--pretty', 'false', '-p', config);
  return stdout.split('\n').filter((line) => /^(consumer|all|error|node_modules\/fz825\/)/.test(line));
}

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function node(...args: readonly string[]): Outcome {
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', timeout: 60_000 });
}

function run(program: string, args: readonly string[], cwd: string): Outcome {
  const outcome = spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (outcome.status !== 0) throw new Error(`${program} ${args[0]} failed: ${outcome.stderr}`);
  return outcome;
}

function targetsOf(target: unknown): readonly string[] {
  if (typeof target === 'string') return [target];
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(targetsOf) : [];
}

function expectLine(what: string, { status, stdout, stderr }: Outcome, line: string): void {
  const isRight = status === 0 && stdout === `${line}\n` && stderr === '';
  report(what, isRight ? [] : [`exit ${status}\n${stdout}${stderr}`]);
}

function report(what: string, faults: readonly string[]): void {
  console.log([`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what}`, ...faults].join('\n     '));
  failed += faults.length;
}
