import type { Rule } from '../../finding/index.ts';
import { bestandVoorbeelden } from './bestanden.ts';
import { controleVoorbeelden } from './controles.ts';
import { structuurVoorbeelden } from './structuur.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** Of each rule of this package a text that breaks it, and the same text that does not. */
export const voorbeelden = (): Readonly<Record<Rule, Voorbeeld>> => ({
  ...structuurVoorbeelden(),
  ...controleVoorbeelden(),
  ...bestandVoorbeelden(),
});

export type { Voorbeeld } from './voorbeeld.ts';
