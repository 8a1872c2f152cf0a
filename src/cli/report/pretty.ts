import { styleText } from 'node:util';
import { COD954 } from '../../entries/codelijst.ts';
import type { explain as explainIn } from '../../entries/uitleg.ts';
import type { Finding, Verdict } from '../../index.ts';
import { elementNames } from '../../mask/index.ts';
import type { Taal } from '../../taal/index.ts';
import { printable } from '../printable.ts';
import { uncheckedLines } from './describe-unchecked.ts';
import type { ReportOptions, Summary, TextReporter } from './file-report.ts';
import { createSourceLines, type SourceLine } from './source-line.ts';
import { asText, firstSentence } from './uitleg.ts';
import { WORDS } from './words.ts';
import { wrap } from './wrap.ts';

type SourceLines = (line: number, column: number) => SourceLine;
type Style = Parameters<typeof styleText>[0];

const TYPES = [1, 2, 3, 4, 5] as const;

const STYLES: Readonly<Record<Verdict, Style>> = {
  accepted: 'green',
  rejected: 'red',
  incomplete: 'yellow',
  error: 'magenta',
};

/**
 * A report for people: each finding with its control, its place, its line with a caret and what its code means.
 *
 * @param explain explains in the language of the report
 */
export function prettyReporter(
  options: ReportOptions,
  explain: typeof explainIn,
  taal: Taal | undefined,
): TextReporter {
  const { includeValues, quiet, many, colour, controletype, taal: naam, voor, verbose } = options;
  const words = WORDS[naam];
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;

  function describe(
    finding: Finding,
    file: string,
    sourceLine: SourceLines | undefined,
    isWarning = false,
  ): string {
    const { rule, retourcode, voorlopig, path, line, column, message, value } = finding;
    const place = line === null ? file : `${file}:${line}:${column}`;
    const mark: Style = isWarning ? 'yellow' : 'red';
    const name = isWarning ? `${words.waarschuwing} ${rule}` : rule;
    const lines = [`${paint('bold', place)}  ${paint(mark, name)}  ${path}`, `  ${message}`];
    if (retourcode !== null) {
      const betekenis = COD954.elementen.find(({ code }) => code === retourcode)?.betekenis ?? '';
      lines.push(
        `  retourcode ${retourcode}${voorlopig ? ` (${words.voorlopig})` : ''}: ${betekenis}${inEnglish(retourcode)}`,
      );
    }
    if (value !== undefined) lines.push(`  ${words.waarde}: ${printable(JSON.stringify(value))}`);
    if (sourceLine !== undefined && line !== null && column !== null) {
      const shown = sourceLine(line, column);
      const number = `${line} | `;
      lines.push(`  ${paint('dim', number)}${printable(shown.text)}`);
      lines.push(`  ${' '.repeat(number.length + shown.caret)}${paint(mark, '^')}`);
    }
    lines.push(...adviceOn(rule));
    return `${lines.join('\n')}\n\n`;
  }

  /** What the official Dutch meaning of a code comes down to. */
  function inEnglish(retourcode: string): string {
    if (naam === 'nl') return '';
    const { titel, url } = explain({ retourcode }, { taal });
    return url === null ? '' : ` (${titel})`;
  }

  /** What was told of a rule: a folder may have many findings of few rules. */
  const advice = new Map<string, readonly string[]>();

  function adviceOn(rule: string): readonly string[] {
    const known = advice.get(rule) ?? adviseOn(rule);
    advice.set(rule, known);
    return known;
  }

  /** What to do, of a rule of this package: in one line, or all of it. */
  function adviseOn(rule: string): readonly string[] {
    const told = explain({ rule }, { voor, taal });
    if (told.url === null) return [];
    return verbose ? [asText(told, naam, 2)] : [`  ${words.watTeDoen}: ${firstSentence(told.watTeDoen)}`];
  }

  return {
    start: () => '',
    file: (report) => {
      const { verdict, controletypes, findings, waarschuwingen, errors, unchecked: open, text } = report;
      const { uitgezet = [], uitKeuze = false, bekend = [] } = report;
      const file = printable(report.file);
      const warned = quiet ? [] : waarschuwingen;
      if (verdict === 'accepted' && (quiet || (many && warned.length === 0))) return '';
      const unchecked = TYPES.filter((type) => type <= controletype && controletypes[type] === 'unchecked');
      const [word, style] = [words.verdicts[verdict], STYLES[verdict]];
      const lines = text === undefined ? undefined : createSourceLines(text, elementNames, includeValues);
      const blocks = findings.map((finding) => describe(finding, file, lines));
      for (const each of warned) blocks.push(describe(each, file, lines, true));
      for (const error of errors) blocks.push(`${paint('bold', file)}  ${error.message}\n`);
      const detail =
        verdict === 'incomplete'
          ? uitKeuze
            ? words.uitKeuze
            : words.typen(unchecked.join(', '))
          : verdict === 'accepted' && controletypes[3] === 'nvt'
            ? words.geenControles
            : '';
      const chosen = uitgezet.map(
        ({ rule, reden }) => `${wrap(printable(words.uitgezet(rule, reden)), 2)}\n`,
      );
      const known = bekend.length === 0 ? '' : `, ${words.bekendHier(bekend.length)}`;
      return [
        ...blocks,
        `${paint('bold', file)}: ${paint(style, word)}${detail}${known}\n`,
        uncheckedLines(open, naam),
        ...chosen,
      ].join('');
    },
    between: '',
    end: (summary) => (many && !quiet ? describeSummary(summary, options) : ''),
  };
}

function describeSummary(summary: Summary, { taal, hasBaseline, aanpassingen }: ReportOptions): string {
  const words = WORDS[taal];
  const { accepted, rejected, incomplete, error, waarschuwingen, byRule } = summary;
  const total = accepted + rejected + incomplete + error;
  const warned = waarschuwingen === 0 ? '' : `; ${words.waarschuwingen(waarschuwingen)}`;
  const lines = [
    `${words.samen({ total, ...summary })}${warned}`,
    ...Object.entries(byRule).map(([rule, count]) => `  ${rule.padEnd(16)}${count}`),
    ...(hasBaseline ? [words.bekend(summary.bekend)] : []),
    ...aanpassingen.map((each) => wrap(printable(words.aanpassing(each)), 0)),
  ];
  return `\n${lines.join('\n')}\n`;
}
