import type { PatternCursor } from './pattern-cursor.ts';
import { parseEscape } from './pattern-escape.ts';
import { patternLimits } from './pattern-limits.ts';
import type { CharacterClass, CharacterSet } from './pattern-node.ts';

/**
 * Reads the character class at the cursor, which stands on `[`. Undefined, with the fault in the cursor, for a
 * class that XSD forbids or whose meaning differs between processors.
 */
export function parseCharacterClass(cursor: PatternCursor, depth: number): CharacterClass | undefined {
  const start = cursor.index();
  if (depth > patternLimits.depth) {
    return cursor.refuse({ fault: 'patroon-diep', limit: patternLimits.depth });
  }
  cursor.next();
  const negated = cursor.take('^');
  const members: CharacterSet[] = [];
  while (!cursor.sees(']') && !cursor.sees('-[')) {
    const member = parseMember(cursor, members.length === 0, start);
    if (member === undefined) return undefined;
    members.push(member);
  }
  if (members.length === 0) return cursor.refuse({ fault: 'patroon-klasse-leeg' }, start);

  let except: CharacterClass | undefined;
  if (cursor.take('-')) {
    except = parseCharacterClass(cursor, depth + 1);
    if (except === undefined) return undefined;
    if (!cursor.sees(']')) {
      return cursor.refuse({ fault: 'patroon-klasse-uitzondering' });
    }
  }
  cursor.next();
  return { kind: 'class', negated, members, except };
}

function parseMember(cursor: PatternCursor, first: boolean, start: number): CharacterSet | undefined {
  // Processors disagree about a bare '-' in any other place, so only the two undisputed places are taken.
  const misplaced = first ? cursor.sees('--') : cursor.sees('-') && !cursor.sees('-]');
  if (misplaced) return cursor.refuse({ fault: 'patroon-streepje' });

  const from = cursor.index();
  const member = parseCharacter(cursor, start);
  if (member?.kind !== 'range' || !cursor.sees('-') || cursor.sees('-]') || cursor.sees('-[')) return member;

  cursor.next();
  if (cursor.sees('-')) return cursor.refuse({ fault: 'patroon-streepje' });
  const end = parseCharacter(cursor, start);
  if (end === undefined) return undefined;
  if (end.kind !== 'range') {
    return cursor.refuse({ fault: 'patroon-bereik-einde' }, from);
  }
  if (end.last < member.first) {
    return cursor.refuse({ fault: 'patroon-bereik-volgorde' }, from);
  }
  return { kind: 'range', first: member.first, last: end.last };
}

function parseCharacter(cursor: PatternCursor, start: number): CharacterSet | undefined {
  if (cursor.sees('\\')) return parseEscape(cursor);
  if (cursor.sees('[')) {
    return cursor.refuse({ fault: 'patroon-haak' });
  }
  const code = cursor.next().codePointAt(0);
  if (code === undefined) return cursor.refuse({ fault: 'patroon-klasse-open' }, start);
  return { kind: 'range', first: code, last: code };
}
