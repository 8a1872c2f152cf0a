import type { FileReport, Reporter, ReportOptions, Summary } from './file-report.ts';

/** A report for programs; its form is that of `fz825/schemas/report.schema.json`. One file on a line, so that it may be long. */
export function jsonReporter({ herkomst }: ReportOptions): Reporter {
  return {
    start: () => `{"herkomst":${JSON.stringify(herkomst)},"files":[`,
    file: (report) => `\n${JSON.stringify(withoutText(report))}`,
    between: ',',
    end: (summary) => `\n],"summary":${JSON.stringify(shown(summary))}}\n`,
  };
}

function withoutText({ text: _, ...report }: FileReport): Omit<FileReport, 'text'> {
  return report;
}

function shown({
  unreadable: _,
  unchecked: __,
  ...summary
}: Summary): Omit<Summary, 'unreadable' | 'unchecked'> {
  return summary;
}
