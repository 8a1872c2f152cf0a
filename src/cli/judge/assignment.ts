import type { Controletype } from '../../finding/index.ts';
import type { BronnenFile } from '../files/read-bronnen-file.ts';
import type { ProfielFile } from '../files/read-profiel-file.ts';
import type { Aanpassing, ReportOptions } from '../report/file-report.ts';
import type { Format } from '../report/reporters.ts';
import type { TaalNaam } from '../taal.ts';
import type { Baseline } from './known-findings.ts';

/** A report of some form. */
export interface ReportAssignment {
  readonly format: Format;
  readonly options: ReportOptions;
}

/** How files are judged, and what is told of them: data alone, so that a worker can be given it. */
export interface Assignment {
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
  readonly controletype: Controletype;
  /** What the file of `--bronnen` holds, known to be right; undefined when there is none. */
  readonly gegevens: BronnenFile['gegevens'] | undefined;
  /** The text of the XSD of `--schema`, known to be right; undefined when there is none. */
  readonly xsd: string | undefined;
  /** The profile of `--profiel` with its XSDs, known to be right; undefined when there is none. */
  readonly profiel: ProfielFile | undefined;
  /** The reports that are made, each of all files. */
  readonly reports: readonly ReportAssignment[];
  /** True to show values of the message. */
  readonly includeValues: boolean;
  /** The language of what is found. */
  readonly taal: TaalNaam;
  /** What was chosen of controls. */
  readonly aanpassingen: readonly Aanpassing[];
  /** What is known already; undefined when there is no baseline. */
  readonly baseline: Baseline | undefined;
  /** From which folder what is found is named for a new baseline; undefined when there will be none. */
  readonly collect: string | undefined;
  /** True when a file of which something is told is told of apart from the others, for a progress bar. */
  readonly apart: boolean;
}
