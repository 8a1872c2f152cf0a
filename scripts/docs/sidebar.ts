import { COD954 } from 'fz825/codelijst';
import { groupOf, RULE_GROUPS } from './rule-groups.ts';
import { CODES, pageOfCode, pageOfRule, RULES } from './rule-pages.ts';

/** A heading or a page in the list of pages. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarItem[];
}

/** The list of pages for each part of the site, by the path that its addresses begin with. */
export type Sidebar = Readonly<Record<string, readonly SidebarItem[]>>;

/** The guide in Dutch, in the order in which it is read. */
const GIDS = [
  'beginnen',
  'keten',
  'melden',
  'antwoord',
  'dji',
  'livegang',
  'officiele-bestanden',
  'eigen-controles',
  'ci',
  'pagina',
  'getrouwheid',
];

/** The handbook in English, in the order in which it is read. */
const HANDBOOK = [
  'overzicht',
  'guide',
  'program',
  'findings',
  'controles',
  'levering',
  'audit',
  'officiele-bestanden',
  'schemas',
  'limits',
  'fidelity',
  'proof',
  'speed',
  'glossary',
  'security',
  'changelog',
];

/** Puts all pages in their lists; a page of the guide or the handbook that has no place yet comes last. */
export function sidebarOf(pages: ReadonlyMap<string, string>, reference: readonly string[]): Sidebar {
  const own = [...pages.keys()].filter((page) => page !== 'index.md');
  const gids = ordered(
    own.filter((page) => page.startsWith('gids/')),
    GIDS,
    'gids/',
  );
  const handbook = ordered(
    own.filter((page) => !page.includes('/')),
    HANDBOOK,
    '',
  );
  const item = (page: string): SidebarItem => ({
    text: page === 'overzicht.md' ? 'README' : titleOf(pages.get(page) ?? ''),
    link: linkTo(page),
  });
  const examples = own.filter((page) => page.startsWith('voorbeelden/') && page !== 'voorbeelden/index.md');
  const rules: readonly SidebarItem[] = [
    {
      text: 'Regels',
      link: '/regels/',
      items: RULE_GROUPS.map((group) => ({
        text: group.titel,
        collapsed: true,
        items: RULES.filter((rule) => groupOf(rule) === group).map((rule) => ({
          text: rule,
          link: linkTo(pageOfRule(rule)),
        })),
      })),
    },
    {
      text: 'Retourcodes',
      link: '/retourcodes/',
      items: CODES.map((code) => ({
        text: `${code} ${
          COD954.elementen
            .find((each) => each.code === code)
            ?.betekenis.slice(0, 40)
            .trim() ?? ''
        }…`,
        link: linkTo(pageOfCode(code)),
      })),
    },
  ];
  return {
    '/regels/': rules,
    '/retourcodes/': rules,
    '/api/': [
      {
        text: 'API',
        link: '/api/',
        items: reference
          .filter((page) => page !== 'api/index.md')
          .map((page) => ({ text: page.replace(/^api\/|\.md$/g, ''), link: linkTo(page) })),
      },
    ],
    '/voorbeelden/': [
      {
        text: 'Voorbeelden',
        link: '/voorbeelden/',
        items: examples.map((page) => ({
          text: page.replace(/^voorbeelden\/|\.md$/g, ''),
          link: linkTo(page),
        })),
      },
    ],
    '/': [
      { text: 'Gids', items: gids.map(item) },
      {
        text: 'Naslag',
        items: [
          { text: 'Regels', link: '/regels/' },
          { text: 'Retourcodes', link: '/retourcodes/' },
          { text: 'Voorbeelden', link: '/voorbeelden/' },
          { text: 'API', link: '/api/' },
        ],
      },
      { text: 'Handboek (Engels)', items: handbook.map(item) },
    ],
  };
}

function ordered(pages: readonly string[], names: readonly string[], folder: string): readonly string[] {
  const rank = (page: string): number => {
    const index = names.indexOf(page.slice(folder.length).replace(/\.md$/, ''));
    return index === -1 ? names.length : index;
  };
  return [...pages].sort((a, b) => rank(a) - rank(b));
}

function linkTo(page: string): string {
  return `/${page.replace(/(?:index)?\.md$/, '')}`;
}

/** The first heading of a page, without its marks. */
function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? '';
}
