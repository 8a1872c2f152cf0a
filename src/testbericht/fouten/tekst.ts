import type { StructureRule, XmlRule } from '../../taal/index.ts';
import { type Fout, pick } from './fout.ts';

/** The rules of a message that are broken in its text: controletype 1 and 2. Those that no FZ825 can break are not in it. */
export type TekstRule = Exclude<
  XmlRule | StructureRule,
  'STR-GRENS' | 'STR-CIJFERS' | 'STR-TYPE' | 'STR-TEKEN'
>;

/** An element with a value, as it is written. */
interface Blad {
  readonly whole: string;
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

const BLAD = /<((?:\w+:)?(\w+))>([^<]+)<\/\1>/g;

const GETALLEN = ['Afzender', 'Ontvanger', 'Verzekerdennummer', 'Plaatsingsbesluitnummer', 'Zorglocatie'];
const DATUMS = ['Dagtekening', 'Mutatiedatum'];
const CODES = ['Berichtsoort', 'StatusAanlevering', 'SoortMutatie'];
const TEKSTEN = ['IdentificatieAanlevering', 'MutatieIdentificatie'];
const VELDEN = [...GETALLEN, ...DATUMS, ...CODES, ...TEKSTEN];

/** How each rule is broken, and no other. */
export const tekstFouten: Readonly<Record<TekstRule, Fout>> = {
  'XML-LEEG': { tekst: () => '' },
  'XML-GEEN': { tekst: () => 'Geachte DJI, hierbij ons testbericht. Alle gegevens zijn verzonnen.\n' },
  'XML-CODERING': { tekst: (xml) => xml.replace('encoding="UTF-8"', 'encoding="UTF-16"') },
  'XML-ONLEESBAAR': {
    tekst: (xml) =>
      xml.replace('encoding="UTF-8"', 'encoding="US-ASCII"').replace('?>', '?>\n<!-- cliënt -->'),
  },
  'XML-VERSIE': { tekst: (xml) => xml.replace('version="1.0"', 'version="1.1"') },
  'XML-DOCTYPE': { tekst: (xml) => xml.replace('?>', '?>\n<!DOCTYPE Bericht>') },
  'XML-LIMIET': { tekst: (xml) => xml.replace(/Header>/, `Header${attributes(17)}>`) },
  'XML-WELGEVORMD': {
    tekst: (xml, plaats) =>
      xml.replace(pick(xml.match(/<\/(?:\w+:)?\w+>/g) ?? [], plaats), (tag) => `${tag.slice(0, -2)}>`),
  },
  'STR-BERICHT': { tekst: (xml) => xml.replace(/(<\/?(?:\w+:)?Bericht)(?=[ >])/g, '$1en') },
  'STR-VERSIE': { tekst: (xml) => xml.replace(/(Berichtversie>)2/, '$13') },
  'STR-ONTBREEKT': { tekst: inBlad(VELDEN, () => '') },
  'STR-ONVERWACHT': {
    tekst: inBlad(VELDEN, ({ whole, tag, name }) => `${whole}<${tag.slice(0, -name.length)}Opmerking/>`),
  },
  'STR-HERHAALD': { tekst: inBlad(VELDEN, ({ whole }) => whole + whole) },
  'STR-VOLGORDE': {
    tekst: (xml) =>
      xml.replace(
        /(<(\w+:)?SoortMutatie>.*?<\/\2SoortMutatie>)(\s*)(<(\w+:)?Mutatiedatum>.*?<\/\5Mutatiedatum>)/,
        '$4$3$1',
      ),
  },
  'STR-NAAMRUIMTE': {
    tekst: inBlad(VELDEN, ({ name, value }) => `<${name} xmlns="">${value}</${name}>`),
  },
  'STR-TEKST': { tekst: (xml) => xml.replace(/<(\w+:)?MutatieFZ>/, '$&verplaatst') },
  'STR-ATTRIBUUT': {
    tekst: inBlad(VELDEN, ({ tag, value }) => `<${tag} soort="test">${value}</${tag}>`),
  },
  'STR-LEEG': { tekst: inBlad(VELDEN, ({ tag }) => `<${tag}></${tag}>`) },
  'STR-VORM': {
    tekst: inBlad(DATUMS, ({ tag, value }) => `<${tag}>${value.split('-').reverse().join('-')}</${tag}>`),
  },
  'STR-DATUM': { tekst: inBlad(DATUMS, ({ tag, value }) => `<${tag}>${value.slice(0, 4)}-02-30</${tag}>`) },
  'STR-ENUMERATIE': { tekst: inBlad(CODES, ({ tag }) => `<${tag}>9</${tag}>`) },
  'STR-LENGTE': { tekst: inBlad(TEKSTEN, ({ tag, value }) => `<${tag}>${value.padEnd(21, '-')}</${tag}>`) },
  'STR-LIMIET': { tekst: manyFaults },
  'STR-PATROON': { tekst: inBlad(GETALLEN, ({ tag, value }) => `<${tag}>${value.slice(0, 3)}</${tag}>`) },
};

/** A fault in one of the elements of these names: in which is a matter of the place. */
function inBlad(names: readonly string[], change: (blad: Blad) => string): NonNullable<Fout['tekst']> {
  return (xml, plaats) => {
    const { at, whole, ...rest } = pick(
      bladen(xml).filter(({ name }) => names.includes(name)),
      plaats,
    );
    return xml.slice(0, at) + change({ at, whole, ...rest }) + xml.slice(at + whole.length);
  };
}

function bladen(xml: string): readonly Blad[] {
  return [...xml.matchAll(BLAD)].map(({ 0: whole, 1: tag = '', 2: name = '', 3: value = '', index: at }) => ({
    whole,
    tag,
    name,
    value,
    at,
  }));
}

/** More faults than are told one by one. */
function manyFaults(xml: string): string {
  const [mutatie = ''] = /[ \t]*<(\w+:)?MutatieFZ>[\s\S]*?<\/\1MutatieFZ>\n/.exec(xml) ?? [];
  const empty = mutatie.replace(BLAD, '<$1></$1>');
  return xml.replace(mutatie, () => empty.repeat(21));
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => ` a${index + 1}=""`).join('');
}
