import { type Assessment, assessBericht, type CheckResult, checkBericht, controles } from 'fz825';
import type { Bronnen } from 'fz825/bronnen';
import { judgeMutatiebericht, receiveMutatiebericht } from 'fz825/keten';
import { describe, expect, test } from 'vitest';
import { bind, toXml as toXmlBy } from '../with-schemas/apis.ts';
import { bronnen, CONTEXT, control, GOED, toXml, ZONDER_LOCATIE } from './engine.ts';

/** Each control that was not checked, with what it lacked. */
function lines({ unchecked }: CheckResult): readonly string[] {
  return unchecked.map(({ rule, controletype, lacks }) => `${rule} ${controletype}: ${lacks.join(' + ')}`);
}

function assess(sources: Bronnen, controletype: 3 | 4 | 5 = 5, xml = toXml(GOED)): Assessment {
  return assessBericht(xml, { ...CONTEXT, bronnen: sources, controletype });
}

const { agb, uzovi, plaatsingsbesluiten, ontvangen } = bronnen() as Required<Bronnen>;
const LCB = [
  ...['LCB002', 'LCB003', 'LCB004', 'LCB005', 'LCB006', 'LCB007', 'LCB008'],
  ...['W001', 'W003', 'W004'],
];

describe('what was not checked says what it lacked', () => {
  test.each<[string, Bronnen, 3 | 4 | 5, readonly string[]]>([
    ['an AGB list alone, at controletype 4', { agb }, 4, ['RC002 4: uzovi']],
    ['a UZOVI list alone', { uzovi }, 4, ['RC001 4: agb', 'RC003 4: agb']],
    ['both lists, at controletype 5', { agb, uzovi, plaatsingsbesluiten }, 5, ['LCB001 5: ontvangen']],
    ['all but one', { agb, uzovi, ontvangen }, 5, LCB.map((id) => `${id} 5: plaatsingsbesluiten`)],
    ['nothing at all, at controletype 3', {}, 3, []],
    ['all', bronnen(), 5, []],
  ])('%s', (_name, sources, controletype, expected) => {
    const assessed = assess(sources, controletype);
    expect(lines(assessed)).toEqual(expected);
    expect(assessed.verdict).toBe(expected.length === 0 ? 'accepted' : 'incomplete');
    const context = { ...CONTEXT, bronnen: sources };
    expect(checkBericht(GOED, context, { controletype }).unchecked).toEqual(assessed.unchecked);
    const keten = { ...context, identificatieRetour: 'R-1' };
    if (controletype === 4)
      expect(receiveMutatiebericht(toXml(GOED), keten).unchecked).toEqual(assessed.unchecked);
    if (controletype === 5)
      expect(judgeMutatiebericht(toXml(GOED), keten).unchecked).toEqual(assessed.unchecked);
  });

  test('a control that asks several sources lacks each that is absent', () => {
    const condition = {
      op: 'alle',
      condities: [
        { op: 'eerder ontvangen', afzender: 'Afzender', identificatie: 'IdentificatieAanlevering' },
        { op: 'in register', register: 'agb', element: 'Afzender', datum: 'Dagtekening' },
        { op: 'in register', register: 'uzovi', element: 'Ontvanger', datum: 'Dagtekening' },
      ],
    };
    const own = control({ berichtklasse: 'Header', controletype: 5, condition });
    const run = (sources: Bronnen): CheckResult =>
      checkBericht(GOED, { ...CONTEXT, bronnen: sources }, { controles: [own] });
    expect(lines(run({}))).toEqual(['X-1 5: ontvangen + agb + uzovi']);
    expect(lines(run({ agb }))).toEqual(['X-1 5: ontvangen + uzovi']);
  });

  test('a rejected message says it too', () => {
    const unknown = bronnen({ agb: [] });
    const { verdict, unchecked } = assess({ agb: unknown.agb } as Bronnen, 5);
    expect(verdict).toBe('rejected');
    expect(unchecked).toEqual([{ rule: 'RC002', controletype: 4, lacks: ['uzovi'] }]);
  });
});

describe('what is skipped lacks nothing', () => {
  test.each([
    ['what cannot be read', '<x'],
    ['a wrong structure', toXml(GOED).replace('1234567', '123')],
    ['a message that fails a control of the sender', toXml(ZONDER_LOCATIE)],
  ])('%s', (_name, xml) => {
    expect(assess({}, 5, xml)).toMatchObject({ verdict: 'rejected', unchecked: [] });
  });

  test('a control that comes after one that could not be run', () => {
    const asks = { op: 'in register', register: 'agb', element: 'Afzender', datum: 'Dagtekening' };
    const first = control({ id: 'X-1', berichtklasse: 'Header', controletype: 4, condition: asks });
    const second = control({
      ...{ id: 'X-2', berichtklasse: 'Header', controletype: 4, after: { controles: ['X-1'] } },
      condition: { op: 'komt voor', element: 'Afzender' },
    });
    const result = checkBericht(GOED, CONTEXT, { controles: [first, second] });
    expect(result.controles).toEqual({ 'X-1': 'unchecked', 'X-2': 'skipped' });
    expect(lines(result)).toEqual(['X-1 4: agb']);
  });

  test('a source that throws when it is looked for is an error', () => {
    const throwing: Bronnen = {
      get agb(): never {
        throw new Error('GEHEIM');
      },
    };
    const { verdict, unchecked, errors } = assess(throwing, 4);
    expect(verdict).toBe('error');
    expect(errors.map(({ rule }) => rule)).toEqual(['RC001', 'RC003']);
    expect(unchecked).toEqual([{ rule: 'RC002', controletype: 4, lacks: ['uzovi'] }]);
  });
});

test('what an XSD of the caller lacks is named, once, before the sources', () => {
  const { api, uncheckable } = bind('zonder-referentie');
  const result = api.assessBericht(toXmlBy(api, GOED), { ...CONTEXT, bronnen: {}, controletype: 5 });
  const lacking = [...new Set(uncheckable.map(({ rule }) => rule))];
  const named = result.unchecked.filter(({ lacks }) =>
    /^bruikbaar element (?:\.\.\/)?ReferentieMutatie in de XSD$/.test(lacks[0] ?? ''),
  );
  expect(named.map(({ rule }) => rule)).toEqual(lacking);
  expect(result.unchecked.find(({ rule }) => rule === 'LCB006')).toEqual({
    rule: 'LCB006',
    controletype: 5,
    lacks: ['bruikbaar element ReferentieMutatie in de XSD', 'plaatsingsbesluiten'],
  });
  const codes = bind('codes');
  const other = codes.api.checkBericht(GOED, { ...CONTEXT, bronnen: bronnen() }, { controletype: 3 });
  expect(other.unchecked.map(({ lacks }) => lacks)).not.toContainEqual([]);
});

test('it is exactly the controls that were asked for and are unchecked', () => {
  const all = { agb, uzovi, plaatsingsbesluiten, ontvangen };
  for (let some = 0; some < 16; some++) {
    const sources = Object.fromEntries(Object.entries(all).filter((_, index) => (some & (1 << index)) !== 0));
    for (const controletype of [3, 4, 5] as const) {
      const result = assess(sources, controletype);
      const open = controles.filter(
        (each) => each.controletype <= controletype && result.controles[each.id] === 'unchecked',
      );
      expect(result.unchecked.map(({ rule }) => rule)).toEqual(open.map(({ id }) => id));
      for (const { lacks } of result.unchecked)
        expect(lacks.length > 0 && lacks.every((naam) => !(naam in sources))).toBe(true);
    }
  }
});
