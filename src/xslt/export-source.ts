import type { Controle, ControleSet } from '../check/index.ts';
import { NOT_IN_XML } from '../schema/index.ts';
import type { Klassen } from './klassen.ts';

/** A control as it is exported: with the retourcode that it gives. */
export interface ExportControle {
  readonly controle: Controle;
  /** Null for a waarschuwing. */
  readonly retourcode: string | null;
  readonly voorlopig: boolean;
}

/** What a stylesheet is made from: the classes of the heenbericht, and the controls on them. */
export interface ExportSource extends Klassen {
  /** The controls of controletype 3, by their id. */
  readonly controles: ReadonlyMap<string, ExportControle>;
}

/** The files and the modes that are not of a control. */
const RESERVED: readonly string[] = ['retourbericht', 'heenbericht', 'voorwaarden', 'kopie', 'bevindingen'];

/** What Windows takes for a device, whatever stands behind its name. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** As many characters as leave room for what is put behind an id in the name of a file. */
const LONGEST = 100;

/**
 * The controls that are exported, by their id.
 *
 * @throws TypeError when an id is no name (it is that of a file, of a mode and of a key), no name of a file everywhere or that of another part, or a
 *   control does not fit the schema or has a character that XML does not have
 */
export function listControles({ perType }: ControleSet): ExportSource['controles'] {
  const taken = new Set(RESERVED);
  for (const { controle, misfits, retourcode } of perType[3]) {
    if (misfits.length > 0)
      throw new TypeError(`Control ${controle.id} cannot be exported: it does not fit the schema.`);
    if (!/^[A-Za-z_][\w.-]*$/.test(controle.id))
      throw new TypeError(`Control ${controle.id} cannot be exported: its id is no name in XML.`);
    if (controle.id.length > LONGEST || DEVICE.test(controle.id) || controle.id.endsWith('.'))
      throw new TypeError(
        `Control ${controle.id.slice(0, LONGEST)} cannot be exported: its id is no name of a file everywhere.`,
      );
    // On some file systems capitals make no other name.
    const name = controle.id.toLowerCase();
    if (taken.has(name))
      throw new TypeError(`Control ${controle.id} cannot be exported: its id is the name of another part.`);
    taken.add(name);
    const { text, source, condition } = controle;
    if (isNotInXml([text, source, condition, retourcode]))
      throw new TypeError(
        `Control ${controle.id} cannot be exported: it has a character that XML does not have.`,
      );
  }
  return new Map(perType[3].map((each) => [each.controle.id, each]));
}

/** True when a text, or one of those in a list or a condition, cannot be written in XML. */
function isNotInXml(value: unknown): boolean {
  return typeof value === 'string' ? NOT_IN_XML.test(value) : Object.values(value ?? {}).some(isNotInXml);
}
