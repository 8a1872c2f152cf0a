import type { Taal } from './taal.ts';

/** English. The names of the standard stay Dutch. */
export const en: Taal = { naam: 'en' };
