import { isObject } from '../data/index.ts';
import type { Mutatiebericht, Retourbericht, SchemaOptions } from '../model/index.ts';
import { findSchema, normaliseBericht } from '../serialize/index.ts';
import { render, structureTexts } from '../taal/index.ts';
import { keyPath } from './key-path.ts';
import type { StandardResult, StandardSchema } from './standard-schema.ts';

type Bericht = Mutatiebericht | Retourbericht;

/** The Standard Schema of the messages with this `berichttype`. */
export function berichtSchema<B extends Bericht>(
  berichttype: B['berichttype'],
  options: SchemaOptions = {},
): StandardSchema<unknown, B> {
  return {
    '~standard': {
      version: 1,
      vendor: 'fz825',
      validate: (value) => validate<B>(value, berichttype, options),
    },
  };
}

function validate<B extends Bericht>(
  value: unknown,
  berichttype: B['berichttype'],
  options: SchemaOptions,
): StandardResult<B> {
  const found = findSchema(value, options);
  if (!found.ok || found.schema.definition.berichttype !== berichttype) {
    const path = isObject(value) ? ['berichttype'] : [];
    const args = { fault: 'berichttype', supported: [berichttype] } as const;
    return { issues: [{ message: render({ rule: 'STR-BERICHT', args }, structureTexts), path }] };
  }
  const normalised = normaliseBericht(value, options);
  if (normalised.ok) return { value: normalised.bericht as B };
  const issues = normalised.findings.map(({ message, path }) => ({
    message,
    path: keyPath(path, found.schema, value),
  }));
  return { issues };
}
