/** Where the header of a retourbericht is turned: the party of the heenbericht that stands in the place of each. */
export function turnedIn(omgekeerd: boolean): (name: string) => string {
  return (name) => (omgekeerd ? (PARTIES.get(name) ?? name) : name);
}

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['Afzender', 'Ontvanger'],
  ['Ontvanger', 'Afzender'],
]);
