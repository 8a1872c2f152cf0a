import type { Texts, VspRule } from './catalogue.ts';
import { choose } from './choose.ts';
import { anyOf } from './en-berichten.ts';
import type { StatusTexts } from './taal.ts';

// All English of the VSP-koppeling is here: only its room has it, and no other bundle.

const WAIT = 'Do nothing, and ask for the status again later.';
const MEND =
  'Mend what the meldingen name, and send the message again with a new IdentificatieAanlevering and a new traceerId.';

/** What a berichtstatus means. */
export const statusTextsEn: StatusTexts = {
  stap: {
    Ontvangen: 'VECOZO has received the message.',
    DeelsOntvangen: 'VECOZO has received a part of the message.',
    DeelberichtAanleveringAfgekeurd: 'VECOZO has rejected the delivery of a part of the message.',
    WordtVerwerkt: 'VECOZO is processing the message.',
    AfgekeurdDoorDienst: 'VECOZO has rejected the message: it does not go to the receiver.',
    VerwerkingVoltooid: 'VECOZO has processed the message; it must still go to the receiver.',
    Aangeboden: 'The message is ready for the receiver, who must still fetch it.',
    Bezorgd: 'The receiver has fetched the message.',
  },
  watTeDoen: {
    Ontvangen: WAIT,
    DeelsOntvangen: 'Send the other parts if that was not done yet, and ask for the status again later.',
    DeelberichtAanleveringAfgekeurd: MEND,
    WordtVerwerkt: WAIT,
    AfgekeurdDoorDienst: MEND,
    VerwerkingVoltooid: WAIT,
    Aangeboden: 'Do nothing; if it takes too long, contact the receiver.',
    Bezorgd:
      'Of an FZ825: wait for the retourbericht (FZ826), as delivered is not yet accepted. Of an FZ826: nothing.',
  },
  meldingen: {
    BRS01:
      'VECOZO does not know the sender: the AGB-code does not go with the rol (Instelling, Zorgverlener or Praktijk). Check both in the routeringgegevens.',
  },
};

/** What goes over the VSP-koppeling. */
export const vspTexts: Texts<VspRule> = {
  'VSP-VORM': (args) =>
    choose(args, {
      'geheel-getal': 'This must be a whole number.',
      keuze: 'This must have exactly one of the forms that are described.',
      leeg: 'This must be an array of at least one.',
      lengte: ({ min, max }) => `This must have ${characters(min, max)}.`,
      'niet-json': 'This cannot be held by JSON.',
      object: 'This must be an object.',
      ontbreekt: ({ field }) => `${field} is missing.`,
      rij: 'This must be an array.',
      tekst: 'This must be a text.',
      tijdstip: 'This must be a date with a time and a time zone, such as 2026-03-10T09:30:00Z.',
      uuid: 'This must be a uuid.',
      veld: ({ known }) => `Unknown field; known are ${known.join(', ')}.`,
      waarden: ({ values }) => `This must be ${anyOf(values)}.`,
    }),
  'VSP-BERICHT': (args) =>
    choose(args, {
      'antwoord-ontbreekt': 'A retourbericht is an answer: give the traceerId of the heenbericht.',
      'antwoord-zichzelf': 'A message cannot be an answer to itself.',
      'een-geadresseerde': 'This message has one receiver, and so one geadresseerde.',
      payload: 'The XML is not that of this message.',
      profiel: 'This is not the value of the profile.',
      vecozo: 'VECOZO makes no other message than a retourbericht (FZ826).',
      waarde: ({ element }) => `This is not what must be here by ${element} of the message.`,
    }),
  'VSP-PAYLOAD': (args) =>
    choose(args, {
      algoritme: 'This checksum cannot be verified; only SHA-256 is supported.',
      checksum: 'The bytes of the message are not those of which this is the checksum; download it again.',
      'checksum-vorm': 'A SHA-256 must have 64 hexadecimal digits, or be base64 (44 characters).',
      codering: 'The text is sent as UTF-8, and the XML declaration names another encoding; give bytes.',
      grootte: 'The message has another number of bytes; download it again.',
    }),
  'VSP-UITWISSELING': (args) =>
    choose(args, {
      conversatie: 'An answer must be in the conversation of its heenbericht.',
      'niet-opgeslagen': 'This message is not stored yet: to confirm it could lose it.',
      onbekend: 'No message that this is about was sent or announced; it is kept.',
      richting: 'A message cannot be both sent and received.',
      tegenspraak: ({ field }) => `${field} is not what was said of this message before; that stays.`,
      'tweede-antwoord': 'The heenbericht has another answer already, which stays; this answer is kept.',
    }),
};

function characters(min: number, max: number | undefined): string {
  if (max === undefined) return `at least ${min} characters`;
  return `${min === 0 ? `at most ${max}` : `${min} to ${max}`} characters`;
}
