import type { ComplexType, ElementDeclaration, MessageSchema } from '../schema/index.ts';

/** The root of a message, with its type. */
export function rootOf({ roots: [root] }: MessageSchema): {
  readonly root: ElementDeclaration;
  readonly type: ComplexType;
} {
  if (root?.type.kind !== 'complex') throw new Error('The root of a message has classes.');
  return { root, type: root.type };
}
