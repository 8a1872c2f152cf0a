import type { Herkomst } from '../../check/index.ts';
import type { Lezer } from '../../entries/uitleg.ts';
import type { CheckResult, ControleError, Controletype, Finding, Verdict } from '../../index.ts';
import type { TaalNaam } from '../taal.ts';

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
  /** The controls that were not run because somebody chose so; not there when none is. */
  readonly uitgezet?: readonly Uitgezet[] | undefined;
  /** True when the message is not checked completely for that alone. */
  readonly uitKeuze?: boolean | undefined;
  /** The findings and waarschuwingen of a baseline, which are not among the others; not there without a baseline. */
  readonly bekend?: readonly Finding[] | undefined;
  /** The text of the message, to show the line of a finding; undefined when it could not be read or decoded. */
  readonly text: string | undefined;
}

/** A control of which somebody chose that it rejects nothing, and why. */
export interface Aanpassing {
  readonly rule: string;
  readonly controletype: Controletype;
  /** `uit`: it is not run; `waarschuwing`: what it finds is a waarschuwing. */
  readonly ernst: 'uit' | 'waarschuwing';
  readonly reden: string;
}

/** A control that was not run by choice. */
export type Uitgezet = Omit<Aanpassing, 'ernst'>;

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
  /** How many findings and waarschuwingen are those of a baseline; these are not counted otherwise. */
  readonly bekend: number;
  /** How many findings each control gave, and how many waarschuwingen. */
  readonly byRule: Readonly<Record<string, number>>;
  /** On how many files a control could not be run, by what it lacked, in the order in which they were met. */
  readonly unchecked: readonly Unchecked[];
}

/** A control that could not be run, what it lacked, and on how many files. */
export interface Unchecked {
  readonly rule: string;
  readonly lacks: string;
  readonly count: number;
}

/** Writes a report while the files are being checked: nothing of a file is kept, and each is told by itself. */
export type Reporter = TextReporter | ResultReporter;

/** Tells of each file in its turn. */
export interface TextReporter {
  start(): string;
  /** What is told of a file; empty when that is nothing. */
  file(report: FileReport): string;
  /** What stands between the files of which something is told. */
  readonly between: string;
  end(summary: Summary): string;
}

/** Tells all results, the gravest first, for a reader who takes no more than so many. */
export interface ResultReporter {
  start(): string;
  /** What is told of a file, each result by itself. */
  results(report: FileReport): readonly Result[];
  /** What stands between two results. */
  readonly between: string;
  /** How many results it has, unless the caller says so. */
  readonly most: number;
  end(summary: Summary, left: LeftOut): string;
}

/** One result. */
export interface Result {
  /** How grave it is: 0 is the gravest, and is written at once; from `WARNING` on it rejects nothing. */
  readonly rank: number;
  readonly text: string;
}

/** From here on a result rejects nothing. */
export const WARNING = 10;

/** How many results are not in a report because it would have too many. */
export interface LeftOut {
  readonly errors: number;
  readonly warnings: number;
}

/** What is told of some files, to be put together in their order. */
export type Told = string | readonly Result[];

/** How the findings are shown. */
export interface ReportOptions {
  readonly includeValues: boolean;
  readonly quiet: boolean;
  /** True when there may be more than one file. */
  readonly many: boolean;
  readonly colour: boolean;
  /** The last controletype that was asked for. */
  readonly controletype: Controletype;
  /** What was chosen of controls, in the order of the controls. */
  readonly aanpassingen: readonly Aanpassing[];
  /** True when what is known is told apart, by a baseline. */
  readonly hasBaseline: boolean;
  /** By what the messages are judged; undefined for a report that does not tell it. */
  readonly herkomst: Herkomst | undefined;
  /** The language in which it is told. */
  readonly taal: TaalNaam;
  /** Who is told what to do. */
  readonly voor: Lezer;
  /** True to tell the whole explanation, not only the first thing to do. */
  readonly verbose: boolean;
}

/** Adds up reports, one by one, and what others added up. */
export interface Tally {
  add(report: FileReport): void;
  /** Adds what was added up of the files that come behind these. */
  addAll(summary: Summary): void;
  result(): Summary;
}

/** Adds up the reports. */
export function createSummary(): Tally {
  const counts = {
    accepted: 0,
    rejected: 0,
    incomplete: 0,
    error: 0,
    unreadable: 0,
    waarschuwingen: 0,
    bekend: 0,
  };
  const byRule = new Map<string, number>();
  const lacking = new Map<string, Unchecked>();

  function addRule(rule: string, count: number): void {
    byRule.set(rule, (byRule.get(rule) ?? 0) + count);
  }

  function addUnchecked({ rule, lacks, count }: Unchecked): void {
    const key = `${rule} ${lacks}`;
    lacking.set(key, { rule, lacks, count: (lacking.get(key)?.count ?? 0) + count });
  }

  return {
    add: ({ verdict, controletypes, findings, waarschuwingen, unchecked, bekend = [] }) => {
      counts[verdict]++;
      if (controletypes[1] === 'failed') counts.unreadable++;
      counts.waarschuwingen += waarschuwingen.length;
      counts.bekend += bekend.length;
      for (const { rule } of findings) addRule(rule, 1);
      for (const { rule } of waarschuwingen) addRule(rule, 1);
      for (const { rule, lacks } of unchecked) addUnchecked({ rule, lacks: lacks.join(' en '), count: 1 });
    },
    addAll: ({ byRule: rules, unchecked, ...others }) => {
      for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] += others[name];
      for (const [rule, count] of Object.entries(rules)) addRule(rule, count);
      for (const each of unchecked) addUnchecked(each);
    },
    result: () => ({
      ...counts,
      byRule: Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))),
      unchecked: [...lacking.values()],
    }),
  };
}
