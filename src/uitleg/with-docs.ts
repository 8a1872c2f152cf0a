import { isObject } from '../data/index.ts';
import { DOCS } from '../finding/index.ts';

/** Where findings stand in what a function gives: nothing else in it is looked into. */
const HOLDERS = new Set(['findings', 'waarschuwingen', 'foutbericht']);

/**
 * The same with each finding leading to another copy of the documentation: `url` of a rule of this package begins with what is
 * given in the place of the address of the published one. For who keeps the site of the documentation himself.
 *
 * @param told a finding, a list of them, or what a function gave that has them; nothing else in it is changed
 * @param docs where that site is, such as `https://epd.example/fz825/`
 * @throws TypeError when `docs` is no address that begins with `https://` or `http://`
 * @example
 * const finding = { rule: 'VC009', url: 'https://example.org/fz825/regels/vc009.html' };
 * withDocs(finding, 'https://epd.example/hulp').url; //=> 'https://epd.example/hulp/regels/vc009.html'
 */
export function withDocs<T>(told: T, docs: string): T {
  const base = baseOf(docs);

  function lead(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(lead);
    if (!isObject(value)) return value;
    if ('rule' in value) return { ...value, ...ledTo(value['url']) };
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => [name, HOLDERS.has(name) ? lead(held) : held]),
    );
  }

  function ledTo(url: unknown): { readonly url?: string } {
    return typeof url === 'string' && url.startsWith(DOCS) ? { url: base + url.slice(DOCS.length) } : {};
  }

  return lead(told) as T;
}

/**
 * Where the site of the documentation is, with the `/` that its pages stand behind.
 *
 * @throws TypeError as `withDocs`
 */
export function baseOf(docs: string): string {
  if (typeof docs !== 'string' || !/^https?:\/\/[^\s?#]+$/.test(docs))
    throw new TypeError('docs must be the address of a site, such as https://epd.example/fz825/.');
  return docs.endsWith('/') ? docs : `${docs}/`;
}
