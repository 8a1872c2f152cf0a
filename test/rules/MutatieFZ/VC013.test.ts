import {
  beeindigd,
  berichtMet,
  type ControleCase,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const FIRST = 'VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum';
const SECOND = 'VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum';

testControle('VC013', 3, [
  ...inBothOrders('2026-03-08', '2026-03-09', true),
  ...inBothOrders('2026-03-09', '2026-03-09', true),
  ...inBothOrders('2026-03-10', '2026-03-09', false),
  ...inBothOrders('2024-02-29', '2024-02-28', false),
  ...inBothOrders('2024-02-28', '2024-02-29', true),
  ...inBothOrders('2024-02-29', '2024-02-29', true),
  ...inBothOrders('2024-03-01', '2024-02-29', false),
  ...inBothOrders('2024-02-29', '2024-03-01', true),
  {
    name: 'no einde zorg in the message',
    bericht: berichtMet([verplaatst({ mutatiedatum: '2027-01-01' })]),
    findings: [],
  },
  {
    name: 'a verplaatsing after the einde zorg of another plaatsingsbesluit',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-10' }),
      beeindigd({ plaatsingsbesluitnummer: '202600018' }),
    ]),
    findings: [],
  },
  {
    name: 'a correctie of a verplaatsing after a correctie of an einde zorg',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8', mutatiedatum: '2026-03-10' }),
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-9' }),
    ]),
    findings: [FIRST],
  },
  {
    name: 'an intrekking of a verplaatsing after the einde zorg',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'M-8', mutatiedatum: '2026-03-10' }),
      beeindigd(),
    ]),
    findings: [],
  },
  {
    name: 'a verplaatsing after the intrekking of an einde zorg',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-10' }),
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-9' }),
    ]),
    findings: [],
  },
  {
    name: 'a verplaatsing that the message withdraws or corrects itself',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-10' }),
      verplaatst({ mutatieIdentificatie: 'M-3', statusAanlevering: '3', referentieMutatie: 'M-1' }),
      verplaatst({ mutatieIdentificatie: 'M-4', mutatiedatum: '2026-03-10' }),
      verplaatst({ mutatieIdentificatie: 'M-5', statusAanlevering: '2', referentieMutatie: 'M-4' }),
      beeindigd(),
    ]),
    findings: [],
  },
  {
    name: 'after an einde zorg that the message corrects to a later day; not after the correctie itself',
    bericht: berichtMet([
      beeindigd({ mutatiedatum: '2026-03-01' }),
      verplaatst({ mutatiedatum: '2026-03-09' }),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-10' }),
      beeindigd({ mutatieIdentificatie: 'M-4', statusAanlevering: '2', referentieMutatie: 'M-2' }),
    ]),
    findings: ['VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Mutatiedatum'],
  },
  {
    name: 'a correctie that is too late itself',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-01' }),
      verplaatst({
        mutatieIdentificatie: 'M-3',
        statusAanlevering: '2',
        referentieMutatie: 'M-1',
        mutatiedatum: '2026-03-10',
      }),
      beeindigd(),
    ]),
    findings: [SECOND],
  },
  {
    name: 'the earliest of two counts, also when it is the first',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-07' }),
      beeindigd({ mutatiedatum: '2026-03-05' }),
      beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-09' }),
    ]),
    findings: [FIRST, 'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/SoortMutatie'],
  },
  {
    name: 'the earliest of two counts, also when it is the last',
    bericht: berichtMet([
      beeindigd({ mutatiedatum: '2026-03-09' }),
      verplaatst({ mutatiedatum: '2026-03-07' }),
      beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-05' }),
    ]),
    findings: [SECOND, 'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/SoortMutatie'],
  },
  {
    name: 'every verplaatsing that is later, of each plaatsingsbesluit by its own einde zorg',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-10' }),
      beeindigd(),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-09' }),
      verplaatst({ mutatieIdentificatie: 'M-4', mutatiedatum: '2027-03-01' }),
      beeindigd({
        mutatieIdentificatie: 'M-5',
        plaatsingsbesluitnummer: '202600018',
        mutatiedatum: '2026-03-01',
      }),
      verplaatst({ mutatieIdentificatie: 'M-6', plaatsingsbesluitnummer: '202600018' }),
    ]),
    findings: [
      FIRST,
      'VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/Mutatiedatum',
      'VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[6]/Mutatiedatum',
    ],
  },
]);

function inBothOrders(verplaatsing: string, einde: string, accepted: boolean): ControleCase[] {
  const mutaties = [verplaatst({ mutatiedatum: verplaatsing }), beeindigd({ mutatiedatum: einde })];
  const name = `a verplaatsing on ${verplaatsing}, einde zorg ${einde}`;
  return [
    { name, bericht: berichtMet(mutaties), findings: accepted ? [] : [FIRST] },
    {
      name: `${name}, reported first`,
      bericht: berichtMet(mutaties.toReversed()),
      findings: accepted ? [] : [SECOND],
    },
  ];
}
