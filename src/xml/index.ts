export { createXmlReader, type XmlReader } from './read-xml.ts';
export { type TokenHandler, XMLNS, type XmlAttribute, type XmlFault, type XmlRule } from './tokens.ts';
