import { type Bronnen, readBronnen } from '../../entries/bronnen.ts';
import { type BerichtSchemas, compileSchema } from '../../entries/schema.ts';
import type { Verdict } from '../../index.ts';
import { describeIoError } from '../files/describe-io-error.ts';
import type { ReadInput } from '../files/read-inputs.ts';
import type { ProfielFile } from '../files/read-profiel-file.ts';
import { EXIT } from '../io.ts';
import { printable } from '../printable.ts';
import {
  createSummary,
  type FileReport,
  type Reporter,
  type Summary,
  type Told,
} from '../report/file-report.ts';
import { joinTold, tellFile } from '../report/report-writer.ts';
import { loadReporter } from '../report/reporters.ts';
import { loadTaal } from '../taal.ts';
import { adaptControles } from './adapt-controles.ts';
import type { Assignment } from './assignment.ts';
import { type FileFault, kindOf } from './file-fault.ts';
import { type JudgeFileOptions, judgeFile } from './judge-file.ts';
import { createKnown, type KnownFinding, knownOf } from './known-findings.ts';

/** What is told of some files. */
export interface Part {
  readonly files: number;
  /** For each report, in their order. */
  readonly told: readonly Told[];
  /** For stderr, behind that. */
  readonly error: string;
}

/** What became of some files, in their order: data alone. */
export interface Outcome {
  readonly parts: readonly Part[];
  readonly summary: Summary;
  /** For a new baseline: all that was found. */
  readonly found: readonly KnownFinding[];
  /** What a baseline has of these files and is no more. */
  readonly gone: readonly KnownFinding[];
  /** The exit code of these files. */
  readonly exit: number;
  /** What went wrong in the program itself: the files from this one on were not judged. */
  readonly fault: FileFault | undefined;
}

/** What was made of an assignment, where it was looked at before: no data, and so not for a worker. */
export interface Made {
  /** The sources, of the data. */
  readonly bronnen?: Bronnen | undefined;
  /** The schemas, of the profile. */
  readonly schemas?: BerichtSchemas | undefined;
}

/** Judges files, one after the other. */
export type Judge = (inputs: Iterable<ReadInput>) => Outcome;

/**
 * Makes what judges files.
 *
 * @param made what was made of the assignment already; the rest is made here
 */
export async function createJudge(assignment: Assignment, made: Made = {}): Promise<Judge> {
  const { apart, reports, gegevens, xsd, profiel, baseline, collect, aanpassingen, taal, ...rest } =
    assignment;
  const reporters: Reporter[] = [];
  for (const { format, options } of reports) reporters.push(await loadReporter(format, options));
  const compiled = xsd === undefined ? undefined : compileSchema(xsd);
  if (compiled?.ok === false) throw new TypeError('The XSD is known to be right.');
  const { controles, uitgezet } = adaptControles(aanpassingen);
  const options: JudgeFileOptions = {
    ...rest,
    bronnen: made.bronnen ?? (gegevens === undefined ? {} : bronnenOf(gegevens)),
    taal: await loadTaal(taal),
    schemas: made.schemas ?? (profiel === undefined ? undefined : await schemasOf(profiel)),
    uitgezet,
    ...(controles === undefined ? undefined : { controles }),
  };
  const against = baseline === undefined ? undefined : createKnown(baseline);

  return (inputs) => {
    const summary = createSummary();
    const parts: Part[] = [];
    const found: KnownFinding[] = [];
    const gone: KnownFinding[] = [];
    let exit: number = EXIT.accepted;

    function tell(told: readonly Told[], error: string): void {
      const last = parts.at(-1);
      const isApart = apart && (isTold(told) || (last !== undefined && isTold(last.told)));
      if (last === undefined || last.error !== '' || isApart)
        return void parts.push({ files: 1, told, error });
      const both = reporters.map((reporter, at) => joinTold(reporter, last.told[at] ?? '', told[at] ?? ''));
      parts[parts.length - 1] = { files: last.files + 1, told: both, error };
    }

    function outcome(fault?: FileFault): Outcome {
      return { parts, summary: summary.result(), found, gone, exit, fault };
    }

    for (const input of inputs) {
      try {
        const judged = judgeFile(input, options, compiled?.schema);
        const { report, gone: ofFile } = against?.(judged) ?? { report: judged, gone: [] };
        const told = reporters.map((reporter) => tellFile(reporter, report));
        summary.add(report);
        gone.push(...ofFile);
        if (collect !== undefined) found.push(...knownOf(judged, collect));
        const isUnreadable = 'error' in input;
        exit = Math.max(exit, isUnreadable ? EXIT.usage : exitOf(report, collect !== undefined));
        tell(told, isUnreadable ? `fz825: ${printable(input.name)}: ${describeIoError(input.error)}.\n` : '');
      } catch (error) {
        return outcome({ name: input.name, kind: kindOf(error) });
      }
    }
    return outcome();
  };
}

function isTold(told: readonly Told[]): boolean {
  return told.some(({ length }) => length > 0);
}

/**
 * The exit code of one message. What a baseline knows does not fail, nor what is put in a new one; what was not checked for
 * another reason than choice does.
 */
function exitOf(report: FileReport, isCollected: boolean): number {
  const { verdict, findings, unchecked, uitKeuze = false, bekend } = report;
  if (verdict === 'incomplete' && uitKeuze) return EXIT.accepted;
  if (verdict !== 'rejected' || (bekend === undefined && !isCollected)) return EXIT_OF[verdict];
  return unchecked.length > 0 || (findings.length > 0 && !isCollected) ? EXIT.rejected : EXIT.accepted;
}

async function schemasOf({ text, schemas }: ProfielFile): Promise<BerichtSchemas> {
  const { bindProfiel } = await import('../../entries/profiel.ts');
  const bound = bindProfiel(text, { schemas });
  if (!bound.ok) throw new TypeError('The profile is known to be right.');
  return bound.api.schemas;
}

function bronnenOf(gegevens: NonNullable<Assignment['gegevens']>): Bronnen {
  const read = readBronnen(gegevens);
  if (!read.ok) throw new TypeError('The data are known to be right.');
  return read.bronnen;
}

const EXIT_OF: Readonly<Record<Verdict, number>> = {
  accepted: EXIT.accepted,
  rejected: EXIT.rejected,
  incomplete: EXIT.rejected,
  error: EXIT.internal,
};
