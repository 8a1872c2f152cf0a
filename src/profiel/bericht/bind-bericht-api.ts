import { assessParsed } from '../../assess/index.ts';
import { type CheckOptions, type Controle, checkReading, prepareControles } from '../../check/index.ts';
import type { Codelijst } from '../../codelijst/index.ts';
import { hashOf } from '../../hash/index.ts';
import type { Mutatiebericht } from '../../model/index.ts';
import {
  type DocumentParse,
  isParseResult,
  type ParseResult,
  parseDocument,
  parseStream,
} from '../../parse/index.ts';
import type { MessageSchema } from '../../schema/index.ts';
import { findAmong, normaliseFound, serializeFound } from '../../serialize/index.ts';
import type { BerichtControles, BerichtGegevens, BerichtParse, BoundBerichten } from './bound-berichten.ts';
import { controlesPer } from './controles-per.ts';

type BoundOptions = Required<Pick<CheckOptions, 'controles' | 'schemas'>>;

/**
 * Binds the functions to the schemas of messages, by the names of those.
 *
 * @param naam of the profile
 * @param own the controls of each message, unless a call gives others
 * @throws TypeError when a control is not well stated
 */
export function bindBerichtApi(
  naam: string,
  schemas: Readonly<Record<string, MessageSchema>>,
  own: Readonly<Record<string, readonly Controle[]>>,
  codelijst: Codelijst | undefined,
): BoundBerichten {
  const list = Object.values(schemas);
  const namen = Object.keys(schemas);
  const codes = codelijst === undefined ? {} : { codelijst };
  const herkomst = {
    schemas: hashOf([naam, list.map(({ definition }) => definition)]),
    profiel: naam,
    hash: hashOf,
  };
  const [only = ''] = namen.length === 1 ? namen : [];

  /** What a message is checked by: its controls are held against its schema, and against no other. */
  function boundTo(naam: string, controles: BerichtControles | undefined): BoundOptions {
    const per = controles === undefined ? own : controlesPer(namen, controles);
    const schema = schemas[naam] ?? list[0];
    if (schema === undefined) throw new Error('A profile has a message.');
    return {
      controles: Object.hasOwn(per, naam) ? (per[naam] ?? []) : [],
      // The engine takes the schema of what it judges from where that of the FZ825 stands.
      schemas: { fz825: schema, fz826: schema, herkomst },
    };
  }

  // What is not well stated is told now, not at the first message.
  for (const naam of namen) prepareControles({ ...codes, ...boundTo(naam, undefined) });

  return Object.freeze<BoundBerichten>({
    parse: (input, options = {}) => berichtOf(parseDocument(list, input, options)),
    parseStream: async (source, options = {}) => berichtOf(await parseStream(list, source, options)),
    serialize: (bericht, options = {}) => serializeFound(findAmong(list, bericht), options),
    check: (bericht, context, { controles, ...options } = {}) => {
      const given: unknown = isParseResult(bericht) && bericht.ok ? bericht.bericht : bericht;
      const found = findAmong(list, given);
      const naam = found.ok ? found.schema.definition.berichttype : only;
      // The engine looks at a message through its schema alone: of the types of the FZ825 it needs nothing.
      return checkReading(
        bericht as ParseResult | Mutatiebericht,
        () => normaliseFound(found, options),
        context,
        { ...codes, ...options, ...boundTo(naam, controles) },
      );
    },
    assess: (input, { controles, ...options }) => {
      const parsed = berichtOf(parseDocument(list, input, options));
      // What could not be read does not tell which message it was.
      const naam = parsed.ok ? parsed.bericht.berichttype : only;
      return assessParsed(parsed as ParseResult, { ...codes, ...options, ...boundTo(naam, controles) });
    },
    controles: own,
    schemas: Object.freeze({ ...schemas }),
  });
}

function berichtOf(parsed: DocumentParse): BerichtParse<BerichtGegevens> {
  if (!parsed.ok) return parsed;
  const { schema, value, locate } = parsed;
  const { berichttype } = schema.definition;
  return { ok: true, bericht: { berichttype, ...(value as object) }, locate };
}
