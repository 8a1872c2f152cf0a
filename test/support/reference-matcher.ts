import type { CharacterSet, PatternNode } from '../../src/schema/pattern/pattern-node.ts';

/**
 * Whether the whole text matches the tree, by following every position a match may have reached: slow, but a
 * direct reading of the definition, without the regular expression engine.
 */
export function referenceMatches(node: PatternNode, text: string): boolean {
  const characters = [...text];
  return reach(node, characters, new Set([0])).has(characters.length);
}

function reach(node: PatternNode, characters: readonly string[], from: ReadonlySet<number>): Set<number> {
  switch (node.kind) {
    case 'choice':
      return new Set(node.branches.flatMap((branch) => [...reach(branch, characters, from)]));
    case 'sequence':
      return node.items.reduce((reached, item) => reach(item, characters, reached), new Set(from));
    case 'repeat':
      return repeat(node.node, node.min, node.max, characters, from);
    default:
      return new Set([...from].filter((at) => contains(node, characters[at])).map((at) => at + 1));
  }
}

function repeat(
  node: PatternNode,
  min: number,
  max: number,
  characters: readonly string[],
  from: ReadonlySet<number>,
): Set<number> {
  let current = new Set(from);
  for (let count = 0; count < min; count++) current = reach(node, characters, current);
  const reached = new Set(current);
  // More rounds than there are characters reach nothing new.
  for (let count = min; count < max && count < min + characters.length; count++) {
    current = reach(node, characters, current);
    for (const at of current) reached.add(at);
  }
  return reached;
}

function contains(set: CharacterSet, character: string | undefined): boolean {
  if (character === undefined) return false;
  if (set.kind === 'category') return new RegExp(`^\\p{${set.name}}$`, 'u').test(character) !== set.negated;
  if (set.kind === 'range') {
    const code = character.codePointAt(0) ?? -1;
    return set.first <= code && code <= set.last;
  }
  const within = set.members.some((member) => contains(member, character)) !== set.negated;
  return within && !(set.except !== undefined && contains(set.except, character));
}
