/**
 * Text that breaks a rule, and the same text that does not: a document, or the piece of one in which the fault stands. A
 * `Header`, a `Verzekerde` or some `MutatieFZ` stand for the message that they are part of.
 */
export interface Voorbeeld {
  readonly fout: string;
  readonly goed: string;
}
