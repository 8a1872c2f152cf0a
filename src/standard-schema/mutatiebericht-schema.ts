import type { Mutatiebericht } from '../model/index.ts';
import { berichtSchema } from './bericht-schema.ts';
import type { StandardSchema } from './standard-schema.ts';

/**
 * The FZ825 as a [Standard Schema](https://standardschema.dev/) v1, for a framework that takes one: judges the
 * structure of a message in JSON (controletype 2), not the controls beyond it.
 *
 * `validate` takes anything at all and gives `{ value }`, the message as parsing its XML would give it (white space as
 * the types prescribe, no field that is undefined), or `{ issues }`, at least one, each with a Dutch `message` without
 * values and a `path` of keys. Another `berichttype` is an issue at `['berichttype']`. Never throws on what came from
 * JSON.
 *
 * @example
 * const { issues } = mutatieberichtSchema['~standard'].validate({ berichttype: 'FZ826' });
 * issues; //=> [{ message: 'Het veld berichttype moet FZ825 zijn.', path: ['berichttype'] }]
 */
export const mutatieberichtSchema: StandardSchema<unknown, Mutatiebericht> =
  /* @__PURE__ */ berichtSchema<Mutatiebericht>('FZ825');
