import { type Arg, type Fault, type LeveringRule, leveringTexts, plainArgs, render } from '../taal/index.ts';

/** What is wrong with criteria, and where. */
export interface LeveringFinding {
  readonly rule: LeveringRule;
  /** What `message` is about, for programs. */
  readonly args: Readonly<Record<string, Arg>>;
  /** JSON Pointer to the part that it is about; empty for the whole. */
  readonly path: string;
  /** Sentence, in Dutch unless `taal` was given: what is wrong, and what to do. */
  readonly message: string;
}

/** Makes a finding, at the place to which names lead. */
export function leveringFinding(names: readonly string[], fault: Fault<LeveringRule>): LeveringFinding {
  const path = names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { rule: fault.rule, args: plainArgs(fault.args), path, message: render(fault, leveringTexts) };
}
