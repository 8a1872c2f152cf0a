import fc, { type Arbitrary } from 'fast-check';
import type { Bericht } from 'fz825';
import { generateJsonSchema } from 'fz825/json-schema';
import { describe, expect, test } from 'vitest';
import { halfTyped } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { bindOne, type GivenProfiel, PROFIELEN, type ProfielNaam } from '../support/profielen.ts';
import { createAjv } from './judge.ts';

/** Ajv's verdict by the JSON Schemas of a profile: the kinds of message that a value is. */
function judgeOf(profiel: ReturnType<typeof bindOne>): (value: unknown) => readonly string[] {
  const kinds = (['FZ825', 'FZ826'] as const).map((berichttype) => {
    const validate = createAjv('note').compile(generateJsonSchema({ profiel, berichttype }));
    return { berichttype, validate };
  });
  return (value) =>
    kinds.filter(({ validate }) => validate(value)).map(({ berichttype }) => berichttype as string);
}

/** Changes that the shapes of messages do not come to: elements of the profiles, and what is put in the wrong place. */
const EXTRA: readonly ((bericht: Any) => unknown)[] = [
  () => undefined,
  (b) => (b.header.verzenderRol = '6'),
  (b) => (b.header.verzenderRol = '5'),
  (b) => (b.header.ontvangerRol = 4),
  (b) => (b.verzekerde.opmerking = 'een opmerking'),
  (b) => (b.verzekerde.opmerking = 'x'.repeat(81)),
  (b) => (b.verzekerde.mutatieFZ[0].volgcode = 'AB'),
  (b) => (b.verzekerde.mutatieFZ[0].volgcode = 'ab'),
  (b) => (b.verzekerde.mutatieFZ[0].mutatieLocatie = {}),
  (b) => (b.verzekerde.mutatieFZ[0].mutatieLocatie = 'x'),
  (b) => (b.verzekerde.mutatieFZ[0].mutatieLocatie = { mutatieNummer: 'x' }),
  (b) => (b.verzekerde.mutatieFZ[0].mutatieLocatie = { zorglocatie: '06290002', onbekend: 'x' }),
  (b) => (b.verzekerde.mutatieFZ[0].soortMutatie = '17'),
  (b) => (b.verzekerde.mutatieFZ[0].statusAanlevering = '9'),
  (b) => (b.header.verzender = '06290001'),
  (b) => (b.header.berichtIdentificatie = { identificatie: 'A' }),
  (b) => delete b.header.dagtekening,
  (b) => delete b.header.identificatieAanlevering,
  (b) => {
    delete b.header.identificatieAanlevering;
    delete b.header.dagtekening;
  },
  (b) => (b.verzekerde.mutatieFZ = []),
  (b) => (b.verzekerde.mutatieFZ = b.verzekerde.mutatieFZ[0]),
  (b) => (b.header.retourcodes.retourcode = []),
  (b) => (b.header.retourcodes.retourcode = ['0001', null]),
  (b) => (b.header.retourcodes = { retourcode: ['0001'], omschrijving: ['x'] }),
  (b) => (b.header.retourcodes.betrokkenElement = [{ elementnaam: 'x' }]),
  (b) => (b.header.retourcodes.betrokkenElement = { elementnaam: 'x' }),
  (b) =>
    (b.header.retourcodes = { retourcode: ['0001', '0300'], betrokkenElement: [null, { elementnaam: 'x' }] }),
  (b) => (b.header.retourcodes = { retourcode: ['0001'], betrokkenElement: [null, { elementnaam: 'x' }] }),
  (b) => (b.header.retourcodes = { retourcode: ['0001'], betrokkenElement: [] }),
  (b) => (b.header.retourcodes = { retourcode: '0001' }),
  (b) => (b.header.retourcodes = [{ retourcode: ['0001'] }]),
  (b) => delete b.header.retourcodes,
];

/** Profiles on schemas that were changed as given, of what the three do not have. */
const OTHERS: readonly (readonly [string, ProfielNaam, (profiel: GivenProfiel) => GivenProfiel])[] = [
  [
    'a wrapper that need not be there, with something that must and something that need not',
    'iwlz-stijl',
    (profiel) =>
      withText(profiel, (text) =>
        text
          .replace(
            'name="Berichtsoort"',
            'name="Bijlage" type="b:Bijlage" minOccurs="0"/><xs:element name="Berichtsoort"',
          )
          .replace(
            '<xs:complexType name="Header">',
            '<xs:complexType name="Bijlage"><xs:sequence><xs:element name="Titel" type="xs:token"/><xs:element name="Pagina" type="xs:positiveInteger" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:complexType>$&',
          ),
      ),
  ],
];

function withText(profiel: GivenProfiel, change: (text: string) => string): GivenProfiel {
  const { schemas } = profiel;
  const codes = '<xs:element name="Pagina" type="xs:positiveInteger" minOccurs="0" maxOccurs="2"/>';
  const fz826 = change(schemas.fz826).replace(
    codes,
    `${codes}<xs:element name="Retourcodes" type="b:Retourcodes2"/>`,
  );
  const type =
    '<xs:complexType name="Retourcodes2"><xs:sequence><xs:element name="Retourcode" type="b:RetourCode" maxOccurs="unbounded"/></xs:sequence></xs:complexType>';
  return {
    ...profiel,
    schemas: { ...schemas, fz825: change(schemas.fz825), fz826: fz826.replace('</xs:schema>', `${type}$&`) },
  };
}

describe('the verdict of the serializeBericht of a profile', () => {
  test.each(PROFIELEN)('on half-typed messages, and on those with more than the model has: %s', (naam) => {
    const profiel = bindOne(naam);
    const judge = judgeOf(profiel);
    const { runs, part } = campaign(200, 5_000);
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(halfTyped(berichten(2)), changed()), (input) => {
        const json = toJson(input);
        if (json === undefined) return;
        const value: unknown = JSON.parse(json);
        if (handsOver(profiel, value)) return;
        const serialized = profiel.api.serializeBericht(value as Bericht);
        if (serialized.ok) accepted++;
        expect(judge(value), json).toEqual(serialized.ok ? [(value as Bericht).berichttype] : []);
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(accepted).toBeGreaterThan(part(200));
  });

  test.each(OTHERS)('on %s', (_, naam, change) => {
    const profiel = bindOne(naam, change);
    const judge = judgeOf(profiel);
    const bijlage = fc.oneof(
      fc.constantFrom<unknown>(undefined, {}, 'x', []),
      fc.record(
        {
          titel: fc.constantFrom<unknown>('', ' een  titel\n', '\u0001', 1, 'x'),
          pagina: fc.array(fc.constantFrom<unknown>('1', ' +01 ', '0', '-1', 'x', 1), { maxLength: 3 }),
          onbekend: fc.constant('x'),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    );
    let accepted = 0;
    fc.assert(
      fc.property(berichten(1), bijlage, (bericht, held) => {
        const value = JSON.parse(
          JSON.stringify({ ...bericht, header: { ...bericht.header, bijlage: held } }),
        );
        if (typeof held === 'object' && bericht.berichttype === 'FZ826' && held !== null)
          value.header.bijlage.retourcodes = { retourcode: ['0200'] };
        if (handsOver(profiel, value)) return;
        const serialized = profiel.api.serializeBericht(value);
        if (serialized.ok) accepted++;
        expect(judge(value), JSON.stringify(value)).toEqual(serialized.ok ? [bericht.berichttype] : []);
      }),
      { numRuns: campaign(200, 4_000).runs, seed: 825 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});

/** True for retourcodes that are written with those of the class around them: no message that was read has them there. */
function handsOver(profiel: ReturnType<typeof bindOne>, value: unknown): boolean {
  const [root] = profiel.api.schemas.fz826.roots;
  const isInline = JSON.stringify(root, (key, held) => (key === 'pathFrom' ? undefined : held)).includes(
    '"steps":[]',
  );
  return isInline && /"mutatieLocatie":\{[^}]*"retourcodes"/.test(JSON.stringify(value));
}

function changed(): Arbitrary<unknown> {
  return fc
    .tuple(berichten(2), fc.constantFrom(...EXTRA), fc.constantFrom(...EXTRA))
    .map(([bericht, a, b]) => {
      const copy = structuredClone(bericht);
      for (const change of [a, b]) {
        try {
          change(copy);
        } catch {
          // Another change took away what this one changes.
        }
      }
      return copy;
    });
}

function toJson(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    // A bigint, or something that holds itself.
    return undefined;
  }
}

test('another berichttype is refused, and so is a schema of which JSON Schema cannot say all', () => {
  expect(() => generateJsonSchema({ berichttype: 'FZ827' as 'FZ825' })).toThrow(
    new TypeError("berichttype must be 'FZ825' or 'FZ826'."),
  );
  const profiel = bindOne('gds-stijl', (given) => ({
    ...given,
    schemas: {
      ...given.schemas,
      fz825: given.schemas.fz825.replace(
        'name="Volgcode" type="b:Volgcode"',
        'name="Volgcode" type="xs:decimal"',
      ),
      fz826: given.schemas.fz826.replace(
        'name="Volgcode" type="b:Volgcode"',
        'name="Volgcode" type="xs:decimal"',
      ),
    },
  }));
  expect(() => generateJsonSchema({ profiel, berichttype: 'FZ825' })).toThrow(
    new TypeError('xs:decimal: xs:decimal has no JSON Schema yet.'),
  );
});

test('without a profile it is that of the messages of this package, without its notes', () => {
  const { properties, required } = generateJsonSchema({ berichttype: 'FZ826' });
  expect(properties).toMatchObject({ berichttype: { const: 'FZ826' }, header: { $ref: '#/$defs/Header' } });
  expect(required).toEqual(['berichttype', 'header']);
});

// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape.
type Any = any;
