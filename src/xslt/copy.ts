import type { ElementDeclaration } from '../schema/index.ts';
import type { ElementNames } from './element-names.ts';
import { isMandatory, type Klasse } from './klassen.ts';
import { textOf } from './text-of.ts';
import { element, type XmlElement } from './xml-document.ts';

/** What a copy of a message is made from. */
export interface CopySource {
  readonly from: ReadonlyMap<string, Klasse>;
  readonly to: ReadonlyMap<string, Klasse>;
  readonly namen: ElementNames;
  /** What stands in the copy for an element that is not copied; undefined when nothing does. */
  readonly own: (name: string, klasse: Klasse) => XmlElement | undefined;
}

/** The mode of the templates that copy. */
const COPY = 'kopie';

/** A template for each class, that copies it into the class of the same name, in the order of the latter. */
export function copyTemplates(bron: CopySource): readonly XmlElement[] {
  return Array.from(bron.to.values()).flatMap((naar) => {
    const van = bron.from.get(naar.element.name);
    if (van === undefined) return [];
    const copy = element(
      bron.namen.of(naar.element),
      {},
      ...copyElements(van, naar, naar.type.elements, bron),
    );
    return [element('xsl:template', { match: bron.namen.of(van.element), mode: COPY }, copy)];
  });
}

/** Copies some elements of a class, while an occurrence of it is at hand. */
export function copyElements(
  van: Klasse,
  naar: Klasse,
  some: readonly ElementDeclaration[],
  { namen, own: eigen }: CopySource,
): readonly XmlElement[] {
  return some.flatMap((child) => {
    const own = eigen(child.name, naar);
    if (own !== undefined) return [own];
    const origin = van.type.elements.find(({ name }) => name === child.name);
    return origin === undefined ? [] : [copyElement(origin, namen.of(child), van, namen)];
  });
}

/** Copies the elements of one name. */
function copyElement(
  origin: ElementDeclaration,
  written: string,
  klasse: Klasse,
  namen: ElementNames,
): XmlElement {
  const { name, type, repeatable } = origin;
  const select = namen.of(origin);
  if (type.kind === 'complex') return element('xsl:apply-templates', { select, mode: COPY });
  const value = (path: string): XmlElement =>
    element(written, {}, element('xsl:value-of', { select: textOf(path, type) }));
  return isMandatory(klasse, name) && !repeatable
    ? value(select)
    : element('xsl:for-each', { select }, value('.'));
}
