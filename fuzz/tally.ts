import type { Assessment, Controletype, Finding } from 'fz825';

/** What was reached, counted per input. */
export interface Counts {
  inputs: number;
  /** In how many inputs a controletype was judged: it passed or failed. */
  readonly reached: Record<Controletype, number>;
  /** In how many inputs a controletype passed. */
  readonly passed: Record<Controletype, number>;
  /** Of how many inputs this was the verdict; one that was judged more often may have more. */
  readonly verdicts: Record<string, number>;
  /** In how many inputs a rule has a finding. */
  readonly rules: Record<string, number>;
  /** Whatever else a campaign counts. */
  readonly other: Record<string, number>;
}

/** Takes note of what one input reaches; nothing counts until the input is done. */
export interface Tally {
  readonly assessment: (assessment: Assessment) => void;
  readonly findings: (findings: readonly { readonly rule: string }[]) => void;
  readonly note: (name: string) => void;
  readonly count: () => void;
  readonly drop: () => void;
}

export function emptyCounts(): Counts {
  return {
    inputs: 0,
    reached: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
    passed: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
    verdicts: {},
    rules: {},
    other: {},
  };
}

/** Makes a tally that adds to counts. */
export function createTally(counts: Counts): Tally {
  const reached = new Set<Controletype>();
  const passed = new Set<Controletype>();
  const verdicts = new Set<string>();
  const rules = new Set<string>();
  const other = new Set<string>();

  function drop(): void {
    for (const noted of [reached, passed, verdicts, rules, other]) noted.clear();
  }

  function findings(found: readonly Pick<Finding, 'rule'>[]): void {
    for (const { rule } of found) if (typeof rule === 'string') rules.add(rule);
  }

  return {
    assessment: (assessment) => {
      verdicts.add(assessment.verdict);
      for (const type of [1, 2, 3, 4, 5] as const) {
        const state = assessment.controletypes[type];
        if (state === 'passed' || state === 'failed') reached.add(type);
        if (state === 'passed') passed.add(type);
      }
      findings(assessment.findings);
    },
    findings,
    note: (name) => other.add(name),
    count: () => {
      counts.inputs++;
      for (const type of reached) counts.reached[type]++;
      for (const type of passed) counts.passed[type]++;
      increment(counts.verdicts, verdicts);
      increment(counts.rules, rules);
      increment(counts.other, other);
      drop();
    },
    drop,
  };
}

function increment(counts: Record<string, number>, names: Iterable<string>): void {
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
}
