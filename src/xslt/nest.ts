import type { ElementDeclaration } from '../schema/index.ts';
import type { ElementNames } from './element-names.ts';
import { element, type XmlElement, type XmlNode } from './xml-document.ts';

/** Elements in each other, of which there is one at least, with something in the last. */
export function nest(
  [first, ...others]: readonly ElementDeclaration[],
  names: ElementNames,
  ...inner: readonly XmlNode[]
): XmlElement {
  if (first === undefined) throw new Error('What stands in XML has an element.');
  return element(names.of(first), {}, ...(others.length === 0 ? inner : [nest(others, names, ...inner)]));
}
