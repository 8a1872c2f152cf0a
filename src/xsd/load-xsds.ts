import type { SchemaFinding } from '../schema/index.ts';
import { createXmlReader, decodeDocument, SOURCE_LIMITS, type XmlAttribute } from '../xml/index.ts';
import { locationOf } from './serve-documents.ts';

/** Namespace of XML Schema itself. */
const XS = 'http://www.w3.org/2001/XMLSchema';

/** An XSD that can be read: the schema itself or one that it brings in. */
export interface LoadedXsd {
  /** Empty for the schema itself, otherwise its key in `imports`. */
  readonly document: string;
  /** The name under which it is served. */
  readonly location: string;
  /** As it was given. */
  readonly text: string;
  /** With the places of the schemas that it brings in replaced by the names under which they are served. */
  readonly linked: string;
  /** The names of the elements that it declares. */
  readonly names: readonly string[];
}

/** The schema with all it brings in, itself first; or what cannot be read or is not there. */
export type LoadXsdsResult =
  | { readonly ok: true; readonly xsds: readonly LoadedXsd[] }
  | { readonly ok: false; readonly findings: readonly SchemaFinding[] };

const DECLARATION = /^\ufeff?<\?xml\s[^>]*\?>/;
const TAG_NAME = /<[^\s/>]+/y;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/y;

interface Link {
  readonly construct: string;
  readonly attributes: readonly XmlAttribute[];
  readonly offset: number;
}

/** Reads an XSD and all it brings in: controletype 1 of each, so that libxml2 meets no DOCTYPE and no surprise. */
export function loadXsds(
  xsd: string | Uint8Array,
  imports: Readonly<Record<string, string | Uint8Array>>,
): LoadXsdsResult {
  const findings: SchemaFinding[] = [];
  /** The keys of `imports` that are used; the place of a key is the number of its document. */
  const keys: string[] = [''];
  const xsds: LoadedXsd[] = [];

  function load(input: string | Uint8Array, document: string): void {
    const names: string[] = [];
    const links: Link[] = [];
    let depth = 0;
    const reader = createXmlReader(
      {
        open: (uri, local, attributes, offset) => {
          depth++;
          if (uri !== XS) return;
          if (local === 'element') names.push(...valuesOf(attributes, 'name'));
          const isLink = local === 'import' || local === 'include' || local === 'redefine';
          if (isLink && depth === 2) links.push({ construct: `xs:${local}`, attributes, offset });
        },
        text: () => undefined,
        close: () => {
          depth--;
        },
      },
      SOURCE_LIMITS,
    );
    reader.write(input);
    const fault = reader.end();
    if (fault !== undefined) {
      const { message, offset } = fault;
      findings.push({ rule: 'XSD-XML', construct: 'XML', document, ...reader.locate(offset), message });
      return;
    }
    const locations = links.map(({ construct, attributes, offset }) => {
      const key = [...valuesOf(attributes, 'schemaLocation'), ...valuesOf(attributes, 'namespace')].find(
        // The empty name is that of the schema itself.
        (name) => name !== '' && Object.hasOwn(imports, name),
      );
      if (key === undefined) {
        const message = `${construct}: geef het schema waarnaar dit verwijst mee in imports.`;
        findings.push({ rule: 'XSD-ONGELDIG', construct, document, ...reader.locate(offset), message });
        return '';
      }
      if (!keys.includes(key)) keys.push(key);
      return locationOf(keys.indexOf(key));
    });
    const text = decodeDocument(input);
    const linked = links.reduceRight(
      (linked, { offset }, index) => relocate(linked, offset, locations[index] ?? ''),
      text,
    );
    const location = locationOf(keys.indexOf(document));
    // libxml2 gets text, whatever the encoding of the bytes was.
    xsds.push({ document, location, text, linked: linked.replace(DECLARATION, ''), names });
  }

  load(xsd, '');
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] ?? '';
    load(imports[key] ?? '', key);
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, xsds };
}

function valuesOf(attributes: readonly XmlAttribute[], name: string): readonly string[] {
  return attributes.filter(({ uri, local }) => uri === '' && local === name).map(({ value }) => value.trim());
}

/** Sets the attribute schemaLocation of the start tag at an offset of a text that is well formed. */
function relocate(text: string, offset: number, location: string): string {
  TAG_NAME.lastIndex = offset;
  const behindName = offset + (TAG_NAME.exec(text)?.[0].length ?? 0);
  ATTRIBUTE.lastIndex = behindName;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const end = ATTRIBUTE.lastIndex;
    const [, name, value = ''] = match;
    if (name === 'schemaLocation')
      return `${text.slice(0, end - value.length)}"${location}"${text.slice(end)}`;
  }
  return `${text.slice(0, behindName)} schemaLocation="${location}"${text.slice(behindName)}`;
}
