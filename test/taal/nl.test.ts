import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CatalogueRule, describeLack, type Fault, nl, regels, render } from '../../src/taal/index.ts';
import { phrasesIn } from './phrases.ts';
import { TEXTS } from './sentences.ts';

const ROWS = Object.entries(TEXTS).flatMap(([rule, { sentences }]) =>
  sentences.map(([args, sentence]): [string, object, string] => [rule, args, sentence]),
);
const SENTENCES = ROWS.map(([, , sentence]) => sentence);

describe('in Dutch', () => {
  test.each(ROWS)('%s %j', (rule, args, sentence) => {
    expect(render({ rule, args } as Fault, nl)).toBe(sentence);
  });

  test.each(Object.entries(TEXTS))('%s means', (rule, { description }) => {
    expect(regels[rule as CatalogueRule]).toBe(description);
  });

  test('every rule has a sentence here, and there is no other', () => {
    expect(Object.keys(nl)).toEqual(Object.keys(TEXTS));
    expect(Object.keys(regels)).toEqual(Object.keys(TEXTS));
    expect(Object.values(TEXTS).filter(({ sentences }) => sentences.length === 0)).toEqual([]);
  });

  test('every phrase of the catalogue stands in one of them, so that no way to break a rule is left out', () => {
    const phrases = phrasesIn(readFileSync('src/taal/nl.ts', 'utf8'));
    expect(phrases.length).toBeGreaterThan(200);
    const told = [...SENTENCES, describeLack('Mutatiedatum')];
    expect(phrases.filter((phrase) => !told.some((sentence) => sentence.includes(phrase)))).toEqual([]);
  });

  test('what a control lacks in a schema stands in other sentences', () => {
    expect(describeLack('Mutatiedatum')).toBe('bruikbaar element Mutatiedatum in de XSD');
  });

  test('a sentence begins with a capital or a name, ends with a full stop, and has no gap', () => {
    expect(SENTENCES.filter((sentence) => !/^\S(?!.* {2}).*\.$/.test(sentence))).toEqual([]);
    expect(SENTENCES.filter((sentence) => /undefined|\bnull\b|\[object|NaN/.test(sentence))).toEqual([]);
  });
});
