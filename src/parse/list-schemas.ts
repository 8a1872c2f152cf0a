import { perObject } from '../data/index.ts';
import { type BerichtSchemas, schemas as ownList } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';

/** The schemas as a list, for the same schemas always the same; those of this package when none are given. */
export function listSchemas(schemas: BerichtSchemas | undefined): readonly MessageSchema[] {
  return schemas === undefined ? ownList : listOf(schemas);
}

/** The grammar is kept by the list. */
const listOf = /* @__PURE__ */ perObject(({ fz825, fz826 }: BerichtSchemas): readonly MessageSchema[] => [
  fz825,
  fz826,
]);
