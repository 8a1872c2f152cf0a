import { CloudEvent } from 'cloudevents';
import fc from 'fast-check';
import { type CloudEventOptions, type Gebeurtenis, toCloudEvents } from 'fz825/administratie';
import { describe, expect, test } from 'vitest';
import { apply, isAccepted, maak, VERHALEN } from './verhalen.ts';

const OPTIONS = {
  source: 'https://dji.example/administratie',
  time: '2026-03-10T09:30:00Z',
  subject: 'wijk-3',
};
const EINDE: Gebeurtenis = {
  type: 'ZorgBeeindigd',
  plaatsingsbesluitnummer: '202600017',
  mutatieIdentificatie: 'M-7',
  soortMutatie: '2',
  mutatiedatum: '2026-03-09',
};

test('an event, whole', () => {
  expect(toCloudEvents([EINDE], OPTIONS)).toEqual([
    {
      specversion: '1.0',
      id: '202600017/M-7',
      type: 'fz825.ZorgBeeindigd',
      source: 'https://dji.example/administratie',
      time: '2026-03-10T09:30:00Z',
      subject: 'wijk-3',
      datacontenttype: 'application/json',
      data: {
        plaatsingsbesluitnummer: '202600017',
        mutatieIdentificatie: 'M-7',
        soortMutatie: '2',
        mutatiedatum: '2026-03-09',
      },
    },
  ]);
  expect(Object.keys(toCloudEvents([EINDE], { source: '/', time: OPTIONS.time })[0] ?? {})).not.toContain(
    'subject',
  );
});

test('what the official SDK takes, each with an id of its own, and no verzekerdennummer', () => {
  fc.assert(
    fc.property(VERHALEN, (berichten) => {
      let staat = maak();
      const gebeurtenissen: Gebeurtenis[] = [];
      for (const bericht of berichten) {
        if (!isAccepted(staat, bericht)) continue;
        const applied = apply(staat, bericht);
        gebeurtenissen.push(...applied.gebeurtenissen);
        staat = applied.administratie;
      }
      const events = toCloudEvents(gebeurtenissen, OPTIONS);
      expect(events.length).toBe(gebeurtenissen.length);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      for (const event of events) {
        const json = JSON.parse(JSON.stringify(event));
        // Its constructor holds the event against the JSON Schema of the specification, and throws.
        expect(new CloudEvent(json, true).toJSON()).toMatchObject({
          ...json,
          time: '2026-03-10T09:30:00.000Z',
        });
        expect(JSON.stringify(event)).not.toContain('1234567');
      }
      expect(toCloudEvents(gebeurtenissen, OPTIONS)).toEqual(events);
    }),
    { numRuns: 50, seed: 825 },
  );
});

test('the SDK does judge', () => {
  const [event] = toCloudEvents([EINDE], OPTIONS);
  expect(() => new CloudEvent({ ...event, source: 'a b' } as never, true)).toThrow();
});

describe('what the caller gives', () => {
  test.each<Partial<CloudEventOptions>>([
    { source: 'urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66' },
    { source: 'dji/administratie?a=%20b#c' },
    { source: '//dji.example:8080/a' },
    { time: '2026-03-10T09:30:00.123+01:00' },
    { time: '2024-02-29t23:59:59z' },
  ])('may be %o', (given) => {
    const [event] = toCloudEvents([EINDE], { ...OPTIONS, ...given });
    expect(event).toMatchObject(given);
    expect(() => new CloudEvent({ ...event } as never, true)).not.toThrow();
  });

  test.each<[string, object]>([
    ['source', { source: '' }],
    ['source', { source: undefined }],
    ['source', { source: 'a b' }],
    ['source', { source: 'a%zz' }],
    ['source', { source: '1a:b' }],
    ['source', { source: 'a#b#c' }],
    ['time', { time: undefined }],
    ['time', { time: new Date(0) }],
    ['time', { time: '2026-03-10' }],
    ['time', { time: '2026-02-30T09:30:00Z' }],
    ['time', { time: '2026-03-10T09:30:00' }],
    ['time', { time: '2026-03-10T24:00:00Z' }],
    ['time', { time: '2026-03-10T09:30:00ZT' }],
    ['time', { time: '2026-03-10 09:30:00Z' }],
    ['subject', { subject: '' }],
    ['subject', { subject: 7 }],
  ])('is no %s: %o', (name, given) => {
    expect(() => toCloudEvents([], { ...OPTIONS, ...given } as never)).toThrow(TypeError);
    expect(() => toCloudEvents([], { ...OPTIONS, ...given } as never)).toThrow(`${name} must be`);
  });

  test.each([[new Uint8Array(3)], [{}], ['x'], [undefined]])('is no list of events: %o', (given) => {
    expect(() => toCloudEvents(given as never, OPTIONS)).toThrow(TypeError);
  });
});
