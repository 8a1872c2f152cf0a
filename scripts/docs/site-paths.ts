import { posix } from 'node:path';

/** The documents outside docs/ that are a page of the site. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'README.md': 'overzicht.md',
  'rules/README.md': 'controles.md',
  'schemas/README.md': 'schemas.md',
  'CHANGELOG.md': 'changelog.md',
  'SECURITY.md': 'security.md',
};

/** All documents of the project that are a page of the site, besides those in docs/. */
export const DOCUMENTS_ELSEWHERE: readonly string[] = Object.keys(DOCUMENTS);

/** The folder of the site with files as they are: a link to a file that is no page leads there. */
export const FILES = 'bestanden';

/**
 * Where a file of the project stands in the site, from the root of the site.
 *
 * @example
 * sitePathOf('docs/guide.md') //=> 'guide.md'
 * sitePathOf('examples/month/dji.ts') //=> 'voorbeelden/month/dji.md'
 * sitePathOf('xslt/fz825.sch') //=> 'bestanden/xslt/fz825.sch'
 */
export function sitePathOf(path: string): string {
  const known = DOCUMENTS[path];
  if (known !== undefined) return known;
  if (/^docs\/.+\.md$/.test(path)) return path.slice('docs/'.length);
  const example = /^examples\/(.+)\.ts$/.exec(path)?.[1];
  return example === undefined ? `${FILES}/${path}` : `voorbeelden/${example}.md`;
}

/** A relative link from a page of the site to another of its pages or files. */
export function relativeLink(from: string, to: string): string {
  const link = posix.relative(posix.dirname(from), to);
  return link.startsWith('.') ? link : `./${link}`;
}

/** The address of a page below the root of the site, as it is built. */
export function addressOf(page: string): string {
  return page.replace(/\.md$/, '.html');
}
