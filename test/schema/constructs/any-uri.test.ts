import { facet } from '../xsd-texts.ts';
import { judgeConstruct, restricted, typed } from './judge-construct.ts';

judgeConstruct('anyURI', {
  declarations: '<xs:element name="v" type="xs:anyURI"/>',
  accepted: [
    'http://a.nl/b?c=d#e',
    'urn:iso:1',
    '../a/b',
    'a b',
    'a%20b',
    '#x',
    '?q',
    'mailto:a@b.nl',
    '//host/p',
    '',
    'é',
    'ftp://[::1]:21/',
    'a:b',
  ],
  rejected: [
    ...['%', '%zz', 'a%2', '#a#b', '1a:b', ':a', 'a b%', 'http://[', 'http://a]b%g'].map(
      (text) => [text, 'STR-VORM'] as const,
    ),
  ],
});

judgeConstruct('lengths of addresses', {
  declarations: typed(restricted('xs:anyURI', facet('maxLength', '8') + facet('pattern', 'urn:.*'))),
  accepted: ['urn:a', 'urn:a:b ', 'urn:1234'],
  rejected: [
    ...['urn:12345'].map((text) => [text, 'STR-LENGTE'] as const),
    ...['http:a'].map((text) => [text, 'STR-PATROON'] as const),
  ],
});
