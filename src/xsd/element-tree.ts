import type { Position } from '../finding/index.ts';
import {
  createXmlReader,
  decodeDocument,
  type XmlAttribute,
  type XmlFault,
  type XmlLimits,
} from '../xml/index.ts';

/** Elements in one other: all under `*`, and those of each name under that name as libxml2 and as we write it. */
type Children = Map<string, TreeElement[]>;

/** An element of a document, without what is in it but elements. */
export interface TreeElement {
  readonly namespace: string;
  readonly name: string;
  readonly offset: number;
  readonly parent: TreeElement | undefined;
  /** The elements among which it stands, itself too; and those of them that have its name. */
  readonly siblings: Children;
  readonly namesakes: readonly TreeElement[];
  /** Place among all of these, and among those of the same name; both from 1. */
  readonly place: number;
  readonly ordinal: number;
  readonly children: Children;
}

/** The elements of a document, and where they stand. */
export interface ElementTree {
  /** Finds an element by a path that libxml2 made. */
  readonly find: (xpath: string) => TreeElement | undefined;
  /** The path of a finding; an element that is none of `names` stands in it as `*[n]`. */
  readonly path: (element: TreeElement, names: ReadonlySet<string>) => string;
  readonly locate: (element: TreeElement) => Position;
}

/** The elements, or the fault of controletype 1. */
export type ElementTreeResult =
  | { readonly ok: true; readonly tree: ElementTree }
  | { readonly ok: false; readonly fault: XmlFault; readonly position: Position };

const ORDINAL = /\[(\d+)\]/;

/**
 * Reads the elements of a document.
 *
 * @param limits what may be read
 * @param onOpen is told of each element, before those that are in it
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function readElementTree(
  input: string | Uint8Array,
  limits: XmlLimits,
  onOpen: (element: TreeElement, attributes: readonly XmlAttribute[]) => void = () => undefined,
): ElementTreeResult {
  const roots: Children = new Map();
  const open: TreeElement[] = [];
  /** The elements whose names were not yet read as they are written. */
  const unread: TreeElement[] = [];
  const reader = createXmlReader(
    {
      open: (namespace, name, attributes, offset) => {
        const parent = open.at(-1);
        const element = createElement(namespace, name, offset, parent, parent?.children ?? roots);
        open.push(element);
        unread.push(element);
        onOpen(element, attributes);
      },
      text: () => undefined,
      close: () => {
        open.pop();
      },
    },
    limits,
  );
  reader.write(input);
  const fault = reader.end();
  if (fault !== undefined) return { ok: false, fault, position: reader.locate(fault.offset) };

  /** Only for a document with faults: the names with their prefixes, which libxml2 writes in its paths. */
  function addWrittenNames(): void {
    if (unread.length === 0) return;
    const text = decodeDocument(input);
    for (const element of unread.splice(0)) {
      const name = text.slice(element.offset + 1, endOfTagName(text, element.offset));
      if (element.namespace === '' || name.includes(':')) listOf(element.siblings, name).push(element);
    }
  }

  function find(xpath: string): TreeElement | undefined {
    addWrittenNames();
    let found: TreeElement | undefined;
    let children = roots;
    for (const step of xpath.split('/').slice(1)) {
      const ordinal = Number(ORDINAL.exec(step)?.[1] ?? 1);
      found = children.get(step.replace(ORDINAL, ''))?.[ordinal - 1];
      if (found === undefined) return undefined;
      children = found.children;
    }
    return found;
  }

  return { ok: true, tree: { find, path: pathOf, locate: ({ offset }) => reader.locate(offset) } };
}

/** Where the name ends in the start tag at an offset of a text that is well formed. */
export function endOfTagName(text: string, offset: number): number {
  return offset + text.slice(offset).search(/[\s/>]/);
}

function createElement(
  namespace: string,
  name: string,
  offset: number,
  parent: TreeElement | undefined,
  siblings: Children,
): TreeElement {
  const all = listOf(siblings, '*');
  const namesakes = listOf(siblings, `{${namespace}}${name}`);
  const place = all.length + 1;
  const ordinal = namesakes.length + 1;
  const children: Children = new Map();
  const element = { namespace, name, offset, parent, siblings, namesakes, place, ordinal, children };
  all.push(element);
  namesakes.push(element);
  return element;
}

function listOf(children: Children, key: string): TreeElement[] {
  const list = children.get(key) ?? [];
  children.set(key, list);
  return list;
}

function pathOf(element: TreeElement, names: ReadonlySet<string>): string {
  const { name, parent, namesakes, place, ordinal } = element;
  // As in the findings of this package: a root has no number.
  if (parent === undefined) return names.has(name) ? `/${name}` : '/*';
  const known = namesakes.length > 1 ? `${name}[${ordinal}]` : name;
  return `${pathOf(parent, names)}/${names.has(name) ? known : `*[${place}]`}`;
}
