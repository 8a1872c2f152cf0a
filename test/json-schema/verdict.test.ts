import fc, { type Arbitrary } from 'fast-check';
import { type Bericht, serializeBericht } from 'fz825';
import { describe, expect, test } from 'vitest';
import { halfTyped } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { jsonSchemaJudge } from './judge.ts';

const exact = jsonSchemaJudge('note');
const withFormats = jsonSchemaJudge('assertion');

test('every valid message is of its own kind and of no other', () => {
  fc.assert(
    fc.property(berichten(3), (bericht) => {
      expect(exact(bericht)).toEqual([bericht.berichttype]);
      expect(withFormats(bericht)).toEqual([bericht.berichttype]);
    }),
    { numRuns: campaign(80, 1_000).runs, seed: 825 },
  );
});

describe('the verdict of serializeBericht', () => {
  test('on half-typed messages, as far as JSON can hold them', () => {
    const { runs, part } = campaign(200, 6_000);
    const { judged, accepted } = compare(halfTyped(berichten(2)), runs);
    expect(judged).toBeGreaterThan(part(5_000));
    expect(accepted).toBeGreaterThan(part(250));
  });

  test('on messages of which one value was changed', () => {
    const { runs, part } = campaign(280, 6_000);
    const { judged, accepted } = compare(retyped(berichten(2)), runs);
    expect(judged).toBe(runs);
    expect(accepted).toBeGreaterThan(part(1_000));
    expect(accepted).toBeLessThan(part(5_000));
  });

  test('on every day of the calendar, and those just beside it', () => {
    const numbers = (length: number): string[] =>
      Array.from({ length }, (_, number) => String(number).padStart(2, '0'));
    const wrong: string[] = [];
    for (const year of [
      '0000',
      '0001',
      '0004',
      '0100',
      '0400',
      '1900',
      '2000',
      '2023',
      '2024',
      '9996',
      '9999',
    ]) {
      for (const month of numbers(14)) {
        for (const day of numbers(33)) {
          const date = `${year}-${month}-${day}`;
          const bericht = withDagtekening(date);
          const expected = serializeBericht(bericht).ok;
          if (exact(bericht).length !== (expected ? 1 : 0)) wrong.push(date);
          if (withFormats(bericht).length !== (expected ? 1 : 0)) wrong.push(date);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ...['2026-03-10Z', '2026-03-10+01:00', '-2026-03-10', '12026-03-10', '2026-3-10', '2026-03-10T00:00'],
    ...['\u00a02026-03-10', '2026-03-10\u2003', '2026- 03-10', '\f2026-03-10', '２０２６-03-10', ''],
  ])('on what is no date: %o', (date) => {
    expect(serializeBericht(withDagtekening(date)).ok).toBe(false);
    expect(exact(withDagtekening(date))).toEqual([]);
    expect(withFormats(withDagtekening(date))).toEqual([]);
  });

  test.each([
    ['\u0000', false],
    ['a\u0008', false],
    ['\u000b', false],
    ['\u001f', false],
    ['\ud800', false],
    ['\udc00a', false],
    ['\udc00\ud800', false],
    ['\ufffe', false],
    ['\uffff', false],
    ['\t\n\r\u2028', true],
    ['\u007f\u0085', true],
    ['\ud7ff\ue000\ufffd', true],
    ['\u{10000}\u{10ffff}', true],
    ['\u{1fffe}', true],
    ['\u{1f600}'.repeat(12), true],
    ['\u{1f600}'.repeat(13), false],
    ['\u00a0', true],
    [' \t\r\n', false],
    ['', false],
  ])('on characters, whether XML has them or not: %o', (text, expected) => {
    const bericht = exampleBericht();
    const changed = { ...bericht, header: { ...bericht.header, identificatieAanlevering: text } };
    expect(serializeBericht(changed).ok).toBe(expected);
    expect(exact(changed)).toEqual(expected ? ['FZ825'] : []);
    expect(withFormats(changed)).toEqual(expected ? ['FZ825'] : []);
  });
});

/**
 * All that JSON Schema cannot say: that `format` means the value with its white space collapsed. So a validator that
 * asserts formats refuses a date with white space around it, which is a date in XML.
 */
describe('the only difference, and only where formats are asserted', () => {
  test.each([' 2026-03-10', '2026-03-10\n', '\t\r\n 2026-03-10 \n'])(
    'is white space around a date: %o',
    (date) => {
      expect(serializeBericht(withDagtekening(date)).ok).toBe(true);
      expect(exact(withDagtekening(date))).toEqual(['FZ825']);
      expect(withFormats(withDagtekening(date))).toEqual([]);
    },
  );
});

/** Holds both verdicts side by side; what JSON cannot hold is left out. */
function compare(inputs: Arbitrary<unknown>, numRuns: number): { judged: number; accepted: number } {
  let judged = 0;
  let accepted = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const json = toJson(input);
      if (json === undefined) return;
      const value: unknown = JSON.parse(json);
      judged++;
      const serialized = serializeBericht(value as Bericht);
      const expected = serialized.ok ? [(value as Bericht).berichttype] : [];
      if (serialized.ok) accepted++;
      expect(exact(value), json).toEqual(expected);
      expect(withFormats(value), json).toEqual(hasLooseDate(value) ? [] : expected);
    }),
    { numRuns, seed: 825 },
  );
  return { judged, accepted };
}

function toJson(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    // A bigint, or something that holds itself.
    return undefined;
  }
}

/** True when one of the date fields has white space around it. */
function hasLooseDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) =>
    typeof item === 'string'
      ? /^(dagtekening|dagtekeningRetour|mutatiedatum)$/.test(key) && /^[ \t\r\n]|[ \t\r\n]$/.test(item)
      : hasLooseDate(item),
  );
}

function withDagtekening(dagtekening: string): Bericht {
  const bericht = exampleBericht();
  return { ...bericht, header: { ...bericht.header, dagtekening } };
}

/** A message of which one text is edited, or is that of another field. */
function retyped(source: Arbitrary<Bericht>): Arbitrary<unknown> {
  const piece = fc.constantFrom(
    ...['', ' ', '\n', '0', '1', '9', '-', '2026-02-29', '2024-02-29', '00000000', 'x', 'é', '٣', '\u00a0'],
    ...['\u{1f600}', '\ud83d', '\ude00', '\u0000', '\uffff', '\ufeff', ' 2026-01-01\n', 'P', 'T'],
  );
  return fc
    .tuple(source, fc.nat(), fc.nat(), fc.nat(3), piece, fc.nat(3))
    .map(([bericht, seed, at, removed, inserted, kind]) => {
      const copy = structuredClone(bericht);
      const slots = listTexts(copy);
      const [holder, key] = slots[seed % slots.length] ?? [copy, 'berichttype'];
      const text = String(Reflect.get(holder, key));
      const [other, otherKey] = slots[at % slots.length] ?? [copy, 'berichttype'];
      const start = at % (text.length + 1);
      const edited = text.slice(0, start) + inserted + text.slice(start + removed);
      Reflect.set(holder, key, kind === 0 ? Reflect.get(other, otherKey) : kind === 1 ? inserted : edited);
      return copy;
    });
}

function listTexts(holder: object): readonly (readonly [object, string])[] {
  return Object.entries(holder).flatMap(([key, value]) =>
    typeof value === 'string' ? [[holder, key] as const] : listTexts(value as object),
  );
}
