import { type Mutatiebericht, type MutatieFZ, retourbericht, serializeBericht } from 'fz825';
import { exampleBericht } from '../support/example-bericht.ts';
import type { Choose } from '../support/xml-tree.ts';

/** A message with one fault, beside what it was. */
export interface FaultyMessage {
  readonly kind: string;
  /** Whether it is certain what was meant; of a date it is suggested only. */
  readonly repair: 'zeker' | 'voorstel' | 'geen';
  readonly right: string;
  readonly wrong: string | Uint8Array;
}

type Fault = (text: string, choose: Choose) => string | Uint8Array | undefined;

const pick = <T>(items: readonly T[], choose: Choose): T | undefined => items[choose(items.length)];

/** An element with a value, as it is written: prefix, name and value. */
const LEAF = /<((?:\w+:)?)(\w+)>([^<]*)<\/\1\2>/g;
const DIGITS = new Set([
  'Berichtcode',
  'Afzender',
  'Ontvanger',
  'Verzekerdennummer',
  'Plaatsingsbesluitnummer',
]);

interface Leaf {
  readonly whole: string;
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

function leaves(text: string): readonly Leaf[] {
  return [...text.matchAll(LEAF)].map(
    ({ 0: whole, 1: prefix = '', 2: name = '', 3: value = '', index: at }) => ({
      whole,
      prefix,
      name,
      value,
      at,
    }),
  );
}

function replaceLeaf(text: string, { at, whole }: Leaf, other: string): string {
  return text.slice(0, at) + other + text.slice(at + whole.length);
}

/** A fault in one of the elements with a value that suit. */
function inLeaf(
  change: (leaf: Leaf, choose: Choose) => string | undefined,
  suits: (leaf: Leaf) => boolean = () => true,
): Fault {
  return (text, choose) => {
    const leaf = pick(leaves(text).filter(suits), choose);
    const other = leaf === undefined ? undefined : change(leaf, choose);
    return leaf === undefined || other === undefined ? undefined : replaceLeaf(text, leaf, other);
  };
}

function renamed({ prefix, value }: Leaf, name: string): string {
  return `<${prefix}${name}>${value}</${prefix}${name}>`;
}

function withValue({ prefix, name }: Leaf, value: string): string {
  return `<${prefix}${name}>${value}</${prefix}${name}>`;
}

function misspelt(name: string, choose: Choose): string {
  const at = choose(name.length);
  const letter = pick([...'abcdefghijklmnopqrstuvwxyz'], choose) ?? 'x';
  const [before, rest] = [name.slice(0, at), name.slice(at + 1)];
  return (
    pick([before + rest, before + letter + rest, before + name.charAt(at) + letter + rest], choose) || 'x'
  );
}

const isDate = ({ value }: Leaf): boolean => /^\d{4}-\d\d-\d\d$/.test(value);
const isNumber = ({ name }: Leaf): boolean => DIGITS.has(name);

/** Faults, with how sure it is what was meant. */
const FAULTS: Readonly<Record<string, readonly [repair: FaultyMessage['repair'], fault: Fault]>> = {
  'name misspelt by one letter': [
    'zeker',
    inLeaf(
      (leaf, choose) => renamed(leaf, misspelt(leaf.name, choose)),
      ({ name }) => name.length > 4,
    ),
  ],
  'name in other capitals': [
    'zeker',
    inLeaf((leaf, choose) =>
      renamed(leaf, pick([leaf.name.toLowerCase(), leaf.name.toUpperCase()], choose) ?? ''),
    ),
  ],
  'class in other capitals': [
    'zeker',
    (text, choose) => {
      const name = pick(['Header', 'Verzekerde'], choose) ?? '';
      return text.replace(new RegExp(`(</?(?:\\w+:)?)${name}>`, 'g'), `$1${name.toLowerCase()}>`);
    },
  ],
  'element in a wrong place': [
    'zeker',
    (text, choose) => {
      const all = leaves(text);
      const at = choose(all.length - 1);
      const [first, second] = [all[at], all[at + 1]];
      if (first === undefined || second === undefined) return undefined;
      const between = text.slice(first.at + first.whole.length, second.at);
      if (/\S/.test(between) || first.name === second.name) return undefined;
      const end = second.at + second.whole.length;
      return text.slice(0, first.at) + second.whole + between + first.whole + text.slice(end);
    },
  ],
  'classes swapped': [
    'zeker',
    (text) =>
      text.replace(
        /(<(\w+:)?Header>[\s\S]*<\/(?:\w+:)?Header>)(\s*)(<(?:\w+:)?Verzekerde>[\s\S]*<\/(?:\w+:)?Verzekerde>)/,
        '$4$3$1',
      ),
  ],
  'element without namespace': [
    'zeker',
    inLeaf((leaf) =>
      leaf.prefix === '' ? leaf.whole.replace('>', ' xmlns="">') : leaf.whole.replaceAll(leaf.prefix, ''),
    ),
  ],
  'root in a wrong namespace': [
    'zeker',
    (text, choose) =>
      text.replace(
        /mutatiebericht(?=49)/,
        pick(['mutatieberichten', 'Mutatiebericht', 'bericht'], choose) ?? '',
      ),
  ],
  'root without namespace': ['zeker', (text) => text.replace(/ xmlns="[^"]*"/, '')],
  'white space in a number': [
    'zeker',
    inLeaf((leaf, choose) => {
      const at = choose(leaf.value.length + 1);
      const space = pick([' ', '\u00a0', '\n', '  '], choose);
      return withValue(leaf, leaf.value.slice(0, at) + space + leaf.value.slice(at));
    }, isNumber),
  ],
  'version missing': [
    'zeker',
    inLeaf(
      () => '',
      ({ name }) => name === 'Berichtversie' || name === 'Berichtsubversie',
    ),
  ],
  'encoding that contradicts the bytes': [
    'zeker',
    (text) => new TextEncoder().encode(text.replace('encoding="UTF-8"', 'encoding="UTF-16"')),
  ],
  'byte order mark that contradicts the declaration': [
    'zeker',
    (text) => new TextEncoder().encode(`\ufeff${text.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')}`),
  ],
  'identical element repeated': [
    'zeker',
    inLeaf((leaf, choose) => leaf.whole + (pick(['', '\n      '], choose) ?? '') + leaf.whole),
  ],
  'date with a zone': [
    'voorstel',
    inLeaf((leaf, choose) => withValue(leaf, leaf.value + pick(['Z', '+01:00', '+02:00'], choose)), isDate),
  ],
  'date as d-m-yyyy': [
    'voorstel',
    inLeaf(
      (leaf) =>
        withValue(
          leaf,
          leaf.value
            .split('-')
            .reverse()
            .join('-')
            .replace(/^0|(?<=-)0/g, ''),
        ),
      isDate,
    ),
  ],
  'element missing': [
    'geen',
    inLeaf(
      () => '',
      ({ name }) => !name.startsWith('Bericht'),
    ),
  ],
  'unknown name': ['geen', inLeaf((leaf) => renamed(leaf, 'Opmerking'))],
  'digit lost': ['geen', inLeaf((leaf) => withValue(leaf, leaf.value.slice(1)), isNumber)],
  'other value': [
    'geen',
    inLeaf((leaf, choose) => withValue(leaf, pick(['', 'x', '3', '2026-02-30'], choose) ?? '')),
  ],
  'element repeated with another value': [
    'geen',
    inLeaf((leaf) => leaf.whole + withValue(leaf, `${leaf.value.slice(1)}1`)),
  ],
  'name of a neighbour': [
    'geen',
    (text, choose) => {
      const all = leaves(text);
      const [leaf, other] = [pick(all, choose), pick(all, choose)];
      return leaf === undefined || other === undefined
        ? undefined
        : replaceLeaf(text, leaf, renamed(leaf, other.name));
    },
  ],
};

export const KINDS: readonly string[] = Object.keys(FAULTS);

/** A message with one fault, by chance; undefined when this one has no place for it. */
export function faultyMessage(choose: Choose): FaultyMessage | undefined {
  const right = message(choose);
  const kind = pick(KINDS, choose) ?? '';
  const [repair, fault] = FAULTS[kind] ?? ['geen', () => undefined];
  const wrong = fault(right, choose);
  return wrong === undefined || wrong === right ? undefined : { kind, repair, right, wrong };
}

/** A valid message: an FZ825 or an FZ826, with and without prefixes, indented or not. */
function message(choose: Choose): string {
  const example = exampleBericht();
  const mutatieFZ = Array.from({ length: 1 + choose(3) }, (_, index) => mutatieOf(index, choose));
  const heen: Mutatiebericht = { ...example, verzekerde: { ...example.verzekerde, mutatieFZ } };
  const bericht =
    choose(3) === 0
      ? retourbericht(heen, [], { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' })
      : heen;
  const written = serializeBericht(bericht, { pretty: choose(4) > 0 });
  if (!written.ok) throw new Error(JSON.stringify(written.findings));
  const { xml } = written;
  return choose(2) === 0 ? xml : xml.replace(/xmlns:\w+=/, 'xmlns=').replaceAll(/(<\/?)\w+:/g, '$1');
}

function mutatieOf(index: number, choose: Choose): MutatieFZ {
  const soortMutatie = choose(2) === 0 ? '1' : '2';
  const statusAanlevering = pick(['1', '2', '3'] as const, choose) ?? '1';
  return {
    mutatieIdentificatie: `M-${index}`,
    plaatsingsbesluitnummer: `20260001${choose(10)}`,
    statusAanlevering,
    ...(statusAanlevering === '1' ? {} : { referentieMutatie: `V-${index}` }),
    soortMutatie,
    mutatiedatum: `2026-0${1 + choose(9)}-${10 + choose(18)}`,
    ...(soortMutatie === '1' ? { mutatieLocatie: { zorglocatie: `0629000${choose(10)}` } } : {}),
  };
}
