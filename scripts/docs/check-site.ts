/**
 * Checks the site that `npm run docs` built: every link, anchor and picture leads to what is there, nothing is loaded from
 * another host, and every rule and every retourcode has the page that its `url` leads to.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain } from 'fz825/uitleg';
import { DOCS } from '../../src/finding/index.ts';
import { CODES, RULES } from './rule-pages.ts';
import { PROJECT } from './stage-site.ts';

const site = fileURLToPath(new URL('docs/.vitepress/dist/', PROJECT));
if (!existsSync(`${site}index.html`)) throw new Error('There is no site: run npm run docs first.');

const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const pages = new Map(
  files
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(`${site}${name}`, 'utf8')]),
);
const base = /<a class="title"[^>]* href="([^"]+)"/.exec(pages.get('regels/index.html') ?? '')?.[1] ?? '/';
const anchors = new Map([...pages].map(([name, html]) => [name, idsIn(html)]));
const faults: string[] = [];
let links = 0;

for (const [page, html] of pages) {
  for (const { attribute, target } of referencesIn(html)) {
    links++;
    const fault = faultOf(page, attribute, target);
    if (fault !== undefined) faults.push(`${page}: ${target}: ${fault}`);
  }
}
for (const name of files.filter((each) => each.endsWith('.css'))) {
  for (const [, target = ''] of readFileSync(`${site}${name}`, 'utf8').matchAll(
    /(?:url\(|@import )["']?([^"')\s;]+)/g,
  ))
    if (/^(?:https?:)?\/\//.test(target)) faults.push(`${name}: ${target}: loaded from another host`);
}
for (const [id, url] of [
  ...RULES.map((rule) => [rule, explain({ rule }).url] as const),
  ...CODES.map((retourcode) => [retourcode, explain({ retourcode }).url] as const),
]) {
  const title = /<h1[^>]*>([^<]*)/.exec(pages.get(url?.slice(DOCS.length) ?? '') ?? '')?.[1] ?? '';
  if (!title.includes(id)) faults.push(`${id}: ${url}: no page of it`);
}

for (const fault of faults) console.error(fault);
console.log(
  `${pages.size} pages, ${links} links and pictures, ${RULES.length + CODES.length} rules and retourcodes, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 && links > 0 ? 0 : 1;

/** Everything that a page leads to, loads or shows. */
function referencesIn(html: string): readonly { readonly attribute: string; readonly target: string }[] {
  return [...html.matchAll(/<(\w+)\b[^>]*?\s(href|src|srcset|action|poster)="([^"]*)"/g)].map(
    ([, tag = '', attribute = '', target = '']) => ({
      attribute: attribute === 'href' && tag === 'a' ? 'link' : 'load',
      target: target.replaceAll('&amp;', '&'),
    }),
  );
}

/** What is wrong with a reference; undefined when nothing is. */
function faultOf(page: string, attribute: string, target: string): string | undefined {
  if (/^(?:[a-z]+:|\/\/)/.test(target)) {
    if (attribute === 'load' && !target.startsWith('data:')) return 'loaded from another host';
    return /^(?:https:|mailto:)/.test(target) ? undefined : 'no way to get there';
  }
  const [address = '', anchor] = target.split('#');
  const file = fileOf(page, address);
  if (file === undefined) return 'there is nothing';
  if (anchor === undefined || anchor === '' || !file.endsWith('.html')) return undefined;
  return anchors.get(file)?.has(decodeURIComponent(anchor)) ? undefined : 'there is no such anchor';
}

/** The file that an address on a page leads to; undefined when there is none. */
function fileOf(page: string, address: string): string | undefined {
  if (address === '') return page;
  if (address.startsWith('/') && !address.startsWith(base)) return undefined;
  const path = decodeURIComponent(
    address.startsWith('/') ? address.slice(base.length) : posix.join(posix.dirname(page), address),
  ).replace(/\?.*$/, '');
  const found = [path, `${path}.html`, posix.join(path, 'index.html')].find(
    (each) => existsSync(`${site}${each}`) && statSync(`${site}${each}`).isFile(),
  );
  return found;
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
