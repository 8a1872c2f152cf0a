/**
 * A schema as the Standard Schema specification v1 has it: what web frameworks, form libraries and RPC libraries take
 * as a validator. Copied, so that nothing has to be installed for it.
 *
 * @see https://standardschema.dev/
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': StandardProps<Input, Output>;
}

/** What may be given with a value: the specification leaves to each library what it reads of `libraryOptions`. */
export interface StandardOptions {
  /** This one reads `taal`: the language of the messages, Dutch unless `en` of `fz825/taal/en` is given. */
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** What a Standard Schema says of itself, and its validation. */
export interface StandardProps<Input = unknown, Output = Input> {
  /** The version of the specification. */
  readonly version: 1;
  readonly vendor: string;
  /** Never there at run time: from it a library infers the types. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  /** Judges anything at all; never throws on a value that came from JSON. */
  readonly validate: (value: unknown, options?: StandardOptions) => StandardResult<Output>;
}

/** The value as it should be, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong with a value, and where. */
export interface StandardIssue {
  /** Sentence, in Dutch unless `taal` was given; never a value from the message. */
  readonly message: string;
  /** The keys that lead to it, e.g. `['verzekerde', 'mutatieFZ', 1, 'mutatiedatum']`; empty for the whole message. */
  readonly path: readonly (string | number)[];
}
