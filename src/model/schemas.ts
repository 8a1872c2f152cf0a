// Generated from schemas/*.xsd by `npm run generate`: do not edit.
import type { MessageSchema } from '../schema/index.ts';
import { fz825Schema } from './fz825.schema.ts';
import { fz826Schema } from './fz826.schema.ts';

/** The schemas of all messages of the standard. */
export const schemas: readonly MessageSchema[] = [fz825Schema, fz826Schema];

export { fz825Schema, fz826Schema };
