import { expect, test } from 'vitest';
import type { Input } from '../../../src/cli/files/list-inputs.ts';
import { collectAtMost, readAtMost } from '../../../src/cli/files/read-at-most.ts';
import { type ReadInput, readInputs } from '../../../src/cli/files/read-inputs.ts';
import { file } from '../cli.ts';

test('files are read four ahead, and come in their order whichever is read first', async () => {
  const started: number[] = [];
  const inputs = Array.from({ length: 20 }, (_, index): Input => {
    const read = async (limit: number): Promise<Uint8Array> => {
      started.push(index);
      if (index % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
      if (index === 12) throw new Error('not to be read');
      return Uint8Array.of(index, limit);
    };
    return { name: String(index), file: undefined, read };
  });
  const ahead: number[] = [];
  const read: ReadInput[] = [];
  for await (const input of readInputs(inputs, 7)) {
    read.push(input);
    ahead.push(started.length - read.length);
  }
  expect(read).toEqual(
    Array.from({ length: 20 }, (_, index) =>
      index === 12
        ? { name: '12', error: new Error('not to be read') }
        : { name: String(index), bytes: Uint8Array.of(index, 7) },
    ),
  );
  expect(ahead).toEqual([...Array(16).fill(4), 3, 2, 1, 0]);
});

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
  let asked = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.alloc(4, ++asked);
  }
  expect([...(await collectAtMost(endless(), 9))]).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
  expect(asked).toBe(3);
});
