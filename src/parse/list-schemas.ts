import { type BerichtSchemas, schemas as ownList } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';

/** By the schemas: the grammar is kept by the list of them. */
const LISTS = new WeakMap<BerichtSchemas, readonly MessageSchema[]>();

/** The schemas as a list, for the same schemas always the same; those of this package when none are given. */
export function listSchemas(schemas: BerichtSchemas | undefined): readonly MessageSchema[] {
  if (schemas === undefined) return ownList;
  const known = LISTS.get(schemas) ?? [schemas.fz825, schemas.fz826];
  LISTS.set(schemas, known);
  return known;
}
