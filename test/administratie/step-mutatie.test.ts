import { readFileSync } from 'node:fs';
import { type MutatieGebeurtenis, type MutatieToestand, stepMutatie } from 'fz825/administratie';
import { expect, test } from 'vitest';

const TOESTANDEN: readonly MutatieToestand[] = [
  'concept',
  'verzonden',
  'afgekeurd VECOZO',
  'geaccepteerd',
  'afgekeurd DJI',
  'gecorrigeerd',
  'ingetrokken',
];
const GEBEURTENISSEN: readonly MutatieGebeurtenis[] = [
  'verzending',
  'afkeuring VECOZO',
  'afkeuring DJI',
  'acceptatie',
  'herstel',
  'correctie',
  'intrekking',
];

/** Every transition that there is. */
const OVERGANGEN = [
  'concept -> verzonden: verzending',
  'verzonden -> afgekeurd VECOZO: afkeuring VECOZO',
  'verzonden -> afgekeurd DJI: afkeuring DJI',
  'verzonden -> geaccepteerd: acceptatie',
  'afgekeurd VECOZO -> verzonden: verzending',
  'afgekeurd VECOZO -> concept: herstel',
  'afgekeurd DJI -> verzonden: verzending',
  'afgekeurd DJI -> concept: herstel',
  'geaccepteerd -> gecorrigeerd: correctie',
  'geaccepteerd -> ingetrokken: intrekking',
];

test('these are the transitions; everything else is refused with a finding', () => {
  const found: string[] = [];
  for (const toestand of TOESTANDEN)
    for (const gebeurtenis of GEBEURTENISSEN) {
      const result = stepMutatie(toestand, gebeurtenis);
      if (result.ok) found.push(`${toestand} -> ${result.toestand}: ${gebeurtenis}`);
      else
        expect(result.findings).toMatchObject([
          { rule: 'ADM-STAP', args: { fault: 'overgang' }, path: '/gebeurtenis' },
        ]);
    }
  expect(found.sort()).toEqual([...OVERGANGEN].sort());
});

test('what was sent is not sent again before it is answered', () => {
  expect(stepMutatie('verzonden', 'verzending').ok).toBe(false);
  expect(stepMutatie('geaccepteerd', 'verzending').ok).toBe(false);
});

test.each<[unknown, unknown, object]>([
  ['klaar', 'verzending', { path: '/toestand', args: { fault: 'toestand' } }],
  ['concept', 'wis', { path: '/gebeurtenis', args: { fault: 'gebeurtenis' } }],
  [undefined, undefined, { path: '/toestand', args: { fault: 'toestand' } }],
  ['__proto__', 'constructor', { path: '/toestand', args: { fault: 'toestand' } }],
  [{ toestand: 'concept' }, 'verzending', { path: '/toestand', args: { fault: 'toestand' } }],
])('%j and %j are refused', (toestand, gebeurtenis, finding) => {
  expect(stepMutatie(toestand as never, gebeurtenis as never)).toMatchObject({
    ok: false,
    findings: [finding],
  });
});

test('the diagram of the guide has these transitions, and no other', () => {
  const drawing = readFileSync(new URL('../../docs/beelden/postvak.svg', import.meta.url), 'utf8');
  const drawn = [...drawing.matchAll(/data-overgang="([^"]+)"/g)].map(([, each = '']) =>
    each.replace('&gt;', '->'),
  );
  expect(drawn.sort()).toEqual([...OVERGANGEN].sort());
});
