import { EXIT, type Io } from '../io.ts';
import type { Assignment } from '../judge/assignment.ts';
import type { Outcome } from '../judge/create-judge.ts';
import { FileFaultError } from '../judge/file-fault.ts';
import type { KnownFinding } from '../judge/known-findings.ts';
import { createSummary, type LeftOut, type Summary } from '../report/file-report.ts';
import { createReportWriter, type ReportWriter } from '../report/report-writer.ts';
import { loadReporter } from '../report/reporters.ts';
import type { OpenOutput } from './outputs.ts';

/** What came of a run. */
export interface Written {
  readonly exit: number;
  readonly summary: Summary;
  readonly found: readonly KnownFinding[];
  readonly gone: readonly KnownFinding[];
  /** What is not in each report. */
  readonly left: readonly LeftOut[];
}

/** How reports are written. */
export interface WriteOptions {
  /** How many results a report may have, where its form has a most. */
  readonly most: number | undefined;
  /** Of how many files a progress bar is drawn; undefined for none. */
  readonly total: number | undefined;
}

/** Writes the reports of what is judged, as it comes. */
export async function writeReports(
  outcomes: AsyncIterable<Outcome>,
  { reports }: Assignment,
  outputs: readonly OpenOutput[],
  io: Io,
  { most, total }: WriteOptions,
): Promise<Written> {
  const writers: ReportWriter[] = [];
  for (const { format, options } of reports)
    writers.push(createReportWriter(await loadReporter(format, options), most));
  const progress =
    total === undefined
      ? undefined
      : (await import('../progress.ts')).createProgress(io.stderr.stream, total);
  const summary = createSummary();
  const found: KnownFinding[] = [];
  const gone: KnownFinding[] = [];
  let exit: number = EXIT.accepted;

  async function write(texts: readonly string[]): Promise<void> {
    for (const [at, { target }] of outputs.entries()) {
      const text = texts[at] ?? '';
      if (text === '') continue;
      if (target === io.stdout) progress?.remove();
      await target.write(text);
    }
  }

  try {
    await write(writers.map((writer) => writer.start()));
    for await (const outcome of outcomes) {
      for (const { files, told, error } of outcome.parts) {
        await write(writers.map((writer, at) => writer.add(told[at] ?? '')));
        if (error !== '') {
          progress?.remove();
          await io.stderr.write(error);
        }
        progress?.advance(files);
      }
      summary.addAll(outcome.summary);
      found.push(...outcome.found);
      gone.push(...outcome.gone);
      exit = Math.max(exit, outcome.exit);
      if (outcome.fault !== undefined) throw new FileFaultError(outcome.fault);
    }
    progress?.remove();
    const result = summary.result();
    const ends = writers.map((writer) => writer.end(result));
    await write(ends.map(({ text }) => text));
    return { exit, summary: result, found, gone, left: ends.map(({ left }) => left) };
  } finally {
    // A bar that is left would keep the program from ending.
    progress?.remove();
  }
}
