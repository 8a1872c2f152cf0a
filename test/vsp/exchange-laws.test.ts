import fc from 'fast-check';
import {
  EMPTY_EXCHANGE,
  type Exchange,
  type ExchangeEvent,
  exchange,
  listBerichten,
  listOpenstaand,
  readExchange,
} from 'fz825/vsp';
import { expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { uuid } from './berichten.ts';
import { at, status } from './events.ts';

/** The facts of each message, as a list of names: what an exchange has to know, kept without any cleverness. */
type Model = Map<string, Set<string>>;
interface Real {
  state: Exchange;
}

/** What became of a message that was sent. */
const OUTCOMES = ['answered', 'rejected', 'refused', 'lost', 'answered twice'] as const;

/** An exchange of some messages, as it goes when nothing is lost, repeated or late. */
function eventsOf(outcomes: readonly (typeof OUTCOMES)[number][]): readonly ExchangeEvent[] {
  return outcomes.flatMap((outcome, index): readonly ExchangeEvent[] => {
    const heen = { traceerId: uuid(index + 1), conversatieId: uuid(100 + index) };
    const sent: ExchangeEvent = { type: 'sent', op: at(index), ...heen };
    const taken = status('Ontvangen', at(index + 1), heen);
    if (outcome === 'lost') return [sent];
    if (outcome === 'refused')
      return [sent, { type: 'refused', op: at(index + 1), traceerId: heen.traceerId }];
    if (outcome === 'rejected') return [sent, taken, status('AfgekeurdDoorDienst', at(index + 2), heen)];
    const answers = outcome === 'answered' ? [11] : [11, 21];
    return [sent, taken, ...answers.flatMap((from) => answerOf(index, from + index))];
  });
}

function answerOf(index: number, id: number): readonly ExchangeEvent[] {
  const [traceerId, alsAntwoordOp, op] = [uuid(id), uuid(index + 1), at(index + id)];
  return [
    { type: 'listed', op, traceerId, alsAntwoordOp, conversatieId: uuid(100 + index) },
    { type: 'download', op, traceerId },
    { type: 'stored', op, traceerId },
    { type: 'confirmed', op, traceerId },
    { type: 'answered', op, traceerId, alsAntwoordOp },
  ];
}

const outcomes = fc.array(fc.constantFrom(...OUTCOMES), { minLength: 1, maxLength: 4 });

function run(state: Exchange, events: readonly ExchangeEvent[]): Exchange {
  return events.reduce((from, event) => exchange(from, event).state, state);
}

/** Of each message its facts, without those that depend on when it was said. */
function factsOf(state: Exchange): readonly unknown[] {
  const berichten = listBerichten(state).map(({ teLaatOp: _, ...bericht }) => bericht);
  return berichten.sort((a, b) => (a.traceerId < b.traceerId ? -1 : 1));
}

const FAR: ExchangeEvent = { type: 'overdue', op: at(10_000), uren: 24 };
const ENDED: ReadonlySet<string> = new Set(['beantwoord', 'mislukt', 'te laat']);
const { runs } = campaign(300, 10_000);

test('shuffled, repeated and lost: nothing confirmed before it was stored, and every message that was sent ends', () => {
  const world = outcomes.chain((each) => {
    const events = eventsOf(each);
    return fc.tuple(
      fc.constant(events),
      fc.array(fc.nat(events.length - 1), { maxLength: 3 * events.length }),
      fc.nat(3 * events.length),
    );
  });
  fc.assert(
    fc.property(world, ([events, order, restart]) => {
      let state = EMPTY_EXCHANGE;
      for (const [step, index] of order.entries()) {
        if (step === restart) state = reread(state);
        const event = events[index] as ExchangeEvent;
        const before = JSON.stringify(state);
        const result = exchange(state, event);
        expect(JSON.stringify(state)).toBe(before);
        state = result.state;
        // The same event again changes nothing, but for what was refused, which is refused again.
        expect(exchange(state, event).state).toBe(state);
        for (const { bevestigdOp, opgeslagenOp } of listBerichten(state))
          expect(bevestigdOp === undefined || opgeslagenOp !== undefined).toBe(true);
        expect(result.openstaand).toEqual(listOpenstaand(state));
      }
      const late = exchange(state, FAR).state;
      for (const { verzondenOp, toestand } of listBerichten(late))
        if (verzondenOp !== undefined) expect(ENDED).toContain(toestand);

      // What was lost comes after all: everything is where it would have been, and nothing is wrong with it any more.
      const whole = run(late, events);
      const straight = run(EMPTY_EXCHANGE, events);
      if (!events.some(isSecondAnswer)) {
        expect(factsOf(whole).map(ended)).toEqual(factsOf(straight).map(ended));
        for (const event of events) expect(exchange(whole, event)).toMatchObject({ ok: true, state: whole });
      }
      const answered = new Set(
        events.flatMap((each) => (each.type === 'answered' ? [each.alsAntwoordOp] : [])),
      );
      for (const { traceerId, beantwoordDoor, toestand } of listBerichten(whole)) {
        expect([traceerId, beantwoordDoor !== undefined]).toEqual([traceerId, answered.has(traceerId)]);
        if (answered.has(traceerId)) expect(toestand).toBe('beantwoord');
      }
    }),
    { numRuns: runs, seed: 825 },
  );
});

function reread(state: Exchange): Exchange {
  const read = readExchange(JSON.parse(JSON.stringify(state)));
  expect(read).toEqual({ ok: true, state });
  return read.ok ? read.state : state;
}

function isSecondAnswer(event: ExchangeEvent): boolean {
  return event.type === 'answered' && event.traceerId >= uuid(21);
}

/** Overdue or not is a matter of when it was asked. */
function ended(bericht: unknown): unknown {
  const { toestand, ...facts } = bericht as { readonly toestand: string };
  return { ...facts, toestand: toestand === 'te laat' ? 'verzonden' : toestand };
}

/** One thing that happens: the exchange must agree with the facts, whatever happened before. */
class Happens implements fc.Command<Model, Real> {
  constructor(private readonly event: ExchangeEvent) {}
  check = (): boolean => true;
  toString = (): string => JSON.stringify(this.event);

  run(model: Model, real: Real): void {
    const { event } = this;
    real.state = exchange(real.state, event).state;
    if (event.type !== 'overdue') note(model, event);
    for (const { traceerId, toestand } of listBerichten(real.state)) {
      const facts = model.get(traceerId) ?? new Set();
      if (toestand !== 'te laat') expect([traceerId, toestand]).toEqual([traceerId, expectedOf(facts)]);
      else expect([traceerId, 'verzonden']).toEqual([traceerId, expectedOf(facts)]);
    }
    const open = new Set(
      real.state === EMPTY_EXCHANGE ? [] : listOpenstaand(real.state).map(({ traceerId }) => traceerId),
    );
    for (const [traceerId, facts] of model)
      expect([traceerId, open.has(traceerId)]).toEqual([traceerId, isOpen(traceerId, facts, model)]);
  }
}

class Restart implements fc.Command<Model, Real> {
  check = (): boolean => true;
  toString = (): string => 'restart';
  run(_: Model, real: Real): void {
    real.state = reread(real.state);
  }
}

function note(model: Model, event: Exclude<ExchangeEvent, { readonly type: 'overdue' }>): void {
  const id = event.type === 'status' ? event.status.referentiegegevens.traceerId : event.traceerId;
  const facts = model.get(id) ?? new Set<string>();
  if (event.type === 'confirmed' && !facts.has('stored')) return;
  model.set(id, facts.add(event.type === 'status' ? event.status.berichtstatus : event.type));
  const to = 'alsAntwoordOp' in event ? event.alsAntwoordOp : undefined;
  if (to === undefined) return;
  const heen = model.get(to) ?? new Set<string>();
  model.set(to, heen);
  if (event.type === 'answered') heen.add('has its answer');
}

function expectedOf(facts: ReadonlySet<string>): string {
  if (facts.has('sent')) {
    if (facts.has('has its answer')) return 'beantwoord';
    if (facts.has('AfgekeurdDoorDienst')) return 'mislukt';
    return facts.has('refused') && !facts.has('Ontvangen') ? 'mislukt' : 'verzonden';
  }
  const received = ['listed', 'download', 'stored', 'confirmed'].filter((each) => facts.has(each));
  if (received.length === 0) return 'onbekend';
  if (!facts.has('stored')) return facts.has('download') ? 'gedownload' : 'aangemeld';
  if (!facts.has('confirmed')) return 'opgeslagen';
  return facts.has('answered') ? 'verwerkt' : 'bevestigd';
}

function isOpen(traceerId: string, facts: ReadonlySet<string>, model: Model): boolean {
  const toestand = expectedOf(facts);
  if (facts.has('sent')) return toestand === 'verzonden';
  if (toestand !== 'verwerkt') return true;
  // Dealt with, but never announced: a person has to look.
  return !facts.has('listed') || !model.has(traceerId);
}

test('the facts say where each message stands, whatever happens', () => {
  const command = fc.tuple(fc.nat(59), outcomes).map(([index, each]) => {
    const events = eventsOf(['answered', 'rejected', 'refused', ...each]);
    return new Happens(events[index % events.length] as ExchangeEvent);
  });
  const overdue = fc.nat(60).map((hours) => new Happens({ type: 'overdue', op: at(hours), uren: 4 }));
  const commands = fc.commands([command, command, command, overdue, fc.constant(new Restart())], {
    maxCommands: 40,
  });
  fc.assert(
    fc.property(commands, (each) => {
      fc.modelRun(() => ({ model: new Map() as Model, real: { state: EMPTY_EXCHANGE } }), each);
    }),
    { numRuns: campaign(200, 10_000).runs, seed: 825 },
  );
});

test('an exchange of many messages', () => {
  const { runs: count } = campaign(200, 10_000);
  const numbers = Array.from({ length: count }, (_, index) => index);
  const sent = numbers.map((n): ExchangeEvent => ({ type: 'sent', op: at(0), ...idsOf(n) }));
  const answers = numbers.flatMap((n): readonly ExchangeEvent[] => {
    const about = { op: at(1), traceerId: uuid(n + 50_000), alsAntwoordOp: uuid(n + 1) };
    const listed = { type: 'listed', ...about, conversatieId: idsOf(n).conversatieId } as const;
    return [
      { type: 'answered', ...about },
      listed,
      { type: 'stored', ...about },
      { type: 'confirmed', ...about },
    ];
  });
  const state = run(EMPTY_EXCHANGE, [...answers.reverse(), ...sent, ...answers]);
  expect(listOpenstaand(state)).toEqual([]);
  const beantwoord = listBerichten(state).filter(({ toestand }) => toestand === 'beantwoord');
  expect(beantwoord).toHaveLength(count);
  for (const { traceerId, beantwoordDoor } of beantwoord)
    expect(Number(beantwoordDoor?.slice(0, 8))).toBe(Number(traceerId.slice(0, 8)) + 49_999);
});

function idsOf(n: number): { readonly traceerId: string; readonly conversatieId: string } {
  return { traceerId: uuid(n + 1), conversatieId: uuid(n + 20_000_000) };
}
