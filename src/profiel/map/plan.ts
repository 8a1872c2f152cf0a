import type { ComplexType, ElementDeclaration } from '../../schema/index.ts';
import type { Codes } from './codes.ts';

/** An element of the XML that a way of the profile leads to or through. */
export interface Place {
  /** As the schema has it. */
  readonly element: ElementDeclaration;
  /** The element that it stands in; undefined for the root. */
  readonly around: Place | undefined;
  /** The elements in it that ways lead to or through. */
  readonly within: Map<ElementDeclaration, Place>;
  /** What stands here; undefined as long as ways only lead through it. */
  use: 'klasse' | 'element' | undefined;
  /** The berichtklasse; null for what only stands around one, or is none. */
  klasse: string | null;
  /** True when its values are to stand in a list, also where the schema allows only one. */
  asList: boolean;
}

/** How a class of the model maps. */
export interface KlassePlan {
  /** As the model has it. */
  readonly own: ElementDeclaration;
  readonly type: ComplexType;
  /** The elements from that of the class around it, itself the last; empty for a class without an element of its own. */
  readonly route: readonly Place[];
  /** The element that its elements stand in: its own, or that of the class around it. */
  readonly place: Place;
  readonly isInline: boolean;
  /**
   * True when it occurs once in the model, with a list of values, and more than once in the XML, each time with one of
   * those values.
   */
  readonly isSpread: boolean;
  readonly elementen: readonly ElementPlan[];
  readonly klassen: readonly KlassePlan[];
  readonly vast: readonly VastPlan[];
}

/** How an element with a value maps. */
export interface ElementPlan {
  readonly own: ElementDeclaration;
  readonly route: readonly Place[];
  /** Undefined when the codes of the XML are those of the model. */
  readonly codes: Codes | undefined;
}

/** An element that the model does not have, and its value unless a message says otherwise. */
export interface VastPlan {
  readonly route: readonly Place[];
  readonly value: string;
}

/** A place that nothing is known of yet. */
export function createPlace(element: ElementDeclaration, around?: Place): Place {
  return { element, around, within: new Map(), use: undefined, klasse: null, asList: false };
}

/** The way to a place from the root, as it stands in the XML. */
export function wayTo({ element, around }: Place): string {
  return `${around === undefined ? '' : wayTo(around)}/${element.name}`;
}
