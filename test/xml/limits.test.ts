import fc from 'fast-check';
import { assessBericht, type Limits, parseBericht, parseBerichtStream, serializeBericht } from 'fz825';
import { compileSchema } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import type { RuleArgs } from '../../src/taal/index.ts';
import { campaign } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const serialized = serializeBericht(exampleBericht());
if (!serialized.ok) throw new Error('The example is valid.');
const XML = serialized.xml;
const BYTES = new TextEncoder().encode(XML);

/** A document at a limit, and one that is just over it, with the place where that is told. */
interface LimitCase {
  readonly limits: Partial<Limits>;
  readonly within: string;
  readonly over: string;
  readonly args: RuleArgs['XML-LIMIET'];
  readonly at: string;
}

const a = (content: string, attributes = ''): string => `<a${attributes}>${content}</a>`;
const CASES: readonly LimitCase[] = [
  {
    limits: { bytes: 20 },
    within: `<a>${'x'.repeat(13)}</a>`,
    over: `<a>${'x'.repeat(14)}</a>`,
    args: { of: 'bytes', limit: 20, found: 21 },
    at: '1:1',
  },
  {
    limits: { depth: 3 },
    within: a(a(a(''))),
    over: a(a(`\n${a(a(''))}`)),
    args: { of: 'depth', limit: 3, found: 4 },
    at: '2:4',
  },
  {
    limits: { attributes: 2 },
    within: a('', ' x="1" xmlns:y="urn:y"'),
    over: a(a('', ' x="1" y="2" xmlns:z="urn:z"')),
    args: { of: 'attributes', limit: 2, found: 3 },
    at: '1:4',
  },
  {
    limits: { nameLength: 4 },
    within: '<abcd efgh="1"/>',
    over: '<a> <abcde/></a>',
    args: { of: 'nameLength', limit: 4, found: 5 },
    at: '1:5',
  },
  {
    limits: { nameLength: 6 },
    within: '<a xml:a="1"/>',
    over: '<a abcdefg="1"/>',
    args: { of: 'nameLength', limit: 6, found: 7 },
    at: '1:1',
  },
  {
    limits: { nameLength: 3 },
    within: '<a><?abc x?></a>',
    over: '<a><?abcd x?></a>',
    args: { of: 'nameLength', limit: 3, found: 4 },
    at: '1:4',
  },
  {
    limits: { valueLength: 5 },
    within: '<a>12345</a>',
    over: '<a>123456</a>',
    args: { of: 'valueLength', limit: 5, found: 6 },
    at: '1:4',
  },
  {
    limits: { valueLength: 5 },
    within: '<a>12<!--34567-->3<![CDATA[45]]></a>',
    over: '<a>12<!-- -->3<![CDATA[456]]></a>',
    args: { of: 'valueLength', limit: 5, found: 6 },
    at: '1:15',
  },
  {
    limits: { valueLength: 5 },
    within: '<a><![CDATA[123]]>45</a>',
    over: '<a><![CDATA[123]]>456</a>',
    args: { of: 'valueLength', limit: 5, found: 6 },
    at: '1:19',
  },
  {
    limits: { valueLength: 5 },
    within: '<a>1&lt;</a>',
    over: '<a>123&lt;</a>',
    args: { of: 'valueLength', limit: 5, found: 6 },
    at: '1:4',
  },
  {
    limits: { valueLength: 5 },
    within: '<a x="12345"/>',
    over: '<a x="123456"/>',
    args: { of: 'valueLength', limit: 5, found: 6 },
    at: '1:1',
  },
  ...['<!--12345-->', '<!--1-3-5-->', '<!---1-34-->'].flatMap((comment) =>
    long(comment, comment.replace('-->', '6-->'), 'comment'),
  ),
  ...['<?p 345?>', '<?p  ? ?>', '<?p ???>', '<?pqrst?>', '<?xml-?>'].flatMap((instruction) =>
    long(instruction, instruction.replace('?>', '666?>'), 'instruction'),
  ),
  {
    limits: { elements: 3 },
    within: a(a('') + a('')),
    over: a(a('') + a('') + a('')),
    args: { of: 'elements', limit: 3, found: 4 },
    at: '1:18',
  },
];

/** Something of at most 5 characters, and the same with more: in front of the root, in it, behind a text, and behind it. */
function long(within: string, over: string, of: RuleArgs['XML-LIMIET']['of']): readonly LimitCase[] {
  const args = { of, limit: 5, found: 6 };
  const around: readonly (readonly [string, string, string])[] = [
    ['', '<a/>', '1:1'],
    [' \r\n ', '<a/>', '2:2'],
    ['<a>', '</a>', '1:4'],
    ['<a>12345', '</a>', '1:9'],
    ['<a/>\n', '', '2:1'],
  ];
  return around.map(([before, behind, at]) => ({
    limits: { valueLength: 5 },
    within: before + within + behind,
    over: before + over + behind,
    args,
    at,
  }));
}

describe.each(CASES)('$limits', ({ limits, within, over, args, at }) => {
  test('at the limit a document is read', () => {
    expect(rules(within, limits)).toEqual(['STR-BERICHT']);
  });

  test('over it there is one finding, of controletype 1, and no data', () => {
    const result = parseBericht(over, { limits });
    if (result.ok) throw new Error('accepted');
    expect(result.findings).toHaveLength(1);
    const [{ controletype, rule, line, column, args: told, message, path }] = result.findings;
    expect({ controletype, rule, path, told, place: `${line}:${column}` }).toEqual({
      controletype: 1,
      rule: 'XML-LIMIET',
      path: '/',
      told: args,
      place: at,
    });
    expect(message).not.toBe('');
    const free = Object.fromEntries(Object.keys(limits).map((name) => [name, Number.POSITIVE_INFINITY]));
    expect(rules(over, free)).toEqual(['STR-BERICHT']);
  });

  test('it is the same wherever the document is split, in text and in bytes', async () => {
    for (const xml of [within, over]) {
      const whole = parseBericht(xml, { limits });
      const bytes = new TextEncoder().encode(xml);
      for (let size = 1; size <= xml.length; size++) {
        expect(await parseBerichtStream(split(xml, size), { limits })).toEqual(whole);
        expect(await parseBerichtStream(split(bytes, size), { limits })).toEqual(whole);
      }
    }
  });
});

test('the defaults are these', () => {
  const over = (xml: string): readonly (readonly [string, string])[] => findings(xml, {});
  expect(over(`<a>${'x'.repeat(65_536)}</a>`)).toEqual([['STR-BERICHT', '1:1']]);
  expect(over(`<a>${'x'.repeat(65_537)}</a>`)[0]?.[0]).toBe('XML-LIMIET');
  expect(over(`<a><!--${'x'.repeat(65_536)}--></a>`)).toEqual([['STR-BERICHT', '1:1']]);
  expect(over(`<a><!--${'x'.repeat(65_537)}--></a>`)[0]?.[0]).toBe('XML-LIMIET');
  expect(over(`<?p ${'x'.repeat(65_534)}?><a/>`)[0]?.[0]).toBe('STR-BERICHT');
  expect(over(`<?p ${'x'.repeat(65_535)}?><a/>`)[0]?.[0]).toBe('XML-LIMIET');
  expect(over(`<${'x'.repeat(257)}/>`)[0]?.[0]).toBe('XML-LIMIET');
  expect(over('<a>'.repeat(33))[0]?.[0]).toBe('XML-LIMIET');
  expect(over(`<a ${Array.from({ length: 17 }, (_, n) => `a${n}="1"`).join(' ')}/>`)[0]?.[0]).toBe(
    'XML-LIMIET',
  );
  expect(over(`<a>${'<b/>'.repeat(199_999)}</a>`)).toEqual([['STR-BERICHT', '1:1']]);
  expect(over(`<a>${'<b/>'.repeat(200_000)}</a>`)[0]?.[0]).toBe('XML-LIMIET');
  expect(over(' '.repeat(10 * 1024 * 1024 + 1))[0]?.[0]).toBe('XML-LIMIET');
  expect(over(' '.repeat(10 * 1024 * 1024))[0]?.[0]).toBe('XML-LEEG');
});

test('an ordinary message is held to the limit of its size too, in text and in bytes', () => {
  for (const message of [XML, BYTES]) {
    const { length } = message;
    expect(parseBericht(message, { limits: { bytes: length } }).ok).toBe(true);
    expect(parseBericht(message, { limits: { bytes: length - 1 } })).toMatchObject({
      ok: false,
      findings: [
        {
          rule: 'XML-LIMIET',
          args: { of: 'bytes', limit: length - 1, found: length },
        },
      ],
    });
  }
});

test('too much is refused before it is decoded', () => {
  const bytes = new Uint8Array(10 * 1024 * 1024 + 1).fill(0xff);
  const result = parseBericht(bytes);
  expect(!result.ok && result.findings[0].rule).toBe('XML-LIMIET');
});

test('of a stream no more is asked for than the limit, nor than the first fault', async () => {
  let asked = 0;
  const endless = (piece: string) =>
    (async function* () {
      for (;;) {
        asked++;
        yield piece;
      }
    })();
  await parseBerichtStream(endless(' '.repeat(1_000)), { limits: { bytes: 10_000 } });
  expect(asked).toBe(11);
  asked = 0;
  await parseBerichtStream(endless('<a>'), { limits: { depth: 5 } });
  expect(asked).toBe(6);
});

describe('findings', () => {
  const many = XML.replaceAll(/>[^<\n]+</g, '><').replace(
    /(<mbfz:MutatieFZ>[\s\S]*<\/mbfz:MutatieFZ>)/,
    (block) => block.repeat(60),
  );

  test('beyond the limit only their number is told', () => {
    const result = parseBericht(many);
    if (result.ok) throw new Error('accepted');
    expect(result.findings).toHaveLength(101);
    expect(result.findings.at(-1)).toMatchObject({
      controletype: 2,
      rule: 'STR-LIMIET',
      args: { fault: 'bevindingen', limit: 100, found: 309 },
    });
    const all = parseBericht(many, { limits: { findings: Number.POSITIVE_INFINITY } });
    if (all.ok) throw new Error('accepted');
    expect(all.findings).toHaveLength(309);
    expect(result.findings.slice(0, 100)).toEqual(all.findings.slice(0, 100));
  });

  test('a limit of none still tells that there are findings', () => {
    const result = parseBericht(many, { limits: { findings: 0 } });
    expect(!result.ok && result.findings.map(({ rule }) => rule)).toEqual(['STR-LIMIET']);
  });

  test('the findings of the controls are all told: a retourbericht needs them', () => {
    const mutaties = Array.from({ length: 150 }, () => exampleBericht().verzekerde.mutatieFZ[0]);
    const { verzekerde } = exampleBericht();
    const repeated = serializeBericht({
      ...exampleBericht(),
      verzekerde: { ...verzekerde, mutatieFZ: mutaties.flatMap((mutatie) => mutatie ?? []) },
    });
    if (!repeated.ok) throw new Error('not serialized');
    const result = assessBericht(repeated.xml, { peildatum: '2026-03-15', omgeving: 'T' });
    expect(result.findings.filter(({ rule }) => rule === 'VC008')).toHaveLength(149);
  });
});

test.each([
  ['a limit below 0', { depth: -1 }, 'The limit depth must be a number from 0.'],
  ['a limit that is no number', { elements: '32' }, 'The limit elements must be a number from 0.'],
  ['no number at all', { findings: Number.NaN }, 'The limit findings must be a number from 0.'],
  ['null', { bytes: null }, 'The limit bytes must be a number from 0.'],
  ['a limit that is not known', { deepness: 3 }, 'A limit has a name that is not known.'],
  ['a limit of an object', JSON.parse('{"__proto__": 3}'), 'A limit has a name that is not known.'],
])('%s is a TypeError', (_name, limits, message) => {
  expect(() => parseBericht(XML, { limits })).toThrow(new TypeError(message));
});

test('an absent limit is the default', () => {
  const limits = { bytes: undefined, depth: undefined, elements: undefined } as never;
  expect(parseBericht(XML, { limits }).ok).toBe(true);
  expect(findings('<a>'.repeat(33), limits)).toEqual([['XML-LIMIET', '1:97']]);
});

test('a limit never makes a document be accepted, nor be taken for another', () => {
  const limit = fc.oneof(fc.nat(40), fc.nat(2_000));
  const limits = fc.record(
    {
      bytes: limit,
      depth: limit,
      attributes: limit,
      nameLength: limit,
      valueLength: limit,
      elements: limit,
      findings: limit,
    },
    { requiredKeys: [] },
  );
  const free = parseBericht(BYTES);
  fc.assert(
    fc.property(limits, (some) => {
      const result = parseBericht(BYTES, { limits: some });
      if (result.ok) expect(free.ok && free.bericht).toEqual(result.bericht);
      else expect(result.findings.map(({ rule }) => rule)).toEqual(['XML-LIMIET']);
    }),
    { numRuns: 500 },
  );
});

test('a comment or instruction that is too long is refused before what is wrong behind it, and not before', () => {
  const told = (xml: string): unknown => findings(xml, { valueLength: 5 });
  expect(told('<a><!--123456\u0001--></a>')).toEqual([['XML-LIMIET', '1:4']]);
  expect(told('<a><!--12345\u0001--></a>')).toEqual([['XML-WELGEVORMD', '1:13']]);
  expect(told('<a><!--12345--6--></a>')).toEqual([['XML-WELGEVORMD', '1:15']]);
  expect(told('<a><?p 3456\u0001?></a>')).toEqual([['XML-LIMIET', '1:4']]);
  expect(told('<a><?p 345\u0001?></a>')).toEqual([['XML-WELGEVORMD', '1:11']]);
  expect(told('<a><!--12345')).toEqual([['XML-WELGEVORMD', '1:13']]);
  expect(told('<a><![CDATA[1234]]5678\u0001]]></a>')).toEqual([['XML-LIMIET', '1:4']]);
  expect(told('<a><![CDATA[12345\u0001]]></a>')).toEqual([['XML-WELGEVORMD', '1:18']]);
});

test('a comment or instruction in a stream is read no further than its limit', async () => {
  for (const start of ['<a><!--', '<!--', '<a><?p ', '<?', '<?p ']) {
    let asked = 0;
    const endless = (async function* () {
      yield start;
      for (;;) {
        asked++;
        yield 'x'.repeat(100);
      }
    })();
    const result = await parseBerichtStream(endless, { limits: { valueLength: 1_000 } });
    expect(!result.ok && result.findings[0].rule).toBe('XML-LIMIET');
    expect(asked).toBeLessThanOrEqual(11);
  }
});

test('an XML declaration is no instruction: no value is as short as it', async () => {
  const xml = '<?xml version="1.0" encoding="UTF-8"?><a/>';
  for (let valueLength = 0; valueLength < 5; valueLength++) {
    const whole = parseBericht(xml, { limits: { valueLength } });
    expect(!whole.ok && whole.findings[0].rule).toBe('STR-BERICHT');
    expect(await parseBerichtStream(split(xml, 1), { limits: { valueLength } })).toEqual(whole);
  }
});

test('a text that is too long ends the document at the same place, whatever is in it and wherever it is split', async () => {
  const piece = fc.constantFrom(
    'x',
    '\r\n',
    '\r',
    '\u{1f600}',
    'é',
    '&amp;',
    '&#65;',
    '&x;',
    '<![CDATA[',
    ']',
    ']]>',
    '<!-- -->',
    '<!--',
    '-->',
    '-',
    '<?p ?>',
    '<?p',
    '<?xml',
    ' ',
    '?',
    '?>',
    '<b/>',
    '&',
    '\u0001',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('', '<a>', ' ', '<!--', '<?p ', '<?xml', '<a><![CDATA['),
      fc.array(piece, { maxLength: 14 }),
      fc.nat(12),
      fc.integer({ min: 1, max: 9 }),
      async (start, pieces, valueLength, size) => {
        const xml = `${start}${pieces.join('')}</a>`;
        const limits = { valueLength };
        const whole = parseBericht(xml, { limits });
        expect(await parseBerichtStream(split(xml, size), { limits })).toEqual(whole);
        expect(await parseBerichtStream(split(new TextEncoder().encode(xml), size), { limits })).toEqual(
          whole,
        );
      },
    ),
    { numRuns: campaign(160, 5_000).runs },
  );
});

test('a schema may be deeper than a message, but not without end', () => {
  const nested = (depth: number): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${'<xs:annotation>'.repeat(depth)}`;
  const result = compileSchema(nested(300));
  expect(!result.ok && result.findings[0]?.args).toMatchObject({ of: 'depth', limit: 256 });
});

function rules(xml: string, limits: Partial<Limits>): readonly string[] {
  return findings(xml, limits).map(([rule]) => rule);
}

function findings(xml: string, limits: Partial<Limits>): readonly (readonly [string, string])[] {
  const result = parseBericht(xml, { limits });
  return result.ok ? [] : result.findings.map(({ rule, line, column }) => [rule, `${line}:${column}`]);
}

async function* split<T extends string | Uint8Array>(whole: T, size: number): AsyncGenerator<T> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size) as T;
}
