import fc from 'fast-check';
import { parseBericht, serializeBericht } from 'fz825';
import { describe, expect, test } from 'vitest';
import { mutatieberichtSchema, retourberichtSchema } from '../../src/standard-schema/index.ts';
import { type Fault, nl, render } from '../../src/taal/index.ts';
import { ABSENT, SHAPE, TEXTS, UNKNOWN } from '../serialize/faults.ts';
import { halfTyped, SECRET } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const { validate } = mutatieberichtSchema['~standard'];
const { validate: validateRetour } = retourberichtSchema['~standard'];

describe('a wrong berichttype', () => {
  test.each([{}, { berichttype: 'FZ827' }, { ...exampleBericht(), berichttype: 'FZ826' }, new Map()])(
    'is an issue at berichttype: %o',
    (value) => {
      const issue = { message: berichttype('FZ825'), path: ['berichttype'] };
      expect(validate(value)).toEqual({ issues: [issue] });
    },
  );

  test('is told by each schema for its own kind', () => {
    const issue = { message: berichttype('FZ826'), path: ['berichttype'] };
    expect(validateRetour(exampleBericht())).toEqual({ issues: [issue] });
  });

  test.each([[undefined], [null], ['FZ825'], [825], [[]], [[exampleBericht()]]])(
    'is an issue of the whole when there are no fields: %o',
    (value) => {
      expect(validate(value)).toEqual({
        issues: [{ message: berichttype('FZ825'), path: [] }],
      });
    },
  );
});

describe('one fault is one issue, with the sentence of the finding and the keys of the place', () => {
  const rows = [...SHAPE, ...TEXTS].filter(([, , rule]) => rule !== 'STR-BERICHT');

  test.each(rows)('%s: %o gives %s', (field, value, rule, path, _klasse, args) => {
    const keys = keysOf(field);
    // An item that is absent, or a hole, has a number in the path.
    const isItem = path.endsWith('MutatieFZ[1]') && (rule === 'STR-ONTBREEKT' || Array.isArray(value));
    expect(validate(changed(field, value))).toEqual({
      issues: [{ message: sentence(rule, args), path: isItem ? [...keys, 0] : keys }],
    });
  });

  test.each(UNKNOWN)('%s is told at the class that it stands in', (field, value, rule, _path, _k, args) => {
    expect(validate(changed(field, value))).toEqual({
      issues: [{ message: sentence(rule, args), path: keysOf(field).slice(0, -1) }],
    });
  });

  test('in the last of several mutations, and in a row of texts', () => {
    const bericht = { ...exampleBericht() };
    const [mutatie] = bericht.verzekerde.mutatieFZ;
    const mutatieFZ = [mutatie, { ...mutatie, mutatiedatum: '2026-02-30' }];
    const wrong = { ...bericht, verzekerde: { ...bericht.verzekerde, mutatieFZ } };
    expect(validate(wrong).issues?.map(({ path }) => path)).toEqual([
      ['verzekerde', 'mutatieFZ', 1, 'mutatiedatum'],
    ]);
    const twaalf = [...Array.from({ length: 11 }, () => mutatie), { ...mutatie, mutatiedatum: '2026-02-30' }];
    const veel = { ...bericht, verzekerde: { ...bericht.verzekerde, mutatieFZ: twaalf } };
    expect(validate(veel).issues?.map(({ path }) => path)).toEqual([
      ['verzekerde', 'mutatieFZ', 11, 'mutatiedatum'],
    ]);
    const retour = { berichttype: 'FZ826', header: { retourcodes: { retourcode: ['0001', 'x'] } } };
    expect(validateRetour(retour).issues?.at(-1)?.path).toEqual(['header', 'retourcodes', 'retourcode', 1]);
  });
});

test('a valid message gives what parsing its text gives', () => {
  fc.assert(
    fc.property(berichten(3), (bericht) => {
      const own = bericht.berichttype === 'FZ825' ? validate : validateRetour;
      const other = bericht.berichttype === 'FZ825' ? validateRetour : validate;
      expect(own(bericht)).toStrictEqual({ value: bericht });
      expect(other(bericht).issues).toHaveLength(1);
    }),
    { numRuns: campaign(32, 300).runs, seed: 825 },
  );
});

test('a library that knows Standard Schemas alone takes them: that of Vitest', () => {
  const heen = exampleBericht();
  const wrong = { ...heen, header: { ...heen.header, dagtekening: '2026-02-30' } };
  expect({ body: heen }).toEqual({ body: expect.schemaMatching(mutatieberichtSchema) });
  expect({ body: heen }).toEqual({ body: expect.not.schemaMatching(retourberichtSchema) });
  expect({ body: wrong }).toEqual({ body: expect.not.schemaMatching(mutatieberichtSchema) });
});

test('the value is normalised, and a copy', () => {
  const bericht = exampleBericht();
  const loose = {
    ...bericht,
    onbekend: undefined,
    header: { ...bericht.header, dagtekening: ' 2026-03-10\n' },
  };
  const result = validate(loose);
  expect(result).toStrictEqual({ value: bericht });
  expect(loose.header.dagtekening).toBe(' 2026-03-10\n');
});

test('whatever goes in: the verdict of serializeBericht, its sentences in its order, and never a value', () => {
  fc.assert(
    fc.property(halfTyped(berichten(2)), (input) => {
      const serialized = serializeBericht(input as never);
      const results = [validate(input), validateRetour(input)];
      const accepted = results.flatMap((result) => (result.issues === undefined ? [result.value] : []));
      if (serialized.ok) {
        expect(accepted).toStrictEqual([berichtOf(serialized.xml)]);
        return;
      }
      expect(accepted).toEqual([]);
      const sentences = results.map(({ issues = [] }) => issues.map(({ message }) => message));
      if (serialized.findings[0].rule !== 'STR-BERICHT')
        expect(sentences).toContainEqual(serialized.findings.map(({ message }) => message));
      expect(JSON.stringify(results)).not.toContain(SECRET);
    }),
    { numRuns: campaign(160, 2_000).runs, seed: 825 },
  );
});

test('every key leads from a place in the message; only the row of an absent item may be absent itself', () => {
  const { runs, part } = campaign(60, 500);
  let keys = 0;
  fc.assert(
    fc.property(halfTyped(berichten(2)), (input) => {
      for (const { issues = [] } of [validate(input), validateRetour(input)]) {
        for (const { path } of issues) {
          let holder: unknown = input;
          for (const [index, key] of path.entries()) {
            keys++;
            if (typeof key === 'number' && index === path.length - 1) holder ??= [];
            expect(Array.isArray(holder)).toBe(typeof key === 'number');
            expect(holder).toBeTypeOf('object');
            holder = Object.hasOwn(holder as object, key) ? Reflect.get(holder as object, key) : undefined;
          }
        }
      }
    }),
    { numRuns: runs, seed: 826 },
  );
  expect(keys).toBeGreaterThan(part(500));
});

function berichtOf(xml: string): unknown {
  const parsed = parseBericht(xml);
  return parsed.ok ? parsed.bericht : expect.unreachable(JSON.stringify(parsed.findings));
}

function keysOf(field: string): (string | number)[] {
  return field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function changed(field: string, value: unknown): object {
  const bericht = exampleBericht({
    mutatieIdentificatie: 'M-1',
    plaatsingsbesluitnummer: '202600017',
    statusAanlevering: '1',
    soortMutatie: '1',
    mutatiedatum: '2026-03-02',
    mutatieLocatie: { zorglocatie: '06290002' },
  });
  const keys = field.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((object, key) => Reflect.get(object, key) as object, bericht);
  if (value === ABSENT) Reflect.deleteProperty(holder, last);
  else Reflect.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return bericht;
}

/** The sentence of a finding. */
function sentence(rule: string, args: object): string {
  return render({ rule, args } as Fault, nl);
}

function berichttype(supported: string): string {
  return sentence('STR-BERICHT', { fault: 'berichttype', supported: [supported] });
}
