import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controleFinding, type Finding } from '../../src/finding/index.ts';
import {
  CONTROLETYPES,
  type ControleError,
  type ControleState,
  runSteps,
  type Step,
  type StepOutcome,
} from '../../src/gate/index.ts';
import { nl } from '../../src/taal/index.ts';

const SECRET = 'GEHEIM';

/** What a step may do: give an outcome, throw, or not apply to the message. */
type Act = StepOutcome | 'throws' | 'nvt';

/** What became of one controletype, as the property tests expect it. */
const stateOf = (act: Act): ControleState => {
  if (act === 'nvt') return 'nvt';
  if (act === 'throws' || act.errors.length > 0 || act.states.includes('error')) return 'error';
  if (act.findings.length > 0 || act.states.includes('failed')) return 'failed';
  if (act.states.length === 0 || act.states.includes('unchecked')) return 'unchecked';
  return act.states.includes('skipped') ? 'skipped' : 'passed';
};

const someFinding = controleFinding({ controletype: 3, rule: 'X-1', text: 'Een bevinding.' });
const someError: ControleError = { rule: 'X-1', path: '/', message: 'Een fout.' };

/** Outcomes in which the states, the findings and the errors need not tell the same. */
const anyOutcome: fc.Arbitrary<StepOutcome> = fc.record({
  findings: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Finding[]>([]) },
    fc.array(fc.constant(someFinding), { maxLength: 3 }),
  ),
  errors: fc.oneof(
    { weight: 6, arbitrary: fc.constant<ControleError[]>([]) },
    fc.array(fc.constant(someError), { maxLength: 2 }),
  ),
  states: fc.oneof(
    { weight: 6, arbitrary: fc.constant<ControleState[]>(['passed']) },
    fc.array(fc.constantFrom<ControleState>('passed', 'unchecked', 'skipped', 'failed', 'error'), {
      maxLength: 3,
    }),
  ),
});

const anyAct: fc.Arbitrary<Act> = fc.oneof({ weight: 8, arbitrary: anyOutcome }, fc.constant<Act>('throws'), {
  weight: 2,
  arbitrary: fc.constant<Act>('nvt'),
});

/** Some of the five controletypes with what their steps do, and the last one that is asked for. */
const anyCase = fc.record({
  acts: fc.array(fc.option(anyAct, { freq: 8, nil: undefined }), { minLength: 5, maxLength: 5 }),
  last: fc.constantFrom(...CONTROLETYPES),
});

interface Ran {
  readonly steps: readonly Step[];
  /** The controletypes of the steps that were run. */
  readonly ran: readonly number[];
}

function stepsOf(acts: readonly (Act | undefined)[]): Ran {
  const ran: number[] = [];
  const steps = CONTROLETYPES.flatMap((controletype) => {
    const act = acts[controletype - 1];
    const run = (): StepOutcome => {
      ran.push(controletype);
      if (act === undefined || act === 'throws' || act === 'nvt') throw new Error(SECRET);
      return act;
    };
    return act === undefined ? [] : [{ controletype, isNvt: act === 'nvt', run }];
  });
  return { steps, ran };
}

/** Checks one thing of every case. */
function holds(
  check: (
    result: ReturnType<typeof runSteps>,
    given: {
      readonly acts: readonly (Act | undefined)[];
      readonly asked: readonly number[];
      readonly ran: readonly number[];
    },
  ) => void,
): void {
  fc.assert(
    fc.property(anyCase, ({ acts, last }) => {
      const { steps, ran } = stepsOf(acts);
      const result = runSteps(steps, last);
      const applying = steps.filter(({ isNvt }) => isNvt !== true);
      const asked = applying.map(({ controletype }) => controletype).filter((type) => type <= last);
      check(result, { acts, asked, ran });
    }),
    { numRuns: 2000 },
  );
}

describe('fail closed, whatever the steps do', () => {
  test('accepted is what every step that was asked for, and applies, has passed, and nothing else', () => {
    holds(({ verdict, controletypes }, { acts, asked }) => {
      const passed = asked.filter((type) => {
        const act = acts[type - 1];
        return act !== undefined && stateOf(act) === 'passed';
      });
      const isAccepted = asked.length > 0 && passed.length === asked.length;
      expect(verdict === 'accepted').toBe(isAccepted);
      if (isAccepted) for (const type of asked) expect(controletypes).toHaveProperty(`${type}`, 'passed');
    });
  });

  test('an error is told as such, a finding rejects, and anything else does neither', () => {
    holds(({ verdict, findings, errors }) => {
      if (errors.length > 0) expect(verdict).toBe('error');
      else if (findings.length > 0) expect(verdict).toBe('rejected');
      else expect(['accepted', 'incomplete']).toContain(verdict);
    });
  });

  test('steps run in their order up to the first that fails or breaks down; the later ones are skipped', () => {
    holds(({ controletypes }, { acts, asked, ran }) => {
      const stop = asked.findIndex((type) => {
        const act = acts[type - 1];
        return act !== undefined && ['failed', 'error'].includes(stateOf(act));
      });
      const end = stop === -1 ? asked.length : stop + 1;
      expect(ran).toEqual(asked.slice(0, end));
      for (const type of asked.slice(end)) expect(controletypes).toHaveProperty(`${type}`, 'skipped');
    });
  });

  test('a controletype is what its step gave, and unchecked when it was not asked for or has no step', () => {
    holds(({ controletypes }, { acts, ran, asked }) => {
      for (const type of CONTROLETYPES) {
        const act = acts[type - 1];
        if (act === 'nvt') expect(controletypes[type]).toBe('nvt');
        else if (!asked.includes(type)) expect(controletypes[type]).toBe('unchecked');
        else if (act !== undefined && ran.includes(type)) expect(controletypes[type]).toBe(stateOf(act));
      }
    });
  });

  test('a step that throws is an error, and is never lost', () => {
    holds(({ verdict, controletypes, errors }, { acts, ran }) => {
      for (const type of CONTROLETYPES) {
        if (acts[type - 1] !== 'throws' || !ran.includes(type)) continue;
        expect(controletypes[type]).toBe('error');
        expect(verdict).toBe('error');
        expect(errors.map(({ rule }) => rule)).toContain(`CT${type}`);
      }
    });
  });

  test('no finding and no error of a step that ran is lost, and none of another is there', () => {
    holds(({ findings, errors }, { acts, ran }) => {
      const outcomes = ran.map((type) => acts[type - 1]);
      const sum = (count: (outcome: StepOutcome) => number): number =>
        outcomes.reduce((total, each) => total + (typeof each === 'object' ? count(each) : 0), 0);
      const thrown = outcomes.filter((each) => each === 'throws').length;
      expect(findings).toHaveLength(sum((each) => each.findings.length));
      expect(errors).toHaveLength(sum((each) => each.errors.length) + thrown);
    });
  });

  test('asking for more never turns a message that is not accepted into one that is', () => {
    fc.assert(
      fc.property(anyCase, ({ acts, last }) => {
        const verdicts = CONTROLETYPES.filter((type) => type >= last).map(
          (type) => runSteps(stepsOf(acts).steps, type).verdict,
        );
        const [first] = verdicts;
        const hasSteps = acts.slice(0, last).some((act) => act !== undefined && act !== 'nvt');
        if (hasSteps && first !== 'accepted') expect(verdicts).not.toContain('accepted');
      }),
    );
  });
});

describe('a step that throws', () => {
  const { steps } = stepsOf([{ findings: [], errors: [], states: ['passed'] }, 'throws']);
  const error = {
    rule: 'CT2',
    path: '/',
    message: nl['RBC-FOUT']({ fault: 'controletype', controletype: 2 }),
  };

  test('gives an error without what was thrown', () => {
    expect(runSteps(steps, 5)).toEqual({
      verdict: 'error',
      findings: [],
      waarschuwingen: [],
      controletypes: { 1: 'passed', 2: 'error', 3: 'unchecked', 4: 'unchecked', 5: 'unchecked' },
      errors: [error],
    });
  });

  test('has what was thrown beside it when values are asked for', () => {
    expect(runSteps(steps, 5, { includeValues: true }).errors).toEqual([
      { ...error, cause: new Error(SECRET) },
    ]);
  });
});

test('without steps nothing has been checked', () => {
  expect(runSteps([], 5)).toEqual({
    verdict: 'incomplete',
    findings: [],
    waarschuwingen: [],
    controletypes: { 1: 'unchecked', 2: 'unchecked', 3: 'unchecked', 4: 'unchecked', 5: 'unchecked' },
    errors: [],
  });
});

test.each([0, 6, 2.5, '3', null, undefined, Number.NaN])('%j is no controletype', (last) => {
  expect(() => runSteps([], last as never)).toThrow(TypeError);
});

test('steps that are not in their order, or of one controletype, are a mistake', () => {
  const run = (): StepOutcome => ({ findings: [], errors: [], states: ['passed'] });
  const first: Step = { controletype: 1, run };
  const second: Step = { controletype: 2, run };
  expect(() => runSteps([second, first], 5)).toThrow('out of order');
  expect(() => runSteps([first, first], 5)).toThrow('out of order');
});
