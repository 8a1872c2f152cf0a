import { compileSchema, type MessageSchema, validateStructure } from 'fz825/schema';
import { compareSchemas, type Wijziging } from 'fz825/vergelijk';
import { afterAll, expect, test } from 'vitest';
import { some } from '../support/campaign.ts';
import { compileOracles, type Oracle } from '../support/oracles.ts';
import { codes, el, schema, st } from './xsd.ts';

/** Types of all kinds, each of them another. */
const TYPES: readonly string[] = [
  'string',
  'token',
  'normalizedString',
  'boolean',
  'decimal',
  'integer',
  'positiveInteger',
  'unsignedByte',
  'long',
  'date',
  'dateTime',
  'time',
  codes({ P: 'productie', T: 'test' }),
  codes({ T: 'test', X: 'anders', ' ': 'leeg' }),
  st('token', 'enumeration=P', 'enumeration=T Q'),
  st('string', 'length=3'),
  st('string', 'minLength=1', 'maxLength=12'),
  st('string', 'minLength=1', 'maxLength=12', 'pattern=\\s*\\S[\\s\\S]*'),
  st('token', 'maxLength=3'),
  st('string', 'whiteSpace=collapse', 'maxLength=3'),
  st('string', 'pattern=[0-9]{8}'),
  st('string', 'pattern=\\d{8}'),
  st('string', 'pattern=[0-9]{7,8}'),
  st('string', 'pattern=[A-Z]{2}[0-9]*', 'maxLength=6'),
  st('string', 'pattern=(a|b)*abb'),
  st('string', 'pattern=[a-z]+( [a-z]+)*'),
  st('token', 'pattern=[a-z]+( [a-z]+)*'),
  st('string', 'pattern=\\p{Lu}\\p{L}*'),
  st('string', 'pattern=\\i\\c*'),
  st('string', 'pattern=[^0-9]{1,3}'),
  st('date', 'pattern=[0-9]{4}-[0-9]{2}-[0-9]{2}'),
  st('date', 'minInclusive=2026-01-01'),
  st('date', 'minInclusive=2026-01-01', 'maxExclusive=2027-01-01'),
  st('dateTime', 'pattern=.*Z'),
  st('integer', 'minInclusive=0', 'maxInclusive=99'),
  st('integer', 'pattern=[0-9]{2}'),
  st('decimal', 'totalDigits=4', 'fractionDigits=2'),
  st('decimal', 'minExclusive=0', 'maxInclusive=1.5'),
  st('decimal', 'enumeration=1', 'enumeration=2.50'),
];

interface Compiled {
  readonly xsd: string;
  readonly schema: MessageSchema;
  readonly oracles: readonly Oracle[];
}

const ALL: readonly Compiled[] = TYPES.map((type) => {
  const xsd = schema(el('A', type));
  const compiled = compileSchema(xsd);
  if (!compiled.ok) throw new Error(`${type}: ${compiled.findings.map(({ message }) => message).join(' ')}`);
  return { xsd, schema: compiled.schema, oracles: compileOracles(xsd) };
});
afterAll(() => {
  for (const { oracles } of ALL) for (const oracle of oracles) oracle.dispose();
});

const xml = (value: string): string =>
  `<A xmlns="urn:a">${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</A>`;

/** Whether a type takes a value, if all judges agree. */
function takes({ schema: own, oracles }: Compiled, value: string): boolean {
  const verdicts = [
    validateStructure(xml(value), own).length === 0,
    ...oracles.map(({ accepts }) => accepts(xml(value))),
  ];
  expect(new Set(verdicts).size, JSON.stringify(value)).toBe(1);
  return verdicts[0] === true;
}

const OPPOSITE: Readonly<Record<string, string>> = { verruimd: 'versmald', versmald: 'verruimd' };

function compared(old: Compiled, now: Compiled): readonly Wijziging[] {
  const result = compareSchemas(old.schema, now.schema);
  if (!result.ok) throw new Error('Both are right.');
  return result.wijzigingen;
}

interface Pair {
  readonly old: Compiled;
  readonly now: Compiled;
  readonly wijzigingen: readonly Wijziging[];
}

const PAIRS: readonly Pair[] = ALL.flatMap((old) =>
  ALL.map((now) => ({ old, now, wijzigingen: compared(old, now) })),
);

test('an example is taken by one and refused by the other, says libxml2 too', () => {
  let examples = 0;
  for (const { old, now, wijzigingen } of some(PAIRS, 3))
    for (const { voorbeeld } of wijzigingen) {
      const { oud, nieuw } = voorbeeld ?? { oud: null, nieuw: null };
      if (oud !== null) expect([takes(old, oud), takes(now, oud)], oud).toEqual([true, false]);
      if (nieuw !== null) expect([takes(old, nieuw), takes(now, nieuw)], nieuw).toEqual([false, true]);
      examples += Number(oud !== null) + Number(nieuw !== null);
    }
  expect(examples).toBeGreaterThan(500);
});

test('a type that is said to take all that another does, takes every example of it', () => {
  const values = new Set(
    PAIRS.flatMap(({ wijzigingen }) =>
      wijzigingen.flatMap(({ voorbeeld }) => [voorbeeld?.oud ?? '1', voorbeeld?.nieuw ?? '1']),
    ),
  );
  expect(values.size).toBeGreaterThan(50);
  const taken = new Map(
    ALL.map((type) => [
      type,
      new Set([...values].filter((value) => validateStructure(xml(value), type.schema).length === 0)),
    ]),
  );
  for (const { old, now, wijzigingen } of PAIRS) {
    const before = taken.get(old) ?? new Set();
    const after = taken.get(now) ?? new Set();
    const [only] = wijzigingen;
    if (only === undefined || only.soort === 'verruimd')
      expect([...before].filter((value) => !after.has(value))).toEqual([]);
    if (only === undefined || only.soort === 'versmald')
      expect([...after].filter((value) => !before.has(value))).toEqual([]);
    if (only?.soort === 'anders') continue;
    expect(wijzigingen.length).toBeLessThanOrEqual(1);
  }
});

test('the other way round it is the other way round', () => {
  for (const { old, now, wijzigingen } of PAIRS) {
    const back = PAIRS[ALL.indexOf(now) * ALL.length + ALL.indexOf(old)]?.wijzigingen ?? [];
    const turned = back.map(({ soort, voorbeeld }) => [
      OPPOSITE[soort] ?? soort,
      voorbeeld?.nieuw,
      voorbeeld?.oud,
    ]);
    expect(turned).toEqual(
      wijzigingen.map(({ soort, voorbeeld }) => [soort, voorbeeld?.oud, voorbeeld?.nieuw]),
    );
  }
});

test('whatever differs is told with a value', () => {
  const found = PAIRS.flatMap(({ wijzigingen }) => wijzigingen);
  expect(found.filter(({ voorbeeld }) => voorbeeld?.oud === null && voorbeeld.nieuw === null)).toEqual([]);
});
