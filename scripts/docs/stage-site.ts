import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeApiPages } from './api-pages.ts';
import { examplePages } from './example-pages.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { rulePages } from './rule-pages.ts';
import { sidebarOf } from './sidebar.ts';
import { DOCUMENTS_ELSEWHERE, FILES, sitePathOf } from './site-paths.ts';

/** The folder of the project. */
export const PROJECT: URL = new URL('../../', import.meta.url);

/** Where the pages of the site are put together, by which VitePress builds it. */
const STAGED = 'docs/.vitepress/bron/';

/** The page that judges messages, where it was built, and where it stands in the site. */
const PAGINA = { built: 'dist/page/index.html', file: 'pagina/index.html' };

/** The pages that are in Dutch; all others are in English, and say so. */
const DUTCH = /^(?:gids|regels|retourcodes|voorbeelden)\/|^index\.md$/;

/** The pages of the site but those of the API, and the other files of the project that they link to. */
export interface StagedPages {
  readonly pages: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/** Makes the pages of what stands in the project. */
export function stagePages(): StagedPages {
  const { repository } = JSON.parse(read('package.json'));
  const host = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  const files = new Set<string>();
  const pages = new Map<string, string>([['index.md', read('docs/.vitepress/home.md')]]);
  for (const path of listDocuments()) {
    const rewritten = rewriteLinks(withDrawings(read(path), path), path, host);
    for (const file of rewritten.files) files.add(file);
    const page = sitePathOf(path);
    pages.set(page, DUTCH.test(page) ? markSummary(rewritten.text) : inEnglish(rewritten.text));
  }
  for (const [page, text] of [...rulePages(), ...examplePages(PROJECT)]) pages.set(page, text);
  return { pages, files: [...files].sort() };
}

/**
 * Puts everything together from which VitePress builds the site.
 *
 * @param options.api whether the reference of the API is written anew, which takes some ten seconds
 */
export async function stageSite({ api }: { readonly api: boolean }): Promise<void> {
  if (api) rmSync(new URL(STAGED, PROJECT), { recursive: true, force: true });
  const { pages, files } = stagePages();
  for (const [page, text] of pages) write(page, text);
  for (const file of files) copy(file, `public/${FILES}/${file}`);
  const hasPagina = existsSync(new URL(PAGINA.built, PROJECT));
  if (hasPagina) copy(PAGINA.built, `public/${PAGINA.file}`);
  if (api) await stageApi();
  const reference = listFiles(`${STAGED}api/`).map((name) => `api/${name}`);
  write('sidebar.json', JSON.stringify({ sidebar: sidebarOf(pages, reference), hasPagina }));
}

async function stageApi(): Promise<void> {
  const out = fileURLToPath(new URL(`${STAGED}api`, PROJECT));
  await writeApiPages(fileURLToPath(PROJECT), out);
  for (const name of listFiles(`${STAGED}api/`))
    write(`api/${name}`, inEnglish(read(`${STAGED}api/${name}`)));
}

/** The documents that are a page, by their paths in the project. */
function listDocuments(): readonly string[] {
  return [...listFiles('docs/').map((name) => `docs/${name}`), ...DOCUMENTS_ELSEWHERE];
}

/** The Markdown below a folder, but for what is hidden. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(new URL(folder, PROJECT), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
    .sort();
}

/** Puts the drawings in the page, so that they have its colours. */
function withDrawings(text: string, path: string): string {
  return text.replace(/^!\[[^\]]*\]\(([^)\s]+\.svg)\)$/gm, (_, link: string) => {
    const drawing = read(posix.join(posix.dirname(path), link)).replace(/<style>[\s\S]*?<\/style>\n/, '');
    return `<div class="tekening" tabindex="0">\n${drawing.trim()}\n</div>`;
  });
}

/** A page in English, which says so to who hears it read. */
function inEnglish(text: string): string {
  return `<div lang="en">\n\n${text}\n</div>\n`;
}

/** The summary of a page in Dutch, which is in English. */
function markSummary(text: string): string {
  return text.replace(
    /^> \*\*In English\.\*\*.*(?:\n>.*)*$/m,
    (summary) => `<div lang="en">\n\n${summary}\n\n</div>`,
  );
}

function read(path: string): string {
  return readFileSync(new URL(path, PROJECT), 'utf8');
}

function write(page: string, text: string): void {
  const file = fileURLToPath(new URL(`${STAGED}${page}`, PROJECT));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function copy(from: string, to: string): void {
  const file = fileURLToPath(new URL(`${STAGED}${to}`, PROJECT));
  mkdirSync(dirname(file), { recursive: true });
  cpSync(new URL(from, PROJECT), file);
}
