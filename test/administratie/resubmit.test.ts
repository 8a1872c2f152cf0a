import { correctie, type Mutatiebericht, serializeBericht } from 'fz825';
import { type Antwoord, resubmit } from 'fz825/administratie';
import { describe, expect, test } from 'vitest';
import { end, HEEN, move, retour } from './berichten.ts';
import { berichtMet } from './verhalen.ts';

const NIEUW = { identificatieAanlevering: 'A-9', dagtekening: '2026-03-12' };
const ids = (some: readonly { readonly mutatieIdentificatie: string }[] = []) =>
  some.map(({ mutatieIdentificatie }) => mutatieIdentificatie);
const again = (antwoord: Antwoord, heen: Mutatiebericht = HEEN) => {
  const result = resubmit(heen, antwoord, NIEUW);
  return result.ok ? result : expect.unreachable(JSON.stringify(result.findings));
};
const rules = (result: ReturnType<typeof resubmit>) =>
  result.ok ? [] : result.findings.map(({ rule, args, path }) => `${rule} ${args['fault'] ?? ''} ${path}`);

describe('after a rejection', () => {
  test('the good mutations are sent again, and the faulty ones are to be mended', () => {
    const { bericht, opnieuw, herstellen, aangehouden, codes } = again(
      retour(HEEN, { 'Verzekerde/MutatieFZ[2]/MutatieLocatie': '8011' }),
    );
    expect(ids(opnieuw)).toEqual(['M-1', 'M-3']);
    expect(herstellen).toMatchObject([{ mutatieIdentificatie: 'M-2', index: 1, codes: ['8011'] }]);
    expect([aangehouden, codes]).toEqual([[], []]);
    expect(bericht).toEqual({
      ...HEEN,
      header: { ...HEEN.header, ...NIEUW },
      verzekerde: {
        ...HEEN.verzekerde,
        mutatieFZ: [HEEN.verzekerde.mutatieFZ[0], HEEN.verzekerde.mutatieFZ[2]],
      },
    });
    expect(serializeBericht(bericht as Mutatiebericht).ok).toBe(true);
  });

  test('what corrects a mutation that is to be mended waits for it', () => {
    const heen = berichtMet('A-1', [
      move('M-1', '02'),
      correctie({ referentieMutatie: 'M-1', mutatie: move('M-2', '03') }),
      correctie({ referentieMutatie: 'M-2', mutatie: move('M-3', '04') }),
      correctie({ referentieMutatie: 'M-0', mutatie: end('M-4', '05') }),
    ]);
    const { bericht, opnieuw, herstellen, aangehouden } = again(
      retour(heen, { 'Verzekerde/MutatieFZ[1]': '8007' }),
      heen,
    );
    expect([ids(opnieuw), ids(herstellen), ids(aangehouden)]).toEqual([['M-4'], ['M-1'], ['M-2', 'M-3']]);
    expect(ids(bericht?.verzekerde.mutatieFZ)).toEqual(['M-4']);
  });

  test('of the message as a whole all of it is sent again, and what is wrong with it is told', () => {
    for (const antwoord of [
      retour(HEEN, { Header: '8067' }),
      retour(HEEN, { Verzekerde: '0300' }),
      [{ code: 'BRS01', omschrijving: 'x' }],
    ]) {
      const { opnieuw, herstellen, codes, meldingen } = again(antwoord);
      expect([ids(opnieuw), herstellen]).toEqual([['M-1', 'M-2', 'M-3'], []]);
      expect([codes.length, meldingen.length]).toEqual([1, 1]);
    }
  });

  test('with nothing that is good there is no message', () => {
    const heen = berichtMet('A-1', [move('M-1', '02')]);
    const { bericht, opnieuw, herstellen } = again(retour(heen, { 'Verzekerde/MutatieFZ[1]': '8007' }), heen);
    expect([bericht, opnieuw, ids(herstellen)]).toEqual([null, [], ['M-1']]);
  });
});

describe('nothing is sent again', () => {
  const FOUT = retour(HEEN, { 'Verzekerde/MutatieFZ[1]': '8007' });

  test('when the message was accepted', () => {
    expect(rules(resubmit(HEEN, retour(HEEN), NIEUW))).toEqual(['ADM-OPNIEUW geaccepteerd /']);
  });

  test('under the identification that it had', () => {
    expect(rules(resubmit(HEEN, FOUT, { ...NIEUW, identificatieAanlevering: 'A-1' }))).toEqual([
      'ADM-OPNIEUW kenmerk /Bericht/Header/IdentificatieAanlevering',
    ]);
  });

  test.each([
    [{ identificatieAanlevering: '', dagtekening: '2026-03-12' }, 'IdentificatieAanlevering'],
    [{ identificatieAanlevering: 'A-9', dagtekening: '2026-02-30' }, 'Dagtekening'],
  ])('with values that are not right (%#)', (wrong, element) => {
    const alone = berichtMet('A-1', [move('M-1', '02')]);
    for (const [heen, antwoord] of [
      [HEEN, FOUT],
      [alone, retour(alone, { 'Verzekerde/MutatieFZ[1]': '8007' })],
    ] as const)
      expect(rules(resubmit(heen, antwoord, wrong))).toEqual([
        expect.stringMatching(new RegExp(`^STR-.* /Bericht/Header/${element}$`)),
      ]);
  });

  test('on what is no answer to it', () => {
    const other = { ...HEEN, header: { ...HEEN.header, afzender: '06290003' } };
    expect(rules(resubmit(HEEN, retour(other), NIEUW))[0]).toMatch(/^RET-HEEN /);
    for (const heen of [undefined, null, {}, { header: {} }])
      expect(() => resubmit(heen as never, FOUT, NIEUW)).toThrow(TypeError);
  });
});
