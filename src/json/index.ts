export { type JsonPlace, type ReadJsonText, readJsonText } from './read-json-text.ts';
