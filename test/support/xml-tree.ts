import { SaxesParser } from 'saxes';
import type { Style } from './arbitraries.ts';

/** An element of a small XML tree that tests read, change and write again. */
export interface XmlElement {
  readonly kind: 'element';
  namespace: string;
  name: string;
  readonly attributes: XmlAttribute[];
  /** Namespaces declared here whether or not they are used: prefix (empty for the default) and namespace. */
  readonly declarations: [prefix: string, namespace: string][];
  children: XmlNode[];
  /** Written as one tag; it must have no children then. */
  selfClosing?: boolean;
}

export interface XmlAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

export type XmlNode =
  | XmlElement
  | { readonly kind: 'text' | 'cdata' | 'comment'; readonly value: string }
  | { readonly kind: 'pi'; readonly target: string; readonly value: string };

/** An element with its place in the tree. */
export interface Placed {
  readonly element: XmlElement;
  readonly parent: XmlElement | undefined;
}

/** Reads the root element of a message; white space between elements is dropped. */
export function readTree(xml: string): XmlElement {
  const document = element('', '');
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local }) => {
    const child = element(uri, local);
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  parser.on('text', (value) => open.at(-1)?.children.push(text(value)));
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed?.children.some(isElement)) closed.children = closed.children.filter(isElement);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = document.children.find(isElement);
  if (root === undefined) throw new Error('A message has a root element.');
  return root;
}

/** All elements of a tree, from the root down. */
export function listElements(root: XmlElement): readonly Placed[] {
  const within = (parent: XmlElement): Placed[] =>
    parent.children.filter(isElement).flatMap((child) => [{ element: child, parent }, ...within(child)]);
  return [{ element: root, parent: undefined }, ...within(root)];
}

/** True for an element with a value, or with nothing at all. */
export function isLeaf({ children }: XmlElement): boolean {
  return !children.some(isElement);
}

/** The text of a leaf. */
export function textOf({ children }: XmlElement): string {
  return children
    .map((child) => (child.kind === 'text' || child.kind === 'cdata' ? child.value : ''))
    .join('');
}

export function element(namespace: string, name: string, children: XmlNode[] = []): XmlElement {
  return { kind: 'element', namespace, name, attributes: [], declarations: [], children };
}

export function text(value: string): XmlNode {
  return { kind: 'text', value };
}

export function isElement(node: XmlNode): node is XmlElement {
  return node.kind === 'element';
}

/** A number from 0 to `count` - 1, the next of a row that the seed determines. */
export type Choose = (count: number) => number;

/** Makes a row of choices (the generator mulberry32). */
export function createChoose(seed: number): Choose {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

type Scope = ReadonlyMap<string, string>;
type Named = Pick<XmlAttribute, 'namespace' | 'name'>;

interface Scopes {
  readonly outer: Scope;
  /** What the element itself declares. */
  readonly declared: Map<string, string>;
  /** The prefixes that it declares or uses: these may not be given another meaning. */
  readonly used: Map<string, string>;
}

/** Writes a tree in a style. */
export function render(root: XmlElement, style: Style): string {
  const choose = createChoose(style.seed);
  const sometimes = (wanted: boolean): boolean => wanted && choose(4) === 0;

  function note(): string {
    if (!sometimes(style.notes)) return '';
    return NOTES[choose(NOTES.length)] ?? '';
  }

  function writeElement(node: XmlElement, outer: Scope, depth: number): string {
    const declared = new Map(node.declarations);
    const scopes = { outer, declared, used: new Map(declared) };
    const name = qualify(node, scopes, false);
    const attributes = node.attributes.map(
      (attribute) => [qualify(attribute, scopes, true), attribute.value] as const,
    );
    const declarations = [...declared].map(
      ([prefix, uri]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri] as const,
    );
    const tag = name + [...declarations, ...attributes].map(writeAttribute).join('') + space();
    if (node.children.length === 0 && (node.selfClosing ?? sometimes(style.loose))) return `<${tag}/>`;
    const scope = new Map([...outer, ...declared]);
    return `<${tag}>${writeContent(node, scope, depth)}</${name}${space()}>`;
  }

  /** The name with a prefix that is bound to the namespace, declared here when there is none. */
  function qualify({ namespace, name }: Named, scopes: Scopes, isAttribute: boolean): string {
    if (isAttribute && namespace === '') return name;
    const { outer, declared, used } = scopes;
    const usable = [...new Map([...outer, ...declared])].filter(
      ([prefix, uri]) => uri === namespace && !(isAttribute && prefix === ''),
    );
    const changes = style.prefixes === 'changing' && namespace !== XML && choose(3) === 0;
    const bound = changes ? undefined : usable[choose(Math.max(usable.length, 1))]?.[0];
    const prefix = bound ?? newPrefix(namespace, used, isAttribute);
    if (bound === undefined) declared.set(prefix, namespace);
    used.set(prefix, namespace);
    return prefix === '' ? name : `${prefix}:${name}`;
  }

  function newPrefix(namespace: string, used: Scope, isAttribute: boolean): string {
    if (namespace === '') return '';
    const free = ['', 'm', 'n', 'xs', 'é', 'a.b-c', '_1', '_2'].filter(
      (prefix) => !(isAttribute && prefix === '') && (used.get(prefix) ?? namespace) === namespace,
    );
    const first = { one: 'm', default: '', changing: free[choose(free.length)] }[style.prefixes];
    return first !== undefined && free.includes(first) ? first : (free.at(-1) ?? '');
  }

  function writeAttribute([name, value]: readonly [string, string]): string {
    const quote = sometimes(style.loose) ? "'" : '"';
    const text = [...value].map((c) =>
      /[&<>"'\t\r\n]/.test(c) || sometimes(style.loose) ? reference(c) : c,
    );
    return `${sometimes(style.loose) ? '\n\t' : ' '}${name}${space()}=${space()}${quote}${text.join('')}${quote}`;
  }

  function writeContent(node: XmlElement, scope: Scope, depth: number): string {
    const line = style.lineEnd === '' || isLeaf(node) ? '' : style.lineEnd;
    const children = node.children.map((child) => {
      const indent = child.kind === 'element' && line !== '' ? line + '  '.repeat(depth + 1) : '';
      return indent + note() + writeNode(child, scope, depth + 1, isLeaf(node));
    });
    return children.join('') + note() + (line === '' ? '' : line + '  '.repeat(depth));
  }

  function writeNode(node: XmlNode, scope: Scope, depth: number, inValue: boolean): string {
    switch (node.kind) {
      case 'element':
        return writeElement(node, scope, depth);
      case 'comment':
        return `<!--${node.value}-->`;
      case 'pi':
        return `<?${node.target} ${node.value}?>`;
      case 'cdata':
        return writeCdata(node.value);
      case 'text':
        return inValue ? writeText(node.value) : writeCharacters(node.value);
    }
  }

  function writeText(value: string): string {
    const characters = [...value];
    const written: string[] = [];
    for (let from = 0; from < characters.length; ) {
      const length = style.escapes || style.notes ? 1 + choose(8) : characters.length;
      const part = characters.slice(from, from + length).join('');
      const asCdata = sometimes(style.escapes) && !/\r|\]\]>/.test(part);
      written.push(asCdata ? writeCdata(part) : writeCharacters(part), note());
      from += length;
    }
    return written.join('');
  }

  function writeCharacters(part: string): string {
    const characters = [...part].map((c) =>
      /[&<>\r]/.test(c) || sometimes(style.escapes) ? reference(c) : c,
    );
    return characters.join('').replaceAll('\n', style.lineEnd || '\n');
  }

  function writeCdata(value: string): string {
    const text = value.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\n', style.lineEnd || '\n');
    return `<![CDATA[${text}]]>`;
  }

  function reference(character: string): string {
    const entity = ENTITIES.get(character);
    if (entity !== undefined && !sometimes(style.escapes)) return entity;
    const code = character.codePointAt(0) ?? 0;
    return choose(2) === 0 ? `&#${code};` : `&#x${code.toString(16).padStart(1 + choose(6), '0')};`;
  }

  function space(): string {
    return sometimes(style.loose) ? ([' ', '\n', '\t', '\r\n'][choose(4)] ?? '') : '';
  }

  const scope: Scope = new Map([
    ['', ''],
    ['xml', XML],
  ]);
  return style.start + note() + writeElement(root, scope, 0) + note() + style.lineEnd;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const NOTES = ['<!---->', '<!-- < & ]]> - -->', '<?pi?>', '<?pi <a> ?>', '<?xml-stylesheet href="x"?>'];
const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);
