import { posix } from 'node:path';
import { DOCS } from '../../src/finding/index.ts';
import { FILES, relativeLink, sitePathOf } from './site-paths.ts';

/** What is no prose: a block of code, and code between backticks. */
const CODE = /^```[\s\S]*?^```$|`(?:[^`\n]|\n(?!\n))+`/gm;
/** Of Markdown, and of the pictures that are written in HTML. */
const LINK = /(?<=\]\()[^)\s]+(?=\))|(?<=<(?:img|source)\s[^>]*(?:src|srcset)=")[^"\s]+(?=")/g;

/** A document as a page of the site. */
export interface Rewritten {
  readonly text: string;
  /** The files of the project that it links to and that are no page. */
  readonly files: readonly string[];
}

/**
 * Leads the links of a document to where things stand in the site.
 *
 * @param path that of the document in the project
 * @param repository the address of the repository: links to it that are written out lead into the site too
 */
export function rewriteLinks(text: string, path: string, repository: string): Rewritten {
  const files = new Set<string>();

  function lead(link: string): string {
    const page = pageOf(link);
    if (page !== undefined) return relativeLink(sitePathOf(path), page);
    const own = link.startsWith(`${repository}/`) ? link.replace(/^.*?\/blob\/[^/]+/, '') : link;
    if (/^[a-z]+:/.test(own) || own.startsWith('#')) return link;
    const [file = '', anchor] = own.split('#');
    const target = posix.join(file.startsWith('/') ? '' : posix.dirname(path), file).replace(/^\//, '');
    const to = sitePathOf(target);
    const hash = anchor === undefined ? '' : `#${anchor}`;
    if (!to.startsWith(`${FILES}/`)) return `${relativeLink(sitePathOf(path), to)}${hash}`;
    files.add(target);
    return `/${to}`;
  }

  let after = 0;
  let rewritten = '';
  const prose = (part: string): string => part.replace(LINK, lead);
  for (const { 0: code, index } of text.matchAll(CODE)) {
    rewritten += prose(text.slice(after, index)) + code;
    after = index + code.length;
  }
  return { text: rewritten + prose(text.slice(after)), files: [...files] };
}

/** The page of the site that an address of the published documentation leads to; undefined for any other. */
export function pageOf(link: string): string | undefined {
  const address = link.startsWith(DOCS) ? link.slice(DOCS.length) : '';
  return /^(?:regels|retourcodes)\/.+\.html$/.test(address) ? address.replace(/html$/, 'md') : undefined;
}
