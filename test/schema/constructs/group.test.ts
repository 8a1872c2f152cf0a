import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../../src/schema/index.ts';
import { classOf, describeConstruct, element, OPTIONAL } from './construct.ts';

const GROUPS =
  `<xs:group name="G"><xs:annotation/><xs:choice>${element('a')}<xs:group ref="H"/></xs:choice></xs:group>` +
  `<xs:group name="H"><xs:sequence>${element('b')}${element('c', OPTIONAL)}</xs:sequence></xs:group>`;

describeConstruct('groups, referred to once, some times and not at all', {
  body:
    GROUPS +
    classOf(
      `<xs:sequence><xs:group ref="G"/>${element('m')}<xs:group ref="H" minOccurs="0" maxOccurs="2"/><xs:group ref="G" minOccurs="0" maxOccurs="0"/></xs:sequence>`,
    ),
  accepted: ['am', 'bm', 'bcm', 'amb', 'ambc', 'ambb', 'ambcb', 'ambcbc', 'bmb', 'bcmb', 'bcmbcbc', 'bmbbc'],
  rejected: [
    ['', 'STR-ONTBREEKT /r/a', 'STR-ONTBREEKT /r/m'],
    ['a', 'STR-ONTBREEKT /r/m'],
    ['m', 'STR-ONTBREEKT /r/a'],
    ['abm', 'STR-ONVERWACHT /r/b[1]'],
    ['cm', 'STR-ONTBREEKT /r/b[1]'],
    ['amc', 'STR-ONTBREEKT /r/b[1]'],
    ['ambbb', 'STR-HERHAALD /r/b[3]'],
    ['ama', 'STR-HERHAALD /r/a[2]'],
    ['ambcc', 'STR-ONTBREEKT /r/b[2]'],
    ['amx', 'STR-ONVERWACHT /r/*[3]'],
    ['aam', 'STR-HERHAALD /r/a[2]'],
    ['amm', 'STR-HERHAALD /r/m[2]'],
  ],
});

describeConstruct('a class that is a group', {
  body: GROUPS + classOf('<xs:group ref="G" minOccurs="0" maxOccurs="unbounded"/>'),
  accepted: ['', 'a', 'b', 'bc', 'aa', 'abca', 'bbbc', 'aabcb'],
  rejected: [
    ['c', 'STR-ONTBREEKT /r/b[1]'],
    ['ac', 'STR-ONTBREEKT /r/b[1]'],
    ['bcc', 'STR-ONTBREEKT /r/b[2]'],
    ['x', 'STR-ONVERWACHT /r/*[1]'],
  ],
});

describe('a group', () => {
  it.each([
    [
      'that contains itself',
      '<xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>',
      'groep-bevat-zichzelf',
    ],
    [
      'that contains itself by another',
      '<xs:group name="g"><xs:sequence><xs:group ref="h"/></xs:sequence></xs:group><xs:group name="h"><xs:choice><xs:group ref="g"/></xs:choice></xs:group>',
      'groep-bevat-zichzelf',
    ],
    ['without content', '<xs:group name="g"/>', 'groep-leeg'],
    ['that is not there', classOf('<xs:group ref="g"/>'), 'groep-onbekend'],
    ['with two contents', '<xs:group name="g"><xs:sequence/><xs:sequence/></xs:group>', 'onderdeel'],
    ['with xs:all', '<xs:group name="g"><xs:all/></xs:group>', 'constructie'],
    ['that says how often', '<xs:group name="g"><xs:sequence maxOccurs="2"/></xs:group>', 'attribuut'],
    ['without a name', '<xs:group><xs:sequence/></xs:group>', 'globaal-zonder-naam'],
    [
      'twice',
      '<xs:group name="g"><xs:sequence/></xs:group><xs:group name="g"><xs:sequence/></xs:group>',
      'declaratie-dubbel',
    ],
    ['with a name where it is used', classOf('<xs:sequence><xs:group name="g"/></xs:sequence>'), 'attribuut'],
  ])('%s is refused', (_, body, fault) => {
    const compiled = compileSchema(schema(element('x') + body));
    expect(compiled.ok ? [] : compiled.findings.map(({ args }) => args['fault'])).toContain(fault);
  });

  it('that is twice the one before it, time after time, is refused before it is written out', () => {
    const doubled = Array.from(
      { length: 60 },
      (_, index) =>
        `<xs:group name="g${index + 1}"><xs:sequence><xs:group ref="g${index}"/><xs:group ref="g${index}"/></xs:sequence></xs:group>`,
    );
    const body = `<xs:group name="g0"><xs:sequence>${element('a')}</xs:sequence></xs:group>${doubled.join('')}${classOf('<xs:group ref="g60"/>')}`;
    expect(faultsOf(schema(body))).toContain('inhoud-groot');
  });

  it.each(['up', 'down'])('in a row of a thousand is refused, declared %s', (order) => {
    const groups = Array.from(
      { length: 1_000 },
      (_, index) =>
        `<xs:group name="g${index + 1}"><xs:sequence>${element('a')}<xs:choice><xs:group ref="g${index}"/>${element('b')}</xs:choice></xs:sequence></xs:group>`,
    );
    if (order === 'down') groups.reverse();
    const body = `<xs:group name="g0"><xs:sequence>${element('a')}</xs:sequence></xs:group>${groups.join('')}${classOf('<xs:group ref="g1000"/>')}`;
    expect(faultsOf(schema(body)).length).toBeGreaterThan(0);
  });
});

function schema(body: string): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${body}</xs:schema>`;
}

function faultsOf(xsd: string): readonly unknown[] {
  const compiled = compileSchema(xsd);
  return compiled.ok ? [] : compiled.findings.map(({ args }) => args['fault']);
}
