import { describe, expect, it } from 'vitest';
import { createByteDecoder } from '../../src/xml/decode.ts';
import { createXmlReader, decodeDocument, decodeWhole, readXml, XML_LIMITS } from '../../src/xml/index.ts';
import { type DocumentRead, readEveryWay, readPieces } from './read-document.ts';

const TEGENSPRAAK = 'bytes-anders';
const NIET_ONDERSTEUND = 'niet-ondersteund';
const ZONDER_MERK = 'zonder-merk';

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

describe('encodings', () => {
  const text = 'é€\ufffd\u{1F600}ß\u0416\x85\u0800\u{10FFFF}';
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
    ['us-ascii', [0x7e, 0x7f], '~\x7f'],
    ['koi8-r', [0xc1, 0xe1], 'аА'],
    ['koi8-u', [0xa4], 'є'],
    ['ibm866', [0x80], 'А'],
    ['macintosh', [0x8e], 'é'],
    ['x-mac-cyrillic', [0x80], 'А'],
    ['iso-8859-2', [0xb1], 'ą'],
    ['iso-8859-3', [0xb1], 'ħ'],
    ['iso-8859-4', [0xb1], 'ą'],
    ['iso-8859-5', [0xb1], 'Б'],
    ['iso-8859-6', [0xc7], 'ا'],
    ['iso-8859-7', [0xe1], 'α'],
    ['iso-8859-8', [0xe0], 'א'],
    ['iso-8859-8-i', [0xe0], 'א'],
    ['iso-8859-10', [0xb1], 'ą'],
    ['iso-8859-11', [0xa1], 'ก'],
    ['iso-8859-13', [0xe0], 'ą'],
    ['iso-8859-14', [0xa1], 'Ḃ'],
    ['windows-874', [0x80, 0xa1], '€ก'],
    ['windows-1251', [0x80, 0xe0], 'Ђа'],
    ['windows-1253', [0x80, 0xe1], '€α'],
    ['windows-1254', [0x80, 0xfd], '€ı'],
    ['windows-1255', [0x80, 0xe0], '€א'],
    ['windows-1256', [0x80, 0xc7], '€ا'],
    ['windows-1257', [0x80, 0xe0], '€ą'],
    ['windows-1258', [0x80, 0xfe], '€₫'],
    ['x-cp1252', [0x80], '€'],
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

  it('the declaration is looked for in the first 1024 bytes', () => {
    const long = (length: number): string => {
      const start = '<?xml version="1.0" encoding="iso-8859-1"';
      return `${start}${' '.repeat(length - start.length - 2)}?>`;
    };
    expect(readPieces([bytes(long(1024), '<a>', 0xe9, '</a>')]).tokens).toContainEqual('text "é" 1:1028');
    expect(readPieces([utf8(`${long(1025)}<a>é</a>`)]).tokens).toContainEqual('text "é" 1:1029');
    const unfinished = long(1025).slice(0, 1024);
    const decoder = createByteDecoder();
    expect(decoder.write(utf8(unfinished.slice(0, 1023)))).toEqual({ text: '' });
    expect(decoder.write(utf8(unfinished.slice(1023)))).toEqual({ text: unfinished });
  });

  it('a declaration in a string is of no concern', () => {
    expect(readPieces(['<?xml version="1.0" encoding="utf-16"?>\n<a>é</a>'])).toEqual(element('é'));
    expect(readPieces(['<?xml version="1.0" encoding="big5"?>\n<a>é</a>'])).toEqual(element('é'));
  });

  it.each([
    ['no declaration', '<a encoding="utf-16"/>'],
    ['an instruction', '<?xml-stylesheet encoding="utf-16"?><a/>'],
    ['a declaration without encoding', '<?xml version="1.0"?><a encoding="utf-16"/>'],
    ['a declaration in commentary', '<!-- <?xml encoding="utf-16"?> --><a/>'],
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
    [
      'a byte order mark of UTF-16 and a name that ends like it',
      utf16(`\ufeff${declaration('x-utf-16')}`, 'LE'),
      TEGENSPRAAK,
    ],
    ['UTF-16 in ASCII bytes', utf8(declaration('utf-16')), TEGENSPRAAK],
    ['UTF-16BE in ASCII bytes', utf8(declaration('UTF-16BE')), TEGENSPRAAK],
    ['UTF-16LE without byte order mark', utf16(declaration('UTF-16'), 'LE'), ZONDER_MERK],
    ['UTF-16BE without byte order mark', utf16('<a/>', 'BE'), ZONDER_MERK],
    ['UTF-32BE', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c), ZONDER_MERK],
    ['UTF-32LE', bytes(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), ZONDER_MERK],
    ['a lone NUL', bytes(0), ZONDER_MERK],
    ['Shift_JIS', utf8(declaration('shift_jis')), NIET_ONDERSTEUND],
    ['GBK', utf8(declaration('gbk')), NIET_ONDERSTEUND],
    ['Big5', utf8(declaration('Big5')), NIET_ONDERSTEUND],
    ['ISO-2022-JP', utf8(declaration('iso-2022-jp')), NIET_ONDERSTEUND],
    ['UTF-7', utf8(declaration('utf-7')), NIET_ONDERSTEUND],
    ['UTF-32', utf8(declaration('utf-32')), NIET_ONDERSTEUND],
    ['x-user-defined', utf8(declaration('x-user-defined')), NIET_ONDERSTEUND],
    ['an unknown name', utf8(declaration('kanarie')), NIET_ONDERSTEUND],
  ])('%s', (_, document, why) => {
    expect(readEveryWay(document)).toEqual({
      tokens: [],
      fault: { rule: 'XML-CODERING', args: { fault: why }, offset: 0, at: '1:1' },
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
    ['a character that starts like U+FFFD', bytes('<a>x', 0xef, 0xbf, 'xx</a>'), 'UTF-8', '1:5'],
    [
      'half a character with a byte of U+FFFD',
      bytes(...utf16('\ufeff<a>x', 'LE'), 0xfd, 0xdc),
      'UTF-16LE',
      '1:5',
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
    ['80 in ASCII', declared('ANSI_X3.4-1968', 0x80), 'US-ASCII', '2:4'],
    ['80 in ISO 8859-9', declared('latin5', 0x80), 'ISO-8859-9', '2:4'],
    ['80 in ISO 8859-11', declared('iso-8859-11', 0x80), 'ISO-8859-11', '2:4'],
    ['80 in ISO 8859-1 by the name that IBM gave it', declared('cp819', 0x80), 'ISO-8859-1', '2:4'],
    ['80 in ISO 8859-1', declared('iso-8859-1', 0xe9, 0x80), 'ISO-8859-1', '2:5'],
    ['9F in ISO 8859-1', declared('iso-8859-1', 0x9f), 'ISO-8859-1', '2:4'],
    ['an unused byte of windows-1253', declared('windows-1253', 'xy', 0xd2), 'WINDOWS-1253', '2:6'],
  ])('%s', (_, document, encoding, at) => {
    const { rule, args, at: found } = readEveryWay(document).fault ?? {};
    expect({ rule, args, at: found }).toEqual({
      rule: 'XML-ONLEESBAAR',
      args: { encoding },
      at,
    });
  });

  it.each(['<?xml', '<?xml version="1.0" encoding="utf-16"', '<?xm'])(
    'are none when a declaration is cut off: %s',
    (document) => {
      expect(readEveryWay(utf8(document))).toEqual({
        tokens: [],
        fault: {
          rule: 'XML-WELGEVORMD',
          args: { fault: 'markering-open' },
          offset: document.length,
          at: `1:${document.length + 1}`,
        },
      });
    },
  );

  it('end the document behind the tokens in front of them', () => {
    expect(readEveryWay(bytes('<a><b/>', 0xff, '<c/></a>'))).toEqual({
      tokens: ['open a 1:1', 'open b 1:4', 'close 1:4'],
      fault: { rule: 'XML-ONLEESBAAR', args: { encoding: 'UTF-8' }, offset: 7, at: '1:8' },
    });
  });

  it('do not count when the document has another fault in front of them', () => {
    expect(readEveryWay(bytes('<a></b>', 0xff)).fault?.rule).toBe('XML-WELGEVORMD');
  });

  it('a second byte order mark is text', () => {
    const fault = { rule: 'XML-GEEN', args: {} };
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
      args: { encoding: 'Unicode' },
      offset,
      at,
    });
  });

  it.each(['\u{10000}', '\u{1F600}', '\u{10FFFF}'])(
    'a surrogate pair may be split over two pieces: %j',
    (pair) => {
      expect(readPieces([`<a>${pair.charAt(0)}`, `${pair.charAt(1)}</a>`])).toEqual({
        tokens: ['open a 1:1', `text "${pair}" 1:4`, 'close 1:6'],
      });
    },
  );
});

describe('pieces of one byte', () => {
  /** What each byte of a document brings, when it comes by itself. */
  function read(document: Uint8Array): readonly string[] {
    const decoder = createByteDecoder();
    const texts = [...document].map((byte) => decoder.write(Uint8Array.of(byte)).text);
    expect(decoder.end()).toEqual({ text: '' });
    return texts;
  }

  it.each([
    ['UTF-8', utf8('<a>xé'), ['', '', '', '<a>x', '', 'é']],
    [
      'UTF-8 with the first and the last character of each length',
      utf8('<a>x\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'),
      [
        ...['', '', '', '<a>x', '\u007f', '', '\u0080', '', '\u07ff', '', '', '\u0800', '', '', '\uffff'],
        ...['', '', '', '\u{10000}', '', '', '', '\u{10ffff}'],
      ],
    ],
    [
      'UTF-16LE',
      utf16('\ufeffx\uff0c\ud7ff\u{10000}\u{10ffff}\ue000', 'LE'),
      [
        ...['', '', '', '\ufeffx', '', '\uff0c', '', '\ud7ff', '', '', '', '\u{10000}'],
        ...['', '', '', '\u{10ffff}', '', '\ue000'],
      ],
    ],
    [
      'UTF-16BE',
      utf16('\ufeffx\uff0c\ud7ff\u{10000}\u{10ffff}\ue000', 'BE'),
      [
        ...['', '', '', '\ufeffx', '', '\uff0c', '', '\ud7ff', '', '', '', '\u{10000}'],
        ...['', '', '', '\u{10ffff}', '', '\ue000'],
      ],
    ],
    [
      'windows-1252',
      bytes('<?xml encoding="cp1252"?>', 0xc3, 0xa9, 0xf0, 0x80),
      [...Array(24).fill(''), '<?xml encoding="cp1252"?>', 'Ã', '©', 'ð', '€'],
    ],
  ])('are text as soon as a character is complete: %s', (_, document, texts) => {
    expect(read(document)).toEqual(texts);
  });
});

describe('a document that comes whole', () => {
  const root = '<a xmlns="urn:x"></a>';

  it.each([
    ['a byte that UTF-8 does not have', bytes(root, 0xff)],
    ['the start of a character', bytes(root, 0xe2, 0x82)],
    ['half a character in UTF-16', utf16(`\ufeff${root}\ud83d`, 'LE')],
    ['half a unit of UTF-16', bytes(...utf16(`\ufeff${root}`, 'BE'), 0)],
    ['a byte that ISO 8859-1 does not have', bytes(`<?xml version="1.0" encoding="latin1"?>${root}`, 0x80)],
    ['a lone surrogate', `${root}\ud83d`],
  ])('has the fault that it has in pieces, though it stands behind the root: %s', (_, document) => {
    const ignore = { open: () => undefined, text: () => undefined, close: () => undefined };
    const { fault, locate } = readXml(document, () => ignore, ['a'], XML_LIMITS);
    const { line, column } = locate(fault?.offset ?? 0);
    const inPieces = readEveryWay(document).fault;
    expect(inPieces?.rule).toBe('XML-ONLEESBAAR');
    expect({ ...fault, at: `${line}:${column}` }).toEqual(inPieces);
  });

  it.each([
    ['a declaration of UTF-8', '<?xml version="1.0" encoding="UTF-8"?>', [0xc3, 0xa9], 'é'],
    [
      'a declaration in small letters and single quotes',
      "<?xml version='1.0' encoding='utf8' ?>",
      [0xc3, 0xa9],
      'é',
    ],
    ['nothing', '', [0xc3, 0xa9], 'é'],
    ['another encoding', '<?xml version="1.0" encoding="iso-8859-1"?>', [0xc3, 0xa9], 'Ã©'],
    [
      'another encoding, which those bytes would be UTF-8 in',
      '<?xml version="1.0" encoding="windows-1252"?>',
      [0xc2, 0x80],
      'Â€',
    ],
  ])('is in the encoding of its declaration: %s', (_, declaration, letter, text) => {
    const document = bytes(`${declaration}<a>`, ...letter, '</a>');
    expect(decodeWhole(document)).toEqual({ text: `${declaration}<a>${text}</a>` });
  });

  it('with a byte order mark of UTF-8 and another encoding is refused', () => {
    const document = bytes(0xef, 0xbb, 0xbf, '<?xml version="1.0" encoding="iso-8859-1"?><a></a>');
    expect(decodeWhole(document)).toMatchObject({ text: '', fault: { rule: 'XML-CODERING' } });
    expect(decodeWhole(bytes(0xef, 0xbb, 0xbf, root))).toEqual({ text: `\ufeff${root}` });
  });

  it('after one that could not be read is read as ever', () => {
    expect(decodeWhole(bytes(root, 0xe2, 0x82)).fault).toBeDefined();
    expect(decodeWhole(utf8(`${root}é`))).toEqual({ text: `${root}é` });
  });

  it.each([
    ['an ordinary one', root, XML_LIMITS, 1],
    ['an ordinary one in bytes', utf8(root), XML_LIMITS, 1],
    ['one that is not ordinary', '<a b=""/>', XML_LIMITS, 2],
    ['one that is too large', root, { ...XML_LIMITS, bytes: root.length - 1 }, 1],
  ])('is handed out once, or anew when it turns out not to be ordinary: %s', (_, document, limits, times) => {
    const names: string[][] = [];
    const read = readXml(
      document,
      () => {
        const found: string[] = [];
        names.push(found);
        return { open: (_uri, local) => found.push(local), text: () => undefined, close: () => undefined };
      },
      ['a'],
      limits,
    );
    expect(names).toHaveLength(times);
    expect(names.at(-1)).toEqual(read.fault === undefined ? ['a'] : []);
    expect(read.fault?.rule).toBe(limits === XML_LIMITS ? undefined : 'XML-LIMIET');
  });

  it('has the text of its bytes, up to the first that cannot be read', () => {
    const text = '<a>é\u{1F600}</a>\n';
    expect(decodeDocument(text)).toBe(text);
    expect(decodeDocument(utf8(text))).toBe(text);
    expect(decodeDocument(utf8('<a>'))).toBe('<a>');
    expect(decodeWhole(utf8(text))).toEqual({ text });
    const fault = { rule: 'XML-ONLEESBAAR', args: { encoding: 'UTF-8' } };
    expect(decodeWhole(bytes('<a>', 0xff, '</a>'))).toEqual({ text: '<a>', fault: { ...fault, offset: 3 } });
    expect(decodeWhole(bytes('<a></a>', 0xc3))).toEqual({ text: '<a></a>', fault: { ...fault, offset: 7 } });
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
