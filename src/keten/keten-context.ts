import type { CheckContext, ControleOptions } from '../check/index.ts';
import type { SchemaOptions } from '../model/index.ts';
import type { Limits } from '../parse/index.ts';
import type { TaalOptions } from '../taal/index.ts';

/** What a party in the chain has to know to judge an FZ825 and to answer it. */
export interface KetenContext extends CheckContext, ControleOptions, SchemaOptions, TaalOptions {
  /** Identification of the retourbericht, should there be one: 1 to 12 characters. */
  readonly identificatieRetour: string;
  /** Date of the retourbericht, should there be one, `YYYY-MM-DD`; the peildatum unless another is given. */
  readonly dagtekeningRetour?: string;
  /**
   * False leaves controletype 4 out, when another party in the chain does it. Default true: without the registers
   * nothing is accepted.
   */
  readonly referentiecontroles?: boolean;
  /**
   * Other limits of what is read than the default ones. An answer may have up to 4 times the bytes and elements: give
   * that much to `receiveRetourbericht`.
   */
  readonly limits?: Partial<Limits>;
}

/** Nothing can be sent: no answer would be true. */
export interface Withheld {
  readonly stroom: null;
  /**
   * `incomplete`: there is no finding, but something could not be checked. `error`: a control or a source threw.
   * `structuur`: DJI was offered what cannot be a Mutatiebericht; VECOZO should have stopped it (flow 2).
   * `retourbericht`: the FZ826 cannot hold what stands in the message; only with schemas of your own.
   */
  readonly reden: 'incomplete' | 'error' | 'structuur' | 'retourbericht';
}
