import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { beeindigd, berichtMet, GEGEVENS, testControle, verplaatst } from '../../support/controle-cases.ts';

const DATUM = 'W003 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum';
const LOCATIE = 'W003 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie/Zorglocatie';
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [
    { mutatieIdentificatie: 'V-1', soortMutatie: '1', mutatiedatum: '2026-03-02', zorglocatie: '06290002' },
    { mutatieIdentificatie: 'V-2', soortMutatie: '1', mutatiedatum: '2026-03-02' },
    { mutatieIdentificatie: 'E-1', soortMutatie: '2', mutatiedatum: '2026-03-09' },
  ],
  vervallen: [{ mutatieIdentificatie: 'V-0', vervangenDoor: 'V-1' }],
};
const gegevens = {
  ...GEGEVENS,
  agb: [{ code: '06290001' }, { code: '06290002' }, { code: '06290003' }],
  plaatsingsbesluiten: [BESLUIT],
};
const trektIn = (referentieMutatie: string) => ({ statusAanlevering: '3', referentieMutatie }) as const;
const elders = { mutatieLocatie: { zorglocatie: '06290003' } };

testControle('W003', 5, [
  {
    name: 'as it was reported, of each SoortMutatie, by the original too',
    bericht: berichtMet([verplaatst(trektIn('V-0')), beeindigd(trektIn('E-1'))]),
    gegevens,
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'on another date',
    bericht: berichtMet([verplaatst({ ...trektIn('V-1'), mutatiedatum: '2026-03-03' })]),
    gegevens,
    findings: [],
    waarschuwingen: [DATUM],
  },
  {
    name: 'of another location',
    bericht: berichtMet([verplaatst({ ...trektIn('V-1'), ...elders })]),
    gegevens,
    findings: [],
    waarschuwingen: [LOCATIE],
  },
  {
    name: 'both: told at the date; an einde zorg on another date',
    bericht: berichtMet([
      verplaatst({ ...trektIn('V-1'), ...elders, mutatiedatum: '2026-03-03' }),
      beeindigd({ ...trektIn('E-1'), mutatiedatum: '2026-03-08' }),
    ]),
    gegevens,
    findings: [],
    waarschuwingen: [DATUM, 'W003 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum'],
  },
  {
    name: 'of a mutatie whose location is not known',
    bericht: berichtMet([verplaatst(trektIn('V-2'))]),
    gegevens,
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'of a mutatie of the same message',
    bericht: berichtMet([
      verplaatst({ ...elders, mutatiedatum: '2026-03-04' }),
      verplaatst({ mutatieIdentificatie: 'M-3', ...trektIn('M-1'), mutatiedatum: '2026-03-04' }),
    ]),
    gegevens,
    findings: [],
    waarschuwingen: ['W003 - MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/MutatieLocatie/Zorglocatie'],
  },
  {
    name: 'a correctie, which is there to differ',
    bericht: berichtMet([
      verplaatst({ ...trektIn('V-1'), ...elders, statusAanlevering: '2', mutatiedatum: '2026-03-03' }),
    ]),
    gegevens,
    findings: [],
    waarschuwingen: [],
  },
  {
    name: 'of nothing in force, which is a fault',
    bericht: berichtMet([verplaatst({ ...trektIn('V-9'), mutatiedatum: '2026-03-03' })]),
    gegevens,
    findings: ['LCB007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie'],
    waarschuwingen: [],
  },
]);
