/**
 * Builds the site of the documentation in docs/.vitepress/dist: the pages in docs/, a page for each rule and retourcode,
 * the programs in examples/ and the reference of the API. With `dev` it serves the site instead and follows changes of docs/.
 *
 *     npm run docs
 *     npm run docs -- --base /elsewhere/
 *     npm run docs:dev
 */
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vitepress';
import { PROJECT, stageSite } from './stage-site.ts';

const root = fileURLToPath(new URL('docs', PROJECT));
const [command = 'build'] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const at = process.argv.indexOf('--base');
const base = at === -1 ? undefined : process.argv[at + 1];
const options = base === undefined ? {} : { base };

buildPagina();
await stageSite({ api: true });
if (command === 'dev') await serve();
else await build(root, options);

/** Builds the page that judges messages, which stands in the site. */
function buildPagina(): void {
  const { status } = spawnSync('npm', ['run', 'build:page', '--if-present', '--silent'], {
    cwd: fileURLToPath(PROJECT),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The page cannot be built.');
}

async function serve(): Promise<void> {
  const server = await createServer(root, options);
  await server.listen();
  server.printUrls();
  let waiting: NodeJS.Timeout | undefined;
  watch(root, { recursive: true }, (_, name) => {
    if (name === null || name.startsWith('.vitepress')) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => stageSite({ api: false }), 100);
  });
}
