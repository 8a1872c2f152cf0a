import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, xmlTexts } from '../../src/taal/index.ts';
import { createXmlReader } from '../../src/xml/index.ts';
import { campaign } from '../support/campaign.ts';
import { readEveryWay, readPieces } from './read-document.ts';

describe('tokens', () => {
  it('have the offset of their first character, whatever stands around them', () => {
    const document = [
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>',
      '<!-- een <b> & "commentaar" -->',
      '<?pi een ? > opdracht ??>',
      '  <a xmlns="urn:a" xmlns:b="urn:b" b:x="1 &lt; 2"',
      "     y='\"\t&#10;'>tekst<!-- - -->meer<b:c/>",
      '<d xmlns=""><e xmlns="urn:e" xmlns:b="urn:c"><b:f',
      '/></e></d ><b:c></b:c',
      '>&amp;&#65;&#x1F600;\u{1F600}<![CDATA[<b> ]] ]>]]><![CDATA[]]>]]&gt;</a>',
      '<!-- einde --> <?pi?>',
      '',
    ].join('\r\n');
    expect(readEveryWay(document)).toEqual({
      tokens: [
        'open {urn:a}a {http://www.w3.org/2000/xmlns/}xmlns="urn:a" {http://www.w3.org/2000/xmlns/}b="urn:b" {urn:b}x="1 < 2" y="\\" \\n" 4:3',
        'text "tekstmeer" 5:18',
        'open {urn:b}c 5:37',
        'close 5:37',
        'text "\\n" 5:43',
        'open d {http://www.w3.org/2000/xmlns/}xmlns="" 6:1',
        'open {urn:e}e {http://www.w3.org/2000/xmlns/}xmlns="urn:e" {http://www.w3.org/2000/xmlns/}b="urn:c" 6:13',
        'open {urn:c}f 6:46',
        'close 6:46',
        'close 7:3',
        'close 7:7',
        'open {urn:b}c 7:12',
        'close 7:17',
        'text "&A\u{1F600}\u{1F600}<b> ]] ]>]]>" 8:2',
        'close 8:62',
      ],
    });
  });

  it.each([
    ['a self-closing root', '<a/>', ['open a 1:1', 'close 1:1']],
    ['white space in front of the root', ' \r\n\t<a/>', ['open a 2:2', 'close 2:2']],
    ['a byte order mark and white space', '\ufeff\n <a></a>', ['open a 2:2', 'close 2:5']],
    ['white space behind the root', '<a/>\r\n\r', ['open a 1:1', 'close 1:1']],
    ['a lone CR in text', '<a>x\ry\r\nz\r</a>', ['open a 1:1', 'text "x\\ny\\nz\\n" 1:4', 'close 4:1']],
    ['text in a CDATA section', '<a> <![CDATA[x]]></a>', ['open a 1:1', 'text " x" 1:4', 'close 1:18']],
    ['an instruction in text', '<a>x<?p y?>z</a>', ['open a 1:1', 'text "xz" 1:4', 'close 1:13']],
    [
      'the prefix xml',
      '<a xml:lang="nl"/>',
      ['open a {http://www.w3.org/XML/1998/namespace}lang="nl" 1:1', 'close 1:1'],
    ],
    [
      'names of JavaScript itself',
      '<__proto__ constructor="1"/>',
      ['open __proto__ constructor="1" 1:1', 'close 1:1'],
    ],
    ['names with other letters', '<é\u{1F600}/>', ['open é\u{1F600} 1:1', 'close 1:1']],
    [
      'an & in commentary, an instruction and CDATA',
      '<a><!--&--><?p &?><![CDATA[&]]></a>',
      ['open a 1:1', 'text "&" 1:19', 'close 1:32'],
    ],
    [
      'DOCTYPE in commentary and CDATA',
      '<!--<!DOCTYPE--><a><![CDATA[<!DOCTYPE]]></a>',
      ['open a 1:17', 'text "<!DOCTYPE" 1:20', 'close 1:41'],
    ],
    ['white space around the value of an attribute', '<a b=" 1 "/>', ['open a b=" 1 " 1:1', 'close 1:1']],
    ['standalone', '<?xml version=\'1.0\' standalone="yes" ?><a/>', ['open a 1:40', 'close 1:40']],
  ])('%s', (_, document, tokens) => {
    expect(readEveryWay(document)).toEqual({ tokens });
  });

  it('come as one text per run and per CDATA section', () => {
    const texts: [string, number, boolean][] = [];
    const reader = createXmlReader({
      open: () => undefined,
      text: (...text) => texts.push(text),
      close: () => undefined,
    });
    reader.write('<a>x&amp;');
    reader.write('y<![CDATA[ z ]]>\r\n<!-- -->v<?p ?>w<b/>');
    reader.write('u</a>');
    expect(reader.end()).toBeUndefined();
    expect(texts).toEqual([
      ['x&y', 3, false],
      [' z ', 10, true],
      ['\n', 25, false],
      ['v', 35, false],
      ['w', 42, false],
      ['u', 47, false],
    ]);
  });
});

describe('a document that is not well-formed', () => {
  it.each([
    // Characters and names
    ['a < in text', '<a>1 < 2</a>', '1:7', 'elementnaam'],
    ['a digit at the start of a name', '<1a/>', '1:2', 'elementnaam'],
    ['a strange character in a name', '<a?/>', '1:3', 'elementnaam'],
    ['a strange character in an end tag', '<a></a?>', '1:7', 'eindtag-teken'],
    ['an attribute in an end tag', '<a></a\r\n b="1">', '2:2', 'eindtag-teken'],
    ['a strange character in an attribute name', '<a b?="1"/>', '1:5', 'attribuutnaam'],
    ['a strange character between attributes', '<a b="1" \r\n?/>', '2:1', 'attribuutnaam'],
    ['a strange character behind an attribute', '<a b="1"?/>', '1:9', 'attribuutnaam'],
    ['a control character in text', '<a>\r\n\u0001</a>', '2:1', 'teken'],
    ['a control character in CDATA', '<a><![CDATA[x\u001f]]></a>', '1:14', 'teken'],
    ['a noncharacter', '<a>\u{1F600}\ufffe</a>', '1:6', 'teken'],
    ['a < in an attribute', '<a b="1<2"/>', '1:8', 'teken'],
    ['a control character in commentary', '<!-- \u0000 --><a/>', '1:6', 'teken'],
    ['a strange character in the name of an instruction', '<?1?><a/>', '1:3', 'instructienaam'],
    // Tags
    ['an end tag of another element', '<a>\n <b></c></a>', '2:5', 'eindtag-anders'],
    ['a missing end tag', '<a><b>x</a>', '1:8', 'eindtag-anders'],
    ['an end tag behind the root', '<a/>\n</a>', '2:1', 'eindtag-zonder-begintag'],
    ['an end tag in front of the root', '\n</a><a/>', '2:1', 'eindtag-zonder-begintag'],
    ['an empty end tag', '<a>x</></a>', '1:5', 'eindtag-zonder-naam'],
    ['an element that is not closed', '<a>\n<b></b>\n', '3:1', 'element-open'],
    ['an element that is not closed, with CR', '<a>\r', '2:1', 'element-open'],
    ['an end in an end tag', '<a></a', '1:7', 'element-open'],
    ['an end in the first tag', '<a b="1"', '1:9', 'markering-open'],
    ['an end in commentary', '<a/><!-- ', '1:10', 'markering-open'],
    ['an end behind <', '<a/>\n<', '2:2', 'markering-open'],
    ['a second root', '<a/>\n <b/>', '2:2', 'tweede-element'],
    ['no root', '<?xml version="1.0"?>\n<!-- -->', '2:9', 'zonder-element'],
    ['a space behind the / of a tag', '<a/ >', '1:4', 'schrijfwijze'],
    // Text outside the root
    ['text behind the root', '<a/>\r\n x &lt; y', '2:2', 'tekst-buiten-element'],
    ['text behind commentary', '<!-- -->\n\nx<a/>', '3:1', 'tekst-buiten-element'],
    ['text behind the declaration', '<?xml version="1.0"?>x', '1:22', 'tekst-buiten-element'],
    ['an entity behind the root', '<a/> \n&amp;', '2:1', 'tekst-buiten-element'],
    ['CDATA behind the root', '<a/>\n\n <![CDATA[x]]>', '3:2', 'tekst-buiten-element'],
    ['text and a control character behind the root', '<a/>\nx\u0001', '2:1', 'tekst-buiten-element'],
    ['a byte order mark behind the root', '<a/>\ufeff', '1:5', 'tekst-buiten-element'],
    // Attributes and namespaces
    ['an attribute that stands twice', '<x>\n<a b="1" b="2"/></x>', '2:1', 'attribuut-dubbel'],
    [
      'an attribute twice by two prefixes',
      '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>',
      '1:1',
      'attribuut-dubbel',
    ],
    ['an attribute without value', '<a b>', '1:5', 'attribuut-zonder-waarde'],
    ['an attribute without value and another', '<a b c="1"/>', '1:6', 'attribuut-zonder-waarde'],
    ['a value without quotes', '<a b=1/>', '1:6', 'attribuut-zonder-aanhalingstekens'],
    ['no space between attributes', '<a b="1"c="2"/>', '1:9', 'attribuut-zonder-spatie'],
    ['an unknown prefix of an element', '<a>\n  <p:b/></a>', '2:3', 'prefix-onbekend'],
    ['an unknown prefix of an attribute', '\n<a p:b="1"/>', '2:1', 'prefix-onbekend'],
    ['a prefix that went out of scope', '<a><b xmlns:p="u"/><p:c/></a>', '1:20', 'prefix-onbekend'],
    ['a prefix that is undone', '<a xmlns:p=""/>', '1:13', 'prefix-ongedaan'],
    ['a name of only a prefix', '<a:/>', '1:5', 'naam'],
    // Entities
    ['an unknown entity', '<a>x &eacute; y</a>', '1:6', 'entiteit-onbekend'],
    ['an unknown entity in an attribute', '<a b="\n&euro;"/>', '2:1', 'entiteit-onbekend'],
    ['a bare & in front of an entity', '<a>R & D</a><b>x &amp; y</b>', '1:6', 'entiteitnaam'],
    ['a bare & without any ; behind it', '<a>\r\nR & D</a>', '2:3', 'entiteitnaam'],
    ['a bare & in an attribute', '<a b="R & D"/>', '1:9', 'entiteitnaam'],
    ['an entity without ;', '<a>&amp </a>', '1:4', 'entiteitnaam'],
    ['an entity without name', '<a>&amp;&;</a>', '1:9', 'entiteitnaam'],
    ['two bare ampersands', '<a>A & B & C; D</a>', '1:6', 'entiteitnaam'],
    ['a reference to a control character', '<a>\n&#0;</a>', '2:1', 'tekenverwijzing'],
    ['a reference that is no number', '<a>&#x1G;</a>', '1:4', 'tekenverwijzing'],
    ['a reference to a surrogate', '<a>&#xD800;</a>', '1:4', 'tekenverwijzing'],
    // Other markup
    [']]> in text', '<a>x]]></a>', '1:7', 'cdata-einde'],
    ['-- in commentary', '<!-- a -- b --><a/>', '1:10', 'commentaar'],
    ['--- at the end of commentary', '<a><!-- ---></a>', '1:11', 'commentaar'],
    ['markup of a DTD', '\n<!ELEMENT a ANY><a/>', '2:1', 'markering-onbekend'],
    ['an instruction without name', '<? p?><a/>', '1:3', 'instructienaam'],
    ['a ? behind the name of an instruction', '<a>\n<?p??></a>', '2:1', 'instructienaam'],
    ['a ? and more behind it', '<?p?q\r\nr?><a/>', '1:1', 'instructienaam'],
    ['a colon in the name of an instruction', '<?a:b?><a/>', '1:4', 'instructienaam'],
    ['an unfinished first name', '<a', '1:3', 'markering-open'],
    ['a prefix that is no name', '<a><b xmlns:1="urn:x"/></a>', '1:4', 'naam'],
    ['a namespace with a space behind it', '<a>\n<b xmlns="urn:x "/></a>', '2:1', 'naamruimte-spatie'],
    ['a namespace with a no-break space in front', '<a xmlns:p="\u00a0urn:x"/>', '1:1', 'naamruimte-spatie'],
    ['the prefix xml for another namespace', '<a xmlns:xml="urn:x"/>', '1:20', 'prefix-voorbehouden'],
    ['the prefix xmlns', '<xmlns:a/>', '1:10', 'prefix-voorbehouden'],
    ['a declaration behind white space', '\n<?xml version="1.0"?><a/>', '2:1', 'declaratie-plaats'],
    ['a declaration in the message', '<a>\n <?xml version="1.0"?></a>', '2:2', 'declaratie-plaats'],
    ['a declaration in capitals', '<?XML version="1.0"?><a/>', '1:1', 'declaratie-hoofdletters'],
    ['a declaration without version', '<?xml standalone="yes"?><a/>', '1:17', 'schrijfwijze'],
    ['an empty declaration', '<?xml?><a/>', '1:7', 'schrijfwijze'],
    ['a declaration without quotes', '<?xml version=1.0?><a/>', '1:15', 'schrijfwijze'],
  ])('%s', (_, document, at, fault) => {
    const { rule, args, at: found } = readEveryWay(document).fault ?? {};
    expect({ rule, args, at: found }).toEqual({ rule: 'XML-WELGEVORMD', args: { fault }, at });
  });

  it('hands out the tokens in front of the fault, and nothing behind it', () => {
    const { tokens } = readEveryWay('<a x="1">een<b/>twee<c>drie < vier</c></a>');
    expect(tokens).toEqual([
      'open a x="1" 1:1',
      'text "een" 1:10',
      'open b 1:13',
      'close 1:13',
      'text "twee" 1:17',
      'open c 1:21',
      'text "drie " 1:24',
    ]);
  });
});

describe('a document of another kind', () => {
  it.each([
    ['plain text', 'Geachte heer', 'XML-GEEN', {}, '1:1'],
    ['text behind white space', '\r\n\t{"a": 1}', 'XML-GEEN', {}, '2:2'],
    ['text behind a byte order mark', '\ufeff\n x', 'XML-GEEN', {}, '2:2'],
    ['text with an entity', 'R & D', 'XML-GEEN', {}, '1:1'],
    ['text with a control character', ' x\u0000', 'XML-GEEN', {}, '1:2'],
    ['text in front of an element', 'x<a/>', 'XML-GEEN', {}, '1:1'],
    ['CDATA in front of an element', ' <![CDATA[x]]><a/>', 'XML-GEEN', {}, '1:2'],
    ['a control character alone', '\u0001', 'XML-GEEN', {}, '1:1'],
    ['nothing', '', 'XML-LEEG', {}, '1:1'],
    ['white space', ' \t\r\n', 'XML-LEEG', {}, '1:1'],
    ['a byte order mark', '\ufeff', 'XML-LEEG', {}, '1:1'],
    ['XML 1.1', '<?xml version="1.1"?><a/>', 'XML-VERSIE', {}, '1:1'],
    ['XML 1.1 behind a byte order mark', "\ufeff<?xml version='1.1'?><a/>", 'XML-VERSIE', {}, '1:1'],
    ['XML 2.0', '<?xml version="2.0"?><a/>', 'XML-VERSIE', {}, '1:1'],
    ['no version number', '<?xml version="een"?><a/>', 'XML-VERSIE', {}, '1:1'],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'XML-DOCTYPE', {}, '1:1'],
    [
      'elements too deep in each other',
      `${'<a>'.repeat(33)}${'</a>'.repeat(33)}`,
      'XML-LIMIET',
      { of: 'depth', limit: 32, found: 33 },
      '1:97',
    ],
    ['a DOCTYPE behind white space', '\n\n <!DOCTYPE a><a/>', 'XML-DOCTYPE', {}, '3:2'],
    ['a DOCTYPE behind a declaration', '<?xml version="1.0"?>\n<!DOCTYPE a><a/>', 'XML-DOCTYPE', {}, '2:1'],
    ['a DOCTYPE in an element', '<a>x<!DOCTYPE', 'XML-DOCTYPE', {}, '1:5'],
    ['a DOCTYPE behind the root', '<a/><!DOCTYPE a>', 'XML-DOCTYPE', {}, '1:5'],
  ])('%s', (_, document, rule, args, at) => {
    const { rule: foundRule, args: foundArgs, at: foundAt } = readEveryWay(document).fault ?? {};
    expect({ rule: foundRule, args: foundArgs, at: foundAt }).toEqual({ rule, args, at });
  });

  it('a DOCTYPE is refused before the rest of it arrives', () => {
    const reader = createXmlReader({ open: () => undefined, text: () => undefined, close: () => undefined });
    expect([...'<!DOCTYPE'].map((character) => reader.write(character))).toEqual([
      ...Array(8).fill(true),
      false,
    ]);
    expect(reader.write(' a [<!ENTITY b "')).toBe(false);
    expect(reader.end()).toEqual({ rule: 'XML-DOCTYPE', args: {}, offset: 0 });
  });
});

describe('createXmlReader', () => {
  it('passes on what the handler throws', () => {
    const refuse = (): never => {
      throw new RangeError('genoeg');
    };
    const reader = createXmlReader({ open: refuse, text: refuse, close: refuse });
    expect(() => reader.write('<a/>')).toThrow(new RangeError('genoeg'));
  });

  it('gives one result for any document, however it is split, without a name from it', () => {
    const fragments = [
      ...['<', '>', '/', '?', '!', '--', '<!--', '-->', '<![CDATA[', ']]>', ']', '<?pi x?>', '<!DOCTYPE'],
      ...['&', ';', '&amp;', '&#65;', '&#', '"', "'", '=', ':', ' ', '\t', '\r', '\n', '\r\n'],
      ...['Kanarie', '<Kanarie>', '</Kanarie>', '<Kanarie/>', 'a="1"', 'xmlns:p="u"', 'xmlns=""', 'p:'],
      ...['<?xml', '<?xml version="1.0"?>', 'version="1.1"', 'standalone="yes"'],
      ...['x', '1', 'é', '\u{1F600}', '\u0001', '\ufffe', '\ufeff', '\u0085', '\u2028'],
    ];
    const documents = fc
      .tuple(fc.constantFrom('', '<Kanarie>'), fc.array(fc.constantFrom(...fragments), { maxLength: 12 }))
      .map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(documents, (document) => {
        const { fault } = readEveryWay(document);
        expect(JSON.stringify(fault) ?? '').not.toMatch(/kanarie/i);
        if (fault !== undefined)
          expect(render(fault, xmlTexts)).toMatch(/^(Het bericht (is|moet) [^{}]*\.|Een DOCTYPE [^{}]*\.)$/);
      }),
      { numRuns: campaign(60, 600).runs, seed: 826 },
    );
  });

  it('stops at the first fault', () => {
    expect(readPieces(['<a></b>', '\u0000'])).toEqual(readPieces(['<a></b>']));
  });
});
