import { formatDatum, formatDatumEn } from '../../datum/index.ts';
import type { MutatieFZ } from '../../model/index.ts';
import type { Taal } from '../../taal/index.ts';

/** What a message is, as its header tells it; without values where they were not asked for. */
export interface Aanhef {
  readonly isRetour: boolean;
  readonly isTest: boolean;
  readonly aantal: number;
  readonly waarden:
    | {
        readonly afzender: string;
        readonly dagtekening: string;
        readonly kenmerk: string;
        readonly verzekerde: string | undefined;
      }
    | undefined;
}

/** What an answer says of the nth mutation, from 1. */
export interface Uitkomst {
  readonly nummer: number;
  readonly kenmerk: string | undefined;
  readonly soort: MutatieFZ['soortMutatie'];
  readonly accepted: boolean;
  readonly faulty: boolean;
  /** What is wrong with it, each as a title with its code. */
  readonly fouten: readonly string[];
}

/** The sentences in one language. */
export interface Zinnen {
  readonly aanhef: (aanhef: Aanhef) => string;
  /** @param values true to name what the message holds */
  readonly mutatie: (mutatie: MutatieFZ, values: boolean) => string;
  readonly antwoord: (accepted: boolean) => string;
  readonly overHetBericht: (fout: string) => string;
  readonly uitkomst: (uitkomst: Uitkomst) => string;
  readonly retourcode: (titel: string, code: string) => string;
  readonly onbekendeCode: (code: string | undefined) => string;
}

export const ZINNEN: Readonly<Record<Taal['naam'], Zinnen>> = {
  nl: {
    aanhef: ({ isRetour, isTest, aantal, waarden }) => {
      const soort = `${isTest ? 'een test: een ' : 'een '}${isRetour ? 'antwoord (FZ826) op een bericht' : 'bericht (FZ825)'}`;
      const parts = [
        ` van ${waarden === undefined ? 'een zorgaanbieder' : `zorgaanbieder ${waarden.afzender}`} aan DJI`,
        waarden === undefined
          ? ''
          : ` van ${formatDatum(waarden.dagtekening)}, met kenmerk ${waarden.kenmerk}`,
        aantal === 0
          ? ''
          : `, met ${aantal === 1 ? 'één melding' : `${aantal} meldingen`} over ${client('de cliënt met SKN', 'één cliënt', waarden)}`,
      ];
      return `Dit is ${soort}${parts.join('')}.`;
    },
    mutatie: (mutatie, values) => {
      const { soortMutatie, statusAanlevering, mutatieIdentificatie, referentieMutatie } = mutatie;
      const datum = values ? `op ${formatDatum(mutatie.mutatiedatum)} ` : '';
      const besluit = values ? ` onder plaatsingsbesluit ${mutatie.plaatsingsbesluitnummer}` : '';
      const plaats =
        values && mutatie.mutatieLocatie !== undefined
          ? `locatie ${mutatie.mutatieLocatie.zorglocatie}`
          : 'een andere locatie';
      const eerder =
        values && referentieMutatie !== undefined ? `melding ${referentieMutatie}` : 'een eerdere melding';
      const zelf = values ? ` (melding ${mutatieIdentificatie})` : '';
      if (statusAanlevering === '3') {
        const wat =
          soortMutatie === '1'
            ? `deze cliënt ${datum}${besluit === '' ? '' : `${besluit.trim()} `}is verplaatst naar ${plaats}`
            : `de zorg van deze cliënt ${datum}${besluit === '' ? '' : `${besluit.trim()} `}is beëindigd`;
        return `${capital(eerder)}, dat ${wat}, wordt ingetrokken${zelf}.`;
      }
      const wat =
        soortMutatie === '1'
          ? `is deze cliënt${besluit} verplaatst naar ${plaats}`
          : `is de zorg van deze cliënt${besluit} beëindigd`;
      const zin = values
        ? `${capital(datum)}${wat}`
        : soortMutatie === '1'
          ? `Deze cliënt is verplaatst naar ${plaats}`
          : 'De zorg van deze cliënt is beëindigd';
      return `${zin}${zelf}${statusAanlevering === '2' ? `; dit vervangt ${eerder}` : ''}.`;
    },
    antwoord: (accepted) =>
      accepted
        ? 'Het bericht is goedgekeurd.'
        : 'Het bericht is afgekeurd; geen van de meldingen is verwerkt.',
    overHetBericht: (fout) => `Over het hele bericht: ${fout}.`,
    uitkomst: ({ nummer, kenmerk, soort, accepted, faulty, fouten }) => {
      const wie = `Melding ${nummer}${kenmerk === undefined ? '' : ` (${kenmerk})`}, ${soort === '1' ? 'een verplaatsing' : 'een einde zorg'},`;
      if (accepted) return `${wie} is verwerkt.`;
      return faulty
        ? `${wie} is afgekeurd: ${fouten.join('; ')}.`
        : `${wie} is niet verwerkt, hoewel met deze melding zelf niets mis is.`;
    },
    retourcode: (titel, code) => `${lower(titel)} (retourcode ${code})`,
    onbekendeCode: (code) => `een retourcode die niet bekend is${code === undefined ? '' : ` (${code})`}`,
  },
  en: {
    aanhef: ({ isRetour, isTest, aantal, waarden }) => {
      const kind = `${isTest ? 'a test: ' : ''}${isRetour ? 'an answer (FZ826) to a message' : 'a message (FZ825)'}`;
      const parts = [
        ` from ${waarden === undefined ? 'a care provider' : `care provider ${waarden.afzender}`} to DJI`,
        waarden === undefined
          ? ''
          : `, of ${formatDatumEn(waarden.dagtekening)}, with identification ${waarden.kenmerk}`,
        aantal === 0
          ? ''
          : `, with ${aantal === 1 ? 'one report' : `${aantal} reports`} on ${client('the client with SKN', 'one client', waarden)}`,
      ];
      return `This is ${kind}${parts.join('')}.`;
    },
    mutatie: (mutatie, values) => {
      const { soortMutatie, statusAanlevering, mutatieIdentificatie, referentieMutatie } = mutatie;
      const date = values ? ` on ${formatDatumEn(mutatie.mutatiedatum)}` : '';
      const decision = values
        ? ` under placement decision (plaatsingsbesluit) ${mutatie.plaatsingsbesluitnummer}`
        : '';
      const place =
        values && mutatie.mutatieLocatie !== undefined
          ? `location ${mutatie.mutatieLocatie.zorglocatie}`
          : 'another location';
      const earlier =
        values && referentieMutatie !== undefined ? `report ${referentieMutatie}` : 'an earlier report';
      const self = values ? ` (report ${mutatieIdentificatie})` : '';
      if (statusAanlevering === '3') {
        const what =
          soortMutatie === '1' ? `this client was moved to ${place}` : 'the care of this client has ended';
        return `${capital(earlier)}, that ${what}${date}${decision}, is withdrawn${self}.`;
      }
      const what =
        soortMutatie === '1'
          ? `This client was moved to ${place}`
          : `The care of this client ${values ? 'ended' : 'has ended'}`;
      return `${what}${date}${decision}${self}${statusAanlevering === '2' ? `; this takes the place of ${earlier}` : ''}.`;
    },
    antwoord: (accepted) =>
      accepted ? 'The message was accepted.' : 'The message was rejected; none of the reports was processed.',
    overHetBericht: (fout) => `On the whole message: ${fout}.`,
    uitkomst: ({ nummer, kenmerk, soort, accepted, faulty, fouten }) => {
      const who = `Report ${nummer}${kenmerk === undefined ? '' : ` (${kenmerk})`}, ${soort === '1' ? 'a move (verplaatsing)' : 'an end of care (einde zorg)'},`;
      if (accepted) return `${who} was processed.`;
      return faulty
        ? `${who} was rejected: ${fouten.join('; ')}.`
        : `${who} was not processed, though nothing is wrong with this report itself.`;
    },
    retourcode: (titel, code) => `${lower(titel)} (retourcode ${code})`,
    onbekendeCode: (code) => `a retourcode that is not known${code === undefined ? '' : ` (${code})`}`,
  },
};

function client(known: string, unknown: string, waarden: Aanhef['waarden']): string {
  return waarden?.verzekerde === undefined ? unknown : `${known} ${waarden.verzekerde}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
