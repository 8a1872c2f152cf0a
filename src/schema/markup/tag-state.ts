import type { ElementDefinition } from '../definition.ts';
import type { AttributeDeclaration, ComplexType, SimpleType } from '../schema.ts';

/** What the start tag of an element is read and written by. */
export interface TagState {
  readonly element: ElementDefinition;
  readonly attributes: readonly AttributeDeclaration[];
  /** By namespace. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly nillable: boolean;
  /** What the content is when it is not nil. */
  readonly type: ComplexType | SimpleType;
  /** True for an element with attributes and text. */
  readonly hasText: boolean;
  /** Its value where it is empty. */
  readonly standaard: string | undefined;
  readonly isFixed: boolean;
}
