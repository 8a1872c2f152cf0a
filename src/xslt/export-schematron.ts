import { readBound } from '../bound/index.ts';
import { prepareControles } from '../check/index.ts';
import { ownSchemas } from '../model/index.ts';
import { requireDate } from '../verloop/index.ts';
import type { Dialect, Group } from './conditie/scope.ts';
import { describe, keep } from './controle-stylesheet.ts';
import { chooseNames } from './element-names.ts';
import { type ExportControle, type ExportSource, listControles } from './export-source.ts';
import type { ExportFile, ExportOptions } from './export-xslt.ts';
import { faultTest } from './fault-test.ts';
import { isDate } from './is-date.ts';
import { klasseBy, listKlassen, onWire } from './klassen.ts';
import { comment, element, writeDocument, type XmlElement } from './xml-document.ts';
import { literal, not, primary } from './xpath.ts';

/** What an export to Schematron takes: there the moment of the check is part of the schema. */
export interface SchematronOptions extends ExportOptions {
  /** The date of the check, `YYYY-MM-DD`. */
  readonly peildatum?: string;
  /** The environment in which the check is made: `P` productie, `T` test. */
  readonly omgeving?: 'P' | 'T';
}

const SCHEMATRON = 'http://purl.oclc.org/dsdl/schematron';

/**
 * Writes the controls of controletype 3 as a schema in ISO Schematron with the query binding `xslt` (XPath 1.0): a
 * pattern for each control, whose assertion fails on an occurrence that is faulty. It has no keys, so that controls
 * that compare occurrences look at all of them each time: for long messages take `exportXslt`.
 *
 * `peildatum` and `omgeving` become the lets of those names. Whoever leaves them out has to fill them in: until then a
 * pattern of its own rejects every message.
 *
 * @returns the file
 * @throws TypeError as `exportXslt`, and when `peildatum` is no date or `omgeving` is not `P` or `T`
 * @example
 * exportSchematron({ peildatum: '2026-03-15', omgeving: 'P' }).name; //=> 'fz825.sch'
 */
export function exportSchematron(options: SchematronOptions = {}): ExportFile {
  const { peildatum = '', omgeving = '', profiel: _profiel, ...own } = options;
  const { schemas = ownSchemas, ...bound } = readBound(options);
  if (options.peildatum !== undefined) requireDate(peildatum, 'peildatum');
  if (options.omgeving !== undefined && omgeving !== 'P' && omgeving !== 'T')
    throw new TypeError("omgeving must be 'P' or 'T'.");
  const wire = onWire(schemas.fz825);
  const names = chooseNames([wire]);
  const heen = listKlassen(schemas.fz825, names);
  const prefixes = names.prefixes(wire);
  const controles = listControles(prepareControles({ ...bound, ...own, schemas }));
  const source: ExportSource = { ...heen, controles };
  const root = element(
    'sch:schema',
    { queryBinding: 'xslt' },
    comment('Een reconstructie, niet de officiële RBC.'),
    element('sch:title', {}, 'FZ825 Mutatie Forensische Zorg: verbandcontroles (controletype 3)'),
    ...Array.from(prefixes, ([prefix, uri]) => element('sch:ns', { prefix, uri })),
    element('sch:let', { name: 'peildatum', value: literal(peildatum) }),
    element('sch:let', { name: 'omgeving', value: literal(omgeving) }),
    conditionsPattern(names.of(heen.root.place)),
    ...Array.from(source.controles.values(), (each) => pattern(each, source)),
  );
  return { name: 'fz825.sch', content: writeDocument(root, new Map([['sch', SCHEMATRON]])) };
}

/** Without these the controls would pass for want of a date, or of a message. */
function conditionsPattern(root: string): XmlElement {
  const assert = (test: string, text: string): XmlElement => element('sch:assert', { test }, text);
  return element(
    'sch:pattern',
    { id: 'voorwaarden' },
    element(
      'sch:rule',
      { context: '/*' },
      assert(`self::${root}`, 'Het document is geen mutatiebericht (FZ825) van deze standaard.'),
      assert(isDate('$peildatum'), 'De let peildatum moet een bestaande datum zijn: jjjj-mm-dd.'),
      assert("$omgeving = 'P' or $omgeving = 'T'", 'De let omgeving moet P of T zijn.'),
    ),
  );
}

function pattern(each: ExportControle, source: ExportSource): XmlElement {
  const { controle, retourcode } = each;
  const klasse = klasseBy(source.klassen, controle.berichtklasse);
  /** What is selected, by the name of the let. */
  const lets = new Map<string, string>();
  const same = ({ klasse: { pattern: own }, where, use }: Group): string => {
    const key = keep(lets, use, 'sleutel');
    return `${own}${where === undefined ? '' : `[${where.text}]`}[${use} = $${key}]`;
  };
  const dialect: Dialect = {
    members: (group) => `//${same(group)}`,
    isFirst: (group) => not(primary(`preceding::${same(group)}`)),
    keep: (select, name) => `$${keep(lets, select, name)}`,
  };
  const { klassen, names, controles } = source;
  const faulty = faultTest({ controle, klasse, klassen, names, dialect }, controles);
  return element(
    'sch:pattern',
    { id: controle.id },
    comment(...describe(each)),
    element(
      'sch:rule',
      { context: klasse.pattern },
      ...Array.from(lets, ([name, value]) => element('sch:let', { name, value })),
      element(
        'sch:assert',
        { test: not(faulty).text, ...(retourcode === null ? { role: 'warning' } : undefined) },
        [controle.id, retourcode, controle.text].filter((part) => part !== null).join(' '),
      ),
    ),
  );
}
