export { changedLines } from './changed-lines.ts';
export { type Mended, type Mending, mend } from './mend.ts';
export { type OpenText, openText } from './open-text.ts';
