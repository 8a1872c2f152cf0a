import { type Arg, type Fault, plainArgs, render, type VspRule, vspTexts } from '../taal/index.ts';

/** What is wrong with what goes over the VSP-koppeling, or what cannot be so in an exchange. */
export interface VspFinding {
  readonly rule: VspRule;
  /** What `message` is about, for programs: never a value of what was given. */
  readonly args: Readonly<Record<string, Arg>>;
  /** JSON Pointer to the part that it is about; empty for the whole, `/payload` for the message itself. */
  readonly path: string;
  /** Sentence, in Dutch unless `taal` was given: what is wrong, and what to do. */
  readonly message: string;
}

/** Makes a finding, at a JSON Pointer. */
export function vspFinding(path: string, fault: Fault<VspRule>): VspFinding {
  return { rule: fault.rule, args: plainArgs(fault.args), path, message: render(fault, vspTexts) };
}
