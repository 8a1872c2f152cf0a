export { hashOf } from './hash-of.ts';
export { sha256Of } from './sha256-of.ts';
export { shortHashOf } from './short-hash-of.ts';
