import type { ControleId } from '../../../rules/ids.ts';
import { controleFouten } from './controles.ts';
import type { Fout } from './fout.ts';
import { type TekstRule, tekstFouten } from './tekst.ts';

/** The rules that a test message can break. */
export type FoutRule = TekstRule | ControleId;

/** How each of those rules is broken in a message that is right. */
export const fouten: Readonly<Record<FoutRule, Fout>> = { ...tekstFouten, ...controleFouten };

/** True for the id of a rule that a test message can break. */
export function isFoutRule(rule: unknown): rule is FoutRule {
  return typeof rule === 'string' && Object.hasOwn(fouten, rule);
}
