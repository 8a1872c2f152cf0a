import { endUnless } from './conditions-stylesheet.ts';
import { type CopySource, copyParts, copyTemplates, HEADER } from './copy.ts';
import { type Klassen, klasseBy } from './klassen.ts';
import { layoutOf } from './layout.ts';
import { nest } from './nest.ts';
import { wireOf } from './recode.ts';
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
  excluded: readonly string[],
): XmlElement {
  const copySource: CopySource = {
    from: retour,
    to: heen,
    own: ({ element: own, klasse, steps }) =>
      own.name === 'Berichtcode' && klasse.element.name === HEADER
        ? [nest(steps, heen.names, wireOf(own, '494'))]
        : undefined,
    fills: false,
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
          heen.names.of(heen.root.place),
          {},
          ...copyParts(layoutOf(heen.root, heen), retour.root, copySource),
        ),
      ),
    ),
    ...copyTemplates(copySource),
  );
}
