import {
  correctie,
  type EindeZorgInvoer,
  eindeZorg,
  intrekking,
  type Mutatie,
  type Mutatiebericht,
  type MutatieberichtInvoer,
  mutatiebericht,
  type VerplaatsingInvoer,
  verplaatsing,
} from 'fz825';
import { expect, test } from 'vitest';

// What must not compile. The type check of this file is the test: a line that does compile is an error there.

const KENMERK = {
  mutatieIdentificatie: 'M-6',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: '2026-03-02',
};
const MET_LOCATIE = { ...KENMERK, zorglocatie: '06290002' };
const MET_REFERENTIE = { ...KENMERK, referentieMutatie: 'M-5' };
const MET_BEIDE = { ...MET_LOCATIE, referentieMutatie: 'M-5' };

const VERPLAATSING = verplaatsing(MET_LOCATIE);
const EINDE = eindeZorg(KENMERK);
const CORRECTIE = correctie({ referentieMutatie: 'M-5', mutatie: EINDE });
const INTREKKING = intrekking({ referentieMutatie: 'M-5', mutatie: VERPLAATSING });

const BERICHT: MutatieberichtInvoer = {
  identificatieAanlevering: 'A-1',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [VERPLAATSING, EINDE, CORRECTIE, INTREKKING],
};

/** Never called: the functions in it would only make objects. */
function refused(): readonly unknown[] {
  return [
    // @ts-expect-error an einde zorg has no location
    eindeZorg({ ...KENMERK, zorglocatie: '06290002' }),
    // @ts-expect-error nor when it is in an object made before
    eindeZorg(MET_LOCATIE),
    // @ts-expect-error a verplaatsing has a location
    verplaatsing(KENMERK),
    // @ts-expect-error that is known
    verplaatsing({ ...KENMERK, zorglocatie: undefined }),
    // @ts-expect-error a first delivery refers to no other mutation
    eindeZorg(MET_REFERENTIE),
    // @ts-expect-error neither does a verplaatsing
    verplaatsing(MET_BEIDE),
    // @ts-expect-error a field that is not known, in a literal
    eindeZorg({ ...KENMERK, onbekend: 'x' }),
    // @ts-expect-error a field by the name of its element
    verplaatsing({ ...KENMERK, Zorglocatie: '06290002' }),

    // @ts-expect-error a correctie refers to the original mutation
    correctie({ mutatie: EINDE }),
    // @ts-expect-error so does an intrekking
    intrekking({ mutatie: EINDE }),
    // @ts-expect-error by a reference that is known
    correctie({ referentieMutatie: undefined, mutatie: EINDE }),
    // @ts-expect-error a correctie is not corrected: it refers to the original
    correctie({ referentieMutatie: 'M-5', mutatie: CORRECTIE }),
    // @ts-expect-error nor is it withdrawn
    intrekking({ referentieMutatie: 'M-5', mutatie: CORRECTIE }),
    // @ts-expect-error an intrekking is not corrected
    correctie({ referentieMutatie: 'M-5', mutatie: INTREKKING }),
    // @ts-expect-error what is corrected is made by a builder
    correctie({ referentieMutatie: 'M-5', mutatie: KENMERK }),

    // @ts-expect-error there are two kinds of message
    mutatiebericht({ ...BERICHT, berichtsoort: 'X' }),
    // @ts-expect-error a text may be any of them
    mutatiebericht({ ...BERICHT, berichtsoort: BERICHT.afzender }),
    // @ts-expect-error numbers are texts
    mutatiebericht({ ...BERICHT, verzekerdennummer: 1234567 }),
    // @ts-expect-error dates are texts
    mutatiebericht({ ...BERICHT, dagtekening: new Date(0) }),
    // @ts-expect-error mutations come in a list
    mutatiebericht({ ...BERICHT, mutaties: EINDE }),
    // @ts-expect-error of mutations
    mutatiebericht({ ...BERICHT, mutaties: [KENMERK] }),
    // @ts-expect-error there is no BSN in a message
    mutatiebericht({ ...BERICHT, bsn: '123456782' }),
  ];
}

/** What must not be assignable, also when it is not a literal. */
function unassignable(): readonly unknown[] {
  const eindeMetLocatie = { ...EINDE, mutatieLocatie: { zorglocatie: '06290002' } };
  const verplaatsingZonder = { ...VERPLAATSING, mutatieLocatie: undefined };
  const eersteMetReferentie = { ...EINDE, referentieMutatie: 'M-5' };
  const correctieZonder = { ...CORRECTIE, referentieMutatie: undefined };
  const andereSoort = { ...EINDE, soortMutatie: '3' as const };
  // @ts-expect-error an einde zorg with a location
  const first: Mutatie = eindeMetLocatie;
  // @ts-expect-error a verplaatsing without one
  const second: Mutatie = verplaatsingZonder;
  // @ts-expect-error a first delivery with a reference
  const third: Mutatie = eersteMetReferentie;
  // @ts-expect-error a correctie without one
  const fourth: Mutatie = correctieZonder;
  // @ts-expect-error a soort that does not exist
  const fifth: Mutatie = andereSoort;
  // @ts-expect-error a field may be absent, not undefined
  const sixth: VerplaatsingInvoer = { ...MET_LOCATIE, zorglocatie: undefined };
  // @ts-expect-error a message of the other kind
  const seventh: Mutatiebericht = { ...mutatiebericht(BERICHT), berichttype: 'FZ826' };
  return [first, second, third, fourth, fifth, sixth, seventh];
}

test('what may be written compiles and gives a message', () => {
  const ontvanger: Pick<MutatieberichtInvoer, 'ontvanger'> = {};
  const einde: EindeZorgInvoer = KENMERK;
  const mutaties: readonly Mutatie[] = [VERPLAATSING, eindeZorg(einde), CORRECTIE, INTREKKING];
  const bericht: Mutatiebericht = mutatiebericht({ ...BERICHT, ...ontvanger, mutaties });
  expect(bericht.verzekerde.mutatieFZ.map(({ soortMutatie }) => soortMutatie)).toEqual(['1', '2', '2', '1']);
  expect([refused.length, unassignable.length]).toEqual([0, 0]);
});
