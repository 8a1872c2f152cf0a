import { readFileSync } from 'node:fs';
import { type DefaultTheme, defineConfig, type UserConfig } from 'vitepress';
import { slug } from '../../scripts/docs/slug.ts';
import { DOCS } from '../../src/finding/docs.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
// What scripts/docs/ puts together; without it there are no pages either.
const staged: { readonly sidebar: DefaultTheme.SidebarMulti; readonly hasPagina: boolean } = JSON.parse(
  read('bron/sidebar.json'),
);

// These are files to download, not pages.
Object.assign(process.env, { VITE_EXTRA_EXTENSIONS: 'xsd,xsl,sch' });

const config: UserConfig<DefaultTheme.Config> = defineConfig({
  srcDir: '.vitepress/bron',
  // Where `url` of a finding leads: see docs/findings.md.
  base: new URL(DOCS).pathname,
  lang: 'nl-NL',
  title: 'fz825',
  description: 'FZ825 en FZ826 maken, lezen, beoordelen en beantwoorden',
  // Pages end with .html, so that the site works on any server of files.
  cleanUrls: false,
  appearance: true,
  markdown: {
    anchor: { slugify: slug },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeCopyButtonTitle: 'Kopieer de code',
  },
  themeConfig: {
    nav: [
      { text: 'Gids', link: '/gids/beginnen', activeMatch: '^/gids/' },
      { text: 'Regels', link: '/regels/', activeMatch: '^/(?:regels|retourcodes)/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
      { text: 'Handboek', link: '/guide' },
      ...(staged.hasPagina
        ? [{ text: 'Bericht bekijken', link: '/pagina/index.html', target: '_self' }]
        : []),
    ],
    sidebar: staged.sidebar,
    outline: { level: [2, 3], label: 'Op deze pagina' },
    docFooter: { prev: 'Vorige', next: 'Volgende' },
    darkModeSwitchLabel: 'Weergave',
    lightModeSwitchTitle: 'Naar lichte weergave',
    darkModeSwitchTitle: 'Naar donkere weergave',
    sidebarMenuLabel: 'Menu',
    returnToTopLabel: 'Naar boven',
    langMenuLabel: 'Taal',
    skipToContentLabel: 'Naar de inhoud',
    notFound: {
      title: 'Deze pagina is er niet',
      quote: 'Misschien is zij verplaatst. Zoek op een woord of op de naam van een regel.',
      linkLabel: 'Naar het begin',
      linkText: 'Naar het begin',
    },
    search: {
      provider: 'local',
      options: {
        translations: {
          button: { buttonText: 'Zoeken', buttonAriaLabel: 'Zoeken' },
          modal: {
            displayDetails: 'Uitgebreid tonen',
            resetButtonTitle: 'Wissen',
            backButtonTitle: 'Sluiten',
            noResultsText: 'Niets gevonden voor',
            footer: {
              selectText: 'kiezen',
              selectKeyAriaLabel: 'enter',
              navigateText: 'bladeren',
              navigateUpKeyAriaLabel: 'pijl omhoog',
              navigateDownKeyAriaLabel: 'pijl omlaag',
              closeText: 'sluiten',
              closeKeyAriaLabel: 'escape',
            },
          },
        },
      },
    },
  },
});

export default config;
