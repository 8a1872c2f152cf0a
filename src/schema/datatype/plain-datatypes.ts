import type { BuiltinName } from '../definition.ts';
import type { Datatype } from './datatype.ts';
import { textDatatype } from './datatype-text.ts';
import { temporalFault } from './temporal-fault.ts';

/** A built-in type on whose values a schema may ask nothing that needs their order or equality. */
export type UncomparedDatatype = Omit<Datatype, 'compare'> & Partial<Pick<Datatype, 'compare'>>;

/** Some of the built-in types. */
export type Datatypes = Readonly<Partial<Record<BuiltinName, UncomparedDatatype>>>;

/** What the messages of this package need, so that a bundle that reads only these has no more. */
export const plainDatatypes: Datatypes = {
  string: textDatatype('preserve'),
  date: { whiteSpace: 'collapse', family: 'temporal', fault: (text) => temporalFault(text, 'date') },
};
