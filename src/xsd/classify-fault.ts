import type { Libxml2Fault } from '../taal/index.ts';
import type { TreeElement } from './element-tree.ts';

/** What libxml2 says of an element, by how it starts: behind that it may quote the document. */
const KINDS: readonly (readonly [start: RegExp, fault: Exclude<Libxml2Fault['fault'], 'onleesbaar'>])[] = [
  [/^\[facet '(\w+)'\] /, 'facet'],
  [/^'/, 'type'],
  [/^The (?:actual|initial) value '/, 'vaste-waarde'],
  [/^This element is not expected\./, 'onverwacht'],
  [/^Missing child element\(s\)\./, 'ontbreekt'],
  [/^Character content /, 'tekst'],
  [/^Element content is not allowed/, 'elementen'],
  [/^The element is not 'nillable'/, 'nil'],
  [/^No matching global declaration/, 'begin'],
  [/^The attribute '[^']*' is required but missing/, 'attribuut-ontbreekt'],
];
const ATTRIBUTE_NOT_ALLOWED = /The attribute '[^']*' is not allowed\.\n$/;
const EXPECTED = / Expected is(?: one of)? \( (.*) \)/;

/**
 * What libxml2 has against an element, without anything that was read from the document: no value, no name of an
 * attribute, and the name of an element only when it is one of `names`, those of the schema.
 */
export function classifyFault(
  message: string,
  element: TreeElement | undefined,
  names: ReadonlySet<string>,
): Libxml2Fault {
  if (element === undefined) return { fault: 'onleesbaar' };
  const subject = names.has(element.name) ? element.name : undefined;
  // Libxml2 starts with the name, which is known: what stands behind it cannot be taken for it. Of a message that is
  // very long it gives the start alone.
  const qname = element.namespace === '' ? element.name : `{${element.namespace}}${element.name}`;
  if (message.startsWith(`Element '${qname}', attribute `))
    return {
      fault: ATTRIBUTE_NOT_ALLOWED.test(message) ? 'attribuut' : 'attribuut-waarde',
      element: subject,
    };
  const start = `Element '${qname}': `;
  const said = message.startsWith(start) ? message.slice(start.length) : '';
  for (const [pattern, fault] of KINDS) {
    const match = pattern.exec(said);
    if (match === null) continue;
    if (fault === 'facet') return { fault, element: subject, facet: match[1] ?? '' };
    if (fault === 'onverwacht' || fault === 'ontbreekt')
      return { fault, element: subject, expected: expectedBy(said, names) };
    return { fault, element: subject };
  }
  return { fault: 'anders', element: subject };
}

/** The names that libxml2 expects come from the schema; they are passed on only when they do. */
function expectedBy(said: string, names: ReadonlySet<string>): readonly string[] | undefined {
  const listed = EXPECTED.exec(said)?.[1];
  if (listed === undefined) return undefined;
  const locals = listed.split(', ').map((name) => name.slice(name.lastIndexOf('}') + 1));
  const expected = locals.filter((name) => names.has(name));
  return expected.length === 0 ? undefined : expected;
}
