import { parseBericht } from 'fz825';
import { en } from 'fz825/taal/en';
import { applyEdits, suggestEdits } from 'fz825/uitleg';
import { describe, expect, test } from 'vitest';
import { bericht } from '../../src/uitleg/voorbeelden/berichten.ts';
import { decodeWhole } from '../../src/xml/index.ts';
import { campaign } from '../support/campaign.ts';
import { createChoose } from '../support/xml-tree.ts';
import { faultyMessage, KINDS } from './single-fault.ts';

const XML = bericht();

function suggestionsFor(input: string | Uint8Array) {
  const parsed = parseBericht(input);
  return suggestEdits(input, parsed.ok ? [] : parsed.findings);
}

/** The text whose offsets the edits name. */
function textOf(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  const { text, fault } = decodeWhole(input);
  return fault === undefined ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
}

/** What came back when a suggestion is applied. */
function applied(input: string | Uint8Array, edits: Parameters<typeof applyEdits>[1]) {
  const changed = applyEdits(textOf(input), edits);
  return parseBericht(typeof input === 'string' ? changed : new TextEncoder().encode(changed));
}

describe('a suggestion', () => {
  test.each([
    [
      '<Mutatiedatum>2026-03-02</Mutatiedatum>',
      '<Mutatiedatm>2026-03-02</Mutatiedatm>',
      'Schrijf de naam van het element als Mutatiedatum.',
    ],
    [
      '<Berichtversie>2</Berichtversie>',
      '',
      'Voeg Berichtversie toe, met de enige waarde die het kan hebben.',
    ],
    ['202600017', '2026 00017', 'Haal de witruimte uit Plaatsingsbesluitnummer.'],
    [' xmlns="http://ei.vektis.nl/mutatiebericht494"', '', 'Zet Bericht in de naamruimte van het bericht.'],
    [
      '<Ontvanger>9992</Ontvanger>',
      '<Ontvanger>9992</Ontvanger><Ontvanger>9992</Ontvanger>',
      'Verwijder de herhaling van Ontvanger: zij is gelijk aan de eerste.',
    ],
  ])('for %s as %s', (right, wrong, omschrijving) => {
    const input = XML.replace(right, wrong);
    const suggestions = suggestionsFor(input);
    expect(suggestions).toMatchObject([{ omschrijving, zeker: true }]);
    expect(applied(input, suggestions[0]?.edits ?? [])).toMatchObject({ ok: true });
  });

  test('tells what it does in English too, and never a value', () => {
    const input = XML.replace('202600017', '2026 00017');
    const parsed = parseBericht(input);
    const suggestions = suggestEdits(input, parsed.ok ? [] : parsed.findings, { taal: en });
    expect(suggestions[0]?.omschrijving).toBe('Remove the white space from Plaatsingsbesluitnummer.');
    expect(JSON.stringify(suggestionsFor(input).map(({ omschrijving }) => omschrijving))).not.toContain(
      '2026',
    );
  });

  test.each([
    ['2026-03-02', '2026-03-02Z'],
    ['2026-03-02', '2-3-2026'],
    ['06290002', '0629 0002'],
  ])('of %s as %s is left to people', (right, wrong) => {
    const suggestions = suggestionsFor(XML.replace(right, wrong));
    expect(suggestions).toMatchObject([{ zeker: false }]);
    expect(applied(XML.replace(right, wrong), suggestions[0]?.edits ?? [])).toMatchObject({ ok: true });
  });

  test.each([
    ['nothing is wrong', XML],
    ['a date does not exist', XML.replace('2026-03-02', '2026-02-30')],
    ['a month does not exist', XML.replace('2026-03-02', '13-13-2026')],
    ['an element is missing', XML.replace(/<Afzender>.*<\/Afzender>/, '')],
    ['a value was left out', XML.replace('06290002', '')],
    ['it is not well-formed', XML.replace('</Header>', '')],
    ['a repetition has another value', XML.replace('<Ontvanger>', '<Ontvanger>9991</Ontvanger><Ontvanger>')],
    ['white space is written as a reference', XML.replace('202600017', '2026&#32;00017')],
    ['it is another message', XML.replace('mutatiebericht494', 'bericht573').replace('>494<', '>573<')],
  ])('is not made when %s', (_, input) => {
    expect(suggestionsFor(input)).toEqual([]);
  });

  test('has offsets in the text of bytes, its mark included', () => {
    const input = new TextEncoder().encode(`\ufeff${XML.replace('202600017', '2026 00017')}`);
    const [suggestion] = suggestionsFor(input);
    expect(suggestion?.edits[0]?.offset).toBe(`\ufeff${XML}`.indexOf('202600017'));
    expect(applied(input, suggestion?.edits ?? [])).toMatchObject({ ok: true });
  });

  test('is not made of findings that are not of this message', () => {
    const parsed = parseBericht(XML.replace('202600017', '2026 00017'));
    expect(suggestEdits(XML, parsed.ok ? [] : parsed.findings)).toEqual([]);
  });

  test.each([
    [null, []],
    [XML, null],
    [XML, [], { taal: {} }],
  ])('%j %j is a mistake', (...given) => {
    expect(() => suggestEdits(...(given as unknown as Parameters<typeof suggestEdits>))).toThrow(TypeError);
  });
});

test('of messages with one fault, those with a certain repair get it, and none is wrong', () => {
  const { runs } = campaign(600, 20_000);
  const counted = new Map(KINDS.map((kind) => [kind, { all: 0, mended: 0 }]));
  const wrong: unknown[] = [];
  let tried = 0;
  for (let seed = 1; tried < runs; seed++) {
    const faulty = faultyMessage(createChoose(seed));
    if (faulty === undefined) continue;
    const parsed = parseBericht(faulty.wrong);
    if (parsed.ok) continue;
    tried++;
    const meant = parseBericht(faulty.right);
    if (!meant.ok) throw new Error(JSON.stringify(meant.findings));
    const suggestions = suggestEdits(faulty.wrong, parsed.findings);
    const count = counted.get(faulty.kind);
    if (count !== undefined) {
      count.all++;
      if (suggestions.some(({ zeker }) => zeker || faulty.repair === 'voorstel')) count.mended++;
    }
    for (const { edits, zeker, omschrijving } of suggestions) {
      const after = applied(faulty.wrong, edits);
      const fewer = after.ok || after.findings.length < parsed.findings.length;
      // A message that is right afterwards says what was meant; of a date that is not promised.
      const same = !after.ok || JSON.stringify(after.bericht) === JSON.stringify(meant.bericht);
      if (!fewer || (zeker && !same)) wrong.push({ seed, kind: faulty.kind, omschrijving });
    }
  }
  expect(wrong).toEqual([]);
  const sure = [...counted].filter(([kind]) => KINDS_WITH_REPAIR.includes(kind));
  const total = sure.reduce((sum, [, { all }]) => sum + all, 0);
  const mended = sure.reduce((sum, [, { mended: each }]) => sum + each, 0);
  if (process.env['SHOW'] !== undefined)
    process.stdout.write(`${JSON.stringify([...counted, total, mended])}\n`);
  expect(mended / total).toBeGreaterThanOrEqual(0.8);
  for (const [kind, { all, mended: each }] of sure) expect(each / all, kind).toBeGreaterThan(0.5);
});

/** All in front of those that are not certain. */
const KINDS_WITH_REPAIR = KINDS.slice(0, KINDS.indexOf('element missing'));
