import type { Controle } from '../check/index.ts';
import { xsltOf } from '../xslt/index.ts';
import { asTable } from './rbc-table.ts';

/** The forms in which the controls are listed. */
export const RBC_FORMATS: Readonly<Record<string, (controles: readonly Controle[]) => string>> = {
  table: asTable,
  json: asJson,
  csv: asCsv,
  markdown: asMarkdown,
};

const HEADINGS = [
  'id',
  'controletype',
  'berichtklasse',
  'retourcode',
  'voorlopig',
  'bron',
  'tekst',
  'xslt',
] as const;

function cells(controle: Controle): readonly string[] {
  const { id, controletype, berichtklasse, retourcode, voorlopig, source, text } = controle;
  return [
    id,
    String(controletype),
    berichtklasse,
    retourcode ?? '',
    voorlopig ? 'ja' : 'nee',
    source,
    text,
    xsltOf(controle) ?? '',
  ];
}

/** The controls as they are, each with the file name of its stylesheet, or null. */
function asJson(controles: readonly Controle[]): string {
  const rows = controles.map((controle) => ({ ...controle, xslt: xsltOf(controle) }));
  return JSON.stringify(rows, undefined, 2);
}

/** RFC 4180: every cell in quotes. */
function asCsv(controles: readonly Controle[]): string {
  const line = (values: readonly string[]): string =>
    values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  return [line(HEADINGS), ...controles.map((controle) => line(cells(controle)))].join('\r\n');
}

function asMarkdown(controles: readonly Controle[]): string {
  const line = (values: readonly string[]): string =>
    `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(HEADINGS),
    line(HEADINGS.map(() => '---')),
    ...controles.map((controle) => line(cells(controle))),
  ].join('\n');
}
