import type { Administratie, Gebeurtenis } from '../administratie/index.ts';
import type { ProfielOptions } from '../bound/index.ts';
import type { Bronnen } from '../bronnen/index.ts';
import type { ControleOptions } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import type { Limits } from '../parse/index.ts';
import type { TaalOptions } from '../taal/index.ts';
import type { Criteria } from './criteria.ts';
import type { Aantallen } from './verslag.ts';

/** How a delivery is judged. */
export interface LeveringOptions extends ControleOptions, ProfielOptions, TaalOptions {
  /** The date of the check, `YYYY-MM-DD`. */
  readonly peildatum: string;
  /** The environment in which the check is made: `P` productie, `T` test. Default `P`. */
  readonly omgeving?: 'P' | 'T';
  /** The last controletype to run. Default 3; with an `administratie` 5. */
  readonly controletype?: Controletype;
  /** What controletype 4 and 5 ask, the same for every message. Not with an `administratie`, which has its own. */
  readonly bronnen?: Bronnen;
  /**
   * The state before the delivery. At controletype 5 each message is judged by the state after the one before it, and
   * what is accepted is applied to it.
   */
  readonly administratie?: Administratie;
  /**
   * In which order messages are folded into the `administratie`: as they are given, or by Dagtekening, and as they are
   * given on one day. The second keeps all messages, as none can be judged before the last is read.
   */
  readonly volgorde?: 'dagtekening' | 'gegeven';
  /** What the delivery must satisfy; unless they are given nothing may be rejected, unchecked or there twice. */
  readonly criteria?: Criteria;
  /** True when the delivery is a sample of a larger one, as in the criteria. */
  readonly steekproef?: boolean;
  /** True for a part of a delivery: its report is written to JSON with the digests by which parts are merged. */
  readonly deel?: boolean;
  /** True for a trial run: no event is told and no state given, and the report says so. */
  readonly proef?: boolean;
  /** Other limits of what is read than the default ones. */
  readonly limits?: Partial<Limits>;
  /** Told after each message how many there were. What it throws ends the judging, and rejects. */
  readonly onVoortgang?: (aantallen: Aantallen) => void;
  /** Told what each message did that was applied to the `administratie`; never in a trial run. */
  readonly onGebeurtenissen?: (naam: string, gebeurtenissen: readonly Gebeurtenis[]) => void;
}
