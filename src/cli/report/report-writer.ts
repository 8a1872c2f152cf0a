import { type LeftOut, type Reporter, type Result, type Summary, type Told, WARNING } from './file-report.ts';

/** Puts a report together of what is told of files, in their order. */
export interface ReportWriter {
  start(): string;
  /** What is written of some files now; empty when that is nothing, or comes at the end. */
  add(told: Told): string;
  /** The rest of the report, and what is not in it. */
  end(summary: Summary): { readonly text: string; readonly left: LeftOut };
}

/**
 * Makes what puts a report together.
 *
 * @param most how many results it may have, where its form has a most; that of the form unless it is given
 */
export function createReportWriter(reporter: Reporter, most?: number): ReportWriter {
  return 'results' in reporter
    ? createResultWriter(reporter, most ?? reporter.most)
    : createTextWriter(reporter);
}

function createTextWriter(reporter: Extract<Reporter, { file: unknown }>): ReportWriter {
  let isFirst = true;
  return {
    start: () => reporter.start(),
    add: (told) => {
      const text = String(told);
      if (text === '') return '';
      const before = isFirst ? '' : reporter.between;
      isFirst = false;
      return before + text;
    },
    end: (summary) => ({ text: reporter.end(summary), left: { errors: 0, warnings: 0 } }),
  };
}

/** The gravest results are written as they come; no more of the others are kept than may be written. */
function createResultWriter(reporter: Extract<Reporter, { results: unknown }>, most: number): ReportWriter {
  const kept: string[][] = [];
  const left = { errors: 0, warnings: 0 };
  let written = 0;

  function put(text: string): string {
    return `${written++ === 0 ? '' : reporter.between}${text}`;
  }

  function leave(rank: number, count = 1): void {
    left[rank < WARNING ? 'errors' : 'warnings'] += count;
  }

  function keep({ rank, text }: Result): void {
    kept[rank] ??= [];
    const same = kept[rank];
    if (same.length < most) same.push(text);
    else leave(rank);
  }

  return {
    start: () => reporter.start(),
    add: (told) => {
      let text = '';
      for (const result of told as readonly Result[]) {
        if (result.rank > 0) keep(result);
        else if (written < most) text += put(result.text);
        else leave(0);
      }
      return text;
    },
    end: (summary) => {
      const texts: string[] = [];
      for (const [rank, same] of kept.entries()) {
        if (same === undefined) continue;
        const fitting = Math.max(0, Math.min(same.length, most - written));
        for (const text of same.slice(0, fitting)) texts.push(put(text));
        leave(rank, same.length - fitting);
      }
      return { text: texts.join('') + reporter.end(summary, left), left };
    },
  };
}

/** What is told of some files and of those behind them, where one report tells of both. */
export function joinTold(reporter: Reporter, first: Told, second: Told): Told {
  if ('results' in reporter) return [...(first as readonly Result[]), ...(second as readonly Result[])];
  return first === '' || second === '' ? `${first}${second}` : `${first}${reporter.between}${second}`;
}

/** What a report tells of a file. */
export function tellFile(reporter: Reporter, report: Parameters<ReportWriterFile>[0]): Told {
  return 'results' in reporter ? reporter.results(report) : reporter.file(report);
}

type ReportWriterFile = Extract<Reporter, { file: unknown }>['file'];
