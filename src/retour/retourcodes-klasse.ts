import type { Occurrence } from '../structure/index.ts';

/** The name of the element in which a class carries its retourcodes. */
export const RETOURCODES = 'Retourcodes';

/** True for a class that has retourcodes by the schema of the FZ826, or will have them in the retourbericht. */
export function carriesRetourcodes({ type }: Occurrence): boolean {
  return type.elements.some(({ name }) => name === RETOURCODES);
}
