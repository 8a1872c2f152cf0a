import { serializeBericht } from 'fz825';
import { type BerichtSchemas, compileSchema } from 'fz825/schema';
import { expect, test } from 'vitest';

/** A class that contains itself. */
const XSD = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t" elementFormDefault="qualified">
  <xs:element name="A" type="T"/>
  <xs:complexType name="T"><xs:sequence><xs:element name="A" type="T" minOccurs="0"/></xs:sequence></xs:complexType>
</xs:schema>`;

test('an object that contains itself, by a schema that allows it, gives a finding and no overflow', () => {
  const compiled = compileSchema(XSD);
  if (!compiled.ok) return expect.unreachable(JSON.stringify(compiled.findings));
  const { definition, roots } = compiled.schema;
  const fz825 = { definition: { ...definition, berichttype: 'FZ825' }, roots };
  const schemas: BerichtSchemas = { fz825, fz826: fz825 };
  const nested = (depth: number): object => (depth === 1 ? {} : { a: nested(depth - 1) });
  const inItself: { a?: object } = {};
  inItself.a = inItself;

  const write = (value: object) =>
    serializeBericht({ berichttype: 'FZ825', ...value } as never, { schemas, pretty: false });
  expect(write(nested(32)).ok).toBe(true);
  for (const value of [nested(33), inItself]) {
    expect(write(value)).toEqual({
      ok: false,
      findings: [
        {
          controletype: 2,
          rule: 'STR-LIMIET',
          retourcode: null,
          voorlopig: false,
          berichtklasse: 'A',
          mutatie: null,
          path: '/A'.repeat(33),
          line: null,
          column: null,
          args: { fault: 'diepte', limit: 32 },
          message: expect.any(String),
          url: 'https://example.org/fz825/regels/str-limiet.html',
        },
      ],
    });
  }
});
