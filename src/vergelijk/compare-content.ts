import { longestIncreasing } from '../data/index.ts';
import type { ElementDefinition, ParticleDefinition, SequenceDefinition } from '../schema/index.ts';
import type { ElementMatch, ElementMatches } from './match-elements.ts';
import type { SchemaElement } from './schema-element.ts';

/** What is otherwise in a class, apart from the elements themselves. */
export interface ContentComparison {
  /** The elements that stand in another order among those that both have. */
  readonly moved: readonly ElementMatch[];
  /**
   * True when the elements are grouped otherwise: which of them go together, and how often. It is not looked at where
   * elements moved or may occur otherwise than they did, which is told of these.
   */
  readonly isRegrouped: boolean;
}

/** Compares the order and the grouping of the elements that two classes have in common. */
export function compareContent(
  old: SchemaElement,
  now: SchemaElement,
  { byNew }: ElementMatches,
): ContentComparison {
  const common = now.children.flatMap((child) => {
    const match = byNew.get(child);
    return match?.old.parent === old ? [match] : [];
  });
  const stays = longestIncreasing(common.map((match) => match.old.index));
  const moved = common.filter((_, index) => !stays.has(index));
  const isAsOften = common.every((each) => each.old.min === each.now.min && each.old.max === each.now.max);
  if (moved.length > 0 || !isAsOften || old.content === undefined || now.content === undefined)
    return { moved, isRegrouped: false };
  const numbersOf = (side: 'old' | 'now'): ReadonlyMap<string, number> =>
    new Map(common.map((match, index) => [expandedName(match[side]), index]));
  const isRegrouped =
    writeGroups(old.content, numbersOf('old')) !== writeGroups(now.content, numbersOf('now'));
  return { moved, isRegrouped };
}

function expandedName({ namespace, name }: Pick<ElementDefinition, 'namespace' | 'name'>): string {
  return `{${namespace}}${name}`;
}

/**
 * The groups of a class as text: the elements by their numbers, without how often each may occur, which is told of the
 * element. A group that occurs once is no group unless it is a choice, and neither is one of a single element.
 */
function writeGroups(content: SequenceDefinition, numbers: ReadonlyMap<string, number>): string {
  function parts(particle: ParticleDefinition): readonly string[] {
    if (particle.kind === 'element') {
      const number = numbers.get(expandedName(particle.element));
      return number === undefined ? [] : [String(number)];
    }
    const inner = particle.particles.flatMap(parts);
    const { kind, min, max } = particle;
    if (inner.length <= 1 || (kind === 'sequence' && min === 1 && max === 1)) return inner;
    return [`(${inner.join(kind === 'choice' ? '|' : ' ')}){${min},${max}}`];
  }

  return parts(content).join(' ');
}
