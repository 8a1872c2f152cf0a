import { type Mutatie, mutatiebericht as plain, verplaatsing as plainVerplaatsing } from 'fz825';
import * as strict from 'fz825/strict';
import { agb, isMutatie, plaatsingsbesluitnummer, skn, uzovi } from 'fz825/strict';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

describe('a code', () => {
  test.each([
    ['agb', 'isAgb', ['06290001'], ['6290001', '062900011', '0629000a', ' 06290001', '06290001\n', '']],
    ['uzovi', 'isUzovi', ['9992'], ['999', '99922', 'x']],
    ['skn', 'isSkn', ['1234567', '12345678'], ['123456', '123456789']],
    [
      'plaatsingsbesluitnummer',
      'isPlaatsingsbesluitnummer',
      ['202600017'],
      ['20260001', '2026000177', '٢٠٢٦٠٠٠١٧'],
    ],
  ] as const)('%s', (name, guard, right, wrong) => {
    for (const value of right) {
      expect(strict[name](value)).toBe(value);
      expect(strict[guard](value)).toBe(true);
    }
    for (const value of [...wrong, 6290001, null, undefined, {}] as string[]) {
      expect(() => strict[name](value)).toThrow(new RegExp(`^${name} must be a text of [\\w ]+ digits\\.$`));
      expect(() => strict[name](value)).toThrow(TypeError);
      expect(strict[guard](value)).toBe(false);
    }
  });

  test('of another kind does not compile', () => {
    expectTypeOf(agb('06290001')).toExtend<string>();
    expectTypeOf(agb('06290001')).not.toExtend<strict.Skn>();
    expectTypeOf<string>().not.toExtend<strict.Agb>();
    const invoer = {
      identificatieAanlevering: 'A-1',
      dagtekening: '2026-03-10',
      berichtsoort: 'T',
      afzender: agb('06290001'),
      ontvanger: uzovi('9992'),
      verzekerdennummer: skn('1234567'),
      mutaties: [
        strict.verplaatsing({
          mutatieIdentificatie: 'M-1',
          plaatsingsbesluitnummer: plaatsingsbesluitnummer('202600017'),
          mutatiedatum: '2026-03-02',
          zorglocatie: agb('06290002'),
        }),
      ],
    } as const;
    const bericht = strict.mutatiebericht(invoer);
    expect(bericht).toEqual(plain(invoer));
    // @ts-expect-error: an AGB-code where the SKN belongs
    strict.mutatiebericht({ ...invoer, verzekerdennummer: agb('06290001') });
    // @ts-expect-error: a text of which nobody knows what it is
    strict.mutatiebericht({ ...invoer, afzender: '06290001' });
    const mutatie = { mutatieIdentificatie: 'M-1', mutatiedatum: '2026-03-02' };
    // @ts-expect-error: an SKN where the number of the plaatsingsbesluit belongs
    strict.eindeZorg({ ...mutatie, plaatsingsbesluitnummer: skn('1234567') });
  });
});

describe('isMutatie', () => {
  const [einde] = exampleBericht().verzekerde.mutatieFZ;
  const mutatieLocatie = { zorglocatie: '06290002' };
  if (einde === undefined) throw new Error('The example has a mutation.');
  const eerste = plainVerplaatsing({
    mutatieIdentificatie: 'M-1',
    plaatsingsbesluitnummer: '202600017',
    mutatiedatum: '2026-03-02',
    zorglocatie: '06290002',
  });

  test.each([
    [einde, true],
    [eerste, true],
    [{ ...einde, statusAanlevering: '2', referentieMutatie: 'M-0' }, true],
    [{ ...eerste, statusAanlevering: '3', referentieMutatie: 'M-0' }, true],
    [{ ...einde, mutatieLocatie }, false],
    [{ ...eerste, mutatieLocatie: undefined }, false],
    [{ ...einde, statusAanlevering: '2' }, false],
    [{ ...einde, referentieMutatie: 'M-0' }, false],
    [{ ...einde, soortMutatie: '3' }, false],
    [{ ...einde, statusAanlevering: '4', referentieMutatie: 'M-0' }, false],
  ])('%j: %s', (mutatie, expected) => {
    expect(isMutatie(mutatie as never)).toBe(expected);
  });

  test('tells the types apart by soort and status', () => {
    const tell = (mutatie: Mutatie): string => {
      if (mutatie.soortMutatie === '1') return mutatie.mutatieLocatie.zorglocatie;
      return mutatie.statusAanlevering === '1' ? 'einde' : mutatie.referentieMutatie;
    };
    expect([eerste, einde].filter(isMutatie).map(tell)).toEqual(['06290002', 'einde']);
  });
});
