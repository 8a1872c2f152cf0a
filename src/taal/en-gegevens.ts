import type {
  AdministratieRule,
  AuditRule,
  BronRule,
  CsvRule,
  LeveringRule,
  PseudonimiseerRule,
  Texts,
  VergelijkRule,
} from './catalogue.ts';
import { choose } from './choose.ts';

/** A CSV of retourcodes. */
export const csvTexts: Texts<CsvRule> = {
  'CSV-LIMIET': ({ limit, found }) =>
    `The file has more than ${limit} bytes: the limit is ${limit}, found ${found}.`,
  'CSV-ONLEESBAAR': () => 'The file cannot be read as text here; save it as CSV UTF-8.',
  'CSV-LEEG': () => 'The file is empty; the first line must have the names of the columns.',
  'CSV-SCHEIDING': () =>
    'The first line must have the columns id and retourcode, separated by a comma or semicolon.',
  'CSV-AANHALING': () => 'This quote is not closed, or inside a cell; double it and put the cell in quotes.',
  'CSV-KOLOM': (args) =>
    choose(args, {
      'te-veel': ({ limit }) => `The first line has more than ${limit} columns.`,
      ontbreekt: ({ column }) => `The first line has no column ${column}.`,
      dubbel: ({ column }) => `The first line has more than one column ${column}.`,
    }),
  'CSV-CELLEN': ({ found, expected }) => `This line has ${found} cells, and the first line ${expected}.`,
  'CSV-ID': () => 'This is not the id of a control.',
  'CSV-HERHAALD': () => 'This id is on an earlier line too.',
  'CSV-CODE': (args) =>
    choose(args, {
      cijfers: 'Retourcode must have four digits, with leading zeros; format the cell as text.',
      'geen-opmerking': 'Retourcode 0200 means that there is no remark: no control gives it.',
      onbekend: 'Retourcode must be in the code list.',
      waarschuwing: 'A warning has no retourcode: leave the cell empty.',
    }),
};

/** The data of sources; a value has the rules of controletype 2. */
export const bronTexts: Texts<BronRule> = {
  'BRON-VORM': (args) =>
    choose(args, {
      inhoud: 'This must be 32 hexadecimal digits (0-9, a-f).',
      'ja-of-nee': 'This must be true or false.',
      object: 'This must be an object.',
      rij: 'This must be an array.',
    }),
  'BRON-ONTBREEKT': ({ field }) => `${field} is missing.`,
  'BRON-ONBEKEND': ({ known }) => `Unknown field; known are ${known.join(', ')}.`,
  'BRON-PERIODE': () => 'tot (until) must be after van (from).',
  'BRON-HERHAALD': ({ field }) =>
    `${field} occurs ${field === 'mutatieIdentificatie' ? 'in this plaatsingsbesluit ' : ''}before.`,
  'BRON-VERLOOP': (args) =>
    choose(args, {
      inconsistent:
        'The mutations are not consistent: at most one einde zorg (end of care), no verplaatsing (move) after it and nothing before the start date.',
      vervanging: 'vervangenDoor (replaced by) is not a mutation of this plaatsingsbesluit.',
      'zonder-startdatum': 'Without startdatum (start date) there can be no mutations.',
    }),
};

/** An administratie and the messages of which it is the outcome. */
export const administratieTexts: Texts<AdministratieRule> = {
  'ADM-TOEPASSEN': (args) =>
    choose(args, {
      identificatie: 'MutatieIdentificatie was used under this plaatsingsbesluit before.',
      plaatsingsbesluit: 'The plaatsingsbesluit (placement decision) is not known, or not of this client.',
      referentie:
        'ReferentieMutatie does not lead to a mutation that is in force under this plaatsingsbesluit and has the same SoortMutatie.',
    }),
  'ADM-WENS': (args) =>
    choose(args, {
      'einde-met-zorglocatie': 'An eindeZorg (end of care) has no zorglocatie.',
      'einde-na-dagtekening':
        'An eindeZorg (end of care) may not be after dagtekening: use the date on which it really ended.',
      soort: 'soort must be verplaatsing or eindeZorg.',
      'tweede-einde': 'There can be at most one eindeZorg (end of care).',
      'verplaatsing-na-einde':
        'A verplaatsing (move) may not be after the eindeZorg; the same day is allowed.',
      'voor-startdatum': 'datum may not be before the start date of the plaatsingsbesluit.',
      'zonder-startdatum': 'Without a start date of the plaatsingsbesluit there is nothing to report.',
    }),
  'ADM-KENMERK': (args) =>
    choose(args, {
      gebruikt: 'identificatie gives what was used under this plaatsingsbesluit before.',
      herhaald: 'identificatie gives the same twice.',
    }),
  'ADM-INTREKKING': () =>
    'This verplaatsing (move) must be withdrawn, but its zorglocatie, which the withdrawal must have, is not known.',
  'ADM-TERUG': (args) =>
    choose(args, {
      gegevens: ({ field }) =>
        `${field} of this plaatsingsbesluit is not the same in na (after) as in voor (before): no mutation changes that.`,
      'niet-in-na': 'This plaatsingsbesluit is not in na (after): no mutation brings it back.',
      'niet-in-voor':
        'This plaatsingsbesluit is not in voor (before): to what its mutations must be brought back is not known.',
    }),
  'ADM-ANTWOORD': (args) =>
    choose(args, {
      foutbericht: 'This is not a foutbericht (error message) about this mutatiebericht.',
      geaccepteerd: 'VECOZO accepts no message with a retourbericht: only DJI does.',
      heenberichten:
        'There are open messages with the same IdentificatieAanlevering and other content: which is answered is not known.',
      melding:
        'The remarks of a status must be an array of at least one object with code, omschrijving and, if there is one, toelichting.',
      retourbericht: 'This foutbericht (error message) is about a retourbericht, and is for DJI.',
      status: 'This berichtstatus is no rejection: with it the message has no answer yet.',
      traceer: 'This berichtstatus is of another message: its traceerId is not that of the heenbericht.',
      van: 'This foutbericht (error message) is from VECOZO, and van (from) says otherwise.',
    }),
  'ADM-OPNIEUW': (args) =>
    choose(args, {
      geaccepteerd: 'The message is accepted: there is nothing to send again.',
      kenmerk: 'IdentificatieAanlevering is that of the rejected message; give a new one.',
    }),
  'ADM-STAP': (args) =>
    choose(args, {
      gebeurtenis: 'A mutation has no such event.',
      overgang: 'A mutation in this state cannot have this event.',
      toestand: 'A mutation has no such state.',
    }),
};

/** The records of an audit. */
export const auditTexts: Texts<AuditRule> = {
  'AUD-REGEL': (args) =>
    choose(args, {
      gewijzigd: 'This record is not as it was written.',
      herhaald: 'This record is there already.',
      ingevoegd: 'This record does not belong here: another follows the record that it names.',
      ontbreekt: 'The record before this one is missing.',
      verplaatst: 'This record is not at the place where it was written.',
    }),
  'AUD-GEHEEL': (args) =>
    choose(args, {
      aantal: 'There are not as many records as there must be.',
      head: 'The last record is not the last that was written: records at the end are missing, or were added.',
      leeg: 'There are no records: there is nothing to verify.',
    }),
};

/** A delivery of many messages. */
export const leveringTexts: Texts<LeveringRule> = {
  'LEV-BERICHT': (args) =>
    choose(args, {
      intern: 'An internal error kept this message from being judged.',
      onleesbaar: 'This file cannot be read; repair it or leave it out.',
      vorm: 'This is not a message of a delivery: naam must be a string, and inhoud a string or bytes.',
    }),
  'LEV-ONVOLLEDIG': ({ lacks }) =>
    `This message is not checked completely${lacks.length === 0 ? '' : `, without ${lacks.join(', ')}`}; give what is missing.`,
  'LEV-AFGEBROKEN': () =>
    'Reading the delivery ended here: what comes after it was not judged. Judge the whole delivery again.',
  'LEV-CRITERIA': (args) =>
    choose(args, {
      aantal: 'max must be a whole number from 0.',
      hashtotaal: 'gelijkAan must be a hash total: 64 hexadecimal digits.',
      'ja-of-nee': 'This must be true or false.',
      leeg: 'There is no criterion in it: everything would meet that.',
      object: 'This must be an object.',
      onbekend: ({ known }) => `Unknown field; known are ${known.join(', ')}.`,
      percentage: 'max must be a percentage from 0 to 100.',
      tekst: 'This must be a string.',
    }),
};

/** A message that is pseudonymised. */
export const pseudonimiseerTexts: Texts<PseudonimiseerRule> = {
  'PSE-AANVULLEND': ({ element }) =>
    `The model does not have ${element}, and its value may point to a person: say in aanvullend whether it is kept or left out.`,
  'PSE-WAARDE': ({ element }) =>
    `The schema does not allow the value that must replace that of ${element}: the message cannot be pseudonymised.`,
};

/** Two schemas or two RBC's that are compared. */
export const vergelijkTexts: Texts<VergelijkRule> = {
  'VGL-LIMIET': ({ elements, depth }) =>
    `The schema has more than ${elements} elements, or more than ${depth} inside each other; it is not compared.`,
  'VGL-RBC': (args) =>
    choose(args, {
      'id-dubbel': 'This id is at an earlier control too.',
      id: 'A control must have an id, and it may not be empty.',
      json: 'This is not valid JSON.',
      leeg: 'There is no control in it.',
      limiet: ({ limit }) => `There are more than ${limit} controls in it.`,
      regel: 'A control must be an object.',
      rij: 'The controls must be an array.',
      veld: ({ field }) => `${field} is not of the form that it must have.`,
    }),
};
