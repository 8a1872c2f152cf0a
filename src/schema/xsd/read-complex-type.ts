import { readAttributesOf } from './read-attributes.ts';
import { readContent } from './read-content.ts';
import { readSimpleContent } from './read-simple-content.ts';
import type { TypesState } from './types-state.ts';
import type { XsdNode } from './xsd-document.ts';

/** Reads the `xs:complexType` with this key: what stands in its elements, and their attributes. */
export function readComplexType(state: TypesState, node: XsdNode, key: string): void {
  const isText = node.children.some(({ name }) => name === 'simpleContent');
  const text = isText ? readSimpleContent(state, node, key) : undefined;
  if (!isText) readContent(state, node, key);
  const attributes = readAttributesOf(state, node, key);
  const known = state.complexTypes.get(key);
  if (known === undefined) return;
  state.complexTypes.set(key, {
    ...known,
    ...(attributes.length === 0 ? undefined : { attributes }),
    ...(text === undefined ? undefined : { text }),
  });
}
