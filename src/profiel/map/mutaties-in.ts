import type { ElementDeclaration, Wire } from '../../schema/index.ts';
import { pathTo } from '../../structure/index.ts';

/** Tells which MutatieFZ a path in the XML leads to or through. */
export function mutatiesIn(root: ElementDeclaration): Wire['mutatieOf'] {
  const verzekerde = childOf(root, 'Verzekerde');
  const mutatie = childOf(verzekerde, 'MutatieFZ');
  if (verzekerde === undefined || mutatie === undefined) return () => null;
  // Of the numbers in it one is that of the mutation.
  const path = pathTo(pathTo(`/${root.name}`, verzekerde, 1), mutatie, 0);
  const literal = path.replace(/[^\w/]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  const pattern = new RegExp(`^${literal.replace('\\u{5b}0\\u{5d}', '\\[(\\d+)\\]')}(?=/|$)`, 'u');
  return (at) => {
    const [, ordinal] = pattern.exec(at) ?? [];
    return ordinal === undefined ? null : Number(ordinal) - 1;
  };
}

function childOf(parent: ElementDeclaration | undefined, name: string): ElementDeclaration | undefined {
  return parent?.type.kind === 'complex'
    ? parent.type.elements.find((each) => each.name === name)
    : undefined;
}
