import { addTo } from '../data/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { type Occurrence, visitKlassen } from '../structure/index.ts';

/** The occurrences of each class, by the name of the class, in the order of the message. */
export type Occurrences = ReadonlyMap<string, readonly Occurrence[]>;

/** Walks a message once. The message has the structure of the schema. */
export function listOccurrences(schema: MessageSchema, bericht: object): Occurrences {
  const found = new Map<string, Occurrence[]>();
  visitKlassen(schema, bericht, (occurrence) => addTo(found, occurrence.element.name, occurrence));
  return found;
}
