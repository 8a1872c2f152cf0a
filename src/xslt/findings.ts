import { AFGEKEURD, GEEN_OPMERKING } from '../codelijst/index.ts';
import type { ExportSource } from './export-source.ts';
import { elementIn, isMandatory, type Klasse } from './klassen.ts';
import { element, type XmlElement } from './xml-document.ts';

/** The mode of the templates that give the retourcodes found on a class, each with a space behind it. */
export const BEVINDINGEN = 'bevindingen';

/** Runs the controls of a class, in the order in which their findings stand in the message. */
export function bevindingenTemplate(klasse: Klasse, { controles, names }: ExportSource): XmlElement {
  const own = Array.from(controles.values(), ({ controle }) => controle).filter(
    ({ berichtklasse }) => berichtklasse === klasse.element.name,
  );
  const run = (mode: string, select = '.'): XmlElement => element('xsl:apply-templates', { select, mode });
  // A finding stands at its element, or at the class when that is absent.
  const atKlasse = own.flatMap(({ id, element: name }) => {
    if (name === undefined) return [run(id)];
    const place = names.of(elementIn(klasse, name));
    return isMandatory(klasse, name) ? [] : [run(id, `self::*[not(${place})]`)];
  });
  const atElements = klasse.type.elements.flatMap((place) =>
    own
      .filter((controle) => controle.element === place.name)
      .map(({ id }) => (isMandatory(klasse, place.name) ? run(id) : run(id, `self::*[${names.of(place)}]`))),
  );
  return element(
    'xsl:template',
    { match: names.of(klasse.element), mode: BEVINDINGEN },
    ...atKlasse,
    ...atElements,
  );
}

/** The Retourcodes of the class at hand; of the header, whether it was rejected (STB §4.5). */
export function retourcodesOf(name: string, retourcode: string, isHeader: boolean): XmlElement {
  const found = element('xsl:apply-templates', { select: '.', mode: BEVINDINGEN });
  if (!isHeader)
    return element(
      name,
      {},
      element(
        'xsl:call-template',
        { name: RETOURCODES },
        element('xsl:with-param', { name: 'codes' }, found),
      ),
    );
  const code = element(
    'xsl:choose',
    {},
    element('xsl:when', { test: "$codes != ''" }, AFGEKEURD),
    element('xsl:otherwise', {}, GEEN_OPMERKING),
  );
  return element(name, {}, element('xsl:variable', { name: 'codes' }, found), element(retourcode, {}, code));
}

const RETOURCODES = 'retourcodes';

/** Writes codes as elements, each of them once; without any, that there is no remark. */
export function retourcodesTemplate(retourcode: string): XmlElement {
  const next = element(
    'xsl:call-template',
    { name: RETOURCODES },
    element('xsl:with-param', { name: 'codes', select: "substring-after($codes, ' ')" }),
    element('xsl:with-param', { name: 'eerder', select: "concat($eerder, $code, ' ')" }),
  );
  return element(
    'xsl:template',
    { name: RETOURCODES },
    element('xsl:param', { name: 'codes' }),
    element('xsl:param', { name: 'eerder', select: "' '" }),
    element('xsl:variable', { name: 'code', select: "substring-before($codes, ' ')" }),
    element(
      'xsl:choose',
      {},
      element(
        'xsl:when',
        { test: "$codes != ''" },
        element(
          'xsl:if',
          { test: "not(contains($eerder, concat(' ', $code, ' ')))" },
          element(retourcode, {}, element('xsl:value-of', { select: '$code' })),
        ),
        next,
      ),
      element('xsl:when', { test: "$eerder = ' '" }, element(retourcode, {}, GEEN_OPMERKING)),
    ),
  );
}
