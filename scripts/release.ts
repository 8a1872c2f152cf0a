/**
 * Makes a release, and stops at the first thing that does not hold.
 *
 * npm run release                what is to be published: the package and its SBOM, in release/
 * npm run release -- --offline   without asking the registry: cannot be published
 * npm run release -- --publish   publishes it, with provenance: in CI, from a tag
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    publish: { type: 'boolean', default: false },
    offline: { type: 'boolean', default: false },
  },
});
const { name, version }: { name: string; version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = 'release';
/** The host that stands for that of a publisher. */
const PLACEHOLDER = /\bexample\.org\b/;

if (values.publish && values.offline) stop('What was not asked of the registry is not published.');
if (read('git', 'status', '--porcelain') !== '') stop('There are changes that are not committed.');
if (values.publish && read('git', 'tag', '--points-at', 'HEAD') !== `v${version}`)
  stop(`The commit has no tag v${version}.`);
if (values.publish && !readFileSync('CHANGELOG.md', 'utf8').includes(`## [${version}]`))
  stop(`CHANGELOG.md says nothing of ${version}.`);
if (values.publish && PLACEHOLDER.test(readFileSync('package.json', 'utf8')))
  stop('package.json still has the places that stand for those of a publisher: see CONTRIBUTING.md.');

run('npm', 'ci');
if (!values.offline) {
  run('npm', 'audit', 'signatures');
  run('npm', 'audit', '--omit', 'dev');
}
run('npm', 'test');
// 100,000 mutants beside libxml2, and all other campaigns as long; 1,000,000 inputs of the fuzzing.
run('npm', 'run', 'test:campaigns', '--', '--scale', '5');
run('npm', 'run', 'fuzz', '--', '--seed', '825', '--inputs', '1000000');
run('npm', 'run', 'check');
run('npm', 'run', 'check:tarball');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
run('npm', 'pack', '--pack-destination', folder);
const sbom = `${folder}/${name}-${version}.cdx.json`;
writeFileSync(sbom, read('npm', 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'));
const tarball = `${folder}/${name}-${version}.tgz`;
console.log(`\n${tarball}\n${sbom}`);
if (values.publish) run('npm', 'publish', tarball, '--provenance', '--access', 'public');

function run(program: string, ...args: readonly string[]): void {
  console.log(`\n> ${program} ${args.join(' ')}`);
  execFileSync(program, args, { stdio: 'inherit' });
}

function read(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
