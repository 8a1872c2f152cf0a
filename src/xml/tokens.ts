import type { Fault, XmlRule } from '../taal/index.ts';

/** Namespace of the attributes that declare namespaces. */
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** An attribute of an element. A namespace declaration has the namespace `XMLNS`. */
export interface XmlAttribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

/**
 * Receives the tokens of a document, in order. Offsets count UTF-16 code units from the start of the text, a byte
 * order mark included.
 */
export interface TokenHandler {
  /**
   * A start tag; `offset` is that of its `<`. What declares a namespace, or tells where a schema is, may be left out of
   * the attributes.
   */
  open(uri: string, local: string, attributes: readonly XmlAttribute[], offset: number): void;
  /**
   * Character data inside the root, entities resolved and line ends normalised; one call per run or CDATA section.
   * White space in front of a start tag, or behind a tag and in front of the end tag of another element, may be left out.
   */
  text(value: string, offset: number, cdata: boolean): void;
  /** An end tag; `offset` is that of its `<` (of the start tag when the element closes itself). */
  close(offset: number): void;
}

/** Why a document cannot be read: a fault of controletype 1, with nothing from the document. */
export type XmlFault = Fault<XmlRule> & {
  /** Where it was seen, in UTF-16 code units from the start of the text. */
  readonly offset: number;
};
