import { createXmlReader, SOURCE_LIMITS, XMLNS } from '../../xml/index.ts';
import { type SchemaFinding, unreadableXsd, unsupported, type XsdPlace } from '../schema-finding.ts';

/** Namespace of XML Schema itself. */
export const XS = 'http://www.w3.org/2001/XMLSchema';

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

/**
 * Reads an XSD into a tree.
 *
 * @param document the name under which its findings stand
 * @param origin that of the source that is made of it
 */
export function readXsd(xsd: string, document: string, origin: string = document): XsdResult {
  const open: OpenNode[] = [];
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
              return uri === '' ? [[local, value]] : [];
            }),
          ),
          children: [],
          namespaces:
            declared.length === 0 && parent !== undefined
              ? parent.namespaces
              : new Map([
                  ...(parent?.namespaces ?? []),
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
      },
      text: (value) => {
        const node = open.at(-1);
        if (node !== undefined) node.text += value;
      },
      close: () => {
        open.pop();
      },
    },
    SOURCE_LIMITS,
  );
  reader.write(xsd);
  const fault = reader.end();
  const at = (offset: number): XsdPlace => ({ document, ...reader.locate(offset) });
  if (fault !== undefined) return { ok: false, finding: unreadableXsd(at(fault.offset), fault) };
  if (tooDeep !== undefined)
    return { ok: false, finding: unsupported(at(tooDeep), 'XML', { fault: 'diep', limit: MAX_DEPTH }) };
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
