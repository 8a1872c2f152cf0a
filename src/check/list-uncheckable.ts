import type { Finding } from '../finding/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { misfitTexts, render } from '../taal/index.ts';
import type { Controle } from '../vocabulary/index.ts';
import { compileControle } from './compile/compile-controle.ts';
import { snapshotControle } from './snapshot-controle.ts';

/** A name in a control that does not fit a schema, so that the control cannot run on the messages of that schema. */
export interface Uncheckable {
  /** Id of the control. */
  readonly rule: string;
  /** The berichtklasse that the control is of. */
  readonly berichtklasse: string;
  /** The path of the element, as the control names it; null when it is the berichtklasse itself. */
  readonly element: string | null;
  /** What `reason` is about, for programs. */
  readonly args: Finding['args'];
  /** Sentence, in Dutch unless `taal` was given: why not. */
  readonly reason: string;
}

/**
 * Lists what in some controls does not fit a schema of the FZ825, in the order of the controls.
 *
 * @throws TypeError when a control is not well stated
 */
export function listUncheckable(
  controles: readonly Controle[],
  schema: MessageSchema,
): readonly Uncheckable[] {
  if (!Array.isArray(controles)) throw new TypeError('controles must be a list of controls.');
  const found: Uncheckable[] = [];
  for (const given of controles as readonly Controle[]) {
    const { id, berichtklasse } = snapshotControle(given) ?? {};
    if (typeof id !== 'string' || id === '') throw new TypeError('A control has no id.');
    for (const { element, reason: args } of compileControle(given, schema).misfits) {
      const reason = render({ rule: 'RBC-SCHEMA', args }, misfitTexts);
      found.push({ rule: id, berichtklasse, element, args, reason });
    }
  }
  return found;
}
