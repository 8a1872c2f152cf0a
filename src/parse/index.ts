export type { ParseOptions } from './document-parser.ts';
export { type Bericht, type ParseResult, parseBericht, parseBerichtStream } from './parse-bericht.ts';
export type { Locate } from './place.ts';
export { validateStructure } from './validate-structure.ts';
