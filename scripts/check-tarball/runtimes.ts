import { type Job, passes } from './job.ts';
import { EXCHANGE, TOLD } from './programs.ts';

const FILES = {
  'exchange.js': EXCHANGE,
  'entry.js': "import { line } from './exchange.js';\nconsole.log(line);\n",
};

const WORKER = `
import { assessBericht } from 'fz825';
import { explain } from 'fz825/uitleg/nl';
export default {
  fetch: async () => {
    const { findings } = assessBericht('<Bericht/>', { peildatum: '2026-03-15', omgeving: 'T' });
    return new Response(findings.map((finding) => finding.rule + ' ' + (explain(finding).titel !== '')).join());
  },
};
`;
const MINIFLARE = `
import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';
const worker = new Miniflare({ modules: true, script: readFileSync('out/worker.js', 'utf8'), compatibilityDate: '2026-01-01' });
const answer = await worker.dispatchFetch('http://localhost/');
console.log(await answer.text());
await worker.dispose();
`;

const NEXT_PAGE = `
import { line } from '../exchange.js';
export const dynamic = 'force-static';
export default function Page() { return <p>{line}</p>; }
`;
const NEXT_CLIENT = `
'use client';
import { line } from '../../exchange.js';
export default function Page() { return <p>{line}</p>; }
`;

/** What runs programs besides Node.js. */
export const RUNTIMES: Readonly<Record<string, Job>> = {
  deno: {
    packages: ['deno'],
    files: FILES,
    run: ({ exec }) => [
      passes('deno is installed', exec('node', 'node_modules/deno/install.cjs')),
      passes('Deno', exec('deno', 'run', '--allow-read', '--allow-env', 'entry.js'), TOLD),
    ],
  },
  bun: {
    packages: ['bun'],
    files: FILES,
    run: ({ exec }) => [
      passes('bun is installed', exec('node', 'node_modules/bun/install.js')),
      passes('Bun', exec('bun', 'run', 'entry.js'), TOLD),
    ],
  },
  workerd: {
    packages: ['miniflare', 'esbuild'],
    files: { 'worker.js': WORKER, 'run.mjs': MINIFLARE },
    run: ({ exec }) => [
      passes(
        'a bundle for workerd',
        exec(
          'esbuild',
          'worker.js',
          '--bundle',
          '--format=esm',
          '--conditions=workerd,worker,browser',
          '--outfile=out/worker.js',
        ),
      ),
      passes('workerd', exec('node', 'run.mjs'), 'STR-BERICHT true'),
    ],
  },
  next: {
    packages: ['next', 'react', 'react-dom'],
    files: {
      'exchange.js': EXCHANGE,
      'app/layout.js':
        'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n',
      'app/page.js': NEXT_PAGE,
      'app/client/page.js': NEXT_CLIENT,
    },
    run: ({ exec }) => [
      passes('Next.js builds a page on the server and one in the browser', exec('next', 'build')),
      passes('Next.js: what the pages say', exec('grep', '-rl', TOLD, '.next/server/app'), 'client'),
    ],
  },
};
