import { type ProfielOptions, readBound } from '../bound/index.ts';
import { ownSchemas } from '../model/index.ts';
import { messageSchema } from './message-schema.ts';
import type { JsonSchema } from './value-schema.ts';

/** Of which message, and on which schemas. */
export interface JsonSchemaOptions extends ProfielOptions {
  readonly berichttype: 'FZ825' | 'FZ826';
}

/**
 * Makes the JSON Schema 2020-12 of a message in JSON: an object as `serializeBericht` takes it, which accepts what this
 * accepts. With `profiel`, what `bindProfiel` gave, that of the messages of a profile: with the fields and the codes of the
 * model, the values that the types of the profile allow, and the elements that it has besides.
 *
 * `format` in it is a note: a validator that asserts formats refuses a date with white space around it, which is a date in
 * XML. Patterns are for the flag `u`, as JSON Schema has it.
 *
 * Retourcodes of a class without an element of its own, which `serializeBericht` writes with those of the class around it, are
 * not in it: no message that was read has them there.
 *
 * What stands beside the retourcodes in a class that the XML repeats for each of them may have 32 items here: JSON Schema
 * compares no lengths of lists.
 *
 * @throws TypeError when `berichttype` is another, `profiel` is not what `bindProfiel` gave, or JSON Schema cannot say
 *   exactly what a schema says: a number with bounds, a moment, elements of which the order may change
 * @example
 * generateJsonSchema({ berichttype: 'FZ825' }).required; //=> ['berichttype', 'header', 'verzekerde']
 */
export function generateJsonSchema({ berichttype, ...options }: JsonSchemaOptions): JsonSchema {
  if (berichttype !== 'FZ825' && berichttype !== 'FZ826')
    throw new TypeError("berichttype must be 'FZ825' or 'FZ826'.");
  const { schemas = ownSchemas } = readBound(options);
  const title = berichttype === 'FZ825' ? 'FZ825 Mutatiebericht' : 'FZ826 Retourbericht';
  return messageSchema(berichttype === 'FZ825' ? schemas.fz825 : schemas.fz826, { title });
}
