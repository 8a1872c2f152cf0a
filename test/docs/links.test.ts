import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../scripts/docs/rewrite-links.ts';
import { rulePages } from '../../scripts/docs/rule-pages.ts';
import { anchorsOf, codeSpans, PROJECT, proseOf } from './markdown.ts';

/** What is no part of the project, or not by hand. */
const FOREIGN = new Set(['node_modules', 'dist', 'coverage', 'release', 'reports']);
/** The folders that a path in code may begin with. */
const FOLDER =
  /^(?:bench|docs|examples|fuzz|rules|schemas|scripts|src|standaard|test|xslt)\/[\w./-]*$|^[A-Z]+\.md$/;

const documents = listDocuments('');
const shipped = new Set(listShipped());
const sitePages = rulePages();
const { repository }: { readonly repository: { readonly url: string } } = JSON.parse(
  readFileSync(new URL('package.json', PROJECT), 'utf8'),
);
const HOST = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

describe.each(documents)('%s', (path) => {
  const links = linksOf(path);

  test('links to what is there', () => {
    expect(links.filter(({ target, anchor }) => !leadsTo(target, anchor)).map(({ link }) => link)).toEqual(
      [],
    );
  });

  test('leads to pages of rules and retourcodes that the site has', () => {
    const pages = targetsOf(path).flatMap((link) => pageOf(link) ?? []);
    expect(pages.filter((page) => !sitePages.has(page))).toEqual([]);
  });

  test('names no file that is not there', () => {
    const paths = codeSpans(proseOf(path)).filter((code) => FOLDER.test(code) && !code.includes('NNN'));
    expect(paths.filter((each) => !existsSync(new URL(each, PROJECT)))).toEqual([]);
  });

  test.runIf(shipped.has(path))('is shipped, with what it links to', () => {
    // A picture, and the documentation, is for who reads README where it is kept, or the site.
    const needed = links.filter(({ target }) => !/\.png$|^(?:docs|examples)\//.test(target));
    expect(needed.filter(({ target }) => !shipped.has(target)).map(({ link }) => link)).toEqual([]);
  });
});

describe('the package', () => {
  test('has what it is and what changed; the documentation is on the site, as it would be a tenth of the package', () => {
    for (const path of ['README.md', 'CHANGELOG.md', 'SECURITY.md']) expect(shipped).toContain(path);
    expect([...shipped].filter((path) => path.startsWith('docs/'))).toEqual([]);
  });

  test('has no document that another has not led to', () => {
    const led = new Set(documents.flatMap(linkedFrom));
    const own = documents.filter((path) => shipped.has(path) && path !== 'README.md');
    expect(own.filter((path) => !led.has(path))).toEqual([]);
  });
});

interface Link {
  /** As it is written. */
  readonly link: string;
  /** The path in the project. */
  readonly target: string;
  readonly anchor: string | undefined;
}

/** Where the links of a document lead, as they are written. */
function targetsOf(path: string): readonly string[] {
  return [
    ...proseOf(path)
      .replace(/`[^`\n]+`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, link = '']) => link);
}

/** The links of a document to the project itself, also those by the address of its repository. */
function linksOf(path: string): readonly Link[] {
  return targetsOf(path).flatMap((link) => {
    if (pageOf(link) !== undefined) return [];
    const own = link.startsWith(`${HOST}/`) ? link.replace(/^.*?\/blob\/[^/]+\//, '/') : link;
    if (/^[a-z]+:/.test(own)) return [];
    const [file = '', anchor] = own.split('#');
    const target = file === '' ? path : posix.join(file.startsWith('/') ? '' : posix.dirname(path), file);
    return [{ link, target: target.replace(/^\//, ''), anchor }];
  });
}

function linkedFrom(path: string): readonly string[] {
  return linksOf(path).flatMap(({ target }) => (target === path ? [] : [target]));
}

function leadsTo(target: string, anchor: string | undefined): boolean {
  if (!existsSync(new URL(target, PROJECT))) return false;
  return (
    anchor === undefined || (statSync(new URL(target, PROJECT)).isFile() && anchorsOf(target).has(anchor))
  );
}

/** The paths of all documents below a folder. */
function listDocuments(folder: string): readonly string[] {
  return readdirSync(new URL(folder, PROJECT), { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (FOREIGN.has(name) || name.startsWith('.')) return [];
    if (entry.isDirectory()) return listDocuments(`${folder}${name}/`);
    return name.endsWith('.md') ? [`${folder}${name}`] : [];
  });
}

/** The files that npm packs. */
function listShipped(): readonly string[] {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(packed) as [{ readonly files: readonly { readonly path: string }[] }];
  return files.map(({ path }) => path);
}
