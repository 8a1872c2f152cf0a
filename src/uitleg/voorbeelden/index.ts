import type { Rule } from '../../finding/index.ts';
import { bestandVoorbeelden } from './bestanden.ts';
import { controleVoorbeelden } from './controles.ts';
import { structuurVoorbeelden } from './structuur.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** Worked out when it is first asked for: it takes as long as to write all of these messages. */
let worked: Readonly<Record<Rule, Voorbeeld>> | undefined;

/** Of each rule of this package a text that breaks it, and the same text that does not. */
export function voorbeelden(): Readonly<Record<Rule, Voorbeeld>> {
  worked ??= { ...structuurVoorbeelden(), ...controleVoorbeelden(), ...bestandVoorbeelden() };
  return worked;
}

export type { Voorbeeld } from './voorbeeld.ts';
