import type { Settings } from '../protocol.ts';

/** What is told of files and choices, in one language. */
export interface NoticeWords {
  readonly oneMessage: (kind: 'FZ825' | 'FZ826') => string;
  readonly empty: (name: string) => string;
  readonly notUtf8: (name: string) => string;
  readonly noJson: (name: string) => string;
  readonly jsonFault: Readonly<Record<'dubbel' | 'geen', string>>;
  readonly at: (line: number, column: number) => string;
  readonly badSources: (name: string) => string;
  readonly oddSources: (name: string) => string;
  readonly badProfile: (name: string) => string;
  readonly otherProfile: (name: string) => string;
  readonly namesNoXsd: (name: string) => string;
  readonly lacksXsd: (name: string, files: readonly string[]) => string;
  readonly byProfile: (naam: string) => string;
  readonly partOfProfile: (rules: readonly string[]) => string;
  readonly xsdAlone: string;
  readonly noSources: string;
  readonly notJudged: string;
  readonly notMended: string;
}

export const NOTICES: Readonly<Record<Settings['taal'], NoticeWords>> = {
  nl: {
    oneMessage: (kind) =>
      `De pagina toont één ${kind} tegelijk: het laatste bericht is genomen. Veel berichten tegelijk controleert het programma: npx fz825 check map/`,
    empty: (name) => `${name} is leeg.`,
    notUtf8: (name) => `${name} is geen tekst in UTF-8, en is niet gelezen.`,
    noJson: (name) => `${name} is geen geldige JSON, en wordt niet gebruikt.`,
    jsonFault: {
      geen: 'hier houdt de JSON op geldig te zijn',
      dubbel: 'dit veld staat twee keer in hetzelfde object',
    },
    at: (line, column) => `regel ${line}:${column}`,
    badSources: (name) => `De bronnen in ${name} kloppen niet, en worden niet gebruikt.`,
    oddSources: (name) => `Let op: de gegevens in ${name} worden gebruikt zoals ze zijn.`,
    badProfile: (name) => `Het profiel ${name} kan niet worden gebruikt. Er is niets mee beoordeeld.`,
    otherProfile: (name) =>
      `${name} is een profiel van berichten zonder model. Dat leest deze pagina niet; de bibliotheek wel.`,
    namesNoXsd: (name) => `Het profiel ${name} noemt in schemas geen bestanden voor fz825 en fz826.`,
    lacksXsd: (name, files) =>
      `Bij het profiel ${name} ontbreken nog: ${files.join(', ')}. Geef ze erbij; tot dan is er niets beoordeeld.`,
    byProfile: (naam) =>
      `Beoordeeld volgens het profiel ${naam}, en niet volgens de schema’s van deze pagina.`,
    partOfProfile: (rules) => `Op dit profiel niet uit te voeren: ${rules.join(', ')}.`,
    xsdAlone: 'Een XSD wordt alleen gebruikt met een profiel dat hem noemt.',
    noSources: 'Zonder bronnen zijn de controles van controletype 4 en 5 niet uit te voeren.',
    notJudged: 'Niet beoordeeld.',
    notMended: 'Alleen berichten in UTF-8 en UTF-16 worden hersteld.',
  },
  en: {
    oneMessage: (kind) =>
      `The page shows one ${kind} at a time: the last message was taken. The program checks many messages at once: npx fz825 check folder/`,
    empty: (name) => `${name} is empty.`,
    notUtf8: (name) => `${name} is not text in UTF-8, and was not read.`,
    noJson: (name) => `${name} is not valid JSON, and is not used.`,
    jsonFault: {
      geen: 'here the JSON is no longer valid',
      dubbel: 'this field stands twice in one object',
    },
    at: (line, column) => `line ${line}:${column}`,
    badSources: (name) => `The sources in ${name} are wrong, and are not used.`,
    oddSources: (name) => `Note: the data in ${name} are used as they are.`,
    badProfile: (name) => `The profile ${name} cannot be used. Nothing was judged by it.`,
    otherProfile: (name) =>
      `${name} is a profile of messages without a model. This page does not read those; the library does.`,
    namesNoXsd: (name) => `The profile ${name} names no files for fz825 and fz826 in schemas.`,
    lacksXsd: (name, files) =>
      `Still missing with the profile ${name}: ${files.join(', ')}. Add them; until then nothing is judged.`,
    byProfile: (naam) => `Judged by the profile ${naam}, and not by the schemas of this page.`,
    partOfProfile: (rules) => `Cannot be run on this profile: ${rules.join(', ')}.`,
    xsdAlone: 'An XSD is used only with a profile that names it.',
    noSources: 'Without sources the controls of controletype 4 and 5 cannot be run.',
    notJudged: 'Not judged.',
    notMended: 'Only messages in UTF-8 and UTF-16 are mended.',
  },
};
