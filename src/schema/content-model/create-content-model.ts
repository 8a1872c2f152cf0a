import type { Child } from '../content.ts';
import type { ContentModel, ElementDeclaration, SequenceParticle } from '../schema.ts';
import type { Leaves } from './content-leaps.ts';
import { type ContentNode, contentTree } from './content-node.ts';
import { orderElements } from './content-order.ts';
import { mayEnd, type Standings, step } from './content-reader.ts';
import { repair } from './content-repair.ts';
import { explainRepair } from './explain-repair.ts';
import { isOneWay } from './is-one-way.ts';

type Node = ContentNode<ElementDeclaration>;

/**
 * Makes what reads a content in which a child alone does not tell where it goes: one with a choice, or with repetitions
 * of a repetition. Undefined for any other content, which is read without.
 */
export function createContentModel(content: SequenceParticle): ContentModel | undefined {
  return isOneWay(content) ? undefined : modelOf(contentTree(content, (element) => element));
}

function modelOf(root: Node): ContentModel {
  let leaves: Leaves<ElementDeclaration> | undefined;
  return {
    matches: (children) => {
      let standings: Standings<ElementDeclaration>;
      for (const child of children) {
        if (child === undefined) return false;
        standings = step(root, standings, child);
        if (standings.length === 0) return false;
      }
      return mayEnd(root, standings);
    },
    explain: (children: readonly Child[]) => {
      leaves ??= leavesOf(root);
      return explainRepair(repair(root, leaves, children), children, leaves);
    },
    order: (counts) => orderElements(root, counts),
    of: createContentModel,
  };
}

function leavesOf(root: Node): Leaves<ElementDeclaration> {
  const leaves = new Map<ElementDeclaration, Node[]>();
  const visit = (node: Node): void => {
    if (node.element !== undefined) {
      const known = leaves.get(node.element);
      if (known === undefined) leaves.set(node.element, [node]);
      else known.push(node);
    }
    for (const part of node.parts) visit(part);
  };
  visit(root);
  return leaves;
}
