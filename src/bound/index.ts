export { type Bound, type ProfielOptions, readBound } from './bound.ts';
