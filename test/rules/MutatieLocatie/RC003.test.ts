import {
  beeindigd,
  berichtMet,
  type ControleCase,
  GEGEVENS,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const UNKNOWN = ['RC003 8011* MutatieLocatie /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie/Zorglocatie'];
const AFZENDER = { code: '06290001' };
const onbekend = { zorglocatie: '06290009' };

testControle('RC003', 4, [
  {
    name: 'a Zorglocatie in the register',
    bericht: berichtMet([verplaatst()]),
    findings: [],
  },
  {
    name: 'an einde zorg, which has no Zorglocatie',
    bericht: berichtMet([beeindigd()]),
    findings: [],
  },
  {
    name: 'a Zorglocatie that is not in the register',
    bericht: berichtMet([verplaatst({ mutatieLocatie: onbekend })]),
    findings: UNKNOWN,
  },
  {
    name: 'a register that was not supplied',
    bericht: berichtMet([verplaatst({ mutatieLocatie: onbekend })]),
    gegevens: { uzovi: GEGEVENS.uzovi },
    findings: [],
  },
  geregistreerd('2026-03-02', { van: '2026-03-01' }, []),
  geregistreerd('2026-03-02', { van: '2026-03-02' }, []),
  geregistreerd('2026-03-02', { van: '2026-03-03' }, UNKNOWN),
  geregistreerd('2026-03-02', { tot: '2026-03-01' }, UNKNOWN),
  geregistreerd('2026-03-02', { tot: '2026-03-02' }, UNKNOWN),
  geregistreerd('2026-03-02', { tot: '2026-03-03' }, []),
  geregistreerd('2024-02-28', { van: '2024-02-29' }, UNKNOWN),
  geregistreerd('2024-02-29', { van: '2024-02-29', tot: '2024-03-01' }, []),
  geregistreerd('2024-03-01', { tot: '2024-03-01' }, UNKNOWN),
  geregistreerd('2026-04-01', { van: '2026-04-01' }, []),
  {
    name: 'in two mutaties of each its own date',
    bericht: berichtMet([
      verplaatst({ mutatiedatum: '2026-03-01' }),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-02' }),
    ]),
    gegevens: { ...GEGEVENS, agb: [AFZENDER, { code: '06290002', van: '2026-03-02' }] },
    findings: UNKNOWN,
  },
  {
    name: 'of each status and plaatsingsbesluit; the good ones between them have no finding',
    bericht: berichtMet([
      verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-8', mutatieLocatie: onbekend }),
      beeindigd(),
      verplaatst({ mutatieIdentificatie: 'M-3' }),
      verplaatst({
        mutatieIdentificatie: 'M-4',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '3',
        referentieMutatie: 'M-9',
        mutatieLocatie: onbekend,
      }),
    ]),
    findings: [
      ...UNKNOWN,
      'RC003 8011* MutatieLocatie /Bericht/Verzekerde/MutatieFZ[4]/MutatieLocatie/Zorglocatie',
    ],
  },
  {
    name: 'not asked after a fault of controletype 3 elsewhere in the message',
    bericht: berichtMet([
      verplaatst({ mutatieLocatie: onbekend }),
      verplaatst({ mutatieIdentificatie: 'M-3', mutatieLocatie: undefined }),
    ]),
    findings: ['VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]'],
  },
]);

function geregistreerd(
  mutatiedatum: string,
  periode: { readonly van?: string; readonly tot?: string },
  findings: readonly string[],
): ControleCase {
  const { van = '', tot = '' } = periode;
  return {
    name: `Mutatiedatum ${mutatiedatum}, in the register ${van}..${tot}`,
    bericht: berichtMet([verplaatst({ mutatiedatum })]),
    gegevens: { ...GEGEVENS, agb: [AFZENDER, { code: '06290002', ...periode }] },
    findings,
  };
}
