import { type ProfielOptions, readBound } from '../bound/index.ts';
import { type ControleOptions, prepareControles } from '../check/index.ts';
import { ownSchemas } from '../model/index.ts';
import { conditionsStylesheet } from './conditions-stylesheet.ts';
import { CONDITIONS, controleStylesheet, fileOf } from './controle-stylesheet.ts';
import { chooseNames } from './element-names.ts';
import { type ExportSource, listControles } from './export-source.ts';
import { heenberichtStylesheet } from './heenbericht-stylesheet.ts';
import { listKlassen, onWire } from './klassen.ts';
import { retourberichtStylesheet } from './retourbericht-stylesheet.ts';
import { writeDocument, type XmlElement } from './xml-document.ts';

/** A file of an export. */
export interface ExportFile {
  /** Its name, without a folder: the files refer to each other by it. */
  readonly name: string;
  /** Its text, to be written as UTF-8. */
  readonly content: string;
}

/**
 * Which controls are exported, with which retourcodes, and for messages of which schemas: as for `checkBericht`. With
 * `profiel`, what `bindProfiel` gave, for messages of a profile, with its controls unless others are given.
 */
export type ExportOptions = ControleOptions & ProfielOptions;

const XSL = 'http://www.w3.org/1999/XSL/Transform';

/**
 * Writes the controls of controletype 3 that give a retourcode as XSLT 1.0, for parties in the chain that do not run JavaScript (STB §4.4): a
 * stylesheet for each control, `retourbericht.xsl` that turns a heenbericht into its retourbericht by all of them, and
 * `heenbericht.xsl` that turns a retourbericht back. They say the same as `checkBericht` and `retourbericht` on a message
 * that has passed controletype 1 and 2, which they do not look at.
 *
 * Parameters of `retourbericht.xsl`: `peildatum` and `dagtekeningRetour` (`YYYY-MM-DD`), `omgeving` (`P` or `T`) and
 * `identificatieRetour`. Without them, or on another document, it ends with a message, and gives nothing. A control by
 * itself takes `peildatum` and `omgeving`, and gives a retourcode for each occurrence that is faulty.
 *
 * On a profile the paths, the elements and the codes in them are those of its XML, as is the retourbericht: in each class
 * that carries retourcodes stand those of the classes in it that have no element of their own.
 *
 * @returns the files, all for one folder
 * @throws TypeError as `checkBericht` for a control that is not well stated, and when a control of controletype 3 does not
 *   fit the schema, XSLT 1.0 cannot say what it does, or XML or the name of a file cannot hold what is in it: none is left
 *   out
 * @example
 * exportXslt().map(({ name }) => name).slice(0, 4); //=> ['retourbericht.xsl', 'heenbericht.xsl', 'voorwaarden.xsl', 'VC001.xsl']
 */
export function exportXslt(options: ExportOptions = {}): readonly ExportFile[] {
  const { profiel: _profiel, ...own } = options;
  const { schemas = ownSchemas, ...bound } = readBound(options);
  const { fz825, fz826 } = schemas;
  const names = chooseNames([fz826, fz825].map(onWire));
  const heen = listKlassen(fz825, names);
  const retour = listKlassen(fz826, names);
  const prefixes = { heen: names.prefixes(onWire(fz825)), retour: names.prefixes(onWire(fz826)) };
  const controles = faults(listControles(prepareControles({ ...bound, ...own, schemas })));
  const source: ExportSource = { ...heen, controles };
  const file = (name: string, root: XmlElement, ...others: readonly Prefixes[]) => ({
    name,
    content: writeDocument(root, new Map([['xsl', XSL], ...others.flatMap((each) => [...each])])),
  });
  return [
    file(
      'retourbericht.xsl',
      retourberichtStylesheet(source, retour, only(prefixes.heen, prefixes.retour)),
      prefixes.heen,
      prefixes.retour,
    ),
    file(
      'heenbericht.xsl',
      heenberichtStylesheet(heen, retour, only(prefixes.retour, prefixes.heen)),
      prefixes.heen,
      prefixes.retour,
    ),
    file(CONDITIONS, conditionsStylesheet(heen.root), prefixes.heen),
    ...Array.from(controles.values(), (each) =>
      file(fileOf(each.controle), controleStylesheet(each, source), prefixes.heen),
    ),
  ];
}

/** A retourbericht has no place for what has no retourcode. */
function faults(controles: ExportSource['controles']): ExportSource['controles'] {
  return new Map([...controles].filter(([, { retourcode }]) => retourcode !== null));
}

type Prefixes = ReadonlyMap<string, string>;

/** The prefixes that one message has and the other does not. */
function only(one: Prefixes, other: Prefixes): readonly string[] {
  return [...one.keys()].filter((prefix) => !other.has(prefix));
}
