import type { Criteria } from '../../entries/levering.ts';
import type { Controletype } from '../../finding/index.ts';
import type { TaalNaam } from '../taal.ts';
import type { Assignment } from './assignment.ts';

/** How the files of a delivery are judged: data alone, so that a worker can be given it. */
export interface LeveringAssignment
  extends Pick<Assignment, 'peildatum' | 'omgeving' | 'gegevens' | 'profiel'> {
  readonly levering: true;
  readonly controletype: Controletype;
  readonly criteria: Criteria | undefined;
  /** True when `gegevens` are an administratie into which messages are folded; on one thread only. */
  readonly isFolded: boolean;
  readonly proef: boolean;
  /** The language of the faults. */
  readonly taal: TaalNaam;
}
