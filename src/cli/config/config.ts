import type { Aanpassing } from '../report/file-report.ts';
import type { Format } from '../report/reporters.ts';

/** What a file of settings holds, as the command line would say it; paths are from the folder of the run. */
export interface Config {
  /** Where it stands. */
  readonly path: string;
  readonly omgeving?: 'P' | 'T';
  readonly peildatum?: string;
  readonly bronnen?: string;
  readonly profiel?: string;
  readonly controletype?: string;
  readonly format?: readonly (Format | `${Format}=${string}`)[];
  readonly ignore?: readonly string[];
  readonly baseline?: string;
  readonly aanpassingen: readonly Aanpassing[];
}

/** The name of the file. */
export const CONFIG_FILE = 'fz825.config.json';
