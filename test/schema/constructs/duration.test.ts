import { facet } from '../xsd-texts.ts';
import { judgeConstruct, restricted, typed } from './judge-construct.ts';

judgeConstruct('duration', {
  declarations: '<xs:element name="v" type="xs:duration"/>',
  accepted: [
    'P1Y',
    'P1M',
    'P1D',
    'PT1H',
    'PT1M',
    'PT1S',
    'PT1.5S',
    '-P1Y2M3DT4H5M6.7S',
    'P0D',
    ' P1Y ',
    'PT0S',
    'P400D',
    'P1YT1S',
  ],
  rejected: [
    ...[
      'P',
      'PT',
      'P1',
      '1Y',
      'P1YT',
      'P1S',
      'PT1D',
      '+P1Y',
      'P-1Y',
      'P1.5Y',
      'PT.5S',
      'PT1.S',
      'P1M1Y',
      'p1y',
      'P1Y 1M',
    ].map((text) => [text, 'STR-VORM'] as const),
    ...[''].map((text) => [text, 'STR-LEEG'] as const),
  ],
  differs: {
    ' P1Y ': ['libxmljs2', 'libxml2-wasm'],
    'PT.5S': ['libxmljs2', 'libxml2-wasm'],
    'PT1.S': ['libxmljs2', 'libxml2-wasm'],
  },
});

judgeConstruct('bounds: what has no order is not within them', {
  declarations: typed(restricted('xs:duration', facet('minInclusive', 'P1M') + facet('maxInclusive', 'P1Y'))),
  accepted: ['P1M', 'P32D', 'P2M', 'P12M', 'P364D', 'P11M', 'P300D', 'P1Y', 'PT8000H'],
  rejected: [
    ...[
      'P31D',
      'P30D',
      'P28D',
      'P27D',
      'P365D',
      'P11M30D',
      'PT8760H',
      'P13M',
      'P366D',
      'P367D',
      'PT0S',
      '-P1M',
      'P1YT1S',
    ].map((text) => [text, 'STR-GRENS'] as const),
  ],
});

judgeConstruct('values: the same time in other words', {
  declarations: typed(
    restricted(
      'xs:duration',
      facet('enumeration', 'P1Y') + facet('enumeration', 'PT36H') + facet('enumeration', '-PT0S'),
    ),
  ),
  accepted: ['P1Y', 'P12M', 'PT36H', 'P1DT12H', 'PT129600S', 'PT129600.0S', 'P0Y'],
  rejected: [
    ...['P365D', 'P366D', 'P1DT11H', '-P1Y', '-PT36H'].map((text) => [text, 'STR-ENUMERATIE'] as const),
  ],
});
