import type { ComplexType, ElementDeclaration } from '../schema/index.ts';
import { stepsOf } from './steps-of.ts';

/** What stands in an element of the XML. */
export type LayoutPart = LayoutLeaf | LayoutWrapper;

/** An element of a class. */
export interface LayoutLeaf {
  readonly kind: 'leaf';
  /** The classes without an element of their own that it stands in, the outer one first. */
  readonly within: readonly ElementDeclaration[];
  /** As the model has it. */
  readonly element: ElementDeclaration;
  /** The elements in the XML from this place to its own; all of them are there once for each of its values. */
  readonly steps: readonly ElementDeclaration[];
}

/** An element that only stands around others, of which it has one at least. */
export interface LayoutWrapper {
  readonly kind: 'wrapper';
  readonly place: ElementDeclaration;
  readonly parts: readonly LayoutPart[];
}

/**
 * What stands in the element of a class, in the order of the schema of the XML.
 *
 * @param type the class as the model has it
 * @param place the element in the XML that its elements stand in
 */
export function layoutOf(type: ComplexType, place: ElementDeclaration): readonly LayoutPart[] {
  function collect(around: ComplexType, within: readonly ElementDeclaration[]): readonly LayoutLeaf[] {
    return around.elements.flatMap((element): readonly LayoutLeaf[] => {
      const steps = stepsFrom(place, element);
      if (steps.length > 0) return [{ kind: 'leaf', within, element, steps }];
      return element.type.kind === 'simple' ? [] : collect(element.type, [...within, element]);
    });
  }
  return arrange(place, collect(type, []));
}

/** The elements in the XML that lead to an element, from the one that those of its class stand in. */
export function stepsFrom(
  place: ElementDeclaration,
  element: ElementDeclaration,
): readonly ElementDeclaration[] {
  let at = place;
  return stepsOf(element).map(({ name }) => {
    const { type } = at;
    const found = type.kind === 'complex' ? type.elements.find((each) => each.name === name) : undefined;
    if (found === undefined) throw new Error('The way to an element leads through elements of the XML.');
    at = found;
    return found;
  });
}

/** True for a class that occurs once in the model, with a list of values, and for each of those once in the XML. */
export function isSpread({ type, repeatable, steps = [] }: ElementDeclaration): boolean {
  return (
    !repeatable &&
    steps.some((step) => step.repeatable) &&
    type.kind === 'complex' &&
    type.elements.some((each) => each.repeatable && each.type.kind === 'simple')
  );
}

function arrange(place: ElementDeclaration, leaves: readonly LayoutLeaf[]): readonly LayoutPart[] {
  if (place.type.kind === 'simple') return [];
  return place.type.elements.flatMap((element): readonly LayoutPart[] => {
    const own = leaves.filter(({ steps: [first] }) => first === element);
    const [only] = own;
    if (only === undefined) return [];
    if (own.length === 1 && isCounted(only)) return [only];
    const rest = own.map((leaf) => ({ ...leaf, steps: leaf.steps.slice(1) }));
    return [{ kind: 'wrapper', place: element, parts: arrange(element, rest) }];
  });
}

/** True where all that follows on the way is there once for each value. */
function isCounted({ element, steps }: LayoutLeaf): boolean {
  if (steps.length === 1) return true;
  if (!element.repeatable && !isSpread(element)) return false;
  return !steps.slice(1).some(({ repeatable }) => repeatable);
}
