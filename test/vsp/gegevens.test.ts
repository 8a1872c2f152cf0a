import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc, { type Arbitrary } from 'fast-check';
import { en } from 'fz825/taal/en';
import { readVspGegevens, type VspSoort } from 'fz825/vsp';
import { describe, expect, test } from 'vitest';
import { type JsonSchema, KEYWORDS } from '../../src/vsp/gegevens/json-schema.ts';
import { schemas } from '../../src/vsp/model/schemas.ts';
import { campaign } from '../support/campaign.ts';
import { HEEN, received, uuid, vspOf } from './berichten.ts';

const FILE = new URL('../../schemas/vsp/vsp-koppeling.openapi.json', import.meta.url);
const DESCRIPTION = JSON.parse(readFileSync(FILE, 'utf8'));
const SOORTEN = Object.keys(schemas) as readonly VspSoort[];

/** Ajv on the description itself, and so on more than what was generated from it. */
function createOracle(): ReadonlyMap<VspSoort, ValidateFunction> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(DESCRIPTION, 'vsp');
  return new Map(
    SOORTEN.map((soort) => [soort, ajv.compile({ $ref: `vsp#/components/schemas/${soort}` })] as const),
  );
}

/** What Ajv has against a value, at the places where `readVspGegevens` tells it. */
function placesOf(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  const places = (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
    keyword === 'required' ? `${instancePath}/${params['missingProperty']}` : instancePath,
  );
  return [...new Set(places)].sort();
}

/** Values that a schema describes, and values that it nearly describes. */
function valuesOf(schema: JsonSchema): Arbitrary<unknown> {
  const { $ref, oneOf, type, properties = {}, items, format } = schema;
  if ($ref !== undefined) return valuesOf(schemas[$ref.split('/').at(-1) as VspSoort]);
  if (oneOf !== undefined) return fc.oneof(...oneOf.map(valuesOf));
  const right: Record<string, () => Arbitrary<unknown>> = {
    null: () => fc.constant(null),
    integer: () => fc.oneof(fc.integer(), fc.constantFrom(2 ** 31, -(2 ** 31), 0.5, 2 ** 40)),
    array: () => fc.array(valuesOf(items ?? {}), { maxLength: 3 }),
    object: () => {
      const known = Object.entries(properties).map(([name, each]) => [name, valuesOf(each)] as const);
      const fields = fc.record(Object.fromEntries(known), { requiredKeys: [] });
      const whole = fc.record(Object.fromEntries(known));
      const more = fc.dictionary(fc.constantFrom('nieuw', '__proto__', 'a/b', 'a~b', 'code'), NONSENSE, {
        maxKeys: 2,
      });
      return fc.oneof(
        { weight: 6, arbitrary: whole },
        fields,
        fc.tuple(whole, more).map(([a, b]) => ({ ...b, ...a })),
      );
    },
    string: () => textOf(schema, format),
  };
  const types = typeof type === 'string' ? [type] : (type ?? []);
  const fitting = types.flatMap((each) => right[each]?.() ?? []);
  return fc.oneof({ weight: 25, arbitrary: fitting.length > 0 ? fc.oneof(...fitting) : NONSENSE }, NONSENSE);
}

const NONSENSE = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(null, '', [], {}, 0, true));

function textOf({ maxLength = 20, ...schema }: JsonSchema, format: JsonSchema['format']): Arbitrary<unknown> {
  if (schema.enum !== undefined)
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...schema.enum) }, fc.string());
  if (format === 'uuid')
    return fc.oneof(
      { weight: 9, arbitrary: fc.uuid() },
      fc.constantFrom(
        uuid(1).toUpperCase(),
        `urn:uuid:${uuid(1)}`,
        uuid(1).replaceAll('-', ''),
        `${uuid(1)} `,
      ),
    );
  if (format === 'date-time')
    return fc.oneof(
      {
        weight: 9,
        arbitrary: fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString()),
      },
      fc.constantFrom(
        ...['2026-02-29T09:00:00Z', '2024-02-29T09:00:00Z', '2026-13-01T09:00:00Z', '2026-00-10T09:00:00Z'],
        ...['2026-03-10T24:00:00Z', '2026-03-10T09:00:00', '2026-03-10', '2026-03-32T09:00:00Z'],
        ...['2026-03-10T09:00:00+01:00', '2026-03-10T09:00:00.1234567-23:59', '2026-03-10t09:00:00z'],
        ...[
          '2026-03-10T09:00:00+24:00',
          '2026-04-31T09:00:00Z',
          '2026-04-00T09:00:00Z',
          '0000-01-01T00:00:00Z',
        ],
      ),
    );
  const lengths = fc.constantFrom(maxLength - 1, maxLength, maxLength + 1, 0, 1);
  return fc.oneof(
    { weight: 9, arbitrary: fc.string({ maxLength: Math.min(maxLength, 8), minLength: 1 }) },
    // Two UTF-16 code units each, and one character.
    fc.tuple(lengths, fc.constantFrom('a', '😀')).map(([length, character]) => character.repeat(length)),
  );
}

describe('data of the VSP-koppeling', () => {
  const { runs, part } = campaign(600, 10_000);
  test('are judged as Ajv judges them by the description, at the same places', () => {
    const oracle = createOracle();
    const counts = { right: 0, wrong: 0 };
    const documents = fc
      .constantFrom(...SOORTEN)
      .chain((soort) => fc.tuple(fc.constant(soort), valuesOf(schemas[soort])));
    fc.assert(
      fc.property(documents, ([soort, given]) => {
        const value: unknown = JSON.parse(JSON.stringify(given));
        const validate = oracle.get(soort) as ValidateFunction;
        const read = readVspGegevens(soort, value);
        expect(read.ok).toBe(validate(value));
        counts[read.ok ? 'right' : 'wrong']++;
        if (read.ok) expect(read.gegevens).toEqual(value);
        // Where one of several forms is asked, Ajv tells of each of them.
        else if (soort !== 'Zoekpad') {
          const found = [...new Set(read.findings.map(({ path }) => path))].sort();
          expect(found).toEqual(placesOf(validate, value));
        }
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(counts.right).toBeGreaterThan(part(1_500));
    expect(counts.wrong).toBeGreaterThan(part(1_500));
  });

  test('keep the fields that are not described', () => {
    const metadata = { ...received(vspOf(HEEN)), nieuw: [{ a: 1 }] };
    expect(readVspGegevens('BerichtMetadataPull', metadata)).toEqual({ ok: true, gegevens: metadata });
    const problem = {
      type: 'about:blank',
      status: 422,
      errors: { 'metadata.actie': ['Te lang.'] },
      traceId: 'x',
    };
    expect(readVspGegevens('ValidationProblemDetails', problem)).toEqual({ ok: true, gegevens: problem });
  });

  test('are not what JSON cannot hold', () => {
    const cycle: Record<string, unknown> = {};
    cycle['zelf'] = cycle;
    for (const value of [undefined, 1n, Number.NaN, () => 1, Symbol('x'), new Map(), Promise.resolve({})])
      expect(readVspGegevens('ValidationProblemDetails', value)).toMatchObject({ ok: false });
    expect(readVspGegevens('ValidationProblemDetails', cycle)).toMatchObject({
      findings: [{ rule: 'VSP-VORM', args: { fault: 'niet-json' }, path: '/zelf'.repeat(65) }],
    });
  });

  test('are told of in Dutch or English, without a value', () => {
    const given = { code: 'x', omschrijving: 1234567 };
    expect(readVspGegevens('Melding', given)).toEqual({
      ok: false,
      findings: [
        {
          rule: 'VSP-VORM',
          args: { fault: 'tekst' },
          path: '/omschrijving',
          message: 'Dit moet een tekst zijn.',
        },
      ],
    });
    expect(readVspGegevens('Melding', given, { taal: en })).toMatchObject({
      findings: [{ message: 'This must be a text.' }],
    });
    expect(() => readVspGegevens('Onbekend' as VspSoort, {})).toThrow(TypeError);
  });
});

/** Every schema in the description, with its name. */
function* schemasIn(schema: JsonSchema, name: string): Generator<readonly [string, JsonSchema]> {
  yield [name, schema];
  for (const [field, each] of Object.entries(schema.properties ?? {}))
    yield* schemasIn(each, `${name}/${field}`);
  if (schema.items !== undefined) yield* schemasIn(schema.items, `${name}/*`);
}

test('every field of the description has its mark, and no keyword that is not judged', () => {
  for (const [soort, whole] of Object.entries(DESCRIPTION.components.schemas as Record<string, JsonSchema>))
    for (const [name, schema] of schemasIn(whole, soort)) {
      const { description, 'x-mark': mark, ...keywords } = schema as Record<string, unknown>;
      if (!name.endsWith('/*')) {
        expect([name, mark]).toEqual([name, expect.stringMatching(/^[VR]$/)]);
        expect([name, description]).toEqual([name, expect.stringMatching(/\([VR]\)$/)]);
      }
      expect(Object.keys(keywords).filter((each) => !KEYWORDS.includes(each as never))).toEqual([]);
    }
});
