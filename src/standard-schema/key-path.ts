import type { ElementDeclaration } from '../schema/index.ts';

const SEGMENT = /([^[\]]+)(?:\[(\d+)\])?/;

/**
 * The keys that lead to the place of a finding in a message that was built: fields as the schema names them, items
 * counted from 0. A field that the schema does not know (`*`) gives the keys of the class that it stands in.
 *
 * @param path the indexed XPath of a finding
 * @param root the root element of the message
 */
export function keyPath(path: string, root: ElementDeclaration): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  let { type } = root;
  for (const segment of path.split('/').slice(2)) {
    const [, name, ordinal] = SEGMENT.exec(segment) ?? [];
    if (type.kind === 'simple') break;
    const element = type.elements.find((child) => child.name === name);
    if (element === undefined) break;
    keys.push(element.field);
    // Without a number it is the row itself that is wrong.
    if (element.repeatable && ordinal !== undefined) keys.push(Number(ordinal) - 1);
    type = element.type;
  }
  return keys;
}
