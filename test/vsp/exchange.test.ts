import { en } from 'fz825/taal/en';
import {
  EMPTY_EXCHANGE,
  type Exchange,
  type ExchangeEvent,
  exchange,
  listBerichten,
  listOpenstaand,
  readExchange,
} from 'fz825/vsp';
import { describe, expect, test } from 'vitest';
import { uuid } from './berichten.ts';
import { at, status } from './events.ts';

const HEEN = { traceerId: uuid(1), conversatieId: uuid(100) };
const ANTWOORD = { traceerId: uuid(2), conversatieId: uuid(100), alsAntwoordOp: uuid(1) };
const SENT: ExchangeEvent = { type: 'sent', op: at(0), ...HEEN };
const LISTED: ExchangeEvent = { type: 'listed', op: at(1), ...ANTWOORD };
const DOWNLOAD: ExchangeEvent = { type: 'download', op: at(2), traceerId: uuid(2) };
const STORED: ExchangeEvent = { type: 'stored', op: at(2), traceerId: uuid(2) };
const CONFIRMED: ExchangeEvent = { type: 'confirmed', op: at(2), traceerId: uuid(2) };
const ANSWERED: ExchangeEvent = { type: 'answered', op: at(3), traceerId: uuid(2), alsAntwoordOp: uuid(1) };

/** The state after events, none of which is wrong. */
function stateAfter(...events: readonly ExchangeEvent[]): Exchange {
  return events.reduce((state: Exchange, event) => {
    const result = exchange(state, event);
    expect(result.findings).toEqual([]);
    return result.state;
  }, EMPTY_EXCHANGE);
}

const todo = (state: Exchange): readonly string[] =>
  listOpenstaand(state).map(({ traceerId, toestand, actie, teLaat, voor = '' }) =>
    [traceerId.slice(0, 8), toestand, actie, ...(teLaat ? ['te laat'] : []), voor].join(' ').trim(),
  );
const standen = (state: Exchange): readonly string[] =>
  listBerichten(state).map(({ traceerId, toestand }) => `${traceerId.slice(0, 8)} ${toestand}`);
const faults = (state: Exchange, event: unknown): readonly unknown[] =>
  exchange(state, event as ExchangeEvent).findings.map(({ rule, args, path }) => [rule, args['fault'], path]);

describe('a message and its answer', () => {
  test('step by step, with what is to be done next', () => {
    expect(exchange(undefined, SENT).state).toEqual(stateAfter(SENT));
    expect(todo(stateAfter(SENT))).toEqual(['00000001 verzonden askStatus']);
    expect(todo(stateAfter(SENT, LISTED))).toEqual([
      '00000001 verzonden askStatus',
      '00000002 aangemeld download 2026-03-11T09:00:00.000Z',
    ]);
    expect(todo(stateAfter(SENT, LISTED, DOWNLOAD))).toEqual([
      '00000001 verzonden askStatus',
      '00000002 gedownload store 2026-03-11T10:00:00.000Z',
    ]);
    expect(todo(stateAfter(SENT, LISTED, DOWNLOAD, STORED))).toEqual([
      '00000001 verzonden askStatus',
      '00000002 opgeslagen confirm',
      '00000002 opgeslagen handleAnswer',
    ]);
    expect(todo(stateAfter(SENT, LISTED, DOWNLOAD, STORED, CONFIRMED))).toEqual([
      '00000001 verzonden askStatus',
      '00000002 bevestigd handleAnswer',
    ]);
    const done = stateAfter(SENT, LISTED, DOWNLOAD, STORED, CONFIRMED, ANSWERED);
    expect(todo(done)).toEqual([]);
    expect(standen(done)).toEqual(['00000001 beantwoord', '00000002 verwerkt']);
    expect(listBerichten(done)[0]).toMatchObject({ beantwoordDoor: uuid(2), beantwoordOp: at(3) });
  });

  test('at who answers: a message that was received is to be answered, by one that does not fail', () => {
    const heen = { ...HEEN, op: at(0) };
    const received = stateAfter(
      { type: 'listed', ...heen },
      { type: 'download', ...heen },
      { type: 'stored', ...heen },
      { type: 'confirmed', ...heen },
    );
    expect(todo(received)).toEqual(['00000001 bevestigd answer']);
    const { state: answered } = exchange(received, { type: 'sent', op: at(1), ...ANTWOORD });
    expect(todo(answered)).toEqual(['00000002 verzonden askStatus']);
    const { state: failed } = exchange(answered, status('AfgekeurdDoorDienst', at(2), ANTWOORD));
    expect(todo(failed)).toEqual(['00000001 bevestigd answer']);
    const { state: delivered } = exchange(answered, status('Bezorgd', at(2), ANTWOORD));
    expect(standen(delivered)).toEqual(['00000001 beantwoord', '00000002 bezorgd']);
    expect(todo(delivered)).toEqual([]);
  });

  test('fails by a status that rejects it, or by a request that was refused and of which no status is known', () => {
    expect(standen(stateAfter(SENT, status('AfgekeurdDoorDienst', at(1), HEEN)))).toEqual([
      '00000001 mislukt',
    ]);
    const refused: ExchangeEvent = { type: 'refused', op: at(1), traceerId: uuid(1) };
    expect(standen(stateAfter(SENT, refused))).toEqual(['00000001 mislukt']);
    expect(standen(stateAfter(SENT, refused, status('Aangeboden', at(2), HEEN)))).toEqual([
      '00000001 verzonden',
    ]);
  });

  test('has the latest status, in whatever order they come', () => {
    const events = [status('Aangeboden', at(3), HEEN), status('Ontvangen', at(1), HEEN)];
    for (const given of [events, [...events].reverse()])
      expect(listBerichten(stateAfter(SENT, ...given))[0]?.status).toEqual({
        berichtstatus: 'Aangeboden',
        op: at(3),
      });
    // Of two at the same moment, the one that comes later in the chain.
    const same = [status('Bezorgd', at(1), HEEN), status('Ontvangen', at(1), HEEN)];
    expect(listBerichten(stateAfter(SENT, ...same))[0]?.status?.berichtstatus).toBe('Bezorgd');
  });
});

describe('what waits too long', () => {
  test('is overdue by an event with the time, and an answer that comes late still counts', () => {
    const overdue = (op: string, uren: number): ExchangeEvent => ({ type: 'overdue', op, uren });
    expect(todo(stateAfter(SENT, overdue(at(5), 6)))).toEqual(['00000001 verzonden askStatus']);
    const late = stateAfter(SENT, overdue(at(5), 5));
    expect(todo(late)).toEqual(['00000001 te laat askStatus te laat']);
    const answered = [LISTED, DOWNLOAD, STORED, CONFIRMED, ANSWERED];
    expect(standen(answered.reduce((state, event) => exchange(state, event).state, late))).toEqual([
      '00000001 beantwoord',
      '00000002 verwerkt',
    ]);
  });

  test('and what was not downloaded or stored within 24 hours', () => {
    const tick = (hour: number): ExchangeEvent => ({ type: 'overdue', op: at(hour), uren: 999 });
    expect(todo(stateAfter(SENT, LISTED, tick(24)))).toContain(
      '00000002 aangemeld download 2026-03-11T09:00:00.000Z',
    );
    expect(todo(stateAfter(SENT, LISTED, tick(25)))).toContain(
      '00000002 aangemeld download te laat 2026-03-11T09:00:00.000Z',
    );
    expect(todo(stateAfter(SENT, LISTED, DOWNLOAD, tick(26)))).toContain(
      '00000002 gedownload store te laat 2026-03-11T10:00:00.000Z',
    );
  });
});

describe('what cannot be so', () => {
  const rule = 'VSP-UITWISSELING';
  test('a message is not confirmed before it was stored', () => {
    const state = stateAfter(SENT, LISTED, DOWNLOAD);
    const result = exchange(state, CONFIRMED);
    expect(result).toMatchObject({ ok: false, findings: [{ args: { fault: 'niet-opgeslagen' } }] });
    expect(result.state).toBe(state);
  });

  test('what is said of a message that is not known is kept until it is', () => {
    for (const event of [DOWNLOAD, STORED, { ...DOWNLOAD, type: 'refused' }])
      expect(faults(EMPTY_EXCHANGE, event)).toEqual([[rule, 'onbekend', '/traceerId']]);
    const { state, findings } = exchange(EMPTY_EXCHANGE, status('Bezorgd', at(1), HEEN));
    expect(findings).toMatchObject([
      { rule, args: { fault: 'onbekend' }, path: '/status/referentiegegevens/traceerId' },
    ]);
    expect(todo(state)).toEqual(['00000001 onbekend lookInto']);
    expect(listBerichten(exchange(state, SENT).state)[0]?.status?.berichtstatus).toBe('Bezorgd');
  });

  test('an answer to what was not sent is kept, and tied when that is known', () => {
    expect(faults(EMPTY_EXCHANGE, LISTED)).toEqual([[rule, 'onbekend', '/alsAntwoordOp']]);
    const early = [LISTED, DOWNLOAD, STORED, CONFIRMED].reduce(
      (state, event) => exchange(state, event).state,
      EMPTY_EXCHANGE,
    );
    expect(todo(early)).toEqual(['00000002 bevestigd lookInto', '00000001 onbekend lookInto']);
    expect(todo(exchange(early, SENT).state)).toContain('00000002 bevestigd handleAnswer');
  });

  test('what was said before stays', () => {
    expect(faults(stateAfter(SENT), { ...SENT, conversatieId: uuid(9) })).toEqual([
      [rule, 'tegenspraak', '/conversatieId'],
    ]);
    expect(faults(stateAfter(SENT), { ...SENT, type: 'listed' })).toEqual([[rule, 'richting', '/traceerId']]);
    expect(faults(stateAfter(SENT), { ...STORED, traceerId: uuid(1) })).toEqual([
      [rule, 'richting', '/traceerId'],
    ]);
    expect(faults(stateAfter(SENT), { ...LISTED, conversatieId: uuid(9) })).toEqual([
      [rule, 'conversatie', '/conversatieId'],
    ]);
    expect(faults(stateAfter(SENT, LISTED), { ...ANSWERED, alsAntwoordOp: uuid(5) })).toEqual([
      [rule, 'tegenspraak', '/alsAntwoordOp'],
    ]);
  });

  test('a second answer is kept, and the first one stays', () => {
    const second = { ...ANTWOORD, traceerId: uuid(3) };
    const state = stateAfter(SENT, LISTED, STORED, ANSWERED, { type: 'listed', op: at(4), ...second });
    const result = exchange(state, { ...ANSWERED, traceerId: uuid(3) });
    expect(result.findings).toMatchObject([{ args: { fault: 'tweede-antwoord' }, path: '/traceerId' }]);
    expect(listBerichten(result.state)[0]).toMatchObject({
      beantwoordDoor: uuid(2),
      antwoorden: [uuid(2), uuid(3)],
    });
  });

  test('an event that is none changes nothing', () => {
    const state = stateAfter(SENT);
    expect(faults(state, { type: 'verzonden' })).toEqual([['VSP-VORM', 'waarden', '/type']]);
    expect(faults(state, null)).toEqual([['VSP-VORM', 'object', '']]);
    expect(faults(state, { ...SENT, op: 'nu', traceerId: 'x' })).toEqual([
      ['VSP-VORM', 'tijdstip', '/op'],
      ['VSP-VORM', 'uuid', '/traceerId'],
    ]);
    expect(exchange(state, { type: 'sent' } as never, { taal: en })).toMatchObject({
      state,
      findings: [{ message: 'op is missing.' }, {}, {}],
    });
  });

  test('the case of an id says nothing', () => {
    const upper = { ...SENT, traceerId: uuid(1).toUpperCase(), conversatieId: uuid(100).toUpperCase() };
    expect(exchange(stateAfter(SENT), upper)).toMatchObject({ ok: true, state: stateAfter(SENT) });
  });
});

describe('a restart', () => {
  test('goes on from JSON where it was', () => {
    const state = stateAfter(SENT, LISTED, DOWNLOAD);
    const json = JSON.parse(JSON.stringify(state));
    expect(readExchange(json)).toEqual({ ok: true, state });
    expect(exchange(json, STORED).state).toEqual(exchange(state, STORED).state);
    expect(todo(json)).toEqual(todo(state));
  });

  test('from what is no state gives findings, and keeps what was given', () => {
    const json = JSON.parse(JSON.stringify(stateAfter(SENT, LISTED, DOWNLOAD, STORED, CONFIRMED)));
    const broken = (change: (value: Record<string, unknown>) => void, index = 1): unknown => {
      const copy = structuredClone(json);
      change(copy.berichten.root.entries[index].value);
      return copy;
    };
    const found = (given: unknown): readonly unknown[] => {
      const read = readExchange(given);
      return read.ok ? [] : read.findings.map(({ args, path }) => [args['fault'], path]);
    };
    const place = '/berichten/root/entries/1/value';
    expect(found(null)).toEqual([['object', '']]);
    expect(found({})).toEqual([['ontbreekt', '/berichten']]);
    expect(found({ berichten: { size: 0, root: {} } })).toEqual([['ontbreekt', '/berichten/root/entries']]);
    expect(found(broken((value) => delete value['opgeslagenOp']))).toEqual([
      ['niet-opgeslagen', `${place}/bevestigdOp`],
    ]);
    expect(found(broken((value) => Object.assign(value, { verzondenOp: at(0) })))).toEqual([
      ['richting', `${place}/traceerId`],
    ]);
    expect(found(broken((value) => Object.assign(value, { geheim: 1, bevestigdOp: 'x' })))).toEqual([
      ['tijdstip', `${place}/bevestigdOp`],
      ['veld', `${place}/geheim`],
    ]);
    expect(found(broken((value) => Object.assign(value, { traceerId: uuid(1) })))).toEqual([
      ['tegenspraak', `${place}/traceerId`],
    ]);
    const result = exchange({} as Exchange, SENT);
    expect(result).toEqual({ ok: false, state: {}, openstaand: [], findings: expect.any(Array) });
    expect(() => listOpenstaand({} as Exchange)).toThrow(TypeError);
    expect(() => listBerichten(null as never)).toThrow(TypeError);
  });
});
