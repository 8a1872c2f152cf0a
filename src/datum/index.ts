export { formatDatum, formatDatumEn } from './format-datum.ts';
export { type ToDatumOptions, toDatum } from './to-datum.ts';
