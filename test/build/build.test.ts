import {
  correctie,
  eindeZorg,
  intrekking,
  mutatiebericht,
  serializeBericht,
  UZOVI_DJI,
  verplaatsing,
} from 'fz825';
import { describe, expect, test } from 'vitest';

const INVOER = {
  mutatieIdentificatie: 'M-6',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: '2026-03-02',
} as const;
const ZORGLOCATIE = '06290002';

const VERPLAATSING = {
  mutatieIdentificatie: 'M-6',
  plaatsingsbesluitnummer: '202600017',
  statusAanlevering: '1',
  soortMutatie: '1',
  mutatiedatum: '2026-03-02',
  mutatieLocatie: { zorglocatie: '06290002' },
};
const EINDE_ZORG = {
  mutatieIdentificatie: 'M-6',
  plaatsingsbesluitnummer: '202600017',
  statusAanlevering: '1',
  soortMutatie: '2',
  mutatiedatum: '2026-03-02',
};

describe('a mutation', () => {
  test('verplaatsing', () => {
    expect(verplaatsing({ ...INVOER, zorglocatie: ZORGLOCATIE })).toStrictEqual(VERPLAATSING);
  });

  test('einde zorg', () => {
    expect(eindeZorg(INVOER)).toStrictEqual(EINDE_ZORG);
  });

  test.each([
    ['correctie', correctie, '2'],
    ['intrekking', intrekking, '3'],
  ] as const)('%s of either', (_, refer, statusAanlevering) => {
    const referentieMutatie = 'M-5';
    const moved = refer({
      referentieMutatie,
      mutatie: verplaatsing({ ...INVOER, zorglocatie: ZORGLOCATIE }),
    });
    expect(moved).toStrictEqual({ ...VERPLAATSING, statusAanlevering, referentieMutatie });
    const ended = refer({ referentieMutatie, mutatie: eindeZorg(INVOER) });
    expect(ended).toStrictEqual({ ...EINDE_ZORG, statusAanlevering, referentieMutatie });
  });

  test('takes nothing along that it is not made of', () => {
    const more = { ...INVOER, zorglocatie: ZORGLOCATIE, soortMutatie: 'x', onbekend: 'x' };
    expect(verplaatsing(more)).toStrictEqual(VERPLAATSING);
    expect(eindeZorg(more as never)).toStrictEqual(EINDE_ZORG);
  });

  test('does not change what it is made of', () => {
    const mutatie = Object.freeze(eindeZorg(Object.freeze({ ...INVOER })));
    correctie(Object.freeze({ referentieMutatie: 'M-5', mutatie }));
    intrekking(Object.freeze({ referentieMutatie: 'M-5', mutatie }));
    expect(mutatie).toStrictEqual(EINDE_ZORG);
  });
});

describe('a mutatiebericht', () => {
  const mutaties = [eindeZorg(INVOER), verplaatsing({ ...INVOER, zorglocatie: ZORGLOCATIE })];
  const invoer = {
    identificatieAanlevering: 'A-1',
    dagtekening: '2026-03-10',
    berichtsoort: 'T',
    afzender: '06290001',
    verzekerdennummer: '1234567',
    mutaties,
  } as const;
  const bericht = {
    berichttype: 'FZ825',
    header: {
      berichtcode: '494',
      berichtversie: '2',
      berichtsubversie: '0',
      berichtsoort: 'T',
      identificatieAanlevering: 'A-1',
      dagtekening: '2026-03-10',
      afzender: '06290001',
      ontvanger: '9992',
    },
    verzekerde: { verzekerdennummer: '1234567', mutatieFZ: [EINDE_ZORG, VERPLAATSING] },
  };

  test('goes to DJI', () => {
    expect(UZOVI_DJI).toBe('9992');
    expect(mutatiebericht(invoer)).toStrictEqual(bericht);
  });

  test('goes to another receiver when there is one', () => {
    const header = { ...bericht.header, ontvanger: '0101' };
    expect(mutatiebericht({ ...invoer, ontvanger: '0101' })).toStrictEqual({ ...bericht, header });
  });

  test('keeps a list of its own', () => {
    const list = [...mutaties];
    const made = mutatiebericht({ ...invoer, mutaties: list });
    list.pop();
    expect(made).toStrictEqual(bericht);
  });

  test.each([undefined, null, 'M-1', { 0: 'M-1' }])('leaves %o for mutaties to the serializer', (list) => {
    const made = mutatiebericht({ ...invoer, mutaties: list as never });
    const serialized = serializeBericht(made);
    const rule = list === undefined ? 'STR-ONTBREEKT' : 'STR-TYPE';
    const found = serialized.ok ? [] : serialized.findings.map((finding) => finding.rule);
    expect(found).toEqual([rule]);
  });

  test('is not judged until it is serialized', () => {
    const made = mutatiebericht({ ...invoer, dagtekening: 'gisteren', mutaties: [] });
    const serialized = serializeBericht(made);
    expect(serialized.ok ? [] : serialized.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'STR-VORM /Bericht/Header/Dagtekening',
      'STR-ONTBREEKT /Bericht/Verzekerde/MutatieFZ[1]',
    ]);
  });
});
