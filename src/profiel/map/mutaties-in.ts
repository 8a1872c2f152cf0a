import type { MessageSchema, Wire } from '../../schema/index.ts';
import { pathOfMutatie } from '../../structure/index.ts';

/** Tells which MutatieFZ a path in the XML leads to or through. */
export function mutatiesIn(schema: Pick<MessageSchema, 'roots'>): Wire['mutatieOf'] {
  // Of the numbers in it one is that of the mutation: no other is 0.
  const path = pathOfMutatie(schema, -1);
  if (path === undefined) return () => null;
  const literal = path.replace(/[^\w/]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  const pattern = new RegExp(`^${literal.replace('\\u{5b}0\\u{5d}', '\\[(\\d+)\\]')}(?=/|$)`, 'u');
  return (at) => {
    const [, ordinal] = pattern.exec(at) ?? [];
    return ordinal === undefined ? null : Number(ordinal) - 1;
  };
}
