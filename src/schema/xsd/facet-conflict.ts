import type { InvalidXsd } from '../../taal/index.ts';
import type { Datatype } from '../datatype/datatype.ts';
import type { RestrictionDefinition } from '../definition.ts';

/** Of each pair the first may not be larger than the second. */
const ORDERED = [
  ['minLength', 'maxLength'],
  ['minLength', 'length'],
  ['length', 'maxLength'],
  ['fractionDigits', 'totalDigits'],
] as const;

const EXCLUSIVE = [
  ['minInclusive', 'minExclusive'],
  ['maxInclusive', 'maxExclusive'],
  ['length', 'minLength'],
  ['length', 'maxLength'],
] as const;

/**
 * Why the facets of a restriction cannot go together, or undefined (XML Schema part 2 §4.3, the constraints on
 * facets).
 *
 * @param inherited the facets of the base type, the nearest step of each
 */
export function facetConflict(
  own: RestrictionDefinition,
  inherited: RestrictionDefinition,
  { compare }: Datatype,
): InvalidXsd | undefined {
  for (const [one, other] of EXCLUSIVE) {
    if (own[one] !== undefined && own[other] !== undefined)
      return { fault: 'facet-met-ander', facet: one, other };
  }
  const all = { ...inherited, ...own };
  for (const [low, high] of ORDERED) {
    if ((all[low] ?? 0) > (all[high] ?? Number.POSITIVE_INFINITY))
      return { fault: 'facet-groter', facet: low, other: high };
  }
  const low = own.minInclusive ?? own.minExclusive ?? all.minInclusive ?? all.minExclusive;
  const high = own.maxInclusive ?? own.maxExclusive ?? all.maxInclusive ?? all.maxExclusive;
  if (low === undefined || high === undefined) return undefined;
  const order = compare(low, high) ?? 1;
  if (order > 0) return { fault: 'grenzen-gekruist' };
  const halfOpen = (low === all.minExclusive) !== (high === all.maxExclusive);
  return order === 0 && halfOpen ? { fault: 'grenzen-leeg' } : undefined;
}
