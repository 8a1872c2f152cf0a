import type { TreeElement } from './element-tree.ts';

type Describe = (subject: string, match: RegExpExecArray, names: ReadonlySet<string>) => string;

/** What libxml2 says of an element, by how it starts: behind that it may quote the document. */
const KINDS: readonly (readonly [start: RegExp, describe: Describe])[] = [
  [
    /^\[facet '(\w+)'\] /,
    (subject, [, facet]) =>
      `${subject} heeft een waarde die niet voldoet aan de facet ${facet} van het schema.`,
  ],
  [/^'/, (subject) => `${subject} heeft een waarde die niet van het type is dat het schema voorschrijft.`],
  [
    /^The (?:actual|initial) value '/,
    (subject) => `${subject} heeft niet de vaste waarde die het schema voorschrijft.`,
  ],
  [
    /^This element is not expected\./,
    (subject, { input }, names) => `${subject} wordt hier niet verwacht${expected(input, names)}.`,
  ],
  [
    /^Missing child element\(s\)\./,
    (subject, { input }, names) => `In ${inside(subject)} ontbreekt een element${expected(input, names)}.`,
  ],
  [/^Character content /, (subject) => `${subject} mag zelf geen tekst bevatten.`],
  [/^Element content is not allowed/, (subject) => `${subject} mag geen elementen bevatten.`],
  [/^The element is not 'nillable'/, (subject) => `${subject} mag het attribuut xsi:nil niet hebben.`],
  [
    /^No matching global declaration/,
    (subject) => `${subject} is geen element waarmee een bericht van dit schema kan beginnen.`,
  ],
  [/^The attribute '[^']*' is required but missing/, (subject) => `${subject} mist een verplicht attribuut.`],
];
const ATTRIBUTE_NOT_ALLOWED = /The attribute '[^']*' is not allowed\.\n$/;
const EXPECTED = / Expected is(?: one of)? \( (.*) \)/;
const UNKNOWN = 'Een element dat het schema niet kent';

/**
 * What libxml2 has against an element, as a Dutch sentence in which nothing stands that was read from the document: no
 * value, no name of an attribute, and the name of an element only when it is one of `names`, those of the schema.
 */
export function describeFault(
  message: string,
  element: TreeElement | undefined,
  names: ReadonlySet<string>,
): string {
  if (element === undefined) return 'libxml2 kan het bericht niet lezen, hoewel het welgevormd is.';
  const subject = names.has(element.name) ? element.name : UNKNOWN;
  // Libxml2 starts with the name, which is known: what stands behind it cannot be taken for it. Of a message that is
  // very long it gives the start alone.
  const qname = element.namespace === '' ? element.name : `{${element.namespace}}${element.name}`;
  if (message.startsWith(`Element '${qname}', attribute `))
    return ATTRIBUTE_NOT_ALLOWED.test(message)
      ? `${subject} heeft een attribuut dat het schema niet toestaat.`
      : `${subject} heeft een attribuut waarvan de waarde niet voldoet aan het schema.`;
  const start = `Element '${qname}': `;
  const said = message.startsWith(start) ? message.slice(start.length) : '';
  for (const [pattern, describe] of KINDS) {
    const match = pattern.exec(said);
    if (match !== null) return describe(subject, match, names);
  }
  return `${subject} voldoet niet aan het schema.`;
}

/** The names that libxml2 expects come from the schema; they are passed on only when they do. */
function expected(said: string, names: ReadonlySet<string>): string {
  const listed = EXPECTED.exec(said)?.[1];
  if (listed === undefined) return '';
  const locals = listed.split(', ').map((name) => name.slice(name.lastIndexOf('}') + 1));
  const known = locals.filter((name) => names.has(name));
  return known.length === 0 ? '' : `; verwacht wordt ${known.join(' of ')}`;
}

function inside(subject: string): string {
  return subject === UNKNOWN ? 'een element dat het schema niet kent' : subject;
}
