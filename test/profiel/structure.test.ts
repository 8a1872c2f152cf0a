import fc from 'fast-check';
import type { Bericht, Finding } from 'fz825';
import { afterAll, describe, expect, test } from 'vitest';
import { halfTyped, SECRET } from '../serialize/half-typed.ts';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { mutate, OPERATORS } from '../support/mutants.ts';
import { compileOracles, type Oracle } from '../support/oracles.ts';
import { readTree, render } from '../support/xml-tree.ts';
import { berichtenOp } from './arbitraries.ts';
import { gebonden, PROFIELEN, toXml } from './profielen.ts';

const OPERATOR_NAMES = fc.array(fc.constantFrom(...Object.keys(OPERATORS)), { minLength: 1, maxLength: 3 });

async function* pieces(xml: string): AsyncGenerator<string> {
  for (let at = 0; at < xml.length; at += 97) yield xml.slice(at, at + 97);
}

describe.each(PROFIELEN)('messages on %s', (naam) => {
  const bound = gebonden(naam);
  const { api, schemas } = bound;
  const oracles: Readonly<Record<Bericht['berichttype'], readonly Oracle[]>> = {
    FZ825: compileOracles(schemas.fz825, undefined, schemas.imports),
    FZ826: compileOracles(schemas.fz826, undefined, schemas.imports),
  };
  afterAll(() => {
    for (const oracle of [...oracles.FZ825, ...oracles.FZ826]) oracle.dispose();
  });

  test('what is written parses back to the same message, whole and in a stream, and libxml2 accepts it', async () => {
    const { runs, part } = campaign(12, 200);
    const kinds = { FZ825: 0, FZ826: 0 };
    await fc.assert(
      fc.asyncProperty(berichtenOp(naam), fc.boolean(), async ({ bericht, terug }, pretty) => {
        kinds[bericht.berichttype]++;
        const serialized = api.serializeBericht(bericht, { pretty });
        if (!serialized.ok) return expect.unreachable(JSON.stringify(serialized.findings));
        const { xml } = serialized;
        const parsed = api.parseBericht(xml);
        expect(parsed.ok ? parsed.bericht : parsed.findings).toEqual(terug);
        const streamed = await api.parseBerichtStream(pieces(xml));
        expect(streamed.ok && streamed.bericht).toStrictEqual(parsed.ok && parsed.bericht);
        for (const { accepts } of oracles[bericht.berichttype]) expect(accepts(xml), xml).toBe(true);
        // What was read is written as it was.
        expect(toXml(bound, terug)).toBe(toXml(bound, bericht));
        const { mutatieberichtSchema, retourberichtSchema } = api;
        const schema = bericht.berichttype === 'FZ825' ? mutatieberichtSchema : retourberichtSchema;
        expect(schema['~standard'].validate(bericht)).toEqual({ value: terug });
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(Math.min(kinds.FZ825, kinds.FZ826)).toBeGreaterThan(part(50));
  });

  test('a message that was tampered with has the verdict of libxml2, but for what the model cannot hold', () => {
    const { runs, part } = campaign(24, 1_000);
    const verdicts = { accepted: 0, rejected: 0, model: 0 };
    fc.assert(
      fc.property(
        berichtenOp(naam),
        styles(),
        OPERATOR_NAMES,
        fc.nat(),
        ({ bericht }, style, chosen, seed) => {
          const { tree, operators } = mutate(readTree(toXml(bound, bericht)), chosen, seed);
          fc.pre(operators.length > 0);
          const xml = render(tree, style);
          const parsed =
            bericht.berichttype === 'FZ825'
              ? api.parseMutatiebericht(xml, { includeValues: true })
              : api.parseRetourbericht(xml, { includeValues: true });
          const isOfModel = !parsed.ok && parsed.findings.every(isOfTheModel);
          verdicts[isOfModel ? 'model' : parsed.ok ? 'accepted' : 'rejected']++;
          for (const { accepts } of oracles[bericht.berichttype])
            expect(accepts(xml), xml).toBe(parsed.ok || isOfModel);
        },
      ),
      { numRuns: runs, seed: 826 },
    );
    expect(Math.min(verdicts.accepted, verdicts.rejected)).toBeGreaterThan(part(60));
    if (naam !== 'iwlz-stijl') expect(verdicts.model).toBe(0);
  });

  test('what no compiler checked never throws, and is never written when it is not valid', () => {
    const { runs, part } = campaign(120, 10_000);
    const written = { yes: 0, no: 0 };
    fc.assert(
      fc.property(
        halfTyped(
          fc.oneof(
            berichtenOp(naam).map((each) => each.bericht),
            berichten(2),
          ),
        ),
        (value) => {
          const serialized = api.serializeBericht(value as Bericht);
          written[serialized.ok ? 'yes' : 'no']++;
          const checked = api.checkBericht(value as never, { peildatum: '2026-03-15', omgeving: 'T' });
          expect(JSON.stringify([checked.findings, checked.errors])).not.toContain(SECRET);
          if (!serialized.ok) {
            expect(JSON.stringify(serialized.findings)).not.toContain(SECRET);
            for (const { path } of serialized.findings) expect(isOnWire(path), path).toBe(true);
            return;
          }
          const parsed = api.parseBericht(serialized.xml);
          expect(parsed.ok || parsed.findings).toBe(true);
          const { berichttype } = value as Bericht;
          for (const { accepts } of oracles[berichttype]) expect(accepts(serialized.xml)).toBe(true);
        },
      ),
      { numRuns: runs, seed: 827 },
    );
    expect(Math.min(written.yes, written.no)).toBeGreaterThan(part(500));
  });

  /** True when each name in a path is one that the XSDs have. */
  function isOnWire(path: string): boolean {
    const texts = Object.values(schemas.imports).join('') + schemas.fz825 + schemas.fz826;
    return path
      .split('/')
      .slice(1)
      .map((step) => step.replace(/\[\d+\]$/, ''))
      .every((name) => name === '' || name === '*' || texts.includes(`<xs:element name="${name}"`));
  }
});

/** A finding on what the schema allows, and the model cannot hold. */
function isOfTheModel({ rule, path, value }: Finding): boolean {
  return rule === 'STR-ENUMERATIE' && path.endsWith('/StatusAanlevering') && value === '9';
}
