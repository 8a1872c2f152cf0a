import type { Taal } from '../../taal/index.ts';

/** What a suggestion does. */
export type Herstel =
  | 'codering'
  | 'datum'
  | 'dubbel'
  | 'naam'
  | 'naamruimte'
  | 'ontbreekt'
  | 'verplaatsen'
  | 'witruimte';

/** Of each kind of suggestion its sentence; `name` is of the schema. */
export const HERSTEL: Readonly<Record<Taal['naam'], Readonly<Record<Herstel, (name: string) => string>>>> = {
  nl: {
    codering: (name) => `Noem in de XML-declaratie de codering waarin het bestand is opgeslagen: ${name}.`,
    datum: (name) => `Schrijf ${name} als JJJJ-MM-DD; controleer zelf welke dag is bedoeld.`,
    dubbel: (name) => `Verwijder de herhaling van ${name}: zij is gelijk aan de eerste.`,
    naam: (name) => `Schrijf de naam van het element als ${name}.`,
    naamruimte: (name) => `Zet ${name} in de naamruimte van het bericht.`,
    ontbreekt: (name) => `Voeg ${name} toe, met de enige waarde die het kan hebben.`,
    verplaatsen: (name) => `Verplaats ${name} naar zijn plaats in de volgorde.`,
    witruimte: (name) => `Haal de witruimte uit ${name}.`,
  },
  en: {
    codering: (name) => `Name the encoding that the file is saved in, in the XML declaration: ${name}.`,
    datum: (name) => `Write ${name} as YYYY-MM-DD; check yourself which day is meant.`,
    dubbel: (name) => `Remove the repetition of ${name}: it is the same as the first.`,
    naam: (name) => `Write the name of the element as ${name}.`,
    naamruimte: (name) => `Put ${name} in the namespace of the message.`,
    ontbreekt: (name) => `Add ${name}, with the only value that it can have.`,
    verplaatsen: (name) => `Move ${name} to its place in the order.`,
    witruimte: (name) => `Remove the white space from ${name}.`,
  },
};
