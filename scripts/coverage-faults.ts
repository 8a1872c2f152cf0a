import type { Controle } from 'fz825';
import type { Dekking } from './dekking.ts';

/** What standaard/dekking.json lacks of the controls; nothing when it has each of them where it belongs. */
export function coverageFaults(
  controles: readonly Controle[],
  { uitspraken, buitenDeSTB }: Dekking,
): readonly string[] {
  const outside = controles.filter(({ source }) => !source.startsWith('STB '));
  const listed = buitenDeSTB.map(({ id }) => id).join(', ');
  const expected = outside.map(({ id }) => id).join(', ');
  const order = listed === expected ? [] : [`buitenDeSTB is ${listed}; it should be ${expected}.`];
  const missing = controles
    .filter((controle) => !outside.includes(controle))
    .filter(({ id, berichtklasse, source }) => {
      const named = uitspraken.flatMap((uitspraak) =>
        uitspraak.status === 'geimplementeerd' && uitspraak.id.replace(/-\d+$/, '') === sectionOf(source)
          ? uitspraak.bestanden
          : [],
      );
      return !named.includes(`rules/${berichtklasse}/${id}.ts`);
    });
  return [...order, ...missing.map(({ id, source }) => `No statement of ${source} names ${id}.`)];
}

/** The section of the STB that a source is, as the statements have it: `§2` of `STB hoofdstuk 2`. */
export function sectionOf(source: string): string {
  return source
    .replace(/^STB /, '')
    .replace(/^hoofdstuk /, '§')
    .replace(/ .*$/, '');
}
