import { facet } from '../xsd-texts.ts';
import { judgeConstruct, restricted, typed } from './judge-construct.ts';

judgeConstruct('NMTOKEN', {
  declarations: '<xs:element name="v" type="xs:NMTOKEN"/>',
  accepted: ['a', '1', '-a', ':', 'a:b', 'a.b-c_d', 'é', ' a ', '0', '_', 'a1', 'A'],
  rejected: [
    ...['a b', '#', 'a/b', 'a,b', '(', 'a@b', 'a=b', 'a+b', '*', 'a;b', '!', 'a%'].map(
      (text) => [text, 'STR-VORM'] as const,
    ),
    ...[''].map((text) => [text, 'STR-LEEG'] as const),
  ],
});

judgeConstruct('NCName', {
  declarations: '<xs:element name="v" type="xs:NCName"/>',
  accepted: ['a', '_', 'é', 'a.b', 'a-b', 'a1', ' a\n'],
  rejected: [...['1', '-a', 'a:b', ':a', 'a b', '.a', 'a/b'].map((text) => [text, 'STR-VORM'] as const)],
});

judgeConstruct('Name', {
  declarations: '<xs:element name="v" type="xs:Name"/>',
  accepted: ['a', ':a', 'a:b', '_1', 'é:è'],
  rejected: [...['1a', '-a', 'a b', '.', 'a$'].map((text) => [text, 'STR-VORM'] as const)],
});

judgeConstruct('language', {
  declarations: '<xs:element name="v" type="xs:language"/>',
  accepted: ['nl', 'nl-NL', 'en-US', 'x-klingon', 'i-navajo', 'a', 'abcdefgh-12345678'],
  rejected: [
    ...['nl_NL', 'abcdefghi', 'nl-', '-nl', '1a', 'nl--NL', 'é'].map((text) => [text, 'STR-VORM'] as const),
  ],
});

judgeConstruct('lengths and patterns of names', {
  declarations: typed(restricted('xs:NMTOKEN', facet('maxLength', '3') + facet('pattern', '[a-c]+'))),
  accepted: ['a', 'abc', ' cab '],
  rejected: [
    ...['abca'].map((text) => [text, 'STR-LENGTE'] as const),
    ...['d', '1'].map((text) => [text, 'STR-PATROON'] as const),
    ...['a b'].map((text) => [text, 'STR-VORM'] as const),
  ],
});
