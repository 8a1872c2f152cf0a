import type { Finding } from '../../index.ts';
import { printable } from '../printable.ts';
import { describeUnchecked } from './describe-unchecked.ts';
import {
  type FileReport,
  type LeftOut,
  type ReportOptions,
  type Result,
  type ResultReporter,
  type Summary,
  WARNING,
} from './file-report.ts';
import { normalPath } from './place.ts';
import { WORDS } from './words.ts';

/** So many annotations of a kind GitHub shows of a step. */
const SHOWN = 10;

/** So many sentences stand in one annotation; of the others it says how many there are. */
const MOST_SENTENCES = 10;

/** How grave is what is no finding. */
const RANK = { fout: 0, onvolledig: 6, waarschuwing: WARNING, nietGecontroleerd: WARNING + 1 } as const;

/**
 * Annotations of GitHub Actions: workflow commands, one for each line of a file with findings and one for each with
 * waarschuwingen, the gravest first, as GitHub shows ten of a kind; and a notice with the total at the end.
 */
export function githubReporter({ taal, aanpassingen, hasBaseline }: ReportOptions): ResultReporter {
  const words = WORDS[taal];
  return {
    start: () => '',
    results: ({
      file,
      findings,
      waarschuwingen,
      errors,
      unchecked,
      verdict,
      uitKeuze = false,
    }: FileReport) => {
      const name = normalPath(file);
      const whole = (level: Level, rank: number, title: string, text: string): Result => ({
        rank,
        text: command(level, { file: name, title }, text),
      });
      return [
        ...errors.map(({ message }) => whole('error', RANK.fout, words.fout, message)),
        ...annotations('error', name, findings, words.meerOpRegel),
        ...(verdict === 'incomplete' && !uitKeuze
          ? [whole('error', RANK.onvolledig, words.onvolledig, words.nietVolledig)]
          : []),
        ...annotations('warning', name, waarschuwingen, words.meerOpRegel),
        ...describeUnchecked(unchecked, taal).map((sentence) =>
          whole('warning', RANK.nietGecontroleerd, words.nietGecontroleerd, sentence),
        ),
      ];
    },
    between: '',
    most: Number.POSITIVE_INFINITY,
    end: (summary, left) => {
      const notices = aanpassingen.map((each) => words.aanpassing(each));
      const total = describeTotal(summary, left);
      if (total !== undefined) notices.unshift(total);
      return notices.map((text) => command('notice', { title: 'fz825' }, text)).join('');
    },
  };

  /** Undefined when there is nothing to tell. */
  function describeTotal(summary: Summary, left: LeftOut): string | undefined {
    const { accepted, rejected, incomplete, error, waarschuwingen, bekend, byRule } = summary;
    const found = Object.values(byRule).reduce((sum, count) => sum + count, 0) - waarschuwingen;
    if (found + waarschuwingen + incomplete + error + bekend === 0) return undefined;
    const total = accepted + rejected + incomplete + error;
    return [
      `${words.samen({ total, ...summary })}; ${words.bevindingen(found)}, ${words.waarschuwingen(waarschuwingen)}.`,
      ...(hasBaseline ? [words.bekend(bekend)] : []),
      ...(left.errors + left.warnings > 0 ? [words.weggelaten(left)] : []),
      words.getoond(SHOWN),
    ].join(' ');
  }
}

type Level = 'error' | 'warning' | 'notice';

/** What stands at one line is told in one annotation, at the first of its places, each sentence once. */
function annotations(
  level: 'error' | 'warning',
  file: string,
  findings: readonly Finding[],
  more: (count: number) => string,
): readonly Result[] {
  const lines = new Map<number | null, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const same = lines.get(finding.line);
    if (same === undefined) lines.set(finding.line, [finding]);
    else same.push(finding);
  }
  return Array.from(lines.values(), (same) => {
    const [{ line, column, controletype }] = same;
    const titles = [...new Set(same.map(titleOf))];
    const sentences = [...new Set(same.map(({ message, path }) => `${message} (${path})`))];
    const open = sentences.length - MOST_SENTENCES;
    const text = [...sentences.slice(0, MOST_SENTENCES), ...(open > 0 ? [more(open)] : [])].join('\n');
    const title = titles.slice(0, MOST_SENTENCES).join(', ');
    const place = line === null ? {} : { line, col: column ?? 1 };
    return {
      rank: level === 'error' ? controletype : RANK.waarschuwing,
      text: command(level, { file, ...place, title }, text),
    };
  });
}

function titleOf({ rule, retourcode }: Finding): string {
  return retourcode === null ? rule : `${rule} ${retourcode}`;
}

function command(level: Level, properties: Readonly<Record<string, string | number>>, text: string): string {
  const told = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${told.join(',')}::${data(text)}\n`;
}

/** A command ends with its line: breaks are escaped, and other controls shown for what they are. */
function data(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part) => (part === '\r' || part === '\n' ? part : printable(part)))
    .join('')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
