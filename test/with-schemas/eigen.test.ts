import fc from 'fast-check';
import {
  assessBericht,
  type Bericht,
  checkBericht,
  controles,
  type ParseResult,
  parseBericht,
  parseMutatiebericht,
  parseRetourbericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { judgeMutatiebericht, receiveMutatiebericht, receiveRetourbericht } from 'fz825/keten';
import { mutatieberichtSchema, retourberichtSchema } from 'fz825/standard-schema';
import { describe, expect, test } from 'vitest';
import { bronnen, CONTEXT, GOED } from '../check-engine/engine.ts';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { mutate, OPERATORS } from '../support/mutants.ts';
import { readTree, render } from '../support/xml-tree.ts';
import { bind, toXml } from './apis.ts';

const { api, uncheckable } = bind('eigen');
const OPTIONS = { ...CONTEXT, bronnen: bronnen(), controletype: 5, includeValues: true } as const;
const KETEN = { ...CONTEXT, bronnen: bronnen(), identificatieRetour: 'R-1' };

/** What came of parsing, without the function in it. */
function plain(parsed: ParseResult): unknown {
  return parsed.ok ? parsed.bericht : parsed.findings;
}

/** Values as they could come from JSON, right and wrong. */
function asJson(bericht: Bericht, seed: number): unknown {
  const text = JSON.stringify(bericht);
  return [bericht, JSON.parse(text.replace(/"[^"]*":/, '"x":')), JSON.parse(text.replace('"494"', '494'))][
    seed % 3
  ];
}

describe('bound to the XSDs of this package, everything is as by default', () => {
  test('every control can run', () => expect(uncheckable).toEqual([]));

  test('on messages that were tampered with', () => {
    const names = fc.array(fc.constantFrom(...Object.keys(OPERATORS)), { maxLength: 2 });
    const { runs, part } = campaign(24, 500);
    const verdicts = new Map<string, number>();
    fc.assert(
      fc.property(berichten(3), styles(), names, fc.nat(), (bericht, style, chosen, seed) => {
        const { tree } = mutate(readTree(toXml({ serializeBericht }, bericht)), chosen, seed);
        const xml = render(tree, style);
        expect(plain(api.parseBericht(xml))).toStrictEqual(plain(parseBericht(xml)));
        expect(plain(api.parseMutatiebericht(xml))).toStrictEqual(plain(parseMutatiebericht(xml)));
        expect(plain(api.parseRetourbericht(xml))).toStrictEqual(plain(parseRetourbericht(xml)));
        const assessed = assessBericht(xml, OPTIONS);
        expect(api.assessBericht(xml, OPTIONS)).toStrictEqual(assessed);
        expect(api.receiveRetourbericht(xml)).toStrictEqual(receiveRetourbericht(xml));
        expect(api.receiveMutatiebericht(xml, KETEN)).toStrictEqual(receiveMutatiebericht(xml, KETEN));
        expect(api.judgeMutatiebericht(xml, KETEN)).toStrictEqual(judgeMutatiebericht(xml, KETEN));
        verdicts.set(assessed.verdict, (verdicts.get(assessed.verdict) ?? 0) + 1);
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(verdicts.get('rejected')).toBeGreaterThan(part(100));
    expect(verdicts.get('accepted')).toBeGreaterThan(part(20));
  });

  test('on messages that were built, and on the answers to them', () => {
    fc.assert(
      fc.property(berichten(3), fc.nat(), (bericht, seed) => {
        const input = asJson(bericht, seed) as Bericht;
        expect(api.serializeBericht(input)).toStrictEqual(serializeBericht(input));
        expect(api.checkBericht(input, CONTEXT)).toStrictEqual(checkBericht(input, CONTEXT));
        for (const [own, bound] of [
          [mutatieberichtSchema, api.mutatieberichtSchema],
          [retourberichtSchema, api.retourberichtSchema],
        ] as const)
          expect(bound['~standard'].validate(input)).toStrictEqual(own['~standard'].validate(input));
        if (bericht.berichttype !== 'FZ825') return;
        const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
        const { findings } = checkBericht(bericht, { ...CONTEXT, bronnen: bronnen() });
        const made = retourbericht(bericht, findings, gegevens);
        expect(JSON.stringify(api.retourbericht(bericht, findings, gegevens))).toBe(JSON.stringify(made));
        expect(api.readRetourbericht(bericht, made)).toStrictEqual(readRetourbericht(bericht, made));
      }),
      { numRuns: campaign(20, 300).runs, seed: 825 },
    );
  });
});

test('apis side by side do not influence each other, nor the default', () => {
  const goed = toXml({ serializeBericht }, GOED);
  const all = { ...CONTEXT, bronnen: bronnen(), controletype: 5 } as const;
  const outcomes = (): unknown =>
    (['eigen', 'zonder-referentie', 'naamruimte', 'zone'] as const).map((name) => {
      const bound = bind(name);
      const { verdict, controles: states } = bound.api.assessBericht(toXml(bound.api, GOED), all);
      const unchecked = Object.values(states).filter((state) => state === 'unchecked').length;
      return [name, verdict, unchecked, bound.uncheckable.length, assessBericht(goed, all).verdict];
    });
  const once = outcomes();
  expect(once).toEqual([
    ['eigen', 'accepted', 0, 0, 'accepted'],
    ['zonder-referentie', 'incomplete', 12, 12, 'accepted'],
    ['naamruimte', 'accepted', 0, 0, 'accepted'],
    ['zone', 'incomplete', 14, 15, 'accepted'],
  ]);
  expect(outcomes()).toEqual(once);
  // The schemas of the api go before those in an option, and the caller's objects are not changed.
  const other = bind('naamruimte').api;
  const options = Object.freeze({ ...all, schemas: other.schemas, controles });
  expect(api.assessBericht(goed, options).verdict).toBe('accepted');
  expect(assessBericht(goed, options).verdict).toBe('rejected');
  expect(Object.isFrozen(api) && Object.isFrozen(api.schemas)).toBe(true);
});
