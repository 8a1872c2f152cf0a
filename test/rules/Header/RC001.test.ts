import {
  berichtMet,
  type ControleCase,
  GEGEVENS,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const UNKNOWN = ['RC001 0017 Header /Bericht/Header/Afzender'];
const LOCATIE = { code: '06290002' };

testControle('RC001', 4, [
  {
    name: 'an Afzender in the register',
    bericht: berichtMet([verplaatst()]),
    findings: [],
  },
  {
    name: 'an Afzender that is not in the register',
    bericht: berichtMet([verplaatst()], { afzender: '06290009' }),
    findings: UNKNOWN,
  },
  {
    name: 'a register that was not supplied',
    bericht: berichtMet([verplaatst()], { afzender: '06290009' }),
    gegevens: {},
    findings: [],
  },
  geregistreerd('2026-03-10', [{ van: '2026-03-09' }], []),
  geregistreerd('2026-03-10', [{ van: '2026-03-10' }], []),
  geregistreerd('2026-03-10', [{ van: '2026-03-11' }], UNKNOWN),
  geregistreerd('2026-03-10', [{ tot: '2026-03-09' }], UNKNOWN),
  geregistreerd('2026-03-10', [{ tot: '2026-03-10' }], UNKNOWN),
  geregistreerd('2026-03-10', [{ tot: '2026-03-11' }], []),
  geregistreerd('2026-03-10', [{ van: '2026-03-10', tot: '2026-03-11' }], []),
  geregistreerd('2024-02-28', [{ van: '2024-02-29' }], UNKNOWN),
  geregistreerd('2024-02-29', [{ van: '2024-02-29', tot: '2024-03-01' }], []),
  geregistreerd('2024-03-01', [{ tot: '2024-03-01' }], UNKNOWN),
  geregistreerd('2026-03-10', [{ tot: '2025-01-01' }, { van: '2026-01-01' }], []),
  geregistreerd('2025-06-01', [{ tot: '2025-01-01' }, { van: '2026-01-01' }], UNKNOWN),
  {
    name: 'every code unknown: the Afzender before the Zorglocatie',
    bericht: berichtMet([verplaatst()]),
    gegevens: { ...GEGEVENS, agb: [] },
    findings: [
      ...UNKNOWN,
      'RC003 8011* MutatieLocatie /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie/Zorglocatie',
    ],
  },
  {
    name: 'not asked after a fault of controletype 3',
    bericht: berichtMet([verplaatst()], { afzender: '06290009', ontvanger: '9991' }),
    findings: ['VC003 0018 Header /Bericht/Header/Ontvanger'],
  },
]);

function geregistreerd(
  dagtekening: string,
  periodes: readonly { readonly van?: string; readonly tot?: string }[],
  findings: readonly string[],
): ControleCase {
  return {
    name: `Dagtekening ${dagtekening}, in the register ${describePeriodes(periodes)}`,
    bericht: berichtMet([verplaatst()], { dagtekening }),
    gegevens: {
      ...GEGEVENS,
      agb: [...periodes.map((periode) => ({ code: '06290001', ...periode })), LOCATIE],
    },
    findings,
  };
}

function describePeriodes(periodes: readonly { readonly van?: string; readonly tot?: string }[]): string {
  return periodes.map(({ van = '', tot = '' }) => `${van}..${tot}`).join(' and ');
}
