import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { pathTo } from './path-segment.ts';

/** The indexed path of a MutatieFZ by its index, from 0, in a message with one Verzekerde. */
export function pathOfMutatie(
  { roots: [root] }: Pick<MessageSchema, 'roots'>,
  index: number,
): string | undefined {
  const verzekerde = childOf(root, 'Verzekerde');
  const mutatie = childOf(verzekerde, 'MutatieFZ');
  if (root === undefined || verzekerde === undefined || mutatie === undefined) return undefined;
  return pathTo(pathTo(`/${root.name}`, verzekerde, 1), mutatie, index + 1);
}

function childOf(parent: ElementDeclaration | undefined, name: string): ElementDeclaration | undefined {
  return parent?.type.kind === 'complex'
    ? parent.type.elements.find((each) => each.name === name)
    : undefined;
}
