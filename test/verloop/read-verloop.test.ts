import { applyMutatie, findZorglocatie, inconsistenties, isBeeindigd, verloop } from 'fz825/verloop';
import { describe, expect, test } from 'vitest';
import { beeindigd, verplaatst } from './mutaties.ts';

const GEEN_MUTATIES = 'mutaties must be an array of mutations.';
const GEEN_DATUM = 'must be an existing date, YYYY-MM-DD.';
const IN_WERKING = { mutatieIdentificatie: 'M-1', soortMutatie: '1', mutatiedatum: '2026-02-01' };

const NO_MUTATIE: readonly (readonly [fields: unknown, reason: string])[] = [
  ['M-1', 'A mutation must be an object.'],
  [null, 'A mutation must be an object.'],
  [undefined, 'A mutation must be an object.'],
  [[IN_WERKING], 'A mutation must be an object.'],
  [{ ...IN_WERKING, mutatieIdentificatie: 1 }, 'mutatieIdentificatie must be a text.'],
  [{ ...IN_WERKING, mutatieIdentificatie: undefined }, 'mutatieIdentificatie must be a text.'],
  [{ ...IN_WERKING, soortMutatie: '3' }, 'soortMutatie must be one of 1, 2.'],
  [{ ...IN_WERKING, soortMutatie: 1 }, 'soortMutatie must be one of 1, 2.'],
  [{ ...IN_WERKING, mutatiedatum: '2026-02-30' }, `mutatiedatum ${GEEN_DATUM}`],
  [{ ...IN_WERKING, mutatiedatum: new Date(0) }, `mutatiedatum ${GEEN_DATUM}`],
];

const NO_VERLOOP: readonly (readonly [given: unknown, reason: string])[] = [
  ['2026-01-05', 'A verloop must be an object.'],
  [undefined, 'A verloop must be an object.'],
  [[], 'A verloop must be an object.'],
  [{ mutaties: [] }, `startdatum ${GEEN_DATUM}`],
  [{ startdatum: '5-1-2026', mutaties: [] }, `startdatum ${GEEN_DATUM}`],
  [{ startdatum: '2026-01-05' }, GEEN_MUTATIES],
  [{ startdatum: '2026-01-05', mutaties: 'M-1' }, GEEN_MUTATIES],
  [{ startdatum: '2026-01-05', mutaties: {} }, GEEN_MUTATIES],
  ...NO_MUTATIE.map(
    ([mutatie, reason]) => [{ startdatum: '2026-01-05', mutaties: [mutatie] }, reason] as const,
  ),
  [
    { startdatum: '2026-01-05', mutaties: [{ ...IN_WERKING, zorglocatie: 6290002 }] },
    'zorglocatie must be a text.',
  ],
];

const NO_WHOLE_VERLOOP: readonly (readonly [rest: object, reason: string])[] = [
  [{ zorglocatie: null }, 'zorglocatie must be a text.'],
  [{ vervallen: 'M-1' }, 'vervallen must be an array of identifications.'],
  [{ vervallen: [1] }, 'What has lapsed must be an object.'],
  [{ vervallen: [{}] }, 'mutatieIdentificatie must be a text.'],
  [{ vervallen: [{ mutatieIdentificatie: 'M-1', vervangenDoor: 2 }] }, 'vervangenDoor must be a text.'],
  [{ vervallen: [{ mutatieIdentificatie: 'M-1', intrekkingVan: 2 }] }, 'intrekkingVan must be a text.'],
];

describe('what is no verloop is a TypeError that tells why', () => {
  test.each(NO_VERLOOP)('%j', (given, reason) => {
    const error = new TypeError(reason);
    expect(() => inconsistenties(given as never)).toThrow(error);
    expect(() => applyMutatie(given as never, beeindigd('M-9', '2026-03-01'))).toThrow(error);
    expect(() => findZorglocatie(given as never, '2026-03-01')).toThrow(error);
    expect(() => isBeeindigd(given as never, '2026-03-01')).toThrow(error);
  });

  test.each(NO_WHOLE_VERLOOP)('%j', (rest, reason) => {
    const given = { startdatum: '2026-01-05', mutaties: [], ...rest } as never;
    const error = new TypeError(reason);
    expect(() => applyMutatie(given, beeindigd('M-9', '2026-03-01'))).toThrow(error);
    expect(() => findZorglocatie(given, '2026-03-01')).toThrow(error);
    expect(() => isBeeindigd(given, '2026-03-01')).toThrow(error);
  });

  test('mutations that come one by one are enough for inconsistenties alone', () => {
    const mutaties = new Set([IN_WERKING]);
    const given = { startdatum: '2026-03-01', mutaties } as never;
    expect(inconsistenties(given)).toEqual([{ soort: 'voor startdatum', mutatieIdentificatie: 'M-1' }]);
    expect(() => isBeeindigd(given, '2026-03-01')).toThrow(new TypeError(GEEN_MUTATIES));
  });
});

describe('what is no mutation of a message is a TypeError that tells why', () => {
  const MUTATIE = verplaatst('M-1', '2026-02-01');

  test.each<readonly [mutatie: unknown, reason: string]>([
    ...NO_MUTATIE.map(([fields, reason]) => {
      const isMutatie = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
      return [isMutatie ? { ...MUTATIE, ...fields } : fields, reason] as const;
    }),
    [{ ...MUTATIE, statusAanlevering: '4' }, 'statusAanlevering must be one of 1, 2, 3.'],
    [{ ...MUTATIE, statusAanlevering: undefined }, 'statusAanlevering must be one of 1, 2, 3.'],
    [{ ...MUTATIE, referentieMutatie: 1 }, 'referentieMutatie must be a text.'],
    [{ ...MUTATIE, plaatsingsbesluitnummer: 1 }, 'plaatsingsbesluitnummer must be a text.'],
    [{ ...MUTATIE, mutatieLocatie: '06290002' }, 'mutatieLocatie must be an object.'],
    [{ ...MUTATIE, mutatieLocatie: {} }, 'zorglocatie must be a text.'],
  ])('%j', (mutatie, reason) => {
    const error = new TypeError(reason);
    expect(() => verloop('2026-01-05', [mutatie as never])).toThrow(error);
    expect(() => applyMutatie({ startdatum: '2026-01-05', mutaties: [] }, mutatie as never)).toThrow(error);
  });

  test('the zorglocatie at the start is a text', () => {
    expect(() => verloop('2026-01-05', [], 6290002 as never)).toThrow(
      new TypeError('zorglocatie must be a text.'),
    );
  });
});
