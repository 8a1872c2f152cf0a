import { characterCount } from '../datatype/character-count.ts';
import { normaliseWhiteSpace } from '../datatype/white-space.ts';
import type { ComplexType, SimpleType } from '../schema.ts';

/** What may stand in an element. */
export interface Contents {
  readonly type: ComplexType | SimpleType;
  /** The value of a text that was read. */
  readonly valueOfText: (text: string) => string;
}

/** The content of an element: one that is empty has its default, when it has one. */
export function createContents(type: ComplexType | SimpleType, standaard: string | undefined): Contents {
  if (type.kind === 'complex' || standaard === undefined) return { type, valueOfText: (text) => text };
  const normalised = (text: string): string => normaliseWhiteSpace(text, type.whiteSpace);
  const value = normalised(standaard);
  return {
    // White space is no empty content: the text has to come as it is.
    type: Object.assign({}, type, {
      whiteSpace: 'preserve',
      fault: (text: string) => (text === '' ? undefined : type.fault(normalised(text))),
    } as const),
    valueOfText: (text) => (text === '' ? value : normalised(text)),
  };
}

/** What may stand in an element that is nil: nothing at all. */
export const NIL: SimpleType = {
  kind: 'simple',
  name: '',
  documentation: '',
  builtin: 'anySimpleType',
  whiteSpace: 'preserve',
  enumeration: undefined,
  fault: (text) =>
    text === '' ? undefined : { kind: 'lengte', min: 0, max: 0, found: characterCount(text) },
};
