import { isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { invalid, type SchemaFinding, unreadableXsd } from '../schema/index.ts';
import { decodeDocument, SOURCE_LIMITS, type XmlAttribute } from '../xml/index.ts';
import { type ElementTree, endOfTagName, readElementTree, type TreeElement } from './element-tree.ts';
import { locationOf } from './serve-documents.ts';

/** Namespace of XML Schema itself. */
const XS = 'http://www.w3.org/2001/XMLSchema';

/** An XSD: the schema itself or one that it brings in. */
interface Source {
  /** Empty for the schema itself, otherwise its key in `imports`. */
  readonly document: string;
  /** The name under which it is served. */
  readonly location: string;
  readonly input: string | Uint8Array;
}

/** An XSD that can be read. */
export interface LoadedXsd extends Omit<Source, 'input'> {
  /** The elements of the text that was given. */
  readonly tree: ElementTree;
  /** That text with the places of the schemas that it brings in replaced by the names under which they are served. */
  readonly linked: string;
  /** The names of the elements that it declares. */
  readonly names: ReadonlySet<string>;
}

/** The schema with all it brings in, itself first; or what cannot be read or is not there. */
export type LoadXsdsResult =
  | { readonly ok: true; readonly xsds: NonEmpty<LoadedXsd> }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

const DECLARATION = /^\ufeff?<\?xml\s[^>]*\?>/;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

interface Link {
  readonly element: TreeElement;
  readonly attributes: readonly XmlAttribute[];
}

/** Reads an XSD and all it brings in: controletype 1 of each, so that libxml2 meets no DOCTYPE and no surprise. */
export function loadXsds(
  xsd: string | Uint8Array,
  imports: Readonly<Record<string, string | Uint8Array>>,
): LoadXsdsResult {
  const findings: SchemaFinding[] = [];
  const xsds: LoadedXsd[] = [];
  const sources: Source[] = [{ document: '', location: locationOf(0), input: xsd }];

  /** The first of these that is given; a schema that several others bring in is one source. */
  function sourceOf(documents: readonly string[]): Source | undefined {
    for (const document of documents) {
      const input = Object.hasOwn(imports, document) ? imports[document] : undefined;
      // The empty name is that of the schema itself.
      if (document === '' || input === undefined) continue;
      const known = sources.find((source) => source.document === document);
      if (known !== undefined) return known;
      const source = { document, location: locationOf(sources.length), input };
      sources.push(source);
      return source;
    }
    return undefined;
  }

  function load({ document, location, input }: Source): void {
    const names = new Set<string>();
    const links: Link[] = [];
    const read = readElementTree(input, SOURCE_LIMITS, (element, attributes) => {
      if (element.namespace !== XS) return;
      if (element.name === 'element') for (const name of valuesOf(attributes, 'name')) names.add(name);
      if (isLink(element)) links.push({ element, attributes });
    });
    if (!read.ok) {
      findings.push(unreadableXsd({ document, ...read.position }, read.fault));
      return;
    }
    const { tree } = read;
    const places: Place[] = [];
    for (const { element, attributes } of links) {
      const source = sourceOf([
        ...valuesOf(attributes, 'schemaLocation'),
        ...valuesOf(attributes, 'namespace'),
      ]);
      if (source !== undefined) {
        places.push({ offset: element.offset, location: source.location });
        continue;
      }
      const place = { document, ...tree.locate(element) };
      findings.push(invalid(place, `xs:${element.name}`, { fault: 'verwijzing-ontbreekt' }));
    }
    const linked = places.reduceRight(relocate, decodeDocument(input));
    // libxml2 gets text, whatever the encoding of the bytes was.
    xsds.push({ document, location, tree, linked: linked.replace(DECLARATION, ''), names });
  }

  // Those that are found on the way are loaded too.
  for (const source of sources) load(source);
  return findings.length === 0 && isNonEmpty(xsds) ? { ok: true, xsds } : { ok: false, findings };
}

/** True for what brings in another schema, which only a child of the root can do. */
function isLink({ name, parent }: TreeElement): boolean {
  if (parent === undefined || parent.parent !== undefined) return false;
  return name === 'import' || name === 'include' || name === 'redefine';
}

function valuesOf(attributes: readonly XmlAttribute[], name: string): readonly string[] {
  return attributes.filter(({ uri, local }) => uri === '' && local === name).map(({ value }) => value.trim());
}

/** A schema that is brought in: where that is said, and the name under which it is served. */
interface Place {
  readonly offset: number;
  readonly location: string;
}

/** Sets the attribute schemaLocation of the start tag at an offset of a text that is well formed. */
function relocate(text: string, { offset, location }: Place): string {
  const behindName = endOfTagName(text, offset);
  ATTRIBUTE.lastIndex = behindName;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [attribute, name] = match;
    const value = match.index + attribute.indexOf('=') + 1;
    if (name === 'schemaLocation')
      return `${text.slice(0, value)}"${location}"${text.slice(ATTRIBUTE.lastIndex)}`;
  }
  return `${text.slice(0, behindName)} schemaLocation="${location}"${text.slice(behindName)}`;
}
