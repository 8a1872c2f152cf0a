export { decodeDocument, decodeWhole } from './decode-document.ts';
export { isBytes } from './is-bytes.ts';
export {
  ANSWER_LIMITS,
  completeLimits,
  type OpenLimits,
  SOURCE_LIMITS,
  XML_LIMITS,
  type XmlLimits,
} from './limits.ts';
export { createLineIndex } from './line-index.ts';
export type { PlainNames } from './plain/tag.ts';
export { createXmlReader, readXml, type XmlRead } from './read-xml.ts';
export { type TokenHandler, XMLNS, type XmlAttribute, type XmlFault } from './tokens.ts';
