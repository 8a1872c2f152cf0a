import { en } from '../../entries/taal/en.ts';
import { type Explanation, explain } from '../../entries/uitleg.ts';
import { type RuleDescription, rules } from '../rules.ts';
import type { TaalNaam } from '../taal.ts';
import { WORDS } from './words.ts';

/** That a file could not be read, or a control not be run. */
export const FOUT = 'FOUT';

/** That a message was not checked completely. */
export const ONVOLLEDIG = 'ONVOLLEDIG';

/** Where what is told of no single rule is to be read. */
const PROGRAM = 'https://www.npmjs.com/package/fz825';

const INDEX: ReadonlyMap<string, number> = new Map(
  [...rules.map(({ id }) => id), FOUT, ONVOLLEDIG].map((id, index) => [id, index]),
);

/** The place of a rule in `sarifRules`; -1 when it is not there. */
export function indexOfRule(id: string): number {
  return INDEX.get(id) ?? -1;
}

/** All rules that a result may have, as SARIF describes them. */
export function sarifRules(taal: TaalNaam): readonly unknown[] {
  return [
    ...rules.map((rule) => describe(rule, taal)),
    describeOwn(FOUT, 'gezakt', taal),
    describeOwn(ONVOLLEDIG, 'nietAlles', taal),
  ];
}

function describe(rule: RuleDescription, taal: TaalNaam): unknown {
  const words = WORDS[taal];
  const { id, source, retourcode, voorlopig, controletype, ernst } = rule;
  const told = explain({ rule: id }, { voor: 'ontwikkelaar', ...(taal === 'en' ? { taal: en } : undefined) });
  const texts = {
    nl: rule.text,
    en: en.controles[id] ?? `${explain({ rule: id }, { taal: en }).titel}.`,
  };
  const text = texts[taal];
  const code =
    retourcode === null ? '' : ` Retourcode ${retourcode}${voorlopig ? ` (${words.voorlopig})` : ''}.`;
  const bron = `${words.bron}: ${source}.${code}`;
  const isWarning = ernst === 'waarschuwing';
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text: told.url === null ? text : `${told.titel}. ${told.watIsEr}` },
    help: { text: `${text} ${bron}`, markdown: markdownOf(id, told, text, bron, taal) },
    ...(told.url === null ? undefined : { helpUri: told.url }),
    defaultConfiguration: { level: isWarning ? 'warning' : 'error' },
    properties: {
      controletype,
      retourcode,
      voorlopig,
      source,
      shortDescription: texts,
      precision: 'very-high',
      'problem.severity': isWarning ? 'warning' : 'error',
      tags: ['fz825', `controletype-${controletype}`],
    },
  };
}

/** The explanation of a rule, with the page where more of it is to be read. */
function markdownOf(id: string, told: Explanation, text: string, bron: string, taal: TaalNaam): string {
  const { titel, watIsEr, waarom, watTeDoen, url } = told;
  if (url === null) return `# ${id}\n\n${text}\n\n${bron}`;
  const { watTeDoen: kop, meer } = WORDS[taal];
  return [
    `# ${id}: ${titel}`,
    text,
    watIsEr,
    waarom,
    `**${kop}**: ${watTeDoen}`,
    bron,
    `[${meer} ${id}](${url})`,
  ].join('\n\n');
}

/** What the program tells besides findings. */
function describeOwn(id: string, word: 'gezakt' | 'nietAlles', taal: TaalNaam): unknown {
  const { meer, [word]: text } = WORDS[taal];
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: `# ${id}\n\n${text}\n\n[${meer} fz825](${PROGRAM})` },
    helpUri: PROGRAM,
    defaultConfiguration: { level: 'error' },
    properties: {
      shortDescription: { nl: WORDS.nl[word], en: WORDS.en[word] },
      precision: 'very-high',
      'problem.severity': 'error',
      tags: ['fz825'],
    },
  };
}
