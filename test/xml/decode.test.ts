import { describe, expect, it } from 'vitest';
import { createXmlReader } from '../../src/xml/index.ts';
import { type DocumentRead, readEveryWay, readPieces } from './read-document.ts';

const TEGENSPRAAK =
  'De codering in de XML-declaratie is niet die van de bytes; laat beide gelijk zijn, bij voorkeur UTF-8.';
const NIET_ONDERSTEUND = 'De XML-declaratie noemt een codering die niet wordt ondersteund; gebruik UTF-8.';
const ZONDER_MERK =
  'De tekst lijkt UTF-32, of UTF-16 zonder byte order mark; gebruik UTF-8, of UTF-16 met byte order mark.';

/** Bytes: ASCII text and numbers as they are. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((character) => character.charCodeAt(0)),
    ),
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      order === 'LE' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}

/** An `<a>` on the second line with these bytes in it, in an encoding whose start is ASCII. */
function declared(encoding: string, ...content: readonly (string | number)[]): Uint8Array {
  return bytes(`<?xml version="1.0" encoding="${encoding}"?>\n<a>`, ...content, '</a>');
}

/** What is read of an `<a>` on the second line with this text. */
function element(text: string): DocumentRead {
  return {
    tokens: ['open a 2:1', `text ${JSON.stringify(text)} 2:4`, `close 2:${text.length + 4}`],
  };
}

function unreadable(encoding: string): string {
  return `Het bericht is hier niet leesbaar als ${encoding}; controleer de codering waarin het is opgeslagen.`;
}

describe('encodings', () => {
  const text = 'é€\ufffd\u{1F600}ß\u0416';
  const plain = `<?xml version="1.0"?>\n<a>${text}</a>`;
  const withEncoding = (name: string): string => plain.replace('?>', ` encoding='${name}'?>`);

  it.each([
    ['UTF-8', utf8(plain)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${plain}`)],
    ['UTF-8 that is declared', utf8(withEncoding('UTF-8'))],
    [
      'UTF-8 that is declared in small letters, with a byte order mark',
      utf8(`\ufeff${withEncoding('utf-8')}`),
    ],
    ['UTF-8 by another label', utf8(withEncoding('utf8'))],
    ['UTF-16LE', utf16(`\ufeff${plain}`, 'LE')],
    ['UTF-16LE that is declared as UTF-16', utf16(`\ufeff${withEncoding('UTF-16')}`, 'LE')],
    ['UTF-16LE that is declared as UTF-16LE', utf16(`\ufeff${withEncoding('UTF-16LE')}`, 'LE')],
    ['UTF-16BE', utf16(`\ufeff${plain}`, 'BE')],
    ['UTF-16BE that is declared as utf-16', utf16(`\ufeff${withEncoding('utf-16')}`, 'BE')],
    ['UTF-16BE that is declared as utf-16be', utf16(`\ufeff${withEncoding('utf-16be')}`, 'BE')],
  ])('%s', (_, document) => {
    expect(readEveryWay(document)).toEqual(element(text));
  });

  it.each([
    ['windows-1252', [0x80, 0xe9, 0x9f, 0x81], '€éŸ\x81'],
    ['Windows-1252', [0x80], '€'],
    ['cp1252', [0x93, 0x94], '“”'],
    ['windows-1250', [0xb9], 'ą'],
    ['iso-8859-1', [0xe9, 0xa0, 0xff], 'é\xa0ÿ'],
    ['ISO-8859-1', [0xe9], 'é'],
    ['latin1', [0xe9], 'é'],
    ['iso-8859-15', [0xa4, 0xe9], '€é'],
    ['iso-8859-9', [0xfd], 'ı'],
    ['us-ascii', [0x7e], '~'],
    ['koi8-r', [0xc1, 0xe1], 'аА'],
    ['ibm866', [0x80], 'А'],
    ['macintosh', [0x8e], 'é'],
  ])('%s', (name, content, expected) => {
    expect(readEveryWay(declared(name, ...content))).toEqual(element(expected));
  });

  it.each([
    ['a single space', ` encoding = "iso-8859-1"`],
    ['line ends', `\r\n encoding\n=\n"iso-8859-1"\t`],
    ['single quotes', ` encoding='iso-8859-1' standalone='yes'`],
    ['a very long declaration', `${' '.repeat(900)}encoding="iso-8859-1"`],
  ])('the declaration may have %s', (_, rest) => {
    const document = bytes('<?xml version="1.0"', rest, '?><a>', 0xe9, '</a>');
    expect(readEveryWay(document).tokens).toContainEqual(expect.stringMatching(/^text "é" /));
  });

  it('a declaration in a string is of no concern', () => {
    expect(readPieces(['<?xml version="1.0" encoding="utf-16"?>\n<a>é</a>'])).toEqual(element('é'));
    expect(readPieces(['<?xml version="1.0" encoding="big5"?>\n<a>é</a>'])).toEqual(element('é'));
  });

  it.each([
    ['no declaration', '<a encoding="utf-16"/>'],
    ['an instruction', '<?xml-stylesheet encoding="utf-16"?><a/>'],
    ['a very short document', '<a/>'],
  ])('%s is UTF-8', (_, document) => {
    expect(readEveryWay(utf8(document)).fault).toBeUndefined();
  });
});

describe('an encoding that is not taken', () => {
  const declaration = (name: string): string => `<?xml version="1.0" encoding="${name}"?><a/>`;

  it.each([
    [
      'a byte order mark of UTF-8 and another encoding',
      utf8(`\ufeff${declaration('iso-8859-1')}`),
      TEGENSPRAAK,
    ],
    ['a byte order mark of UTF-8 and UTF-16', utf8(`\ufeff${declaration('UTF-16')}`), TEGENSPRAAK],
    ['a byte order mark of UTF-16 and UTF-8', utf16(`\ufeff${declaration('UTF-8')}`, 'LE'), TEGENSPRAAK],
    ['a byte order mark of the other UTF-16', utf16(`\ufeff${declaration('UTF-16LE')}`, 'BE'), TEGENSPRAAK],
    ['UTF-16 in ASCII bytes', utf8(declaration('utf-16')), TEGENSPRAAK],
    ['UTF-16BE in ASCII bytes', utf8(declaration('UTF-16BE')), TEGENSPRAAK],
    ['UTF-16LE without byte order mark', utf16(declaration('UTF-16'), 'LE'), ZONDER_MERK],
    ['UTF-16BE without byte order mark', utf16('<a/>', 'BE'), ZONDER_MERK],
    ['UTF-32BE', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c), ZONDER_MERK],
    ['a lone NUL', bytes(0), ZONDER_MERK],
    ['Shift_JIS', utf8(declaration('shift_jis')), NIET_ONDERSTEUND],
    ['GBK', utf8(declaration('gbk')), NIET_ONDERSTEUND],
    ['Big5', utf8(declaration('Big5')), NIET_ONDERSTEUND],
    ['ISO-2022-JP', utf8(declaration('iso-2022-jp')), NIET_ONDERSTEUND],
    ['UTF-7', utf8(declaration('utf-7')), NIET_ONDERSTEUND],
    ['UTF-32', utf8(declaration('utf-32')), NIET_ONDERSTEUND],
    ['x-user-defined', utf8(declaration('x-user-defined')), NIET_ONDERSTEUND],
    ['an unknown name', utf8(declaration('kanarie')), NIET_ONDERSTEUND],
  ])('%s', (_, document, message) => {
    expect(readEveryWay(document)).toEqual({
      tokens: [],
      fault: { rule: 'XML-CODERING', message, offset: 0, at: '1:1' },
    });
  });

  it('ends the document as soon as it is known', () => {
    const reader = createXmlReader({ open: () => undefined, text: () => undefined, close: () => undefined });
    const written = [...utf8('<?xml encoding="gbk"?>')].map((byte) => reader.write(Uint8Array.of(byte)));
    expect(written).toEqual([...Array(21).fill(true), false]);
  });
});

describe('bytes that the encoding does not know', () => {
  it.each([
    ['a byte of Latin-1 in UTF-8', bytes('<a>\n\n ', 0xe9, '</a>'), 'UTF-8', '3:2'],
    ['a continuation byte alone', bytes('<a>x', 0x80), 'UTF-8', '1:5'],
    ['a truncated character at the end', bytes('<a>x', 0xe2, 0x82), 'UTF-8', '1:5'],
    ['a truncated character of four bytes', bytes('<a>x', 0xf0, 0x9f, 0x98), 'UTF-8', '1:5'],
    ['a truncated character in the middle', bytes('<a>x', 0xe2, 0x82, '</a>'), 'UTF-8', '1:5'],
    ['an overlong character', bytes('<a>xy', 0xc0, 0xaf, '</a>'), 'UTF-8', '1:6'],
    ['an overlong character of three bytes', bytes('<a>', 0xe0, 0x80, 0xaf, '</a>'), 'UTF-8', '1:4'],
    ['a surrogate', bytes('<a>', 0xed, 0xa0, 0x80, '</a>'), 'UTF-8', '1:4'],
    ['a character above U+10FFFF', bytes('<a>', 0xf4, 0x90, 0x80, 0x80, '</a>'), 'UTF-8', '1:4'],
    ['a byte that UTF-8 does not have', bytes('<a>', 0xff, '</a>'), 'UTF-8', '1:4'],
    [
      'a fault behind a real U+FFFD',
      bytes('<a>', 0xef, 0xbf, 0xbd, 'x', 0xef, 0xbf, 0xbd, 0xff, '</a>'),
      'UTF-8',
      '1:7',
    ],
    ['a fault behind characters of all lengths', bytes('<a>', ...utf8('é€\u{1F600}'), 0xff), 'UTF-8', '1:8'],
    ['a fault behind a byte order mark', bytes(0xef, 0xbb, 0xbf, '<a>', 0xff), 'UTF-8', '1:4'],
    ['a fault in the first byte', bytes(0x80, '<a/>'), 'UTF-8', '1:1'],
    ['half a character in UTF-16LE', utf16('\ufeff<a>x\ud83d</a>', 'LE'), 'UTF-16LE', '1:5'],
    ['the other half in UTF-16BE', utf16('\ufeff<a>\u{1F600}\ude00</a>', 'BE'), 'UTF-16BE', '1:6'],
    ['half a character at the end', utf16('\ufeff<a>x\ud83d', 'BE'), 'UTF-16BE', '1:5'],
    [
      'half a character behind a written U+FFFD',
      utf16('\ufeff<a>\ufffdx\ud83d</a>', 'BE'),
      'UTF-16BE',
      '1:6',
    ],
    ['the same in UTF-16LE', utf16('\ufeff<a>\ufffdx\ud83d</a>', 'LE'), 'UTF-16LE', '1:6'],
    ['an odd byte at the end', bytes(...utf16('\ufeff<a>x', 'LE'), 0x3c), 'UTF-16LE', '1:5'],
    ['a fault behind a real U+FFFD in UTF-16', utf16('\ufeff<a>\ufffd\udc00', 'LE'), 'UTF-16LE', '1:5'],
    ['a high byte in ASCII', declared('us-ascii', 'x', 0xe9), 'US-ASCII', '2:5'],
    ['80 in ISO 8859-1', declared('iso-8859-1', 0xe9, 0x80), 'ISO-8859-1', '2:5'],
    ['9F in ISO 8859-1', declared('iso-8859-1', 0x9f), 'ISO-8859-1', '2:4'],
    ['an unused byte of windows-1253', declared('windows-1253', 'xy', 0xd2), 'WINDOWS-1253', '2:6'],
  ])('%s', (_, document, encoding, at) => {
    const { rule, message, at: found } = readEveryWay(document).fault ?? {};
    expect({ rule, message, at: found }).toEqual({
      rule: 'XML-ONLEESBAAR',
      message: unreadable(encoding),
      at,
    });
  });

  it('end the document behind the tokens in front of them', () => {
    expect(readEveryWay(bytes('<a><b/>', 0xff, '<c/></a>'))).toEqual({
      tokens: ['open a 1:1', 'open b 1:4', 'close 1:4'],
      fault: { rule: 'XML-ONLEESBAAR', message: unreadable('UTF-8'), offset: 7, at: '1:8' },
    });
  });

  it('do not count when the document has another fault in front of them', () => {
    expect(readEveryWay(bytes('<a></b>', 0xff)).fault?.rule).toBe('XML-WELGEVORMD');
  });

  it('a second byte order mark is text', () => {
    const fault = { rule: 'XML-GEEN', message: 'Het bericht is geen XML: het begint niet met een element.' };
    expect(readEveryWay('\ufeff\ufeff<a/>')).toEqual({
      tokens: [],
      fault: { ...fault, offset: 1, at: '1:1' },
    });
    expect(readEveryWay(utf16('\ufeff\ufeff<a/>', 'LE')).fault).toEqual({ ...fault, offset: 1, at: '1:1' });
  });
});

describe('strings', () => {
  it.each([
    ['at the start', '\ud83d<a/>', 0, '1:1'],
    ['at the start, the second half', '\ude00<a/>', 0, '1:1'],
    ['in the middle', '<a>\nx\ud83dy</a>', 5, '2:2'],
    ['in the middle, the second half', '<a>\u{1F600}\ude00</a>', 5, '1:6'],
    ['two first halves', '<a>\ud83d\ud83d\ude00</a>', 3, '1:4'],
    ['at the end', '<a>\r\n\ud83d', 5, '2:1'],
    ['at the end, the second half', '<a>\ude00', 3, '1:4'],
    ['in a name', '<a\udfff/>', 2, '1:3'],
  ])('a lone surrogate %s', (_, document, offset, at) => {
    expect(readEveryWay(document).fault).toEqual({
      rule: 'XML-ONLEESBAAR',
      message: unreadable('Unicode'),
      offset,
      at,
    });
  });

  it('a surrogate pair may be split over two pieces', () => {
    expect(readPieces(['<a>\ud83d', '\ude00</a>'])).toEqual({
      tokens: ['open a 1:1', 'text "\u{1F600}" 1:4', 'close 1:6'],
    });
  });
});

describe('pieces', () => {
  it('may be a view on memory that is filled anew', () => {
    const document = utf8('<a>é€\u{1F600}</a>');
    const memory = Buffer.alloc(1);
    const found: string[] = [];
    const reader = createXmlReader({
      open: () => undefined,
      text: (value) => found.push(value),
      close: () => undefined,
    });
    for (const byte of document) {
      memory[0] = byte;
      reader.write(memory);
    }
    expect(reader.end()).toBeUndefined();
    expect(found).toEqual(['é€\u{1F600}']);
  });

  it('may be empty', () => {
    expect(readPieces(['', '<a>', '', '</a>', ''])).toEqual({ tokens: ['open a 1:1', 'close 1:4'] });
    const none = new Uint8Array();
    expect(readPieces([none, utf8('<a>'), none, utf8('</a>'), none])).toEqual({
      tokens: ['open a 1:1', 'close 1:4'],
    });
    expect(readPieces([]).fault?.rule).toBe('XML-LEEG');
    expect(readPieces([none]).fault?.rule).toBe('XML-LEEG');
  });

  it.each([
    ['a string and bytes', '<a>', utf8('</a>')],
    ['bytes and a string', utf8('<a>'), '</a>'],
  ])('may not be %s', (_, first, second) => {
    expect(() => readPieces([first, second])).toThrow(
      new TypeError('A document is read from strings or from Uint8Arrays, and not from both.'),
    );
  });
});
