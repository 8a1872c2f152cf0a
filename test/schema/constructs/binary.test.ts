import { facet } from '../xsd-texts.ts';
import { judgeConstruct, restricted, typed } from './judge-construct.ts';

judgeConstruct('hexBinary', {
  declarations: '<xs:element name="v" type="xs:hexBinary"/>',
  accepted: [
    '00',
    'ff',
    'FF',
    'aB',
    ' 0a ',
    '0123456789abcdef',
    '',
    '\n0A\n',
    'DEADBEEF',
    'deadbeef',
    '0000',
    '1234',
  ],
  rejected: [
    ...['0', 'abc', '0g', '0x00', '0 0', 'é0', '-1', '00 00', 'zz', '0.', '#00', '1'].map(
      (text) => [text, 'STR-VORM'] as const,
    ),
  ],
});

judgeConstruct('base64Binary', {
  declarations: '<xs:element name="v" type="xs:base64Binary"/>',
  accepted: [
    'AAAA',
    'AA==',
    'AAA=',
    'YWJj',
    ' YWJj ',
    'YWJj YWJj',
    '',
    'Y W J j',
    'Zm9vYmE=',
    'Zg==',
    '+/+/',
    'AA = =',
  ],
  rejected: [
    ...['A', 'AA', 'AAA', 'AB==', 'AAB=', 'A===', 'AA=', '====', 'AAAA=', 'AA==AA==', 'A-AA', 'é'].map(
      (text) => [text, 'STR-VORM'] as const,
    ),
  ],
  // libxml2 passes over what is no digit.
  differs: { é: ['libxmljs2', 'libxml2-wasm'] },
});

judgeConstruct('lengths count octets', {
  declarations: typed(restricted('xs:base64Binary', facet('minLength', '2') + facet('maxLength', '3'))),
  accepted: ['YWJj', 'YWI=', 'Y W I ='],
  rejected: [
    ...['YQ==', 'YWJjZA=='].map((text) => [text, 'STR-LENGTE'] as const),
    ...[''].map((text) => [text, 'STR-LEEG'] as const),
  ],
});

judgeConstruct('values are octets', {
  declarations: typed(
    restricted(
      'xs:hexBinary',
      facet('length', '1') + facet('enumeration', '0a') + facet('enumeration', 'FF'),
    ),
  ),
  accepted: ['0a', '0A', 'ff', ' fF '],
  rejected: [...['0b', '0a0a'].map((text) => [text, 'STR-ENUMERATIE'] as const)],
});
