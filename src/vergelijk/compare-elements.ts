import { compareElement, voorkomenOf } from './compare-element.ts';
import { compareTypes, type TypeComparison } from './compare-types.ts';
import type { ElementMatches } from './match-elements.ts';
import { type SchemaElement, type ValueType, walk } from './schema-element.ts';
import type { Budget } from './search-text.ts';
import type { TellWijziging } from './tell-wijziging.ts';
import type { Wijziging } from './wijziging.ts';

/** How much is searched for values, for all types of two schemas together. */
const MOST_STEPS = 3_000_000;

/** What differs between the elements of two schemas, in the order of the new one. */
export function compareElements(
  old: readonly SchemaElement[],
  now: readonly SchemaElement[],
  matches: ElementMatches,
  tell: TellWijziging,
): readonly Wijziging[] {
  const { byOld, byNew } = matches;
  const tools = { matches, tell, compareTypes: createTypeComparer() };
  const found: Wijziging[] = [];

  function visit(element: SchemaElement): void {
    const match = byNew.get(element);
    if (match !== undefined) found.push(...compareElement(match, tools));
    else if (isOutermost(element, byNew)) {
      const args = { isRequired: element.min > 0, elements: countIn(element) };
      const voorkomen = { oud: null, nieuw: voorkomenOf(element) };
      found.push(tell('toegevoegd', { now: element }, args, { voorkomen }));
    }
    for (const child of element.children) visit(child);
    for (const child of match?.old.children ?? []) visitOld(child);
  }

  function visitOld(element: SchemaElement): void {
    if (byOld.has(element)) return;
    const voorkomen = { oud: voorkomenOf(element), nieuw: null };
    found.push(tell('verwijderd', { old: element }, { elements: countIn(element) }, { voorkomen }));
  }

  for (const root of now) visit(root);
  for (const root of old) visitOld(root);
  return found;
}

/** False in a class that is itself new. */
function isOutermost({ parent }: SchemaElement, byNew: ElementMatches['byNew']): boolean {
  return parent === undefined || byNew.has(parent);
}

/** How many elements there are in a class, at any depth. */
function countIn(element: SchemaElement): number {
  return [...walk(element.children)].length;
}

/** Compares types, each pair of them once. */
function createTypeComparer(): (old: ValueType, now: ValueType) => TypeComparison {
  const budget: Budget = { steps: MOST_STEPS };
  const known = new Map<ValueType, Map<ValueType, TypeComparison>>();
  return (old, now) => {
    const own = known.get(old) ?? new Map<ValueType, TypeComparison>();
    known.set(old, own);
    const compared = own.get(now) ?? compareTypes(old, now, budget);
    own.set(now, compared);
    return compared;
  };
}
