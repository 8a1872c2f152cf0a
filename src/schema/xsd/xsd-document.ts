import { createXmlReader, SOURCE_LIMITS, XMLNS } from '../../xml/index.ts';
import { normaliseWhiteSpace } from '../datatype/white-space.ts';
import { type SchemaFinding, unreadableXsd, unsupported, type XsdPlace } from '../schema-finding.ts';
import { MOST_FINDINGS } from './in-order.ts';

/** Namespace of XML Schema itself. */
export const XS = 'http://www.w3.org/2001/XMLSchema';

/** Namespace of `xml:lang` and its kin, whose prefix needs no declaration. */
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** An element of an XSD. */
export interface XsdNode extends XsdPlace {
  /** Local name, or `{namespace}name` outside XML Schema's own namespace. */
  readonly name: string;
  /** Attributes by local name, or by `{namespace}name` in XML Schema's own namespace, where there are none. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XsdNode[];
  /** The text that stands directly in it. */
  readonly text: string;
  /** The source that it is of: its document, and the namespace too where that is included in more than one. */
  readonly origin: string;
  /** The namespace declarations in scope. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** The tree of an XSD, or why it cannot be read. */
export type XsdResult =
  | { readonly ok: true; readonly root: XsdNode }
  | { readonly ok: false; readonly finding: SchemaFinding };

interface OpenNode {
  readonly name: string;
  readonly offset: number;
  readonly attributes: Map<string, string>;
  readonly children: OpenNode[];
  readonly namespaces: ReadonlyMap<string, string>;
  text: string;
}

/** How many elements may stand in each other: enough for any schema, and no danger to the stack. */
const MAX_DEPTH = 100;

/** So much is read at once, so that reading can stop where too much is wrong. */
const PIECE = 64 * 1024;
/** A page that was saved in the place of a schema. */
const HTML = /^\ufeff?\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)\b/i;
/** Attributes of which the white space is their own: all others are names, numbers, addresses and such. */
const TEXTS: readonly string[] = ['value', 'default', 'fixed'];

/**
 * Reads an XSD into a tree.
 *
 * @param document the name under which its findings stand
 * @param origin that of the source that is made of it
 * @param isKnown tells of the name of an element whether it is supported: behind too many that are not, nothing is read
 */
export function readXsd(
  xsd: string,
  document: string,
  origin: string = document,
  isKnown: (name: string) => boolean = () => true,
): XsdResult {
  if (HTML.test(xsd.slice(0, 1024)))
    return { ok: false, finding: unsupported({ document, line: 1, column: 1 }, 'html', { fault: 'html' }) };
  const open: OpenNode[] = [];
  let unknown = 0;
  /** How many elements are open in one that is not supported, which is looked at no further. */
  let inUnknown = 0;
  let root: OpenNode | undefined;
  let tooDeep: number | undefined;
  const reader = createXmlReader(
    {
      open: (uri, local, attributes, offset) => {
        const parent = open.at(-1);
        const declared = attributes.filter((attribute) => attribute.uri === XMLNS);
        const node: OpenNode = {
          name: uri === XS ? local : `{${uri}}${local}`,
          offset,
          // Attributes of other namespaces are for others (XML Schema part 1 §3.2.2).
          attributes: new Map(
            attributes.flatMap(({ uri, local, value }): [string, string][] => {
              if (uri === XS) return [[`{${uri}}${local}`, value]];
              if (uri !== '') return [];
              return [[local, TEXTS.includes(local) ? value : normaliseWhiteSpace(value, 'collapse')]];
            }),
          ),
          children: [],
          namespaces:
            declared.length === 0 && parent !== undefined
              ? parent.namespaces
              : new Map([
                  ...(parent?.namespaces ?? [['xml', XML] as const]),
                  ...declared.map(({ local, value }): [string, string] => [
                    local === 'xmlns' ? '' : local,
                    value,
                  ]),
                ]),
          text: '',
        };
        if (open.length < MAX_DEPTH) parent?.children.push(node);
        else tooDeep ??= offset;
        root ??= node;
        open.push(node);
        if (inUnknown > 0 || !isKnown(node.name)) inUnknown++;
        if (inUnknown === 1) unknown++;
      },
      text: (value) => {
        const node = open.at(-1);
        if (node !== undefined) node.text += value;
      },
      close: () => {
        open.pop();
        if (inUnknown > 0) inUnknown--;
      },
    },
    SOURCE_LIMITS,
  );
  let at = 0;
  while (unknown <= MOST_FINDINGS && at < xsd.length && reader.write(xsd.slice(at, at + PIECE))) at += PIECE;
  const fault = unknown <= MOST_FINDINGS ? reader.end() : undefined;
  const placeOf = (offset: number): XsdPlace => ({ document, ...reader.locate(offset) });
  if (fault !== undefined) return { ok: false, finding: unreadableXsd(placeOf(fault.offset), fault) };
  if (tooDeep !== undefined)
    return { ok: false, finding: unsupported(placeOf(tooDeep), 'XML', { fault: 'diep', limit: MAX_DEPTH }) };
  const place = ({ offset, children, ...node }: OpenNode): XsdNode => ({
    ...node,
    ...reader.locate(offset),
    children: children.map(place),
    document,
    origin,
  });
  if (root === undefined) throw new Error('A well-formed document has a root.');
  return { ok: true, root: place(root) };
}
