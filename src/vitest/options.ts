import type { AssessOptions } from '../assess/index.ts';
import type { ProfielOptions } from '../bound/index.ts';

/**
 * What a matcher judges by: as for `assessBericht`, all of it optional. Without `peildatum` the structure alone is
 * judged (controletype 2); with it `omgeving` is needed, and `controletype` is 3 unless another is given. With `profiel`,
 * what `bindProfiel` gave, messages are those of a profile, with its controls unless others are given, and a `path` is one
 * of their XML.
 */
export interface BerichtOptions
  extends Partial<Omit<AssessOptions, 'includeValues'>>,
    Pick<ProfielOptions, 'profiel'> {}
