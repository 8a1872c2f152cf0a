import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { bindProfiel, type Profiel, proposeProfiel, reviewProfiel, type Voorstel } from 'fz825/profiel';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../schemas/${path}`, import.meta.url), 'utf8');

interface Files {
  readonly profiel: Profiel;
  readonly schemas: { fz825: string; fz826: string; imports: Record<string, string> };
}

function filesOf(naam: string): Files {
  const profiel: Profiel = JSON.parse(read(`profielen/${naam}/profiel.json`));
  const text = (path: string): string => read(`profielen/${naam}/${path}`);
  const { fz825 = '', fz826 = '', imports = {} } = profiel.schemas ?? {};
  return {
    profiel,
    schemas: {
      fz825: text(fz825),
      fz826: text(fz826),
      imports: Object.fromEntries(Object.entries(imports).map(([key, path]) => [key, text(path)])),
    },
  };
}

/** What a profile maps, a line for each. */
function linesOf({ fz825, fz826 }: Profiel): ReadonlySet<string> {
  const lines = (value: unknown, at: string): readonly string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, held]) => lines(held, `${at} ${key}`))
      : [`${at} ${JSON.stringify(value)}`];
  return new Set([...lines(fz825 ?? {}, 'fz825'), ...lines(fz826 ?? {}, 'fz826')]);
}

function propose(schemas: Parameters<typeof proposeProfiel>[0]): {
  profiel: Profiel;
  regels: readonly Voorstel[];
} {
  const result = proposeProfiel(schemas);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result;
}

describe.each(['gds-stijl', 'iwlz-stijl'])('the proposal for %s', (naam) => {
  const { profiel, schemas } = filesOf(naam);
  const proposed = propose(schemas);

  test('is the profile that was written for it', () => {
    expect([...linesOf(proposed.profiel)].sort()).toEqual([...linesOf(profiel)].sort());
  });

  test('is sure of what has the name of the model alone, or of the only value there is', () => {
    const sure = proposed.regels.filter(({ zekerheid }) => zekerheid === 'zeker');
    expect(sure.length).toBeGreaterThan(10);
    for (const { waar, voorstel, waarom } of sure) {
      const name = waar.split(/[ /]/).at(-1)?.split('=')[0];
      if (waarom === 'naam') expect(voorstel?.toLowerCase()).toBe(name?.toLowerCase());
      else expect(['enige-waarde', 'vorm', 'heenbericht']).toContain(waarom);
    }
  });

  test('tells why of each line, and what comes next', () => {
    const told = proposed.regels.filter(({ zekerheid }) => zekerheid !== 'zeker');
    expect(told.map(({ waarom }) => waarom)).not.toContain('geen');
    expect(proposed.regels.some(({ naastBeste }) => naastBeste !== null)).toBe(true);
  });

  test('works', () => {
    const reviewed = reviewProfiel(proposed.profiel, { schemas, berichten: 100 });
    expect(reviewed).toMatchObject({
      ok: true,
      rapport: { werkt: true, rondreis: { berichten: 100, redenen: [] } },
    });
  });
});

test('our own schemas need no profile', () => {
  const { schemas } = filesOf('eigen');
  const { profiel, regels } = propose(schemas);
  expect([...linesOf(profiel)]).toEqual([]);
  expect(regels.filter(({ zekerheid }) => zekerheid !== 'zeker')).toEqual([]);
});

test('a name that means nothing is never sure, and what is proposed for it is never bound by accident', () => {
  const { runs, part } = campaign(8, 300);
  const names = [...read('fz825-2.0.xsd').matchAll(/<xs:element name="(\w+)"/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'Bericht' && name !== 'Header');
  let right = 0;
  let renamed = 0;
  fc.assert(
    fc.property(fc.subarray(names, { minLength: 1, maxLength: 4 }), (some) => {
      const rename = (text: string): string =>
        some.reduce(
          (xsd, name) =>
            xsd.replaceAll(`<xs:element name="${name}"`, `<xs:element name="Q${some.indexOf(name)}x"`),
          text,
        );
      const schemas = { fz825: rename(read('fz825-2.0.xsd')), fz826: rename(read('fz826-2.0.xsd')) };
      const { profiel, regels } = propose(schemas);
      for (const name of some) {
        renamed += 2;
        const own = regels.filter(({ waar }) => waar.split(/[ /]/).at(-1) === name);
        expect(own.length).toBeGreaterThan(0);
        for (const { zekerheid, voorstel } of own) {
          expect(zekerheid).not.toBe('zeker');
          if (voorstel?.split('/').at(-1) === `Q${some.indexOf(name)}x`) right++;
        }
      }
      // What is wrong in a proposal is told, or it works.
      const bound = bindProfiel(profiel, { schemas });
      expect(bound.ok || bound.findings.length > 0).toBe(true);
    }),
    { seed: 825, numRuns: runs },
  );
  expect(renamed).toBeGreaterThan(part(1_000));
  // By type, place and how often it occurs alone most are found.
  expect(right / renamed).toBeGreaterThan(0.5);
});

test.each([
  ['no XSD', { fz825: 'x', fz826: '<x/>' }, ['fz825 XSD-XML', 'fz826 XSD-ONDERSTEUND']],
  [
    'without a class',
    {
      fz825:
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:string"/></xs:schema>',
      fz826: read('fz826-2.0.xsd'),
    },
    ['fz825 XSD-BERICHT'],
  ],
])('%s gives findings', (_, schemas, expected) => {
  const result = proposeProfiel(schemas);
  expect(result.ok ? [] : result.findings.map(({ schema, rule }) => `${schema} ${rule}`)).toEqual(expected);
});

test('what is neither text nor a schema is a mistake of the programmer', () => {
  expect(() => proposeProfiel({ fz825: 1, fz826: 2 } as never)).toThrow(TypeError);
  const { profiel, schemas } = filesOf('eigen');
  for (const berichten of [0, -1, 1.5, Number.NaN, 1e9])
    expect(() => reviewProfiel(profiel, { schemas, berichten })).toThrow(TypeError);
});
