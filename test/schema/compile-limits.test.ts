import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../src/schema/index.ts';
import {
  BAD_BOUND,
  content,
  expectRefusal,
  facet,
  findingsOf,
  ROOT,
  reason,
  schema,
  simple,
  simpleType,
  WIDER,
} from './xsd-texts.ts';

const ANY = '<xs:any/>';

describe('white space around what is no text', () => {
  it.each([
    schema('<xs:element name=" r " type="&#10;xs:string "/>'),
    schema(`<xs:element name="r" type="t"/>${simpleType(' t', '\txs:string', facet('maxLength', ' 3 '))}`),
    content('<xs:element name="e" type="xs:int" minOccurs=" 0 " maxOccurs=" unbounded "/>'),
    content('<xs:element name="e" type="xs:int" minOccurs="+0" maxOccurs="007"/>'),
    content('<xs:element name="e" type="xs:int" minOccurs="-0"/>'),
    content('<xs:element ref=" r "/>'),
    schema(ROOT, ' elementFormDefault=" qualified "'),
  ])('does not count: %s', (xsd) => {
    expect(compileSchema(xsd).ok).toBe(true);
  });

  it('makes no difference', () => {
    const read = (name: string) => compileSchema(content(`<xs:element name="${name}" type="xs:int"/>`));
    expect(JSON.stringify(read(' e '))).toBe(JSON.stringify(read('e')));
  });
});

describe('the facets that a derived integer has by itself', () => {
  it.each([
    ['integer', facet('fractionDigits', '0')],
    ['positiveInteger', facet('maxExclusive', '2')],
    ['positiveInteger', facet('minInclusive', '1')],
    ['byte', facet('minExclusive', '126')],
    ['nonNegativeInteger', facet('totalDigits', '3')],
  ])('xs:%s %s', (base, facets) => {
    expect(compileSchema(simple(base, facets)).ok).toBe(true);
  });

  it.each([
    ['integer', facet('fractionDigits', '1'), 'xs:fractionDigits', WIDER],
    ['unsignedByte', facet('fractionDigits', '2'), 'xs:fractionDigits', WIDER],
    ['positiveInteger', facet('minInclusive', '0'), 'xs:minInclusive', BAD_BOUND],
    ['positiveInteger', facet('maxExclusive', '0'), 'xs:maxExclusive', BAD_BOUND],
    ['byte', facet('maxInclusive', '128'), 'xs:maxInclusive', BAD_BOUND],
  ])('are not widened: xs:%s %s', (base, facets, construct, why) => {
    expectRefusal(simple(base, `¶${facets}`), { rule: 'XSD-ONGELDIG', construct, reason: why });
  });

  it.each([
    ['positiveInteger', facet('maxExclusive', '1')],
    ['negativeInteger', facet('minExclusive', '-1')],
    ['byte', facet('minExclusive', '127')],
    ['unsignedByte', facet('maxExclusive', '0')],
  ])('leave no value: xs:%s %s', (base, facets) => {
    expectRefusal(simple(base, facets).replace('<xs:r', '¶<xs:r'), {
      rule: 'XSD-ONGELDIG',
      construct: 'xs:restriction',
      reason: 'grenzen-leeg',
    });
  });
});

describe('imports', () => {
  const a = schema(
    '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="r" type="b:t"/><xs:complexType name="u"/>',
    ' targetNamespace="urn:a" xmlns:b="urn:b"',
  );
  const b = schema(
    '<xs:import namespace="urn:a" schemaLocation="a.xsd"/><xs:complexType name="t"><xs:sequence><xs:element name="e" type="a:u"/></xs:sequence></xs:complexType>',
    ' targetNamespace="urn:b" xmlns:a="urn:a"',
  );

  it.each([{ 'b.xsd': b }, { 'b.xsd': b, 'a.xsd': a }, { 'urn:b': b, 'urn:a': a }])(
    'may go round, given %j',
    (imports) => {
      expect(findingsOf(a, { imports })).toEqual([]);
    },
  );

  it.each([
    'http://www.w3.org/2001/XMLSchema',
    'http://www.w3.org/2001/XMLSchema-instance',
    'http://www.w3.org/XML/1998/namespace',
    'urn:unused',
  ])('of %s without use are no fault', (namespace) => {
    expect(findingsOf(schema(`<xs:import namespace="${namespace}" schemaLocation="x.xsd"/>${ROOT}`))).toEqual(
      [],
    );
  });

  it('that are not found say what was sought, and what is alike', () => {
    const [found] = findingsOf(a, { imports: { 'xsd/B.XSD': b } });
    expect(found).toMatchObject({
      rule: 'XSD-ONGELDIG',
      args: { fault: 'import-ontbreekt', sought: ['b.xsd', 'urn:b'], alike: ['xsd/B.XSD'] },
    });
    expect(found?.message).toContain('"b.xsd" of "urn:b"; wel meegegeven is "xsd/B.XSD"');
  });

  it('a prefix in a note is no reference', () => {
    const note = '<xs:annotation><xs:appinfo><x type="b:t"/></xs:appinfo></xs:annotation>';
    expect(findingsOf(schema(`<xs:import namespace="urn:b"/>${note}${ROOT}`, ' xmlns:b="urn:b"'))).toEqual(
      [],
    );
  });
});

describe('findings of a schema', () => {
  it('speak of a schema', () => {
    for (const xsd of ['', 'geen XML', '<xs:schema>', '<!DOCTYPE x><x/>', '<a><b></a>', '<a/><a/>'])
      for (const { message } of findingsOf(xsd)) expect(message).not.toMatch(/bericht(?!en)/);
  });

  it('are at most 100, of which the last says that there are more', () => {
    const many = findingsOf(content(ANY.repeat(1_150)));
    expect(many).toHaveLength(100);
    expect(many[99]).toMatchObject({ args: { fault: 'te-veel', limit: 99 } });
    expect(many.slice(0, 99).map(({ column }) => column)).toEqual(
      findingsOf(content(ANY.repeat(99))).map(({ column }) => column),
    );
    expect(findingsOf(content(ANY.repeat(100))).map(({ args }) => args['fault'])).toEqual(
      Array(100).fill('constructie'),
    );
  });

  it('are at most 100 of declarations that are not there, too', () => {
    const elements = Array.from({ length: 300 }, (_, n) => `<xs:element name="e${n}" type="x${n}"/>`);
    expect(findingsOf(content(elements.join('')))).toHaveLength(100);
  });

  it('stop before what is behind too much: that need not be XML', () => {
    const broken = `${content(ANY.repeat(20_000)).slice(0, -20)}<`;
    expect(findingsOf(broken).map(({ rule }) => rule)).toEqual(Array(100).fill('XSD-ONDERSTEUND'));
  });

  it('of a web page say that it is one', () => {
    expectRefusal('¶<!DOCTYPE html><html><body><p>Inloggen<br></body></html>', {
      rule: 'XSD-ONDERSTEUND',
      construct: 'html',
      reason: reason({ fault: 'html' }),
    });
  });
});
