import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProfiel } from '../../src/profiel/read-profiel.ts';
import { campaign } from '../support/campaign.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../schemas/${path}`, import.meta.url), 'utf8');
const isProfiel = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(read('profiel.schema.json')),
);
const PROFIELEN = ['eigen', 'gds-stijl', 'iwlz-stijl'].map((naam) =>
  JSON.parse(read(`profielen/${naam}/profiel.json`)),
);

describe('the form of a profile', () => {
  test.each(PROFIELEN)('$naam is one, by its JSON Schema too', (profiel) => {
    expect(readProfiel(profiel)).toEqual({ ok: true, profiel });
    expect(isProfiel(profiel)).toBe(true);
  });

  test.each<[string, unknown, string, string, object]>([
    ['no object', [], '', 'PRF-VORM', { fault: 'object' }],
    ['nothing in it', {}, '', 'PRF-VORM', { fault: 'ontbreekt', field: 'naam' }],
    ['an empty name', { naam: ' ' }, '/naam', 'PRF-VORM', { fault: 'naam-leeg' }],
    [
      'an unknown field',
      { naam: 'x', fz827: {} },
      '/fz827',
      'PRF-VORM',
      {
        fault: 'veld',
        known: ['$schema', 'naam', 'herkomst', 'toelichting', 'schemas', 'fz825', 'fz826'],
      },
    ],
    [
      'schemas with one alone',
      { naam: 'x', schemas: { fz825: 'a.xsd' } },
      '/schemas',
      'PRF-VORM',
      { fault: 'ontbreekt', field: 'fz826' },
    ],
    [
      'an unknown class',
      { naam: 'x', fz825: { klassen: { Mutatie: 'x' } } },
      '/fz825/klassen/Mutatie',
      'PRF-VORM',
      { fault: 'naam' },
    ],
    [
      'an unknown element',
      { naam: 'x', fz825: { elementen: { 'Header/Verzender': 'x' } } },
      '/fz825/elementen/Header~1Verzender',
      'PRF-VORM',
      { fault: 'naam' },
    ],
    [
      'an element of the FZ826 in the FZ825',
      { naam: 'x', fz825: { elementen: { 'Header/DagtekeningRetour': 'x' } } },
      '/fz825/elementen/Header~1DagtekeningRetour',
      'PRF-VORM',
      { fault: 'naam' },
    ],
    [
      'no way',
      { naam: 'x', fz826: { elementen: { 'Header/Afzender': '/Verzender' } } },
      '/fz826/elementen/Header~1Afzender',
      'PRF-VORM',
      { fault: 'weg' },
    ],
    [
      'an element without an element of its own',
      { naam: 'x', fz825: { elementen: { 'Header/Afzender': '.' } } },
      '/fz825/elementen/Header~1Afzender',
      'PRF-VORM',
      { fault: 'weg' },
    ],
    [
      'no codes',
      { naam: 'x', fz825: { codes: { 'MutatieFZ/SoortMutatie': { '1': [] } } } },
      '/fz825/codes/MutatieFZ~1SoortMutatie/1',
      'PRF-VORM',
      { fault: 'codes' },
    ],
    [
      'a value of an unknown class',
      { naam: 'x', fz825: { vast: { 'Client/Rol': '1' } } },
      '/fz825/vast/Client~1Rol',
      'PRF-VORM',
      { fault: 'naam' },
    ],
    [
      'a value that is no text',
      { naam: 'x', fz825: { vast: { 'Header/Rol': 1 } } },
      '/fz825/vast/Header~1Rol',
      'PRF-VORM',
      { fault: 'tekst' },
    ],
    [
      'a header of another kind',
      { naam: 'x', fz826: { header: 'andersom' } },
      '/fz826/header',
      'PRF-VORM',
      { fault: 'header' },
    ],
    [
      'a header in the FZ825',
      { naam: 'x', fz825: { header: 'omgekeerd' } },
      '/fz825/header',
      'PRF-VORM',
      { fault: 'veld', known: ['klassen', 'elementen', 'codes', 'vast'] },
    ],
    [
      'an explanation that is none',
      { naam: 'x', toelichting: ['x'] },
      '/toelichting',
      'PRF-VORM',
      { fault: 'objecten' },
    ],
  ])('%s', (_, profiel, pointer, rule, args) => {
    const result = readProfiel(profiel);
    expect(result.ok ? [] : result.findings.map((each) => [each.pointer, each.rule, each.args])).toEqual([
      [pointer, rule, args],
    ]);
    expect(isProfiel(profiel)).toBe(false);
  });

  test('the JSON Schema takes what the library takes, and nothing else', () => {
    const { runs, part } = campaign(400, 20_000);
    let taken = 0;
    const values = fc.oneof(
      fc.constantFrom<unknown>(
        '.',
        'A/B',
        'é',
        'a b',
        '',
        '/',
        'Header',
        1,
        null,
        true,
        'omgekeerd',
        [],
        {},
        ['1'],
        { '1': 'x' },
        { '1': ['x', ''] },
      ),
      fc.string({ maxLength: 4 }),
    );
    const keys = fc.constantFrom(
      'naam',
      'fz825',
      'header',
      'klassen',
      'Header',
      'Header/Afzender',
      'Header/X',
      'Retourcodes/X',
      '__proto__',
      'toString',
      'imports',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFIELEN),
        fc.array(fc.tuple(fc.nat(400), keys, values, fc.boolean()), { maxLength: 3 }),
        (profiel, changes) => {
          const copy = structuredClone(profiel);
          for (const [at, key, value, replaces] of changes) {
            const objects = objectsIn(copy);
            const target = objects[at % objects.length];
            if (target === undefined) continue;
            const names = Object.keys(target);
            const name = replaces ? (names[at % names.length] ?? key) : key;
            Object.defineProperty(target, name, {
              value: structuredClone(value),
              enumerable: true,
              configurable: true,
              writable: true,
            });
          }
          const { ok } = readProfiel(copy);
          expect(isProfiel(copy)).toBe(ok);
          if (ok) taken++;
        },
      ),
      { seed: 825, numRuns: runs },
    );
    expect(taken).toBeGreaterThan(part(1_000));
  });
});

function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}
