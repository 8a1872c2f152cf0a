import { isObject } from '../data/index.ts';
import type { Mutatiebericht, Retourbericht, SchemaOptions } from '../model/index.ts';
import { findSchema, normaliseBericht } from '../serialize/index.ts';
import { inTaal, render, structureTexts, type Taal } from '../taal/index.ts';
import { keyPath } from './key-path.ts';
import type { StandardOptions, StandardResult, StandardSchema } from './standard-schema.ts';

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
      validate: (value, given) => validate<B>(value, berichttype, { ...options, taal: taalIn(given) }),
    },
  };
}

/** A framework hands over what its caller gave. */
function taalIn(options: StandardOptions | undefined): Taal | undefined {
  return options?.libraryOptions?.['taal'] as Taal | undefined;
}

function validate<B extends Bericht>(
  value: unknown,
  berichttype: B['berichttype'],
  { taal, ...options }: SchemaOptions & { readonly taal: Taal | undefined },
): StandardResult<B> {
  const found = findSchema(value, options);
  if (!found.ok || found.schema.definition.berichttype !== berichttype) {
    const path = isObject(value) ? ['berichttype'] : [];
    const args = { fault: 'berichttype', supported: [berichttype] } as const;
    const fault = { rule: 'STR-BERICHT', args } as const;
    const { message } = inTaal({ ...fault, message: render(fault, structureTexts) }, taal);
    return { issues: [{ message, path }] };
  }
  const normalised = normaliseBericht(value, options);
  if (normalised.ok) return { value: normalised.bericht as B };
  const issues = inTaal(normalised.findings, taal).map(({ message, path }) => ({
    message,
    path: keyPath(path, found.schema, value),
  }));
  return { issues };
}
