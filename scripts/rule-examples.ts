import {
  correctie,
  eindeZorg,
  type Mutatiebericht,
  type MutatieFZ,
  mutatiebericht,
  verplaatsing,
} from 'fz825';
import type { BronGegevens, PlaatsingsbesluitGegeven } from 'fz825/bronnen';

/** A message that one control rejects, and no other. */
export interface RuleExample {
  readonly bericht: Mutatiebericht;
  /** What the sources hold; shown only for controletype 4 and 5. */
  readonly gegevens: BronGegevens;
}

/** The moment at which the examples are judged. */
export const EXAMPLE_CONTEXT = { peildatum: '2026-03-15', omgeving: 'P' } as const;

const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
};

const GEGEVENS: BronGegevens = {
  agb: [{ code: '06290001' }, { code: '06290002' }],
  uzovi: [{ code: '9992' }],
  plaatsingsbesluiten: [BESLUIT],
  ontvangen: [],
};

const EINDE = eindeZorg({
  mutatieIdentificatie: 'M-7',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: '2026-03-09',
});

const VERPLAATST = verplaatsing({
  mutatieIdentificatie: 'M-6',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: '2026-03-02',
  zorglocatie: '06290002',
});

const GECORRIGEERD = correctie({ referentieMutatie: 'M-5', mutatie: EINDE });

function bericht(
  mutaties: readonly MutatieFZ[],
  header: Partial<Mutatiebericht['header']> = {},
  verzekerdennummer = '1234567',
): Mutatiebericht {
  const made = mutatiebericht({
    identificatieAanlevering: 'A-2026-0031',
    dagtekening: '2026-03-10',
    berichtsoort: 'P',
    afzender: '06290001',
    verzekerdennummer,
    mutaties: [],
  });
  return {
    ...made,
    header: { ...made.header, ...header },
    verzekerde: { ...made.verzekerde, mutatieFZ: mutaties },
  };
}

function example(of: Mutatiebericht, gegevens: BronGegevens = GEGEVENS): RuleExample {
  return { bericht: of, gegevens };
}

function without(mutatie: MutatieFZ, field: 'referentieMutatie' | 'mutatieLocatie'): MutatieFZ {
  const { [field]: _, ...rest } = mutatie;
  return rest;
}

function besluit(changes: Partial<PlaatsingsbesluitGegeven>): BronGegevens {
  return { ...GEGEVENS, plaatsingsbesluiten: [{ ...BESLUIT, ...changes }] };
}

/** For every control a message that it rejects. */
export const RULE_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  VC001: example(bericht([EINDE], { berichtsoort: 'T' })),
  VC002: example(bericht([EINDE], { dagtekening: '2026-03-16' })),
  VC003: example(bericht([EINDE], { ontvanger: '9991' })),
  VC004: example(bericht([EINDE], {}, '0000000')),
  VC005: example(bericht([without(GECORRIGEERD, 'referentieMutatie')])),
  VC006: example(bericht([{ ...EINDE, referentieMutatie: 'M-5' }])),
  VC007: example(bericht([{ ...GECORRIGEERD, referentieMutatie: 'M-7' }])),
  VC008: example(bericht([VERPLAATST, { ...EINDE, mutatieIdentificatie: 'M-6' }])),
  VC009: example(bericht([without(VERPLAATST, 'mutatieLocatie')])),
  VC010: example(bericht([{ ...EINDE, mutatieLocatie: { zorglocatie: '06290002' } }])),
  VC011: example(bericht([{ ...EINDE, mutatiedatum: '2026-03-11' }])),
  VC012: example(bericht([EINDE, { ...EINDE, mutatieIdentificatie: 'M-8' }])),
  VC013: example(bericht([{ ...VERPLAATST, mutatiedatum: '2026-03-10' }, EINDE])),
  VC014: example(
    bericht([GECORRIGEERD, { ...GECORRIGEERD, mutatieIdentificatie: 'M-8', statusAanlevering: '3' }]),
  ),
  RC001: example(bericht([EINDE]), { ...GEGEVENS, agb: [{ code: '06290001', tot: '2026-03-10' }] }),
  RC002: example(bericht([EINDE]), { ...GEGEVENS, uzovi: [{ code: '9992', van: '2026-03-11' }] }),
  RC003: example(bericht([VERPLAATST]), { ...GEGEVENS, agb: [{ code: '06290001' }] }),
  LCB001: example(bericht([EINDE]), {
    ...GEGEVENS,
    ontvangen: [{ afzender: '06290001', identificatieAanlevering: 'A-2026-0031' }],
  }),
  LCB002: example(bericht([EINDE], {}, '7654321'), besluit({ verzekerdennummer: '1234567' })),
  LCB003: example(bericht([{ ...EINDE, plaatsingsbesluitnummer: '202600018' }])),
  LCB004: example(bericht([EINDE]), besluit({ zorgaanbieder: '06290002' })),
  LCB005: example(bericht([{ ...EINDE, mutatiedatum: '2026-01-04' }])),
  LCB006: example(bericht([EINDE]), besluit({ vervallen: ['M-7'] })),
  LCB007: example(bericht([GECORRIGEERD])),
  LCB008: example(
    bericht([EINDE]),
    besluit({
      mutaties: [
        {
          mutatieIdentificatie: 'M-6',
          soortMutatie: '1',
          mutatiedatum: '2026-03-10',
          zorglocatie: '06290002',
        },
      ],
    }),
  ),
};
