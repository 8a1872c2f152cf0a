export type { JsonPlace } from './list-places.ts';
export { type ReadJsonText, readJsonText } from './read-json-text.ts';
