import { assessBericht } from '../assess/index.ts';
import { type Controle, checkBericht } from '../check/index.ts';
import { judgeMutatiebericht, receiveMutatiebericht, receiveRetourbericht } from '../keten/index.ts';
import type { BerichtSchemas, Mutatiebericht, Retourbericht } from '../model/index.ts';
import { parseBericht, parseBerichtStream, parseMutatiebericht, parseRetourbericht } from '../parse/index.ts';
import { readRetourbericht, retourbericht } from '../retour/index.ts';
import { serializeBericht } from '../serialize/index.ts';
import {
  berichtSchema,
  type mutatieberichtSchema,
  type retourberichtSchema,
} from '../standard-schema/index.ts';

/** The functions of this package that read, judge, write or answer a message, bound to two schemas. */
export interface BoundApi {
  readonly parseBericht: typeof parseBericht;
  readonly parseMutatiebericht: typeof parseMutatiebericht;
  readonly parseRetourbericht: typeof parseRetourbericht;
  readonly parseBerichtStream: typeof parseBerichtStream;
  readonly checkBericht: typeof checkBericht;
  readonly assessBericht: typeof assessBericht;
  readonly serializeBericht: typeof serializeBericht;
  readonly retourbericht: typeof retourbericht;
  readonly readRetourbericht: typeof readRetourbericht;
  readonly judgeMutatiebericht: typeof judgeMutatiebericht;
  readonly receiveMutatiebericht: typeof receiveMutatiebericht;
  readonly receiveRetourbericht: typeof receiveRetourbericht;
  readonly mutatieberichtSchema: typeof mutatieberichtSchema;
  readonly retourberichtSchema: typeof retourberichtSchema;
  /** The schemas themselves: for the option `schemas` of a function that is not here, such as `toDocument`. */
  readonly schemas: BerichtSchemas;
}

/**
 * Binds the functions to schemas, which go before any in the options of a call.
 *
 * @param own the controls to run unless a call gives others; undefined for those of this package
 */
export function bindApi(schemas: BerichtSchemas, own: readonly Controle[] | undefined): BoundApi {
  const bound = { schemas };
  // Not by spreading: V8 takes longer to add a field to a copy than to parse a message.
  const withSchemas = <O extends object>(options: O | undefined): O => Object.assign({}, options, bound) as O;
  const withControles = <O extends { readonly controles?: readonly Controle[] }>(options: O): O =>
    own === undefined || options.controles !== undefined
      ? withSchemas(options)
      : Object.assign({}, options, bound, { controles: own });
  return Object.freeze<BoundApi>({
    parseBericht: (input, options) => parseBericht(input, withSchemas(options)),
    parseMutatiebericht: (input, options) => parseMutatiebericht(input, withSchemas(options)),
    parseRetourbericht: (input, options) => parseRetourbericht(input, withSchemas(options)),
    parseBerichtStream: (source, options) => parseBerichtStream(source, withSchemas(options)),
    checkBericht: (bericht, context, options = {}) => checkBericht(bericht, context, withControles(options)),
    assessBericht: (input, options) => assessBericht(input, withControles(options)),
    serializeBericht: (bericht, options) => serializeBericht(bericht, withSchemas(options)),
    retourbericht: (heen, findings, gegevens) => retourbericht(heen, findings, gegevens, bound),
    readRetourbericht: (heen, retour, options) => readRetourbericht(heen, retour, withSchemas(options)),
    judgeMutatiebericht: (input, context) => judgeMutatiebericht(input, withControles(context)),
    receiveMutatiebericht: (input, context) => receiveMutatiebericht(input, withControles(context)),
    receiveRetourbericht: (input, options) => receiveRetourbericht(input, withSchemas(options)),
    mutatieberichtSchema: berichtSchema<Mutatiebericht>('FZ825', bound),
    retourberichtSchema: berichtSchema<Retourbericht>('FZ826', bound),
    schemas,
  });
}
