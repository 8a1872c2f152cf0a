import type { TextReporter } from './file-report.ts';
import { withoutText } from './json.ts';

/** A report for streams: a line of JSON for each file, as it stands in `files` of a report of JSON, and no more. */
export function ndjsonReporter(): TextReporter {
  return {
    start: () => '',
    file: (report) => `${JSON.stringify(withoutText(report))}\n`,
    between: '',
    end: () => '',
  };
}
