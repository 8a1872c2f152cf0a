import fc from 'fast-check';
import { assessBericht, type Mutatiebericht, serializeBericht } from 'fz825';
import { type Administratie, applyMutatiebericht, readStand, toGegevens } from 'fz825/administratie';
import type { BronGegevens } from 'fz825/bronnen';
import { planRollback, toMutatieberichten } from 'fz825/levering';
import { describe, expect, test } from 'vitest';
import {
  apply,
  DATES,
  GEGEVENS,
  isAccepted,
  LOCATIES,
  maak,
  NUMMERS,
  PEILDATUM,
  VERHALEN,
} from '../administratie/verhalen.ts';
import { campaign } from '../support/campaign.ts';

const { runs, part } = campaign(80, 4000);
const DAYS = ['2026-02-28', ...DATES, '2026-03-05', '2027-01-01'];
const OPTIONS = {
  identificatieAanlevering: (n: number) => `TERUG-${n}`,
  dagtekening: PEILDATUM,
  berichtsoort: 'T',
} as const;

function plan(voor: Administratie, na: Administratie) {
  return planRollback({ voor, na, identificatie: (n) => `T-${n}`, dagtekening: PEILDATUM });
}

/** The state after messages, of which each that DJI would not accept is left out. */
function vertel(berichten: readonly Mutatiebericht[], van: Administratie): Administratie {
  return berichten.reduce(
    (staat, bericht) => (isAccepted(staat, bericht) ? apply(staat, bericht).administratie : staat),
    van,
  );
}

function standen(administratie: Administratie): unknown {
  return NUMMERS.map((plaatsingsbesluitnummer) =>
    DAYS.map((datum) => {
      const stand = readStand(administratie, { plaatsingsbesluitnummer, datum });
      return [stand?.zorglocatie, stand?.beeindigd];
    }),
  );
}

/** Sends a message as it goes: written, read and judged by all five controletypes. */
function send(administratie: Administratie, bericht: Mutatiebericht): Administratie {
  const written = serializeBericht(bericht);
  if (!written.ok) return expect.unreachable(JSON.stringify(written.findings));
  const { verdict, findings, unchecked } = assessBericht(written.xml, {
    peildatum: PEILDATUM,
    omgeving: 'T',
    controletype: 5,
    bronnen: administratie.bronnen,
  });
  expect({ verdict, findings, unchecked }).toEqual({ verdict: 'accepted', findings: [], unchecked: [] });
  const applied = applyMutatiebericht(administratie, bericht);
  return applied.ok ? applied.administratie : expect.unreachable(JSON.stringify(applied.findings));
}

describe('over random histories', () => {
  test('what is planned is accepted, and brings back zorglocatie and beeindigd on every date', () => {
    let sent = 0;
    let withdrawn = 0;
    fc.assert(
      fc.property(VERHALEN, fc.nat(8), (berichten, at) => {
        const voor = vertel(berichten.slice(0, at), maak());
        const na = vertel(berichten.slice(at), voor);
        const planned = plan(voor, na);
        if (!planned.ok) return expect.unreachable(JSON.stringify(planned.findings));
        const back = toMutatieberichten(planned, OPTIONS).reduce(send, na);
        expect(standen(back)).toEqual(standen(voor));
        expect(planned.stappen.map(({ mutatieIdentificatie }) => mutatieIdentificatie)).toEqual(
          planned.mutaties.map(({ mutatieIdentificatie }) => mutatieIdentificatie),
        );
        for (const { soort, ongedaan, plaatsingsbesluitnummer } of planned.stappen) {
          const stand = readStand(na, { plaatsingsbesluitnummer, datum: PEILDATUM });
          const known = stand?.mutaties.find((each) => each.mutatieIdentificatie === ongedaan);
          expect(known?.status).toBe(soort === 'nieuw' ? undefined : 'in werking');
          if (soort === 'intrekking') withdrawn++;
        }
        sent += planned.mutaties.length;
        // Back again there is nothing to do.
        expect(plan(voor, back)).toMatchObject({ ok: true, mutaties: [] });
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(sent).toBeGreaterThan(part(500));
    expect(withdrawn).toBeGreaterThan(part(100));
  });

  test('it does not depend on the way in which an administratie is kept', () => {
    const through = (staat: Administratie): Administratie =>
      maak(JSON.parse(JSON.stringify(toGegevens(staat))));
    fc.assert(
      fc.property(VERHALEN, fc.nat(8), (berichten, at) => {
        const voor = vertel(berichten.slice(0, at), maak());
        const na = vertel(berichten.slice(at), voor);
        expect(plan(through(voor), through(na))).toEqual(plan(voor, na));
      }),
      { numRuns: runs / 4, seed: 826 },
    );
  });
});

const [N1, N2, N3] = NUMMERS;
const [D1, D2, D3] = DATES;
const [L1, L2] = LOCATIES;

function besluit(nummer: string, mutaties: readonly object[], rest: object = {}): object {
  return {
    plaatsingsbesluitnummer: nummer,
    verzekerdennummer: '1234567',
    zorgaanbieder: '06290001',
    startdatum: D1,
    zorglocatie: L1,
    mutaties,
    vervallen: [],
    ...rest,
  };
}

function staat(...plaatsingsbesluiten: readonly object[]): Administratie {
  return maak({ ...GEGEVENS, plaatsingsbesluiten } as BronGegevens);
}

const naar = (mutatieIdentificatie: string, mutatiedatum: string, zorglocatie?: string) => ({
  ...{ mutatieIdentificatie, soortMutatie: '1', mutatiedatum },
  ...(zorglocatie === undefined ? undefined : { zorglocatie }),
});
const einde = (mutatieIdentificatie: string, mutatiedatum: string) => ({
  ...{ mutatieIdentificatie, soortMutatie: '2', mutatiedatum },
});

describe('a plan', () => {
  test('says of each mutation what it undoes', () => {
    const voor = staat(besluit(N1, [naar('A', D2, L2)]), besluit(N2, []), besluit(N3, [einde('E', D3)]));
    const na = staat(
      besluit(N1, [naar('B', D3, L2)], { vervallen: [{ mutatieIdentificatie: 'A', vervangenDoor: 'B' }] }),
      besluit(N2, [einde('C', D2)]),
      besluit(N3, [], { vervallen: ['E', 'F'] }),
    );
    const planned = plan(voor, na);
    const shared = { verzekerdennummer: '1234567', zorgaanbieder: '06290001', reden: expect.any(String) };
    expect(planned.ok && planned.stappen).toEqual([
      {
        ...{ plaatsingsbesluitnummer: N1, mutatieIdentificatie: 'T-1', soort: 'correctie', ongedaan: 'B' },
        ...shared,
      },
      {
        ...{ plaatsingsbesluitnummer: N2, mutatieIdentificatie: 'T-2', soort: 'intrekking', ongedaan: 'C' },
        ...shared,
      },
      { plaatsingsbesluitnummer: N3, mutatieIdentificatie: 'T-3', soort: 'nieuw', ...shared },
    ]);
  });

  test('has a message for each verzekerde and each zorgaanbieder', () => {
    const other = { verzekerdennummer: '7654321' };
    const elsewhere = { zorgaanbieder: '06290002' };
    const voor = staat(besluit(N1, []), besluit(N2, [], other), besluit(N3, [], elsewhere));
    const na = staat(
      besluit(N1, [einde('A', D2)]),
      besluit(N2, [einde('A', D2)], other),
      besluit(N3, [einde('A', D2)], elsewhere),
    );
    const planned = plan(voor, na);
    const berichten = planned.ok ? toMutatieberichten(planned, OPTIONS) : [];
    expect(
      berichten.map(({ header, verzekerde }) => [
        header.identificatieAanlevering,
        header.afzender,
        verzekerde.verzekerdennummer,
        verzekerde.mutatieFZ.length,
      ]),
    ).toEqual([
      ['TERUG-1', '06290001', '1234567', 1],
      ['TERUG-2', '06290001', '7654321', 1],
      ['TERUG-3', '06290002', '1234567', 1],
    ]);
    expect(() => toMutatieberichten({ ok: false } as never, OPTIONS)).toThrow(TypeError);
    expect(() => toMutatieberichten(planned as never, {} as never)).toThrow(TypeError);
  });
});

describe('what cannot be brought back', () => {
  const one = besluit(N1, [naar('A', D2, L2)]);
  test.each<[string, Administratie, Administratie, readonly string[]]>([
    ['a besluit that is gone', staat(one), staat(), ['ADM-TERUG niet-in-na /voor/plaatsingsbesluiten/0']],
    [
      'a besluit that was not there',
      staat(),
      staat(one),
      ['ADM-TERUG niet-in-voor /na/plaatsingsbesluiten/0'],
    ],
    [
      'other data than mutations',
      staat(one),
      staat(besluit(N1, [], { startdatum: D2, verzekerdennummer: '7654321' })),
      [
        'ADM-TERUG gegevens /na/plaatsingsbesluiten/0/verzekerdennummer',
        'ADM-TERUG gegevens /na/plaatsingsbesluiten/0/startdatum',
      ],
    ],
    [
      'a verloop that was not consistent',
      staat(besluit(N2, []), besluit(N1, [einde('E', D2), naar('A', D3, L2)])),
      staat(besluit(N2, []), besluit(N1, [einde('E', D2)])),
      ['ADM-WENS verplaatsing-na-einde /voor/plaatsingsbesluiten/1/mutaties/1/mutatiedatum'],
    ],
    [
      'a location that is not known',
      staat(besluit(N1, [naar('A', D2)])),
      staat(besluit(N1, [], { vervallen: ['A'] })),
      ['BRON-ONTBREEKT  /voor/plaatsingsbesluiten/0/mutaties/0/zorglocatie'],
    ],
    [
      'a move without location that must go',
      staat(besluit(N1, [])),
      staat(besluit(N1, [naar('A', D2)])),
      ['ADM-INTREKKING  /na/plaatsingsbesluiten/0/mutaties/0'],
    ],
    [
      'an identification that only voor knows',
      staat(besluit(N1, [naar('T-1', D2, L2)])),
      staat(besluit(N1, [])),
      ['ADM-KENMERK gebruikt /identificatie'],
    ],
  ])('%s', (_, voor, na, expected) => {
    const planned = plan(voor, na);
    const found = planned.ok ? [] : planned.findings;
    expect(found.map(({ rule, args, path }) => `${rule} ${args['fault'] ?? ''} ${path}`)).toEqual(expected);
    expect(JSON.stringify(planned)).not.toMatch(/1234567|7654321|0629000/);
  });

  test('a besluit that was not consistent and did not change is left as it is', () => {
    const wrong = besluit(N1, [einde('E', D2), naar('A', D3, L2)]);
    expect(plan(staat(wrong), staat(wrong))).toMatchObject({ ok: true, mutaties: [] });
  });

  test('what is no administratie is a mistake', () => {
    const goed = staat(one);
    const identificatie = (): string => 'T';
    expect(() => planRollback({ voor: {} as never, na: goed, identificatie })).toThrow(TypeError);
    expect(() => planRollback({ voor: goed, na: null as never, identificatie })).toThrow(TypeError);
    expect(() => planRollback({ voor: goed, na: goed, identificatie: 'T' as never })).toThrow(TypeError);
    expect(() => planRollback({ voor: goed, na: goed, identificatie, dagtekening: '2026-02-30' })).toThrow(
      TypeError,
    );
  });
});
