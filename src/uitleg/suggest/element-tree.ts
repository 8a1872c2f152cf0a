import { createXmlReader, XMLNS, type XmlAttribute } from '../../xml/index.ts';

/** An element of a text, by the offsets of its tags in UTF-16 code units. */
export interface TextElement {
  readonly local: string;
  readonly uri: string;
  readonly parent: TextElement | undefined;
  readonly children: TextElement[];
  /** Where its start tag begins, and where it is over. */
  readonly start: number;
  readonly startEnd: number;
  /** Where its end tag begins, and where it is over: for one that closes itself both are `startEnd`. */
  endStart: number;
  end: number;
  /** The default namespace that it declares; undefined when it declares none. */
  readonly xmlns: string | undefined;
}

/** The elements of a text by the line and column of their start tags, and its root; undefined when it is not well-formed. */
export interface ElementTree {
  readonly root: TextElement;
  readonly at: ReadonlyMap<string, TextElement>;
}

/** Reads the places of all elements of a text. */
export function readElements(text: string): ElementTree | undefined {
  const open: TextElement[] = [];
  const all: TextElement[] = [];
  const reader = createXmlReader({
    open: (uri, local, attributes, start) => {
      const startEnd = endOfTag(text, start);
      const parent = open.at(-1);
      const xmlns = defaultNamespace(attributes);
      const element = {
        local,
        uri,
        parent,
        children: [],
        start,
        startEnd,
        endStart: startEnd,
        end: startEnd,
        xmlns,
      };
      parent?.children.push(element);
      open.push(element);
      all.push(element);
    },
    text: () => {},
    close: (offset) => {
      const element = open.pop();
      if (element === undefined || offset === element.start) return;
      element.endStart = offset;
      element.end = endOfTag(text, offset);
    },
  });
  reader.write(text);
  const [root] = all;
  if (reader.end() !== undefined || root === undefined) return undefined;
  const place = ({ start }: TextElement): string => {
    const { line, column } = reader.locate(start);
    return `${line}:${column}`;
  };
  return { root, at: new Map(all.map((element) => [place(element), element])) };
}

/** The name of an element as it is written, with its prefix. */
export function writtenName(text: string, { start }: TextElement): string {
  return /[^\s/>]+/y.exec(text.slice(start + 1, start + 1 + 512))?.[0] ?? '';
}

function defaultNamespace(attributes: readonly XmlAttribute[]): string | undefined {
  return attributes.find(({ uri, local }) => uri === XMLNS && local === 'xmlns')?.value;
}

/** Behind the > of a tag: in a value of an attribute one may stand that does not end it. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return text.length;
}
