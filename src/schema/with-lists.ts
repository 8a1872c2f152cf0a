import { linkSchema } from './link-schema.ts';
import type { MessageSchema } from './schema.ts';
import { WHOLE_SUPPORT } from './whole-support.ts';

/** The same schema, in whose messages these elements stand in an array, also where only one may occur. */
export function withLists({ definition }: MessageSchema, lists: ReadonlySet<string>): MessageSchema {
  return linkSchema(definition, WHOLE_SUPPORT, lists);
}
