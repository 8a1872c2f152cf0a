import type { Check } from './check.ts';
export const pictureChecks: readonly Check[] = [];
