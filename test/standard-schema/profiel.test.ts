import { describe, expect, test } from 'vitest';
import { berichtMet, verplaatst } from '../support/controle-cases.ts';
import { bindOne, PROFIELEN } from '../support/profielen.ts';

type Keys = readonly (string | number)[];

const first = (...keys: Keys): Keys => ['verzekerde', 'mutatieFZ', 0, ...keys];

/** Messages in JSON with one thing wrong, and where; the place is the same on every profile. */
const FAULTS: readonly (readonly [string, (bericht: Any) => void, Keys])[] = [
  ['a header without an element', (b) => delete b.header.afzender, ['header', 'afzender']],
  ['a date that does not exist', (b) => (b.header.dagtekening = '2026-02-30'), ['header', 'dagtekening']],
  [
    'a code that is none',
    (b) => (b.verzekerde.mutatieFZ[1].soortMutatie = '9'),
    ['verzekerde', 'mutatieFZ', 1, 'soortMutatie'],
  ],
  [
    'a number that is none',
    (b) => (b.verzekerde.mutatieFZ[1].plaatsingsbesluitnummer = 'x'),
    ['verzekerde', 'mutatieFZ', 1, 'plaatsingsbesluitnummer'],
  ],
  [
    'another type',
    (b) => (b.verzekerde.mutatieFZ[0].mutatieIdentificatie = 1),
    first('mutatieIdentificatie'),
  ],
  ['a field that is unknown', (b) => (b.verzekerde.mutatieFZ[0].onbekend = 'x'), first()],
  ['mutations that are no list', (b) => (b.verzekerde.mutatieFZ = 'x'), ['verzekerde', 'mutatieFZ']],
  ['a mutation that is none', (b) => (b.verzekerde.mutatieFZ[1] = 'x'), ['verzekerde', 'mutatieFZ', 1]],
  ['no verzekerde', (b) => delete b.verzekerde, ['verzekerde']],
  [
    'a zorglocatie that is none',
    (b) => (b.verzekerde.mutatieFZ[0].mutatieLocatie.zorglocatie = 'x'),
    first('mutatieLocatie', 'zorglocatie'),
  ],
  [
    'a location that is none',
    (b) => (b.verzekerde.mutatieFZ[0].mutatieLocatie = 'x'),
    first('mutatieLocatie'),
  ],
];

describe.each(PROFIELEN)('issue paths are keys of the model: %s', (naam) => {
  const { mutatieberichtSchema, retourberichtSchema } = bindOne(naam).api;

  test.each(FAULTS)('%s', (_, change, expected) => {
    const bericht = structuredClone(
      berichtMet([verplaatst(), verplaatst({ mutatieIdentificatie: 'M-2' })]),
    ) as Any;
    change(bericht);
    const { issues } = mutatieberichtSchema['~standard'].validate(bericht);
    expect(issues?.map(({ path }) => path)).toEqual([expected]);
  });

  test('no mutations', () => {
    const bericht = structuredClone(berichtMet([verplaatst()])) as Any;
    delete bericht.verzekerde.mutatieFZ;
    const { issues } = mutatieberichtSchema['~standard'].validate(bericht);
    // Where an element stands around the mutations, it is that one which is absent.
    const absent = naam === 'iwlz-stijl' ? [] : [0];
    expect(issues?.map(({ path }) => path)).toEqual([['verzekerde', 'mutatieFZ', ...absent]]);
  });

  test('and so they are in the retourcodes', () => {
    const { header } = structuredClone(berichtMet([verplaatst()])) as Any;
    const retour = {
      ...{ ...header, berichtcode: '495' },
      identificatieRetour: 'R-1',
      dagtekeningRetour: '2026-03-11',
    };
    const pathsOf = (retourcode: unknown): unknown =>
      retourberichtSchema['~standard']
        .validate({ berichttype: 'FZ826', header: { ...retour, retourcodes: { retourcode } } })
        .issues?.map(({ path }) => path);
    expect(pathsOf(['0001', 'x'])).toEqual([['header', 'retourcodes', 'retourcode', 1]]);
    expect(pathsOf(['0001'])).toBeUndefined();
    expect(pathsOf([1, '0001'])).toEqual([['header', 'retourcodes', 'retourcode', 0]]);
    delete retour.identificatieRetour;
    expect(pathsOf(['0001'])).toEqual([['header', 'identificatieRetour']]);
  });
});

test('what stands in a place that holds more is told by the class: nothing of a wrapper is there', () => {
  const { mutatieberichtSchema } = bindOne('iwlz-stijl').api;
  const bericht = structuredClone(berichtMet([verplaatst()])) as Any;
  delete bericht.header.identificatieAanlevering;
  delete bericht.header.dagtekening;
  const { issues } = mutatieberichtSchema['~standard'].validate(bericht);
  expect(issues?.map(({ path }) => path)).toEqual([['header']]);
});

// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape.
type Any = any;
