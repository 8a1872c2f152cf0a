import fc from 'fast-check';
import {
  assessBericht,
  type CheckResult,
  checkBericht,
  controles,
  type Mutatiebericht,
  serializeBericht,
} from 'fz825';
import { type BronGegevens, type Bronnen, readBronnen } from 'fz825/bronnen';
import { expect, test } from 'vitest';
import { campaign, SEED } from '../support/campaign.ts';
import { describeFinding } from '../support/controle-cases.ts';
import { deepFreeze } from '../verloop/deep-freeze.ts';
import { cases, geldigeGevallen } from './cases.ts';
import { createFrequency } from './frequency.ts';
import { READ, type Verwachting, verwacht } from './reference.ts';

const { runs: RUNS, part } = campaign(240, 3_000);
const OWN = controles.filter(({ id }) => READ.has(id));

test('the controls find what a naive reading of the standard finds', async ({ annotate }) => {
  const frequency = createFrequency(OWN);
  const count = { 'type 4': 0, 'type 5': 0, accepted: 0 };

  for (const [some, share] of [
    [cases(), 1 / 3],
    [geldigeGevallen(), 2 / 3],
  ] as const) {
    fc.assert(
      fc.property(some, (geval) => {
        const { bericht, gegevens, peildatum, omgeving } = deepFreeze(geval);
        const copy = structuredClone(geval);
        const expected = verwacht(geval);

        const options = deepFreeze({ controletype: 5 as const, controles: OWN });
        const bronnen = bronnenVan(gegevens);
        const context = deepFreeze({ peildatum, omgeving, bronnen });
        const built = checkBericht(bericht, context, options);
        expect(outcome(built)).toEqual(expected);
        expect(built.controletypes).toMatchObject({ 1: 'unchecked', 2: 'passed' });

        const direct = checkBericht(bericht, { ...context, bronnen: bronnenZonderKopie(gegevens) }, options);
        expect(direct).toEqual(built);

        const read = assessBericht(xmlOf(bericht), { ...context, ...options });
        expect(outcome(read)).toEqual(expected);
        expect(read.controles).toEqual(built.controles);
        expect(read.verdict).toBe(verdictOf(expected));
        expect(read.bericht).toEqual(bericht);
        expect(geval).toEqual(copy);

        const lines = [...expected.findings, ...expected.waarschuwingen];
        frequency.count(lines.map((line) => line.split(' ')[0] ?? ''));
        if (expected.states[4] !== 'skipped') count['type 4']++;
        if (expected.states[5] !== 'skipped') count['type 5']++;
        if (verdictOf(expected) === 'accepted') count.accepted++;
      }),
      { numRuns: Math.ceil(RUNS * share), seed: SEED },
    );
  }
  await annotate(JSON.stringify({ ...count, failed: Object.fromEntries(frequency.times) }));

  expect(OWN).toHaveLength(READ.size);
  expect(frequency.rarer(part(10))).toEqual([]);
  expect(count['type 5']).toBeGreaterThan(RUNS / 3);
  expect(count.accepted).toBeGreaterThan(RUNS / 10);
});

/** What the reference tells too. Nothing may have thrown. */
function outcome({ findings, waarschuwingen, controletypes, errors }: CheckResult): Verwachting {
  expect(errors).toEqual([]);
  const { 3: three, 4: four, 5: five } = controletypes;
  return {
    findings: findings.map(describeFinding),
    waarschuwingen: waarschuwingen.map(describeFinding),
    states: { 3: three, 4: four, 5: five },
  } as Verwachting;
}

function verdictOf({ findings, states }: Verwachting): string {
  if (findings.length > 0) return 'rejected';
  return Object.values(states).every((state) => state === 'passed') ? 'accepted' : 'incomplete';
}

function bronnenVan(gegevens: BronGegevens): Bronnen {
  const sources = readBronnen(gegevens);
  return sources.ok ? sources.bronnen : expect.unreachable(JSON.stringify(sources.findings));
}

/** Sources as a caller may write them, that hand out the frozen data themselves. */
function bronnenZonderKopie({ agb, uzovi, plaatsingsbesluiten, ontvangen }: BronGegevens): Bronnen {
  const register = (items: NonNullable<BronGegevens['agb']>): NonNullable<Bronnen['agb']> => ({
    isBekend: (code, datum) =>
      items.some(
        (item) => item.code === code && !(item.van && datum < item.van) && !(item.tot && item.tot <= datum),
      ),
  });
  return {
    ...(agb && { agb: register(agb) }),
    ...(uzovi && { uzovi: register(uzovi) }),
    ...(plaatsingsbesluiten && {
      plaatsingsbesluiten: {
        isVerzekerdeBekend: (skn) => plaatsingsbesluiten.some((item) => item.verzekerdennummer === skn),
        zoek: (nummer) => plaatsingsbesluiten.find((item) => item.plaatsingsbesluitnummer === nummer),
      },
    }),
    ...(ontvangen && {
      ontvangen: {
        isOntvangen: (afzender, kenmerk) =>
          ontvangen.some((item) => item.afzender === afzender && item.identificatieAanlevering === kenmerk),
      },
    }),
  };
}

function xmlOf(bericht: Mutatiebericht): string {
  const serialized = serializeBericht(bericht);
  return serialized.ok ? serialized.xml : expect.unreachable(JSON.stringify(serialized.findings));
}
