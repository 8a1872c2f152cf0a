import {
  berichtMet,
  type ControleCase,
  GEGEVENS,
  testControle,
  verplaatst,
} from '../../support/controle-cases.ts';

const UNKNOWN = ['RC002 0018 Header /Bericht/Header/Ontvanger'];

testControle('RC002', 4, [
  {
    name: 'an Ontvanger in the register',
    bericht: berichtMet([verplaatst()]),
    findings: [],
  },
  {
    name: 'an Ontvanger that is not in the register',
    bericht: berichtMet([verplaatst()]),
    gegevens: { ...GEGEVENS, uzovi: [{ code: '9991' }] },
    findings: UNKNOWN,
  },
  {
    name: 'a register that was not supplied, beside one that was',
    bericht: berichtMet([verplaatst()], { afzender: '06290009' }),
    gegevens: { agb: GEGEVENS.agb },
    findings: ['RC001 0017 Header /Bericht/Header/Afzender'],
  },
  geregistreerd('2026-03-10', { van: '2026-03-09' }, []),
  geregistreerd('2026-03-10', { van: '2026-03-10' }, []),
  geregistreerd('2026-03-10', { van: '2026-03-11' }, UNKNOWN),
  geregistreerd('2026-03-10', { tot: '2026-03-09' }, UNKNOWN),
  geregistreerd('2026-03-10', { tot: '2026-03-10' }, UNKNOWN),
  geregistreerd('2026-03-10', { tot: '2026-03-11' }, []),
  geregistreerd('2024-02-28', { van: '2024-02-29' }, UNKNOWN),
  geregistreerd('2024-02-29', { van: '2024-02-29', tot: '2024-03-01' }, []),
  geregistreerd('2024-03-01', { tot: '2024-03-01' }, UNKNOWN),
  {
    name: 'after the Afzender when both are unknown',
    bericht: berichtMet([verplaatst()], { afzender: '06290009' }),
    gegevens: { ...GEGEVENS, uzovi: [] },
    findings: ['RC001 0017 Header /Bericht/Header/Afzender', ...UNKNOWN],
  },
  {
    name: 'not asked after a fault of controletype 3',
    bericht: berichtMet([verplaatst()], { ontvanger: '9991' }),
    findings: ['VC003 0018 Header /Bericht/Header/Ontvanger'],
  },
]);

function geregistreerd(
  dagtekening: string,
  periode: { readonly van?: string; readonly tot?: string },
  findings: readonly string[],
): ControleCase {
  const { van = '', tot = '' } = periode;
  return {
    name: `Dagtekening ${dagtekening}, in the register ${van}..${tot}`,
    bericht: berichtMet([verplaatst()], { dagtekening }),
    gegevens: { ...GEGEVENS, uzovi: [{ code: '9992', ...periode }] },
    findings,
  };
}
