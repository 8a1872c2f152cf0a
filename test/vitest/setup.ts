import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8');

/** A valid FZ825 of 1 April 2026, of the test environment. */
export const FZ825: string = read('fz825-geldig.xml');
/** An FZ826 that rejects the second mutation of that message. */
export const FZ826: string = read('fz826-afgekeurd.xml');
/** A context in which that FZ825 passes up to controletype 3. */
export const CONTEXT: { readonly peildatum: string; readonly omgeving: 'T' } = {
  peildatum: '2026-04-01',
  omgeving: 'T',
};
/** The FZ825 with a date that does not exist, and a value that may not be shown. */
export const WRONG: string = FZ825.replace('2026-03-31', '2026-02-30').replace(
  '<mbfz:Afzender>06290001',
  '<mbfz:Afzender>GEHEIM',
);
/** The FZ825 with a verplaatsing without a location. */
export const VC009: string = FZ825.replace(/\s*<mbfz:MutatieLocatie>[\s\S]*<\/mbfz:MutatieLocatie>/, '');
/** How what became of a control is told; anything else as it is. */
export function told(state: string): string {
  const words = { unchecked: 'niet gecontroleerd', skipped: 'overgeslagen', error: 'fout' };
  return words[state as keyof typeof words] ?? state;
}
