import type { Fout } from '../../entries/levering.ts';

/** The columns of a list of faults. */
const COLUMNS = [
  'naam',
  'mutatie',
  'controletype',
  'controle',
  'retourcode',
  'pad',
  'regel',
  'kolom',
  'wat te doen',
] as const;

/** The first line of a list of faults as CSV, with its end of line. */
export function foutlijstKop(): string {
  return lineOf(COLUMNS);
}

/**
 * A row of a list of faults as a line of CSV by RFC 4180, every cell in quotes, with its end of line. `mutatie` counts from
 * 1 here, as in `pad`. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function formatFout(fout: Fout): string {
  const { naam, mutatie, controletype, rule, retourcode, path, line, column, message } = fout;
  const nummer = mutatie === null ? null : mutatie + 1;
  return lineOf([naam, nummer, controletype, rule, retourcode, path, line, column, message]);
}

function lineOf(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => `"${plain(String(cell ?? '')).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** What a spreadsheet takes for the beginning of a formula, or skips before one. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function plain(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
