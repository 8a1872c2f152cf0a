/** A change to the code. */
export interface Mutation {
  readonly file: string;
  readonly mutatorName: string;
  /** What stood there, on one line. */
  readonly code: string;
}

/** Why a change to a file need not be noticed: it changes nothing that a caller can see. */
export interface Survivor extends Mutation {
  readonly reason: string;
}
