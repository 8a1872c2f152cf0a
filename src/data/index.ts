export { deepFreeze } from './deep-freeze.ts';
export { addTo, groupBy } from './group-by.ts';
export { isList } from './is-list.ts';
export { type Fields, isObject } from './is-object.ts';
export { longestIncreasing } from './longest-increasing.ts';
export { perObject } from './per-object.ts';
export { EMPTY_MAP, findIn, type PersistentMap, setIn, valuesOf } from './persistent-map.ts';
