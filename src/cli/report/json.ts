import type { FileReport, Reporter, Summary } from './file-report.ts';

/** A report for programs; its form is that of `fz825/schemas/report.schema.json`. One file on a line, so that it may be long. */
export function jsonReporter(): Reporter {
  let first = true;
  return {
    start: () => '{"files":[',
    file: (report) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return `${separator}${JSON.stringify(withoutText(report))}`;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(withoutUnreadable(summary))}}\n`,
  };
}

function withoutText({ text: _, ...report }: FileReport): Omit<FileReport, 'text'> {
  return report;
}

function withoutUnreadable({ unreadable: _, ...summary }: Summary): Omit<Summary, 'unreadable'> {
  return summary;
}
