import type { Datatype } from './datatype.ts';
import { compareTemporals } from './temporal-compare.ts';
import { temporalFault } from './temporal-fault.ts';
import type { TemporalKind } from './temporal-fields.ts';

/** A date or time as XSD 1.0, second edition, has it. */
export function temporalDatatype(kind: TemporalKind): Datatype {
  return {
    whiteSpace: 'collapse',
    family: 'temporal',
    fault: (text) => temporalFault(text, kind),
    compare: (a, b) => compareTemporals(a, b, kind),
  };
}
