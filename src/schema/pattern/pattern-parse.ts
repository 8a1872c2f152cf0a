import type { PatternReason } from '../../taal/index.ts';
import { NOT_IN_XML } from '../not-in-xml.ts';
import { parseCharacterClass } from './pattern-class.ts';
import { type PatternCursor, patternCursor } from './pattern-cursor.ts';
import { parseEscape } from './pattern-escape.ts';
import { patternLimits } from './pattern-limits.ts';
import type { CharacterClass, PatternNode } from './pattern-node.ts';

export type ParsedPattern =
  | { readonly ok: true; readonly node: PatternNode }
  | { readonly ok: false; readonly reason: PatternReason; readonly index: number };

/**
 * Parses an XSD 1.0 regular expression (XML Schema Part 2, appendix F).
 *
 * For anything else, and for a pattern beyond `patternLimits`: `ok: false`, with the reason and the
 * offset (in UTF-16 units) in the source. Never throws.
 */
export function parsePattern(source: string): ParsedPattern {
  const cursor = patternCursor(source);
  const node = parseWhole(cursor, source);
  const fault = cursor.fault();
  if (fault !== undefined) return { ok: false, ...fault };
  return node === undefined
    ? { ok: false, reason: { fault: 'patroon-onleesbaar' }, index: 0 }
    : { ok: true, node };
}

function parseWhole(cursor: PatternCursor, source: string): PatternNode | undefined {
  if (source.length > patternLimits.length) {
    return cursor.refuse({ fault: 'patroon-lang', limit: patternLimits.length }, patternLimits.length);
  }
  const foreign = source.search(NOT_IN_XML);
  if (foreign >= 0) return cursor.refuse({ fault: 'patroon-teken' }, foreign);

  const node = parseChoice(cursor, 0);
  if (cursor.sees(')')) return cursor.refuse({ fault: 'patroon-groep-zonder-begin' });
  return node;
}

function parseChoice(cursor: PatternCursor, depth: number): PatternNode | undefined {
  const branches: PatternNode[] = [];
  do {
    const branch = parseSequence(cursor, depth);
    if (branch === undefined) return undefined;
    branches.push(branch);
  } while (cursor.take('|'));
  const [only] = branches;
  return branches.length === 1 ? only : { kind: 'choice', branches };
}

function parseSequence(cursor: PatternCursor, depth: number): PatternNode | undefined {
  const items: PatternNode[] = [];
  while (cursor.peek() !== '' && !cursor.sees('|') && !cursor.sees(')')) {
    const item = parsePiece(cursor, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
  const [only] = items;
  return items.length === 1 ? only : { kind: 'sequence', items };
}

function parsePiece(cursor: PatternCursor, depth: number): PatternNode | undefined {
  const node = parseAtom(cursor, depth);
  if (node === undefined || !QUANTIFIERS.has(cursor.peek())) return node;

  const bounds = parseQuantifier(cursor);
  if (bounds === undefined) return undefined;
  if (QUANTIFIERS.has(cursor.peek())) {
    return cursor.refuse({ fault: 'patroon-herhaling-dubbel' });
  }
  return { kind: 'repeat', node, ...bounds };
}

function parseAtom(cursor: PatternCursor, depth: number): PatternNode | undefined {
  const character = cursor.peek();
  if (character === '(') return parseGroup(cursor, depth + 1);
  if (character === '[') return parseCharacterClass(cursor, depth + 1);
  if (character === '\\') return parseEscape(cursor);
  if (QUANTIFIERS.has(character)) {
    return cursor.refuse({ fault: 'patroon-herhaling-zonder', character });
  }
  if (character === ']' || character === '}') {
    return cursor.refuse({ fault: 'patroon-los-teken', character });
  }
  cursor.next();
  if (character === '.') return NOT_NEWLINE;
  const code = character.codePointAt(0) ?? 0;
  return { kind: 'range', first: code, last: code };
}

function parseGroup(cursor: PatternCursor, depth: number): PatternNode | undefined {
  const start = cursor.index();
  if (depth > patternLimits.depth) {
    return cursor.refuse({ fault: 'patroon-diep', limit: patternLimits.depth });
  }
  cursor.next();
  if (cursor.sees('?')) return cursor.refuse({ fault: 'patroon-groep-soort' }, start);
  const node = parseChoice(cursor, depth);
  if (node === undefined) return undefined;
  return cursor.take(')') ? node : cursor.refuse({ fault: 'patroon-groep-open' }, start);
}

function parseQuantifier(cursor: PatternCursor): { min: number; max: number } | undefined {
  const start = cursor.index();
  if (cursor.take('?')) return { min: 0, max: 1 };
  if (cursor.take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
  if (cursor.take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };

  const [, first, second] = QUANTITY.exec(cursor.match(BRACES)) ?? [];
  if (first === undefined) return cursor.refuse({ fault: 'patroon-herhaling' }, start);
  const min = Number(first);
  const last = second === '' ? undefined : Number(second ?? first);
  if (min > patternLimits.bound || (last !== undefined && last > patternLimits.bound)) {
    return cursor.refuse({ fault: 'patroon-herhaling-aantal', limit: patternLimits.bound }, start);
  }
  const max = last ?? Number.POSITIVE_INFINITY;
  if (max < min) return cursor.refuse({ fault: 'patroon-herhaling-volgorde' }, start);
  return { min, max };
}

const QUANTIFIERS: ReadonlySet<string> = new Set('?*+{');
const BRACES = /\{[0-9,]*\}/y;
const QUANTITY = /\{([0-9]+)(?:,([0-9]*))?\}/;

const NOT_NEWLINE: CharacterClass = {
  kind: 'class',
  negated: true,
  members: [
    { kind: 'range', first: 0x0a, last: 0x0a },
    { kind: 'range', first: 0x0d, last: 0x0d },
  ],
  except: undefined,
};
