import { facet } from '../xsd-texts.ts';
import { judgeConstruct, restricted, typed } from './judge-construct.ts';

judgeConstruct('a union of numbers and codes', {
  declarations: typed(
    '<xs:union memberTypes="xs:int code"/>',
    `<xs:simpleType name="code">${restricted('xs:token', facet('enumeration', 'veel') + facet('enumeration', 'weinig'))}</xs:simpleType>`,
  ),
  accepted: [
    '1',
    '-5',
    '+7',
    '007',
    ' 12 ',
    'veel',
    ' weinig\n',
    'weinig',
    '2147483647',
    '0',
    '-0',
    '\tveel',
  ],
  rejected: [
    ...[
      'VEEL',
      'vee',
      'veel weinig',
      '1.0',
      '2147483648',
      '1 2',
      'x',
      'weinig.',
      '--1',
      '0x1',
      'é',
      'NaN',
    ].map((text) => [text, 'STR-VORM'] as const),
    ['', 'STR-LEEG'],
  ],
});

judgeConstruct('a union of codes alone tells the codes', {
  declarations: typed(
    `<xs:union><xs:simpleType>${restricted('xs:token', facet('enumeration', 'a'))}</xs:simpleType><xs:simpleType>${restricted('xs:token', facet('enumeration', 'b'))}</xs:simpleType></xs:union>`,
  ),
  accepted: ['a', 'b', ' a '],
  rejected: [
    ['c', 'STR-ENUMERATIE'],
    ['ab', 'STR-ENUMERATIE'],
  ],
});

judgeConstruct('facets of a union: patterns, and values by the type that takes them', {
  declarations:
    typed(
      restricted(
        'u',
        facet('enumeration', '1') + facet('enumeration', 'x') + facet('enumeration', '2024-01-01'),
      ),
    ) + '<xs:simpleType name="u"><xs:union memberTypes="xs:int xs:date xs:string"/></xs:simpleType>',
  accepted: ['1', '01', '+1', 'x', '2024-01-01', '0001'],
  rejected: [
    ['2', 'STR-ENUMERATIE'],
    ['X', 'STR-ENUMERATIE'],
    ['2024-01-02', 'STR-ENUMERATIE'],
    ['1.0', 'STR-ENUMERATIE'],
  ],
});

judgeConstruct('a pattern on a union', {
  declarations:
    typed(restricted('w', facet('pattern', '[0-9]{2}') + facet('pattern', '[a-z]+'))) +
    '<xs:simpleType name="w"><xs:union memberTypes="xs:int xs:NMTOKEN"/></xs:simpleType>',
  accepted: ['12', 'abc'],
  rejected: [
    ['123', 'STR-PATROON'],
    ['AB', 'STR-PATROON'],
    ['a b', 'STR-VORM'],
  ],
});

judgeConstruct('of a union in a union the types count, and no facet', {
  declarations:
    typed('<xs:union memberTypes="u xs:boolean"/>') +
    `<xs:simpleType name="u">${restricted('w', facet('pattern', '[0-9]{2}'))}</xs:simpleType>` +
    '<xs:simpleType name="w"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>',
  accepted: ['12', '123', 'true', '2024-01-01'],
  rejected: [
    ['TRUE', 'STR-VORM'],
    ['1.5', 'STR-VORM'],
  ],
});
