import { checkBericht, parseBericht, parseBerichtStream, retourbericht, serializeBericht } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { compileSchema, validateStructure } from 'fz825/schema';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

const FREE = { depth: Number.POSITIVE_INFINITY };

test('without a limit on depth, a document takes time in proportion to it, whatever its prefixes', () => {
  const depth = 40_000;
  const nested = (start: (level: number) => string, end: (level: number) => string): string => {
    const levels = Array.from({ length: depth }, (_, level) => level);
    return levels.map(start).join('') + levels.reverse().map(end).join('');
  };
  const documents = [
    nested(
      () => '<a>',
      () => '</a>',
    ),
    // The first half declares, the second half uses what was declared farthest away.
    nested(
      (level) => (level < depth / 2 ? `<a xmlns:p${level}="urn:p">` : `<p${level - depth / 2}:a>`),
      (level) => (level < depth / 2 ? '</a>' : `</p${level - depth / 2}:a>`),
    ),
  ];
  for (const document of documents) {
    const parsed = parseBericht(document, { limits: FREE });
    expect(parsed.ok || parsed.findings.map(({ rule }) => rule)).toEqual(['STR-BERICHT']);
  }
});

test('the paths of faults that are not told are not put together', () => {
  const compiled = compileSchema(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="A" type="A"/><xs:complexType name="A"><xs:sequence><xs:element name="A" type="A" minOccurs="0"/></xs:sequence></xs:complexType></xs:schema>',
  );
  if (!compiled.ok) throw new Error('The schema is right.');
  const depth = 40_000;
  const document = '<A>x'.repeat(depth) + '</A>'.repeat(depth);
  const findings = validateStructure(document, compiled.schema, { limits: FREE });
  expect(findings.at(-1)?.args).toMatchObject({ limit: 100, found: depth });
  expect(findings[2]?.path).toBe('/A/A/A');
});

test('a stream of nothing but empty pieces ends', async () => {
  for (const piece of ['', new Uint8Array()]) {
    let asked = 0;
    const endless = (async function* () {
      for (;;) {
        asked++;
        yield piece;
      }
    })();
    await expect(parseBerichtStream(endless)).rejects.toThrow(
      new TypeError('A source gave nothing but empty pieces.'),
    );
    expect(asked).toBe(10_001);
  }
});

test('what a source does at its end is not waited for, and is asked for once', async () => {
  for (const end of [new Promise<never>(() => undefined), Promise.reject(new Error('not told'))]) {
    let ended = 0;
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: '<' }),
        return: () => {
          ended++;
          return end;
        },
      }),
    };
    const parsed = await parseBerichtStream(source);
    expect(parsed.ok || parsed.findings[0].rule).toBe('XML-WELGEVORMD');
    expect(ended).toBe(1);
  }
});

test('a list of holes in a message given as an object is no list', () => {
  const mutatieFZ: never[] = [];
  mutatieFZ.length = 2 ** 32 - 1;
  const { verzekerde, ...rest } = exampleBericht();
  const bericht = { ...rest, verzekerde: { ...verzekerde, mutatieFZ } };
  const told = { rule: 'STR-TYPE', path: '/Bericht/Verzekerde/MutatieFZ', args: { fault: 'rij' } };
  expect(serializeBericht(bericht)).toMatchObject({ ok: false, findings: [told] });
  const context = { peildatum: '2026-03-15', omgeving: 'T' } as const;
  expect(checkBericht(bericht, context).findings).toMatchObject([told]);
  expect(mutatieberichtSchema['~standard'].validate(bericht).issues).toHaveLength(1);
  const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
  expect(serializeBericht(retourbericht(bericht, [], gegevens)).ok).toBe(true);
  expect(readBronnen({ agb: mutatieFZ })).toMatchObject({
    ok: false,
    findings: [{ rule: 'BRON-VORM', path: '/agb', args: { fault: 'rij' } }],
  });
  const findings: never[] = [];
  findings.length = 2 ** 32 - 1;
  expect(checkBericht({ ok: false, findings } as never, context).findings).toMatchObject([
    { rule: 'STR-BERICHT' },
  ]);
});
