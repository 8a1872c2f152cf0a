import type { Controle, ControleSet } from '../check/index.ts';
import type { Klassen } from './klassen.ts';
import type { Namen } from './namen.ts';

/** A control as it is exported: with the retourcode that it gives. */
export interface ExportControle {
  readonly controle: Controle;
  readonly retourcode: string;
  readonly voorlopig: boolean;
}

/** What a stylesheet is made from: the classes of the heenbericht, and the controls on them. */
export interface ExportBron extends Klassen {
  /** The controls of controletype 3, by their id. */
  readonly controles: ReadonlyMap<string, ExportControle>;
  readonly namen: Namen;
}

/** The files and the modes that are not of a control; on some file systems capitals make no other name. */
const RESERVED: readonly string[] = ['retourbericht', 'heenbericht', 'voorwaarden', 'kopie', 'bevindingen'];

/**
 * The controls that are exported, by their id.
 *
 * @throws TypeError when an id is no name (it is that of a file, of a mode and of a key) or that of another part, or a
 *   control does not fit the schema
 */
export function listControles({ perType }: ControleSet): ExportBron['controles'] {
  for (const { controle, misfits } of perType[3]) {
    if (misfits.length > 0)
      throw new TypeError(`Control ${controle.id} cannot be exported: it does not fit the schema.`);
    if (!/^[A-Za-z_][\w.-]*$/.test(controle.id))
      throw new TypeError(`Control ${controle.id} cannot be exported: its id is no name in XML.`);
    if (RESERVED.includes(controle.id.toLowerCase()))
      throw new TypeError(`Control ${controle.id} cannot be exported: its id is the name of another part.`);
  }
  return new Map(perType[3].map((each) => [each.controle.id, each]));
}
