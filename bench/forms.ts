import { XMLBuilder } from 'fast-xml-parser';
import type { Mutatiebericht } from 'fz825';
import { toDocument } from 'fz825/document';
import { XmlDocument } from 'libxml2-wasm';
import { parseXml } from 'libxmljs2';
import { asRead, textOf } from './messages.ts';

/** A form in which a message is sent, and how much longer than the plain one its judgement may take. */
export interface Form {
  readonly name: string;
  readonly most: number;
  readonly write: (bericht: Mutatiebericht) => string | Uint8Array;
}

const NAMESPACE = 'http://ei.vektis.nl/mutatiebericht494';
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const XSD = 'xmlns:xsd="http://www.w3.org/2001/XMLSchema"';

/** The forms that are measured: those of whole senders, and each of the things that they do by itself. */
export const FORMS: readonly Form[] = [
  { name: 'bytes of UTF-8', most: 1.12, write: (bericht) => new TextEncoder().encode(textOf(bericht)) },
  form('xmlns:xsi and xmlns:xsd on the root', onRoot(`${XSI} ${XSD}`)),
  form('xsi:schemaLocation', onRoot(`${XSI} xsi:schemaLocation="${NAMESPACE} fz825-2.0.xsd"`)),
  form('a comment after the declaration', (text) => text.replace('?>', '?>\n<!-- made by a program -->')),
  form('another xmlns:ns2 on the root', onRoot('xmlns:ns2="http://www.example.org/other"')),
  form('CR/LF', withCarriageReturns),
  form('standalone', (text) => text.replace('"UTF-8"', '"UTF-8" standalone="yes"')),
  form('a byte order mark', (text) => `\ufeff${text}`),
  form('no white space at all', (text) => text.replace(/>\s+</g, '><')),
  form('references and CDATA in values', withEscapes, 1.4),
  form('the default namespace', withoutPrefix),
  form('another prefix below the root', withInnerPrefix),
  form('a namespace declared in each class', withInnerDeclarations),
  form('comments between elements', between('<!-- mutatie -->')),
  form('instructions between elements', between('<?mutatie volgt?>')),
  form('comments in values', (text) => text.replace(/(:MutatieIdentificatie>)(.)/g, '$1$2<!-- a -->')),
  form('xmlbuilder2', throughXmlbuilder2),
  form('fast-xml-parser, its builder', throughFastXmlParser),
  form('libxml2 2.9, by libxmljs2', (text) => parseXml(text).toString()),
  form('libxml2 2.15, by libxml2-wasm', throughLibxml2),
  form('as .NET writes it', asDotNet),
  form('as JAXB writes it', asJaxb),
  form('as MapForce writes it', asMapForce),
  {
    name: 'bytes of UTF-16, no target',
    most: Number.POSITIVE_INFINITY,
    write: (bericht) => inUtf16(textOf(bericht)),
  },
];

function form(name: string, change: (text: string, bericht: Mutatiebericht) => string, most = 1.15): Form {
  return { name, most, write: (bericht) => asRead(change(textOf(bericht), bericht)) };
}

function onRoot(attributes: string): (text: string) => string {
  return (text) => text.replace(/(<mbfz:Bericht xmlns:mbfz="[^"]*")/, `$1 ${attributes}`);
}

function between(note: string): (text: string) => string {
  return (text) => text.replaceAll('<mbfz:MutatieFZ>', `${note}<mbfz:MutatieFZ>`);
}

function withCarriageReturns(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

function withoutPrefix(text: string): string {
  return text.replaceAll('mbfz:', '').replace('xmlns:mbfz', 'xmlns');
}

function withEscapes(text: string): string {
  return text
    .replace(/(:MutatieIdentificatie>)(.*?)</g, '$1<![CDATA[$2]]><')
    .replace(/(:IdentificatieAanlevering>)./, '$1&amp;')
    .replace(/(:Afzender>)(.)/, (_, tag: string, first: string) => `${tag}&#${first.charCodeAt(0)};`);
}

function withInnerPrefix(text: string): string {
  return withoutPrefix(text)
    .replace('<Verzekerde>', `<p:Verzekerde xmlns:p="${NAMESPACE}">`)
    .replace('</Verzekerde>', '</p:Verzekerde>');
}

function withInnerDeclarations(text: string): string {
  return text.replaceAll('<mbfz:MutatieFZ>', `<mbfz:MutatieFZ xmlns:mbfz="${NAMESPACE}">`);
}

function throughXmlbuilder2(_text: string, bericht: Mutatiebericht): string {
  const result = toDocument(bericht);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.document.end({ prettyPrint: true });
}

function throughLibxml2(text: string): string {
  const document = XmlDocument.fromString(text);
  try {
    return document.toString();
  } finally {
    document.dispose();
  }
}

/** The message as an object by the names of its elements, as users of that package have it. */
function throughFastXmlParser(_text: string, bericht: Mutatiebericht): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true });
  const { header, verzekerde } = bericht;
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    Bericht: { '@_xmlns': NAMESPACE, Header: capitalised(header), Verzekerde: capitalised(verzekerde) },
  });
}

function capitalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      capitalised(held),
    ]),
  );
}

/** XmlSerializer: a declaration in small letters, both namespaces of XML Schema on the root, CR/LF. */
function asDotNet(text: string): string {
  return withCarriageReturns(
    withoutPrefix(text).replace('"UTF-8"', '"utf-8"').replace('<Bericht', `<Bericht ${XSI} ${XSD}`),
  );
}

/** JAXB: standalone, a prefix of its own making, namespaces that the message does not use, four spaces. */
function asJaxb(text: string): string {
  return text
    .replaceAll('mbfz', 'ns2')
    .replace('"UTF-8"', '"UTF-8" standalone="yes"')
    .replace(' xmlns:ns2', ' xmlns="urn:a" xmlns:ns3="urn:b" xmlns:ns2')
    .replaceAll(/^ +/gm, '$&$&');
}

/** MapForce: a comment about itself, the place of the schema on somebody's disk, tabs. */
function asMapForce(text: string): string {
  return onRoot(`${XSI} xsi:schemaLocation="${NAMESPACE} file:///C:/schemas/fz825-2.0.xsd"`)(text)
    .replace('?>', '?>\n<!--Created by MapForce-->')
    .replaceAll('  ', '\t');
}

function inUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
}
