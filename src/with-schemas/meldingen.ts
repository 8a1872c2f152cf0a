/** The Dutch sentences about schemas that lack something: of names of the schemas alone. */
export const meldingen = {
  root: (count: number): string =>
    `Er moet één globaal element zijn met daarin een Header; gevonden ${count === 0 ? 'geen' : count}.`,
  zelfdeRoot:
    'Het rootelement heeft dezelfde naam en naamruimte als dat van de FZ825; de berichten zijn niet te onderscheiden.',
  veld: (name: string, field: string): string =>
    `${name} kan niet worden gelezen: ${field} is geen bruikbare naam voor een veld.`,
  ontbreekt: (name: string): string => `${name} ontbreekt, of staat er meer dan één keer.`,
  plaatsen: (name: string): string => `${name} staat op meer dan één plaats in het schema.`,
  klasse: (name: string): string => `${name} moet elementen hebben.`,
  waarde: (name: string): string => `${name} moet een waarde hebben, en geen elementen.`,
  eenKeer: (name: string): string => `${name} mag niet vaker dan één keer voorkomen.`,
  herhaalbaar: (name: string): string => `${name} moet vaker dan één keer mogen voorkomen.`,
  verplicht: (name: string): string => `${name} moet verplicht zijn.`,
  optioneel: (name: string): string => `${name} mag niet verplicht zijn: een retourbericht kan zonder.`,
  datum: (name: string): string => `${name} moet een datum in de vorm JJJJ-MM-DD zonder tijdzone zijn.`,
  waarden: (name: string, values: readonly string[]): string =>
    `${name} moet ${values.length === 1 ? 'de waarde' : 'de waarden'} ${values.join(', ')} kunnen hebben.`,
  nietInRetour: (name: string): string =>
    `${name} staat in de FZ825, maar niet zo in de FZ826; een retourbericht bevat alles uit het heenbericht.`,
  nietGevuld: (name: string): string =>
    `${name} is verplicht in de FZ826, maar komt niet uit het heenbericht; dit pakket vult het niet.`,
  vanRetour: (name: string): string => `${name} hoort in de FZ826, en mag niet in de FZ825 staan.`,
} as const;
