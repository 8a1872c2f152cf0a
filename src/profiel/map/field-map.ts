import type { Step } from '../../schema/index.ts';
import type { Codes } from './codes.ts';

/** How what a class holds in the model is held in the XML. */
export interface KlasseMap {
  readonly klasse: string;
  readonly fields: readonly FieldMap[];
  /** The same by the names that they have in the model. */
  readonly known: ReadonlyMap<string, FieldMap>;
  /** Those that are written also when the model has nothing. */
  readonly vast: readonly FieldMap[];
  /** The fields of the element in the XML that it stands in: none of them is a field of the model for that. */
  readonly onWire: ReadonlySet<string>;
  /** The fields of classes in it that have no element of their own, and hand their retourcodes to it. */
  readonly handing: readonly string[];
}

/** How one field of a class maps. */
export interface FieldMap {
  /** Its name in the model. */
  readonly field: string;
  /** True when it holds a list in the model. */
  readonly repeatable: boolean;
  /** The way in the XML, from the element of the class; empty for a class without an element of its own. */
  readonly steps: readonly Step[];
  /** Its name in the XML, when it holds there what it holds in the model: most do. */
  readonly plain: string | undefined;
  /** The class that it holds; undefined for a value, and for what the model does not know, which is kept as it is. */
  readonly klasse: KlasseMap | undefined;
  /** True for a class that stands in the XML as often as it has values: see `KlassePlan`. */
  readonly isSpread: boolean;
  readonly codes: Codes | undefined;
  /** What is written when the model has nothing. */
  readonly vast: string | undefined;
}
