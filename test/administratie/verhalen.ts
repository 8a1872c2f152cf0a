import fc, { type Arbitrary } from 'fast-check';
import {
  checkBericht,
  correctie,
  eindeZorg,
  intrekking,
  type Mutatie,
  type Mutatiebericht,
  mutatiebericht,
  verplaatsing,
} from 'fz825';
import { type Administratie, administratie, applyMutatiebericht } from 'fz825/administratie';
import type { BronGegevens } from 'fz825/bronnen';
import { expect } from 'vitest';
import { deepFreeze } from '../verloop/deep-freeze.ts';

export const DATES = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'] as const;
export const LOCATIES = ['06290002', '06290003', '06290004'] as const;
export const NUMMERS = ['202600001', '202600002', '202600003'] as const;
export const PEILDATUM = '2026-03-10';
const AFZENDER = '06290001';
const SKN = '1234567';

/** Three plaatsingsbesluiten of one verzekerde, the second with what was reported before. */
export const GEGEVENS: BronGegevens = deepFreeze({
  agb: [AFZENDER, ...LOCATIES].map((code) => ({ code })),
  uzovi: [{ code: '9992' }],
  plaatsingsbesluiten: NUMMERS.map((plaatsingsbesluitnummer, index) => ({
    plaatsingsbesluitnummer,
    verzekerdennummer: SKN,
    zorgaanbieder: AFZENDER,
    startdatum: DATES[0],
    ...(index === 2 ? undefined : { zorglocatie: LOCATIES[0] }),
    mutaties:
      index === 1
        ? [
            {
              mutatieIdentificatie: 'G-1',
              soortMutatie: '1',
              mutatiedatum: DATES[1],
              zorglocatie: LOCATIES[1],
            },
            { mutatieIdentificatie: 'G-2', soortMutatie: '2', mutatiedatum: DATES[3] },
          ]
        : [],
    vervallen: [],
  })),
  ontvangen: [],
} as const);

/** What a mutation of a story is made of; which it refers to is chosen when those before it are known. */
interface Zin {
  readonly nummer: number;
  readonly soort: 'eindeZorg' | 'verplaatsing';
  readonly status: '1' | '2' | '3';
  readonly datum: string;
  readonly locatie: string;
  readonly keus: number;
  readonly isHerhaald: boolean;
}

const ZIN: Arbitrary<Zin> = fc.record({
  nummer: fc.nat(2),
  soort: fc.constantFrom('verplaatsing', 'verplaatsing', 'eindeZorg'),
  status: fc.constantFrom('1', '1', '2', '2', '3'),
  datum: fc.constantFrom(...DATES),
  locatie: fc.constantFrom(...LOCATIES),
  keus: fc.nat(11),
  isHerhaald: fc.nat(19).map((number) => number === 0),
});

/** Stories of some messages, of one to four mutations each, which refer to what was reported before, and now and then err. */
export const VERHALEN: Arbitrary<readonly Mutatiebericht[]> = fc
  .array(fc.array(ZIN, { minLength: 1, maxLength: 4, size: 'max' }), {
    minLength: 1,
    maxLength: 8,
    size: 'max',
  })
  .map((zinnen) => {
    const bekend = NUMMERS.map((_, index): Mutatie[] => (index === 1 ? [VERPLAATST, BEEINDIGD] : []));
    return zinnen.map((delen, index) =>
      berichtMet(
        `A-${index}`,
        delen.map((zin, deel) => mutatieVan(zin, `M-${index}-${deel}`, bekend)),
      ),
    );
  });

export function berichtMet(identificatieAanlevering: string, mutaties: readonly Mutatie[]): Mutatiebericht {
  return mutatiebericht({
    identificatieAanlevering,
    dagtekening: PEILDATUM,
    berichtsoort: 'T',
    afzender: AFZENDER,
    verzekerdennummer: SKN,
    mutaties,
  });
}

const [, NUMMER] = NUMMERS;
const VERPLAATST = verplaatsing({
  ...{ mutatieIdentificatie: 'G-1', plaatsingsbesluitnummer: NUMMER },
  ...{ mutatiedatum: DATES[1], zorglocatie: LOCATIES[1] },
});
const BEEINDIGD = eindeZorg({
  mutatieIdentificatie: 'G-2',
  plaatsingsbesluitnummer: NUMMER,
  mutatiedatum: DATES[3],
});

function mutatieVan(zin: Zin, kenmerk: string, bekend: readonly Mutatie[][]): Mutatie {
  const lijst = bekend[zin.nummer] ?? [];
  const genoemd = lijst[zin.keus % Math.max(1, lijst.length)];
  const invoer = {
    mutatieIdentificatie: zin.isHerhaald ? (genoemd?.mutatieIdentificatie ?? kenmerk) : kenmerk,
    plaatsingsbesluitnummer: NUMMERS[zin.nummer] ?? '',
    mutatiedatum: zin.datum,
  };
  const status = genoemd === undefined ? '1' : zin.status;
  const soortMutatie = status === '1' ? (zin.soort === 'verplaatsing' ? '1' : '2') : genoemd?.soortMutatie;
  const mutatie =
    soortMutatie === '2' ? eindeZorg(invoer) : verplaatsing({ ...invoer, zorglocatie: zin.locatie });
  const referentieMutatie = genoemd?.mutatieIdentificatie ?? '';
  const gemaakt =
    status === '1'
      ? mutatie
      : status === '2'
        ? correctie({ referentieMutatie, mutatie })
        : intrekking({ referentieMutatie, mutatie });
  if (status !== '3') lijst.push(gemaakt);
  return gemaakt;
}

export function maak(gegevens: BronGegevens = GEGEVENS): Administratie {
  const made = administratie(gegevens);
  return made.ok ? made.administratie : expect.unreachable(JSON.stringify(made.findings));
}

/** Whether DJI accepts a message, by all five controletypes. */
export function isAccepted({ bronnen }: Administratie, bericht: Mutatiebericht): boolean {
  const { controletypes } = checkBericht(bericht, { peildatum: PEILDATUM, omgeving: 'T', bronnen });
  return ([2, 3, 4, 5] as const).every((type) => controletypes[type] === 'passed');
}

export function apply(
  vorig: Administratie,
  bericht: Mutatiebericht,
): Extract<ReturnType<typeof applyMutatiebericht>, { ok: true }> {
  const applied = applyMutatiebericht(deepFreeze(vorig), deepFreeze(bericht));
  return applied.ok ? applied : expect.unreachable(JSON.stringify(applied.findings));
}
