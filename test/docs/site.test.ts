import { readdirSync } from 'node:fs';
import { controles } from 'fz825';
import { COD954 } from 'fz825/codelijst';
import { explain } from 'fz825/uitleg';
import { describe, expect, test } from 'vitest';
import { rewriteLinks } from '../../scripts/docs/rewrite-links.ts';
import { groupOf } from '../../scripts/docs/rule-groups.ts';
import { CODES, pageOfRule, RULES } from '../../scripts/docs/rule-pages.ts';
import { type SidebarItem, sidebarOf } from '../../scripts/docs/sidebar.ts';
import { addressOf, sitePathOf } from '../../scripts/docs/site-paths.ts';
import { stagePages } from '../../scripts/docs/stage-site.ts';
import { DOCS } from '../../src/finding/index.ts';
import { regels } from '../../src/taal/index.ts';
import * as api from '../support/whole-api.ts';
import { anchorsOf, codeSpans, readProject } from './markdown.ts';

const { pages, files } = stagePages();
const addresses = new Set([...pages.keys()].map(addressOf));

describe('a page for each rule and each retourcode', () => {
  test('there is one, and no other', () => {
    const rules = [...Object.keys(regels), ...controles.map(({ id }) => id), 'W005', 'W006'];
    expect([...RULES].sort()).toEqual([...new Set(rules)].sort());
    expect(CODES).toEqual(COD954.elementen.map(({ code }) => code).sort());
    const listed = [...pages.keys()].filter((page) => /^(?:regels|retourcodes)\/(?!index)/.test(page));
    expect(listed).toHaveLength(RULES.length + CODES.length);
  });

  test.each([
    ...RULES.map((rule) => [rule, explain({ rule })] as const),
    ...CODES.map((retourcode) => [retourcode, explain({ retourcode })] as const),
  ])('%s: its url leads there', (_, { url }) => {
    expect(url?.startsWith(DOCS)).toBe(true);
    const [address = '', anchor] = url?.slice(DOCS.length).split('#') ?? [];
    expect(addresses).toContain(address);
    expect(anchor).toBeUndefined();
  });

  test.each(RULES)('%s: wrong, why, what to do, right, and the source', (rule) => {
    const text = pages.get(pageOfRule(rule)) ?? '';
    expect(text.match(/^#{1,3} .+$/gm)).toEqual([
      expect.stringMatching(new RegExp(`^# ${rule}: .`)),
      '## Wat is er',
      '## Waarom',
      '## Wat te doen',
      '### In het EPD',
      '### In de software',
      '## Fout en goed',
      '### Fout',
      '### Goed',
      '## Bron',
      '## In English',
    ]);
    expect(text).toContain(explain({ rule }, { voor: 'ontwikkelaar' }).voorbeeld?.goed);
    expect(groupOf(rule).bron).not.toBe('');
  });
});

describe('the pages', () => {
  test('are all in a list, and what is in a list is there', () => {
    const reference = readdirSync(new URL('../../src/entries', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `api/fz825/${name.replace(/ts$/, 'md')}`);
    const lists = Object.values(sidebarOf(pages, reference));
    const linked = new Set(lists.flat().flatMap(linksIn));
    const there = [...pages.keys(), ...reference, 'api/index.md'].map(
      (page) => `/${page.replace(/(?:index)?\.md$/, '')}`,
    );
    expect([...linked].filter((link) => !there.includes(link))).toEqual([]);
    expect(there.filter((link) => !linked.has(link))).toEqual(['/']);
  });

  test('in English say so, and so do the summaries of those in Dutch', () => {
    expect(pages.get('guide.md')).toMatch(/^<div lang="en">\n\n# Guide\n/);
    for (const [page, text] of pages)
      if (page.startsWith('gids/')) expect(text, page).toContain('<div lang="en">\n\n> **In English.**');
  });

  test('load nothing from another host', () => {
    for (const text of pages.values())
      expect(text.replace(/^```[\s\S]*?^```/gm, '')).not.toMatch(
        /<(?:script|link|iframe)\b|!\[[^\]]*\]\(https?:/,
      );
  });

  test('have no drawing that is not in the page', () => {
    for (const [page, name] of [
      ['gids/keten.md', 'keten'],
      ['gids/antwoord.md', 'postvak'],
      ['guide.md', 'postvak'],
    ] as const)
      expect(pages.get(page)).toMatch(
        new RegExp(`<svg [^>]*role="img" aria-labelledby="${name}-titel ${name}-uitleg">`),
      );
  });
});

describe('the drawing of the chain', () => {
  const drawn = [...readProject('docs/beelden/keten.svg').matchAll(/class="code"[^>]*>([^<]+)</g)];
  const names = drawn.flatMap(([, text = '']) => text.split(', '));

  test('names functions that there are', () => {
    expect(new Set(names).size).toBeGreaterThan(6);
    expect(names.filter((name) => !(name in api))).toEqual([]);
  });

  test('stands beside a table with the same flows', () => {
    const table = codeSpans(readProject('docs/gids/keten.md'));
    expect(
      names.filter((name) => !table.includes(name) && !/^(?:mutatie|assess|parse|read)/.test(name)),
    ).toEqual([]);
  });
});

describe('a link', () => {
  const HOST = 'https://example.org/fz825';
  test.each([
    ['docs/guide.md', 'program.md#reports', './program.md#reports'],
    ['docs/guide.md', '../README.md#api', './overzicht.md#api'],
    ['docs/gids/dji.md', '../../examples/month/dji.ts', '../voorbeelden/month/dji.md'],
    ['docs/gids/dji.md', '../../xslt/fz825.sch', '/bestanden/xslt/fz825.sch'],
    ['docs/gids/dji.md', '#herhalingen', '#herhalingen'],
    ['docs/gids/dji.md', `${HOST}/regels/vc009.html`, '../regels/vc009.md'],
    ['README.md', `${HOST}/blob/main/docs/guide.md#parse`, './guide.md#parse'],
    ['README.md', 'docs/gids/dji.md', './gids/dji.md'],
    ['rules/README.md', '../docs/glossary.md', './glossary.md'],
    ['README.md', 'https://standardschema.dev', 'https://standardschema.dev'],
  ])('of %s to %s', (path, link, led) => {
    const code = `\`[a](${link})\`\n\n\`\`\`md\n[b](${link})\n\`\`\``;
    const { text } = rewriteLinks(`[c](${link}) ${code}`, path, HOST);
    expect(text).toBe(`[c](${led}) ${code}`);
  });

  test('to a file that is no page takes the file along', () => {
    expect(files).toContain('rules/rbc.csv');
    expect(files.map(sitePathOf).every((path) => path.startsWith('bestanden/'))).toBe(true);
    expect(anchorsOf('docs/gids/keten.md')).toContain('de-vijf-controletypen');
  });
});

function linksIn({ link, items = [] }: SidebarItem): readonly string[] {
  return [...(link === undefined ? [] : [link]), ...items.flatMap(linksIn)];
}
