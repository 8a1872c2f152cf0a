import { type Finding, parseBericht } from 'fz825';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { MalformedFault } from '../../src/taal/index.ts';
import { judges } from './judges.ts';

// Where the library and libxml2 do not agree, and why. Everywhere else they do: see valid.test.ts and mutants.test.ts.

type Verdicts = readonly [libxmljs2: boolean, libxml2Wasm: boolean];
type Row = readonly [name: string, xml: string, oracles: Verdicts, finding?: Partial<Finding>];

const NAMESPACE = 'http://ei.vektis.nl/mutatiebericht494';
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

describe('xsi:type is refused: a message has no types but those of the schema', () => {
  const refused = (
    element: string,
    line: number,
    column: number,
    path: string,
    berichtklasse: string | null,
  ) => ({
    controletype: 2 as const,
    rule: 'STR-ATTRIBUUT',
    berichtklasse,
    path,
    line,
    column,
    args: { fault: 'attribuut', element },
  });
  const ROOT = refused('Bericht', 1, 1, '/Bericht', null);
  const AFZENDER = refused('Afzender', 7, 1, '/Bericht/Header/Afzender', 'Header');
  checkAll([
    [
      'the type that the root has anyway',
      message({ root: ` ${XSI} xsi:type="Bericht"` }),
      [true, true],
      ROOT,
    ],
    [
      'the type that a value has anyway',
      message({ afzender: ` ${XSI} xsi:type="LDT_AGBcode"` }),
      [true, true],
      AFZENDER,
    ],
    ['a wider type', message({ afzender: ` ${XSI} ${XS} xsi:type="xs:string"` }), [false, false], AFZENDER],
    [
      'a type that does not exist',
      message({ afzender: ` ${XSI} xsi:type="Onbekend"` }),
      [false, false],
      AFZENDER,
    ],
  ]);
});

describe('only XML 1.0: 1.1 allows other characters and line ends', () => {
  const finding = { rule: 'XML-VERSIE', args: {} };
  checkAll([
    ['XML 1.1', message({ start: '<?xml version="1.1"?>' }), [true, true], finding],
    ['XML 1.2', message({ start: '<?xml version="1.2" encoding="UTF-8"?>' }), [true, true], finding],
    ['a number that is not written 1.0', message({ start: '<?xml version="1.00"?>' }), [true, true], finding],
    ['XML 2.0', message({ start: '<?xml version="2.0"?>' }), [false, false], finding],
  ]);
});

describe('a DOCTYPE is refused: it can declare entities and name files, and no message needs it', () => {
  const finding = {
    rule: 'XML-DOCTYPE',
    args: {},
  };
  checkAll([
    ['empty', message({ start: '<!DOCTYPE Bericht>' }), [true, true], finding],
    ['with a file name', message({ start: '<!DOCTYPE Bericht SYSTEM "absent.dtd">' }), [true, true], finding],
    ['with an entity', message({ start: '<!DOCTYPE Bericht [<!ENTITY a "x">]>' }), [true, true], finding],
  ]);
});

describe('a fault against Namespaces in XML is one of the document: libxml2 2.9.9 reports it and goes on', () => {
  const malformed = (column: number, fault: MalformedFault): Partial<Finding> => ({
    rule: 'XML-WELGEVORMD',
    column,
    args: { fault },
  });
  const twice = ` ${XSI} xmlns:b="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a" b:schemaLocation="a"`;
  checkAll([
    [
      'prefix xml bound to another namespace',
      message({ root: ' xmlns:xml="urn:x"' }),
      [true, false],
      malformed(72, 'prefix-voorbehouden'),
    ],
    [
      'prefix bound to no namespace',
      message({ root: ' xmlns:a=""' }),
      [true, false],
      malformed(65, 'prefix-ongedaan'),
    ],
    [
      'prefix xmlns declared',
      message({ root: ' xmlns:xmlns="urn:x"' }),
      [true, false],
      malformed(74, 'prefix-voorbehouden'),
    ],
    [
      'one attribute under two prefixes',
      message({ root: twice }),
      [true, false],
      malformed(1, 'attribuut-dubbel'),
    ],
  ]);
});

describe('a namespace is a name, whether or not it is a URI (Namespaces in XML, §2.2)', () => {
  checkAll([
    ['spaces in it', message({ root: ' xmlns:a="a b"' }), [true, false]],
    ['a letter that a URI does not have', message({ root: ' xmlns:a="urn:é"' }), [true, false]],
  ]);
});

describe('the encoding that a string names is ignored: the string has been decoded already', () => {
  checkAll([
    ['UTF-16', message({ start: '<?xml version="1.0" encoding="UTF-16"?>' }), [true, false]],
    ['ISO 8859-1', message({ start: '<?xml version="1.0" encoding="ISO-8859-1"?>', id: 'é' }), [true, true]],
    ['an unknown one', message({ start: '<?xml version="1.0" encoding="onbekend"?>' }), [false, false]],
  ]);
});

describe('a string is read as it is: libxmljs2 replaces or cuts off what UTF-8 or C does not have', () => {
  const surrogate = {
    rule: 'XML-ONLEESBAAR',
    line: 6,
    column: 28,
    args: { encoding: 'Unicode' },
  };
  const behind = {
    rule: 'XML-WELGEVORMD',
    line: 11,
    column: 105,
    args: { fault: 'tekst-buiten-element' },
  };
  checkAll([
    ['a lone surrogate', message({ id: 'A\ud800' }), [true, false], surrogate],
    ['U+0000 behind the end', `${message({})}\0`, [true, false], behind],
  ]);
});

describe('bytes in an encoding that does not say for certain what they mean are refused; libxml2 2.15 reads them', () => {
  const multiByte: readonly (readonly [string, readonly number[]])[] = [
    ['Shift_JIS', [0x82, 0xa0]],
    ['EUC-JP', [0x41]],
    ['GB18030', [0x41]],
    ['Big5', [0x41]],
  ];
  test.each(multiByte)('multi-byte encoding %s', (encoding, bytes) => {
    const input = encoded(encoding, bytes);
    expect(findings(input)).toEqual([
      full({ rule: 'XML-CODERING', line: 1, column: 1, args: { fault: 'niet-ondersteund' } }),
    ]);
    expect(isReadable(input)).toBe(true);
  });

  test.each([0x80, 0x85, 0x9f])('ISO 8859-1 with byte %i, where Windows has letters', (byte) => {
    const input = encoded('ISO-8859-1', [byte]);
    const expected = expect.objectContaining({
      controletype: 1,
      rule: 'XML-ONLEESBAAR',
      line: 6,
      column: 27,
    });
    expect(findings(input)).toEqual([expected]);
    expect(isReadable(input)).toBe(true);
  });

  test.each([0x41, 0xa0, 0xe9])('ISO 8859-1 with byte %i, which both read', (byte) => {
    expect(findings(encoded('ISO-8859-1', [byte]))).toEqual([]);
    expect(isReadable(encoded('ISO-8859-1', [byte]))).toBe(true);
  });
});

function checkAll(rows: readonly Row[]): void {
  for (const [name, xml, [libxmljs2, libxml2Wasm], finding] of rows) {
    test(name, () => {
      expect(findings(xml)).toEqual(finding === undefined ? [] : [full(finding)]);
      const oracles = judges({ namespace: NAMESPACE }).oracles(xml);
      expect(oracles).toEqual({ libxmljs2, 'libxml2-wasm': libxml2Wasm });
    });
  }
}

function findings(input: string | Uint8Array): readonly Finding[] {
  const parsed = parseBericht(input);
  return parsed.ok ? [] : parsed.findings;
}

function full(parts: Partial<Finding>): Finding {
  const none = { retourcode: null, voorlopig: false, berichtklasse: null, mutatie: null };
  const place = { path: '/', line: 1, column: 1 };
  const told = { args: {}, message: expect.any(String), url: expect.any(String) };
  return { controletype: 1, rule: '', ...told, ...none, ...place, ...parts };
}

interface Parts {
  readonly start?: string;
  readonly root?: string;
  readonly header?: string;
  readonly id?: string;
  readonly afzender?: string;
}

/** A valid message, with something added in one place. */
function message({ start = '', root = '', header = '', id = 'A', afzender = '' }: Parts): string {
  return `${start}<Bericht xmlns="${NAMESPACE}"${root}>
<Header>${header}
<Berichtcode>494</Berichtcode><Berichtversie>2</Berichtversie><Berichtsubversie>0</Berichtsubversie>
<Berichtsoort>T</Berichtsoort>

<IdentificatieAanlevering>${id}</IdentificatieAanlevering><Dagtekening>2026-04-01</Dagtekening>
<Afzender${afzender}>06290001</Afzender><Ontvanger>9992</Ontvanger></Header>
<Verzekerde><Verzekerdennummer>1234567</Verzekerdennummer>
<MutatieFZ><MutatieIdentificatie>M-1</MutatieIdentificatie>
<Plaatsingsbesluitnummer>202600017</Plaatsingsbesluitnummer><StatusAanlevering>1</StatusAanlevering>
<SoortMutatie>2</SoortMutatie><Mutatiedatum>2026-03-31</Mutatiedatum></MutatieFZ></Verzekerde></Bericht>`;
}

/** A message in bytes that names an encoding, with these bytes in a value. */
function encoded(encoding: string, bytes: readonly number[]): Uint8Array {
  const [before = '', after = ''] = message({
    start: `<?xml version="1.0" encoding="${encoding}"?>`,
    id: '@',
  }).split('@');
  return new Uint8Array([...Buffer.from(before), ...bytes, ...Buffer.from(after)]);
}

function isReadable(input: Uint8Array): boolean {
  XmlDocument.fromBuffer(input).dispose();
  return true;
}
