import type { Retourbericht } from '../model/index.ts';
import { berichtSchema } from './bericht-schema.ts';
import type { StandardSchema } from './standard-schema.ts';

/**
 * The FZ826 as a [Standard Schema](https://standardschema.dev/) v1: as `mutatieberichtSchema`, for the retourbericht.
 *
 * @example
 * const { issues } = retourberichtSchema['~standard'].validate({ berichttype: 'FZ826' });
 * issues; //=> [{ message: 'Header ontbreekt in Bericht; neem het element hier op.', path: ['header'] }]
 */
export const retourberichtSchema: StandardSchema<unknown, Retourbericht> =
  /* @__PURE__ */ berichtSchema<Retourbericht>('FZ826');
