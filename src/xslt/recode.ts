import type { ElementDeclaration } from '../schema/index.ts';
import { element, type XmlNode } from './xml-document.ts';
import { comparison, literal, or } from './xpath.ts';

type Codes = Pick<ElementDeclaration, 'codes'>;

/** The codes in the XML that stand for one of the model. */
export function wiresOf({ codes }: Codes, code: string): readonly string[] {
  if (codes === undefined) return [code];
  return [...codes].flatMap(([wire, own]) => (own === code ? [wire] : []));
}

/** The code that is written for one of the model. */
export function wireOf(codes: Codes, code: string): string {
  const [first = code] = wiresOf(codes, code);
  return first;
}

/** Reads in XPath 1.0 what stands in the XML as the code of the model: an empty text when it is none. */
export function modelText(text: string, codes: Codes): string {
  const pairs = pairsOf(codes, {});
  if (pairs === undefined) return text;
  const parts = [...pairs].map(([code, wires]) => {
    const test = isOneOf(text, wires);
    return `substring(${literal(code)}, 1, ${code.length} * number(${test}))`;
  });
  return parts.length === 1 ? parts.join('') : `concat(${parts.join(', ')})`;
}

/** Writes a text as the code that another message has for it. */
export function writeCode(text: string, from: Codes, to: Codes): XmlNode {
  const pairs = pairsOf(from, to);
  if (pairs === undefined) return element('xsl:value-of', { select: text });
  return element(
    'xsl:choose',
    {},
    ...[...pairs].map(([code, wires]) => element('xsl:when', { test: isOneOf(text, wires) }, code)),
  );
}

function isOneOf(text: string, values: readonly string[]): string {
  return or(...values.map((value) => comparison(`${text} = ${literal(value)}`))).text;
}

/** The texts on one side by the text on the other; undefined when both sides have the same. */
function pairsOf(from: Codes, to: Codes): ReadonlyMap<string, readonly string[]> | undefined {
  const read = from.codes ?? new Map([...(to.codes?.values() ?? [])].map((code) => [code, code]));
  const pairs = new Map<string, string[]>();
  for (const [wire, code] of read) {
    const [written] = wiresOf(to, code);
    if (written !== undefined) pairs.set(written, [...(pairs.get(written) ?? []), wire]);
  }
  const isSame = [...pairs].every(([written, wires]) => wires.length === 1 && wires[0] === written);
  return isSame && pairs.size === read.size ? undefined : pairs;
}
