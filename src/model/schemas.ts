// Generated from schemas/*.xsd by `npm run generate`: do not edit.
import type { MessageSchema } from '../schema/index.ts';
import { fz825Schema } from './fz825.schema.ts';
import { fz826Schema } from './fz826.schema.ts';

/** The schemas of all messages of the standard, by message. */
export interface BerichtSchemas {
  readonly fz825: MessageSchema;
  readonly fz826: MessageSchema;
}

/** The choice of other schemas than those of this package. */
export interface SchemaOptions {
  /**
   * The schemas to go by: the `schemas` of what `withSchemas` gives, which holds against them what the code needs. Those
   * of this package unless others are given.
   */
  readonly schemas?: BerichtSchemas | undefined;
}

/** The reconstructed schemas of this package. */
export const ownSchemas: BerichtSchemas = {
  fz825: fz825Schema,
  fz826: fz826Schema,
};

/** The same as a list. */
export const schemas: readonly MessageSchema[] = [fz825Schema, fz826Schema];

export { fz825Schema, fz826Schema };
