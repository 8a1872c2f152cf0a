// Generated from schemas/*.xsd by `npm run generate`: do not edit.
import type { MessageSchema } from '../schema/index.ts';
import { fz825Schema } from './fz825.schema.ts';
import { fz826Schema } from './fz826.schema.ts';

/** The schemas of all messages of the standard, by message. */
export interface BerichtSchemas {
  readonly fz825: MessageSchema;
  readonly fz826: MessageSchema;
  /** What tells them from any others, by whoever bound them. */
  readonly herkomst?: SchemaHerkomst;
}

/** Where schemas come from. */
export interface SchemaHerkomst {
  /** The first 128 bits of the SHA-256 of the schemas, and of the profile that they are of, as 32 hexadecimal digits. */
  readonly schemas: string;
  /** `naam` of the profile that they are of. */
  readonly profiel?: string;
  /** Makes such a hash of data; not there with the schemas of this package, which load nothing for it. */
  readonly hash?: (data: object) => string;
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
  herkomst: { schemas: 'bd78df8cf50569ba9f14c4749870f87d' },
};

/** The same as a list. */
export const schemas: readonly MessageSchema[] = [fz825Schema, fz826Schema];

export { fz825Schema, fz826Schema };
