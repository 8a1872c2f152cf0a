import { parseBericht } from 'fz825';
import { type MatchRetourResult, matchRetour, type Openstaand, overdue } from 'fz825/administratie';
import { describe, expect, test } from 'vitest';
import { end, HEEN, move, retour, xmlOf } from './berichten.ts';
import { berichtMet } from './verhalen.ts';

const TWEEDE = berichtMet('A-2', [move('M-4', '05')]);
const FOUT = { 'Verzekerde/MutatieFZ[1]': '8007' };
const DERDE = berichtMet('A-3', [end('M-5', '06')]);

const tell = (result: MatchRetourResult) =>
  result.ok
    ? [
        result.soort,
        ...('index' in result ? [result.index] : []),
        ...('gelijk' in result ? [result.gelijk] : []),
      ]
    : result.findings.map(({ rule, args }) => `${rule} ${args['fault']}`);
const match = (openstaand: readonly Openstaand[], antwoord: Parameters<typeof matchRetour>[1]) =>
  tell(matchRetour(openstaand, antwoord));

describe('the message that a retourbericht answers', () => {
  test.each([
    ['the first', HEEN, ['heenbericht', 0]],
    ['the second', TWEEDE, ['heenbericht', 1]],
    ['none', DERDE, ['onbekend']],
    [
      'one in another omgeving',
      { ...HEEN, header: { ...HEEN.header, berichtsoort: 'P' } } as const,
      ['onbekend'],
    ],
    ['one of another sender', { ...HEEN, header: { ...HEEN.header, afzender: '06290003' } }, ['onbekend']],
  ])('is %s', (_, heen, expected) => {
    const openstaand = [{ heen: HEEN }, { heen: TWEEDE }];
    const xml = xmlOf(retour(heen));
    for (const antwoord of [xml, new TextEncoder().encode(xml), parseBericht(xml), retour(heen)])
      expect(match(openstaand, antwoord)).toEqual(expected);
  });

  test('comes back as it was given', () => {
    expect(matchRetour([{ heen: TWEEDE }, { heen: HEEN }], retour(HEEN))).toEqual({
      ...{ ok: true, soort: 'heenbericht', index: 1, heen: HEEN },
    });
    expect(match([], retour(HEEN))).toEqual(['onbekend']);
  });

  test('has one answer: an equal one is a repetition, whatever form each has', () => {
    const antwoorden = [
      retour(HEEN, FOUT),
      xmlOf(retour(HEEN, FOUT)),
      parseBericht(xmlOf(retour(HEEN, FOUT))),
    ];
    for (const eerste of antwoorden)
      for (const tweede of antwoorden)
        expect(match([{ heen: HEEN, antwoord: eerste }], tweede)).toEqual(['al beantwoord', 0, true]);
    const later = retour(HEEN, FOUT, { identificatieRetour: 'R-2', dagtekeningRetour: '2026-03-12' });
    expect(match([{ heen: HEEN, antwoord: retour(HEEN, FOUT) }], later)).toEqual(['al beantwoord', 0, true]);
  });

  test('has one answer: a contradicting one is told', () => {
    for (const [eerste, tweede] of [
      [retour(HEEN), retour(HEEN, FOUT)],
      [retour(HEEN, FOUT), retour(HEEN)],
      [retour(HEEN, FOUT), retour(HEEN, { 'Verzekerde/MutatieFZ[2]': '8007' })],
      [retour(HEEN, FOUT), retour(HEEN, { 'Verzekerde/MutatieFZ[1]': '8011' })],
      [[{ code: 'BRS01', omschrijving: 'x' }], retour(HEEN)],
      ['no answer at all', retour(HEEN)],
    ] as const)
      expect(match([{ heen: HEEN, antwoord: eerste }], tweede)).toEqual(['al beantwoord', 0, false]);
  });

  test('that was sent twice is one message; two with one identification are not guessed between', () => {
    expect(match([{ heen: HEEN }, { heen: structuredClone(HEEN) }], retour(HEEN))).toEqual([
      'heenbericht',
      0,
    ]);
    expect(match([{ heen: HEEN }, { heen: HEEN, antwoord: retour(HEEN) }], retour(HEEN, FOUT))).toEqual([
      ...['al beantwoord', 1, false],
    ]);
    const ander = { ...TWEEDE, header: HEEN.header };
    expect(match([{ heen: HEEN }, { heen: ander }], retour(HEEN))).toEqual(['ADM-ANTWOORD heenberichten']);
  });

  test('is not looked for by what is no FZ826', () => {
    expect(match([{ heen: HEEN }], '<x')).toEqual(['XML-WELGEVORMD markering-open']);
    expect(match([{ heen: HEEN }], xmlOf(HEEN))).toEqual(['STR-BERICHT root']);
    expect(match([{ heen: HEEN }], HEEN as never)).toEqual(['STR-BERICHT berichttype']);
  });

  test.each([[undefined], [{}], [[null]], [[{}]], [[{ heen: { header: {} } }]]])(
    'is not looked for in %j',
    (openstaand) => expect(() => matchRetour(openstaand as never, retour(HEEN))).toThrow(TypeError),
  );
});

describe('what waits too long', () => {
  const openstaand = [
    { heen: HEEN },
    { heen: TWEEDE, antwoord: retour(TWEEDE) },
    { heen: { ...DERDE, header: { ...DERDE.header, dagtekening: '2026-03-27' } } },
  ];
  const late = (peildatum: string, dagen: number) =>
    overdue(openstaand, { peildatum, dagen }).map((each) => [each.index, each.dagen]);

  test('is without an answer, and more days old', () => {
    expect(late('2026-03-15', 5)).toEqual([]);
    expect(late('2026-03-16', 5)).toEqual([[0, 6]]);
    expect(late('2026-03-11', 0)).toEqual([[0, 1]]);
    // In between the clock goes an hour ahead.
    expect(late('2026-04-01', 4)).toEqual([
      [0, 22],
      [2, 5],
    ]);
    expect(late('2026-04-01', 5)).toEqual([[0, 22]]);
    expect(overdue(openstaand, { peildatum: '2026-03-16', dagen: 5 })[0]?.heen).toBe(HEEN);
    expect(overdue([], { peildatum: '2026-03-16', dagen: 5 })).toEqual([]);
  });

  test.each([
    [openstaand, { peildatum: '2026-02-30', dagen: 5 }],
    [openstaand, { peildatum: '2026-03-16', dagen: -1 }],
    [openstaand, { peildatum: '2026-03-16', dagen: 1.5 }],
    [[{}], { peildatum: '2026-03-16', dagen: 1 }],
    [undefined, { peildatum: '2026-03-16', dagen: 1 }],
  ])('takes nothing else (%#)', (given, grens) => {
    expect(() => overdue(given as never, grens)).toThrow(TypeError);
  });
});
