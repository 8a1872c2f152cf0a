import { schemas } from '../model/index.ts';
import { elementsIn } from '../schema/index.ts';

/** The names of all elements of the standard. */
export const elementNames: ReadonlySet<string> = new Set(
  schemas.flatMap((schema) => elementsIn(schema).map(({ name }) => name)),
);
