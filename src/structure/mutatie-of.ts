import { perObject } from '../data/index.ts';
import type { ElementDeclaration, MessageSchema } from '../schema/index.ts';
import { pathTo } from './path-segment.ts';

/**
 * The index, from 0, of the MutatieFZ that a path of a message leads to or through; null when it is none. Undefined
 * where messages stand in XML as their schema has it: then the path itself tells.
 */
export function mutatieOf(schema: MessageSchema, path: string): number | null | undefined {
  return schema.wire === undefined ? undefined : indexIn(patternOf(schema), path);
}

function indexIn(pattern: RegExp | undefined, path: string): number | null {
  const [, ordinal] = pattern?.exec(path) ?? [];
  return ordinal === undefined ? null : Number(ordinal) - 1;
}

/** The indexed path of a MutatieFZ by its index, from 0, in a message with one Verzekerde. */
export function pathOfMutatie({ roots: [root] }: MessageSchema, index: number): string | undefined {
  const verzekerde = childOf(root, 'Verzekerde');
  const mutatie = childOf(verzekerde, 'MutatieFZ');
  if (root === undefined || verzekerde === undefined || mutatie === undefined) return undefined;
  return pathTo(pathTo(`/${root.name}`, verzekerde, 1), mutatie, index + 1);
}

const patternOf = /* @__PURE__ */ perObject((schema: MessageSchema): RegExp | undefined => {
  const path = pathOfMutatie(schema, -1);
  if (path === undefined) return undefined;
  const literal = path.replace(/[^\w/]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return new RegExp(`^${literal.replace('\\u{5b}0\\u{5d}', '\\[(\\d+)\\]')}(?=/|$)`, 'u');
});

function childOf(parent: ElementDeclaration | undefined, name: string): ElementDeclaration | undefined {
  return parent?.type.kind === 'complex'
    ? parent.type.elements.find((each) => each.name === name)
    : undefined;
}
