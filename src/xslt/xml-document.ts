import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** A node of a document to be written. */
export type XmlNode = XmlElement | { readonly comment: string } | string;

/** An element with the name as it is written, prefix and all. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

/** Makes a comment of some lines, in which no two hyphens may stand together. */
export function comment(...lines: readonly string[]): XmlNode {
  const text = lines.map((line) => line.replace(/-(?=-)/g, '- ')).join('\n       ');
  return { comment: ` ${text} ` };
}

/** The attributes of a stylesheet whose result does not have some of its prefixes. */
export function stylesheetAttributes(excluded: readonly string[]): Readonly<Record<string, string>> {
  const names = excluded.join(' ');
  return { version: '1.0', ...(names === '' ? undefined : { 'exclude-result-prefixes': names }) };
}

/**
 * Writes a document, indented by two spaces.
 *
 * @param namespaces by prefix; all are declared at the root
 */
export function writeDocument(root: XmlElement, namespaces: ReadonlyMap<string, string>): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const node = document.ele(namespaceOf(root.name, namespaces), root.name);
  for (const [prefix, namespace] of namespaces) node.att(`xmlns:${prefix}`, namespace);
  fill(node, root, namespaces);
  return `${document.end({ prettyPrint: true, wellFormed: true })}\n`;
}

function fill(
  node: XMLBuilder,
  { attributes, children }: XmlElement,
  namespaces: ReadonlyMap<string, string>,
): void {
  for (const [name, value] of Object.entries(attributes)) node.att(name, escapeAttribute(value));
  for (const child of children) {
    if (typeof child === 'string') node.txt(child.replaceAll('&', '&amp;'));
    else if ('comment' in child) node.com(child.comment);
    else fill(node.ele(namespaceOf(child.name, namespaces), child.name), child, namespaces);
  }
}

/** What xmlbuilder2 leaves as it is: `&` where it looks like an entity, and white space that would become a space. */
function escapeAttribute(value: string): string {
  return value.replace(/[&\t\n\r]/g, (character) =>
    character === '&' ? '&amp;' : `&#${character.charCodeAt(0)};`,
  );
}

function namespaceOf(name: string, namespaces: ReadonlyMap<string, string>): string {
  return namespaces.get(prefixOf(name)) ?? '';
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
