import fc from 'fast-check';
import { checkBericht, controles, type Mutatiebericht } from 'fz825';
import { type BronGegevens, type PlaatsingsbesluitGegeven, readBronnen } from 'fz825/bronnen';
import { applyMutatie, inconsistenties, type Verloop } from 'fz825/verloop';
import { expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { describeFinding } from '../support/controle-cases.ts';
import { deepFreeze } from '../verloop/deep-freeze.ts';
import { geldigeGevallen } from './cases.ts';
import { type Geval, READ, verwacht } from './reference.ts';

test('an accepted message adds nothing inconsistent, and it and all its mutations are then refused', () => {
  fc.assert(
    fc.property(geldigeGevallen(), (geval) => {
      fc.pre(isAccepted(geval));
      const { bericht, gegevens } = deepFreeze(geval);
      const { header, verzekerde } = bericht;
      const again = { ...geval, gegevens: gegevensNa(bericht, gegevens) };

      const lines = findingsIn(again);
      expect(lines).toEqual(verwacht(again).findings);
      const lcb001 = 'LCB001 8067* Header /Bericht/Header/IdentificatieAanlevering';
      const lcb006 = verzekerde.mutatieFZ.map(
        (_, index) =>
          `LCB006 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[${index + 1}]/MutatieIdentificatie`,
      );
      expect(lines).toEqual(expect.arrayContaining([lcb001, ...lcb006]));

      // Under another name only the mutations give it away.
      const renamed = { ...bericht, header: { ...header, identificatieAanlevering: 'A-3' } };
      expect(findingsIn({ ...again, bericht: renamed })).toEqual(lines.filter((line) => line !== lcb001));
    }),
    { numRuns: campaign(24, 300).runs, seed: 825 },
  );
});

test('without vervallen LCB006 still finds every mutation that is in force', () => {
  fc.assert(
    fc.property(geldigeGevallen(), (geval) => {
      fc.pre(isAccepted(geval));
      const { plaatsingsbesluiten = [], ...rest } = gegevensNa(geval.bericht, geval.gegevens);
      const forgetful = plaatsingsbesluiten.map(({ vervallen: _, ...besluit }) => besluit);
      const lines = findingsIn({ ...geval, gegevens: { ...rest, plaatsingsbesluiten: forgetful } });
      for (const [index, mutatie] of geval.bericht.verzekerde.mutatieFZ.entries()) {
        const { plaatsingsbesluitnummer, mutatieIdentificatie } = mutatie;
        const besluit = forgetful.find((item) => item.plaatsingsbesluitnummer === plaatsingsbesluitnummer);
        const isKnown = besluit?.mutaties.some((item) => item.mutatieIdentificatie === mutatieIdentificatie);
        const at = `/MutatieFZ[${index + 1}]/MutatieIdentificatie`;
        expect(lines.some((line) => line.startsWith('LCB006 ') && line.endsWith(at))).toBe(isKnown);
      }
    }),
    { numRuns: campaign(24, 200).runs, seed: 825 },
  );
});

function isAccepted(geval: Geval): boolean {
  const { controletypes } = check(geval);
  return ([3, 4, 5] as const).every((type) => controletypes[type] === 'passed');
}

function findingsIn(geval: Geval): readonly string[] {
  return check(geval).findings.map(describeFinding);
}

function check({ bericht, gegevens, peildatum, omgeving }: Geval): ReturnType<typeof checkBericht> {
  const sources = readBronnen(gegevens);
  if (!sources.ok) return expect.unreachable(JSON.stringify(sources.findings));
  const own = controles.filter(({ id }) => READ.has(id));
  return checkBericht(bericht, { peildatum, omgeving, bronnen: sources.bronnen }, { controles: own });
}

/** What DJI has when it has processed a message that was accepted. */
function gegevensNa({ header, verzekerde }: Mutatiebericht, gegevens: BronGegevens): BronGegevens {
  const { afzender, identificatieAanlevering } = header;
  const { plaatsingsbesluiten = [], ontvangen = [] } = gegevens;
  return {
    ...gegevens,
    ontvangen: [...ontvangen, { afzender, identificatieAanlevering }],
    plaatsingsbesluiten: plaatsingsbesluiten.map((besluit) => {
      const { plaatsingsbesluitnummer } = besluit;
      return besluitNa(
        besluit,
        verzekerde.mutatieFZ.filter((item) => item.plaatsingsbesluitnummer === plaatsingsbesluitnummer),
      );
    }),
  };
}

function besluitNa(
  besluit: PlaatsingsbesluitGegeven,
  reported: Mutatiebericht['verzekerde']['mutatieFZ'],
): PlaatsingsbesluitGegeven {
  const { startdatum, mutaties, vervallen = [] } = besluit;
  if (startdatum === undefined || reported.length === 0) return besluit;
  let state: Verloop = { startdatum, mutaties };
  for (const mutatie of reported) {
    const next = applyMutatie(state, mutatie);
    state = next.ok ? next.verloop : expect.unreachable(next.findings[0].soort);
  }
  // What was wrong before was no reason to reject; nothing new may be.
  const before = inconsistenties({ startdatum, mutaties });
  expect(before).toEqual(expect.arrayContaining([...inconsistenties(state)]));
  const used = [...mutaties, ...reported].map((item) => item.mutatieIdentificatie);
  const inForce = new Set(state.mutaties.map((item) => item.mutatieIdentificatie));
  return {
    ...besluit,
    mutaties: state.mutaties,
    vervallen: [...vervallen, ...used.filter((id) => !inForce.has(id))],
  };
}
