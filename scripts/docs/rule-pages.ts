import { controles } from 'fz825';
import { COD954 } from 'fz825/codelijst';
import { en } from 'fz825/taal/en';
import { type Explainable, type Explanation, explain } from 'fz825/uitleg';
import { regels } from '../../src/taal/index.ts';
import { uitlegNl } from '../../src/uitleg/teksten/nl/index.ts';
import { groupOf, RULE_GROUPS } from './rule-groups.ts';
import { slug } from './slug.ts';

/** Markdown by the path of its page in the site. */
export type Pages = ReadonlyMap<string, string>;

/** The ids of all rules of the library, by their groups. */
export const RULES: readonly string[] = Object.keys(uitlegNl().regels).sort(
  (a, b) => RULE_GROUPS.indexOf(groupOf(a)) - RULE_GROUPS.indexOf(groupOf(b)),
);

/** The retourcodes in this package. */
export const CODES: readonly string[] = COD954.elementen.map(({ code }) => code).sort();

/** Where the page of a rule stands in the site. */
export const pageOfRule = (rule: string): string => `regels/${rule.toLowerCase()}.md`;

/** Where the page of a retourcode stands in the site. */
export const pageOfCode = (code: string): string => `retourcodes/${code}.md`;

/** A page for each rule and each retourcode, and the lists that lead to them. */
export function rulePages(): Pages {
  return new Map([
    ['regels/index.md', listRules()],
    ...RULES.map((rule) => [pageOfRule(rule), rulePage(rule)] as const),
    ['retourcodes/index.md', listCodes()],
    ...CODES.map((code) => [pageOfCode(code), codePage(code)] as const),
  ]);
}

function rulePage(rule: string): string {
  const { titel, bron } = groupOf(rule);
  const controle = controles.find(({ id }) => id === rule);
  const [forCare, forSoftware] = inDutch({ rule });
  const sentence = controle?.text ?? (regels as Readonly<Record<string, string>>)[rule];
  return page(`${rule}: ${forCare.titel}`, forCare.watIsEr, [
    ...(sentence === undefined ? [] : [`**De regel:** ${plain(sentence)}`]),
    ...factsOf(titel, controle),
    ...explanation(forCare, forSoftware),
    '## Fout en goed',
    ...(forSoftware.voorbeeld?.uitgangspunt ? [plain(forSoftware.voorbeeld.uitgangspunt)] : []),
    ...example('Fout', forCare.voorbeeld?.fout, forSoftware.voorbeeld?.fout),
    ...example('Goed', forCare.voorbeeld?.goed, forSoftware.voorbeeld?.goed),
    '## Bron',
    controle === undefined
      ? bron
      : `${plain(controle.source)}. ${bron} Hoe de controle is opgeschreven, staat bij [${rule}](../controles.md#${rule.toLowerCase()}).`,
    ...inEnglish({ rule }),
  ]);
}

/** Which controletype, class and retourcode; of a rule that is no control its group alone. */
function factsOf(groep: string, controle: (typeof controles)[number] | undefined): readonly string[] {
  const facts = [`- Soort: [${groep}](./index.md#${slug(groep)})`];
  if (controle !== undefined) {
    const { berichtklasse, element, retourcode, voorlopig } = controle;
    facts.push(`- Berichtklasse: ${berichtklasse}${element === undefined ? '' : `, element ${element}`}`);
    facts.push(
      retourcode === null
        ? '- Een waarschuwing: het bericht wordt er niet om afgekeurd, en er is geen retourcode'
        : `- Retourcode: [${retourcode}](../${pageOfCode(retourcode)})${voorlopig ? ' (voorlopig: de officiële betekenis die er het dichtst bij ligt)' : ''}`,
    );
  }
  return [facts.join('\n')];
}

function codePage(code: string): string {
  const [forCare, forSoftware] = inDutch({ retourcode: code });
  const { betekenis } = COD954.elementen.find((each) => each.code === code) ?? {};
  return page(`Retourcode ${code}: ${forCare.titel}`, forCare.watIsEr, [
    `**Officiële betekenis (COD954-VEKT):** ${plain(betekenis ?? '')}`,
    ...explanation(forCare, forSoftware),
    ...(forSoftware.mogelijkeControles.length === 0
      ? []
      : [
          '## Mogelijke oorzaken',
          forSoftware.mogelijkeControles
            .map(
              ({ rule, berichtklasse, titel }) =>
                `- [${rule}](../${pageOfRule(rule)}), bij ${berichtklasse}: ${plain(titel)}`,
            )
            .join('\n'),
        ]),
    '## Fout en goed',
    ...(forSoftware.voorbeeld?.uitgangspunt ? [plain(forSoftware.voorbeeld.uitgangspunt)] : []),
    ...example('Fout', forCare.voorbeeld?.fout, forSoftware.voorbeeld?.fout),
    ...example('Goed', forCare.voorbeeld?.goed, forSoftware.voorbeeld?.goed),
    '## Bron',
    'De codelijst COD954-VEKT, waarvan dit pakket [een deel](../schemas.md) heeft. Welke controle welke code geeft, is voor een deel een [reconstructie](../gids/getrouwheid.md).',
    ...inEnglish({ retourcode: code }),
  ]);
}

/** What is wrong, why that matters, and what to do: for who works in an EPD and for who makes the software. */
function explanation(forCare: Explanation, forSoftware: Explanation): readonly string[] {
  return [
    '## Wat is er',
    plain(forCare.watIsEr),
    plain(forSoftware.watIsEr),
    '## Waarom',
    plain(forCare.waarom),
    '## Wat te doen',
    '### In het EPD',
    plain(forCare.watTeDoen),
    '### In de software',
    plain(forSoftware.watTeDoen),
  ];
}

function example(title: string, told: string | undefined, text: string | undefined): readonly string[] {
  return [
    `### ${title}`,
    ...(told === undefined ? [] : [plain(told)]),
    ...(text === undefined || text === ''
      ? []
      : [`\`\`\`${languageOf(text)}\n${text.replace(/\n$/, '')}\n\`\`\``]),
  ];
}

function inEnglish(what: Explainable): readonly string[] {
  const { titel, watIsEr, waarom, watTeDoen } = explain(what, { taal: en, voor: 'ontwikkelaar' });
  return [
    '<div lang="en">',
    '## In English',
    `**${plain(titel)}.** ${plain(watIsEr)}`,
    plain(waarom),
    plain(watTeDoen),
    '</div>',
  ];
}

function listRules(): string {
  return page('Regels', 'Alle regels van de bibliotheek, elk met een eigen pagina.', [
    'Elke bevinding noemt haar regel, en haar `url` leidt naar de pagina van die regel: wat er is, waarom het ertoe doet, wat u doet, een voorbeeld dat fout is en een dat goed is, en de bron. De retourcodes staan [apart](../retourcodes/index.md).',
    '> **In English.** A page for each rule: what is wrong, why it matters, what to do, an example that is wrong and one that is right, and the source. The `url` of a finding leads there.',
    ...RULE_GROUPS.flatMap((group) => [
      `## ${group.titel}`,
      RULES.filter((rule) => groupOf(rule) === group)
        .map((rule) => `- [${rule}](../${pageOfRule(rule)}): ${plain(explain({ rule }).titel)}`)
        .join('\n'),
    ]),
  ]);
}

function listCodes(): string {
  return page('Retourcodes', 'De retourcodes van COD954-VEKT in dit pakket.', [
    'De codes van COD954-VEKT die in een FZ826 kunnen staan, voor zover dit pakket ze heeft.',
    '> **In English.** A page for each retourcode in this package: its causes, and what to do.',
    CODES.map(
      (code) => `- [${code}](../${pageOfCode(code)}): ${plain(explain({ retourcode: code }).titel)}`,
    ).join('\n'),
  ]);
}

function inDutch(what: Explainable): readonly [forCare: Explanation, forSoftware: Explanation] {
  return [explain(what), explain(what, { voor: 'ontwikkelaar' })];
}

function page(title: string, description: string, parts: readonly string[]): string {
  const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---`;
  return `${[head, `# ${plain(title)}`, ...parts].join('\n\n')}\n`;
}

/** A sentence as Markdown that says just that. */
function plain(text: string): string {
  if (text.includes('{{')) throw new Error('The site would take {{ for an expression.');
  return text.replace(/[\\`*_[\]<>#|~&]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function languageOf(text: string): 'xml' | 'json' | 'text' {
  const [first] = text.trimStart();
  return first === '<' ? 'xml' : first === '{' || first === '[' || first === '"' ? 'json' : 'text';
}
