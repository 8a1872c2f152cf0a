import type { GateResult } from '../gate/index.ts';
import type { CheckResult } from './check-result.ts';
import type { ControleSteps } from './controle-steps.ts';

/** What came of the steps of a message and of its controls, when all steps have been run. */
export function resultOf(
  { findings, waarschuwingen, controletypes, errors }: GateResult,
  controlesBy: ControleSteps['controlesBy'],
): CheckResult {
  const { controles, unchecked, herkomst } = controlesBy(controletypes);
  // Named one by one: V8 takes as long to spread them into one object as to run the controls.
  return { findings, waarschuwingen, controletypes, errors, controles, unchecked, herkomst };
}
