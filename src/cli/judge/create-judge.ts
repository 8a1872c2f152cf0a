import { type Bronnen, readBronnen } from '../../entries/bronnen.ts';
import { type BerichtSchemas, compileSchema } from '../../entries/schema.ts';
import type { Verdict } from '../../index.ts';
import { describeIoError } from '../files/describe-io-error.ts';
import type { ReadInput } from '../files/read-inputs.ts';
import type { ProfielFile } from '../files/read-profiel-file.ts';
import { EXIT } from '../io.ts';
import { printable } from '../printable.ts';
import { createSummary, type Summary } from '../report/file-report.ts';
import { loadReporter } from '../report/reporters.ts';
import { loadTaal } from '../taal.ts';
import type { Assignment } from './assignment.ts';
import { type FileFault, kindOf } from './file-fault.ts';
import { type JudgeFileOptions, judgeFile } from './judge-file.ts';

/** What is told of some files. */
export interface Part {
  readonly files: number;
  /** For the report; empty when nothing is told of them. */
  readonly text: string;
  /** For stderr, behind that. */
  readonly error: string;
}

/** What became of some files, in their order: data alone. */
export interface Outcome {
  readonly parts: readonly Part[];
  readonly summary: Summary;
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
  const { apart, format, report, gegevens, xsd, profiel, ...rest } = assignment;
  const reporter = await loadReporter(format, report);
  const compiled = xsd === undefined ? undefined : compileSchema(xsd);
  if (compiled?.ok === false) throw new TypeError('The XSD is known to be right.');
  const options: JudgeFileOptions = {
    ...rest,
    bronnen: made.bronnen ?? (gegevens === undefined ? {} : bronnenOf(gegevens)),
    includeValues: report.includeValues,
    taal: await loadTaal(report.taal),
    schemas: made.schemas ?? (profiel === undefined ? undefined : await schemasOf(profiel)),
  };

  return (inputs) => {
    const summary = createSummary();
    const parts: Part[] = [];
    let exit: number = EXIT.accepted;

    function tell(text: string, error: string): void {
      const last = parts.at(-1);
      const isApart = apart && (text !== '' || last?.text !== '');
      if (last === undefined || last.error !== '' || isApart)
        return void parts.push({ files: 1, text, error });
      const between = text === '' || last.text === '' ? '' : reporter.between;
      parts[parts.length - 1] = { files: last.files + 1, text: last.text + between + text, error };
    }

    function outcome(fault?: FileFault): Outcome {
      return { parts, summary: summary.result(), exit, fault };
    }

    for (const input of inputs) {
      try {
        const judged = judgeFile(input, options, compiled?.schema);
        const text = reporter.file(judged);
        summary.add(judged);
        exit = Math.max(exit, 'error' in input ? EXIT.usage : EXIT_OF[judged.verdict]);
        tell(
          text,
          'error' in input ? `fz825: ${printable(input.name)}: ${describeIoError(input.error)}.\n` : '',
        );
      } catch (error) {
        return outcome({ name: input.name, kind: kindOf(error) });
      }
    }
    return outcome();
  };
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
