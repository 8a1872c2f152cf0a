export { type DocumentOptions, type DocumentResult, toDocument, type XmlDocument } from './to-document.ts';
