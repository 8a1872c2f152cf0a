import { readFileSync } from 'node:fs';
import type { Controle } from 'fz825';

/** What the table of the standard says of a control. */
export interface Row
  extends Pick<Controle, 'id' | 'controletype' | 'berichtklasse' | 'retourcode' | 'voorlopig'> {
  /** The element that a finding stands at; null for the class itself. */
  readonly element: string | null;
}

/** The table of the controls, copied from the standard by hand: the one place beside the rules that names them all. */
export const TABLE: readonly Row[] = JSON.parse(
  readFileSync(new URL('controles.json', import.meta.url), 'utf8'),
);

/** What the table has to say of a control. */
export function rowOf({ id, controletype, berichtklasse, element, retourcode, voorlopig }: Controle): Row {
  return { id, controletype, berichtklasse, element: element ?? null, retourcode, voorlopig };
}
