import { endUnless } from './conditions-stylesheet.ts';
import { type CopySource, copyElements, copyTemplates } from './copy.ts';
import type { ElementNames } from './element-names.ts';
import { elementIn, type Klassen, klasseBy } from './klassen.ts';
import { comment, element, stylesheetAttributes, type XmlElement } from './xml-document.ts';

/**
 * The stylesheet that turns a retourbericht back into the heenbericht that it answers: the retourbericht is that
 * message completed (STB chapter 2, step 7). One with its header alone does not hold the message.
 *
 * @param excluded the prefixes that the heenbericht does not have
 */
export function heenberichtStylesheet(
  heen: Klassen,
  retour: Klassen,
  names: ElementNames,
  excluded: readonly string[],
): XmlElement {
  const header = klasseBy(heen.klassen, 'Header');
  const copySource: CopySource = {
    from: retour.klassen,
    to: heen.klassen,
    names,
    own: (name, klasse) =>
      name === 'Berichtcode' && klasse === header
        ? element(names.of(elementIn(klasse, name)), {}, '494')
        : undefined,
  };
  return element(
    'xsl:stylesheet',
    stylesheetAttributes(excluded),
    comment(
      'Maakt van een volledig retourbericht (FZ826) weer het mutatiebericht (FZ825) waarop het antwoordt: zonder',
      'IdentificatieRetour, DagtekeningRetour en Retourcodes (STB hoofdstuk 2, stap 7).',
      'Een reconstructie, niet de officiële XSLT.',
    ),
    element('xsl:output', { method: 'xml', version: '1.0', encoding: 'UTF-8', indent: 'no' }),
    element(
      'xsl:template',
      { match: '/' },
      endUnless(
        klasseBy(retour.klassen, 'Header').path,
        'Het document is geen retourbericht (FZ826) van deze standaard.',
      ),
      endUnless(
        klasseBy(retour.klassen, 'Verzekerde').path,
        'Een retourbericht met alleen de Header bevat het mutatiebericht niet.',
      ),
      element(
        'xsl:for-each',
        { select: retour.root.path },
        element(
          names.of(heen.root.element),
          {},
          ...copyElements(retour.root, heen.root, heen.root.type.elements, copySource),
        ),
      ),
    ),
    ...copyTemplates(copySource),
  );
}
