import { isDate } from './is-date.ts';
import type { Klasse } from './klassen.ts';
import { comment, element, type XmlElement } from './xml-document.ts';

/**
 * The stylesheet that all others stand on: what is said of the moment of the check, and a template that ends the run
 * when that is not said well or the document is another one. Without it the controls would pass for want of a date.
 */
export function conditionsStylesheet(root: Klasse): XmlElement {
  return element(
    'xsl:stylesheet',
    { version: '1.0' },
    comment(
      'Wat alle stylesheets nodig hebben: de parameters peildatum (jjjj-mm-dd) en omgeving (P of T), en een',
      'mutatiebericht (FZ825) dat leesbaar is en aan het schema voldoet (controletype 1 en 2).',
    ),
    element('xsl:param', { name: 'peildatum' }),
    element('xsl:param', { name: 'omgeving' }),
    element(
      'xsl:template',
      { name: 'voorwaarden' },
      endUnless(isDate('$peildatum'), 'De parameter peildatum moet een bestaande datum zijn: jjjj-mm-dd.'),
      endUnless("$omgeving = 'P' or $omgeving = 'T'", 'De parameter omgeving moet P of T zijn.'),
      endUnless(root.path, 'Het document is geen mutatiebericht (FZ825) van deze standaard.'),
    ),
  );
}

/** Ends the run when a test does not hold. */
export function endUnless(test: string, message: string): XmlElement {
  return element('xsl:if', { test: `not(${test})` }, element('xsl:message', { terminate: 'yes' }, message));
}
