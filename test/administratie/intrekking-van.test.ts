import {
  correctie,
  eindeZorg,
  intrekking,
  type MutatieFZ,
  mutatiebericht,
  parseMutatiebericht,
  verplaatsing,
} from 'fz825';
import { intrekkingVan, readStand } from 'fz825/administratie';
import { describe, expect, test } from 'vitest';
import { end, HEEN, move, xmlOf } from './berichten.ts';
import { apply, berichtMet, isAccepted, maak, NUMMERS } from './verhalen.ts';

/** A message as it comes out of its text. */
function parsed(bericht: Parameters<typeof xmlOf>[0]): readonly MutatieFZ[] {
  const result = parseMutatiebericht(xmlOf(bericht));
  return result.ok ? result.bericht.verzekerde.mutatieFZ : expect.unreachable();
}

describe('the intrekking of a mutation', () => {
  test('repeats what it says, and names it', () => {
    for (const gemeld of [move('M-1', '02'), ...parsed(berichtMet('A-1', [move('M-1', '02')]))])
      expect(intrekkingVan(gemeld, { mutatieIdentificatie: 'M-9' })).toEqual(
        intrekking({ referentieMutatie: 'M-1', mutatie: move('M-9', '02') }),
      );
    expect(intrekkingVan(end('M-1', '04'), { mutatieIdentificatie: 'M-9' })).toEqual(
      intrekking({ referentieMutatie: 'M-1', mutatie: end('M-9', '04') }),
    );
  });

  test('of a correctie names the correctie', () => {
    const gemeld = correctie({ referentieMutatie: 'M-0', mutatie: end('M-1', '04') });
    expect(intrekkingVan(gemeld, { mutatieIdentificatie: 'M-9' })).toEqual(
      intrekking({ referentieMutatie: 'M-1', mutatie: end('M-9', '04') }),
    );
  });

  test('can be made of what an administratie holds, and DJI accepts it', () => {
    const { administratie, gebeurtenissen } = apply(maak(), HEEN);
    const { mutaties = [] } =
      readStand(administratie, { plaatsingsbesluitnummer: NUMMERS[0], datum: '2026-03-10' }) ?? {};
    for (const [index, stand] of mutaties.entries()) {
      const gemeld = { ...stand, plaatsingsbesluitnummer: NUMMERS[0] };
      const undo = intrekkingVan(gemeld as never, { mutatieIdentificatie: 'M-9' });
      expect(undo).toEqual(intrekkingVan(gebeurtenissen[index] as never, { mutatieIdentificatie: 'M-9' }));
      expect(isAccepted(administratie, berichtMet('A-2', [undo]))).toBe(true);
    }
  });

  test('is not made of an intrekking, or of what is no mutation', () => {
    const undo = intrekking({ referentieMutatie: 'M-1', mutatie: end('M-2', '04') });
    for (const gemeld of [undo, {}, undefined, { ...move('M-1', '02'), soortMutatie: '3' }])
      expect(() => intrekkingVan(gemeld as never, { mutatieIdentificatie: 'M-9' })).toThrow(TypeError);
  });
});

describe('a mutation that was parsed goes back into the builders', () => {
  const mutaties = [
    ...[move('M-1', '02'), end('M-2', '04')],
    correctie({ referentieMutatie: 'M-1', mutatie: move('M-3', '03') }),
    intrekking({ referentieMutatie: 'M-2', mutatie: end('M-4', '04') }),
  ];
  const bericht = berichtMet('A-1', mutaties);

  test('into a message', () => {
    const { header, verzekerde } = bericht;
    const again = mutatiebericht({
      ...header,
      verzekerdennummer: verzekerde.verzekerdennummer,
      mutaties: parsed(bericht),
    });
    expect(again).toEqual(bericht);
    expect(xmlOf(again)).toBe(xmlOf(bericht));
  });

  test('into a correctie and an intrekking, which are of their own status', () => {
    for (const [index, mutatie] of parsed(bericht).entries()) {
      const eigen = { ...mutatie, mutatieIdentificatie: 'M-9' };
      const made: readonly MutatieFZ[] = [
        correctie({ referentieMutatie: 'M-8', mutatie: eigen }),
        intrekking({ referentieMutatie: 'M-8', mutatie: eigen }),
      ];
      const { soortMutatie, plaatsingsbesluitnummer, mutatiedatum, mutatieLocatie } = mutaties[
        index
      ] as MutatieFZ;
      const invoer = { mutatieIdentificatie: 'M-9', plaatsingsbesluitnummer, mutatiedatum };
      const nieuw =
        soortMutatie === '2'
          ? eindeZorg(invoer)
          : verplaatsing({ ...invoer, zorglocatie: mutatieLocatie?.zorglocatie ?? '' });
      expect(made).toEqual([
        correctie({ referentieMutatie: 'M-8', mutatie: nieuw }),
        intrekking({ referentieMutatie: 'M-8', mutatie: nieuw }),
      ]);
    }
  });
});
