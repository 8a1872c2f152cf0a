import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Mutatiebericht } from 'fz825';
import { toDocument } from 'fz825/document';
import { exportXslt } from 'fz825/xslt';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { parseXml } from 'libxmljs2';
import { SaxesParser } from 'saxes';
import { compileXslt } from '../test/xslt/saxon.ts';

/** What users would pick instead: each reads one text. */
export interface Peer {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const xsd = readFileSync(new URL('../schemas/fz825-2.0.xsd', import.meta.url), 'utf8');

/** Tokens only: the floor of what stands on saxes. */
function bareSaxes(text: string): unknown {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('opentag', () => {});
  parser.on('text', () => {});
  parser.on('closetag', () => {});
  parser.write(text).close();
  return parser;
}

/** The peers that judge by the same XSD, or read without judging. */
export function createPeers(): readonly Peer[] {
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(xsd));
  const libxmljsSchema = parseXml(xsd);
  const parser = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true, parseTagValue: false });
  return [
    { name: 'saxes, bare', run: bareSaxes },
    { name: 'libxml2-wasm, verdict', run: (text) => judge(text, validator, false) },
    { name: 'libxml2-wasm, verdict and values', run: (text) => judge(text, validator, true) },
    { name: 'libxmljs2, verdict', run: (text) => parseXml(text).validate(libxmljsSchema) },
    {
      name: 'fast-xml-parser, validate and parse',
      run: (text) => [XMLValidator.validate(text), parser.parse(text)],
    },
  ];
}

/** The same controls of controletype 3 in XSLT, by SaxonJS, which looks at nothing else and makes the retourbericht. */
export function createXsltPeer(context: { readonly peildatum: string; readonly omgeving: string }): Peer {
  const transform = compileXslt(exportXslt(), 'retourbericht.xsl');
  const parameters = { ...context, identificatieRetour: 'R-1', dagtekeningRetour: context.peildatum };
  return { name: 'SaxonJS, controletype 3', run: (text) => transform(text, parameters) };
}

function judge(text: string, validator: XsdValidator, extract: boolean): unknown {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return extract ? valuesOf(document.root) : true;
  } finally {
    document.dispose();
  }
}

/** The same object as the library gives, by the names of the elements. */
function valuesOf(element: XmlElement): unknown {
  const value: Record<string, unknown> = {};
  const mutaties: unknown[] = [];
  let text = '';
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (!(child instanceof XmlElement)) text += child.content;
    else if (child.name === 'MutatieFZ') mutaties.push(valuesOf(child));
    else value[child.name] = valuesOf(child);
  }
  if (mutaties.length > 0) value['MutatieFZ'] = mutaties;
  return Object.keys(value).length === 0 ? text : value;
}

/** Writing with the DOM that users have at hand. */
export function writeWithXmlbuilder2(bericht: Mutatiebericht): string {
  const result = toDocument(bericht);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.document.end({ prettyPrint: true });
}

/** Writing without looking: the floor of what makes a text. */
export function writeByConcatenation({ header, verzekerde }: Mutatiebericht): string {
  let xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<mbfz:Bericht xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494">\n  <mbfz:Header>';
  xml += `\n    <mbfz:Berichtcode>${header.berichtcode}</mbfz:Berichtcode>`;
  xml += `\n    <mbfz:Berichtversie>${header.berichtversie}</mbfz:Berichtversie>`;
  xml += `\n    <mbfz:Berichtsubversie>${header.berichtsubversie}</mbfz:Berichtsubversie>`;
  xml += `\n    <mbfz:Berichtsoort>${header.berichtsoort}</mbfz:Berichtsoort>`;
  xml += `\n    <mbfz:IdentificatieAanlevering>${header.identificatieAanlevering}</mbfz:IdentificatieAanlevering>`;
  xml += `\n    <mbfz:Dagtekening>${header.dagtekening}</mbfz:Dagtekening>`;
  xml += `\n    <mbfz:Afzender>${header.afzender}</mbfz:Afzender>`;
  xml += `\n    <mbfz:Ontvanger>${header.ontvanger}</mbfz:Ontvanger>`;
  xml += `\n  </mbfz:Header>\n  <mbfz:Verzekerde>\n    <mbfz:Verzekerdennummer>${verzekerde.verzekerdennummer}</mbfz:Verzekerdennummer>`;
  for (const mutatie of verzekerde.mutatieFZ) {
    xml += `\n    <mbfz:MutatieFZ>\n      <mbfz:MutatieIdentificatie>${mutatie.mutatieIdentificatie}</mbfz:MutatieIdentificatie>`;
    xml += `\n      <mbfz:Plaatsingsbesluitnummer>${mutatie.plaatsingsbesluitnummer}</mbfz:Plaatsingsbesluitnummer>`;
    xml += `\n      <mbfz:StatusAanlevering>${mutatie.statusAanlevering}</mbfz:StatusAanlevering>`;
    if (mutatie.referentieMutatie !== undefined)
      xml += `\n      <mbfz:ReferentieMutatie>${mutatie.referentieMutatie}</mbfz:ReferentieMutatie>`;
    xml += `\n      <mbfz:SoortMutatie>${mutatie.soortMutatie}</mbfz:SoortMutatie>`;
    xml += `\n      <mbfz:Mutatiedatum>${mutatie.mutatiedatum}</mbfz:Mutatiedatum>`;
    if (mutatie.mutatieLocatie !== undefined)
      xml += `\n      <mbfz:MutatieLocatie>\n        <mbfz:Zorglocatie>${mutatie.mutatieLocatie.zorglocatie}</mbfz:Zorglocatie>\n      </mbfz:MutatieLocatie>`;
    xml += '\n    </mbfz:MutatieFZ>';
  }
  return `${xml}\n  </mbfz:Verzekerde>\n</mbfz:Bericht>`;
}
