import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { serializeBericht } from 'fz825';
import { compileSchema, validateStructure } from 'fz825/schema';
import {
  XsdValidator as CompiledXsd,
  diag,
  XmlDocument,
  XmlError,
  XmlValidateError,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { createXsdValidator, type XsdValidator, type XsdValidatorOptions } from '../../src/xsd/index.ts';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { mutate, OPERATORS } from '../support/mutants.ts';
import { readTree, render } from '../support/xml-tree.ts';

const FZ825 = readFileSync(new URL('../../schemas/fz825-2.0.xsd', import.meta.url), 'utf8');
const FZ826 = readFileSync(new URL('../../schemas/fz826-2.0.xsd', import.meta.url), 'utf8');
const GELDIG = readFileSync(new URL('../cases/fz825-geldig.xml', import.meta.url), 'utf8');
const AFGEKEURD = readFileSync(new URL('../cases/fz826-afgekeurd.xml', import.meta.url), 'utf8');
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const SECRET = 'Geheim825';

// The types of Node do not have WebAssembly.
const { Memory } = Reflect.get(globalThis, 'WebAssembly') as {
  Memory: { prototype: { grow: (pages: number) => number } };
};

const created: XsdValidator[] = [];
// The providers of libxml2 outlive the module that registered them, and there is room for few.
beforeEach(() => xmlCleanupInputProvider());
afterEach(() => {
  for (const validator of created.splice(0)) validator.dispose();
});

function validatorOf(xsd: string | Uint8Array, options?: XsdValidatorOptions): XsdValidator {
  const result = createXsdValidator(xsd, options);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  created.push(result.validator);
  return result.validator;
}

function schema(content: string, attributes = ''): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${attributes}>${content}</xs:schema>`;
}

/** A schema of an element `a` with this in it. */
function schemaOfA(content: string, attributes = ''): string {
  return schema(`<xs:element name="a"><xs:complexType${attributes}>${content}</xs:complexType></xs:element>`);
}

/** The findings of a document, each on one line. */
function told(input: string | Uint8Array, xsd: string = FZ825): readonly string[] {
  return validatorOf(xsd)
    .validate(input)
    .map(
      ({ controletype, rule, path, line, column, args }) =>
        `${controletype} ${rule} ${path} ${line}:${column} ${JSON.stringify(args)}`,
    );
}

/** The valid FZ825 with one thing changed. */
function broken(from: string, to: string): string {
  expect(GELDIG).toContain(from);
  return GELDIG.replace(from, to);
}

/** All that libxml2 says of an element, behind its name. */
const SAID = [
  ...[
    "[facet 'pattern'] ",
    "The actual value 'a'",
    "The initial value 'a'",
    'This element is not expected. ',
  ],
  ...['Missing child element(s). ', 'Character content ', 'Element content is not allowed'],
  ...["The element is not 'nillable'", 'No matching global declaration'],
  "The attribute 'b' is required but missing",
].join(SECRET);
const HEADER = '<mbfz:Header>';
const AFZENDER = '<mbfz:Afzender>';

describe('what libxml2 has against a document, in Dutch and without the document', () => {
  it.each([
    ['FZ825', FZ825, GELDIG],
    ['FZ826', FZ826, AFGEKEURD],
  ])('nothing: %s', (_, xsd, xml) => {
    expect(told(xml, xsd)).toEqual([]);
    expect(validatorOf(new TextEncoder().encode(xsd)).validate(new TextEncoder().encode(xml))).toEqual([]);
  });

  it.each([
    [
      'a value outside a pattern',
      broken('9992', SECRET),
      '/Bericht/Header/Ontvanger 11:5 {"fault":"facet","element":"Ontvanger","facet":"pattern"}',
    ],
    [
      'a value outside a list, in one of several mutations',
      GELDIG.replace(/(SoortMutatie>)\d/g, `$1${SECRET}`).replace(`>${SECRET}`, '>1'),
      '/Bericht/Verzekerde/MutatieFZ[2]/SoortMutatie 30:7 {"fault":"facet","element":"SoortMutatie","facet":"enumeration"}',
    ],
    [
      'a value of another type',
      GELDIG.replace(/(<mbfz:Dagtekening>)[^<]*/, `$1${SECRET}`),
      '/Bericht/Header/Dagtekening 9:5 {"fault":"type","element":"Dagtekening"}',
    ],
    [
      'an element that is absent',
      GELDIG.replace(/<mbfz:Dagtekening>.*/, ''),
      '/Bericht/Header/Afzender 10:5 {"fault":"onverwacht","element":"Afzender","expected":["Dagtekening"]}',
    ],
    [
      'an element that is absent at the end',
      GELDIG.replace(/<mbfz:Ontvanger>.*/, ''),
      '/Bericht/Header 3:3 {"fault":"ontbreekt","element":"Header","expected":["Ontvanger"]}',
    ],
    [
      'an element that the schema does not know',
      broken(HEADER, `${HEADER}<${SECRET}/>`),
      '/Bericht/Header/*[1] 3:16 {"fault":"onverwacht","expected":["Berichtcode"]}',
    ],
    ['another root', `<${SECRET}/>`, '/* 1:1 {"fault":"begin"}'],
    [
      'an attribute',
      broken(HEADER, `<mbfz:Header ${SECRET}="${SECRET}">`),
      '/Bericht/Header 3:3 {"fault":"attribuut","element":"Header"}',
    ],
    [
      'xsi:nil',
      broken(HEADER, `<mbfz:Header ${XSI} xsi:nil="true">`),
      '/Bericht/Header 3:3 {"fault":"nil","element":"Header"}',
    ],
    [
      'xsi:type with a type that does not exist',
      broken(HEADER, `<mbfz:Header ${XSI} xsi:type="${SECRET}">`),
      '/Bericht/Header 3:3 {"fault":"attribuut-waarde","element":"Header"}',
    ],
    [
      'text in a class',
      broken(HEADER, `${HEADER}${SECRET}`),
      '/Bericht/Header 3:3 {"fault":"tekst","element":"Header"}',
    ],
    [
      'an element in a value',
      broken(AFZENDER, `<mbfz:Afzender><${SECRET}/>`),
      '/Bericht/Header/Afzender 10:5 {"fault":"elementen","element":"Afzender"}',
    ],
  ])('%s', (_, xml, expected) => {
    const findings = told(xml);
    expect(findings[0]).toBe(`2 XSD-LIBXML2 ${expected}`);
    expect(JSON.stringify(findings)).not.toContain(SECRET);
  });

  it.each([
    [
      'another value than the fixed one',
      schema('<xs:element name="a" type="xs:string" fixed="x"/>'),
      `<a>${SECRET}</a>`,
      '/a 1:1 {"fault":"vaste-waarde","element":"a"}',
    ],
    [
      'another value than the fixed one, in mixed content',
      schemaOfA('', ' mixed="true"').replace('"a"', '"a" fixed="x"'),
      `<a>${SECRET}</a>`,
      '/a 1:1 {"fault":"vaste-waarde","element":"a"}',
    ],
    [
      'an attribute that is absent',
      schemaOfA('<xs:attribute name="kenmerk" use="required"/>'),
      '<a/>',
      '/a 1:1 {"fault":"attribuut-ontbreekt","element":"a"}',
    ],
    [
      'the value of an attribute, which says what libxml2 says of the attribute itself',
      schemaOfA(`<xs:attribute name="b"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="x"/>
        </xs:restriction></xs:simpleType></xs:attribute>`),
      `<a b="The attribute 'b' is not allowed.&#10;"/>`,
      '/a 1:1 {"fault":"attribuut-waarde","element":"a"}',
    ],
    [
      'an element too many',
      schemaOfA('<xs:sequence><xs:element name="b"/></xs:sequence>'),
      '<a><b/><b/></a>',
      '/a/b[2] 1:8 {"fault":"onverwacht","element":"b"}',
    ],
    [
      'one of several elements that is absent',
      schemaOfA('<xs:choice><xs:element name="b"/><xs:element name="c"/></xs:choice>'),
      '<a/>',
      '/a 1:1 {"fault":"ontbreekt","element":"a","expected":["b","c"]}',
    ],
    [
      'any element that is absent',
      schemaOfA('<xs:sequence><xs:any/></xs:sequence>'),
      '<a/>',
      '/a 1:1 {"fault":"ontbreekt","element":"a"}',
    ],
    [
      'an element that is absent in one that the schema does not know, and that has a type',
      schema(`<xs:element name="a"><xs:complexType><xs:sequence><xs:any processContents="lax"/></xs:sequence></xs:complexType>
        </xs:element><xs:complexType name="T"><xs:sequence><xs:element name="b"/></xs:sequence></xs:complexType>`),
      `<a><${SECRET} ${XSI} xsi:type="T"/></a>`,
      '/a/*[1] 1:4 {"fault":"ontbreekt","expected":["b"]}',
    ],
    [
      'the second element that the schema does not know',
      schemaOfA('<xs:sequence><xs:any processContents="skip"/></xs:sequence>'),
      `<a><${SECRET}/><${SECRET}/></a>`,
      '/a/*[2] 1:16 {"fault":"onverwacht"}',
    ],
    [
      'the twelfth of one name',
      schemaOfA('<xs:sequence><xs:element name="b" type="xs:int" maxOccurs="99"/></xs:sequence>'),
      `<a>${'<b>1</b>'.repeat(11)}<b>${SECRET}</b></a>`,
      '/a/b[12] 1:92 {"fault":"type","element":"b"}',
    ],
    [
      'a value that is there twice, and says all that libxml2 says of something else',
      schema(`<xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" type="xs:string" maxOccurs="2"/></xs:sequence></xs:complexType>
        <xs:key name="k"><xs:selector xpath="b"/><xs:field xpath="."/></xs:key></xs:element>`),
      `<a>\n${`<b>${SAID}</b>\n`.repeat(2)}</a>`,
      '/a/b[2] 3:1 {"fault":"anders","element":"b"}',
    ],
    [
      'a fault of which libxml2 gives the start alone, because the name of the namespace is very long',
      schema('<xs:element name="a"/>'),
      `<a xmlns="urn:${SECRET}${'x'.repeat(65_000)}"/>`,
      '/a 1:1 {"fault":"anders","element":"a"}',
    ],
  ])('%s', (_, xsd, xml, expected) => {
    expect(told(xml, xsd)).toEqual([`2 XSD-LIBXML2 ${expected}`]);
  });

  it('of the elements that may stand there, those that the schema names', () => {
    const xsd = schema(
      `<xs:element name="a"><xs:complexType><xs:choice><xs:any namespace="##other"/><xs:element ref="t:b"/></xs:choice>
        </xs:complexType></xs:element><xs:element name="b"/>`,
      ' xmlns:t="urn:t" targetNamespace="urn:t"',
    );
    expect(told('<a xmlns="urn:t"/>', xsd)).toEqual([
      '2 XSD-LIBXML2 /a 1:1 {"fault":"ontbreekt","element":"a","expected":["b"]}',
    ]);
  });

  it.each(['Soort', 'Ander', 'Vreemd', 'string'])(
    'only the names of elements of the schema are known: %s is none',
    (name) => {
      const xsd = schema(`<xs:annotation><xs:appinfo><element name="Vreemd"/></xs:appinfo></xs:annotation>
        <xs:element name="a" type="Soort" x:name="Ander" xmlns:x="urn:x"/>
        <xs:simpleType name="Soort"><xs:restriction base="xs:string"/></xs:simpleType>
        <xs:element name="b" xmlns="http://www.w3.org/2001/XMLSchema" type="string"/>`);
      expect(told(`<${name}/>`, xsd)).toEqual(['2 XSD-LIBXML2 /* 1:1 {"fault":"begin"}']);
    },
  );

  it('gives the words of libxml2 when they are asked for', () => {
    const [finding] = validatorOf(FZ825).validate(broken('9992', SECRET), { includeValues: true });
    expect(finding?.value).toBe(
      `Element '{http://ei.vektis.nl/mutatiebericht494}Ontvanger': [facet 'pattern'] The value '${SECRET}' is not accepted by the pattern '[0-9]{4}'.`,
    );
    expect(finding?.message).not.toContain(SECRET);
    expect(JSON.stringify(finding?.args)).not.toContain(SECRET);
  });

  it('finds the place whatever the prefixes are', () => {
    const xml = `<Bericht xmlns="http://ei.vektis.nl/mutatiebericht494" xmlns:a="http://ei.vektis.nl/mutatiebericht494">
<a:Header/>
<Verzekerde xmlns:b="http://ei.vektis.nl/mutatiebericht494"><b:Verzekerdennummer>x</b:Verzekerdennummer>
<a:MutatieFZ/><b:MutatieFZ/>
<a:MutatieFZ
/></Verzekerde></Bericht>`;
    expect(
      validatorOf(FZ825)
        .validate(xml)
        .map(({ path, line, column }) => `${path} ${line}:${column}`),
    ).toEqual([
      '/Bericht/Header 2:1',
      '/Bericht/Verzekerde/Verzekerdennummer 3:61',
      '/Bericht/Verzekerde/MutatieFZ[1] 4:1',
      '/Bericht/Verzekerde/MutatieFZ[2] 4:15',
      '/Bericht/Verzekerde/MutatieFZ[3] 5:1',
    ]);
  });

  it('finds the place in a namespace that is none and among the elements of a default one', () => {
    const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x">
      <xs:element name="Lijst"><xs:complexType><xs:sequence>
        <xs:element name="Dag" type="xs:date" maxOccurs="9"/>
      </xs:sequence></xs:complexType></xs:element></xs:schema>`;
    const xml =
      '<x:Lijst xmlns:x="urn:x"><Dag>2026-01-01</Dag><Dag>x</Dag><Dag xmlns="urn:x">x</Dag></x:Lijst>';
    expect(
      validatorOf(xsd)
        .validate(xml)
        .map(({ path, column }) => `${path} ${column}`),
    ).toEqual(['/Lijst/Dag[2] 47', '/Lijst/Dag 59']);

    const any = '<xs:any namespace="##targetNamespace" processContents="skip"/>';
    const first = '<x:Lijst xmlns:x="urn:x"><Dag xmlns="urn:x">x</Dag><Dag>x</Dag></x:Lijst>';
    expect(told(first, xsd.replace('<xs:sequence>', `<xs:sequence>${any}`))).toEqual([
      '2 XSD-LIBXML2 /Lijst/Dag 1:52 {"fault":"type","element":"Dag"}',
    ]);
  });

  it('a line beyond 65,535', () => {
    const lines = (count: number): string => `<!--${'\n'.repeat(count)}-->`;
    const xml = broken(AFZENDER, `${lines(35_000)}${lines(34_999)}\n${AFZENDER}x`);
    expect(validatorOf(FZ825).validate(xml)).toMatchObject([{ line: 70_010, column: 1 }]);
  });
});

describe('controletype 1 comes first', () => {
  it.each([
    ['', 'XML-LEEG'],
    ['x', 'XML-GEEN'],
    [`<!DOCTYPE a [<!ENTITY b "${SECRET}">]><a/>`, 'XML-DOCTYPE'],
    [`<!DOCTYPE a SYSTEM "/etc/passwd"><a/>`, 'XML-DOCTYPE'],
    [`<Bericht><${SECRET}></Bericht>`, 'XML-WELGEVORMD'],
    ['<?xml version="1.1"?><Bericht/>', 'XML-VERSIE'],
    [new Uint8Array([0x3c, 0xff]), 'XML-ONLEESBAAR'],
    [new TextEncoder().encode('<?xml version="1.0" encoding="UTF-7"?><a/>'), 'XML-CODERING'],
    ['<a>'.repeat(300), 'XML-LIMIET'],
  ])('%s', (input, rule) => {
    const schema = compiled(FZ825);
    const findings = validatorOf(FZ825).validate(input);
    expect(findings).toEqual(validateStructure(input, schema));
    expect(findings).toMatchObject([{ controletype: 1, rule }]);
  });

  it.each(['UTF-16', 'ISO-8859-1', 'onbekend'])(
    'a string that names the encoding %s is text all the same',
    (name) => {
      const xml = GELDIG.replace('encoding="UTF-8"', `encoding="${name}"`).replace(
        'A20260401-01',
        'é€\u{1f600}',
      );
      expect(validatorOf(FZ825).validate(xml)).toEqual([]);
    },
  );

  it('bytes are decoded once, by this package', () => {
    const xml = GELDIG.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"').replace(
      'A20260401-01',
      'caf\u00e9',
    );
    expect(validatorOf(FZ825).validate(Buffer.from(xml, 'latin1'))).toEqual([]);
    const utf16 = Buffer.from(`\ufeff${GELDIG.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(validatorOf(FZ825).validate(new Uint8Array(utf16))).toEqual([]);
  });

  it('throws for what is no document', () => {
    const input: unknown = { Bericht: 1 };
    expect(() => validatorOf(FZ825).validate(input as string)).toThrow(TypeError);
    expect(() => createXsdValidator(input as string)).toThrow(TypeError);
  });
});

describe('where libxml2 and this package do not agree', () => {
  it('libxml2 lets xsi:type be what the type is anyway', () => {
    const xml = broken(AFZENDER, `<mbfz:Afzender ${XSI} xsi:type="mbfz:LDT_AGBcode">`);
    expect(validatorOf(FZ825).validate(xml)).toEqual([]);
    expect(validateStructure(xml, compiled(FZ825))).toMatchObject([{ rule: 'STR-ATTRIBUUT' }]);
  });

  it.each(['a b', 'urn:é'])('libxml2 cannot read a namespace that is no URI: %s', (namespace) => {
    const xml = broken(HEADER, `<mbfz:Header xmlns:a="${namespace}">`);
    expect(told(xml)).toEqual(['2 XSD-LIBXML2 / 3:null {"fault":"onleesbaar"}']);
    expect(validateStructure(xml, compiled(FZ825))).toEqual([]);
  });
});

test('everywhere else the verdict is the same, and a fault in a value stands at the same place', () => {
  const both = new Map(
    [FZ825, FZ826].map((xsd, index) => [
      `http://ei.vektis.nl/mutatiebericht${494 + index}`,
      { validator: validatorOf(xsd), schema: compiled(xsd) },
    ]),
  );
  const names = fc.array(fc.constantFrom(...Object.keys(OPERATORS)), { minLength: 0, maxLength: 3 });
  const { runs, part } = campaign(80, 3_000);
  const count = { accepted: 0, rejected: 0, values: 0 };
  fc.assert(
    fc.property(berichten(3), styles(), names, fc.nat(), (bericht, style, chosen, seed) => {
      const serialized = serializeBericht(bericht);
      if (!serialized.ok) expect.unreachable('a valid message is serialized');
      const { tree, operators } = mutate(readTree(serialized.xml), chosen, seed);
      const xml = render(tree, style);
      const judges = both.get(tree.namespace) ?? both.values().next().value;
      if (judges === undefined) expect.unreachable('there are judges');
      const ours = validateStructure(xml, judges.schema);
      const theirs = judges.validator.validate(xml);
      expect(theirs.length === 0, xml).toBe(ours.length === 0);
      if (ours[0]?.controletype === 1) expect(theirs).toEqual(ours);
      else expect(theirs.filter(({ rule, line }) => rule !== 'XSD-LIBXML2' || line === null)).toEqual([]);
      if (operators.length === 1 && operators[0]?.startsWith('value: ')) {
        count.values += theirs.length;
        const place = ({ line, column }: { line: number | null; column: number | null }) =>
          `${line}:${column}`;
        // libxml2 has a finding for each facet, we for each value.
        expect([...new Set(theirs.map(place))], xml).toEqual(ours.map(place));
      }
      count[theirs.length === 0 ? 'accepted' : 'rejected']++;
    }),
    { numRuns: runs, seed: 825 },
  );
  expect(count.accepted).toBeGreaterThan(part(500));
  expect(count.rejected).toBeGreaterThan(part(500));
  expect(count.values).toBeGreaterThan(part(50));
});

test('a secret never appears in a finding, wherever it stands', () => {
  const ns = 'http://ei.vektis.nl/mutatiebericht494';
  const places = [
    GELDIG.replace(/>[^<\s][^<]*</g, `>${SECRET}<`),
    GELDIG.replace(/>[^<\s][^<]*</g, `>${SECRET}' is not a valid value of the atomic type<`),
    GELDIG.replaceAll('<mbfz:', `<!--${SECRET}--><mbfz:`).replace('9992', SECRET),
    GELDIG.replaceAll('mbfz', SECRET).replace('9992', 'x'),
    GELDIG.replaceAll('mbfz:Header', SECRET),
    GELDIG.replaceAll('mbfz:Verzekerde>', `${SECRET}:Verzekerde>`).replace(
      `<${SECRET}:Verzekerde>`,
      `<${SECRET}:Verzekerde xmlns:${SECRET}="urn:${SECRET}'x">`,
    ),
    GELDIG.replaceAll(ns, `urn:${SECRET}`),
    GELDIG.replaceAll(/(<mbfz:\w+)>/g, `$1 ${SECRET}="${SECRET}" xml:lang="${SECRET}">`),
    GELDIG.replaceAll(/(<mbfz:\w+)>/g, `$1 ${XSI} xsi:type="${SECRET}" xsi:nil="${SECRET}">`),
    GELDIG.replaceAll(/(<mbfz:\w+>)/g, `$1<?${SECRET} ${SECRET}?><![CDATA[${SECRET}]]>`),
    GELDIG.replaceAll(/(<mbfz:\w+>)/g, `$1<${SECRET} ${SECRET}="${SECRET}">${SECRET}</${SECRET}>`),
    GELDIG.replaceAll(/(<mbfz:\w+)>/g, `$1 xmlns:a="${SECRET} ${SECRET}">`),
  ];
  const validator = validatorOf(FZ825);
  for (const xml of places) {
    const findings = validator.validate(xml);
    expect(findings.length, xml).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain(SECRET);
    expect(findings.every((finding) => !('value' in finding))).toBe(true);
  }
});

describe('an internal error of libxml2', () => {
  it('is no verdict on a document', () => {
    const validator = validatorOf(FZ825);
    const internal = new XmlError('Invalid input or internal error');
    vi.spyOn(CompiledXsd.prototype, 'validate').mockImplementation(() => {
      throw internal;
    });
    expect(() => validator.validate(GELDIG)).toThrow(internal);
  });

  it('is no verdict on a schema', () => {
    const internal = new XmlError('Schema is null or failed to allocate memory');
    vi.spyOn(CompiledXsd, 'fromDoc').mockImplementation(() => {
      throw internal;
    });
    expect(() => createXsdValidator(FZ825)).toThrow(internal);
  });

  it('does not tell which input providers there are', () => {
    const [, xsd = '', imports = {}] = IMPORTING[0] ?? [];
    const internal = new Error('out of memory');
    vi.spyOn(XmlDocument.prototype, 'processXInclude').mockImplementation(() => {
      throw internal;
    });
    expect(() => createXsdValidator(xsd, { imports })).toThrow(internal);
  });

  it('a schema that is refused without a reason has a finding', () => {
    vi.spyOn(CompiledXsd, 'fromDoc').mockImplementation(() => {
      throw XmlValidateError.fromDetails([]);
    });
    const args = { construct: 'xs:schema', fault: 'libxml2' };
    expect(createXsdValidator(FZ825)).toEqual({
      ok: false,
      findings: [
        {
          rule: 'XSD-ONGELDIG',
          construct: 'xs:schema',
          document: '',
          line: 1,
          column: 1,
          args,
          message: expect.any(String),
        },
      ],
    });
  });
});

describe('disposing', () => {
  it('may be done twice, and ends validating', () => {
    const validator = validatorOf(FZ825);
    validator.dispose();
    validator.dispose();
    validator[Symbol.dispose]();
    expect(() => validator.validate(GELDIG)).toThrow(new TypeError('This validator has been disposed of.'));
  });

  it('is done by `using`', () => {
    let kept: XsdValidator;
    {
      using validator = validatorOf(FZ825);
      expect(validator.validate(GELDIG)).toEqual([]);
      kept = validator;
    }
    expect(() => kept.validate(GELDIG)).toThrow(TypeError);
  });

  it('leaves nothing behind, on whatever way out', () => {
    diag.configure({ enabled: true });
    try {
      const result = createXsdValidator(FZ825);
      if (!result.ok) expect.unreachable();
      result.validator.validate(GELDIG);
      result.validator.validate(broken('9992', SECRET));
      result.validator.validate(broken(HEADER, '<mbfz:Header xmlns:a="a b">'));
      result.validator.validate('<!DOCTYPE a><a/>');
      expect(() => result.validator.validate(1 as unknown as string)).toThrow(TypeError);
      result.validator.dispose();
      createXsdValidator('<a/>');
      createXsdValidator('<');
      createXsdValidator(FZ825.replace('xs:schema ', 'xs:schema xmlns:a="a b" '));
      for (const [, xsd, imports] of IMPORTING) {
        const imported = createXsdValidator(xsd, { imports });
        if (imported.ok) imported.validator.dispose();
      }
      for (const [, xsd, imports] of REFUSED) createXsdValidator(xsd, { imports });
      expect(diag.report()).toEqual({});
    } finally {
      diag.configure({ enabled: false });
    }
  });

  it('hundreds of schemas and thousands of validations need no more memory than a few', () => {
    const grow = vi.spyOn(Memory.prototype, 'grow');
    const faulty = broken('9992', SECRET);
    const [, importing = '', imports = {}] = IMPORTING[0] ?? [];
    const round = (schemas: number, validations: number): void => {
      for (let schema = 0; schema < schemas; schema++) {
        const validator = validatorOf(schema % 2 === 0 ? FZ825 : importing, { imports });
        for (let index = 0; index < validations; index += 2) {
          validator.validate(GELDIG);
          validator.validate(faulty);
        }
        created.pop()?.dispose();
        createXsdValidator('<a/>');
        createXsdValidator(importing);
      }
    };
    round(10, 10);
    grow.mockClear();
    round(campaign(40, 500).runs, 10);
    expect(grow).not.toHaveBeenCalled();
  });
});

const START = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:m" targetNamespace="urn:m"';
const DAG = '<xs:simpleType name="Dag"><xs:restriction base="xs:date"/></xs:simpleType>';
const TYPES = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">${DAG}</xs:schema>`;
const USES = '<xs:element name="a" type="t:Dag"/>';
const NESTED = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:u="urn:u" targetNamespace="urn:t">
  <xs:import namespace="urn:u" schemaLocation="u.xsd"/>
  <xs:simpleType name="Dag"><xs:restriction base="u:Dag"/></xs:simpleType></xs:schema>`;

const IMPORTING: readonly (readonly [name: string, xsd: string, imports: Record<string, string>])[] = [
  [
    'xs:import by schemaLocation',
    `${START} xmlns:t="urn:t"><xs:import namespace="urn:t" schemaLocation="../t.xsd"/>${USES}</xs:schema>`,
    { '../t.xsd': TYPES },
  ],
  [
    'xs:import of a URL that is a key',
    `${START} xmlns:t="urn:t"><xs:import namespace="urn:t" schemaLocation="http://example.com/t.xsd"/>${USES}</xs:schema>`,
    { 'http://example.com/t.xsd': TYPES },
  ],
  [
    'xs:import by namespace',
    `${START} xmlns:t="urn:t"><xs:import namespace="urn:t"/>${USES}</xs:schema>`,
    { 'urn:t': `<?xml version="1.0"?>\n<!-- types -->\n${TYPES}` },
  ],
  [
    'an import that imports',
    `${START} xmlns:t="urn:t"><xs:import namespace="urn:t" schemaLocation="t.xsd"/>${USES}</xs:schema>`,
    { 't.xsd': NESTED, 'u.xsd': TYPES.replace('urn:t', 'urn:u') },
  ],
  [
    'an import after others, and after one in the text of an annotation',
    `${START} xmlns:t="urn:t"><xs:annotation><xs:appinfo><xs:import namespace="urn:x" schemaLocation="x.xsd"/></xs:appinfo></xs:annotation>
      <xs:import namespace="urn:u" schemaLocation="u.xsd"/><xs:import namespace="urn:t" schemaLocation="t.xsd"/>${USES}</xs:schema>`,
    { 't.xsd': NESTED, 'u.xsd': TYPES.replace('urn:t', 'urn:u') },
  ],
  [
    'an import with more attributes, in other quotes and over several lines',
    `${START} xmlns:t="urn:t" xmlns:x="urn:x"><xs:import x:a="' schemaLocation='/etc/passwd'" x:b='" > ='
      x:schemaLocation = '/etc/passwd' schemaLocation
      =
      ' t.xsd ' namespace="urn:t"/>${USES}</xs:schema>`,
    { 't.xsd': TYPES },
  ],
  [
    'imports in a circle',
    `${START} xmlns:t="urn:t"><xs:import namespace="urn:t" schemaLocation="t.xsd"/>${USES}</xs:schema>`,
    {
      't.xsd': TYPES.replace('>', '><xs:import namespace="urn:m" schemaLocation="m.xsd"/>'),
      'm.xsd': `${START} xmlns:t="urn:t"><xs:import namespace="urn:t" schemaLocation="t.xsd"/></xs:schema>`,
    },
  ],
  [
    'xs:include',
    `${START}><xs:include schemaLocation="t.xsd"/><xs:element name="a" type="Dag"/></xs:schema>`,
    { 't.xsd': TYPES.replace('urn:t', 'urn:m') },
  ],
  [
    'xs:redefine',
    `${START}><xs:redefine schemaLocation="t.xsd"><xs:simpleType name="Dag"><xs:restriction base="Dag">
      <xs:minInclusive value="2026-01-01"/></xs:restriction></xs:simpleType></xs:redefine>
      <xs:element name="a" type="Dag"/></xs:schema>`,
    { 't.xsd': TYPES.replace('urn:t', 'urn:m') },
  ],
];

const importing = (location: string): string =>
  `${START} xmlns:t="urn:t">\n  <xs:import namespace="urn:t" schemaLocation="${location}"/>${USES}</xs:schema>`;
const ABSENT = JSON.stringify({ construct: 'xs:import', fault: 'verwijzing-ontbreekt' });
const REFUSED: readonly (readonly [
  name: string,
  xsd: string,
  imports: Record<string, string>,
  expected: string,
])[] = [
  ['a file', importing('/etc/passwd'), {}, `XSD-ONGELDIG xs:import  2:3 ${ABSENT}`],
  ['a file as URL', importing('file:///etc/passwd'), {}, `XSD-ONGELDIG xs:import  2:3 ${ABSENT}`],
  ['standard input', importing('/dev/stdin'), {}, `XSD-ONGELDIG xs:import  2:3 ${ABSENT}`],
  [
    'a URL',
    importing('http://example.com/t.xsd'),
    { 't.xsd': TYPES },
    `XSD-ONGELDIG xs:import  2:3 ${ABSENT}`,
  ],
  ['our own name', importing('fz825-xsd:/1'), {}, `XSD-ONGELDIG xs:import  2:3 ${ABSENT}`],
  ['a property of every object', importing('toString'), {}, `XSD-ONGELDIG xs:import  2:3 ${ABSENT}`],
  [
    'a file in an import',
    importing('t.xsd'),
    { 't.xsd': NESTED },
    `XSD-ONGELDIG xs:import t.xsd 2:3 ${ABSENT}`,
  ],
  [
    'an import with a DOCTYPE',
    importing('t.xsd'),
    { 't.xsd': `\n<!DOCTYPE a SYSTEM "/etc/passwd">${TYPES}` },
    'XSD-XML XML t.xsd 2:1 {"xml":"XML-DOCTYPE"}',
  ],
  ['an import without a name', importing(''), { '': TYPES }, `XSD-ONGELDIG xs:import  2:3 ${ABSENT}`],
  [
    'an import that is all there is',
    '<xs:import xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
    {},
    'XSD-ONGELDIG xs:schema  1:1 {"construct":"xs:schema","fault":"libxml2","said":"The XML document \'in_memory_buffer\' is not a schema document."}',
  ],
  [
    'a fault that is deeper than a message can be',
    `${START}><xs:element name="a"><xs:complexType>\n${'<xs:sequence>'.repeat(40)}\n  <xs:element name="b" type="xs:onzin"/>${'</xs:sequence>'.repeat(40)}</xs:complexType></xs:element></xs:schema>`,
    {},
    'XSD-ONGELDIG xs:element  3:3 {"construct":"xs:element","fault":"libxml2","said":"element decl. \'b\', attribute \'type\': The QName value \'{http://www.w3.org/2001/XMLSchema}onzin\' does not resolve to a(n) type definition."}',
  ],
  [
    'an import that is no schema',
    importing('t.xsd'),
    { 't.xsd': '<a/>' },
    'XSD-ONGELDIG xs:import  2:3 {"construct":"xs:import","fault":"libxml2","said":"Element \'{http://www.w3.org/2001/XMLSchema}import\': The XML document \'t.xsd\' is not a schema document."}',
  ],
  [
    'an import that is not correct',
    importing('t.xsd'),
    { 't.xsd': TYPES.replace(DAG, `\n\n ${DAG.replace('xs:date', 'xs:onzin')}`) },
    'XSD-ONGELDIG xs:simpleType t.xsd 3:2 {"construct":"xs:simpleType","fault":"libxml2","said":"simple type \'Dag\', attribute \'base\': The QName value \'{http://www.w3.org/2001/XMLSchema}onzin\' does not resolve to a(n) simple type definition."}',
  ],
  ['an empty text', '', {}, 'XSD-XML XML  1:1 {"xml":"XML-LEEG"}'],
  [
    'another document',
    GELDIG,
    {},
    'XSD-ONGELDIG xs:schema  1:1 {"construct":"xs:schema","fault":"libxml2","said":"The XML document \'in_memory_buffer\' is not a schema document."}',
  ],
];

describe('other schemas come from `imports`, and from nowhere else', () => {
  it.each(IMPORTING)('%s', (_, xsd, imports) => {
    const validator = validatorOf(xsd, { imports });
    expect(validator.validate('<a xmlns="urn:m">2026-03-10</a>')).toEqual([]);
    expect(validator.validate('<a xmlns="urn:m">vandaag</a>')).toMatchObject([{ path: '/a', column: 1 }]);
  });

  it('in any encoding that a document may have', () => {
    const types = `<?xml version="1.0" encoding="ISO-8859-1"?>${TYPES.replace('xs:date"/>', 'xs:string"><xs:enumeration value="\u00e9"/></xs:restriction>')}`;
    const main = `<?xml version="1.0" encoding="UTF-16"?>${importing('t.xsd')}`;
    const validator = validatorOf(new Uint8Array(Buffer.from(`\ufeff${main}`, 'utf16le')), {
      imports: { 't.xsd': new Uint8Array(Buffer.from(types, 'latin1')) },
    });
    expect(validator.validate('<a xmlns="urn:m">\u00e9</a>')).toEqual([]);
    expect(validator.validate('<a xmlns="urn:m">e</a>')).toHaveLength(1);
  });

  it.each(REFUSED)('refuses %s', (_, xsd, imports, expected) => {
    const result = createXsdValidator(xsd, { imports });
    if (result.ok) expect.unreachable();
    expect(
      result.findings.map(
        ({ rule, construct, document, line, column, args }) =>
          `${rule} ${construct} ${document} ${line}:${column} ${JSON.stringify(args)}`,
      ),
    ).toEqual([expected]);
  });

  it('also after all input providers have been removed, and with another one that knows everything', () => {
    const [, xsd = '', imports = {}] = IMPORTING[3] ?? [];
    validatorOf(xsd, { imports });
    xmlCleanupInputProvider();
    expect(validatorOf(xsd, { imports }).validate('<a xmlns="urn:m">x</a>')).toHaveLength(1);

    const asked: string[] = [];
    const match = (name: string): boolean => {
      asked.push(name);
      return false;
    };
    xmlRegisterInputProvider({ match, open: () => undefined, read: () => -1, close: () => true });
    try {
      validatorOf(xsd, { imports });
      for (const [, refused, own] of REFUSED) createXsdValidator(refused, { imports: own });
      const located = `<mbfz:Header ${XSI} xsi:schemaLocation="urn:x /etc/passwd http://ei.vektis.nl/mutatiebericht494 x.xsd">`;
      expect(validatorOf(FZ825).validate(broken(HEADER, located))).toEqual([]);
      expect(validatorOf(FZ825).validate(broken(HEADER, `<?xml-stylesheet href="x"?>${HEADER}`))).toEqual([]);
    } finally {
      xmlCleanupInputProvider();
    }
    expect(asked.filter((name) => !name.startsWith('fz825-xsd:/'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('and nobody else is served them', () => {
    const [, xsd = '', imports = {}] = IMPORTING[0] ?? [];
    validatorOf(xsd, { imports });
    const asking = XmlDocument.fromString(
      '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="fz825-xsd:/1"/></a>',
    );
    try {
      expect(() => asking.processXInclude()).toThrow(XmlError);
    } finally {
      asking.dispose();
    }
  });

  it('not when others have taken all the room for input providers', () => {
    const [, xsd = '', imports = {}] = IMPORTING[0] ?? [];
    xmlCleanupInputProvider();
    try {
      const other = { match: () => false, open: () => undefined, read: () => -1, close: () => true };
      while (xmlRegisterInputProvider(other));
      const reason = 'libxml2 has no room for another input provider.';
      expect(() => createXsdValidator(xsd, { imports })).toThrow(new Error(reason));
      // A schema that brings in no other needs no provider.
      expect(validatorOf(FZ825).validate(GELDIG)).toEqual([]);
    } finally {
      xmlCleanupInputProvider();
    }
    expect(validatorOf(xsd, { imports }).validate('<a xmlns="urn:m">2026-03-10</a>')).toEqual([]);
  });
});

function compiled(xsd: string) {
  const result = compileSchema(xsd);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.schema;
}
