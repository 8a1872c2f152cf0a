import { type Finding, finding, type Position } from '../finding/index.ts';
import { createXmlReader, decodeDocument } from '../xml/index.ts';

/** An element of a document, without what is in it but elements. */
export interface TreeElement {
  readonly namespace: string;
  readonly name: string;
  readonly offset: number;
  readonly parent: TreeElement | undefined;
  /** Place among all elements of its parent, and among those of the same name; both from 1. */
  readonly place: number;
  readonly ordinal: number;
  /** The elements in it: all under `*`, and those of each name under that name as libxml2 and as we write it. */
  readonly children: Map<string, TreeElement[]>;
}

/** The elements of a document, and where they stand. */
export interface ElementTree {
  /** Finds an element, or the one that an attribute or a text belongs to, by a path that libxml2 made. */
  readonly find: (xpath: string) => TreeElement | undefined;
  /** The path of a finding; an element that is none of `names` stands in it as `*[n]`. */
  readonly path: (element: TreeElement, names: ReadonlySet<string>) => string;
  readonly locate: (element: TreeElement) => Position;
}

/** The elements, or the finding of controletype 1. */
export type ElementTreeResult =
  | { readonly ok: true; readonly tree: ElementTree }
  | { readonly ok: false; readonly finding: Finding };

const STEP = /^([^[\]]+)(?:\[(\d+)\])?$/;
const TAG_NAME = /[^\s/>]+/y;

/**
 * Reads the elements of a document.
 *
 * @throws TypeError when `input` is neither a string nor a Uint8Array
 */
export function readElementTree(input: string | Uint8Array): ElementTreeResult {
  const document = createElement('', '', 0, undefined);
  const elements: TreeElement[] = [];
  let parent = document;
  const reader = createXmlReader({
    open: (namespace, name, _, offset) => {
      parent = createElement(namespace, name, offset, parent);
      elements.push(parent);
    },
    text: () => undefined,
    close: () => {
      parent = parent.parent ?? document;
    },
  });
  reader.write(input);
  const fault = reader.end();
  if (fault !== undefined) {
    const { rule, message, offset } = fault;
    return {
      ok: false,
      finding: finding({ controletype: 1, rule, message, position: reader.locate(offset) }),
    };
  }

  /** Only for a document with faults: the names with their prefixes, which libxml2 writes in its paths. */
  let prefixed = false;
  function addPrefixedNames(): void {
    const text = decodeDocument(input);
    for (const element of elements) {
      TAG_NAME.lastIndex = element.offset + 1;
      const [name = ''] = TAG_NAME.exec(text) ?? [];
      if (element.namespace === '' || name.includes(':')) add(element.parent, name, element);
    }
    prefixed = true;
  }

  function find(xpath: string): TreeElement | undefined {
    if (!prefixed) addPrefixedNames();
    let found = document;
    for (const step of xpath.split('/').slice(1)) {
      if (step.startsWith('@') || step.startsWith('text()')) break;
      const [, name = '', place = '1'] = STEP.exec(step) ?? [];
      const child = found.children.get(name)?.[Number(place) - 1];
      if (child === undefined) return undefined;
      found = child;
    }
    return found === document ? undefined : found;
  }

  return { ok: true, tree: { find, path: pathOf, locate: ({ offset }) => reader.locate(offset) } };
}

function createElement(
  namespace: string,
  name: string,
  offset: number,
  parent: TreeElement | undefined,
): TreeElement {
  const place = (parent?.children.get('*')?.length ?? 0) + 1;
  const ordinal = (parent?.children.get(keyOf(namespace, name))?.length ?? 0) + 1;
  const element = { namespace, name, offset, parent, place, ordinal, children: new Map() };
  add(parent, '*', element);
  add(parent, keyOf(namespace, name), element);
  return element;
}

function add(parent: TreeElement | undefined, key: string, element: TreeElement): void {
  const known = parent?.children.get(key);
  if (known === undefined) parent?.children.set(key, [element]);
  else known.push(element);
}

function keyOf(namespace: string, name: string): string {
  return `{${namespace}}${name}`;
}

function pathOf(element: TreeElement, names: ReadonlySet<string>): string {
  const { namespace, name, place, ordinal, parent } = element;
  if (parent === undefined) return '';
  const isNumbered = (parent.children.get(keyOf(namespace, name))?.length ?? 0) > 1;
  const segment = names.has(name) ? (isNumbered ? `${name}[${ordinal}]` : name) : `*[${place}]`;
  // As in the findings of this package: a root that is not known has no number.
  return `${pathOf(parent, names)}/${segment === '*[1]' && parent.parent === undefined ? '*' : segment}`;
}
