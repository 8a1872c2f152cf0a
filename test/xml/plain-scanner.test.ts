import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createXmlReader,
  type TokenHandler,
  XML_LIMITS,
  XMLNS,
  type XmlLimits,
} from '../../src/xml/index.ts';
import { type PlainNames, scanPlain } from '../../src/xml/plain/scan-plain.ts';
import { campaign } from '../support/campaign.ts';

const NAMES: PlainNames = ['a', 'b', 'bb', 'Ab', 'x.y', 'c-1', '_d', 'é'];
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

describe('an ordinary document', () => {
  it.each([
    [
      'in the default namespace',
      '<a xmlns="urn:x"><b>1</b></a>',
      ['open {urn:x}a 0', 'open {urn:x}b 17', 'text "1" 20', 'close 21', 'close 25'],
    ],
    [
      'with a prefix',
      '<p:a xmlns:p="urn:x"><p:b>1</p:b></p:a>',
      ['open {urn:x}a 0', 'open {urn:x}b 21', 'text "1" 26', 'close 27', 'close 33'],
    ],
    [
      'with a prefix like a name of the list',
      "<b:b xmlns:b='urn:x'><b:bb></b:bb></b:b>",
      ['open {urn:x}b 0', 'open {urn:x}bb 21', 'close 27', 'close 34'],
    ],
    [
      'with a dot in its prefix and its names',
      '<p.q:a xmlns:p.q="urn:x"><p.q:x.y>1</p.q:x.y></p.q:a>',
      ['open {urn:x}a 0', 'open {urn:x}x.y 25', 'text "1" 34', 'close 35', 'close 45'],
    ],
    [
      'with all that a name may hold',
      '<_p-1.q:a xmlns:_p-1.q="urn:x"><_p-1.q:c-1></_p-1.q:c-1><_p-1.q:_d></_p-1.q:_d></_p-1.q:a>',
      ['open {urn:x}a 0', 'open {urn:x}c-1 31', 'close 43', 'open {urn:x}_d 56', 'close 67', 'close 79'],
    ],
    [
      'with a prefix that does not start with xml',
      '<axml:a xmlns:axml="urn:x"></axml:a>',
      ['open {urn:x}a 0', 'close 27'],
    ],
    [
      'with a namespace that does not start like those that are reserved',
      '<a xmlns="urn:http://www.w3.org/"></a>',
      ['open {urn:http://www.w3.org/}a 0', 'close 34'],
    ],
    [
      'with names that start alike',
      '<b xmlns="urn:x"><bb><b>1</b></bb><b></b></b>',
      [
        'open {urn:x}b 0',
        'open {urn:x}bb 17',
        'open {urn:x}b 21',
        'text "1" 24',
        'close 25',
        'close 29',
        'open {urn:x}b 34',
        'close 37',
        'close 41',
      ],
    ],
    [
      'with other characters in its namespace',
      `<a xmlns="HTTP://x.nl:80/~y?z=(1)+2,3;#[4]*!$%_^{|}@"></a>`,
      ['open {HTTP://x.nl:80/~y?z=(1)+2,3;#[4]*!$%_^{|}@}a 0', 'close 54'],
    ],
    ['of a root alone', '<a xmlns="urn:x"></a>', ['open {urn:x}a 0', 'close 17']],
    ['behind a declaration', `${DECLARATION}<a xmlns="u"></a>`, ['open {u}a 38', 'close 51']],
    [
      'behind the shortest declaration',
      '<?xml version="1.0"?><a xmlns="u"></a>',
      ['open {u}a 21', 'close 34'],
    ],
    [
      'behind a declaration in single quotes',
      "<?xml version='1.0' encoding='iso-8859-1' standalone='no' ?>\r\n<a xmlns='u'></a>",
      ['open {u}a 62', 'close 75'],
    ],
    [
      'that stands alone, in either quote',
      `<?xml version="1.0" standalone='yes'?>\n\n<a xmlns="u"></a>`,
      ['open {u}a 40', 'close 53'],
    ],
    ['behind a byte order mark', '\ufeff<a xmlns="u"></a>', ['open {u}a 1', 'close 14']],
    [
      'behind a byte order mark and a declaration',
      `\ufeff${DECLARATION}\n<a xmlns="u"></a>`,
      ['open {u}a 40', 'close 53'],
    ],
    ['behind white space', ' \t\r\n<a xmlns="u"></a>', ['open {u}a 4', 'close 17']],
    ['in front of white space', '<a xmlns="u"></a>\r\n \t\r', ['open {u}a 0', 'close 13']],
    [
      'with white space around its elements',
      '<a xmlns="u">\r\n\t<b> \n <b>1</b>\r</b>\n<b></b> </a>',
      [
        'open {u}a 0',
        'open {u}b 16',
        'open {u}b 22',
        'text "1" 25',
        'close 26',
        'close 31',
        'open {u}b 36',
        'close 39',
        'close 44',
      ],
    ],
    [
      'with white space for a value',
      '<a xmlns="u"> <b> \t\r\n </b> </a>',
      ['open {u}a 0', 'open {u}b 14', 'text " \\t\\n " 17', 'close 22', 'close 27'],
    ],
    [
      'with an empty value',
      '<a xmlns="u"><b></b></a>',
      ['open {u}a 0', 'open {u}b 13', 'close 16', 'close 20'],
    ],
    [
      'with line ends in a value',
      '<a xmlns="u"><b>1\r\n2\r3\n4\r\r\n</b></a>',
      ['open {u}a 0', 'open {u}b 13', 'text "1\\n2\\n3\\n4\\n\\n" 16', 'close 27', 'close 31'],
    ],
    [
      'with > and quotes in a value',
      '<a xmlns="u"><b>>"x" > \'y\'/></b></a>',
      ['open {u}a 0', 'open {u}b 13', 'text ">\\"x\\" > \'y\'/>" 16', 'close 28', 'close 32'],
    ],
    [
      'with other letters in a value',
      '<a xmlns="u"><b>é漢\u00a0\u0085\u2028\u007f\ufeff\ufffd\ud7ff\ue000</b></a>',
      [
        'open {u}a 0',
        'open {u}b 13',
        'text "é漢\u00a0\u0085\u2028\u007f\ufeff\ufffd\ud7ff\ue000" 16',
        'close 26',
        'close 30',
      ],
    ],
  ])('%s', (_, document, tokens) => {
    expect(scan(document)).toEqual(tokens);
    expect(readWithSaxes(document)).toEqual(tokens);
  });
});

describe('gives up', () => {
  const ORDINARY =
    '<?xml version="1.0"?><p:a xmlns:p="urn:x"><p:b>een</p:b><p:x.y><p:Ab>2</p:Ab></p:x.y></p:a>';
  const ROOT = '<p:a xmlns:p="urn:x">';

  it('not for what the others are made of', () => {
    expect(scan(ORDINARY)).toEqual([
      'open {urn:x}a 21',
      'open {urn:x}b 42',
      'text "een" 47',
      'close 50',
      'open {urn:x}x.y 56',
      'open {urn:x}Ab 63',
      'text "2" 69',
      'close 70',
      'close 77',
      'close 85',
    ]);
  });

  it.each([
    // Markup
    ['an entity', 'een', 'R &amp; D'],
    ['a reference', 'een', '&#65;'],
    ['a bare &', 'een', 'R & D'],
    ['an & in a namespace', 'urn:x"', 'urn:x&amp;y"'],
    ['commentary in a value', 'een', 'e<!-- -->en'],
    ['commentary between elements', '<p:x.y>', '<!-- --><p:x.y>'],
    ['commentary in front of the root', ROOT, `<!-- -->${ROOT}`],
    ['commentary behind the root', '</p:a>', '</p:a><!-- -->'],
    ['a CDATA section', 'een', '<![CDATA[een]]>'],
    ['an instruction in a value', 'een', 'e<?pi?>en'],
    ['an instruction between elements', '<p:x.y>', '<?pi x?><p:x.y>'],
    ['an instruction in front of the root', ROOT, `<?pi x?>${ROOT}`],
    ['an instruction behind the root', '</p:a>', '</p:a><?pi x?>'],
    ['a DOCTYPE', ROOT, `<!DOCTYPE p:a>${ROOT}`],
    ['a DOCTYPE in a value', 'een', '<!DOCTYPE'],
    // The declaration
    ['version 1.1', 'version="1.0"', 'version="1.1"'],
    ['no version', ' version="1.0"', ''],
    ['quotes that differ', 'version="1.0"', 'version="1.0\''],
    ['no quotes', 'version="1.0"', 'version=1.0'],
    ['an encoding that is no name', 'version="1.0"', 'version="1.0" encoding="8"'],
    ['an empty encoding', 'version="1.0"', 'version="1.0" encoding=""'],
    ['another standalone', 'version="1.0"', 'version="1.0" standalone="maybe"'],
    ['standalone in front of an encoding', '1.0"?', '1.0" standalone="yes" encoding="UTF-8"?'],
    ['a line end in the declaration', 'version="1.0"?', 'version="1.0"\n?'],
    ['spaces around = in the declaration', 'version=', 'version = '],
    ['a declaration in capitals', '<?xml', '<?XML'],
    ['a space in front of the declaration', '<?xml', ' <?xml'],
    ['a line end in front of the declaration', '<?xml', '\n<?xml'],
    ['a byte order mark and white space in front of the declaration', '<?xml', '\ufeff\n<?xml'],
    ['two byte order marks', '<?xml', '\ufeff\ufeff<?xml'],
    ['a byte order mark behind the declaration', '?>', '?>\ufeff'],
    ['two declarations', '?>', '?><?xml version="1.0"?>'],
    ['text behind the declaration', '?>', '?>x'],
    ['a no-break space behind the declaration', '?>', '?>\u00a0'],
    // Namespaces
    ['no declaration of a namespace', ' xmlns:p="urn:x"', ''],
    ['a prefix that is not bound', 'xmlns:p=', 'xmlns='],
    ['another prefix that is bound', 'xmlns:p=', 'xmlns:q='],
    ['a longer prefix that is bound', 'xmlns:p=', 'xmlns:pp='],
    ['a prefix that is bound in capitals', 'xmlns:p=', 'xmlns:P='],
    ['a prefix that is bound beside a root without', '<p:a xmlns', '<a xmlns'],
    ['no name of a prefix', 'xmlns:p=', 'xmlns:='],
    ['two declarations of namespaces', 'urn:x"', 'urn:x" xmlns:q="urn:y"'],
    ['two declarations, the default first', 'xmlns:p', 'xmlns="urn:y" xmlns:p'],
    ['a declaration of a namespace further in', '<p:b>', '<p:b xmlns:p="urn:x">'],
    ['a default namespace further in', '<p:b>', '<p:b xmlns="urn:y">'],
    ['an empty namespace', 'urn:x', ''],
    ['a space in a namespace', 'urn:x', 'urn: x'],
    ['a space in front of a namespace', 'urn:x', ' urn:x'],
    ['a space behind a namespace', 'urn:x', 'urn:x '],
    ['a line end behind a namespace', 'urn:x', 'urn:x\n'],
    ['a no-break space behind a namespace', 'urn:x', 'urn:x\u00a0'],
    ['another letter in a namespace', 'urn:x', 'urn:é'],
    ['a quote in a namespace', 'urn:x', "urn:'"],
    ['a < in a namespace', 'urn:x', 'urn:<'],
    ['a > in a namespace', 'urn:x', 'urn:>'],
    ['the namespace of xmlns', 'urn:x', 'http://www.w3.org/2000/xmlns/'],
    ['the namespace of xml', 'urn:x', 'http://www.w3.org/XML/1998/namespace'],
    ['quotes of a namespace that differ', 'urn:x"', "urn:x'"],
    ['no quotes around a namespace', '"urn:x"', 'urn:x'],
    // Tags
    ['an attribute', 'urn:x"', 'urn:x" b="1"'],
    ['an attribute in front of the namespace', 'xmlns:p', 'b="1" xmlns:p'],
    ['an attribute without a namespace', 'xmlns:p=', 'b='],
    ['an attribute further in', '<p:b>', '<p:b b="1">'],
    ['an attribute of the namespace further in', '<p:b>', '<p:b p:b="1">'],
    ['an element that closes itself', '<p:b>een</p:b>', '<p:b/>'],
    ['a root that closes itself', /x">.*/, 'x"/>'],
    ['a space in the start tag of the root', 'urn:x"', 'urn:x" '],
    ['two spaces in the start tag of the root', ' xmlns', '  xmlns'],
    ['a line end in the start tag of the root', 'p:a xmlns', 'p:a\nxmlns'],
    ['spaces around =', 'xmlns:p=', 'xmlns:p = '],
    ['a space in a start tag', '<p:b>', '<p:b >'],
    ['a space in front of the name in a start tag', '<p:b>', '< p:b>'],
    ['a line end in an end tag', '</p:b>', '</p:b\n>'],
    ['a space in an end tag', '</p:Ab>', '</p:Ab >'],
    ['a space in the end tag of a class', '</p:x.y>', '</p:x.y >'],
    ['a space in the end tag of the root', '</p:a>', '</p:a >'],
    ['a space behind the / of an end tag', '</p:b>', '</ p:b>'],
    ['two <', '<p:b>', '<<p:b>'],
    ['a < in a value', 'een', '1 < 2'],
    ['no >', '<p:x.y>', '<p:x.y'],
    // Names
    ['an unknown name', '<p:b>een</p:b>', '<p:Kanarie>een</p:Kanarie>'],
    ['an unknown root', /p:a/g, 'p:Kanarie'],
    ['an empty name', /p:b/g, ''],
    ['an empty name behind a prefix', /p:b/g, 'p:'],
    ['a name without prefix', /p:b/g, 'b'],
    ['another prefix', /p:b/g, 'q:b'],
    ['another prefix in an end tag', '</p:b>', '</q:b>'],
    ['a name that starts with one of the list', /p:Ab/g, 'p:Abc'],
    ['a name that one of the list starts with', /p:Ab/g, 'p:A'],
    ['a name that ends with one of the list', /p:Ab/g, 'p:cAb'],
    ['a name in capitals', /p:b/g, 'p:B'],
    ['a name in small letters', /p:Ab/g, 'p:ab'],
    ['a prefix in capitals', /p:b/g, 'P:b'],
    ['two prefixes', /p:b/g, 'p:p:b'],
    ['another character for a dot', /p:x\.y/g, 'p:xzy'],
    ['another character for a dot in an end tag', '</p:x.y>', '</p:xzy>'],
    ['a name of the list with another letter', /p:b/g, 'p:é'],
    ['a root with another letter', /p:a/g, 'p:é'],
    ['a name that starts with a digit', /p:b/g, 'p:1'],
    // Structure
    ['an end tag of another element', '</p:b>', '</p:bb>'],
    ['end tags that change places', '</p:Ab></p:x.y>', '</p:x.y></p:Ab>'],
    ['no end tag of a value', 'een</p:b>', 'een'],
    ['no end tag of a class', '</p:x.y>', ''],
    ['no end tag of the root', '</p:a>', ''],
    ['half an end tag of the root', '</p:a>', '</p:a'],
    ['an end tag more', '</p:x.y>', '</p:x.y></p:x.y>'],
    ['an end tag behind the root', '</p:a>', '</p:a></p:a>'],
    ['text behind the root', '</p:a>', '</p:a>x'],
    ['a byte order mark behind the root', '</p:a>', '</p:a>\ufeff'],
    ['a control character behind the root', '</p:a>', '</p:a>\0'],
    ['a second root', '</p:a>', '</p:a><p:a></p:a>'],
    ['a whole second root', '</p:a>', `</p:a>${ROOT}</p:a>`],
    ['text in the root alone', /x">.*/, 'x">een</p:a>'],
    ['text in front of an element', '<p:b>', 'x<p:b>'],
    ['text behind an element', '</p:b>', '</p:b>x'],
    ['text at the end of a class', '</p:x.y>', 'x</p:x.y>'],
    ['text in front of a child', '<p:x.y>', '<p:x.y>x'],
    ['a no-break space between elements', '</p:b>', '</p:b>\u00a0'],
    ['a line separator between elements', '</p:b>', '</p:b>\u2028'],
    ['a byte order mark between elements', '</p:b>', '</p:b>\ufeff'],
    ['a vertical tab between elements', '</p:b>', '</p:b>\v'],
    // Characters
    ['U+0000', 'een', 'e\0n'],
    ['U+0008', 'een', 'e\bn'],
    ['U+000B', 'een', 'e\vn'],
    ['U+000C', 'een', 'e\fn'],
    ['U+000E', 'een', 'e\u000en'],
    ['U+001F', 'een', 'e\u001fn'],
    ['U+FFFE', 'een', 'e\ufffen'],
    ['U+FFFF', 'een', 'e\uffffn'],
    ['a surrogate pair', 'een', 'e\u{1f600}n'],
    ['a high surrogate', 'een', 'e\ud800n'],
    ['a low surrogate', 'een', 'e\udfffn'],
    [']', 'een', 'e]n'],
    [']]>', 'een', 'e]]>n'],
    ['nothing', /.*/, ''],
    ['white space', /.*/, ' \r\n'],
    ['a byte order mark', /.*/, '\ufeff'],
    ['a declaration alone', /\?>.*/, '?>'],
    ['text', /.*/, 'Geachte heer'],
  ])('%s', (_, part, by) => {
    const document = ORDINARY.replace(part, () => by);
    expect(document).not.toBe(ORDINARY);
    expect(scan(document)).toBe(GAVE_UP);
  });

  it.each(['xml', 'xmlns', 'XML', 'Xml', 'xmlp', 'XMLNS'])('the prefix %s', (prefix) => {
    expect(scan(ORDINARY.replaceAll('p:', `${prefix}:`).replace(':p=', `:${prefix}=`))).toBe(GAVE_UP);
  });

  it('another character for the dot of a prefix', () => {
    const document = '<p.q:a xmlns:p.q="urn:x"><p.q:b>1</p.q:b><p.q:x.y><p.q:b></p.q:b></p.q:x.y></p.q:a>';
    expect(scan(document)).toHaveLength(9);
    for (const { index } of document.matchAll(/(?<=p)\./g)) {
      expect(scan(`${document.slice(0, index)}z${document.slice(index + 1)}`)).toBe(GAVE_UP);
    }
  });

  it.each([' ', '\r\n', '\t'])('or hands out the text of a root with nothing but %j', (space) => {
    const document = `<a xmlns="urn:x">${space}</a>`;
    expect([GAVE_UP, readWithSaxes(document)]).toContainEqual(scan(document));
    expect(readWithSaxes(document)).toHaveLength(3);
  });

  it('any end too early', () => {
    for (let end = 0; end < ORDINARY.length; end++) expect(scan(ORDINARY.slice(0, end))).toBe(GAVE_UP);
  });

  it('any name when there are none', () => {
    expect(scan('<a xmlns="urn:x"></a>', [])).toBe(GAVE_UP);
  });
});

describe('a limit', () => {
  const nested = (depth: number): string => {
    const inner = depth - 1;
    return `<a xmlns="u">${'<b>'.repeat(inner)}${'</b>'.repeat(inner)}</a>`;
  };
  const row = (count: number): string => `<a xmlns="u">${'<b>1</b>'.repeat(count - 1)}</a>`;
  const valued = (length: number): string => `<a xmlns="u"><b>${'x'.repeat(length)}</b></a>`;
  const long = 'b'.repeat(XML_LIMITS.nameLength);
  const names = ['a', 'b', 'c', long.slice(0, 8), long.slice(0, 9), long, `${long}b`];

  it.each<[string, Partial<XmlLimits>, string, string]>([
    ['depth', {}, nested(XML_LIMITS.depth), nested(XML_LIMITS.depth + 1)],
    ['depth', { depth: 1 }, '<a xmlns="u"></a>', '<a xmlns="u"><b></b></a>'],
    [
      'depth of what has no value',
      { depth: 2 },
      '<a xmlns="u"><b></b><b>\n</b></a>',
      '<a xmlns="u"><b>\n<c></c></b></a>',
    ],
    ['depth that is no whole number', { depth: 1.5 }, '<a xmlns="u"></a>', '<a xmlns="u"><b></b></a>'],
    ['elements', { elements: 5 }, row(5), row(6)],
    ['elements', { elements: 1 }, row(1), row(2)],
    ['elements in each other', { elements: 3 }, nested(3), nested(4)],
    ['nameLength', {}, `<a xmlns="u"><${long}></${long}></a>`, `<a xmlns="u"><${long}b></${long}b></a>`],
    ['nameLength of a root', {}, `<${long} xmlns="u"></${long}>`, `<${long}b xmlns="u"></${long}b>`],
    [
      'nameLength with a prefix',
      { nameLength: 10 },
      '<p:a xmlns:p="u"><p:bbbbbbbb>1</p:bbbbbbbb></p:a>',
      '<p:a xmlns:p="u"><p:bbbbbbbbb>1</p:bbbbbbbbb></p:a>',
    ],
    [
      'nameLength of a root with a prefix',
      { nameLength: 10 },
      '<p:bbbbbbbb xmlns:p="u"></p:bbbbbbbb>',
      '<p:bbbbbbbbb xmlns:p="u"></p:bbbbbbbbb>',
    ],
    [
      'nameLength of a declaration',
      { nameLength: 12 },
      '<ppppp:a xmlns:ppppp="u"></ppppp:a>',
      '<ppppppp:a xmlns:ppppppp="u"></ppppppp:a>',
    ],
    // A value counts with its tags and what stands in front of it: less than the limit allows.
    ['valueLength', {}, valued(XML_LIMITS.valueLength - 7), valued(XML_LIMITS.valueLength - 6)],
    ['valueLength', { valueLength: 12 }, valued(5), valued(6)],
    [
      'valueLength of white space in front of a value',
      { valueLength: 12 },
      '<a xmlns="u">  \r\n <b></b></a>',
      '<a xmlns="u">  \r\n  <b></b></a>',
    ],
    [
      'valueLength of white space in front of an element',
      { valueLength: 12 },
      '<a xmlns="u">         <b><c></c></b></a>',
      '<a xmlns="u">          <b><c></c></b></a>',
    ],
    [
      'valueLength of white space in front of an end tag',
      { valueLength: 12 },
      '<a xmlns="u"><b></b>        </a>',
      '<a xmlns="u"><b></b>         </a>',
    ],
    [
      'valueLength of a namespace',
      { valueLength: 12 },
      '<a xmlns="urn:12345678"></a>',
      '<a xmlns="urn:123456789"></a>',
    ],
  ])('%s: %o', (_, limits, within, over) => {
    const all = { ...XML_LIMITS, ...limits };
    expect(scan(within, names, all)).toEqual(readWithSaxes(within, all));
    expect(scan(over, names, all)).toBe(GAVE_UP);
  });

  it.each(['depth', 'elements', 'attributes'] as const)('%s of 0', (name) => {
    expect(scan(row(1), names, { ...XML_LIMITS, [name]: 1 })).toHaveLength(2);
    expect(scan(row(1), names, { ...XML_LIMITS, [name]: 0 })).toBe(GAVE_UP);
  });

  it('may be Infinity', () => {
    const endless = Number.POSITIVE_INFINITY;
    const limits = {
      bytes: endless,
      depth: endless,
      attributes: endless,
      nameLength: endless,
      valueLength: endless,
      elements: endless,
    };
    expect(scan(nested(XML_LIMITS.depth + 1), names, limits)).toHaveLength(2 * XML_LIMITS.depth + 2);
    expect(scan(valued(XML_LIMITS.valueLength + 1), names, limits)).toHaveLength(5);
  });

  it('outside the root there is none for white space', () => {
    const space = ' '.repeat(100);
    expect(scan(`${space}<a xmlns="u"></a>${space}`, names, { ...XML_LIMITS, valueLength: 10 })).toEqual([
      'open {u}a 100',
      'close 113',
    ]);
  });
});

describe('what it remembers of other documents', () => {
  const SOME: readonly string[] = ['', 'p', 'q', 'p.q', 'pzq'].flatMap((prefix) => {
    const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return [
      '<:b>1</:b><:bb>2</:bb>',
      '<:bb>2</:bb><:b>1</:b>',
      '<:b>1</:b><:b>2</:b><:b></:b>',
      '<:b><:bb>1</:bb></:b><:bb></:bb>',
      '<:b> <:b>1</:b> <:bb>2</:bb> </:b>',
      '<:bb><:b><:bb><:b></:b></:bb></:b></:bb>',
      '<:x.y>1</:x.y><:b>1</:b>',
      '<:xzy>1</:xzy><:b>1</:b>',
      '<:b>1</:bb><:b>1</:b>',
      '<:b>1</:b><:Abc>1</:Abc>',
      '<:b>1<:bb>2</:bb></:b>',
      '<:b>1</:b> x <:bb>2</:bb>',
      '',
    ].map((content) => prefixed(`<:a ${xmlns}="urn:x">${content}</:a>`, prefix));
  });
  const ALONE = new Map(SOME.map((document) => [document, scan(document, [...NAMES])]));

  it('is nothing that changes what becomes of a document', () => {
    const gaveUp = [...ALONE.values()].filter((tokens) => tokens === GAVE_UP);
    expect([gaveUp.length, ALONE.size]).toEqual([25, 65]);
    const names = [...NAMES];
    for (const before of SOME) {
      for (const document of SOME) {
        scan(before, names);
        expect(scan(document, names), `${document} behind ${before}`).toEqual(ALONE.get(document));
      }
    }
  });

  it('is kept apart for each list of names', () => {
    const document = '<a xmlns="urn:x"><b>1</b></a>';
    const lists = [['a', 'b'], ['a'], ['b'], ['b', 'a']];
    const read = lists.map((names) => scan(document, names) !== GAVE_UP);
    expect(read).toEqual([true, false, false, true]);
    expect(lists.map((names) => scan(document, names) !== GAVE_UP)).toEqual(read);
  });

  it('holds for more prefixes than it remembers', () => {
    const prefixes = Array.from({ length: 25 }, (_, index) => `p${10 + index}`);
    const names = [...NAMES];
    for (const prefix of [...prefixes, ...prefixes.toReversed(), ...prefixes]) {
      const colon = `${prefix}:`;
      const document = `<${colon}a xmlns:${prefix}="urn:x"><${colon}b>1</${colon}b></${colon}a>`;
      expect(scan(document, names)).toEqual([
        'open {urn:x}a 0',
        'open {urn:x}b 25',
        'text "1" 32',
        'close 33',
        'close 41',
      ]);
      expect(scan(document.replace(`<${colon}b`, '<p99:b'), names)).toBe(GAVE_UP);
    }
  });
});

describe('saxes gives the same tokens and no fault', () => {
  const { runs: RUNS } = campaign(3_000, 20_000);
  const LIMITS: readonly Partial<XmlLimits>[] = [
    ...[1, 2, 3].map((depth) => ({ depth })),
    ...[1, 3, 6, 9].map((elements) => ({ elements })),
    ...[5, 7, 8, 9, 10].map((nameLength) => ({ nameLength })),
    ...[3, 5, 8, 12, 20, 25, 30].map((valueLength) => ({ valueLength })),
    { attributes: 0 },
  ];

  it('for each document that was read', () => {
    const count = { read: 0, readOfDamaged: 0, wellFormed: 0, malformed: 0 };
    fc.assert(
      fc.property(documents(), ({ ordinary, document }) => {
        const tokens = scan(document);
        const expected = readWithSaxes(document);
        if (tokens === GAVE_UP) count[expected === FAULT ? 'malformed' : 'wellFormed']++;
        else {
          expect(tokens, document).toEqual(expected);
          count.read++;
          if (document !== ordinary) count.readOfDamaged++;
        }
      }),
      { numRuns: RUNS, seed: 825 },
    );
    expect(count.read + count.wellFormed + count.malformed).toBe(RUNS);
    expect(count.read / RUNS).toBeGreaterThan(0.3);
    expect(count.readOfDamaged / RUNS).toBeGreaterThan(0.04);
    expect(count.wellFormed / RUNS).toBeGreaterThan(0.05);
    expect(count.malformed / RUNS).toBeGreaterThan(0.4);
  });

  it('for each document within limits that was read', () => {
    const { runs } = campaign(600, 3_000);
    const count = { read: 0, refused: 0 };
    fc.assert(
      fc.property(documents(), fc.constantFrom(...LIMITS), ({ ordinary }, limits) => {
        const all = { ...XML_LIMITS, ...limits };
        const tokens = scan(ordinary, NAMES, all);
        const expected = readWithSaxes(ordinary, all);
        if (tokens !== GAVE_UP) expect(tokens, ordinary).toEqual(expected);
        if (tokens !== GAVE_UP) count.read++;
        else if (expected === FAULT) count.refused++;
      }),
      { numRuns: runs, seed: 826 },
    );
    expect(count.read / runs).toBeGreaterThan(0.2);
    expect(count.refused / runs).toBeGreaterThan(0.2);
  });
});

/** What `scan` gives for a document that the scanner gives up. */
const GAVE_UP = 'gave up';
/** What `readWithSaxes` gives for a document with a fault. */
const FAULT = 'fault';

interface Token {
  readonly kind: 'open' | 'text' | 'close';
  readonly name: string;
  readonly offset: number;
}

/** The tokens of a document such as `open {urn:x}a 0`, `text "x" 17` and `close 18`, with their offsets. */
function scan(
  document: string,
  names: PlainNames = NAMES,
  limits: XmlLimits = XML_LIMITS,
): readonly string[] | typeof GAVE_UP {
  const tokens: Token[] = [];
  return scanPlain(document, recorder(tokens), names, limits) ? tokens.map(tokenText) : GAVE_UP;
}

/** The same by saxes, without the declarations of namespaces and without the texts that may be left out. */
function readWithSaxes(document: string, limits: XmlLimits = XML_LIMITS): readonly string[] | typeof FAULT {
  const tokens: Token[] = [];
  const reader = createXmlReader(recorder(tokens), limits);
  reader.write(document);
  if (reader.end() !== undefined) return FAULT;
  return tokens.filter((_, index) => !isLeftOut(tokens, index)).map(tokenText);
}

function isLeftOut(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'text' || /[^ \t\n]/.test(token.name)) return false;
  return tokens[index + 1]?.kind === 'open' || tokens[index - 1]?.kind === 'close';
}

function recorder(tokens: Token[]): TokenHandler {
  return {
    open: (uri, local, attributes, offset) => {
      const others = attributes.filter((attribute) => attribute.uri !== XMLNS);
      const listed = others.map(({ local, value }) => ` ${local}=${value}`);
      tokens.push({ kind: 'open', name: `{${uri}}${local}${listed.join('')}`, offset });
    },
    text: (name, offset, cdata) => {
      if (cdata) tokens.push({ kind: 'text', name: `CDATA ${name}`, offset });
      else tokens.push({ kind: 'text', name, offset });
    },
    close: (offset) => tokens.push({ kind: 'close', name: '', offset }),
  };
}

function tokenText({ kind, name, offset }: Token): string {
  if (kind === 'close') return `close ${offset}`;
  return `${kind} ${kind === 'text' ? JSON.stringify(name) : name} ${offset}`;
}

interface Damaged {
  readonly ordinary: string;
  readonly document: string;
}

/** Small documents, ordinary ones and what a few characters make of them. */
function documents(): Arbitrary<Damaged> {
  const { children } = fc.letrec<{ children: string; element: string }>((tie) => ({
    children: fc
      .tuple(fc.array(fc.tuple(BLANK, tie('element')), { minLength: 1, maxLength: 3 }), BLANK)
      .map(([elements, last]) => elements.map((element) => element.join('')).join('') + last),
    element: fc
      .tuple(fc.constantFrom('b', 'bb', 'Ab', 'x.y', 'a'), fc.oneof({ maxDepth: 2 }, VALUE, tie('children')))
      .map(([name, content]) => `<:${name}>${content}</:${name}>`),
  }));
  const content = fc.oneof({ weight: 6, arbitrary: children }, { weight: 1, arbitrary: VALUE });
  const ordinary = fc
    .tuple(START, PREFIX, fc.constantFrom('"', "'"), content, BLANK)
    .map(([start, prefix, quote, inner, end]) => {
      const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
      const root = `<:a ${xmlns}=${quote}urn:x${quote}>${inner}</:a>`;
      return start + prefixed(root, prefix) + end;
    });
  return fc.tuple(ordinary, fc.array(DAMAGE, { maxLength: 2 })).map(([document, damages]) => ({
    ordinary: document,
    document: damages.reduce((text, damage) => damage(text), document),
  }));
}

/** Gives each `<:name>` its prefix. */
function prefixed(tags: string, prefix: string): string {
  return tags.replaceAll(/(<\/?):/g, (_, start: string) => (prefix === '' ? start : `${start}${prefix}:`));
}

const START = fc.constantFrom('', '', '\ufeff', '\n', '<?xml version="1.0"?>', `${DECLARATION}\r\n`);
const PREFIX = fc.constantFrom('', '', 'p', 'q', 'p.q', 'pzq');
const BLANK = fc.constantFrom('', '', ' ', '\n\t', '\r\n', '\r');
const VALUE = fc
  .array(fc.constantFrom('x', '1', ' ', '\r\n', '\r', '\n', '>', '"', '/', 'é', '\u2028', 'a', '.'), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));
const CHARACTER = fc.constantFrom(...'<>/ \t\r\n&]!?-"\'=:a.', 'b', 'z', 'A', '\0', '\ud83d', '\ufeff');

/** Inserts, deletes, replaces or swaps a character somewhere. */
const DAMAGE: Arbitrary<(text: string) => string> = fc
  .tuple(fc.constantFrom('insert', 'delete', 'replace', 'swap', 'repeat'), fc.nat(), fc.nat(), CHARACTER)
  .map(([kind, one, other, character]) => (text) => {
    const characters = text.split('');
    const at = one % (text.length + 1);
    const length = 1 + (other % 8);
    if (kind === 'swap') {
      const next = characters.splice(at, 1);
      characters.splice(other % (text.length + 1), 0, ...next);
    } else if (kind === 'repeat') characters.splice(at, 0, ...characters.slice(at, at + length));
    else if (kind === 'delete') characters.splice(at, 1);
    else characters.splice(at, kind === 'insert' ? 0 : 1, character);
    return characters.join('');
  });
