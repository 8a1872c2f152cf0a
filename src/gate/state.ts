import type { Controletype } from '../finding/index.ts';

/**
 * What became of a control or a controletype: `passed`; `failed`: there are findings; `skipped`: something that must
 * pass first did not; `unchecked`: it was not asked for, it has no controls or a source was not given; `error`: a
 * control or a source threw; `warned`: a waarschuwing was given, which is no fault; `nvt`: it does not apply to this kind of message, and is neither passed nor missing.
 */
export type ControleState = 'passed' | 'failed' | 'skipped' | 'unchecked' | 'error' | 'warned' | 'nvt';

/** What became of each controletype. */
export type ControletypeStates = Readonly<Record<Controletype, ControleState>>;
