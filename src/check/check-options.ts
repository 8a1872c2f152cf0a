import type { Bronnen } from '../bronnen/index.ts';
import type { Controletype, FindingOptions } from '../finding/index.ts';
import type { SchemaOptions } from '../model/index.ts';
import type { ControleOptions } from './controle-set.ts';

/** What a check has to know of the moment and the place in which it is made. */
export interface CheckContext {
  /** The date of the check, `YYYY-MM-DD`. */
  readonly peildatum: string;
  /** The environment in which the check is made: `P` productie, `T` test. */
  readonly omgeving: 'P' | 'T';
  /** What controletype 4 and 5 ask; without a source its controls are unchecked. */
  readonly bronnen?: Bronnen;
}

/** What a caller may choose. */
export interface CheckOptions extends ControleOptions, FindingOptions, SchemaOptions {
  /** How far to go: the last controletype to run. Default 5. */
  readonly controletype?: Controletype;
}
