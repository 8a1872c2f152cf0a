export { type DocumentOptions, type DocumentResult, toDocument } from './to-document.ts';
