import { parseBericht } from 'fz825';
import { compileSchema, validateStructure } from 'fz825/schema';
import { expect, test } from 'vitest';

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
