import fc, { type Arbitrary } from 'fast-check';
import { parseBericht, serializeBericht } from 'fz825';
import { expect, test } from 'vitest';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign, SEED } from '../support/campaign.ts';
import { mutate, OPERATORS } from '../support/mutants.ts';
import { readTree, render } from '../support/xml-tree.ts';
import { judges } from './judges.ts';

const { runs: RUNS } = campaign(200, 20_000);

interface Count {
  accepted: number;
  rejected: number;
}

/** What an operator may do to a message without making it another one. */
const HARMLESS: readonly string[] = [
  'CDATA in a value',
  'attribute: xsi:noNamespaceSchemaLocation',
  'attribute: xsi:schemaLocation',
  'comment in a value',
  'comment in content',
  'instruction in a value',
  'instruction in content',
  'namespace declared',
  'text: blank',
];

/** What a message survives sometimes, such as two mutations that change places. */
const DEPENDS: readonly string[] = [
  'element dropped',
  'element moved to another parent',
  'element moved within its parent',
  'element repeated',
  'elements swapped',
  "value: another element's",
  'value: boundary length',
  'value: date',
  'value: one character',
  'value: other digits',
  'value: space around',
  'value: very long',
];

/** How often each operator is held alone, besides: of those in DEPENDS some have their other verdict once in forty times. */
const ALONE = campaign(4, 100);
const DEPENDS_ALONE = campaign(60, 400);

test('the library and both oracles give the same verdict on messages that were tampered with', {
  timeout: 120_000 + RUNS * 20,
}, async ({ annotate }) => {
  const all: Count = { accepted: 0, rejected: 0 };
  const alone = counts();
  const occurrences = counts();
  const expectSameVerdict = (names: Arbitrary<string[]>, numRuns: number): void => {
    fc.assert(
      fc.property(berichten(3), styles(), names, fc.nat(), (bericht, style, chosen, seed) => {
        const serialized = serializeBericht(bericht);
        if (!serialized.ok) expect.unreachable('a valid message is serialized');
        const { tree, operators } = mutate(readTree(serialized.xml), chosen, seed);
        fc.pre(operators.length > 0);
        const xml = render(tree, style);
        const verdict = parseBericht(xml).ok;
        if (seed % 4 === 0) expect(judges(tree).structure(xml).length === 0, xml).toBe(verdict);
        expect(judges(tree).oracles(xml), xml).toEqual({ libxmljs2: verdict, 'libxml2-wasm': verdict });
        const key = verdict ? 'accepted' : 'rejected';
        all[key]++;
        for (const name of operators) count(occurrences, name)[key]++;
        if (operators.length === 1) count(alone, operators.join())[key]++;
      }),
      { numRuns, seed: SEED },
    );
  };
  expectSameVerdict(
    fc.array(fc.constantFrom(...Object.keys(OPERATORS)), { minLength: 1, maxLength: 3 }),
    RUNS,
  );
  expect(all.accepted + all.rejected).toBeGreaterThanOrEqual(RUNS);
  expect(all.rejected / RUNS).toBeGreaterThan(0.3);
  expect(all.accepted / RUNS).toBeGreaterThan(0.05);
  const rare = [...occurrences].filter(([, { accepted, rejected }]) => accepted + rejected < RUNS / 200);
  expect(rare).toEqual([]);

  for (const name of Object.keys(OPERATORS))
    expectSameVerdict(fc.constant([name]), (DEPENDS.includes(name) ? DEPENDS_ALONE : ALONE).runs);
  await annotate(JSON.stringify({ all, alone: Object.fromEntries(alone) }));
  expect(namesWhere(alone, ({ rejected }) => rejected === 0)).toEqual(HARMLESS);
  expect(namesWhere(alone, ({ accepted, rejected }) => accepted > 0 && rejected > 0)).toEqual(DEPENDS);
});

function counts(): Map<string, Count> {
  return new Map(Object.keys(OPERATORS).map((name) => [name, { accepted: 0, rejected: 0 }]));
}

function count(of: Map<string, Count>, name: string): Count {
  return of.get(name) ?? { accepted: 0, rejected: 0 };
}

function namesWhere(of: Map<string, Count>, suits: (count: Count) => boolean): readonly string[] {
  return [...of].flatMap(([name, some]) => (suits(some) ? [name] : [])).sort();
}
