import { VERSION } from '../version.ts';
import type { Reporter, ReportOptions } from './file-report.ts';

/** The reporters, each to be loaded when it is asked for. */
const REPORTERS = {
  pretty: async (options) => (await import('./pretty.ts')).prettyReporter(options),
  json: async (_options) => (await import('./json.ts')).jsonReporter(),
  junit: async () => (await import('./junit.ts')).junitReporter(),
  sarif: async () => (await import('./sarif.ts')).sarifReporter(VERSION),
  github: async () => (await import('./github.ts')).githubReporter(),
} satisfies Readonly<Record<string, (options: ReportOptions) => Promise<Reporter>>>;

/** The forms of a report. */
export type Format = keyof typeof REPORTERS;

/** The names of the forms of a report. */
export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

/** Loads what writes a report. */
export function loadReporter(format: Format, options: ReportOptions): Promise<Reporter> {
  return REPORTERS[format](options);
}
