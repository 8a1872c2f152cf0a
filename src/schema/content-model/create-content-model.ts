import { type Child, matchesOneWay } from '../content.ts';
import type { ContentModel, ElementDeclaration, Particle, SequenceParticle } from '../schema.ts';
import type { Leaves } from './content-leaps.ts';
import { type ContentNode, contentTree } from './content-node.ts';
import { orderElements } from './content-order.ts';
import { mayEnd, type Standings, step } from './content-reader.ts';
import { repair } from './content-repair.ts';
import { explainRepair } from './explain-repair.ts';
import { isOneWay } from './is-one-way.ts';

type Node = ContentNode<ElementDeclaration>;

/**
 * Makes what reads a content in which a child alone does not tell where it goes: one with a choice, with a repeated
 * group, or with an element in two places. Undefined for any other content, which is read without.
 */
export function createContentModel(content: SequenceParticle): ContentModel | undefined {
  return hasOnePlaceForEach(content, new Set()) ? undefined : modelOf(content);
}

function hasOnePlaceForEach(particle: Particle, seen: Set<ElementDeclaration>): boolean {
  if (particle.kind === 'element') return !seen.has(particle.element) && seen.add(particle.element).size > 0;
  return (
    particle.kind === 'sequence' &&
    particle.max === 1 &&
    particle.particles.every((part) => hasOnePlaceForEach(part, seen))
  );
}

function modelOf(content: SequenceParticle): ContentModel {
  const root: Node = contentTree(content, (element: ElementDeclaration) => element);
  const oneWay = isOneWay(content);
  let leaves: Leaves<ElementDeclaration> | undefined;
  return {
    matches: (children) => {
      if (oneWay) return matchesOneWay(content, children);
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
    order: hasChoice(content) ? (left) => orderElements(root, left) : undefined,
    of: createContentModel,
  };
}

function hasChoice(particle: Particle): boolean {
  return particle.kind !== 'element' && (particle.kind === 'choice' || particle.particles.some(hasChoice));
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
