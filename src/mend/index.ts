export { changedLines } from './changed-lines.ts';
export { type Mending, mend } from './mend.ts';
export { openText } from './open-text.ts';
