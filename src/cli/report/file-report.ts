import type { CheckResult, ControleError, Controletype, Finding, Verdict } from '../../index.ts';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly verdict: Verdict;
  readonly controletypes: CheckResult['controletypes'];
  readonly findings: readonly Finding[];
  /** What may be wrong, and rejects nothing. */
  readonly waarschuwingen: readonly Finding[];
  readonly errors: readonly (ControleError | FileError)[];
  /** The controls that could not be run, and what they lacked. */
  readonly unchecked: CheckResult['unchecked'];
  /** The text of the message, to show the line of a finding; undefined when it could not be read or decoded. */
  readonly text: string | undefined;
}

/** A file that could not be read. */
export interface FileError {
  readonly message: string;
}

/** What became of all files. */
export interface Summary {
  readonly accepted: number;
  readonly rejected: number;
  readonly incomplete: number;
  readonly error: number;
  /** Of the rejected ones, how many failed controletype 1. */
  readonly unreadable: number;
  /** How many waarschuwingen there are in all files. */
  readonly waarschuwingen: number;
  /** How many findings each control gave, and how many waarschuwingen. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** Writes a report while the files are being checked: nothing of a file is kept. */
export interface Reporter {
  start(): string;
  file(report: FileReport): string;
  end(summary: Summary): string;
}

/** How the findings are shown. */
export interface ReportOptions {
  readonly includeValues: boolean;
  readonly quiet: boolean;
  /** True when there may be more than one file. */
  readonly many: boolean;
  readonly colour: boolean;
  /** The last controletype that was asked for. */
  readonly controletype: Controletype;
}

/** Adds up the reports. */
export function createSummary(): { add(report: FileReport): void; result(): Summary } {
  const counts = { accepted: 0, rejected: 0, incomplete: 0, error: 0 };
  const byRule = new Map<string, number>();
  let unreadable = 0;
  let warnings = 0;
  return {
    add: ({ verdict, controletypes, findings, waarschuwingen }) => {
      counts[verdict]++;
      if (controletypes[1] === 'failed') unreadable++;
      warnings += waarschuwingen.length;
      for (const { rule } of [...findings, ...waarschuwingen]) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    },
    result: () => ({
      ...counts,
      unreadable,
      waarschuwingen: warnings,
      byRule: Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}
