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
 * Writes a document, indented by two spaces; what holds text alone stands on one line.
 *
 * @param namespaces by prefix; all are declared at the root
 */
export function writeDocument(root: XmlElement, namespaces: ReadonlyMap<string, string>): string {
  const declared = Object.fromEntries(
    Array.from(namespaces, ([prefix, namespace]) => [`xmlns:${prefix}`, namespace]),
  );
  const whole = { ...root, attributes: { ...declared, ...root.attributes } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeNode(whole, '')}\n`;
}

function writeNode(node: XmlNode, indent: string): string {
  if (typeof node === 'string') return indent + escapeText(node);
  if ('comment' in node) return `${indent}<!--${node.comment}-->`;
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (children.every((child) => child === '')) return `${start}/>`;
  if (children.every((child) => typeof child === 'string'))
    return `${start}>${children.map(escapeText).join('')}</${name}>`;
  const inner = children.map((child) => `${writeNode(child, `${indent}  `)}\n`);
  return `${start}>\n${inner.join('')}${indent}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');
}

/** White space that would become a space stands as a reference. */
function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? `&#${character.charCodeAt(0)};`);
}
