import { facet } from '../xsd-texts.ts';
import { judgeConstruct, restricted, typed } from './judge-construct.ts';

judgeConstruct('gYear', {
  declarations: '<xs:element name="v" type="xs:gYear"/>',
  accepted: [
    '2024',
    '0001',
    '-0044',
    '12024',
    '2024Z',
    '2024+14:00',
    '2024-13:59',
    ' 2024 ',
    '9999',
    '-12024',
    '1900',
    '2024-00:00',
  ],
  rejected: [
    ...[
      '24',
      '02024',
      '+2024',
      '2024-',
      '20245x',
      '2024z',
      '2024-01',
      '2024+1:00',
      'x',
      '--2024',
      '2024 Z',
    ].map((text) => [text, 'STR-VORM'] as const),
    ...['0000', '2024+14:01', '2024+15:00', '-0000'].map((text) => [text, 'STR-DATUM'] as const),
    ...[''].map((text) => [text, 'STR-LEEG'] as const),
  ],
  differs: { ' 2024 ': ['libxmljs2', 'libxml2-wasm'] },
});

judgeConstruct('gYearMonth', {
  declarations: '<xs:element name="v" type="xs:gYearMonth"/>',
  accepted: ['2024-01', '2024-12Z', '-0004-02', '12024-10+01:00'],
  rejected: [
    ...['2024-1', '2024', '2024-01-01', '24-01'].map((text) => [text, 'STR-VORM'] as const),
    ...['2024-13', '2024-00', '0000-01'].map((text) => [text, 'STR-DATUM'] as const),
  ],
});

judgeConstruct('gMonth', {
  declarations: '<xs:element name="v" type="xs:gMonth"/>',
  accepted: ['--01', '--12', '--02Z', '--02-05:00'],
  rejected: [
    ...['01', '-01', '--1', '---01', '--011'].map((text) => [text, 'STR-VORM'] as const),
    ...['--13', '--00'].map((text) => [text, 'STR-DATUM'] as const),
  ],
});

judgeConstruct('gMonthDay', {
  declarations: '<xs:element name="v" type="xs:gMonthDay"/>',
  accepted: ['--02-29', '--12-31', '--01-01Z', '--04-30+02:00'],
  rejected: [
    ...['02-29', '--2-29', '--02-29-', '---02-29'].map((text) => [text, 'STR-VORM'] as const),
    ...['--02-30', '--04-31', '--13-01', '--01-00'].map((text) => [text, 'STR-DATUM'] as const),
  ],
});

judgeConstruct('gDay', {
  declarations: '<xs:element name="v" type="xs:gDay"/>',
  accepted: ['---01', '---31', '---15Z', '---15-14:00'],
  rejected: [
    ...['--01', '01', '---1', '---001'].map((text) => [text, 'STR-VORM'] as const),
    ...['---32', '---00'].map((text) => [text, 'STR-DATUM'] as const),
  ],
});

judgeConstruct('bounds', {
  declarations: typed(restricted('xs:gYear', facet('minInclusive', '2000') + facet('maxExclusive', '2010'))),
  accepted: ['2000', '2009', '2005'],
  rejected: [...['1999', '2010', '-2005', '12005'].map((text) => [text, 'STR-GRENS'] as const)],
});
