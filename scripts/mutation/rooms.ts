import { readdirSync } from 'node:fs';

/** A part of the project whose tests are put to the proof by themselves. */
export interface Room {
  readonly name: string;
  /** The folders whose files are mutated. */
  readonly folders: readonly string[];
  /** The tests that have to notice: those of the room, without the long campaigns that only repeat them. */
  readonly tests: readonly string[];
  /** The share of the mutants that they have to notice, in per cent. */
  readonly score: number;
}

const SCORE = 85;
/** A control that is wrong rejects a right message, or accepts a wrong one. */
const SCORE_OF_CONTROLS = 95;

/** What is generated is left out, src/model and rules/index.ts: a test compares it with what it comes from. */
export const ROOMS: readonly Room[] = [
  {
    name: 'rules',
    folders: ['rules'],
    tests: ['test/rules', 'test/check-engine', 'test/assess'],
    score: SCORE_OF_CONTROLS,
  },
  {
    name: 'check',
    folders: ['src/check', 'src/gate'],
    tests: [
      'test/gate',
      'test/rules',
      'test/check-engine',
      'test/assess',
      'test/check/replay.test.ts',
      'test/issues',
      'test/with-schemas/controles.test.ts',
      'test/with-schemas/typen.test.ts',
    ],
    score: SCORE_OF_CONTROLS,
  },
  {
    name: 'bericht',
    folders: [
      'src/assess',
      'src/build',
      'src/document',
      'src/finding',
      'src/serialize',
      'src/structure',
      'src/verloop',
    ],
    tests: [
      'test/assess',
      'test/build',
      'test/document',
      'test/serialize',
      'test/structure',
      'test/verloop',
      'test/issues',
      'test/parse/structural-faults.test.ts',
      'test/rules/controles.test.ts',
    ],
    score: SCORE,
  },
  {
    name: 'lezen',
    folders: ['src/xml', 'src/parse'],
    tests: ['test/xml', 'test/parse', 'test/issues', 'test/check-engine/input.test.ts'],
    score: SCORE,
  },
  {
    name: 'schema',
    folders: ['src/schema'],
    tests: [
      'test/schema',
      'test/schemas',
      'test/issues',
      'test/parse/structural-faults.test.ts',
      'test/with-schemas/typen.test.ts',
      'test/with-schemas/controles.test.ts',
    ],
    score: SCORE,
  },
  {
    name: 'keten',
    folders: [
      'src/bronnen',
      'src/codelijst',
      'src/keten',
      'src/pseudonimiseer',
      'src/retour',
      'src/standard-schema',
      'src/with-schemas',
    ],
    tests: [
      'test/bronnen',
      'test/check-engine/sources.test.ts',
      'test/codelijst',
      'test/keten',
      'test/pseudonimiseer',
      'test/retour',
      'test/standard-schema',
      'test/with-schemas',
      'test/issues',
      'test/rules',
    ],
    score: SCORE,
  },
  {
    name: 'xslt',
    folders: ['src/xslt'],
    tests: [
      'test/xslt/conditions.test.ts',
      'test/xslt/export-xslt.test.ts',
      'test/xslt/export-schematron.test.ts',
      'test/xslt/files.test.ts',
      'test/xslt/other-schemas.test.ts',
    ],
    score: SCORE,
  },
  {
    name: 'gebruik',
    folders: ['src/cli', 'src/vitest', 'src/xsd'],
    tests: ['test/cli', 'test/vitest', 'test/xsd'],
    score: SCORE,
  },
];

/** Nothing here notices a change: generated, or run by the tests in a process of its own. */
const LEFT_OUT = ['rules/index.ts', 'src/cli/bin.ts'];

/** The files of a room that are mutated. */
export function filesOf({ folders }: Room): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter((path) => path.endsWith('.ts') && !LEFT_OUT.includes(path))
      .sort(),
  );
}

/** The files of tests of a room. */
export function testsOf({ tests }: Room): readonly string[] {
  return tests.flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .map((file) => `${path}/${file}`)
          .filter((file) => file.endsWith('.test.ts'))
          .sort(),
  );
}
