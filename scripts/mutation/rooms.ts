/** A part of the project whose tests are put to the proof by themselves. */
export interface Room {
  readonly name: string;
  /** The files that are mutated. */
  readonly mutate: readonly string[];
  /** The tests that have to notice: those of the room, without the long campaigns that only repeat them. */
  readonly tests: readonly string[];
  /** The share of the mutants that they have to notice, in per cent. */
  readonly score: number;
}

const SCORE = 85;
/** A control that is wrong rejects a right message, or accepts a wrong one. */
const SCORE_OF_CONTROLS = 95;

/** src/model and rules/index.ts are left out: they are generated, and a test compares them with what they come from. */
export const ROOMS: readonly Room[] = [
  {
    name: 'rules',
    mutate: ['rules/*/*.ts'],
    tests: ['test/rules', 'test/check-engine', 'test/assess'],
    score: SCORE_OF_CONTROLS,
  },
  {
    name: 'check',
    mutate: ['src/check/**/*.ts'],
    tests: ['test/rules', 'test/check-engine', 'test/assess', 'test/check/replay.test.ts', 'test/issues'],
    score: SCORE_OF_CONTROLS,
  },
  {
    name: 'bericht',
    mutate: ['src/{assess,build,document,finding,serialize,structure,verloop}/**/*.ts'],
    tests: [
      'test/{assess,build,document,serialize,structure,verloop,issues}',
      'test/parse/structural-faults.test.ts',
      'test/rules/controles.test.ts',
    ],
    score: SCORE,
  },
  {
    name: 'lezen',
    mutate: ['src/{xml,parse}/**/*.ts'],
    tests: [
      'test/{xml,parse,issues}',
      'test/hostile/first-fault.test.ts',
      'test/oracles/several-findings.test.ts',
    ],
    score: SCORE,
  },
  {
    name: 'schema',
    mutate: ['src/schema/**/*.ts'],
    tests: ['test/{schema,schemas,issues}', 'test/parse/structural-faults.test.ts'],
    score: SCORE,
  },
  {
    name: 'keten',
    mutate: ['src/{bronnen,codelijst,keten,pseudonimiseer,retour,standard-schema}/**/*.ts'],
    tests: ['test/{bronnen,codelijst,keten,pseudonimiseer,retour,standard-schema,issues}', 'test/rules'],
    score: SCORE,
  },
  {
    name: 'gebruik',
    mutate: ['src/{cli,vitest,xsd}/**/*.ts'],
    tests: ['test/{cli,vitest,xsd}'],
    score: SCORE,
  },
];
