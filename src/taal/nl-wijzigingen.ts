import type { RbcWijzigingArgs, RbcWijzigingSoort, WijzigingArgs, WijzigingSoort } from './catalogue.ts';
import { choose } from './choose.ts';

/** Of each difference between two schemas its sentence. */
export const wijzigingTexts: { readonly [S in WijzigingSoort]: (args: WijzigingArgs[S]) => string } = {
  toegevoegd: ({ path, isRequired, elements }) =>
    `${path} is nieuw en ${isRequired ? 'verplicht' : 'optioneel'}${withElements(elements)}.`,
  verwijderd: ({ path, elements }) => `${path} is vervallen${withElements(elements)}.`,
  hernoemd: ({ path, name, zekerheid }) =>
    `${path} heet nu ${zekerheid === 'zeker' ? '' : `${zekerheid} `}${name}.`,
  verplaatst: (args) =>
    choose(args, {
      klasse: ({ path, to }) => `${path} staat nu in ${to}.`,
      volgorde: ({ path, after }) =>
        `${path} staat nu ${after === undefined ? 'vooraan in zijn klasse' : `na ${after}`}.`,
    }),
  optioneel: ({ path }) => `${path} was verplicht en is nu optioneel.`,
  verplicht: ({ path }) => `${path} was optioneel en is nu verplicht.`,
  herhaling: ({ path, oud, nieuw }) => `${path} mag nu ${often(nieuw)} voorkomen; dat was ${often(oud)}.`,
  verruimd: ({ path, voorbeeld }) => `${path} mag meer waarden hebben${won(voorbeeld.nieuw)}.`,
  versmald: ({ path, voorbeeld }) => `${path} mag minder waarden hebben${lost(voorbeeld.oud)}.`,
  anders: (args) =>
    choose(args, {
      groepen: ({ path }) => `De elementen van ${path} horen nu anders bij elkaar.`,
      klasse: ({ path }) => `${path} had een waarde, en heeft nu elementen.`,
      waarde: ({ path }) => `${path} had elementen, en heeft nu een waarde.`,
      waarden: ({ path, voorbeeld: { oud, nieuw } }) =>
        oud === null && nieuw === null
          ? `${path} heeft een ander type; een waarde die verschil maakt is niet gevonden.`
          : `${path} mag andere waarden hebben${lost(oud)}${won(nieuw)}.`,
    }),
  codelijst: ({ path, toegevoegd, verwijderd, tekst }) => {
    const parts = [
      toegevoegd.length === 0 ? [] : [`erbij ${toegevoegd.map(quote).join(', ')}`],
      verwijderd.length === 0 ? [] : [`vervallen ${verwijderd.map(quote).join(', ')}`],
      tekst.length === 0 ? [] : [`andere tekst bij ${tekst.map(quote).join(', ')}`],
    ];
    return `De codes van ${path} zijn anders: ${parts.flat().join('; ')}.`;
  },
  naamruimte: ({ oud, nieuw, elements }) =>
    `${oud === '' ? 'Geen naamruimte' : `De naamruimte ${oud}`} is nu ${nieuw === '' ? 'geen naamruimte' : nieuw}, bij ${elements === 1 ? '1 element' : `${elements} elementen`}.`,
};

/** Of each difference between two RBC's its sentence. */
export const rbcWijzigingTexts: {
  readonly [S in RbcWijzigingSoort]: (args: RbcWijzigingArgs[S]) => string;
} = {
  toegevoegd: ({ id }) => `Controle ${id} is nieuw.`,
  verwijderd: ({ id }) => `Controle ${id} is vervallen.`,
  retourcode: ({ id, oud, nieuw }) =>
    `Controle ${id} geeft nu ${nieuw === null ? 'geen retourcode' : `retourcode ${nieuw}`}; dat was ${oud ?? 'er geen'}.`,
  controletype: ({ id, oud, nieuw }) =>
    `Controle ${id} is nu van controletype ${nieuw ?? '(leeg)'}; dat was ${oud ?? '(leeg)'}.`,
  berichtklasse: ({ id, oud, nieuw }) =>
    `Controle ${id} is nu van berichtklasse ${nieuw ?? '(leeg)'}; dat was ${oud ?? '(leeg)'}.`,
  ernst: ({ id, oud, nieuw }) =>
    `Controle ${id} geeft nu een ${nieuw ?? 'fout'}; dat was een ${oud ?? 'fout'}.`,
  voorlopig: ({ id, nieuw }) =>
    `De retourcode van controle ${id} is ${nieuw === 'ja' ? 'nu' : 'niet meer'} voorlopig.`,
  tekst: ({ id }) => `De tekst van controle ${id} is anders.`,
};

function withElements(count: number): string {
  return count === 0 ? '' : `, met ${count === 1 ? 'het element' : `de ${count} elementen`} erin`;
}

function often({ min, max }: { readonly min: number; readonly max?: number | undefined }): string {
  if (max === undefined) return `${min} of meer keer`;
  return min === max ? `${min} keer` : `${min} tot ${max} keer`;
}

function won(value: string | null): string {
  return value === null ? '' : `; nu ook ${quote(value)}`;
}

function lost(value: string | null): string {
  return value === null ? '' : `; niet meer ${quote(value)}`;
}

/** So much of a value is told. */
const MOST_CHARACTERS = 60;

function quote(value: string): string {
  const characters = Array.from(value);
  if (characters.length <= MOST_CHARACTERS) return JSON.stringify(value);
  return `${JSON.stringify(characters.slice(0, 20).join(''))}… (${characters.length} tekens)`;
}
