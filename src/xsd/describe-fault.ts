import type { TreeElement } from './element-tree.ts';

type Describe = (subject: string, rest: string, names: ReadonlySet<string>) => string;

/** What libxml2 says of an element, by how it starts: behind that it may quote the document. */
const KINDS: readonly (readonly [start: RegExp, describe: Describe])[] = [
  [
    /^\[facet '(\w+)'\] /,
    (subject, rest) => `${subject} heeft een waarde die niet voldoet aan ${facetOf(rest)}.`,
  ],
  [/^'/, (subject) => `${subject} heeft een waarde die niet van het type is dat het schema voorschrijft.`],
  [/^\[/, (subject) => `${subject} heeft een waarde die het schema niet toestaat.`],
  [/^The value '/, (subject) => `${subject} heeft niet de vaste waarde die het schema voorschrijft.`],
  [
    /^This element is not expected\./,
    (subject, rest, names) => `${subject} wordt hier niet verwacht${expected(rest, names)}.`,
  ],
  [
    /^Missing child element\(s\)\./,
    (subject, rest, names) => `In ${inside(subject)} ontbreekt een element${expected(rest, names)}.`,
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
const ATTRIBUTE_NOT_ALLOWED = /The attribute '[^']*' is not allowed\.\s*$/;
const FACET = /^\[facet '(\w+)'\]/;
const EXPECTED = / Expected is(?: one of)? \( (.*) \)\.\s*$/;
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
  // Libxml2 starts with the name, which is known: what stands behind it cannot be taken for it.
  const qname = element.namespace === '' ? element.name : `{${element.namespace}}${element.name}`;
  const start = `Element '${qname}'`;
  const rest = message.startsWith(start) ? message.slice(start.length) : '';
  if (rest.startsWith(', attribute '))
    return ATTRIBUTE_NOT_ALLOWED.test(rest)
      ? `${subject} heeft een attribuut dat het schema niet toestaat.`
      : `${subject} heeft een attribuut waarvan de waarde niet voldoet aan het schema.`;
  const said = rest.slice(': '.length);
  const kind = rest.startsWith(': ') ? KINDS.find(([starts]) => starts.test(said)) : undefined;
  return kind?.[1](subject, said, names) ?? `${subject} voldoet niet aan het schema.`;
}

function facetOf(said: string): string {
  return `de facet ${FACET.exec(said)?.[1]} van het schema`;
}

/** The names that libxml2 expects come from the schema; they are passed on only when they do. */
function expected(said: string, names: ReadonlySet<string>): string {
  const listed = EXPECTED.exec(said)?.[1]?.split(', ') ?? [];
  const known = listed.map((name) => name.slice(name.lastIndexOf('}') + 1)).filter((name) => names.has(name));
  return known.length === 0 ? '' : `; verwacht wordt ${known.join(' of ')}`;
}

function inside(subject: string): string {
  return subject === UNKNOWN ? 'een element dat het schema niet kent' : subject;
}
