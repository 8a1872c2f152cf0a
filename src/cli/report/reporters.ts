import { loadTaal } from '../taal.ts';
import { VERSION } from '../version.ts';
import type { Reporter, ReportOptions } from './file-report.ts';

/** The names of the forms of a report. */
export const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'] as const;

/** The forms of a report. */
export type Format = (typeof FORMATS)[number];

/** What makes a reporter, each to be loaded when it is asked for. */
const REPORTERS: Readonly<Record<Format, (options: ReportOptions) => Promise<Reporter>>> = {
  pretty: async (options) => {
    // The English explanations are only loaded when they are asked for.
    const { explain } =
      options.taal === 'en'
        ? await import('../../entries/uitleg.ts')
        : await import('../../entries/uitleg/nl.ts');
    return (await import('./pretty.ts')).prettyReporter(options, explain, await loadTaal(options.taal));
  },
  json: async (options) => (await import('./json.ts')).jsonReporter(options),
  ndjson: async () => (await import('./ndjson.ts')).ndjsonReporter(),
  junit: async (options) => (await import('./junit.ts')).junitReporter(options),
  sarif: async (options) => (await import('./sarif.ts')).sarifReporter(VERSION, options),
  github: async (options) => (await import('./github.ts')).githubReporter(options),
  gitlab: async (options) => (await import('./gitlab.ts')).gitlabReporter(options),
};

/** Loads what writes a report. */
export function loadReporter(format: Format, options: ReportOptions): Promise<Reporter> {
  return REPORTERS[format](options);
}
