import type { Controletype, Finding, NonEmpty } from '../finding/index.ts';
import type { Step, StepOutcome } from './step.ts';

/** What came of reading a document and holding it against its schema, in one pass that ends at one of the two. */
export type Reading = { readonly ok: true } | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/** Controletype 1: whether the document can be read. */
export function read(reading: Reading): Step {
  return { controletype: 1, run: () => outcomeOf(1, reading) };
}

/** Controletype 2: whether the message has the structure of its schema. */
export function structure(reading: Reading): Step {
  return { controletype: 2, run: () => outcomeOf(2, reading) };
}

function outcomeOf(controletype: Controletype, reading: Reading): StepOutcome {
  const isFailed = !reading.ok && reading.findings[0].controletype === controletype;
  return {
    findings: isFailed ? reading.findings : [],
    errors: [],
    states: [isFailed ? 'failed' : 'passed'],
  };
}
