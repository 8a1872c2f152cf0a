import type { ElementDeclaration } from '../schema/index.ts';
import type { ElementNames } from './element-names.ts';
import { isMandatory, type Klasse } from './klassen.ts';
import { textOf } from './text-of.ts';
import { element, type XmlElement } from './xml-document.ts';

/** What a copy of a message is made from. */
export interface CopySource {
  readonly from: ReadonlyMap<string, Klasse>;
  readonly to: ReadonlyMap<string, Klasse>;
  readonly names: ElementNames;
  /** What stands in the copy for an element that is not copied; undefined when nothing does. */
  readonly own: (name: string, klasse: Klasse) => XmlElement | undefined;
}

/** The mode of the templates that copy. */
const COPY = 'kopie';

/** A template for each class, that copies it into the class of the same name, in the order of the latter. */
export function copyTemplates(source: CopySource): readonly XmlElement[] {
  return Array.from(source.to.values()).flatMap((to) => {
    const from = source.from.get(to.element.name);
    if (from === undefined) return [];
    const copy = element(
      source.names.of(to.element),
      {},
      ...copyElements(from, to, to.type.elements, source),
    );
    return [element('xsl:template', { match: source.names.of(from.element), mode: COPY }, copy)];
  });
}

/** Copies some elements of a class, while an occurrence of it is at hand. */
export function copyElements(
  from: Klasse,
  to: Klasse,
  some: readonly ElementDeclaration[],
  { names, own: ownOf }: CopySource,
): readonly XmlElement[] {
  return some.flatMap((child) => {
    const own = ownOf(child.name, to);
    if (own !== undefined) return [own];
    const origin = from.type.elements.find(({ name }) => name === child.name);
    return origin === undefined ? [] : [copyElement(origin, names.of(child), from, names)];
  });
}

/** Copies the elements of one name. */
function copyElement(
  origin: ElementDeclaration,
  written: string,
  klasse: Klasse,
  names: ElementNames,
): XmlElement {
  const { name, type, repeatable } = origin;
  const select = names.of(origin);
  if (type.kind === 'complex') return element('xsl:apply-templates', { select, mode: COPY });
  const value = (path: string): XmlElement =>
    element(written, {}, element('xsl:value-of', { select: textOf(path, type) }));
  return isMandatory(klasse, name) && !repeatable
    ? value(select)
    : element('xsl:for-each', { select }, value('.'));
}
