import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Child,
  type ComplexType,
  compileSchema,
  type MessageSchema,
  matchesContent,
} from '../../src/schema/index.ts';
import { campaign } from '../support/campaign.ts';
import { compileOracles, schemaErrors } from '../support/oracles.ts';

const SEED = 826;

/** A content model over elements of one letter; `max` is `Infinity` for unbounded. */
type Model = ElementModel | SequenceModel;

interface ElementModel {
  readonly letter: string;
  readonly min: number;
  readonly max: number;
}

interface SequenceModel {
  readonly parts: readonly Model[];
  readonly min: number;
  readonly max: number;
}

const BOUNDS: Arbitrary<{ min: number; max: number }> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom({ min: 1, max: 1 }, { min: 0, max: 1 }) },
  { weight: 2, arbitrary: fc.constantFrom({ min: 0, max: Infinity }, { min: 1, max: Infinity }) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(2), fc.nat(3)).map(([min, more]) => ({ min, max: min + more })),
  },
);

const { sequence: SEQUENCE } = fc.letrec<{ sequence: SequenceModel; part: Model; element: ElementModel }>(
  (tie) => ({
    element: fc.record({ letter: fc.constantFrom(...'abcd'), bounds: BOUNDS }).map(({ letter, bounds }) => ({
      letter,
      ...bounds,
    })),
    sequence: fc
      .record({ parts: fc.array(tie('part'), { maxLength: 4 }), bounds: BOUNDS })
      .map(({ parts, bounds }) => ({ parts, ...bounds })),
    part: fc.oneof(
      { maxDepth: 3 },
      { weight: 3, arbitrary: tie('element') },
      { weight: 1, arbitrary: tie('sequence') },
    ),
  }),
);

/** libxml2 counts a particle that may not occur at all as a rival of others; the standard leaves it out (§3.9.2). */
const hasAbsentPart = (model: Model): boolean =>
  model.max === 0 || ('parts' in model && model.parts.some(hasAbsentPart));

/** Models that the compiler takes, with what it makes of them. */
const MODEL: Arbitrary<{ model: SequenceModel; schema: MessageSchema }> = SEQUENCE.map((model) => ({
  model,
  compiled: compileSchema(xsdOf(model)),
}))
  .filter(({ compiled }) => compiled.ok)
  .map(({ model, compiled }) => {
    if (!compiled.ok) throw new Error('Only models that compile are left.');
    return { model, schema: compiled.schema };
  });

const PLAIN_MODEL = MODEL.filter(({ model }) => !hasAbsentPart(model));

/** Numbers that steer a walk through a model, and changes made to its result. */
const WALK: Arbitrary<{ choices: readonly number[]; edits: readonly Edit[] }> = fc.record({
  choices: fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
  edits: fc.array(fc.record({ at: fc.nat(20), removed: fc.nat(1), added: fc.constantFrom('', ...'abcdx') }), {
    maxLength: 2,
  }),
});

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

describe('matchesContent', () => {
  const many = (letter: string, min: number, max: number): ElementModel => ({ letter, min, max });
  const one = (letter: string): ElementModel => many(letter, 1, 1);
  const maybe = (letter: string): ElementModel => many(letter, 0, 1);
  const row = (min: number, max: number, ...parts: readonly Model[]): SequenceModel => ({ parts, min, max });

  it.each<[string, readonly Model[], readonly string[], readonly string[]]>([
    [
      'a b? c{2,3}',
      [one('a'), maybe('b'), many('c', 2, 3)],
      ['acc', 'accc', 'abcc', 'abccc'],
      ['', 'a', 'ac', 'acccc', 'abc', 'cc', 'aacc', 'acca', 'accx', 'xacc'],
    ],
    ['(a b?)? c', [row(0, 1, one('a'), maybe('b')), one('c')], ['c', 'ac', 'abc'], ['', 'bc', 'a', 'aac']],
    ['(a b){2,3}', [row(2, 3, one('a'), one('b'))], ['abab', 'ababab'], ['', 'ab', 'aba', 'abababab']],
    ['(a?){2} b', [row(2, 2, maybe('a')), one('b')], ['b', 'ab', 'aab'], ['', 'aa', 'aaab']],
    ['(a? b) c?', [row(1, 1, maybe('a'), one('b')), maybe('c')], ['b', 'abc'], ['', 'c', 'a', 'ac']],
    ['(a c)* c', [row(0, Infinity, one('a'), one('c')), one('c')], ['c', 'acc'], ['', 'ac', 'a']],
    [
      '((a b) c)* c',
      [row(0, Infinity, row(1, 1, one('a'), one('b')), one('c')), one('c')],
      ['c', 'abcc', 'abcabcc'],
      ['', 'abc', 'acc', 'bcc'],
    ],
    [
      '((a? b)? c)* d',
      [row(0, Infinity, row(0, 1, maybe('a'), one('b')), one('c')), one('d')],
      ['d', 'cd', 'bcd', 'abcd', 'cbcabcd'],
      ['', 'acd', 'bd', 'ad', 'c'],
    ],
    [
      '((a?) b)* c',
      [row(0, Infinity, row(1, 1, maybe('a')), one('b')), one('c')],
      ['c', 'bc', 'abc', 'babc'],
      ['', 'ac', 'ab'],
    ],
  ])('of %s', (_, parts, accepted, rejected) => {
    const compiled = compileSchema(xsdOf(row(1, 1, ...parts)));
    if (!compiled.ok) throw new Error(compiled.findings.map(({ message }) => message).join(' '));
    const { schema } = compiled;
    expect(
      [...accepted, ...rejected].filter((letters) =>
        matchesContent(classOf(schema), childrenOf(schema, letters)),
      ),
    ).toEqual(accepted);
  });

  it('agrees with an exhaustive reading on random models and children', () => {
    const { runs, part } = campaign(120, 2_000);
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(MODEL, fc.array(WALK, { minLength: 8, maxLength: 8 }), ({ model, schema }, walks) => {
        for (const letters of walks.map((walk) => walked(model, walk))) {
          const verdict = matchesContent(classOf(schema), childrenOf(schema, letters));
          seen[`${verdict}`]++;
          expect({ letters, verdict }).toEqual({ letters, verdict: takes(model, letters) });
        }
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(seen.true).toBeGreaterThan(part(4_000));
    expect(seen.false).toBeGreaterThan(part(4_000));
  });

  it('agrees with libxml2 on random models and children', () => {
    fc.assert(
      fc.property(PLAIN_MODEL, fc.array(WALK, { minLength: 6, maxLength: 6 }), ({ model, schema }, walks) => {
        const [oracle] = compileOracles(xsdOf(model), ['libxml2-wasm']);
        if (oracle === undefined) throw new Error('There is one oracle.');
        try {
          for (const letters of walks.map((walk) => walked(model, walk))) {
            const verdict = matchesContent(classOf(schema), childrenOf(schema, letters));
            const accepted = oracle.accepts(`<r>${[...letters].map((name) => `<${name}/>`).join('')}</r>`);
            expect({ letters, verdict }).toEqual({ letters, verdict: accepted });
          }
        } finally {
          oracle.dispose();
        }
      }),
      { seed: SEED, numRuns: campaign(32, 400).runs },
    );
  });
});

describe('a content model that compiles', () => {
  it('is deterministic in the eyes of libxml2 too', () => {
    fc.assert(
      fc.property(PLAIN_MODEL, ({ model }) => {
        expect(schemaErrors(xsdOf(model)).map(({ message }) => message)).toEqual([undefined, undefined]);
      }),
      { seed: SEED, numRuns: campaign(32, 400).runs },
    );
  });
});

function xsdOf(model: SequenceModel): string {
  return (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType>' +
    `${particleOf(model)}</xs:complexType></xs:element></xs:schema>`
  );
}

function particleOf(model: Model): string {
  const occurs = `minOccurs="${model.min}" maxOccurs="${model.max === Infinity ? 'unbounded' : model.max}"`;
  return 'letter' in model
    ? `<xs:element name="${model.letter}" type="xs:string" ${occurs}/>`
    : `<xs:sequence ${occurs}>${model.parts.map(particleOf).join('')}</xs:sequence>`;
}

/** Whether the model takes the letters: an independent reading of it, which keeps every way to go open. */
function takes(model: Model, letters: string): boolean {
  return endsOf(model, letters, new Set([0])).has(letters.length);
}

/** Every index behind the letters that a particle can take, from any of the indexes. */
function endsOf(model: Model, letters: string, from: ReadonlySet<number>): ReadonlySet<number> {
  const ends = new Set(model.min === 0 ? from : []);
  let at = from;
  // More rounds than the least, each with a letter, would need more letters.
  for (let round = 1; round <= Math.min(model.max, model.min + letters.length); round++) {
    at = 'letter' in model ? behind(model.letter, letters, at) : behindAll(model.parts, letters, at);
    if (round >= model.min) for (const end of at) ends.add(end);
  }
  return ends;
}

function behind(letter: string, letters: string, from: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...from].filter((index) => letters[index] === letter).map((index) => index + 1));
}

function behindAll(parts: readonly Model[], letters: string, from: ReadonlySet<number>): ReadonlySet<number> {
  return parts.reduce((at, part) => endsOf(part, letters, at), from);
}

/** Children that the model takes, as letters, and then perhaps changed. */
function walked(
  model: SequenceModel,
  { choices, edits }: { choices: readonly number[]; edits: readonly Edit[] },
): string {
  let step = 0;
  const walk = (part: Model): string => {
    const choice = choices[step++ % choices.length] ?? 0;
    const times = Math.min(part.min + choice, part.max);
    let letters = '';
    for (let time = 0; time < times && letters.length < 12; time++)
      letters += 'letter' in part ? part.letter : part.parts.map(walk).join('');
    return letters;
  };
  return edits.reduce(
    (letters, { at, removed, added }) => letters.slice(0, at) + added + letters.slice(at + removed),
    walk(model),
  );
}

function classOf({ roots }: MessageSchema): ComplexType {
  const type = roots[0]?.type;
  if (type?.kind !== 'complex') throw new Error('The root of these schemas is a class.');
  return type;
}

function childrenOf(schema: MessageSchema, letters: string): readonly Child[] {
  const { elements } = classOf(schema);
  return [...letters].map((letter) => elements.find(({ name }) => name === letter));
}
