import type { ElementDeclaration } from '../schema/index.ts';
import { type Klasse, type Klassen, stepsTo } from './klassen.ts';

/** What stands in an element of the XML. */
export type Part = Leaf | Wrapper;

/** An element of a class. */
export interface Leaf {
  readonly kind: 'leaf';
  /** The class that it is of. */
  readonly klasse: Klasse;
  readonly element: ElementDeclaration;
  /** The elements in the XML from this place to its own; all of them are there once for each of its values. */
  readonly steps: readonly ElementDeclaration[];
}

/** An element that only stands around others, of which it has one at least. */
export interface Wrapper {
  readonly kind: 'wrapper';
  readonly place: ElementDeclaration;
  readonly parts: readonly Part[];
}

/** What stands in the element of a class, in the order of the schema of the XML. */
export function layoutOf(klasse: Klasse, { within }: Pick<Klassen, 'within'>): readonly Part[] {
  function collect(around: Klasse): readonly Leaf[] {
    return around.type.elements.flatMap((element): readonly Leaf[] => {
      const steps = stepsTo(around, element);
      if (steps.length > 0) return [{ kind: 'leaf', klasse: around, element, steps }];
      return element.type.kind === 'simple' ? [] : collect(within(around, element));
    });
  }
  return arrange(klasse.place, collect(klasse));
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

function arrange(place: ElementDeclaration, leaves: readonly Leaf[]): readonly Part[] {
  if (place.type.kind === 'simple') return [];
  return place.type.elements.flatMap((element): readonly Part[] => {
    const own = leaves.filter(({ steps: [first] }) => first === element);
    const [only] = own;
    if (only === undefined) return [];
    if (own.length === 1 && isCounted(only)) return [only];
    const rest = own.map((leaf) => ({ ...leaf, steps: leaf.steps.slice(1) }));
    return [{ kind: 'wrapper', place: element, parts: arrange(element, rest) }];
  });
}

/** True where all that follows on the way is there once for each value. */
function isCounted({ element, steps }: Leaf): boolean {
  const last = steps.length === 1;
  if (!element.repeatable && !isSpread(element)) return last;
  return last || !steps.slice(1).some(({ repeatable }) => repeatable);
}
