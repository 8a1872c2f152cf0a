import fc from 'fast-check';
import { formatDatum, toDatum } from 'fz825/datum';
import { afterAll, describe, expect, test } from 'vitest';
import { IS_LONG, some } from '../support/campaign.ts';

const ZONES = ['Europe/Amsterdam', 'UTC', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia'] as const;
const HOUR = 3_600_000;
const OWN_ZONE = process.env['TZ'];

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}
afterAll(() => setZone(OWN_ZONE));

const reference = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ]),
);

describe('the date of a moment', () => {
  test.each([
    ['midnight in summer', '2026-07-01T00:00:00+02:00', '2026-07-01'],
    ['midnight in winter', '2026-03-09T00:00:00+01:00', '2026-03-09'],
    ['just before', '2026-03-08T22:59:59.999Z', '2026-03-08'],
    ['the hour that is not there', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['the last hour of the day on which it is not', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['the hour that is there twice', '2026-10-25T01:00:00Z', '2026-10-25'],
    ['midnight after it', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['a leap day', '2024-02-28T23:00:00Z', '2024-02-29'],
    ['the first year', '0001-01-01T12:00:00Z', '0001-01-01'],
    ['the last year', '9999-12-31T12:00:00Z', '9999-12-31'],
  ])('%s', (_, moment, datum) => {
    expect(toDatum(new Date(moment))).toBe(datum);
  });

  test('is that of Intl, every hour of the years around', () => {
    const amsterdam = reference.get('Europe/Amsterdam');
    for (const year of some([2024, 2025, 2026, 2027], 4)) {
      const wrong: number[] = [];
      // Three hours of every night in a short run: that of the change among them.
      for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += HOUR) {
        if (!IS_LONG && new Date(time).getUTCHours() % 22 > 1) continue;
        if (toDatum(new Date(time)) !== amsterdam?.format(time)) wrong.push(time);
      }
      expect(wrong).toEqual([]);
    }
  });

  test('is that of Intl at any moment, in any zone, whatever the zone of the machine', () => {
    const moment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2050, 0, 1) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), fc.constantFrom(...ZONES), (time, tijdzone, machine) => {
        setZone(machine);
        expect(toDatum(new Date(time), { tijdzone })).toBe(reference.get(tijdzone)?.format(time));
        expect(toDatum(new Date(time))).toBe(reference.get('Europe/Amsterdam')?.format(time));
      }),
      { numRuns: 500 },
    );
  });

  test('is right where the machine is in a time zone that once skipped a day', () => {
    setZone('Pacific/Apia');
    for (let time = Date.UTC(2011, 11, 28); time < Date.UTC(2012, 0, 2); time += HOUR)
      for (const tijdzone of ZONES)
        expect(toDatum(new Date(time), { tijdzone })).toBe(reference.get(tijdzone)?.format(time));
  });

  test.each([
    [new Date(Number.NaN), {}],
    [new Date('10000-01-02'), {}],
    [new Date('0000-06-01'), {}],
    [new Date('+275760-09-12T22:00:00.001Z'), {}],
    ['2026-03-09', {}],
    [Date.now(), {}],
    [undefined, {}],
    [new Date(0), { tijdzone: 'Europe/Nergens' }],
    [new Date(0), { tijdzone: 1 }],
    [new Date(0), { tijdzone: '' }],
  ])('is not that of %s in %j', (date, options) => {
    expect(() => toDatum(date as never, options as never)).toThrow(TypeError);
  });
});

describe('a date in words', () => {
  test.each([
    ['2026-03-09', '9 maart 2026'],
    ['2024-02-29', '29 februari 2024'],
    ['2026-12-31', '31 december 2026'],
    ['0001-01-01', '1 januari 1'],
  ])('%s', (datum, words) => {
    expect(formatDatum(datum)).toBe(words);
  });

  test('is the same whatever the zone of the machine, also where a day or its midnight is not there', () => {
    const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september'];
    const names = [...months, 'oktober', 'november', 'december'];
    for (const zone of ZONES) {
      setZone(zone);
      for (let time = Date.UTC(2011, 0, 1); time < Date.UTC(2019, 0, 1); time += 24 * HOUR) {
        const day = new Date(time);
        const words = `${day.getUTCDate()} ${names[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
        expect(formatDatum(day.toISOString().slice(0, 10))).toBe(words);
      }
    }
  });

  test.each([
    '2023-02-29',
    '2026-3-9',
    '2026-03-09T00:00:00Z',
    '0000-01-01',
    '20260309',
    '',
    20260309,
    undefined,
  ])('is not of %s', (datum) => {
    expect(() => formatDatum(datum as never)).toThrow(TypeError);
  });
});
