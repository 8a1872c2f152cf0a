import type { StatusTexts } from './taal.ts';

const WACHT = 'Doe niets, en vraag de status later opnieuw op.';
const HERSTEL =
  'Herstel wat de meldingen noemen, en verzend het bericht opnieuw met een nieuwe IdentificatieAanlevering en een nieuw traceerId.';

/** What a berichtstatus means; `meldingen` has the codes of which the meaning is public. */
export const statusTexts: StatusTexts = {
  stap: {
    Ontvangen: 'VECOZO heeft het bericht ontvangen.',
    DeelsOntvangen: 'VECOZO heeft een deel van het bericht ontvangen.',
    DeelberichtAanleveringAfgekeurd: 'VECOZO heeft de aanlevering van een deel van het bericht afgekeurd.',
    WordtVerwerkt: 'VECOZO verwerkt het bericht.',
    AfgekeurdDoorDienst: 'VECOZO heeft het bericht afgekeurd: het gaat niet naar de ontvanger.',
    VerwerkingVoltooid: 'VECOZO heeft het bericht verwerkt; het moet nog naar de ontvanger.',
    Aangeboden: 'Het bericht ligt klaar voor de ontvanger, die het nog moet ophalen.',
    Bezorgd: 'De ontvanger heeft het bericht opgehaald.',
  },
  watTeDoen: {
    Ontvangen: WACHT,
    DeelsOntvangen:
      'Lever de andere delen aan als dat nog niet is gebeurd, en vraag de status later opnieuw op.',
    DeelberichtAanleveringAfgekeurd: HERSTEL,
    WordtVerwerkt: WACHT,
    AfgekeurdDoorDienst: HERSTEL,
    VerwerkingVoltooid: WACHT,
    Aangeboden: 'Doe niets; duurt het te lang, neem dan contact op met de ontvanger.',
    Bezorgd:
      'Van een FZ825: wacht op het retourbericht (FZ826), want bezorgd is nog niet geaccepteerd. Van een FZ826: niets.',
  },
  meldingen: {
    BRS01:
      'De afzender is niet bekend bij VECOZO: de AGB-code hoort niet bij de rol (Instelling, Zorgverlener of Praktijk). Controleer beide in de routeringgegevens.',
  },
};
