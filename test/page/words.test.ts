import { expect, test } from 'vitest';
import { listExplanations } from '../../scripts/page/explanations.ts';
import { EXAMPLE } from '../../src/page/example.ts';
import { en } from '../../src/page/words/en.ts';
import { nl } from '../../src/page/words/nl.ts';
import { NOTICES } from '../../src/page/words/notices.ts';
import { classifyFile, classifyJson, guessRole } from '../../src/page/work/classify-file.ts';

/** The fixed words of a language, by where they stand. */
function fixed(words: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) => fixed(each, `${at}/${name}`));
}

test('both languages have the same words, none of them empty, and few of them alike', () => {
  for (const [one, other] of [
    [nl, en],
    [NOTICES.nl, NOTICES.en],
  ]) {
    expect(fixed(one).map(([at]) => at)).toEqual(fixed(other).map(([at]) => at));
    for (const [at, text] of [...fixed(one), ...fixed(other)]) expect(text.trim(), at).not.toBe('');
  }
  const english = new Map(fixed(en));
  const alike = fixed(nl).filter(([at, text]) => english.get(at) === text);
  expect(alike.map(([, text]) => text).sort()).toEqual([
    'Download',
    'FZ825',
    'FZ825',
    'FZ826',
    'Retourcode',
    'XSD',
    'registers',
    'test',
  ]);
});

test('all that can be found in a message is explained, in both languages', () => {
  const explanations = listExplanations();
  expect(Object.keys(explanations)).toEqual(
    expect.arrayContaining(['XML-LEEG', 'STR-ONTBREEKT', 'RET-HEEN', 'W005', 'VC011']),
  );
  for (const [rule, told] of Object.entries(explanations))
    for (const taal of ['nl', 'en'] as const)
      for (const text of told[taal]) expect(text, `${rule} ${taal}`).not.toBe('');
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['a message', 'x', EXAMPLE, 'bericht'],
  [
    'an XSD',
    'x',
    '\ufeff<?xml version="1.0"?>\n<!-- a --><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
    'xsd',
  ],
  ['an XSD by its name', 'x.XSD', 'nee', 'xsd'],
  ['JSON', 'x', '\n {"a": 1}', 'json'],
  ['JSON by its name', 'x.json', 'nee', 'json'],
  ['XML that is called JSON', 'x.json', EXAMPLE, 'bericht'],
  ['anything else', 'x.txt', 'nee', 'bericht'],
  ['nothing', 'x', '', 'bericht'],
])('%s is taken for what it is', (_, name, text, kind) => {
  expect(classifyFile(name, bytes(text))).toBe(kind);
});

test('what JSON and what cannot be read is meant to be', () => {
  expect(classifyJson('x', { agb: [], naam: '' })).toBe('bronnen');
  expect(classifyJson('x', { naam: '' })).toBe('profiel');
  expect(classifyJson('mijn-profiel.json', undefined)).toBe('profiel');
  expect(classifyJson('x', [])).toBe('bronnen');
  expect(guessRole(bytes('<a:Berichtcode>495</a:Berichtcode'))).toBe('retour');
  expect(guessRole(bytes('<a xmlns="http://ei.vektis.nl/retour">'))).toBe('retour');
  expect(guessRole(bytes(EXAMPLE))).toBe('heen');
});
