import type { Controle } from '../check/index.ts';

/** The controls as a table for people. */
export function asTable(controles: readonly Controle[]): string {
  const lines = controles.map(({ id, controletype, berichtklasse, retourcode, voorlopig, text }) =>
    [
      id.padEnd(8),
      String(controletype),
      berichtklasse.padEnd(14),
      `${retourcode ?? '    '}${voorlopig ? '*' : ' '}`,
      text,
    ].join('  '),
  );
  return ['id        t  berichtklasse   code   tekst', ...lines].join('\n');
}
