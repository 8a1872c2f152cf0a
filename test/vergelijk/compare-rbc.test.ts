import { readFileSync } from 'node:fs';
import { controles } from 'fz825';
import { compareRbc } from 'fz825/vergelijk';
import { describe, expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8');
const OLD =
  'id;controletype;berichtklasse;retourcode;tekst\r\nVC1;3;Header;8001;een\r\nVC2;3;Header;8002;twee';

function told(
  old: Parameters<typeof compareRbc>[0],
  now: Parameters<typeof compareRbc>[1],
): readonly unknown[] {
  const result = compareRbc(old, now);
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.wijzigingen.map(({ soort, controle, oud, nieuw }) => [soort, controle, oud, nieuw]);
}

test.each([
  ['rbc.csv', read('rbc.csv')],
  ['rbc.json', read('rbc.json')],
  ['bytes of rbc.csv', new TextEncoder().encode(read('rbc.csv'))],
  ['the controls', controles],
])('%s says what this package says', (_name, rbc) => {
  expect(told(undefined, rbc)).toEqual([]);
  expect(told(rbc, controles)).toEqual([]);
});

test.each([
  ['a control more', `${OLD}\r\nVC3;3;Header;8003;drie`, [['toegevoegd', 'VC3', null, 'drie']]],
  ['a control less', OLD.replace(/\r\nVC2.*/, ''), [['verwijderd', 'VC2', 'twee', null]]],
  ['another retourcode', OLD.replace('8002', '8028'), [['retourcode', 'VC2', '8002', '8028']]],
  ['no retourcode', OLD.replace('8002', ''), [['retourcode', 'VC2', '8002', null]]],
  ['another controletype', OLD.replace('VC2;3', 'VC2;4'), [['controletype', 'VC2', '3', '4']]],
  [
    'another class',
    OLD.replace('VC2;3;Header', 'VC2;3;MutatieFZ'),
    [['berichtklasse', 'VC2', 'Header', 'MutatieFZ']],
  ],
  ['another text', OLD.replace('twee', 'tweede'), [['tekst', 'VC2', 'twee', 'tweede']]],
  ['other white space in a text', OLD.replace('twee', '"twee \n"'), []],
  ['another order', OLD.replace(/(VC1.*)\r\n(VC2.*)/, '$2\r\n$1'), []],
  ['no column with the text', 'id,retourcode\nVC1,8001\nVC2,8002', []],
  [
    'JSON',
    '[{"id":"VC1","retourcode":"8001"},{"id":"VC2","controletype":4,"retourcode":null,"text":"twee"}]',
    [
      ['controletype', 'VC2', '3', '4'],
      ['retourcode', 'VC2', '8002', null],
    ],
  ],
])('%s', (_title, now, expected) => {
  expect(told(OLD, now)).toEqual(expected);
  expect(told(now, now)).toEqual([]);
});

test('what is no control of this package is told apart', () => {
  const result = compareRbc(undefined, [{ id: 'VC009', retourcode: '9284' }, { id: 'VC999' }]);
  expect(result.ok && result.wijzigingen.slice(0, 2)).toEqual([
    {
      soort: 'retourcode',
      controle: 'VC009',
      oud: '8011',
      nieuw: '9284',
      eigen: true,
      message: 'Controle VC009 geeft nu retourcode 9284; dat was 8011.',
    },
    {
      soort: 'toegevoegd',
      controle: 'VC999',
      oud: null,
      nieuw: null,
      eigen: false,
      message: 'Controle VC999 is nieuw.',
    },
  ]);
});

describe('what cannot be read is told with its place', () => {
  test.each([
    ['no columns', 'a;b\r\n1;2', ['CSV-KOLOM', '', 1, 1]],
    ['a row too short', `${OLD}\r\nVC3;3`, ['CSV-CELLEN', '', 4, 1]],
    ['a quote that is not closed', 'id;retourcode\r\nVC1;"8001', ['CSV-AANHALING', '', 2, 5]],
    ['a code without its zero', 'id;retourcode\r\nVC1;300', ['CSV-CODE', '', 2, 1]],
    ['an id twice', 'id;retourcode\r\nVC1;\r\nVC1;', ['VGL-RBC', '', 3, 1]],
    ['no id', 'id;retourcode\r\n;8001', ['VGL-RBC', '', 2, 1]],
    ['nothing but columns', 'id;retourcode', ['VGL-RBC', '', null, null]],
    ['no text', '', ['CSV-LEEG', '', 1, 1]],
    ['no JSON', '[{"id":', ['VGL-RBC', '', null, null]],
    ['no list', '{"id":"VC1"}', ['VGL-RBC', '', null, null]],
    ['no object', '["VC1"]', ['VGL-RBC', '/0', null, null]],
    ['no id in JSON', '[{"id":"VC1"},{}]', ['VGL-RBC', '/1/id', null, null]],
    ['a field that is none', '[{"id":"VC1","retourcode":8001}]', ['VGL-RBC', '/0/retourcode', null, null]],
  ])('%s', (_title, rbc, [rule, path, line, column]) => {
    for (const side of ['oud', 'nieuw'] as const) {
      const result = side === 'oud' ? compareRbc(rbc, OLD) : compareRbc(OLD, rbc);
      const [finding] = result.ok ? [] : result.findings;
      expect(finding).toMatchObject({ rbc: side, rule, path, line, column });
    }
  });

  test('no more than a hundred times', () => {
    const result = compareRbc(OLD, `[${'1,'.repeat(500)}1]`);
    expect(result.ok || result.findings.length).toBe(100);
  });
});
