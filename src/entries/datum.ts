/**
 * Dates as people and their systems hold them.
 *
 * @packageDocumentation
 */
export { formatDatum, type ToDatumOptions, toDatum } from '../datum/index.ts';
