import type { GegevensFinding } from '../bronnen/index.ts';
import { type AdministratieRule, administratieTexts, type Fault, plainArgs, render } from '../taal/index.ts';

/** What cannot be done with what was given, and why. */
export interface AdministratieFinding extends Omit<GegevensFinding, 'rule'> {
  /** That of `readBronnen` when what was given has not the form that it must have. */
  readonly rule: GegevensFinding['rule'] | AdministratieRule;
}

/** What cannot be done, and at which JSON Pointer. */
export function administratieFinding(path: string, fault: Fault<AdministratieRule>): AdministratieFinding {
  const { rule, args } = fault;
  return { rule, args: plainArgs(args), path, message: render(fault, administratieTexts) };
}
