import type { PatternReason } from '../../taal/index.ts';
import type { PatternNode } from './pattern-node.ts';
import { parsePattern } from './pattern-parse.ts';
import { printPattern } from './pattern-print.ts';

export type PatternResult =
  | { readonly ok: true; readonly source: string; readonly node: PatternNode }
  | { readonly ok: false; readonly reason: PatternReason; readonly index: number };

/**
 * Translates an XSD 1.0 regular expression into JavaScript source, anchored at both ends, for
 * `new RegExp(source, 'v')`, together with its tree.
 *
 * For a pattern outside XSD 1.0, with a Unicode block, with an ambiguous character class, or too large:
 * `ok: false`, with the reason and the offset (in UTF-16 units) in the pattern. Never throws.
 *
 * @example
 * const result = translatePattern('[A-Z-[IO]]{2}');
 * result.ok && result.source; //=> '^(?:[[A-Z]--[IO]]{2})$'
 */
export function translatePattern(source: string): PatternResult {
  const parsed = parsePattern(source);
  return parsed.ok ? { ok: true, source: `^(?:${printPattern(parsed.node)})$`, node: parsed.node } : parsed;
}
