import type { ElementDeclaration } from '../schema/index.ts';
import { type LayoutPart, layoutOf as layoutOfType } from '../structure/index.ts';
import type { Klasse, Klassen } from './klassen.ts';

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
  const toPart = (part: LayoutPart): Part =>
    part.kind === 'wrapper'
      ? { ...part, parts: part.parts.map(toPart) }
      : { ...part, klasse: part.within.reduce(within, klasse) };
  return layoutOfType(klasse.type, klasse.place).map(toPart);
}
