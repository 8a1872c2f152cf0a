export { caretAt, lastFrom } from './caret-at.ts';
export { elementNames } from './element-names.ts';
export { maskLine, type Part, wholeLine } from './mask-line.ts';
