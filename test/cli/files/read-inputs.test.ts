import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { collectAtMost, type Further, readAtMost } from '../../../src/cli/files/read-at-most.ts';
import { type ReadInput, readFileNow, readOther } from '../../../src/cli/files/read-inputs.ts';
import { some } from '../../support/campaign.ts';
import { file, inFolder } from '../cli.ts';

const MIB = 1024 * 1024;
const MARK = '<Retourcodes>';

/** What a text begins with, how many bytes of it may be read at most, and what it is. */
const BEGINNINGS: readonly (readonly [string, string | Uint8Array, number])[] = [
  ['a message', 'x', 10 * MIB],
  ['an answer', MARK, 40 * MIB],
  ['an answer in UTF-16', Buffer.from(MARK, 'utf16le'), 40 * MIB],
  ['an answer in UTF-16, the other way round', Buffer.from(MARK, 'utf16le').swap16(), 40 * MIB],
  ['a message with another element', '<Retourcode>', 10 * MIB],
];

test.each(some(BEGINNINGS, 4))('%s is read up to its limit, and one byte more', async (_, start, limit) => {
  const asked: number[] = [];
  const read = async (first: number, further?: Further): Promise<Uint8Array> => {
    asked.push(first, (await further?.(Buffer.from(start))) ?? 0);
    return Buffer.from(start);
  };
  expect(await readOther({ name: 'x', read })).toEqual({
    name: 'x',
    bytes: Buffer.from(start),
  });
  expect(asked).toEqual([10 * MIB, limit]);
  for (const length of [limit - 1, limit, limit + 1, limit + 70_000]) {
    const whole = Buffer.alloc(length, 7);
    whole.set(Buffer.from(start));
    const found = bytesOf(readFileNow({ name: file('begin.xml', whole) }));
    expect(found.length).toBe(Math.min(length, limit + 1));
    expect(Buffer.compare(found, whole.subarray(0, limit + 1))).toBe(0);
  }
});

test('a file is read whole, whatever its size, and one behind the other', () => {
  for (const length of [0, 1, 65_535, 65_536, 65_537, 300_000, 20, 0]) {
    const whole = Buffer.from(Array.from({ length }, (_, index) => index % 251));
    expect(Buffer.compare(bytesOf(readFileNow({ name: file('maat.xml', whole) })), whole)).toBe(0);
  }
});

test('what cannot be read is told, and a pipe that nobody writes is not waited for', () => {
  expect(readFileNow({ name: inFolder('weg.xml') })).toMatchObject({
    name: inFolder('weg.xml'),
    error: { code: 'ENOENT' },
  });
  expect(readFileNow({ name: inFolder() })).toMatchObject({ error: { code: 'EISDIR' } });
  execFileSync('mkfifo', [inFolder('pijp.xml')]);
  expect(bytesOf(readFileNow({ name: inFolder('pijp.xml') }))).toHaveLength(0);
});

test('what reading rejects with is told of the input', async () => {
  const read = (): Promise<never> => Promise.reject(new Error('not to be read'));
  expect(await readOther({ name: 'x', read })).toEqual({
    name: 'x',
    error: new Error('not to be read'),
  });
});

function bytesOf(input: ReadInput): Uint8Array {
  if ('error' in input) throw input.error;
  return input.bytes;
}

test('of a file that is larger than a limit one byte more is read, and nothing behind it', async () => {
  const path = file('groot.bin', Buffer.alloc(3_000_000, 7));
  for (const [limit, length] of [
    [0, 1],
    [10, 11],
    [2_999_999, 3_000_000],
    [3_000_000, 3_000_000],
    [9_000_000, 3_000_000],
  ] as const)
    expect([limit, (await readAtMost(path, limit)).length]).toEqual([limit, length]);
  expect((await readAtMost(path, 9_000_000)).every((byte) => byte === 7)).toBe(true);
  const path9 = file('negen.bin', Buffer.from('123456789'));
  for (const [limit, most, expected] of [
    [3, 3, '1234'],
    [3, 5, '123456'],
    [3, 99, '123456789'],
    [9, 0, '123456789'],
  ] as const) {
    const asked: string[] = [];
    const bytes = await readAtMost(path9, limit, async (start) => {
      asked.push(Buffer.from(start).toString());
      return most;
    });
    expect(Buffer.from(bytes).toString()).toBe(expected);
    expect(asked).toHaveLength(limit === 9 ? 0 : 1);
  }
  let asked = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.alloc(4, ++asked);
  }
  expect([...(await collectAtMost(endless(), 9))]).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
  expect(asked).toBe(3);
});
