import { datatypes } from './datatype/datatypes.ts';
import type { TypeSupport } from './link-simple-type.ts';
import { createMatcher } from './pattern/pattern-matcher.ts';

/** All that a schema may stand on. */
export const WHOLE_SUPPORT: TypeSupport = { createMatcher, datatypes };
