import type { Controletype, Finding } from '../finding/index.ts';
import type { ControleError } from '../gate/index.ts';
import {
  EN_LEVERING,
  type Fault,
  inTaal,
  type LeveringRule,
  leveringTexts,
  render,
  type Taal,
} from '../taal/index.ts';

/** A row of the list of faults: what is wrong with a message of a delivery, and where. Never a value of the message. */
export interface Fout {
  /** The name of the message. */
  readonly naam: string;
  /** Index of the MutatieFZ that it is about, from 0; null when it is about none of them. */
  readonly mutatie: number | null;
  /** Which controletype found it; null when it is about no controletype. */
  readonly controletype: Controletype | null;
  /** Identification of the control, or a rule `LEV-…` of the delivery itself. */
  readonly rule: string;
  /** Code of COD954-VEKT; null where there is none. */
  readonly retourcode: string | null;
  /** Indexed XPath, as in a `Finding`; `/` when it is about the message as a whole. */
  readonly path: string;
  /** Line in the text of the message, from 1; null when it is not about a place. */
  readonly line: number | null;
  /** Column, from 1, in UTF-16 code units; null when it is not about a place. */
  readonly column: number | null;
  /** Sentence, in Dutch unless `taal` was given: what is wrong, and what to do. */
  readonly message: string;
}

/** The row of a finding. */
export function foutOf(naam: string, finding: Finding): Fout {
  const { mutatie, controletype, rule, retourcode, path, line, column, message } = finding;
  return { naam, mutatie, controletype, rule, retourcode, path, line, column, message };
}

/** The row of a control or a source that threw. */
export function foutOfError(naam: string, { rule, path, message }: ControleError): Fout {
  return { ...NOWHERE, naam, rule, path, message };
}

/** The row of what is wrong with a message as a part of a delivery. */
export function leveringFout(naam: string, fault: Fault<LeveringRule>, taal: Taal | undefined): Fout {
  const { message } = inTaal({ ...fault, message: render(fault, leveringTexts) }, taal, EN_LEVERING);
  return { ...NOWHERE, naam, rule: fault.rule, message };
}

const NOWHERE = {
  naam: '',
  mutatie: null,
  controletype: null,
  rule: '',
  retourcode: null,
  path: '/',
  line: null,
  column: null,
  message: '',
} as const satisfies Fout;
