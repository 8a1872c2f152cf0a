import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createXmlReader,
  type PlainNames,
  type TokenHandler,
  XML_LIMITS,
  XMLNS,
  type XmlAttribute,
  type XmlLimits,
} from '../../src/xml/index.ts';
import { scanPlain } from '../../src/xml/plain/scan-plain.ts';
import { campaign, SEED } from '../support/campaign.ts';

const NAMES: PlainNames = ['a', 'b', 'bb', 'Ab', 'x.y', 'c-1', '_d', 'é'];
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const ORDINARY_START = '<?xml version="1.0"?>';
const ROOT = '<p:a xmlns:p="urn:x">';
const ORDINARY = `${ORDINARY_START}${ROOT}<p:b>een</p:b><p:x.y><p:Ab>2</p:Ab></p:x.y></p:a>`;
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

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

describe('what an ordinary document may have besides', () => {
  it.each([
    ['an entity', 'een', 'R &amp; D'],
    ['a reference', 'een', '&#65;'],
    ['commentary in a value', 'een', 'e<!-- -->en'],
    ['commentary between elements', '<p:x.y>', '<!-- --><p:x.y>'],
    ['commentary in front of the root', ROOT, `<!-- -->${ROOT}`],
    ['commentary behind the root', '</p:a>', '</p:a><!-- -->'],
    ['a CDATA section', 'een', '<![CDATA[een]]>'],
    ['an instruction in a value', 'een', 'e<?pi?>en'],
    ['an instruction between elements', '<p:x.y>', '<?pi x?><p:x.y>'],
    ['an instruction in front of the root', ROOT, `<?pi x?>${ROOT}`],
    ['an instruction behind the root', '</p:a>', '</p:a><?pi x?>'],
    ['two declarations of namespaces', 'urn:x"', 'urn:x" xmlns:q="urn:y"'],
    ['two declarations, the default first', 'xmlns:p', 'xmlns="urn:y" xmlns:p'],
    ['a declaration of a namespace further in', '<p:b>', '<p:b xmlns:p="urn:x">'],
    ['a default namespace further in', '<p:b>', '<p:b xmlns="urn:y">'],
    ['an element that closes itself', '<p:b>een</p:b>', '<p:b/>'],
    ['a root that closes itself', /x">.*/, 'x"/>'],
    ['a space in the start tag of the root', 'urn:x"', 'urn:x" '],
    ['two spaces in the start tag of the root', ' xmlns', '  xmlns'],
    ['a line end in the start tag of the root', 'p:a xmlns', 'p:a\nxmlns'],
    ['a space in a start tag', '<p:b>', '<p:b >'],
    ['a line end in an end tag', '</p:b>', '</p:b\n>'],
    ['a space in an end tag', '</p:Ab>', '</p:Ab >'],
    ['a space in the end tag of a class', '</p:x.y>', '</p:x.y >'],
    ['a space in the end tag of the root', '</p:a>', '</p:a >'],
    ['a name without prefix', /p:b/g, 'b'],
    ['text in the root alone', /x">.*/, 'x">een</p:a>'],
    ['text in front of an element', '<p:b>', 'x<p:b>'],
    ['text behind an element', '</p:b>', '</p:b>x'],
    ['text at the end of a class', '</p:x.y>', 'x</p:x.y>'],
    ['text in front of a child', '<p:x.y>', '<p:x.y>x'],
    ['a no-break space between elements', '</p:b>', '</p:b>\u00a0'],
    ['a line separator between elements', '</p:b>', '</p:b>\u2028'],
    ['a byte order mark between elements', '</p:b>', '</p:b>\ufeff'],
    ['a surrogate pair', 'een', 'e\u{1f600}n'],
    [']', 'een', 'e]n'],
    // Commentary and instructions
    ['empty commentary', 'een', 'e<!---->en'],
    ['commentary with what looks like an end', 'een', 'e<!--> ]]> ?> &x; <p:b> -->en'],
    ['commentary with single hyphens', 'een', 'e<!-- - a - b - -->en'],
    ['commentary that is all of a value', 'een', '<!-- een -->'],
    ['commentary around white space', '<p:b>een</p:b>', '<p:b><!-- --> \r\n<!-- --></p:b>'],
    ['white space in front of commentary', '<p:b>een</p:b>', '<p:b> <!-- --></p:b>'],
    ['white space behind commentary', '<p:b>een</p:b>', '<p:b><!-- --> </p:b>'],
    ['commentary in front of the end of a class', '</p:x.y>', ' <!-- --> </p:x.y>'],
    ['much commentary', '<p:x.y>', '\n<!-- 1 -->\n<!-- 2 --><!-- 3 -->\n<p:x.y>'],
    ['commentary with another letter', 'een', 'e<!-- \u{1f600} é -->en'],
    ['an instruction without content', 'een', 'e<?pi ?>en'],
    ['an instruction with the ends of others', 'een', 'e<?pi ?a> --> ]]> ??>en'],
    ['an instruction for a stylesheet', ROOT, `<?xml-stylesheet href="a.xsl"?>\n${ROOT}`],
    ['an instruction whose name starts with xml', 'een', 'e<?xmlx?>en'],
    ['all of it around the root', ROOT, `<!-- a -->\n<?b c?>\r\n<!-- d -->${ROOT}`],
    ['all of it behind the root', '</p:a>', '</p:a>\n<!-- a -->\n<?b c?>\n'],
    // Text
    ['all entities that are laid down', 'een', '&lt;&gt;&amp;&quot;&apos;'],
    ['references of both kinds', 'een', '&#x41;&#0066;&#x00043;&#xe9;&#xE9;'],
    ['a reference to a line end', 'een', 'a&#13;\r\n&#10;&#9;b'],
    ['a reference above U+FFFF', 'een', '&#x1F600;&#128512;&#x10FFFF;'],
    ['the edges of what is a character', 'een', '&#xD7FF;&#xE000;&#xFFFD;&#x10000;&#32;'],
    ['what only a reference makes an end of CDATA', 'een', 'a]]&gt;b'],
    ['what resolved looks like a reference', 'een', '&amp;amp;&amp;#65;'],
    ['a value of white space by reference', 'een', '&#32;&#x20;'],
    ['a reference between elements', '<p:x.y>', '&#32;<p:x.y>'],
    ['an empty CDATA section', 'een', '<![CDATA[]]>'],
    ['white space in a CDATA section', 'een', '<![CDATA[ \r\n ]]>'],
    ['a CDATA section with markup', 'een', '<![CDATA[<p:b>&amp;<!-- ]] > ]>]]>'],
    ['a CDATA section with brackets at its end', 'een', '<![CDATA[a]]]]>'],
    ['CDATA sections in a row', 'een', 'a<![CDATA[b]]><![CDATA[c]]>d'],
    ['an end of CDATA in two sections', 'een', '<![CDATA[a]]]]><![CDATA[>b]]>'],
    ['a CDATA section in a class', '<p:x.y>', '<![CDATA[ ]]><p:x.y>'],
    ['brackets', 'een', ']a]] >]'],
    ['line ends around commentary', 'een', 'a\r<!-- -->\nb\r\n'],
    // Tags
    ['a value that closes itself with a space', '<p:b>een</p:b>', '<p:b />'],
    ['a class that closes itself', /<p:x.y>.*<\/p:x.y>/, '<p:x.y/>'],
    ['white space in every tag', /(?<=[\w"])>/g, ' \r\n\t>'],
    ['white space in front of the value of another tag', '<p:b>een', '<p:b > '],
    ['a hint where the schema is', 'urn:x"', `urn:x" ${XSI} xsi:schemaLocation="urn:x\r\n\tx.xsd"`],
    ['a hint in front of its namespace', 'xmlns:p', `xsi:schemaLocation="urn:x 'x.xsd'" ${XSI} xmlns:p`],
    ['a hint further in', ['urn:x"', '<p:b>'], [`urn:x" ${XSI}`, '<p:b xsi:schemaLocation="a b">']],
    ['what .NET declares', 'urn:x"', `urn:x" ${XSI} xmlns:xsd="http://www.w3.org/2001/XMLSchema"`],
    [
      'a prefix twice over',
      '<p:b>een</p:b>',
      '<q:b xmlns:q="urn:x"><!-- --></q:b><p:b xmlns:p="urn:y">1</p:b>',
    ],
    ['a namespace that ends with its element', '<p:b>', '<p:b xmlns="urn:z"></p:b><b></b><p:b>'],
    [
      'a prefix that stands for another namespace inside',
      /<p:x.y>(.*)<\/p:x.y>/,
      '<p:x.y xmlns:p="urn:y">$1<p:b>1</p:b></p:x.y><p:b>2</p:b>',
    ],
    [
      'namespaces in each other',
      /<p:x.y>.*<\/p:x.y>/,
      '<p:x.y xmlns:p="urn:1" xmlns:q="urn:2"><q:b xmlns:q="urn:3"/><q:b/><p:b xmlns="urn:4"><b/><b xmlns="urn:5"/><b></b></p:b></p:x.y><b/>',
    ],
  ] as const)('%s', (_, part, by) => {
    const document = replaced(part, by);
    expect(document).not.toBe(ORDINARY);
    const expected = readWithSaxes(document);
    expect(expected).not.toBe(FAULT);
    expect(scan(document)).toEqual(expected);
  });

  it('but for names that are none of the list', () => {
    expect(scan(ORDINARY.replace('<p:b>', '<p:b/><p:Kanarie/><p:b>'))).toBe(GAVE_UP);
    expect(scan(ORDINARY.replace('<p:b>', '<p:b/><:b/><p:b>'))).toBe(GAVE_UP);
  });
});

describe('gives up', () => {
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
    ['a bare &', 'een', 'R & D'],
    ['an & in a namespace', 'urn:x"', 'urn:x&amp;y"'],
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
    // Commentary, instructions, CDATA sections and references that are none
    ['two hyphens in commentary', 'een', 'e<!-- a -- b -->en'],
    ['three hyphens at the end of commentary', 'een', 'e<!-- a --->en'],
    ['two hyphens and a CDATA section', 'een', 'e<!-- a --<![CDATA[x]]>en'],
    ['commentary without an end', 'een', 'e<!-- en'],
    ['commentary with half an end', 'een', 'e<!-- --en'],
    ['half a start of commentary', 'een', 'e<!- -->en'],
    ['a control character in commentary', 'een', 'e<!-- \u0001 -->en'],
    ['a control character in commentary in front of the root', ROOT, `<!-- \b -->${ROOT}`],
    ['U+FFFF in an instruction', 'een', 'e<?pi \uffff?>en'],
    ['U+FFFE in a CDATA section', 'een', '<![CDATA[\ufffe]]>'],
    ['a lone surrogate in commentary', 'een', 'e<!-- \ud800 -->en'],
    ['a declaration behind commentary', ORDINARY_START, `<!-- -->${ORDINARY_START}`],
    ['a declaration further in', 'een', 'e<?xml version="1.0"?>en'],
    ['a declaration in capitals further in', 'een', 'e<?XML a?>en'],
    ['an instruction with the name xml alone', 'een', 'e<?xml?>en'],
    ['an instruction without a name', 'een', 'e<? a?>en'],
    ['an instruction whose name is no name', 'een', 'e<?1 a?>en'],
    ['an instruction with a colon in its name', 'een', 'e<?a:b c?>en'],
    ['something else behind the name of an instruction', 'een', 'e<?a?b?>en'],
    ['an instruction without an end', 'een', 'e<?a b>en'],
    ['a CDATA section in small letters', 'een', '<![cdata[een]]>'],
    ['a CDATA section without an end', 'een', '<![CDATA[een]>'],
    ['a space in the start of a CDATA section', 'een', '<![CDATA [een]]>'],
    ['a CDATA section in front of the root', ROOT, `<![CDATA[]]>${ROOT}`],
    ['a CDATA section behind the root', '</p:a>', '</p:a><![CDATA[]]>'],
    ['a reference behind the root', '</p:a>', '</p:a>&#32;'],
    ['an end of CDATA in a text with a reference', 'een', '&amp;]]>'],
    ['an unknown entity', 'een', '&nbsp;'],
    ['an entity in capitals', 'een', '&AMP;'],
    ['the name of a property of all objects', 'een', '&constructor;'],
    ['an entity without an end', 'een', '&amp '],
    ['an entity without a name', 'een', '&;'],
    ['a space in an entity', 'een', '& amp;'],
    ['a reference without a number', 'een', '&#;'],
    ['a reference without a hexadecimal number', 'een', '&#x;'],
    ['a reference with a capital X', 'een', '&#X41;'],
    ['a reference with another digit', 'een', '&#4a;'],
    ['a reference with an exponent', 'een', '&#1e2;'],
    ['a reference with a sign', 'een', '&#-65;'],
    ['a reference with a space', 'een', '&#65 ;'],
    ['a reference to U+0000', 'een', '&#0;'],
    ['a reference to a control character', 'een', '&#x1F;'],
    ['a reference to a surrogate', 'een', '&#xD800;'],
    ['references to two surrogates', 'een', '&#xD83D;&#xDE00;'],
    ['a surrogate and a reference to another', 'een', '\ud83d&#xDE00;'],
    ['a reference to U+FFFE', 'een', '&#xFFFE;'],
    ['a reference above U+10FFFF', 'een', '&#x110000;'],
    ['spaces around =', 'xmlns:p=', 'xmlns:p = '],
    ['a hint of the other kind', 'urn:x"', `urn:x" ${XSI} xsi:noNamespaceSchemaLocation=""`],
    // Attributes
    ['a declaration twice', 'urn:x"', 'urn:x" xmlns:p="urn:x"'],
    ['a default namespace twice', 'urn:x"', 'urn:x" xmlns="urn:y" xmlns="urn:z"'],
    ['a hint twice', 'urn:x"', `urn:x" ${XSI} xsi:schemaLocation="a" xsi:schemaLocation="a"`],
    ['a hint of another prefix', 'urn:x"', `urn:x" ${XSI.replace('xsi', 'i')} i:schemaLocation="a"`],
    ['a hint of a prefix that is not bound', 'urn:x"', 'urn:x" xsi:schemaLocation="a"'],
    ['a hint of another namespace', 'urn:x"', 'urn:x" xmlns:xsi="urn:i" xsi:schemaLocation="a"'],
    [
      'a hint whose namespace has ended',
      ['<p:b>', '<p:x.y>'],
      [`<p:b ${XSI}>`, '<p:x.y xsi:schemaLocation="a">'],
    ],
    [
      'a hint of a namespace that is another inside',
      ['urn:x"', '<p:b>'],
      [`urn:x" ${XSI}`, '<p:b xmlns:xsi="urn:i" xsi:schemaLocation="a">'],
    ],
    ['a type that must be judged', 'urn:x"', `urn:x" ${XSI} xsi:type="p:a"`],
    ['nil that must be judged', ['urn:x"', '<p:b>'], [`urn:x" ${XSI}`, '<p:b xsi:nil="true">']],
    ['a < in a hint', 'urn:x"', `urn:x" ${XSI} xsi:schemaLocation="<"`],
    ['a reference in a hint', 'urn:x"', `urn:x" ${XSI} xsi:schemaLocation="a&amp;b"`],
    ['a control character in a hint', 'urn:x"', `urn:x" ${XSI} xsi:schemaLocation="\u0001"`],
    ['a form feed between attributes', 'urn:x"', `urn:x"\f${XSI}`],
    ['a no-break space between attributes', 'urn:x"', `urn:x"\u00a0${XSI}`],
    ['nothing between attributes', 'urn:x"', `urn:x"${XSI}`],
    ['a declaration without a value', 'urn:x"', 'urn:x" xmlns:q'],
    ['a declaration in an end tag', '</p:b>', '</p:b xmlns:q="urn:x">'],
    ['a prefix that is undone', '<p:b>', '<p:b xmlns:p="">'],
    ['a default namespace that is undone', '<p:b>', '<p:b xmlns="">'],
    ['a prefix that starts with a digit', 'urn:x"', 'urn:x" xmlns:1="urn:y"'],
    ['a prefix with a colon', 'urn:x"', 'urn:x" xmlns:q:r="urn:y"'],
    ['the prefix xml for its namespace', 'urn:x"', 'urn:x" xmlns:xml="http://www.w3.org/XML/1998/namespace"'],
    ['the prefix xmlns', 'urn:x"', 'urn:x" xmlns:xmlns="urn:y"'],
    [
      'another prefix for the namespace of xml',
      '<p:b>',
      '<p:b xmlns:q="http://www.w3.org/XML/1998/namespace">',
    ],
    ['the namespace of xmlns as default', '<p:b>', '<p:b xmlns="http://www.w3.org/2000/xmlns/">'],
    ['a language', 'urn:x"', 'urn:x" xml:lang="nl"'],
    ['a declaration in capitals', 'urn:x"', 'urn:x" XMLNS:q="urn:y"'],
    ['a prefix whose element has ended', '<p:b>een</p:b>', '<q:b xmlns:q="urn:x"></q:b><q:b></q:b>'],
    [
      'a prefix that an element beside declares',
      '<p:b>een</p:b>',
      '<p:b xmlns:q="urn:x">1</p:b><q:b>1</q:b>',
    ],
    ['a prefix of an element that closes itself', '<p:b>een</p:b>', '<q:b xmlns:q="urn:x"/><q:b/>'],
    ['another prefix of the same namespace in an end tag', '<p:b>een</p:b>', '<q:b xmlns:q="urn:x"></p:b>'],
    ['a slash in the middle of a tag', '<p:b>', '<p:b / >'],
    ['a slash in front of an attribute', '<p:b>', '<p:b/ xmlns:q="urn:x">'],
    ['two slashes', '<p:b>een</p:b>', '<p:b//>'],
    ['a control character in a tag', '<p:b>', '<p:b\u000b>'],
    ['a no-break space in an end tag', '</p:b>', '</p:b\u00a0>'],
    ['an end tag of another element with a space', '</p:b>', '</p:bb >'],
    ['an end tag behind text of another element', 'een</p:b>', 'e&amp;n</p:bb>'],
    // Tags
    ['an attribute', 'urn:x"', 'urn:x" b="1"'],
    ['an attribute in front of the namespace', 'xmlns:p', 'b="1" xmlns:p'],
    ['an attribute without a namespace', 'xmlns:p=', 'b='],
    ['an attribute further in', '<p:b>', '<p:b b="1">'],
    ['an attribute of the namespace further in', '<p:b>', '<p:b p:b="1">'],
    ['a space in front of the name in a start tag', '<p:b>', '< p:b>'],
    ['a space behind the / of an end tag', '</p:b>', '</ p:b>'],
    ['two <', '<p:b>', '<<p:b>'],
    ['a < in a value', 'een', '1 < 2'],
    ['no >', '<p:x.y>', '<p:x.y'],
    // Names
    ['an unknown name', '<p:b>een</p:b>', '<p:Kanarie>een</p:Kanarie>'],
    ['an unknown root', /p:a/g, 'p:Kanarie'],
    ['an empty name', /p:b/g, ''],
    ['an empty name behind a prefix', /p:b/g, 'p:'],
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
    ['a high surrogate', 'een', 'e\ud800n'],
    ['a low surrogate', 'een', 'e\udfffn'],
    [']]>', 'een', 'e]]>n'],
    ['nothing', /.*/, ''],
    ['white space', /.*/, ' \r\n'],
    ['a byte order mark', /.*/, '\ufeff'],
    ['a declaration alone', /\?>.*/, '?>'],
    ['text', /.*/, 'Geachte heer'],
  ])('%s', (_, part, by) => {
    const document = replaced(part, by);
    expect(document).not.toBe(ORDINARY);
    expect(scan(document)).toBe(GAVE_UP);
  });

  it.each(['xml', 'xmlns', 'xmlp'])('the prefix %s', (prefix) => {
    expect(scan(ORDINARY.replaceAll('p:', `${prefix}:`).replace(':p=', `:${prefix}=`))).toBe(GAVE_UP);
  });

  it.each(['XML', 'Xml', 'XMLNS', 'axml', 'nsxmlns'])('not for the prefix %s', (prefix) => {
    const document = ORDINARY.replaceAll('p:', `${prefix}:`).replace(':p=', `:${prefix}=`);
    expect(readWithSaxes(document)).toHaveLength(10);
    expect(scan(document)).toEqual(readWithSaxes(document));
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
      '<a xmlns="u"><b></b>  \r\n <b></b></a>',
      '<a xmlns="u"><b></b>  \r\n  <b></b></a>',
    ],
    [
      'valueLength of white space in front of an element',
      { valueLength: 12 },
      '<a xmlns="u"><b></b>         <b><c></c></b></a>',
      '<a xmlns="u"><b></b>          <b><c></c></b></a>',
    ],
    [
      'valueLength of white space in front of an end tag',
      { valueLength: 12 },
      '<a xmlns="u"><b></b>        </a>',
      '<a xmlns="u"><b></b>         </a>',
    ],
    [
      'valueLength of a namespace',
      { valueLength: 20 },
      '<a xmlns="urn:1234567"></a>',
      '<a xmlns="urn:12345678"></a>',
    ],
    [
      'valueLength of a hint',
      { valueLength: 100 },
      `<a xmlns="u" ${XSI} xsi:schemaLocation="${'x'.repeat(78)}"></a>`,
      `<a xmlns="u" ${XSI} xsi:schemaLocation="${'x'.repeat(79)}"></a>`,
    ],
    [
      'valueLength of commentary',
      { valueLength: 12 },
      '<a xmlns="u"><!--12345--></a>',
      '<a xmlns="u"><!--123456--></a>',
    ],
    [
      'valueLength of commentary behind the root',
      { valueLength: 12 },
      '<a xmlns="u"></a><!--12345-->',
      '<a xmlns="u"></a><!--123456-->',
    ],
    [
      'valueLength of a text in parts',
      { valueLength: 20 },
      '<a xmlns="u"><b>12345<?c?>&#10;67890</b></a>',
      '<a xmlns="u"><b>12345<?c?>&#10;678901</b></a>',
    ],
    [
      'valueLength of CDATA',
      { valueLength: 15 },
      '<a xmlns="u"><![CDATA[123]]></a>',
      '<a xmlns="u"><![CDATA[1234]]></a>',
    ],
    [
      'nameLength of an instruction',
      { nameLength: 5 },
      '<a xmlns="u"><?abcde?></a>',
      '<a xmlns="u"><?abcdef?></a>',
    ],
    [
      'nameLength of another declaration',
      { nameLength: 8 },
      '<a xmlns="u" xmlns:pp="v"></a>',
      '<a xmlns="u" xmlns:ppp="v"></a>',
    ],
    [
      'nameLength in a tag of another form',
      { nameLength: 8 },
      '<a xmlns="u"><bbbbbbbb/></a>',
      '<a xmlns="u"><bbbbbbbbb/></a>',
    ],
    [
      'depth in a tag of another form',
      { depth: 2 },
      '<a xmlns="u"><b/></a>',
      '<a xmlns="u"><b ><c/></b></a>',
    ],
    [
      'elements in tags of another form',
      { elements: 3 },
      '<a xmlns="u"><b/><b/></a>',
      '<a xmlns="u"><b/><b/><b/></a>',
    ],
    [
      'attributes',
      { attributes: 2 },
      '<a xmlns="u" xmlns:q="v"></a>',
      '<a xmlns="u" xmlns:q="v" xmlns:r="w"></a>',
    ],
    [
      'attributes, hints among them',
      { attributes: 3 },
      `<a xmlns="u" ${XSI} xsi:schemaLocation=""></a>`,
      `<a xmlns="u" ${XSI} xsi:schemaLocation="" xmlns:q="v"></a>`,
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

  it('outside the root counts white space too, for which saxes has none', () => {
    for (const [length, tokens] of [
      [10, ['open {u}a 10', 'close 23']],
      [11, GAVE_UP],
    ] as const) {
      const space = ' '.repeat(length);
      expect(scan(`${space}<a xmlns="u"></a>${space}`, names, { ...XML_LIMITS, valueLength: 10 })).toEqual(
        tokens,
      );
    }
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
    expect([gaveUp.length, ALONE.size]).toEqual([15, 65]);
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
  const { runs: RUNS } = campaign(1_200, 20_000);
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
      fc.property(documents(), fc.nat(), ({ ordinary, document }, cut) => {
        const tokens = scan(document);
        const expected = readWithSaxes(document, XML_LIMITS, cut % (document.length + 1));
        if (tokens === GAVE_UP) count[expected === FAULT ? 'malformed' : 'wellFormed']++;
        else {
          expect(tokens, document).toEqual(expected);
          count.read++;
          if (document !== ordinary) count.readOfDamaged++;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(count.read + count.wellFormed + count.malformed).toBe(RUNS);
    expect(count.read / RUNS).toBeGreaterThan(0.35);
    expect(count.readOfDamaged / RUNS).toBeGreaterThan(0.06);
    expect(count.wellFormed / RUNS).toBeGreaterThan(0.01);
    expect(count.malformed / RUNS).toBeGreaterThan(0.3);
  });

  it('wherever that is cut in two', () => {
    const { runs } = campaign(40, 400);
    let read = 0;
    fc.assert(
      fc.property(documents(), ({ ordinary }) => {
        const tokens = scan(ordinary);
        if (tokens === GAVE_UP) return;
        read++;
        for (let cut = 0; cut <= ordinary.length; cut++)
          expect(readWithSaxes(ordinary, XML_LIMITS, cut), ordinary).toEqual(tokens);
      }),
      { numRuns: runs, seed: SEED },
    );
    expect(read / runs).toBeGreaterThan(0.8);
  });

  it('for each document within limits that was read', () => {
    const { runs } = campaign(240, 3_000);
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
      { numRuns: runs, seed: SEED + 1 },
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

/** The ordinary document with this part, or these parts, replaced. */
function replaced(parts: string | RegExp | readonly string[], by: string | readonly string[]): string {
  const replacements = [by].flat();
  return [parts].flat().reduce((text: string, part: string | RegExp, index) => {
    const replacement = replacements[index] ?? '';
    return typeof part === 'string' ? text.replace(part, () => replacement) : text.replace(part, replacement);
  }, ORDINARY);
}

/** The tokens of a document such as `open {urn:x}a 0`, `text "x" 17` and `close 18`, with their offsets. */
function scan(
  document: string,
  names: PlainNames = NAMES,
  limits: XmlLimits = XML_LIMITS,
): readonly string[] | typeof GAVE_UP {
  const tokens: Token[] = [];
  return scanPlain(document, recorder(tokens), names, limits) ? listed(tokens) : GAVE_UP;
}

/** The same by saxes, given the document in two pieces. */
function readWithSaxes(
  document: string,
  limits: XmlLimits = XML_LIMITS,
  cut = document.length,
): readonly string[] | typeof FAULT {
  const tokens: Token[] = [];
  const reader = createXmlReader(recorder(tokens), limits);
  if (reader.write(document.slice(0, cut))) reader.write(document.slice(cut));
  return reader.end() === undefined ? listed(tokens) : FAULT;
}

/** Without the texts that may be left out. */
function listed(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((_, index) => !isLeftOut(tokens, index)).map(tokenText);
}

function isLeftOut(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'text' || token.name.startsWith('CDATA ') || /[^ \t\n]/.test(token.name)) return false;
  return tokens[index + 1]?.kind === 'open' || tokens[index - 1]?.kind === 'close';
}

function recorder(tokens: Token[]): TokenHandler {
  return {
    open: (uri, local, attributes, offset) => {
      // The scanner leaves out what declares a namespace or tells where a schema is.
      const others = attributes.filter(
        (each) => each.uri !== XMLNS && !/^XMLSchema-instance .*chemaLocation$/.test(qualified(each)),
      );
      const told = others.map((each) => ` ${qualified(each)}=${each.value}`);
      tokens.push({ kind: 'open', name: `{${uri}}${local}${told.join('')}`, offset });
    },
    text: (name, offset, cdata) => {
      if (cdata) tokens.push({ kind: 'text', name: `CDATA ${name}`, offset });
      else tokens.push({ kind: 'text', name, offset });
    },
    close: (offset) => tokens.push({ kind: 'close', name: '', offset }),
  };
}

/** The last part of its namespace and its name. */
function qualified({ uri, local }: XmlAttribute): string {
  return `${uri.replace('http://www.w3.org/2001/', '')} ${local}`;
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
      .tuple(fc.array(fc.tuple(BETWEEN, tie('element')), { minLength: 1, maxLength: 3 }), BETWEEN)
      .map(([elements, last]) => elements.map((element) => element.join('')).join('') + last),
    element: fc
      .tuple(NAME, TAG, fc.oneof({ maxDepth: 2 }, VALUE, tie('children')))
      .map(([name, tag, content]) => tag.replaceAll('NAME', name).replace('CONTENT', () => content)),
  }));
  const content = fc.oneof({ weight: 6, arbitrary: children }, { weight: 1, arbitrary: VALUE });
  const ordinary = fc
    .tuple(START, AROUND, PREFIX, fc.constantFrom('"', "'"), ATTRIBUTES, content, AROUND)
    .map(([start, before, prefix, quote, [first, second], inner, end]) => {
      const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
      const root = `<:a${first} ${xmlns}=${quote}urn:x${quote}${second}>${inner}</:a>`;
      return start + before + prefixed(root, prefix) + end;
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
const NAME = fc.constantFrom('b', 'bb', 'Ab', 'x.y', 'a');
const BLANK = fc.constantFrom('', '', ' ', '\n\t', '\r\n', '\r');
const NOTE = fc.constantFrom('<!-- a -->', '<!---->', '<!--> - ]]> &-->', '<?b c?>', '<?b?>', '<?b ?c ??>');
const AROUND = fc.oneof(
  { weight: 4, arbitrary: BLANK },
  fc.tuple(BLANK, NOTE, BLANK).map((all) => all.join('')),
);
const BETWEEN = fc.oneof(
  { weight: 8, arbitrary: AROUND },
  fc.constantFrom('x', '&#32;', '&amp;', '<![CDATA[ ]]>', ']'),
);
/** Where `:` stands for the prefix of the root. */
const TAG = fc.oneof(
  { weight: 6, arbitrary: fc.constant('<:NAME>CONTENT</:NAME>') },
  fc.constantFrom(
    '<:NAME/>',
    '<:NAME />',
    '<:NAME >CONTENT</:NAME\n>',
    '<:NAME\txmlns:r = "urn:y">CONTENT</:NAME>',
    '<r:NAME xmlns:r="urn:y">CONTENT</r:NAME>',
    "<q:NAME xmlns:q='urn:x'>CONTENT<q:b/></q:NAME >",
    '<q:NAME xmlns="urn:z" xmlns:q="urn:y">CONTENT</q:NAME>',
    '<:NAME xmlns:p="urn:y">CONTENT</:NAME>',
    '<NAME xmlns="urn:z">CONTENT<NAME/></NAME>',
  ),
);
/** On the root, in front of the declaration of its namespace and behind it. */
const ATTRIBUTES = fc.oneof(
  { weight: 4, arbitrary: fc.constant(['', '']) },
  fc.constantFrom(
    [` ${XSI}`, ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"'],
    ['', ` ${XSI} xsi:schemaLocation="urn:x\r\n x.xsd"`],
    [" xsi:noNamespaceSchemaLocation='x.xsd'", `\n${XSI}`],
    ['\r\n\txmlns:r="urn:z"', ' xmlns:s="urn:x"\n'],
    [' xmlns="urn:d"', ' '],
  ),
);
const VALUE = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          'x',
          '1',
          ' ',
          '\r\n',
          '\r',
          '\n',
          '>',
          '"',
          '/',
          'é',
          '\u2028',
          'a',
          '.',
          ']',
        ),
      },
      fc.constantFrom('&amp;', '&#13;', '&#x1F600;', '\u{1f600}', '&lt;b&gt;', ']]&gt;'),
      fc.constantFrom('<![CDATA[]]>', '<![CDATA[<:b> &x; ]]]>', '<![CDATA[\r\n]]>'),
      NOTE,
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));
const CHARACTER = fc.oneof(
  fc.constantFrom(...'<>/ \t\r\n&]!?-"\'=:a.;#', 'b', 'z', 'A', '\0', '\ud83d', '\ufeff'),
  fc.constantFrom(
    ...['--', ']]>', '&x;', '&#0;', '&#xd800;', '<!--', '-->', '<![CDATA[', '<?', '?>', '/>', '</', '<?xml'],
    ...[
      ' xmlns:q="urn:x"',
      ' xmlns="urn:y"',
      ' xmlns:p=""',
      ' xsi:nil="true"',
      ' b="1"',
      ' xmlns:xml="urn:y"',
    ],
    ...['<!DOCTYPE a>', '\u0001', '\uffff', 'xmlns:', 'p:', 'q:', '&#', '&amp', '&amp;'],
  ),
);

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
