import { parseBericht } from 'fz825';
import { applyMutatiebericht, recogniseAanlevering, toGegevens } from 'fz825/administratie';
import { describe, expect, test } from 'vitest';
import { HEEN, move, retour, xmlOf } from './berichten.ts';
import { apply, berichtMet, maak } from './verhalen.ts';

const ANDER = berichtMet('A-1', [move('M-1', '02')]);
const leeg = maak();
const { administratie: na } = apply(leeg, HEEN);

describe('a delivery', () => {
  test('is new, or a repetition of the same content, or another under the same identification', () => {
    expect(recogniseAanlevering(leeg, HEEN)).toEqual({ ok: true, soort: 'nieuw' });
    expect(recogniseAanlevering(na, HEEN)).toEqual({ ok: true, soort: 'herhaling' });
    expect(recogniseAanlevering(na, ANDER)).toEqual({ ok: true, soort: 'zelfde kenmerk, andere inhoud' });
    expect(recogniseAanlevering(na, berichtMet('A-2', HEEN.verzekerde.mutatieFZ as never))).toEqual({
      ...{ ok: true, soort: 'nieuw' },
    });
  });

  test('is the same however it was written', () => {
    const xml = xmlOf(HEEN);
    for (const text of [xml, xml.replaceAll('><', '>\n  <'), new TextEncoder().encode(xml)])
      expect(recogniseAanlevering(na, parseBericht(text))).toEqual({ ok: true, soort: 'herhaling' });
    expect(recogniseAanlevering(apply(leeg, JSON.parse(JSON.stringify(HEEN))).administratie, HEEN).ok).toBe(
      true,
    );
  });

  test('is recognised after the data have been to JSON and back', () => {
    const terug = maak(JSON.parse(JSON.stringify(toGegevens(na))));
    expect(recogniseAanlevering(terug, HEEN)).toEqual({ ok: true, soort: 'herhaling' });
    expect(recogniseAanlevering(terug, ANDER)).toMatchObject({ soort: 'zelfde kenmerk, andere inhoud' });
    expect(toGegevens(terug)).toEqual(toGegevens(na));
  });

  test('that is repeated gets the answer that was kept, the very same bytes', () => {
    const antwoord = new TextEncoder().encode(xmlOf(retour(HEEN)));
    const eerder: unknown = 'x';
    const kept = {
      beantwoord: [
        { heen: berichtMet('A-0', [move('M-0', '01')]), antwoord: eerder },
        { heen: HEEN, antwoord },
      ],
    };
    const known = recogniseAanlevering(na, HEEN, kept);
    expect(known).toEqual({ ok: true, soort: 'herhaling', antwoord });
    expect(known).toHaveProperty(
      'antwoord',
      expect.toSatisfy((same) => same === antwoord),
    );
    expect(recogniseAanlevering(na, ANDER, kept)).toEqual({
      ok: true,
      soort: 'zelfde kenmerk, andere inhoud',
    });
  });

  test('that was rejected is known by what was kept alone', () => {
    const kept = { beantwoord: [{ heen: HEEN, antwoord: 'afgekeurd' }] };
    expect(recogniseAanlevering(leeg, HEEN, kept)).toEqual({
      ok: true,
      soort: 'herhaling',
      antwoord: 'afgekeurd',
    });
    expect(recogniseAanlevering(leeg, ANDER, kept)).toEqual({
      ok: true,
      soort: 'zelfde kenmerk, andere inhoud',
    });
  });

  test('of which only the identification was kept is not guessed to be the same', () => {
    const ontvangen = [{ afzender: '06290001', identificatieAanlevering: 'A-1' }];
    const oud = maak({ ...toGegevens(leeg), ontvangen });
    expect(recogniseAanlevering(oud, HEEN)).toEqual({ ok: true, soort: 'zelfde kenmerk, inhoud onbekend' });
    const kept = { beantwoord: [{ heen: HEEN, antwoord: 'x' }] };
    expect(recogniseAanlevering(oud, HEEN, kept)).toMatchObject({ soort: 'herhaling', antwoord: 'x' });
  });

  test('keeps what tells its content, and nothing of it', () => {
    const [ontvangen] = toGegevens(na).ontvangen ?? [];
    expect(ontvangen).toEqual({
      ...{ afzender: '06290001', identificatieAanlevering: 'A-1' },
      inhoud: expect.stringMatching(/^[\da-f]{32}$/),
    });
    const wrong = applyMutatiebericht(na, {} as never);
    expect(recogniseAanlevering(na, {} as never)).toEqual(wrong);
  });

  test.each([[{}], [[null]], [[{ heen: {} }]]])('beantwoord is no %j', (beantwoord) => {
    expect(() => recogniseAanlevering(na, HEEN, { beantwoord } as never)).toThrow(TypeError);
  });
});
