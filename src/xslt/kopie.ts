import type { ElementDeclaration } from '../schema/index.ts';
import { isVerplicht, type Klasse } from './klassen.ts';
import type { Namen } from './namen.ts';
import { textOf } from './text-of.ts';
import { element, type XmlElement } from './xml-document.ts';

/** What a copy of a message is made from. */
export interface KopieBron {
  readonly van: ReadonlyMap<string, Klasse>;
  readonly naar: ReadonlyMap<string, Klasse>;
  readonly namen: Namen;
  /** What stands in the copy for an element that is not copied; undefined when nothing does. */
  readonly eigen: (name: string, klasse: Klasse) => XmlElement | undefined;
}

/** The mode of the templates that copy. */
const KOPIE = 'kopie';

/** A template for each class, that copies it into the class of the same name, in the order of the latter. */
export function kopieTemplates(bron: KopieBron): readonly XmlElement[] {
  return Array.from(bron.naar.values()).flatMap((naar) => {
    const van = bron.van.get(naar.element.name);
    if (van === undefined) return [];
    const copy = element(bron.namen.van(naar.element), {}, ...kopieVan(van, naar, naar.type.elements, bron));
    return [element('xsl:template', { match: bron.namen.van(van.element), mode: KOPIE }, copy)];
  });
}

/** Copies some elements of a class, while an occurrence of it is at hand. */
export function kopieVan(
  van: Klasse,
  naar: Klasse,
  some: readonly ElementDeclaration[],
  { namen, eigen }: KopieBron,
): readonly XmlElement[] {
  return some.flatMap((child) => {
    const own = eigen(child.name, naar);
    if (own !== undefined) return [own];
    const origin = van.type.elements.find(({ name }) => name === child.name);
    return origin === undefined ? [] : [kopieVanElement(origin, namen.van(child), van, namen)];
  });
}

/** Copies the elements of one name. */
function kopieVanElement(
  origin: ElementDeclaration,
  written: string,
  klasse: Klasse,
  namen: Namen,
): XmlElement {
  const { name, type, repeatable } = origin;
  const select = namen.van(origin);
  if (type.kind === 'complex') return element('xsl:apply-templates', { select, mode: KOPIE });
  const value = (path: string): XmlElement =>
    element(written, {}, element('xsl:value-of', { select: textOf(path, type) }));
  return isVerplicht(klasse, name) && !repeatable
    ? value(select)
    : element('xsl:for-each', { select }, value('.'));
}
