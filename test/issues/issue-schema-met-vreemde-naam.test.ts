import { parseBericht } from 'fz825';
import { compileSchema, validateStructure } from 'fz825/schema';
import { expect, test } from 'vitest';

const XSD =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"><xs:element name="r" type="xs:string"/></xs:schema>';

test('a schema whose names a caller made something else of is still a schema', () => {
  const compiled = compileSchema(XSD);
  if (!compiled.ok) return expect.unreachable();
  const [root] = compiled.schema.roots;
  for (const name of ['[', 'a(', '(a', ['['], 7, null]) {
    const schema = { ...compiled.schema, roots: [{ ...root, name }] } as never;
    // It was: Invalid regular expression.
    expect(validateStructure('<p:r xmlns:p="urn:a">x</p:r>', schema)).toMatchObject([
      { rule: 'STR-BERICHT' },
    ]);
  }
  // What is no name is none of a document either, however it is written.
  for (const name of [['a'], true, null]) {
    const schema = { ...compiled.schema, roots: [{ ...root, name }] } as never;
    expect(validateStructure(`<p:${name} xmlns:p="urn:a">x</p:${name}>`, schema)).toMatchObject([
      { rule: 'STR-BERICHT' },
    ]);
  }
});

test('names with other letters, or with what means something in a regular expression, are those of the XSD', () => {
  for (const name of ['é', 'a.b', 'a-b', '_']) {
    const compiled = compileSchema(XSD.replace('"r"', `"${name}"`));
    if (!compiled.ok) return expect.unreachable();
    const found = (text: string): readonly string[] =>
      validateStructure(text, compiled.schema).map(({ rule }) => rule);
    expect(found(`<${name} xmlns="urn:a">x</${name}>`)).toEqual([]);
    expect(found(`<p:${name} xmlns:p="urn:a">x</p:${name}>`)).toEqual([]);
    expect(found(`<p:${name.replace('.', 'x')}x xmlns:p="urn:a">x</p:${name.replace('.', 'x')}x>`)).toEqual([
      'STR-BERICHT',
    ]);
  }
  expect(parseBericht('<Bericht/>').ok).toBe(false);
});
