import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compareLeveringen, type LeveringBericht, sumPerPlaatsingsbesluit } from 'fz825/levering';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/levering/canonical.ts';
import { asStream, end, judge, levering, move } from './levering.ts';

const DOCS = readFileSync(new URL('../../docs/levering.md', import.meta.url), 'utf8');

/** The sum of the hashes of texts, by another library, and numbers of any size. */
function sumOf(texts: readonly string[]): string {
  const numbers = texts.map((text) => BigInt(`0x${createHash('sha256').update(text, 'utf8').digest('hex')}`));
  const sum = numbers.reduce((total, number) => (total + number) % 2n ** 256n, 0n);
  return sum.toString(16).padStart(64, '0');
}

const EXAMPLE = levering('voorbeeld', {
  id: 'A-1',
  mutaties: [move('M-1'), { ...end('M-2'), statusAanlevering: '2', referentieMutatie: 'M-0' }],
});

describe('the hash total', () => {
  const lines = [...DOCS.matchAll(/^\["06290001.*\]$/gm)].map(([line]) => line);

  test('of the example in the documents is what another computes of its lines', async () => {
    expect(lines).toEqual([
      '["06290001","1234567","M-1","202600017","1",null,"1","2026-03-02","06290002"]',
      '["06290001","1234567","M-2","202600017","2","M-0","2","2026-03-04",null]',
    ]);
    const { verslag } = await judge([EXAMPLE]);
    expect(verslag.hashtotaal).toBe(sumOf(lines));
    expect(DOCS).toContain(verslag.hashtotaal);
    for (const line of lines) expect(DOCS).toContain(sumOf([line]));
  });

  test('carries, and is taken modulo 2 to the power 256', async () => {
    const many = Array.from({ length: 40 }, (_, index) => move(`M-${index}`));
    const { verslag } = await judge([levering('veel', { id: 'A-1', mutaties: many })]);
    expect(verslag.hashtotaal).toBe(
      sumOf(
        many.map(
          ({ mutatieIdentificatie: id }) =>
            `["06290001","1234567","${id}","202600017","1",null,"1","2026-03-02","06290002"]`,
        ),
      ),
    );
  });

  test('of each plaatsingsbesluit adds up to the whole', async () => {
    const berichten = [
      EXAMPLE,
      levering('b', { id: 'A-2', mutaties: [move('M-3', '202600018'), move('M-4', '202600017', '03')] }),
      { naam: 'c', inhoud: '<x/>' },
    ];
    const { hashtotaal, sommen, onleesbaar } = await sumPerPlaatsingsbesluit(asStream(berichten));
    expect(hashtotaal).toBe((await judge(berichten)).verslag.hashtotaal);
    expect(Object.keys(sommen)).toEqual(['202600017', '202600018']);
    const total = Object.values(sommen).reduce((sum, each) => (sum + BigInt(`0x${each}`)) % 2n ** 256n, 0n);
    expect(total.toString(16).padStart(64, '0')).toBe(hashtotaal);
    expect(onleesbaar).toEqual(['c']);
    await expect(sumPerPlaatsingsbesluit(7 as never)).rejects.toThrow(TypeError);
  });

  test('is of JSON by RFC 8785', () => {
    expect(canonicalJson({ b: [1, null, { d: '€\n"', c: undefined }], a: { z: 'x', y: '' } })).toBe(
      '{"a":{"y":"","z":"x"},"b":[1,null,{"d":"€\\n\\""}]}',
    );
  });
});

describe('two deliveries', () => {
  const a = levering('a', { id: 'A-1', mutaties: [move('M-1'), move('M-2', '202600018')] });
  const entry = (id: string, nummer = '202600017'): object => ({
    ...{ plaatsingsbesluitnummer: nummer, mutatieIdentificatie: id },
  });

  test.each<[string, readonly LeveringBericht[], object]>([
    ['the same', [a], { gelijk: true }],
    [
      'the same in other messages',
      [
        levering('y', { id: 'A-8', mutaties: [move('M-2', '202600018')] }),
        levering('x', { id: 'A-9', dagtekening: '2026-03-11', mutaties: [move('M-1')] }),
      ],
      { gelijk: true },
    ],
    [
      'one that is missing',
      [levering('x', { id: 'A-1', mutaties: [move('M-1')] })],
      { ontbreekt: [{ ...entry('M-2', '202600018'), voor: 'a' }] },
    ],
    [
      'one that is extra',
      [a, levering('x', { id: 'A-2', mutaties: [end('M-3')] })],
      { extra: [{ ...entry('M-3'), na: 'x' }] },
    ],
    [
      'one that is changed',
      [levering('x', { id: 'A-1', mutaties: [move('M-1', '202600017', '03'), move('M-2', '202600018')] })],
      { gewijzigd: [{ ...entry('M-1'), voor: 'a', na: 'x' }] },
    ],
    [
      'one that is there twice',
      [a, levering('x', { id: 'A-1', mutaties: [move('M-1')] })],
      { extra: [{ ...entry('M-1'), voor: 'a', na: 'x' }] },
    ],
    ['one that cannot be read', [a, { naam: 'x', inhoud: '' }], { onleesbaar: { voor: [], na: ['x'] } }],
    [
      'nothing',
      [],
      {
        ontbreekt: [
          { ...entry('M-1'), voor: 'a' },
          { ...entry('M-2', '202600018'), voor: 'a' },
        ],
      },
    ],
  ])('%s', async (_, na, expected) => {
    const none = { gelijk: false, ontbreekt: [], extra: [], gewijzigd: [], onleesbaar: { voor: [], na: [] } };
    expect(await compareLeveringen([a], asStream(na))).toEqual({ ...none, ...expected });
  });

  test('of which one breaks off are not the same', async () => {
    const broken = async function* (): AsyncGenerator<LeveringBericht> {
      yield a;
      throw new Error('GEHEIM');
    };
    expect(await compareLeveringen(broken(), [a])).toMatchObject({
      gelijk: false,
      onleesbaar: { voor: ['#2'] },
    });
    expect(await compareLeveringen([], [])).toMatchObject({ gelijk: false });
    await expect(compareLeveringen([], 'x' as never)).rejects.toThrow(TypeError);
  });
});
