import type { Controletype } from '../../finding/index.ts';
import type { BronnenFile } from '../files/read-bronnen-file.ts';
import type { ProfielFile } from '../files/read-profiel-file.ts';
import type { ReportOptions } from '../report/file-report.ts';
import type { Format } from '../report/reporters.ts';

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
  readonly format: Format;
  readonly report: ReportOptions;
  /** True when a file of which something is told is told of apart from the others, for a progress bar. */
  readonly apart: boolean;
}
