import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/parse/document-parser.ts';
import { compileSchema } from '../../../src/schema/index.ts';
import { campaign } from '../../support/campaign.ts';
import { compareWithOracles, type Difference } from '../../support/compare-oracles.ts';
import {
  expressionOf,
  isUnambiguous,
  MODELS,
  type Model,
  messageOf,
  schemaOf,
  walk,
} from '../../support/random-contents.ts';

const SEED = 825;

/** A content with children that it allows, and others that nearly are. */
const CASES = fc
  .tuple(
    MODELS,
    fc.array(fc.nat(7), { minLength: 12, maxLength: 12 }),
    fc.array(fc.record({ at: fc.nat(12), removed: fc.nat(1), added: fc.constantFrom('', ...'abcdefx') }), {
      minLength: 6,
      maxLength: 6,
    }),
  )
  .map(([model, numbers, edits]) => ({
    model,
    rows: edits.map(({ at, removed, added }, index) => {
      const row = walk(
        model,
        numbers.map((number) => number + index),
      ).slice(0, 30);
      return index < 2 ? row : row.slice(0, at) + added + row.slice(at + removed);
    }),
  }));

describe('generated contents', () => {
  it('are judged as both generations of libxml2 and Xerces do, but for what is known of libxml2', () => {
    const { runs, part } = campaign(16, 8_000);
    const cases = fc.sample(CASES, { numRuns: runs, seed: SEED });
    const models = new Map(cases.map(({ model }) => [schemaOf(model), model]));
    const { differences, pairs, accepted } = compareWithOracles(
      cases.map(({ model, rows }) => ({ xsd: schemaOf(model), messages: rows.map(messageOf) })),
    );
    expect(differences.filter((each) => !isKnown(each, models.get(each.xsd)))).toEqual([]);
    expect(pairs).toBeGreaterThan(part(18_000));
    expect(accepted).toBeGreaterThan(part(5_000));
  });

  it('are ambiguous by the words of the standard, and allow what their regular expression does', () => {
    const { runs } = campaign(100, 5_000);
    for (const { model, rows } of fc.sample(CASES, { numRuns: runs, seed: SEED + 1 })) {
      const compiled = compileSchema(schemaOf(model));
      const fault = compiled.ok ? undefined : compiled.findings[0]?.args['fault'];
      if (fault === 'tellers') continue;
      expect(compiled.ok, expressionOf(model)).toBe(isUnambiguous(model));
      if (!compiled.ok) continue;
      const expression = new RegExp(`^${expressionOf(model)}$`);
      const others = rows.filter(
        (row) => parseDocument([compiled.schema], messageOf(row)).ok !== expression.test(row),
      );
      expect(others, expressionOf(model)).toEqual([]);
    }
  });
});

/**
 * libxml2 does not hold the rule of unique particles as the standard has it. It takes two particles for one where their
 * elements are alike, as in `a | a`; 2.9.9 misses most other cases too. 2.15 refuses contents in which counts alone tell
 * to which particle a child belongs, as in `a{2}, a`. Xerces contradicts itself on those: it takes `c{2}, c{2,4}`, and
 * refuses the same with a repeated group behind it. On messages there is no difference.
 */
function isKnown({ oracle, message, ours }: Difference, model: Model | undefined): boolean {
  if (message !== undefined || model === undefined || isUnambiguous(model) !== ours) return false;
  if (oracle !== 'xerces') return oracle === 'libxml2-wasm' || !ours;
  const parts = partsOf(model);
  return (
    ours &&
    parts.some(({ kind, max }) => kind === 'element' && max > 1 && max < Infinity) &&
    parts.some(({ kind, max }) => kind !== 'element' && max > 1)
  );
}

/** A content and all that is in it. */
function partsOf(model: Model): readonly Model[] {
  return model.kind === 'element' ? [model] : [model, ...model.parts.flatMap(partsOf)];
}
