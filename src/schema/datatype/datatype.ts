import type { RestrictionDefinition, WhiteSpace } from '../definition.ts';
import type { ValueFault } from '../schema.ts';

/** What the library knows of a built-in XSD type. */
export interface Datatype {
  /** The type's own; a restriction may only make it stronger. */
  readonly whiteSpace: WhiteSpace;
  /** Decides which facets apply. */
  readonly family: 'text' | 'boolean' | 'decimal' | 'temporal' | 'name' | 'binary' | 'list' | 'union';
  /** The facets that the type has by itself: a restriction may not widen them. */
  readonly facets?: RestrictionDefinition;
  /** What its length facets count, when that is not characters. */
  readonly lengthOf?: (text: string) => number;
  /** Told instead of `fault`, by a type that is made of others. */
  readonly check?: (text: string) => ValueFault | undefined;
  /** Undefined when the (whitespace-normalised) text is in the type's lexical and value space. */
  readonly fault: (text: string) => DatatypeFault | undefined;
  /**
   * Negative, zero or positive; undefined when the two are incomparable: a date with against one without a zone
   * within 14 hours, and different values of a type without order. Only for two valid values.
   */
  readonly compare: (a: string, b: string) => number | undefined;
}

/**
 * `vorm`: not written as the type asks (10-03-2026 for a date). `bestaat niet`: written well, but there is no such
 * date or time (2023-02-29). `bereik`: an integer outside the type's range (256 for an unsignedByte).
 */
export type DatatypeFault = 'vorm' | 'bestaat niet' | 'bereik';
