import { endUnless } from './conditions-stylesheet.ts';
import { CONDITIONS, fileOf } from './controle-stylesheet.ts';
import { type CopySource, copyElements, copyTemplates } from './copy.ts';
import type { ExportSource } from './export-source.ts';
import { BEVINDINGEN, bevindingenTemplate, retourcodesOf, retourcodesTemplate } from './findings.ts';
import { isDate } from './is-date.ts';
import { elementIn, type Klasse, type Klassen, klasseBy } from './klassen.ts';
import { comment, element, stylesheetAttributes, type XmlElement } from './xml-document.ts';

/**
 * The stylesheet of the whole message: turns a heenbericht into its retourbericht, filled as STB §4.5 says.
 *
 * @param retour the classes of the retourbericht
 * @param excluded the prefixes that the retourbericht does not have
 */
export function retourberichtStylesheet(
  source: ExportSource,
  retour: Klassen,
  excluded: readonly string[],
): XmlElement {
  const { controles, klassen, names } = source;
  const retourcode = names.of(elementIn(klasseBy(retour.klassen, 'Retourcodes'), 'Retourcode'));
  const copySource: CopySource = {
    from: klassen,
    to: retour.klassen,
    names,
    own: (name, klasse) => ownElement(name, klasse, names.of(elementIn(klasse, name)), retourcode),
  };
  return element(
    'xsl:stylesheet',
    stylesheetAttributes(excluded),
    comment(
      'Maakt van een mutatiebericht (FZ825) het retourbericht (FZ826) met de retourcodes van de verbandcontroles',
      '(controletype 3, STB §4.5). Zonder bevindingen: alleen de Header met 0200; VECOZO verstuurt dat niet.',
      'Parameters: peildatum en dagtekeningRetour (jjjj-mm-dd), omgeving (P of T) en identificatieRetour.',
      'Een reconstructie, niet de officiële XSLT.',
    ),
    element('xsl:import', { href: CONDITIONS }),
    ...Array.from(controles.values(), ({ controle }) => element('xsl:import', { href: fileOf(controle) })),
    element('xsl:output', { method: 'xml', version: '1.0', encoding: 'UTF-8', indent: 'no' }),
    element('xsl:param', { name: 'identificatieRetour' }),
    element('xsl:param', { name: 'dagtekeningRetour' }),
    rootTemplate(retour, source, copySource),
    ...Array.from(klassen.values(), (klasse) => bevindingenTemplate(klasse, source)),
    ...copyTemplates(copySource),
    retourcodesTemplate(retourcode),
  );
}

const HEADER = 'Header';

/** A message with a fault outside its header is returned whole; any other with its header alone. */
function rootTemplate(
  retour: Klassen,
  { root, klassen, names }: ExportSource,
  copySource: CopySource,
): XmlElement {
  const header = klasseBy(klassen, HEADER);
  const others = [...klassen.values()].filter((klasse) => klasse !== header);
  const copy = (inHeader: boolean): readonly XmlElement[] =>
    copyElements(
      root,
      retour.root,
      retour.root.type.elements.filter(({ name }) => (name === HEADER) === inHeader),
      copySource,
    );
  const found = (name: string, select: string): XmlElement =>
    element('xsl:variable', { name }, element('xsl:apply-templates', { select, mode: BEVINDINGEN }));
  return element(
    'xsl:template',
    { match: '/' },
    element('xsl:call-template', { name: 'voorwaarden' }),
    endUnless("normalize-space($identificatieRetour) != ''", 'De parameter identificatieRetour ontbreekt.'),
    ...withinLength(retour),
    endUnless(
      isDate('$dagtekeningRetour'),
      'De parameter dagtekeningRetour moet een bestaande datum zijn: jjjj-mm-dd.',
    ),
    found('inHeader', header.path),
    found('inKlassen', others.map(({ path }) => path).join(' | ')),
    element(
      'xsl:for-each',
      { select: root.path },
      element(
        names.of(retour.root.element),
        {},
        ...copy(true),
        element('xsl:if', { test: "$inHeader = '' and $inKlassen != ''" }, ...copy(false)),
      ),
    ),
  );
}

/** The retourbericht has room for so many characters of its identification. */
function withinLength({ klassen }: Klassen): readonly XmlElement[] {
  const { type } = elementIn(klasseBy(klassen, HEADER), 'IdentificatieRetour');
  const fault = type.kind === 'simple' ? type.fault('x'.repeat(LONG)) : undefined;
  if (fault?.kind !== 'lengte') return [];
  return [
    endUnless(
      `string-length($identificatieRetour) <= ${fault.max}`,
      `De parameter identificatieRetour mag hoogstens ${fault.max} tekens hebben.`,
    ),
  ];
}

/** More characters than an identification has. */
const LONG = 1024;

/** What the retourbericht has of its own. */
function ownElement(
  name: string,
  klasse: Klasse,
  written: string,
  retourcode: string,
): XmlElement | undefined {
  const isHeader = klasse.element.name === HEADER;
  if (name === 'Retourcodes') return retourcodesOf(written, retourcode, isHeader);
  if (!isHeader) return undefined;
  if (name === 'Berichtcode') return element(written, {}, '495');
  const parameter = PARAMETERS.get(name);
  if (parameter === undefined) return undefined;
  return element(written, {}, element('xsl:value-of', { select: parameter }));
}

const PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['IdentificatieRetour', '$identificatieRetour'],
  ['DagtekeningRetour', '$dagtekeningRetour'],
]);
