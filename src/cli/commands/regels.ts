import { type Controle, controles } from '../../index.ts';
import { type Command, command } from '../command.ts';
import { EXIT } from '../io.ts';

const FORMATS: Readonly<Record<string, (rows: readonly Controle[]) => string>> = {
  table: asTable,
  json: (rows) => JSON.stringify(rows, undefined, 2),
  csv: asCsv,
  markdown: asMarkdown,
};

export const regels: Command = command({
  name: 'regels',
  summary: 'toont de controles (RBC)',
  usage: '',
  options: {
    format: {
      type: 'string',
      value: 'VORM',
      choices: Object.keys(FORMATS),
      help: 'table, json, csv of markdown; standaard table',
    },
  },
  notes: 'De controles zijn een reconstructie, niet de officiële RBC. Een code met * is voorlopig.',
  run: async ({ format = 'table' }, _positionals, io) => {
    await io.stdout.write(`${(FORMATS[format] ?? asTable)(controles)}\n`);
    return EXIT.accepted;
  },
});

const HEADINGS = ['id', 'controletype', 'berichtklasse', 'retourcode', 'voorlopig', 'bron', 'tekst'] as const;

function cells({
  id,
  controletype,
  berichtklasse,
  retourcode,
  voorlopig,
  source,
  text,
}: Controle): readonly string[] {
  return [id, String(controletype), berichtklasse, retourcode, voorlopig ? 'ja' : 'nee', source, text];
}

function asTable(rows: readonly Controle[]): string {
  const lines = rows.map(({ id, controletype, berichtklasse, retourcode, voorlopig, text }) =>
    [
      id.padEnd(8),
      String(controletype),
      berichtklasse.padEnd(14),
      `${retourcode}${voorlopig ? '*' : ' '}`,
      text,
    ].join('  '),
  );
  return ['id        t  berichtklasse   code   tekst', ...lines].join('\n');
}

/** RFC 4180: every cell in quotes. */
function asCsv(rows: readonly Controle[]): string {
  const line = (values: readonly string[]): string =>
    values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
  return [line(HEADINGS), ...rows.map((row) => line(cells(row)))].join('\r\n');
}

function asMarkdown(rows: readonly Controle[]): string {
  const line = (values: readonly string[]): string =>
    `| ${values.map((v) => v.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(HEADINGS), line(HEADINGS.map(() => '---')), ...rows.map((row) => line(cells(row)))].join('\n');
}
