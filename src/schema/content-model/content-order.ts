import type { ContentNode } from './content-node.ts';

/**
 * Puts elements in an order that a content allows, as far as there is one: in each round of a choice the first
 * alternative of which something is left. What has no place is left out.
 *
 * @param countOf how many there are of an element
 */
export function orderElements<E>(root: ContentNode<E>, countOf: (element: E) => number): readonly E[] {
  const left = new Map<E, number>();
  const order: E[] = [];

  const leftOf = ({ element }: ContentNode<E>): number =>
    element === undefined ? 0 : (left.get(element) ?? countOf(element));

  /** How many rounds take all that is left for a node. */
  function needed(node: ContentNode<E>): number {
    if (node.kind === 'element') return leftOf(node);
    const each = node.parts.map(turnsOf);
    return node.kind === 'sequence'
      ? each.reduce((most, turns) => Math.max(most, turns), 0)
      : each.reduce((sum, turns) => sum + turns, 0);
  }

  /** How many rounds of what is around a node it asks for. */
  function turnsOf(node: ContentNode<E>): number {
    const rounds = needed(node);
    return node.max === Number.POSITIVE_INFINITY ? Math.min(rounds, 1) : Math.ceil(rounds / node.max);
  }

  /** True when all that a round must have is left. */
  function isComplete(node: ContentNode<E>): boolean {
    if (node.kind === 'element') return leftOf(node) > 0;
    return node.kind === 'choice'
      ? node.parts.some((part) => part.emptiable || isComplete(part))
      : node.parts.every((part) => part.emptiable || isComplete(part));
  }

  /** Fills a node; so many more times it comes by again, and has to have its share then. */
  function fill(node: ContentNode<E>, later: number): void {
    const { element, min, max, parts, kind } = node;
    const wanted = needed(node);
    const rounds = Math.min(max, Math.max(0, wanted - min * later));
    if (element !== undefined) {
      for (let count = 0; count < rounds; count++) order.push(element);
      left.set(element, leftOf(node) - rounds);
    } else if (kind === 'choice')
      fillChoice(node, Math.min(max, Math.max(rounds, countLeft(node) > 0 ? min : 0)));
    else
      for (let round = roundsOf(node, rounds) - 1; round >= 0; round--)
        for (const part of parts) fill(part, round + later);
  }

  /** More rounds than there are values are no use, however many must be there. */
  function roundsOf(node: ContentNode<E>, rounds: number): number {
    const most = Math.min(node.max, countLeft(node));
    return Math.max(rounds, Math.min(node.min, most));
  }

  function countLeft(node: ContentNode<E>): number {
    if (node.kind === 'element') return leftOf(node);
    return node.parts.reduce((sum, part) => sum + countLeft(part), 0);
  }

  function fillChoice({ parts }: ContentNode<E>, rounds: number): void {
    const open = parts.filter((part) => countLeft(part) > 0);
    const [complete, others] = [open.filter(isComplete), open.filter((part) => !isComplete(part))];
    let turns = rounds;
    for (const [index, part] of [...complete, ...others].entries()) {
      if (turns === 0) return;
      const isLast = index === open.length - 1;
      // What is left of the rounds goes to the last one: there may have to be more than its values need.
      const own = isLast ? Math.min(turns, countLeft(part)) : Math.min(turns, turnsOf(part));
      for (let turn = own - 1; turn >= 0 && countLeft(part) > 0; turn--) fill(part, turn);
      turns -= own;
    }
  }

  fill(root, 0);
  return order;
}
