import fc from 'fast-check';
import {
  type Bericht,
  checkBericht,
  controles,
  type Mutatiebericht,
  parseBericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { describe, expect, test } from 'vitest';
import { ruleExample } from '../../scripts/rule-example.ts';
import { pseudonymiseBericht } from '../../src/pseudonimiseer/index.ts';
import { cases, geldigeGevallen } from '../check/cases.ts';
import type { Geval } from '../check/reference.ts';
import { judges } from '../oracles/judges.ts';
import { CORPUS } from '../rules/corpus.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { berichtMet, DEFAULTS, verplaatst } from '../support/controle-cases.ts';
import { readTree } from '../support/xml-tree.ts';
import { deepFreeze } from '../verloop/deep-freeze.ts';
import { reference } from './reference.ts';
import { NUMMERS, REPLACED, type Value, values } from './values.ts';

const SLEUTEL = 'a key for these tests';
const SLEUTELS = fc.oneof(
  fc.string({ minLength: 16, unit: 'grapheme' }),
  fc.uint8Array({ minLength: 16, maxLength: 100 }),
);
const DATUMS = fc.constantFrom('0001-01-01', '2026-03-15', '9999-12-31');
const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const VERBANDCONTROLES = controles.filter(({ controletype }) => controletype === 3).map(({ id }) => id);
/** Messages that each of them rejects, besides what the domain comes to. */
const REJECTED = VERBANDCONTROLES.map((id): [Geval] => [{ ...DEFAULTS, ...ruleExample(id, CORPUS) }]);
const LENGTHS: Readonly<Record<string, number>> = { aanlevering: 12, retour: 12, mutatie: 20 };

describe('any message', () => {
  test('stays valid, by serializeBericht and by libxml2', async () => {
    await fc.assert(
      fc.asyncProperty(berichten(), SLEUTELS, async (bericht, sleutel) => {
        const found = await pseudo(bericht, sleutel);
        const serialized = serializeBericht(found);
        if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
        const { xml } = serialized;
        expect(parseBericht(xml)).toMatchObject({ ok: true, bericht: found });
        expect(judges(readTree(xml)).oracles(xml), xml).toEqual({ libxmljs2: true, 'libxml2-wasm': true });
      }),
      { numRuns: campaign(12, 120).runs },
    );
  });

  test('each value is what the reference says, and what does not identify stays', async () => {
    await fc.assert(
      fc.asyncProperty(berichten(), SLEUTELS, async (bericht, sleutel) => {
        const { nummer, kenmerk } = reference(sleutel);
        const expected = values(normalised(bericht)).map(({ path, veld, text }): Value => {
          const soort = REPLACED[veld];
          if (soort === undefined) return { path, veld, text };
          const length = LENGTHS[soort];
          return {
            path,
            veld,
            text: length === undefined ? nummer(text, soort) : kenmerk(text, soort, length),
          };
        });
        expect(values(await pseudo(bericht, sleutel))).toEqual(expected);
      }),
      { numRuns: campaign(12, 120).runs },
    );
  });

  test('equal values stay equal and others not, within and across messages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(berichten(), { minLength: 1, maxLength: 3 }), async (set) => {
        const before = set.map(normalised).flatMap(values);
        const after = (await Promise.all(set.map((bericht) => pseudo(bericht)))).flatMap(values);
        expectBijection(before, after);
      }),
      { numRuns: campaign(8, 80).runs },
    );
  });

  test('the same key gives the same, also later; another key another', async () => {
    await fc.assert(
      fc.asyncProperty(berichten(), SLEUTELS, SLEUTELS, async (bericht, sleutel, other) => {
        const found = await pseudo(bericht, sleutel);
        expect(await pseudo(bericht, sleutel)).toEqual(found);
        if (Buffer.from(sleutel as string).equals(Buffer.from(other as string))) return;
        const { identificatieAanlevering } = (await pseudo(bericht, other)).header;
        expect(identificatieAanlevering).not.toBe(found.header.identificatieAanlevering);
      }),
      { numRuns: campaign(8, 80).runs },
    );
  });

  test('the message that goes in is not changed', async () => {
    await fc.assert(
      fc.asyncProperty(berichten(), async (bericht) => {
        const copy = structuredClone(bericht);
        await pseudo(deepFreeze(bericht));
        expect(bericht).toEqual(copy);
      }),
      { numRuns: campaign(10, 60).runs },
    );
  });

  test('nothing that identified is left in the text', async () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    // Lower case is in no replacement. A number may stand there by chance: not with this seed.
    const text = (length: number) =>
      fc
        .string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 6, maxLength: length })
        .map((own) => `${own}é`.slice(-length));
    const mutatie = fc
      .tuple(text(20), text(20), digits(9), digits(8))
      .map(([mutatieIdentificatie, referentieMutatie, plaatsingsbesluitnummer, zorglocatie]) =>
        verplaatst({
          mutatieIdentificatie,
          referentieMutatie,
          plaatsingsbesluitnummer,
          mutatieLocatie: { zorglocatie },
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutatie, { minLength: 1, maxLength: 3 }),
        text(12),
        digits(8),
        digits(7),
        async (mutaties, identificatieAanlevering, afzender, verzekerdennummer) => {
          const heen = berichtMet(mutaties, { identificatieAanlevering, afzender }, verzekerdennummer);
          const retour = retourbericht(heen, checkBericht(heen, CONTEXT).findings, {
            identificatieRetour: 'xy',
            dagtekeningRetour: '2026-03-15',
          });
          for (const bericht of [heen, retour]) {
            const serialized = serializeBericht(await pseudo(bericht));
            if (!serialized.ok) throw new Error('The message is valid.');
            const content = serialized.xml.replaceAll(/<[^>]*>/g, '|');
            for (const { veld, text: original } of values(bericht))
              if (REPLACED[veld] !== undefined) expect(content).not.toContain(original);
          }
        },
      ),
      { numRuns: campaign(15, 150).runs, seed: 825 },
    );
  });
});

describe('messages over a domain so small that everything collides', () => {
  test.each([
    { name: 'any', arbitrary: cases(), rules: VERBANDCONTROLES },
    { name: 'mostly good', arbitrary: geldigeGevallen(), rules: [] },
  ])('the findings of controletype 3 stay the same: $name', async ({ arbitrary, rules }) => {
    const seen = new Set<string>();
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ bericht, peildatum, omgeving }) => {
        const before = checkBericht(bericht, { peildatum, omgeving }, { controletype: 3 });
        const after = checkBericht(await pseudo(bericht), { peildatum, omgeving }, { controletype: 3 });
        expect(after).toEqual(before);
        for (const { rule } of [...before.findings, ...before.waarschuwingen]) seen.add(rule);
        if (before.findings.length === 0) passed++;
      }),
      { numRuns: REJECTED.length + campaign(40, 500).runs, seed: 825, examples: REJECTED },
    );
    expect([...seen]).toEqual(expect.arrayContaining(rules));
    expect(passed).toBeGreaterThan(0);
  });

  test('and of messages of every shape', async () => {
    await fc.assert(
      fc.asyncProperty(berichten(), DATUMS, SLEUTELS, async (bericht, peildatum, sleutel) => {
        const context = { peildatum, omgeving: 'T' } as const;
        const after = checkBericht(await pseudo(bericht, sleutel), context);
        expect(after).toEqual(checkBericht(bericht, context));
      }),
      { numRuns: campaign(12, 120).runs },
    );
  });

  test('equal values stay equal and others not, across messages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cases(), { minLength: 2, maxLength: 4 }), async (set) => {
        const before = set.flatMap(({ bericht }) => values(bericht));
        const after = (await Promise.all(set.map(({ bericht }) => pseudo(bericht)))).flatMap(values);
        expectBijection(before, after);
      }),
      { numRuns: campaign(12, 80).runs },
    );
  });

  test('a retourbericht still answers its heenbericht, and that one alone', async () => {
    const { runs, part } = campaign(16, 500);
    const outcomes = { accepted: 0, rejected: 0, other: 0 };
    await fc.assert(
      fc.asyncProperty(fc.oneof(cases(), geldigeGevallen()), cases(), async (own, other) => {
        const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: own.peildatum };
        const { findings } = checkBericht(own.bericht, own, { controletype: 3 });
        const retour = retourbericht(own.bericht, findings, gegevens);
        const pseudoRetour = await pseudo(retour);
        const pseudoOwn = await pseudo(own.bericht);
        const identificatieRetour = reference(SLEUTEL).kenmerk('R-1', 'retour', 12);
        expect(pseudoRetour).toEqual(
          retourbericht(pseudoOwn, findings, { ...gegevens, identificatieRetour }),
        );
        for (const { bericht } of [own, other]) {
          const before = readRetourbericht(bericht, retour);
          const after = readRetourbericht(await pseudo(bericht), pseudoRetour);
          expect(after).toEqual(before.ok ? { ...before, uitkomst: renamed(before.uitkomst) } : before);
          if (bericht === own.bericht) expect(before.ok).toBe(true);
          outcomes[!before.ok ? 'other' : before.uitkomst.accepted ? 'accepted' : 'rejected']++;
        }
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(Math.min(outcomes.accepted, outcomes.rejected, outcomes.other)).toBeGreaterThan(part(20));
  });
});

async function pseudo<B extends Bericht>(bericht: B, sleutel: string | Uint8Array = SLEUTEL): Promise<B> {
  const result = await pseudonymiseBericht(bericht as Mutatiebericht, { sleutel });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.bericht as Bericht as B;
}

/** A message as it comes out of a parser. */
function normalised(bericht: Bericht): Bericht {
  const serialized = serializeBericht(bericht);
  const parsed = serialized.ok ? parseBericht(serialized.xml) : undefined;
  if (parsed?.ok !== true) throw new Error('The message is valid.');
  return parsed.bericht;
}

/** Holds that every name space was mapped one to one, and numbers to numbers of the same length. */
function expectBijection(before: readonly Value[], after: readonly Value[]): void {
  expect(after.map(({ veld }) => veld)).toEqual(before.map(({ veld }) => veld));
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  for (const [index, { veld, text }] of before.entries()) {
    const found = after[index]?.text ?? '';
    const soort = REPLACED[veld];
    if (soort === undefined) {
      expect(found).toBe(text);
      continue;
    }
    if (NUMMERS.has(soort)) expect(found).toMatch(new RegExp(`^\\d{${text.length}}$`));
    const [from, to] = [`${soort} ${text}`, `${soort} ${found}`];
    expect(forth.get(from) ?? to).toBe(to);
    expect(back.get(to) ?? from).toBe(from);
    forth.set(from, to);
    back.set(to, from);
  }
}

/** What a retourbericht means, told of the pseudonymised mutations. */
function renamed<T extends { readonly mutaties: readonly { readonly mutatieIdentificatie: string }[] }>(
  uitkomst: T,
): T {
  const { kenmerk } = reference(SLEUTEL);
  const mutaties = uitkomst.mutaties.map((mutatie) => ({
    ...mutatie,
    mutatieIdentificatie: kenmerk(mutatie.mutatieIdentificatie, 'mutatie', 20),
  }));
  return { ...uitkomst, mutaties };
}
