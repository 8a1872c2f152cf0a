import { choose } from './choose.ts';
import type { OverigeTexts } from './taal.ts';

const KLASSE = { FZ825: 'message Mutatie Forensische Zorg', FZ826: 'retourbericht' } as const;

const TYPEN = {
  1: 'unreadable',
  2: 'structure and elements',
  3: 'verbandcontroles, relations within the message',
  4: 'referentiecontroles, registers',
  5: 'LCB-controles, the administration of DJI',
} as const;

/** The words of a foutbericht. */
export const foutberichtTexts: OverigeTexts['foutbericht'] = {
  kop: (van, aan) => `Foutbericht (error message) of ${van} to ${aan}`,
  afgekeurd: (berichttype, controletype) =>
    `The ${KLASSE[berichttype]} (${berichttype}) was rejected at controletype ${controletype} (${TYPEN[controletype]}) and was not passed on.`,
  regel: 'line',
};

/** Why something does not work on a profile. */
export const rapportTexts: OverigeTexts['rapport'] = {
  heenEnTerug: 'A message does not come back as it was written.',
  antwoord: 'An answer does not mean any more what it meant when it was written.',
  controles: (ids) => `Cannot be run: ${ids.join(', ')}.`,
};

/** Why a mutation is to be reported. */
export const redenTexts: OverigeTexts['redenen'] = {
  datum: 'Reported with another Mutatiedatum.',
  'datum-en-zorglocatie': 'Reported with another Mutatiedatum and another Zorglocatie.',
  'niet-gebeurd': 'Reported, but did not happen.',
  'niet-gemeld': 'Happened, but was not reported yet.',
  'volgorde-gemeld': 'Reported in another order than it happened: here again, after the others of that day.',
  'volgorde-ingetrokken': 'Reported in another order than it happened: withdrawn here, to be reported again.',
  zorglocatie: 'Reported with another Zorglocatie.',
};

/** What an answer means that names no retourcode of its own. */
export const uitlegTexts: OverigeTexts['uitleg'] = {
  'code-onbekend':
    'This retourcode is not in the code list that was used; the class is rejected all the same.',
  'niet-genoemd':
    'Nothing was found to be wrong with this mutation itself: the answer is about the whole message, and rejects it too.',
  'zonder-fout':
    'Nothing is wrong with this mutation itself: it is rejected because the whole message is rejected.',
};

/** What is different between two schemas. */
export const wijzigingTexts: OverigeTexts['wijzigingen'] = {
  toegevoegd: ({ path, isRequired, elements }) =>
    `${path} is new and ${isRequired ? 'required' : 'optional'}${withElements(elements)}.`,
  verwijderd: ({ path, elements }) => `${path} was removed${withElements(elements)}.`,
  hernoemd: ({ path, name, zekerheid }) => `${path} is now called ${SURE[zekerheid]}${name}.`,
  verplaatst: (args) =>
    choose(args, {
      klasse: ({ path, to }) => `${path} is now in ${to}.`,
      volgorde: ({ path, after }) =>
        `${path} is now ${after === undefined ? 'first in its class' : `after ${after}`}.`,
    }),
  optioneel: ({ path }) => `${path} was required and is now optional.`,
  verplicht: ({ path }) => `${path} was optional and is now required.`,
  herhaling: ({ path, oud, nieuw }) => `${path} may now occur ${often(nieuw)}; that was ${often(oud)}.`,
  verruimd: ({ path, voorbeeld }) => `${path} may have more values${won(voorbeeld.nieuw)}.`,
  versmald: ({ path, voorbeeld }) => `${path} may have fewer values${lost(voorbeeld.oud)}.`,
  anders: (args) =>
    choose(args, {
      groepen: ({ path }) => `The elements of ${path} are grouped in another way now.`,
      klasse: ({ path }) => `${path} had a value, and has elements now.`,
      waarde: ({ path }) => `${path} had elements, and has a value now.`,
      waarden: ({ path, voorbeeld: { oud, nieuw } }) =>
        oud === null && nieuw === null
          ? `${path} has another type; no value was found to which that makes a difference.`
          : `${path} may have other values${lost(oud)}${won(nieuw)}.`,
    }),
  codelijst: ({ path, toegevoegd, verwijderd, tekst }) => {
    const parts = [
      toegevoegd.length === 0 ? [] : [`added ${toegevoegd.map(quote).join(', ')}`],
      verwijderd.length === 0 ? [] : [`removed ${verwijderd.map(quote).join(', ')}`],
      tekst.length === 0 ? [] : [`another text of ${tekst.map(quote).join(', ')}`],
    ];
    return `The codes of ${path} are different: ${parts.flat().join('; ')}.`;
  },
  naamruimte: ({ oud, nieuw, elements }) =>
    `${oud === '' ? 'No namespace' : `The namespace ${oud}`} is now ${nieuw === '' ? 'no namespace' : nieuw}, of ${elements === 1 ? '1 element' : `${elements} elements`}.`,
};

/** What is different between two RBC tables. */
export const rbcWijzigingTexts: OverigeTexts['rbcWijzigingen'] = {
  toegevoegd: ({ id }) => `Control ${id} is new.`,
  verwijderd: ({ id }) => `Control ${id} was removed.`,
  retourcode: ({ id, oud, nieuw }) =>
    `Control ${id} now gives ${nieuw === null ? 'no retourcode' : `retourcode ${nieuw}`}; that was ${oud ?? 'none'}.`,
  controletype: ({ id, oud, nieuw }) =>
    `Control ${id} is now of controletype ${nieuw ?? '(empty)'}; that was ${oud ?? '(empty)'}.`,
  berichtklasse: ({ id, oud, nieuw }) =>
    `Control ${id} is now of class ${nieuw ?? '(empty)'}; that was ${oud ?? '(empty)'}.`,
  ernst: ({ id, oud, nieuw }) =>
    `Control ${id} now gives ${nieuw ?? 'fout'} (${gravity(nieuw)}); that was ${oud ?? 'fout'} (${gravity(oud)}).`,
  voorlopig: ({ id, nieuw }) =>
    `The retourcode of control ${id} is ${nieuw === 'ja' ? 'now' : 'no longer'} voorlopig (provisional).`,
  tekst: ({ id }) => `The text of control ${id} is different.`,
};

const SURE = { zeker: '', waarschijnlijk: 'probably ', mogelijk: 'perhaps ' } as const;

function gravity(ernst: string | null): string {
  return ernst === 'waarschuwing' ? 'warning' : 'error';
}

function withElements(count: number): string {
  return count === 0 ? '' : `, with the ${count === 1 ? 'element' : `${count} elements`} in it`;
}

function often({ min, max }: { readonly min: number; readonly max?: number | undefined }): string {
  if (max === undefined) return `${min} or more times`;
  if (min !== max) return `${min} to ${max} times`;
  return min === 1 ? 'once' : `${min} times`;
}

function won(value: string | null): string {
  return value === null ? '' : `; now also ${quote(value)}`;
}

function lost(value: string | null): string {
  return value === null ? '' : `; no longer ${quote(value)}`;
}

/** So much of a value is told. */
const MOST_CHARACTERS = 60;

function quote(value: string): string {
  const characters = Array.from(value);
  if (characters.length <= MOST_CHARACTERS) return JSON.stringify(value);
  return `${JSON.stringify(characters.slice(0, 20).join(''))}… (${characters.length} characters)`;
}
