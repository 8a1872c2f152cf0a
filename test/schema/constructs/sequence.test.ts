import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../../src/schema/index.ts';
import { classOf, describeConstruct, element, MANY, OPTIONAL } from './construct.ts';

describeConstruct('an optional sequence, and one that is repeated', {
  body: classOf(
    `<xs:sequence><xs:sequence minOccurs="0">${element('a')}${element('b', OPTIONAL)}</xs:sequence><xs:sequence maxOccurs="3">${element('c')}${element('d', OPTIONAL)}</xs:sequence></xs:sequence>`,
  ),
  accepted: ['c', 'cd', 'cc', 'ccc', 'cdcdcd', 'ccd', 'ac', 'abc', 'abcdc', 'acdcc', 'abcdcd', 'acccd'],
  rejected: [
    ['', 'STR-ONTBREEKT /r/c[1]'],
    ['a', 'STR-ONTBREEKT /r/c[1]'],
    ['b', 'STR-ONVERWACHT /r/b'],
    ['bc', 'STR-ONTBREEKT /r/a'],
    ['aac', 'STR-HERHAALD /r/a[2]'],
    ['cccc', 'STR-HERHAALD /r/c[4]'],
    ['cdcdcdcd', 'STR-HERHAALD /r/c[4]'],
    ['cdd', 'STR-ONTBREEKT /r/c[2]'],
    ['dc', 'STR-ONTBREEKT /r/c[1]'],
    ['ca', 'STR-VOLGORDE /r/a'],
    ['abd', 'STR-ONTBREEKT /r/c[1]'],
    ['cxc', 'STR-ONVERWACHT /r/*[2]'],
  ],
});

describeConstruct('rounds of rounds', {
  body: classOf(
    `<xs:sequence minOccurs="2" maxOccurs="3"><xs:choice>${element('a', ' minOccurs="2" maxOccurs="3"')}${element('b')}</xs:choice></xs:sequence>`,
  ),
  accepted: [
    'bb',
    'bbb',
    'aab',
    'baa',
    'aaab',
    'aaaa',
    'aaaaa',
    'aaaaaaaaa',
    'aabaa',
    'baaab',
    'bbaaa',
    'aaaaaab',
  ],
  rejected: [
    ['', 'STR-ONTBREEKT /r/a[1]'],
    ['b', 'STR-ONTBREEKT /r/a[1]'],
    ['a', 'STR-ONTBREEKT /r/a[2]', 'STR-ONTBREEKT /r/a[2]'],
    ['aa', 'STR-ONTBREEKT /r/a[3]'],
    ['aaa', 'STR-ONTBREEKT /r/a[4]'],
    ['ab', 'STR-ONTBREEKT /r/a[2]'],
    ['ba', 'STR-ONTBREEKT /r/a[2]'],
    ['bbbb', 'STR-HERHAALD /r/b[4]'],
    ['aaaaaaaaaa', 'STR-HERHAALD /r/a[10]'],
    ['bbba', 'STR-ONVERWACHT /r/a[1]'],
    ['xbb', 'STR-ONVERWACHT /r/*[1]'],
    ['bxb', 'STR-ONVERWACHT /r/*[2]'],
  ],
});

describe('each child belongs to one particle', () => {
  const correct = [
    ['a fixed number before the same', element('a', ' minOccurs="2" maxOccurs="2"') + element('a')],
    ['counts that are not written out', element('a', ' minOccurs="0" maxOccurs="1000000"')],
    [
      'counts in counts',
      `<xs:sequence maxOccurs="999999999">${element('a', ' maxOccurs="999999999"')}${element('b')}</xs:sequence>`,
    ],
    [
      'a fixed number of rounds before the same',
      `<xs:sequence minOccurs="3" maxOccurs="3">${element('a')}${element('b', OPTIONAL)}</xs:sequence>${element('a')}`,
    ],
    [
      'one element with rounds of rounds',
      `<xs:sequence maxOccurs="2">${element('a', ' maxOccurs="3"')}</xs:sequence>`,
    ],
    [
      'alternatives that go on alike',
      `<xs:choice><xs:sequence>${element('a')}${element('b')}</xs:sequence><xs:sequence>${element('c')}${element('b')}</xs:sequence></xs:choice>`,
    ],
    ['any number of any number', `<xs:choice${MANY}>${element('a', MANY)}${element('b', MANY)}</xs:choice>`],
  ] as const;

  it.each(correct)('in %s', (_, particles) => {
    expect(compiled(particles)).toBe('ok');
  });

  it.each([
    ['what may be left out before the same', element('a', OPTIONAL) + element('a')],
    [
      'a number that is not fixed before the same',
      element('a', ' minOccurs="2" maxOccurs="3"') + element('a'),
    ],
    [
      'two alternatives that start alike',
      `<xs:choice>${element('a')}<xs:sequence>${element('a')}${element('b')}</xs:sequence></xs:choice>`,
    ],
    [
      'rounds that may be counted otherwise',
      `<xs:sequence minOccurs="2" maxOccurs="2"><xs:choice>${element('a', ' maxOccurs="2"')}${element('b')}</xs:choice></xs:sequence>${element('b')}`,
    ],
    [
      'the start of a round and its end',
      `<xs:sequence maxOccurs="2">${element('a')}${element('b')}${element('a', OPTIONAL)}</xs:sequence>`,
    ],
    [
      'a round that may be blank',
      `<xs:sequence minOccurs="2" maxOccurs="2">${element('a', OPTIONAL)}</xs:sequence>${element('a')}`,
    ],
    [
      'what follows a choice',
      `<xs:choice minOccurs="0">${element('a')}${element('b')}</xs:choice>${element('b')}`,
    ],
  ])('not in %s', (_, particles) => {
    expect(compiled(particles)).toBe('meerduidig');
  });

  it('in a fixed number of rounds that can be counted in one way only', () => {
    const rounds = `<xs:sequence minOccurs="2" maxOccurs="2"><xs:choice>${element('a', ' minOccurs="2" maxOccurs="3"')}${element('b')}</xs:choice></xs:sequence>`;
    expect(compiled(rounds + element('b'))).toBe('ok');
  });

  it('or is not supported where there are too many ways to count', () => {
    const rounds = (count: number): string =>
      `<xs:choice maxOccurs="${count}">${element('a', ` maxOccurs="${count}"`)}${element('b')}</xs:choice>`;
    expect(compiled(rounds(11))).toBe('ok');
    expect(compiled(rounds(12))).toBe('tellers');
  });
});

function compiled(particles: string): unknown {
  const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${classOf(`<xs:sequence>${particles}</xs:sequence>`)}</xs:schema>`;
  const result = compileSchema(xsd);
  return result.ok ? 'ok' : result.findings[0]?.args['fault'];
}
