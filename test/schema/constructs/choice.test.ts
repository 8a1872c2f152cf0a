import { ANY, classOf, describeConstruct, element, MANY, OPTIONAL } from './construct.ts';

describeConstruct('a choice between elements and sequences, in a sequence', {
  body: classOf(
    `<xs:sequence>${element('i')}<xs:choice>${element('a')}${element('b', ' maxOccurs="2"')}<xs:sequence>${element('c')}${element('d', OPTIONAL)}${element('e')}</xs:sequence></xs:choice>${element('z', OPTIONAL)}</xs:sequence>`,
  ),
  accepted: ['ia', 'iaz', 'ib', 'ibz', 'ibb', 'ibbz', 'ice', 'icez', 'icde', 'icdez'],
  rejected: [
    ['i', 'STR-ONTBREEKT /r/a'],
    ['iz', 'STR-ONTBREEKT /r/a'],
    ['a', 'STR-ONTBREEKT /r/i'],
    ['iab', 'STR-ONVERWACHT /r/b[1]'],
    ['ibbb', 'STR-HERHAALD /r/b[3]'],
    ['iabz', 'STR-ONVERWACHT /r/b[1]'],
    ['ic', 'STR-ONTBREEKT /r/e'],
    ['icd', 'STR-ONTBREEKT /r/e'],
    ['ie', 'STR-ONTBREEKT /r/c'],
    ['ide', 'STR-ONTBREEKT /r/c'],
    ['iced', 'STR-VOLGORDE /r/d'],
    ['icbe', 'STR-ONVERWACHT /r/b[1]'],
    ['iax', 'STR-ONVERWACHT /r/*[3]'],
    ['ix', 'STR-ONVERWACHT /r/*[2]'],
    ['ixa', 'STR-ONVERWACHT /r/*[2]'],
    ['ai', 'STR-VOLGORDE /r/a'],
    ['iza', 'STR-VOLGORDE /r/z'],
    ['iazz', 'STR-HERHAALD /r/z[2]'],
  ],
});

describeConstruct('an optional choice', {
  body: classOf(
    `<xs:sequence><xs:choice minOccurs="0">${element('a')}<xs:sequence>${element('b')}${element('c')}</xs:sequence></xs:choice>${element('z', OPTIONAL)}</xs:sequence>`,
  ),
  accepted: ['', 'a', 'bc', 'z', 'az', 'bcz'],
  rejected: [
    ['ab', 'STR-ONVERWACHT /r/b'],
    ['b', 'STR-ONTBREEKT /r/c'],
    ['c', 'STR-ONTBREEKT /r/b'],
    ['bz', 'STR-ONTBREEKT /r/c'],
    ['aa', 'STR-HERHAALD /r/a[2]'],
    ['abc', 'STR-ONVERWACHT /r/a'],
    ['za', 'STR-VOLGORDE /r/a'],
    ['x', 'STR-ONVERWACHT /r/*[1]'],
  ],
});

describeConstruct('a choice that is repeated a number of times', {
  body: classOf(
    `<xs:choice minOccurs="2" maxOccurs="3">${element('a')}<xs:sequence>${element('b')}${element('c')}</xs:sequence>${element('d', ' minOccurs="2" maxOccurs="2"')}</xs:choice>`,
  ),
  accepted: [
    'aa',
    'aaa',
    'abc',
    'bca',
    'bcbc',
    'abca',
    'bcbcbc',
    'dda',
    'add',
    'dddd',
    'dddddd',
    'ddbca',
    'abcdd',
  ],
  rejected: [
    ['', 'STR-ONTBREEKT /r/a[1]'],
    ['a', 'STR-ONTBREEKT /r/a[2]'],
    ['aaaa', 'STR-HERHAALD /r/a[4]'],
    ['bc', 'STR-ONTBREEKT /r/a[1]'],
    ['ab', 'STR-ONTBREEKT /r/c[1]'],
    ['ac', 'STR-ONTBREEKT /r/b[1]'],
    ['dd', 'STR-ONTBREEKT /r/a[1]'],
    ['ad', 'STR-ONTBREEKT /r/d[2]'],
    ['aab', 'STR-ONTBREEKT /r/c[1]'],
    ['abx', 'STR-ONVERWACHT /r/*[3]'],
    ['xaa', 'STR-ONVERWACHT /r/*[1]'],
    ['abbc', 'STR-ONTBREEKT /r/c[1]'],
    ['aax', 'STR-ONVERWACHT /r/*[3]'],
  ],
});

describeConstruct('a choice that is repeated without end, of choices', {
  body: classOf(
    `<xs:sequence>${element('h')}<xs:choice${ANY}>${element('a', MANY)}<xs:choice>${element('b')}${element('c', OPTIONAL)}</xs:choice><xs:sequence>${element('d')}${element('e', ANY)}</xs:sequence></xs:choice>${element('z')}</xs:sequence>`,
  ),
  accepted: [
    'hz',
    'haz',
    'haaaz',
    'hbz',
    'hcz',
    'habcabcz',
    'hdz',
    'hdeeez',
    'hdedez',
    'hadeebz',
    'hcccz',
    'hbdaz',
  ],
  rejected: [
    ['', 'STR-ONTBREEKT /r/h', 'STR-ONTBREEKT /r/z'],
    ['h', 'STR-ONTBREEKT /r/z'],
    ['z', 'STR-ONTBREEKT /r/h'],
    ['hez', 'STR-ONTBREEKT /r/d[1]'],
    ['haez', 'STR-ONTBREEKT /r/d[1]'],
    ['haxz', 'STR-ONVERWACHT /r/*[3]'],
    ['hza', 'STR-VOLGORDE /r/a[1]'],
    ['hdzb', 'STR-VOLGORDE /r/b[1]'],
    ['hhz', 'STR-HERHAALD /r/h[2]'],
    ['abz', 'STR-ONTBREEKT /r/h'],
    ['habx', 'STR-ONVERWACHT /r/*[4]'],
    ['hzz', 'STR-HERHAALD /r/z[2]'],
  ],
});

describeConstruct('one element in two alternatives', {
  body: classOf(
    `<xs:choice><xs:sequence>${element('a')}${element('s')}</xs:sequence><xs:sequence>${element('b')}${element('s', OPTIONAL)}</xs:sequence>${element('s')}</xs:choice>`,
  ),
  accepted: ['as', 'bs', 'b', 's'],
  rejected: [
    ['', 'STR-ONTBREEKT /r/a'],
    ['a', 'STR-ONTBREEKT /r/s'],
    ['ab', 'STR-ONVERWACHT /r/b'],
    ['ass', 'STR-HERHAALD /r/s[2]'],
    ['bss', 'STR-HERHAALD /r/s[2]'],
    ['abs', 'STR-ONVERWACHT /r/b'],
    ['x', 'STR-ONVERWACHT /r/*[1]'],
  ],
});
