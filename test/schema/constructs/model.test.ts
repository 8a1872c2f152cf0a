import { compileSchema } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/parse/document-parser.ts';
import { findAmong, normaliseFound, serializeFound } from '../../../src/serialize/index.ts';
import { schema } from '../xsd-texts.ts';

const XSD = schema(
  `<xs:element name="Bericht"><xs:complexType><xs:sequence>
    <xs:element name="Kop"><xs:complexType><xs:sequence><xs:element name="Naam" type="xs:token"/></xs:sequence><xs:attribute name="versie" type="xs:token" use="required"/><xs:attribute name="taal" type="xs:language" default="nl"/></xs:complexType></xs:element>
    <xs:element name="Bedrag" maxOccurs="2"><xs:complexType><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="valuta" type="xs:token"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
    <xs:element name="Leeg" type="xs:int" nillable="true"/>
    <xs:element name="Deel" nillable="true"><xs:complexType><xs:attribute name="a"/></xs:complexType></xs:element>
    <xs:element name="Vast" type="xs:int" default="5"/>
    <xs:element name="Brief" type="xs:base64Binary"/>
  </xs:sequence></xs:complexType></xs:element>`,
  ' id="B"',
);

function compile() {
  const compiled = compileSchema(XSD);
  if (!compiled.ok) expect.unreachable(JSON.stringify(compiled.findings));
  return compiled.schema;
}

const XML = `<Bericht xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Kop versie=" 1  0 "><Naam>x</Naam></Kop>
  <Bedrag valuta="EUR">1.5</Bedrag><Bedrag> 2 </Bedrag>
  <Leeg xsi:nil="true"/><Deel xsi:nil="1" a="&lt;&quot;&#9;&amp;"/>
  <Vast/><Brief>AAAA
AAAA</Brief></Bericht>`;

const VALUE = {
  kop: { '@versie': '1 0', '@taal': 'nl', naam: 'x' },
  bedrag: [{ '@valuta': 'EUR', '#text': '1.5' }, { '#text': '2' }],
  leeg: null,
  deel: { '@a': '<"\t&', '#nil': true },
  vast: '5',
  brief: 'AAAA AAAA',
};

describe('attributes, text beside them and nil in the model', () => {
  test('are read', () => {
    const parsed = parseDocument([compile()], XML);
    expect(parsed).toMatchObject({ ok: true, value: VALUE });
    if (!parsed.ok) return;
    expect(parsed.locate('/Bericht/Kop/@versie')).toEqual({ line: 2, column: 3 });
  });

  test('are written, and read again', () => {
    const schema = compile();
    const found = findAmong([schema], { berichttype: 'B', ...VALUE });
    for (const pretty of [true, false]) {
      const written = serializeFound(found, { pretty });
      if (!written.ok) expect.unreachable(JSON.stringify(written.findings));
      expect(written.xml).toContain('<Kop versie="1 0" taal="nl">');
      expect(written.xml).toContain('<Bedrag valuta="EUR">1.5</Bedrag>');
      expect(written.xml).toContain('a="&#60;&#34;&#9;&#38;"');
      expect(parseDocument([schema], written.xml)).toMatchObject({ ok: true, value: VALUE });
    }
    expect(normaliseFound(found, {})).toEqual({ ok: true, bericht: { berichttype: 'B', ...VALUE } });
  });

  test('what is wrong with a value has a path', () => {
    const wrong = {
      berichttype: 'B',
      kop: { '@versie': 1, '@x': 'y', naam: 'x' },
      bedrag: ['1', { '#text': 'x', '@valuta': '\u0000' }],
      leeg: undefined,
      deel: { '#nil': true, '#text': 'x' },
      vast: 'x',
      brief: null,
    };
    const written = serializeFound(findAmong([compile()], wrong), {});
    expect(written.ok ? [] : written.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['STR-TYPE', '/Bericht/Kop/@versie'],
      ['STR-ONVERWACHT', '/Bericht/Kop/*'],
      ['STR-TYPE', '/Bericht/Bedrag[1]'],
      ['STR-TEKEN', '/Bericht/Bedrag[2]/@valuta'],
      ['STR-VORM', '/Bericht/Bedrag[2]'],
      ['STR-ONTBREEKT', '/Bericht/Leeg'],
      ['STR-ONVERWACHT', '/Bericht/Deel/*'],
      ['STR-VORM', '/Bericht/Vast'],
      ['STR-TYPE', '/Bericht/Brief'],
    ]);
  });

  test('what is wrong with an attribute that was read has the path of the attribute', () => {
    const xml = XML.replace('versie=" 1  0 "', 'taal="x y"').replace('"EUR"', '"EUR" x=""');
    const parsed = parseDocument([compile()], xml);
    expect(
      parsed.ok ? [] : parsed.findings.map(({ rule, path, line, column }) => [rule, path, line, column]),
    ).toEqual([
      ['STR-VORM', '/Bericht/Kop/@taal', 2, 3],
      ['STR-ONTBREEKT', '/Bericht/Kop/@versie', 2, 3],
      ['STR-ATTRIBUUT', '/Bericht/Bedrag[1]', 3, 3],
    ]);
    for (const { message } of parsed.ok ? [] : parsed.findings) expect(message).not.toContain('x y');
  });
});
