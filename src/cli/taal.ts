import type { Taal } from '../taal/index.ts';

/** The languages of the program. */
export type TaalNaam = Taal['naam'];

/** The language of an option `--taal`. */
export function taalNaam(given: string | undefined): TaalNaam {
  return given === 'en' ? 'en' : 'nl';
}

/** What the functions of the library take: English is only loaded when it is asked for. */
export async function loadTaal(naam: TaalNaam): Promise<Taal | undefined> {
  return naam === 'en' ? (await import('../entries/taal/en.ts')).en : undefined;
}
