import { elementsOf, type FoundElement, pathOf, readCase } from '../parse/messages.ts';

/** Stand for personal data: they may be in no result. Every number begins with 7654, which is nowhere else. */
export const LEAK: RegExp = /kanarie|7654/i;
export const NAME = 'Kanarie7654321';
export const TEXT = 'KANARIE 7654321 kanarie';

export type Kind = 'FZ825' | 'FZ826';

/** Valid messages, and those whose own values are canaries where an element can hold one. */
export const MESSAGES: Readonly<Record<Kind, string>> = {
  FZ825: readCase('fz825-geldig'),
  FZ826: readCase('fz826-afgekeurd'),
};

/** A canary that is right in its element; for any other element there is none. */
const VALID: Readonly<Record<string, string>> = {
  IdentificatieAanlevering: 'Kanarie-7654',
  IdentificatieRetour: 'kanarie 7654',
  Dagtekening: '7654-03-21',
  DagtekeningRetour: '7654-03-22',
  Afzender: '76543210',
  Zorglocatie: '76543211',
  Ontvanger: '7654',
  Verzekerdennummer: '7654321',
  MutatieIdentificatie: 'KANARIE-7654321',
  ReferentieMutatie: 'kanarie-7654321',
  Plaatsingsbesluitnummer: '765432198',
  Mutatiedatum: '7654-03-20',
  Retourcode: '7654',
};

/** A message with a canary in every value that can hold one: valid, so that nothing stops its judges. */
function allCanaries(kind: Kind): string {
  return MESSAGES[kind].replace(/<(\w+:)(\w+)>([^<\s][^<]*)</g, (_, prefix, name: string, value: string) => {
    return `<${prefix}${name}>${name === 'Retourcode' ? value : (VALID[name] ?? value)}<`;
  });
}

/** A document with a canary in it. */
export interface Document {
  readonly name: string;
  readonly kind: Kind;
  readonly input: string | Uint8Array;
  /** The controletype on which its own parser rejects it; 0 when it is accepted. */
  readonly fails: 0 | 1 | 2;
  /** True when a finding has the canary for who asks for values. */
  readonly told: boolean;
}

/** One way to put a canary into an element. */
interface Way {
  readonly name: string;
  readonly fails: 0 | 1 | 2;
  readonly told?: true;
  /** Makes the element anew. Only for elements with a value when `leaf` is true. */
  readonly put: (element: Parts) => string;
  readonly leaf?: true;
}

interface Parts {
  readonly name: string;
  readonly prefix: string;
  /** The start tag without its `>`, what is in it, and the end tag. */
  readonly start: string;
  readonly content: string;
  readonly end: string;
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function inFront(text: string): Way['put'] {
  return ({ start, content, end }) => `${start}>${text}${content}${end}`;
}

function inTag(text: string): Way['put'] {
  return ({ start, content, end }) => `${start} ${text}>${content}${end}`;
}

export const WAYS: readonly Way[] = [
  { name: 'as a value that is wrong', fails: 2, told: true, leaf: true, put: wrongValue },
  { name: 'as text in front of what it holds', fails: 2, told: true, put: inFront(`${TEXT}${TEXT}`) },
  { name: 'in a CDATA section', fails: 2, told: true, put: inFront(`<![CDATA[${TEXT}${TEXT}]]>`) },
  { name: 'in commentary', fails: 0, put: inFront(`<!-- ${TEXT} -->`) },
  { name: 'in commentary with --', fails: 1, put: inFront(`<!-- ${NAME} -- ${TEXT} -->`) },
  { name: 'as an instruction', fails: 0, put: inFront(`<?${NAME} ${TEXT}?>`) },
  { name: 'as an instruction that is wrong', fails: 1, put: inFront(`<?${NAME}?${TEXT}?>`) },
  { name: 'as an entity', fails: 1, put: inFront(`&${NAME};`) },
  { name: 'as an entity without end', fails: 1, put: inFront(`&${NAME} ${TEXT}`) },
  { name: 'as a reference to a character', fails: 1, put: inFront(`&#x${NAME};`) },
  { name: 'as an attribute', fails: 2, told: true, put: inTag(`${NAME}="${TEXT}"`) },
  { name: 'as an attribute that stands twice', fails: 1, put: inTag(`${NAME}="${TEXT}" ${NAME}="1"`) },
  { name: 'as an attribute without quotes', fails: 1, put: inTag(`${NAME}=${NAME}`) },
  { name: 'as an attribute without value', fails: 1, put: inTag(`${NAME}`) },
  { name: 'as an attribute with <', fails: 1, put: inTag(`${NAME}="${TEXT}<${NAME}"`) },
  { name: 'as an attribute with an entity', fails: 1, put: inTag(`${NAME}="&${NAME};"`) },
  { name: 'as a prefix and a namespace', fails: 0, put: inTag(`xmlns:${NAME}="urn:${NAME}"`) },
  {
    name: 'as the prefix of an attribute',
    fails: 2,
    told: true,
    put: inTag(`xmlns:${NAME}="urn:${NAME}" ${NAME}:${NAME}="${TEXT}"`),
  },
  { name: 'as a prefix that is not bound', fails: 1, put: inTag(`${NAME}:x="${TEXT}"`) },
  { name: 'as a namespace with a space', fails: 1, put: inTag(`xmlns:${NAME}=" urn:${NAME}"`) },
  {
    name: 'as xsi:schemaLocation',
    fails: 0,
    put: inTag(`${XSI} xsi:schemaLocation="urn:${NAME} ${NAME}.xsd"`),
  },
  { name: 'as xsi:type', fails: 2, told: true, put: inTag(`${XSI} xsi:type="${NAME}"`) },
  { name: 'as xsi:nil', fails: 2, told: true, put: inTag(`${XSI} xsi:nil="${NAME}"`) },
  {
    name: 'as an unknown element',
    fails: 2,
    told: true,
    put: inFront(`<${NAME} a="${TEXT}">${TEXT}</${NAME}>`),
  },
  {
    name: 'as an unknown element in itself',
    fails: 2,
    told: true,
    put: inFront(`<${NAME}><${NAME}/></${NAME}>`),
  },
  { name: 'as the prefix of an unknown element', fails: 1, put: inFront(`<${NAME}:${NAME}/>`) },
  {
    name: 'as the namespace of a known element',
    fails: 2,
    put: inFront(`<${NAME}:Afzender xmlns:${NAME}="urn:${NAME}">${TEXT}</${NAME}:Afzender>`),
  },
  { name: 'as the name of the element', fails: 2, told: true, put: renamed },
  {
    name: 'as the name of its end tag',
    fails: 1,
    put: ({ start, content }) => `${start}>${content}</${NAME}>`,
  },
  { name: 'as an element that is not closed', fails: 1, put: inFront(`<${NAME}>${TEXT}`) },
  { name: 'as a name with a strange character', fails: 1, put: inFront(`<${NAME}?${NAME}/>`) },
  { name: 'beside a control character', fails: 1, put: inFront(`${NAME}\u0001${TEXT}`) },
  { name: 'beside ]]>', fails: 1, put: inFront(`${NAME}]]>${TEXT}`) },
  { name: 'beside a bare <', fails: 1, put: inFront(`${TEXT} < ${NAME}`) },
];

function wrongValue({ start, end }: Parts): string {
  return `${start}>${NAME}-${NAME}${end}`;
}

function renamed({ start, content }: Parts): string {
  return `${start.replace(/<(\w+:)?\w+/, `<$1${NAME}`)}>${content}</${/<(\w+:)?/.exec(start)?.[1] ?? ''}${NAME}>`;
}

/** The documents with the canary in each element of a message, in one way. */
export function documentsFor(kind: Kind, way: Way): readonly Document[] {
  const text = MESSAGES[kind];
  return elementsOf(text).flatMap((element) => {
    if (way.leaf === true && element.children.length > 0) return [];
    const input = text.slice(0, element.start) + way.put(partsOf(text, element)) + text.slice(element.end);
    const told = way.told === true;
    return [{ name: `${kind} ${pathOf(element)} ${way.name}`, kind, input, fails: way.fails, told }];
  });
}

/** The documents with a value that is right in its element. */
export function documentsWithValues(kind: Kind): readonly Document[] {
  const text = MESSAGES[kind];
  const single = elementsOf(text).flatMap((element): Document[] => {
    const value = VALID[element.name];
    if (value === undefined || element.children.length > 0) return [];
    const { start, end } = partsOf(text, element);
    const input = `${text.slice(0, element.start)}${start}>${value}${end}${text.slice(element.end)}`;
    return [{ name: `${kind} ${pathOf(element)} as a value`, kind, input, fails: 0, told: false }];
  });
  return [
    ...single,
    { name: `${kind} with all values`, kind, input: allCanaries(kind), fails: 0, told: false },
  ];
}

function partsOf(text: string, { name, start, closeStart, end }: FoundElement): Parts {
  const tagEnd = text.indexOf('>', start);
  const tag = text.slice(start, tagEnd);
  return {
    name,
    prefix: /<(\w+):/.exec(tag)?.[1] ?? '',
    start: tag,
    content: text.slice(tagEnd + 1, closeStart),
    end: text.slice(closeStart, end),
  };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** Documents with the canary outside the elements, or in bytes that cannot be read. */
export function otherDocuments(kind: Kind): readonly Document[] {
  const text = MESSAGES[kind];
  const body = text.slice(DECLARATION.length);
  const canaries = allCanaries(kind);
  const half = canaries.indexOf('7654321') + 7;
  const made = (name: string, input: string | Uint8Array, fails: 0 | 1 | 2 = 1, told = false): Document => ({
    name: `${kind} ${name}`,
    kind,
    input,
    fails,
    told,
  });
  const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
    Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))));
  return [
    made('the name of the encoding', utf8(`<?xml version="1.0" encoding="${NAME}"?>${body}`)),
    made(
      'the name of the encoding, of no importance in a string',
      `<?xml version="1.0" encoding="${NAME}"?>${body}`,
      0,
    ),
    made('the version of XML', `<?xml version="${NAME}"?>${body}`),
    made('standalone', `<?xml version="1.0" standalone="${NAME}"?>${body}`),
    made('a word in the declaration', `<?xml version="1.0" ${NAME}="${NAME}"?>${body}`),
    made('the name of a DOCTYPE', `${DECLARATION}<!DOCTYPE ${NAME} SYSTEM "${NAME}.dtd">${body}`),
    made('an entity of a DOCTYPE', `<!DOCTYPE ${NAME} [<!ENTITY ${NAME} SYSTEM "file:///${NAME}">]>${body}`),
    made('markup of a DTD', `${DECLARATION}<!${NAME} ${TEXT}>${body}`),
    made('text in front of the message', `${TEXT}${text}`),
    made('text behind the message', `${text}${TEXT}`),
    made('text and nothing else', `${TEXT} ${NAME}`),
    made('JSON', JSON.stringify({ [NAME]: TEXT })),
    made('an element behind the message', `${text}<${NAME}/>`),
    made('an end tag behind the message', `${text}</${NAME}>`),
    made(
      'an instruction and commentary around the message',
      `<?${NAME} ${TEXT}?><!--${TEXT}-->${body}<?${NAME}?>`,
      0,
    ),
    made('another root', `<${NAME}:${NAME} xmlns:${NAME}="urn:${NAME}">${TEXT}</${NAME}:${NAME}>`, 2, true),
    made('the namespace of the root', `<Bericht xmlns="urn:${NAME}"><${NAME}/></Bericht>`, 2),
    made('half a message', canaries.slice(0, half)),
    made('half a tag', `${canaries.slice(0, half)}</${NAME}`),
    made('a byte that does not decode behind it', bytes(canaries.slice(0, half), 0xff, canaries.slice(half))),
    made(
      'a byte that does not decode in front of it',
      bytes(canaries.slice(0, half - 7), 0xe9, canaries.slice(half - 7)),
    ),
    made('half a character at the end', bytes(canaries.slice(0, half), 0xf0, 0x9f)),
    made('UTF-16 with half a character', utf16(`\ufeff${body.replace('>1234567<', '>7654321\ud83d<')}`)),
    made('UTF-16', utf16(`\ufeff${canaries.slice(DECLARATION.length)}`), 0),
    made('UTF-16 without byte order mark', utf16(canaries)),
    made('another encoding than the bytes have', utf8(canaries.replace('UTF-8', 'UTF-16'))),
    made('an encoding that is not taken', utf8(canaries.replace('UTF-8', 'shift_jis'))),
    made('latin1 in UTF-8', Buffer.from(canaries.replace('Kanarie-', 'Kanarië-'), 'latin1')),
    made('latin1', Buffer.from(canaries.replace('UTF-8', 'iso-8859-1'), 'latin1'), 0),
    made('half a surrogate pair', canaries.replace('>7654321<', '>7654321\ud83d<')),
    made('a NUL', canaries.replace('>7654321<', '>7654321\u0000<')),
    made('a name that is too long', text.replace('</', `<${NAME.repeat(20)}/></`)),
    made(
      'an attribute with a name that is too long',
      text.replace('Header>', `Header ${NAME.repeat(20)}="1">`),
    ),
    made('a value that is too long', text.replace('>1234567<', `>${TEXT.repeat(3_000)}<`)),
    made('an attribute that is too long', text.replace('Header>', `Header ${NAME}="${TEXT.repeat(3_000)}">`)),
    made(
      'more attributes than there may be',
      text.replace(
        'Header>',
        `Header ${Array.from({ length: 17 }, (_, n) => `${NAME}${n}="${TEXT}"`).join(' ')}>`,
      ),
    ),
    made('elements that are too deep', `${`<${NAME}>`.repeat(33)}${`</${NAME}>`.repeat(33)}`),
    made(
      'more findings than are told',
      text.replace(/(<\w+:)Verzekerde>/, `$&${`<${NAME}/>`.repeat(150)}`),
      2,
      true,
    ),
  ];
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}

/** True for an element in which every judge is tried: the others are for the parser. */
export function isChosen({ name }: Document): boolean {
  return CHOSEN.test(name) || !name.includes('/');
}

const CHOSEN = /(Header|Verzekerdennummer|MutatieFZ\[1\]\/MutatieIdentificatie) /;
