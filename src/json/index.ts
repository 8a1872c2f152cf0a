export { type JsonFault, type JsonPlace, type ReadJsonText, readJsonText } from './read-json-text.ts';
