import { correctie, type Mutatiebericht } from 'fz825';
import {
  type Administratie,
  applyMutatiebericht,
  type MutatieGebeurtenis,
  type MutatieToestand,
  matchRetour,
  type Openstaand,
  readAntwoord,
  readStand,
  recogniseAanlevering,
  resubmit,
  stepMutatie,
} from 'fz825/administratie';
import { judgeMutatiebericht } from 'fz825/keten';
import { describe, expect, test } from 'vitest';
import { end, HEEN, move, retour, xmlOf } from './berichten.ts';
import { berichtMet, maak, NUMMERS, PEILDATUM } from './verhalen.ts';

/** DJI: what it holds, and what it answered. */
interface Ontvanger {
  readonly administratie: Administratie;
  readonly beantwoord: readonly { readonly heen: Mutatiebericht; readonly antwoord: string }[];
}

/** DJI receives a message: it looks whether it had it, and judges and answers it when it had not. */
function receive(dji: Ontvanger, heen: Mutatiebericht): Ontvanger & { readonly antwoord: string } {
  const known = recogniseAanlevering(dji.administratie, heen, { beantwoord: dji.beantwoord });
  if (known.ok && known.soort === 'herhaling') return { ...dji, antwoord: known.antwoord ?? '' };
  const judged = judgeMutatiebericht(xmlOf(heen), {
    ...{ peildatum: PEILDATUM, omgeving: 'T', bronnen: dji.administratie.bronnen },
    identificatieRetour: `R-${dji.beantwoord.length + 1}`,
  });
  if (judged.stroom !== 5) return expect.unreachable();
  const applied = judged.accepted ? applyMutatiebericht(dji.administratie, heen) : undefined;
  return {
    administratie: applied?.ok === true ? applied.administratie : dji.administratie,
    beantwoord: [...dji.beantwoord, { heen, antwoord: judged.xml }],
    antwoord: judged.xml,
  };
}

type Uitbak = Readonly<Record<string, MutatieToestand>>;

/** The outbox after something happened to some mutations; undefined where it cannot have happened. */
function step(
  uitbak: Uitbak,
  ids: readonly string[],
  ...gebeurtenissen: readonly MutatieGebeurtenis[]
): Uitbak | undefined {
  const next: Record<string, MutatieToestand> = { ...uitbak };
  for (const id of ids)
    for (const gebeurtenis of gebeurtenissen) {
      const result = stepMutatie(next[id] ?? 'concept', gebeurtenis);
      if (!result.ok) return undefined;
      next[id] = result.toestand;
    }
  return next;
}

const BEGIN: Ontvanger = { administratie: maak(), beantwoord: [] };
const ids = ({ verzekerde }: Mutatiebericht) =>
  verzekerde.mutatieFZ.map(({ mutatieIdentificatie }) => mutatieIdentificatie);
/** The first end is before the move: DJI rejects it. */
const WRONG = berichtMet('A-1', [end('M-1', '02'), move('M-2', '03')]);

describe('an answer that was lost', () => {
  test.each([
    ['accepted', HEEN],
    ['rejected', WRONG],
  ])('the message that was %s comes again, does nothing, and gets the same bytes', (_, heen) => {
    const first = receive(BEGIN, heen);
    const again = receive(first, heen);
    expect(again.antwoord).toBe(first.antwoord);
    expect(again.administratie).toBe(first.administratie);
    expect(again.beantwoord).toHaveLength(1);
    const openstaand: Openstaand[] = [{ heen }];
    expect(matchRetour(openstaand, again.antwoord)).toMatchObject({ soort: 'heenbericht', index: 0 });
    // When the first comes after all, it is a repetition.
    openstaand[0] = { heen, antwoord: again.antwoord };
    expect(matchRetour(openstaand, first.antwoord)).toMatchObject({ soort: 'al beantwoord', gelijk: true });
  });

  test('the mutations are not sent a second time under another identification', () => {
    const verzonden = step({}, ids(HEEN), 'verzending') ?? {};
    expect(step(verzonden, ids(HEEN), 'verzending')).toBeUndefined();
  });
});

test('two answers that contradict each other: the first counts, and the second is told', () => {
  const [goed, fout] = [retour(HEEN), retour(HEEN, { 'Verzekerde/MutatieFZ[1]': '8007' })];
  for (const [eerste, tweede] of [
    [goed, fout],
    [fout, goed],
  ] as const) {
    const openstaand = [{ heen: HEEN, antwoord: eerste }];
    expect(matchRetour(openstaand, tweede)).toMatchObject({ soort: 'al beantwoord', gelijk: false });
    const { opnieuw } = readAntwoord(HEEN, eerste, { van: 'DJI' }) as { readonly opnieuw: boolean };
    const na = step({}, ids(HEEN), 'verzending', opnieuw ? 'afkeuring DJI' : 'acceptatie');
    // The outbox does not take it either.
    expect(step(na ?? {}, ids(HEEN), opnieuw ? 'acceptatie' : 'afkeuring DJI')).toBeUndefined();
  }
});

test('an answer to nothing belongs to no message, and fits none', () => {
  const nooit = berichtMet('A-7', [move('M-1', '02')]);
  expect(matchRetour([{ heen: HEEN }], retour(nooit))).toEqual({ ok: true, soort: 'onbekend' });
  expect(readAntwoord(HEEN, retour(nooit))).toMatchObject({ ok: false, findings: [{ rule: 'RET-HEEN' }] });
});

describe('a message that was corrected meanwhile', () => {
  const eerste = berichtMet('A-1', [move('M-1', '02')]);
  const tweede = berichtMet('A-2', [correctie({ referentieMutatie: 'M-1', mutatie: move('M-2', '03') })]);

  test('its answer comes last: each answer goes to its own message', () => {
    const naEerste = receive(BEGIN, eerste);
    const naTweede = receive(naEerste, tweede);
    const openstaand = [{ heen: eerste }, { heen: tweede }];
    const late = matchRetour(openstaand, naTweede.antwoord);
    expect(late).toMatchObject({ soort: 'heenbericht', index: 1 });
    expect(matchRetour(openstaand, naEerste.antwoord)).toMatchObject({ soort: 'heenbericht', index: 0 });
    const verzonden = step({}, ['M-1', 'M-2'], 'verzending') ?? {};
    // The order of arrival says nothing: M-1 is corrected once its own answer is there.
    expect(step(verzonden, ['M-1'], 'correctie')).toBeUndefined();
    const klaar = step(step(verzonden, ['M-2'], 'acceptatie') ?? {}, ['M-1'], 'acceptatie', 'correctie');
    expect(klaar).toEqual({ 'M-1': 'gecorrigeerd', 'M-2': 'geaccepteerd' });
    expect(
      readStand(naTweede.administratie, { plaatsingsbesluitnummer: NUMMERS[0], datum: PEILDATUM })?.mutaties,
    ).toMatchObject([{ status: 'gecorrigeerd', vervangenDoor: 'M-2' }, { status: 'in werking' }]);
  });

  test('its answer comes a second time: it changes nothing', () => {
    const { antwoord } = receive(BEGIN, eerste);
    expect(matchRetour([{ heen: eerste, antwoord }, { heen: tweede }], antwoord)).toMatchObject({
      ...{ soort: 'al beantwoord', index: 0, gelijk: true },
    });
    expect(step({ 'M-1': 'gecorrigeerd' }, ['M-1'], 'acceptatie')).toBeUndefined();
  });
});

test('a rejected message, mended and sent again under its own identifications, is accepted once', () => {
  const first = receive(BEGIN, WRONG);
  const read = readAntwoord(WRONG, first.antwoord, { van: 'DJI' });
  const again = resubmit(WRONG, first.antwoord, {
    ...{ identificatieAanlevering: 'A-2', dagtekening: PEILDATUM, van: 'DJI' },
  });
  if (!read.ok || !again.ok || again.bericht === null) return expect.unreachable();
  const naAfkeuring = step({}, ids(WRONG), 'verzending', 'afkeuring DJI') ?? {};
  const fout = again.herstellen.map(({ mutatieIdentificatie }) => mutatieIdentificatie);
  expect(step(naAfkeuring, fout, 'herstel')).toMatchObject({ [fout[0] ?? '']: 'concept' });
  const second = receive(first, again.bericht);
  expect(readAntwoord(again.bericht, second.antwoord, { van: 'DJI' })).toMatchObject({
    ...{ opnieuw: false, mutaties: [{ status: 'verwerkt' }] },
  });
  expect(step(naAfkeuring, ids(again.bericht), 'verzending', 'acceptatie')).toBeDefined();
});
