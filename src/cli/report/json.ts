import type { FileReport, ReportOptions, Summary, TextReporter } from './file-report.ts';

/** A report for programs; its form is that of `fz825/schemas/report.schema.json`. One file on a line, so that it may be long. */
export function jsonReporter({ herkomst, aanpassingen, hasBaseline }: ReportOptions): TextReporter {
  const chosen = aanpassingen.length === 0 ? '' : `"aanpassingen":${JSON.stringify(aanpassingen)},`;
  return {
    start: () => `{"herkomst":${JSON.stringify(herkomst)},${chosen}"files":[`,
    file: (report) => `\n${JSON.stringify(withoutText(report))}`,
    between: ',',
    end: (summary) => `\n],"summary":${JSON.stringify(shown(summary, hasBaseline))}}\n`,
  };
}

/** What is told of a file: all but its text. */
export function withoutText({ text: _, ...report }: FileReport): Omit<FileReport, 'text'> {
  return report;
}

function shown(
  { unreadable: _, unchecked: __, bekend, ...summary }: Summary,
  hasBaseline: boolean,
): Omit<Summary, 'unreadable' | 'unchecked' | 'bekend'> & { readonly bekend?: number } {
  return hasBaseline ? { ...summary, bekend } : summary;
}
