import type { AssessOptions } from '../assess/index.ts';

/**
 * What a matcher judges by: as for `assessBericht`, all of it optional. Without `peildatum` the structure alone is
 * judged (controletype 2); with it `omgeving` is needed, and `controletype` is 3 unless another is given.
 */
export interface BerichtOptions extends Partial<Omit<AssessOptions, 'includeValues'>> {}
