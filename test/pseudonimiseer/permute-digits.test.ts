import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMac, type Mac } from '../../src/pseudonimiseer/create-mac.ts';
import { permuteDigits } from '../../src/pseudonimiseer/permute-digits.ts';
import { campaign } from '../support/campaign.ts';
import { reference } from './reference.ts';

test.each([2, 3])('every number of %i digits has one of its own', async (length) => {
  const mac = await macOf('a key');
  const domain = numbers(length);
  const found = await Promise.all(domain.map((digits) => permuteDigits(digits, 'soort', mac)));
  expect([...found].sort()).toEqual(domain);
  expect(found[0]).toBe(domain[0]);
});

test('also when zeros would be mapped to another number, and another to zeros', async () => {
  // The sum of a round is that of its input and 1: no number stays what it is.
  const mac: Mac = async (...texts) => {
    const bytes = new DataView(new ArrayBuffer(32));
    bytes.setBigUint64(0, BigInt(texts.at(-1) ?? 0) + 1n);
    return bytes;
  };
  const domain = numbers(2);
  const found = await Promise.all(domain.map((digits) => permuteDigits(digits, 'soort', mac)));
  expect([...found].sort()).toEqual(domain);
  expect(found[0]).toBe('00');
});

test('a number stays itself no more often than chance has it: once per permutation', async () => {
  const domain = numbers(2);
  let same = 0;
  const { runs } = campaign(10, 40);
  for (let key = 0; key < runs; key++) {
    const mac = await macOf(`key ${key}`);
    const found = await Promise.all(domain.map((digits) => permuteDigits(digits, 'soort', mac)));
    same += found.slice(1).filter((digits, index) => digits === domain[index + 1]).length;
  }
  // A mean of one for each key: of 40, with a standard deviation of 6.3, it lies between 15 and 65.
  const most = 3.95 * Math.sqrt(runs);
  expect(same).toBeGreaterThan(runs - most);
  expect(same).toBeLessThan(runs + most);
});

test('the length stays, and the result is that of the reference, for every kind of number', async () => {
  const soorten = fc.constantFrom(['verzekerde', 7], ['verzekerde', 8], ['agb', 8], ['plaatsingsbesluit', 9]);
  await fc.assert(
    fc.asyncProperty(
      soorten.chain(([soort, length]) => fc.tuple(fc.constant(String(soort)), digitsOf(Number(length)))),
      fc.string({ minLength: 1, unit: 'grapheme' }),
      async ([soort, digits], sleutel) => {
        const found = await permuteDigits(digits, soort, await macOf(sleutel));
        expect(found).toHaveLength(digits.length);
        expect(found).toBe(reference(sleutel).nummer(digits, soort));
      },
    ),
    { numRuns: 200 },
  );
});

test('zeros alone stay, and no other number becomes zeros', async () => {
  const mac = await macOf('a key');
  for (const zeros of ['0000000', '00000000', '000000000'])
    expect(await permuteDigits(zeros, 'verzekerde', mac)).toBe(zeros);
  await fc.assert(
    fc.asyncProperty(digitsOf(7), async (digits) => {
      expect(/^0+$/.test(await permuteDigits(digits, 'verzekerde', mac))).toBe(/^0+$/.test(digits));
    }),
    { numRuns: 200, examples: [['0000001'], ['1000000']] },
  );
});

test('another key, another kind and another length are other permutations', async () => {
  const [mac, other] = [await macOf('a key'), await macOf('another key')];
  const domain = numbers(2);
  const permutation = (soort: string, of: Mac): Promise<readonly string[]> =>
    Promise.all(domain.map((digits) => permuteDigits(digits, soort, of)));
  const found = await permutation('agb', mac);
  expect(await permutation('agb', mac)).toEqual(found);
  expect(await permutation('agb', other)).not.toEqual(found);
  expect(await permutation('verzekerde', mac)).not.toEqual(found);
  const longer = await Promise.all(domain.map((digits) => permuteDigits(`0${digits}`, 'agb', mac)));
  expect(longer.map((digits) => digits.slice(1))).not.toEqual(found);
});

function macOf(sleutel: string): Promise<Mac> {
  return createMac(new TextEncoder().encode(sleutel));
}

function numbers(length: number): readonly string[] {
  return Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, '0'));
}

function digitsOf(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
}
