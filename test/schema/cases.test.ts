import fc from 'fast-check';
import { compileSchema, validateStructure } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { compileOracles, type OracleName, schemaErrors } from '../support/oracles.ts';
import { plainPattern } from '../support/random-patterns.ts';
import { contents } from './cases/contents.ts';
import { deviations } from './cases/deviations.ts';
import { namespaces } from './cases/namespaces.ts';
import { numbers } from './cases/numbers.ts';
import { patterns } from './cases/patterns.ts';
import { restrictions } from './cases/restrictions.ts';
import { documentOf, type SchemaCase, valueCase } from './cases/schema-case.ts';
import { temporals } from './cases/temporals.ts';
import { texts } from './cases/texts.ts';

// XSDs that are not ours: each construct and facet at its edges, judged as libxml2 does. Where libxml2 is wrong is in
// cases/deviations.ts.

const SEED = 825;
const RUNS = campaign(24, 200).runs;
const CASES = [...patterns, ...texts, ...numbers, ...temporals, ...contents, ...restrictions, ...namespaces];

describe.each(CASES)('$name', (schemaCase) => {
  const { xsd, imports, accepted, rejected, random } = schemaCase;
  const expected = [...accepted.map((instance) => [instance, '']), ...rejected];

  test('each instance is judged by rule', () => {
    const rules = rulesOf(schemaCase);
    expect(expected.map(([instance = '']) => [instance, rules(instance)])).toEqual(expected);
  });

  test('both oracles agree', () => {
    const refused = deviations.filter(
      ({ name, instances }) => name === schemaCase.name && instances.length === 0,
    );
    expect(
      schemaErrors(xsd, imports).flatMap(({ name, message }) => (message === undefined ? [] : [name])),
    ).toEqual(refused.flatMap(({ oracles }) => oracles));
    if (refused.length > 0) return;
    expect(
      differences(
        schemaCase,
        expected.map(([instance = '', rule]) => [instance, rule === '']),
      ),
    ).toEqual([]);
  });

  test.runIf(random !== undefined)('both oracles agree on more instances', () => {
    const rules = rulesOf(schemaCase);
    const instances = new Set(fc.sample(random ?? fc.constant(''), { seed: SEED, numRuns: RUNS }));
    const verdicts = [...instances].map((instance): [string, boolean] => [instance, rules(instance) === '']);
    expect(differences(schemaCase, verdicts)).toEqual([]);
  });
});

test('names are different', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  expect(
    deviations.map(({ name }) => name).filter((name) => !CASES.some((each) => each.name === name)),
  ).toEqual([]);
});

test('random patterns over random patterns: one of two in a step, and both of two steps', () => {
  const pattern = fc.tuple(plainPattern, plainPattern, plainPattern);
  const edit = fc.tuple(fc.nat(4), fc.nat(1), fc.constantFrom('', ...'abc-.1A ^$é'));
  const { runs, part } = campaign(16, 200);
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(pattern, fc.array(edit, { minLength: 4, maxLength: 4 }), ([one, other, both], edits) => {
      const steps = [{ pattern: [one.pattern, other.pattern] }, { pattern: [both.pattern, one.pattern] }];
      const schemaCase = valueCase('', 'string', steps, { accepted: [], rejected: [] });
      const rules = rulesOf(schemaCase);
      const edited = edits.map(
        ([at, removed, by]) => one.match.slice(0, at) + by + one.match.slice(at + removed),
      );
      const verdicts = [one.match, other.match, both.match, ...edited].map((value): [string, boolean] => {
        const accepted = rules(value) === '';
        seen[`${accepted}`]++;
        return [value, accepted];
      });
      expect(differences(schemaCase, verdicts)).toEqual([]);
    }),
    { seed: SEED, numRuns: runs },
  );
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(part(200));
});

describe('deviations of libxml2', () => {
  test.each(
    deviations.flatMap(({ instances, ...row }) => instances.map((instance) => ({ ...row, instance }))),
  )('$name, $instance: $why', ({ name, oracles, instance }) => {
    const schemaCase = CASES.find((each) => each.name === name);
    if (schemaCase === undefined) expect.unreachable('a deviation is one of a case');
    const { xsd, imports, accepted, rejected } = schemaCase;
    expect([...accepted, ...rejected.map(([text]) => text)]).toContain(instance);
    const wrong = compileOracles(xsd, undefined, imports).flatMap((oracle) => {
      const right = oracle.accepts(documentOf(instance)) === accepted.includes(instance);
      oracle.dispose();
      return right ? [] : [oracle.name];
    });
    expect(wrong).toEqual(oracles);
  });
});

/** Gives the rules that an instance breaks, in the order of the document; empty for a valid one. */
function rulesOf({ xsd, imports = {} }: SchemaCase): (instance: string) => string {
  const compiled = compileSchema(xsd, { imports });
  if (!compiled.ok) expect.unreachable(compiled.findings.map(({ message }) => message).join(' '));
  const { schema } = compiled;
  return (instance) =>
    validateStructure(documentOf(instance), schema)
      .map(({ rule }) => rule)
      .join(' ');
}

/** Where an oracle does not give these verdicts, other than by a known deviation. */
function differences(
  { name, xsd, imports }: SchemaCase,
  verdicts: readonly (readonly [instance: string, accepted: boolean])[],
): readonly string[] {
  return compileOracles(xsd, undefined, imports).flatMap((oracle) => {
    const found = verdicts.filter(
      ([instance, accepted]) =>
        !isKnown(oracle.name, name, instance) && oracle.accepts(documentOf(instance)) !== accepted,
    );
    oracle.dispose();
    return found.map(
      ([instance, accepted]) => `${oracle.name}: ${JSON.stringify(instance)}, ours ${accepted}`,
    );
  });
}

function isKnown(oracle: OracleName, caseName: string, instance: string): boolean {
  return deviations.some(
    ({ oracles, name, instances, also }) =>
      name === caseName && oracles.includes(oracle) && (instances.includes(instance) || also?.(instance)),
  );
}
