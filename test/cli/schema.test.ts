import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folders.ts';
import { cli } from './cli.ts';

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const GOOD = `<xs:schema ${XS} xmlns:b="urn:b"><xs:import namespace="urn:b" schemaLocation="Basis.xsd"/><xs:element name="a" type="b:t"/></xs:schema>`;
const PART = `<xs:schema ${XS} targetNamespace="urn:b"><xs:simpleType name="t"><xs:restriction base="xs:int"/></xs:simpleType></xs:schema>`;
const BAD = `<xs:schema ${XS}>\n<xs:element name="a"><xs:complexType><xs:sequence><xs:any/><xs:any/></xs:sequence></xs:complexType></xs:element></xs:schema>`;

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tempFolder(), 'xsds-'));
  mkdirSync(join(path, 'sub'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

test('a folder of which all messages compile, with a part of one', async () => {
  const path = folder({ 'a.xsd': GOOD, 'basis.xsd': PART, 'lees.txt': 'x' });
  const { code, out, err } = await cli(['schema', path]);
  expect(code).toBe(0);
  expect(out).toContain('2 XSD’s: 1 compileren, 1 onderdelen, 0 geweigerd.');
  expect(err).toContain('Basis.xsd is gelezen uit basis.xsd');
});

test('what holds the others up is told by construct, within 80 columns', async () => {
  const path = folder({ 'a.xsd': GOOD, 'basis.xsd': PART, 'sub/x.xsd': BAD, 'sub/y.xsd': BAD });
  const { code, out } = await cli(['schema', path]);
  expect(code).toBe(1);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(out).toMatch(/^2 {6}4 {6}xs:any {6,}\S*sub\/x\.xsd:2$/m);
  const json = await cli(['schema', path, '--format', 'json']);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({
    compileert: 1,
    onderdeel: 1,
    geweigerd: 2,
    xsds: [
      { verdict: 'compileert', findings: [] },
      { verdict: 'onderdeel' },
      { verdict: 'geweigerd', findings: [{ construct: 'xs:any', line: 2 }, { construct: 'xs:any' }] },
      { verdict: 'geweigerd' },
    ],
    constructs: [{ construct: 'xs:any', rule: 'XSD-ONDERSTEUND', xsds: 2, count: 4, first: { line: 2 } }],
  });
});

test('a folder without XSD, or with parts alone, is no success', async () => {
  expect((await cli(['schema', folder({ 'a.xml': '<a/>' })])).code).toBe(2);
  expect((await cli(['schema', folder({ 'basis.xsd': PART })])).code).toBe(1);
  expect((await cli(['schema', join(folder({}), 'is-er-niet')])).code).toBe(2);
  expect((await cli(['schema'])).code).toBe(2);
});
