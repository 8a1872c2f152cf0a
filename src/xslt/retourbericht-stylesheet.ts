import { endUnless } from './conditions-stylesheet.ts';
import { CONDITIONS, fileOf } from './controle-stylesheet.ts';
import { type CopySource, copyParts, copyTemplates, HEADER } from './copy.ts';
import type { ExportSource } from './export-source.ts';
import {
  BEVINDINGEN,
  createFindingsRunner,
  createRetourcodeWriter,
  type FindingsRunner,
  type RetourcodeWriter,
} from './findings.ts';
import { isDate } from './is-date.ts';
import { elementIn, type Klassen, klasseBy } from './klassen.ts';
import { type Leaf, layoutOf, type Part } from './layout.ts';
import { nest } from './nest.ts';
import { wireOf } from './recode.ts';
import { comment, element, stylesheetAttributes, type XmlElement, type XmlNode } from './xml-document.ts';

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
  const { controles } = source;
  // What has none answers nothing.
  klasseBy(retour.klassen, 'Retourcodes');
  const runner = createFindingsRunner(source, retour);
  const writer = createRetourcodeWriter(source, retour, runner);
  const copySource: CopySource = {
    from: source,
    to: retour,
    own: (leaf) => ownElement(leaf, retour, writer),
    fills: true,
  };
  const root = rootTemplate(retour, source, copySource, runner);
  const copies = copyTemplates(copySource);
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
    root,
    ...runner.templates(),
    ...copies,
    ...writer.templates(),
  );
}

/** A message with a fault outside its header is returned whole; any other with its header alone. */
function rootTemplate(
  retour: Klassen,
  { root, klassen }: ExportSource,
  copySource: CopySource,
  { runOthers }: FindingsRunner,
): XmlElement {
  const header = klasseBy(klassen, HEADER);
  if (header.present !== undefined)
    throw new TypeError('The Header cannot be exported: it has no element of its own.');
  /** All but the Header stands under the condition that there is a fault outside it. */
  const copy = (parts: readonly Part[]): readonly XmlNode[] => {
    const runs: { isHeader: boolean; nodes: XmlNode[] }[] = [];
    for (const part of parts) {
      const isHeader = holdsHeader(part);
      const nodes =
        isHeader && part.kind === 'wrapper'
          ? [element(retour.names.of(part.place), {}, ...copy(part.parts))]
          : copyParts([part], root, copySource);
      const last = runs.at(-1);
      if (last?.isHeader === isHeader) last.nodes.push(...nodes);
      else runs.push({ isHeader, nodes: [...nodes] });
    }
    return runs.flatMap(({ isHeader, nodes }): readonly XmlNode[] =>
      isHeader || nodes.length === 0
        ? nodes
        : [element('xsl:if', { test: "$inHeader = '' and $inKlassen != ''" }, ...nodes)],
    );
  };
  const inHeader = element('xsl:apply-templates', { select: header.path, mode: BEVINDINGEN });
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
    element('xsl:variable', { name: 'inHeader' }, inHeader),
    element('xsl:variable', { name: 'inKlassen' }, ...runOthers(header)),
    element(
      'xsl:for-each',
      { select: root.path },
      element(retour.names.of(retour.root.place), {}, ...copy(layoutOf(retour.root, retour))),
    ),
  );
}

function holdsHeader(part: Part): boolean {
  return part.kind === 'leaf' ? part.element.name === HEADER : part.parts.some(holdsHeader);
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
  leaf: Leaf,
  { names }: Klassen,
  writer: RetourcodeWriter,
): readonly XmlNode[] | undefined {
  const { klasse, element: own, steps } = leaf;
  const isHeader = klasse.element.name === HEADER;
  if (own.name === 'Retourcodes') return writer.write(leaf, isHeader);
  if (!isHeader) return undefined;
  if (own.name === 'Berichtcode') return [nest(steps, names, wireOf(own, '495'))];
  const parameter = PARAMETERS.get(own.name);
  if (parameter === undefined) return undefined;
  return [nest(steps, names, element('xsl:value-of', { select: parameter }))];
}

const PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['IdentificatieRetour', '$identificatieRetour'],
  ['DagtekeningRetour', '$dagtekeningRetour'],
]);
