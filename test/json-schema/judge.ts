import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** How a validator takes `format`: as a note (the default of JSON Schema 2020-12), or as something that must hold. */
export type Formats = 'note' | 'assertion';

/** The committed JSON Schema of a message. */
export function readJsonSchema(berichttype: 'FZ825' | 'FZ826'): object {
  const file = new URL(`../../schemas/${berichttype.toLowerCase()}-2.0.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/** A strict validator, which refuses a schema with keywords, formats or types that make no sense. */
export function createAjv(formats: Formats): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: formats === 'assertion' });
  return addFormats(ajv) as Ajv2020;
}

/** Gives the kinds of message that a value is, by the JSON Schemas alone. */
export function jsonSchemaJudge(formats: Formats): (value: unknown) => readonly string[] {
  const ajv = createAjv(formats);
  const kinds = (['FZ825', 'FZ826'] as const).map((berichttype): [string, ValidateFunction] => [
    berichttype,
    ajv.compile(readJsonSchema(berichttype)),
  ]);
  return (value) => kinds.filter(([, validate]) => validate(value)).map(([berichttype]) => berichttype);
}
