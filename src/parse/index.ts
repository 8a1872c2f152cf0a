export { type DocumentParse, type ParseOptions, parseDocument } from './document-parser.ts';
export type { Limits } from './limits.ts';
export { supportedVersions } from './narrow-to-version.ts';
export {
  type Bericht,
  isParseResult,
  type ParseResult,
  parseBericht,
  parseBerichtStream,
  parseMutatiebericht,
  parseRetourbericht,
  parseStream,
} from './parse-bericht.ts';
export type { Locate } from './place.ts';
export { validateStructure } from './validate-structure.ts';
