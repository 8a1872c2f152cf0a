import type { ContentNode } from './content-node.ts';
import { mostRegrouping } from './counters.ts';

/**
 * The key of an element for which a reader could not tell to which particle it belongs, or undefined. Such a content
 * breaks the rule Unique Particle Attribution (XML Schema part 1 §3.8.6), which counts: in `a{2}, a` the third is the
 * last one, so that is a correct content.
 *
 * Takes time in proportion to the size of the content times how deep particles stand in each other.
 */
export function ambiguousElement<E>(root: ContentNode<E>): E | undefined {
  for (const [element, leaves] of root.first) if (leaves.length > 1) return element;
  return ambiguousWithin(root);
}

function ambiguousWithin<E>(node: ContentNode<E>): E | undefined {
  const own =
    rivalAfterRound(node) ?? (node.kind === 'sequence' ? rivalInSequence(node) : rivalInChoice(node));
  if (own !== undefined) return own;
  for (const part of node.parts) {
    const found = ambiguousWithin(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Two parts of a choice that start alike. */
function rivalInChoice<E>({ first }: ContentNode<E>): E | undefined {
  for (const [element, leaves] of first) if (leaves.length > 1) return element;
  return undefined;
}

/** Two parts of a sequence that may follow the same child; or one, and what follows the sequence when it ends there. */
function rivalInSequence<E>(node: ContentNode<E>): E | undefined {
  /** What the parts since the last one that must be there start with. */
  let open = new Set<E>();
  for (const part of node.parts) {
    for (const [element, leaves] of part.first) if (leaves.length > 1 || open.has(element)) return element;
    if (!part.emptiable) open = new Set();
    else for (const element of part.first.keys()) open.add(element);
  }
  const last = node.parts.findLastIndex(({ emptiable }) => !emptiable);
  // Without a part that must be there, the first child of a round is not behind another one of it.
  for (const part of node.parts.slice(Math.max(last, 0) + 1)) {
    for (const [element, [leaf]] of part.first) {
      const isInNext = node.max > 1 && isOther(node, element, leaf);
      if (isInNext || isAfter(node, element, leaf)) return element;
    }
  }
  return undefined;
}

/** What starts another round, and follows when there is none. */
function rivalAfterRound<E>(node: ContentNode<E>): E | undefined {
  if (node.max === 1 || !mayBeEither(node)) return undefined;
  for (const [element, leaves] of node.first) if (isAfter(node, element, leaves[0])) return element;
  return undefined;
}

/** True when after the same children there may be another round, or may have been enough of them. */
function mayBeEither<E>(node: ContentNode<E>): boolean {
  const { min, max, isBlank } = node;
  return min < max || isBlank || mostRegrouping(node.parts, node.kind) * (max - 1) >= max;
}

/** True when another leaf of that element may follow a node that has ended. */
function isAfter<E>(node: ContentNode<E>, element: E, leaf: ContentNode<E> | undefined): boolean {
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 'sequence') {
      const next = at.index + 1;
      const last = parent.required[next] ?? parent.parts.length;
      const part = parent.starters.get(element)?.find((index) => index >= next && index <= last);
      if (part !== undefined && isOther(parent.parts[part], element, leaf)) return true;
      if (last < parent.parts.length) return false;
    }
    if (parent.max > 1 && isOther(parent, element, leaf)) return true;
  }
  return false;
}

function isOther<E>(node: ContentNode<E> | undefined, element: E, leaf: ContentNode<E> | undefined): boolean {
  return node?.first.get(element)?.some((each) => each !== leaf) ?? false;
}
