import { isObject } from '../data/index.ts';
import type { BerichtSchemas, SchemaOptions } from '../model/index.ts';
import type { Controle } from '../vocabulary/index.ts';

/** What is bound to the schemas of a profile: the `api` that `bindProfiel` gives, as far as others need it. */
export interface Bound {
  readonly schemas: BerichtSchemas;
  /** The controls that it runs; those of this package when absent. */
  readonly controles?: readonly Controle[];
}

/** The choice of other schemas than those of this package, by themselves or by a profile. */
export interface ProfielOptions extends SchemaOptions {
  /** What `bindProfiel` gave: its result when that is ok, or the `api` in it. */
  readonly profiel?: Bound | { readonly api: Bound } | undefined;
}

/**
 * The schemas that a caller chose, and the controls of his profile; none when he chose nothing.
 *
 * @throws TypeError when `profiel` is not what `bindProfiel` gave, or `schemas` is given with it
 */
export function readBound({ profiel, schemas }: ProfielOptions): Partial<Bound> {
  if (profiel === undefined) return schemas === undefined ? {} : { schemas };
  if (schemas !== undefined) throw new TypeError('Give profiel or schemas, not both.');
  const api: unknown = isObject(profiel) && 'api' in profiel ? profiel.api : profiel;
  if (!isBound(api))
    throw new TypeError('profiel must be what bindProfiel gave: its result when that is ok, or its api.');
  const { controles } = api;
  return { schemas: api.schemas, ...(controles === undefined ? undefined : { controles }) };
}

function isBound(api: unknown): api is Bound {
  if (!isObject(api) || !isObject(api['schemas'])) return false;
  const { fz825, fz826 } = api['schemas'];
  return [fz825, fz826].every((schema) => isObject(schema) && Array.isArray(schema['roots']));
}
