import type { Controletype } from '../finding/index.ts';

/** In the order in which a message must pass them (STB §4.3, table 4-1). */
export const CONTROLETYPES: readonly Controletype[] = [1, 2, 3, 4, 5];
