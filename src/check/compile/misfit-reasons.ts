/** Why a control cannot run on a schema: Dutch sentences, made of names of the control and of the schema alone. */
export const redenen = {
  klasseOntbreekt: (klasse: string): string => `${klasse} is geen berichtklasse in het schema.`,
  klasseMeermalen: (klasse: string): string =>
    `${klasse} staat op meer dan één plaats in het schema; welke bedoeld is, is niet te zeggen.`,
  ontbreekt: (path: string): string => `${path} komt in het schema niet voor.`,
  meermalen: (path: string): string =>
    `${path} staat meer dan één keer in de berichtklasse, in verschillende naamruimten of met een andere hoofdletter.`,
  geenWaarde: (path: string): string => `${path} heeft in het schema elementen, en geen waarde.`,
  herhaald: (path: string): string =>
    `${path} mag volgens het schema vaker voorkomen; de controle gaat over één waarde.`,
  weg: (path: string): string =>
    `${path} leidt in het schema niet van de root, door klassen die één keer voorkomen, naar één element.`,
  datum: (path: string): string =>
    `${path} is in het schema geen datum in de vorm JJJJ-MM-DD zonder tijdzone, en dus niet te vergelijken.`,
  schrijfwijze: (path: string): string =>
    `${path} kan volgens het schema dezelfde waarde op meer dan één manier bevatten, en is dus niet te vergelijken.`,
  nooit: (path: string, waarden: readonly string[]): string =>
    `${path} kan volgens het schema ${waarden.length === 1 ? 'de waarde' : 'de waarden'} ${waarden.join(', ')} niet hebben.`,
  ook: (path: string, waarden: readonly string[]): string =>
    `${path} kan volgens het schema ook andere waarden dan ${waarden.join(', ')} hebben, waarvan het verloop niet bekend is.`,
} as const;
