import { assessBericht, parseBericht, parseBerichtStream } from 'fz825';
import { describe, expect, test } from 'vitest';
import { pieces, placeOf, readCase } from '../parse/messages.ts';
import { campaign } from '../support/campaign.ts';

const CONTEXT = { peildatum: '2026-04-01', omgeving: 'T' } as const;
const SIZES = [1, 2, 3, 7];
/** In how many places a document is cut in two. */
const CUTS = campaign(8, 200).runs;

/** Well-formed so far, with characters of two, three and four bytes in every kind of place; the root is open. */
const STARTS: readonly (readonly [where: string, text: string])[] = [
  ['text', '<a>é€\u{1F600}'],
  ['a name', '<é€ü>'],
  ['a name above U+FFFF', '<\u{1F600}>'],
  ['the name and value of an attribute', '<a é="€\u{1F600}">'],
  ['a prefix and a namespace', '<é:a xmlns:é="urn:€\u{1F600}">'],
  ['commentary', '<!--é€\u{1F600}--><a>'],
  ['an instruction', '<?é €\u{1F600}?><a>'],
  ['a CDATA section', '<a><![CDATA[é€\u{1F600}]]>'],
  ['an end tag, and lines', '\r\n<a>\r<é>\n</é>\r\n€'],
  ['a character reference beside it', '<a>&#x1F600;\u{1F600}&amp;€'],
];

/** What is wrong, and how far behind its first character the finding stands. */
const FAULTS: readonly (readonly [what: string, text: string, rule: string, at: number])[] = [
  ['an end tag of another element', '</x>', 'XML-WELGEVORMD', 0],
  ['an end tag of another element in €', '</€>', 'XML-WELGEVORMD', 0],
  ['an entity', '&é;', 'XML-WELGEVORMD', 0],
  ['a reference to no character', '&#0;', 'XML-WELGEVORMD', 0],
  ['a bare <', '< é', 'XML-WELGEVORMD', 1],
  ['a control character', '\u0001', 'XML-WELGEVORMD', 0],
  ['a noncharacter', '\uffff', 'XML-WELGEVORMD', 0],
  [']]>', ']]>', 'XML-WELGEVORMD', 2],
  ['an attribute that stands twice', '<b é="€" é="1"/>', 'XML-WELGEVORMD', 0],
  ['an attribute without quotes', '<b é=€/>', 'XML-WELGEVORMD', 5],
  ['a prefix that is not bound', '<€x:b/>', 'XML-WELGEVORMD', 0],
  ['-- in commentary', '<!--é-- -->', 'XML-WELGEVORMD', 7],
  ['a declaration', '<?xml version="1.0"?>', 'XML-WELGEVORMD', 0],
  ['a DOCTYPE', '<!DOCTYPE é>', 'XML-DOCTYPE', 0],
];

/** What follows the fault would be one, of many kinds, if it were read. */
const BEHIND = '\u0000</é>€<!DOCTYPE x>&y;<z a="1" a="1">\ud83d';

interface Seen {
  readonly rule: string;
  readonly place: string;
}

/** The verdict on a document however it comes: expected to be one and the same. */
async function judge(input: string | Uint8Array): Promise<readonly Seen[]> {
  const whole = assessBericht(input, CONTEXT);
  const { findings, verdict, controletypes, bericht } = whole;
  const parsed = parseBericht(input);
  expect(parsed.ok ? [] : parsed.findings).toEqual(findings);
  expect(verdict).toBe(findings.length === 0 ? 'accepted' : 'rejected');
  const [first] = findings;
  if (first?.controletype === 1) {
    expect([findings.length, bericht, controletypes]).toEqual([
      1,
      undefined,
      { 1: 'failed', 2: 'skipped', 3: 'skipped', 4: 'unchecked', 5: 'unchecked' },
    ]);
    expect(parsed).toEqual({ ok: false, findings });
  }
  const expected = JSON.stringify(parsed);
  const step = Math.ceil(input.length / CUTS);
  for (let at = 0; at <= input.length; at += step) {
    const streamed = await parseBerichtStream(inTwo(input, at));
    if (JSON.stringify(streamed) !== expected) expect([at, streamed]).toEqual([at, parsed]);
  }
  for (const size of SIZES) {
    const streamed = await parseBerichtStream(pieces(input, size));
    if (JSON.stringify(streamed) !== expected) expect([size, streamed]).toEqual([size, parsed]);
  }
  return findings.map(({ rule, line, column }) => ({ rule, place: `${line}:${column}` }));
}

async function* inTwo(input: string | Uint8Array, at: number): AsyncGenerator<string | Uint8Array> {
  yield input.slice(0, at);
  yield input.slice(at);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe.each(STARTS)('behind characters of several bytes in %s', (_, start) => {
  test.each(FAULTS)('%s', async (_what, fault, rule, at) => {
    const text = start + fault;
    const expected = [{ rule, place: placeOf(text, start.length + at) }];
    for (const input of [text, utf8(text), utf16le(text), utf16be(text)])
      expect(await judge(input)).toEqual(expected);
    // Nothing behind it makes any difference.
    expect(await judge(text + BEHIND)).toEqual(expected);
    const bytes = utf8(text + BEHIND.slice(0, -1));
    expect(await judge(Buffer.concat([bytes, Buffer.of(0xff, 0xfe, 0x80)]))).toEqual(expected);
  });

  test('an end', async () => {
    for (const input of [start, utf8(start), utf16le(start), utf16be(start)])
      expect(await judge(input)).toEqual([{ rule: 'XML-WELGEVORMD', place: placeOf(start, start.length) }]);
  });

  test('bytes that do not decode', async () => {
    const expected = [{ rule: 'XML-ONLEESBAAR', place: placeOf(start, start.length) }];
    for (const wrong of [[0xff], [0xc0, 0xaf], [0xe9, 0x3c], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0x80]])
      expect(await judge(Buffer.concat([utf8(start), Buffer.from(wrong)]))).toEqual(expected);
    expect(await judge(`${start}\ud83d<`)).toEqual(expected);
    expect(await judge(Buffer.concat([utf16le(start), Buffer.of(0x3d, 0xd8, 0x3c, 0)]))).toEqual(expected);
    expect(await judge(Buffer.concat([utf16be(start), Buffer.of(0xd8, 0x3d, 0, 0x3c)]))).toEqual(expected);
    expect(await judge(Buffer.concat([utf16be(start), Buffer.of(0x00)]))).toEqual(expected);
  });
});

describe('in an encoding of one byte', () => {
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
  const single = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const starts = [
    '<a>éü',
    '<é>',
    '<a é="ü">',
    '<!--é--><a>',
    '<?é ü?><a>',
    '<a><![CDATA[é]]>',
    '\r\n<é:a xmlns:é="é">\rü',
  ];

  test.each(starts)('%j', async (start) => {
    for (const encoding of ['iso-8859-1', 'windows-1252', 'ISO-8859-15']) {
      for (const [, fault, rule, at] of FAULTS) {
        if (/[^\0-\xff]/.test(fault)) continue;
        const text = declared(encoding) + start.trimStart() + fault;
        const place = placeOf(text, text.length - fault.length + at);
        expect(await judge(single(text))).toEqual([{ rule, place }]);
        expect(await judge(text)).toEqual([{ rule, place }]);
      }
    }
    const ascii = declared('us-ascii') + start.trimStart();
    const first = ascii.search(/[\x80-\xff]/);
    expect(await judge(single(ascii))).toEqual([{ rule: 'XML-ONLEESBAAR', place: placeOf(ascii, first) }]);
  });
});

describe('a document that is well-formed', () => {
  const ends: Readonly<Record<string, string>> = Object.fromEntries(
    STARTS.map(([where, text]) => [where, `</${/<([^!?\s/>]+)[^>]*>/.exec(text)?.[1]}>`]),
  );

  test.each(STARTS)('with characters of several bytes in %s is judged by its root', async (where, start) => {
    const text = `${start}${ends[where]} <!-- € --> `;
    const root = text.search(/<[^!?]/);
    for (const input of [text, utf8(text), utf16le(text), utf16be(text)])
      expect(await judge(input)).toEqual([{ rule: 'STR-BERICHT', place: placeOf(text, root) }]);
  });

  test.each(['fz825-geldig', 'fz826-header-0200'])('%s is accepted', async (name) => {
    const text = readCase(name)
      .replace('?>', '?><!-- é€\u{1F600} -->')
      .replace('<?xml version="1.0" encoding="UTF-8"?>', '');
    const result = parseBericht(text);
    for (const input of [text, utf8(text), utf16le(text), utf16be(text)]) {
      const whole = parseBericht(input);
      expect(whole.ok && whole.bericht).toEqual(result.ok && result.bericht);
      for (const size of SIZES) {
        const streamed = await parseBerichtStream(pieces(input, size));
        expect(streamed.ok && streamed.bericht).toEqual(result.ok && result.bericht);
      }
    }
    expect(result.ok).toBe(true);
  });
});

test('a fault of controletype 1 ends all, also behind faults of controletype 2', async () => {
  const text = readCase('fz825-geldig').replace('>1234567<', '>é<').replace('<mbfz:Header>', '$&<€/>');
  const wrong = parseBericht(text);
  expect(wrong.ok ? [] : wrong.findings.map(({ rule }) => rule)).toEqual(['STR-ONVERWACHT', 'STR-PATROON']);
  const place = placeOf(text, text.length);
  expect(await judge(utf8(`${text.trimEnd()}<`))).toEqual([
    { rule: 'XML-WELGEVORMD', place: placeOf(`${text.trimEnd()}<`, text.trimEnd().length + 1) },
  ]);
  expect(await judge(`${text}\u0001`)).toEqual([{ rule: 'XML-WELGEVORMD', place }]);
});
