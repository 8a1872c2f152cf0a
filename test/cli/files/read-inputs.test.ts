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
      return Uint8Array.of(index, limit / 1024 / 1024);
    };
    return { name: String(index), file: undefined, read };
  });
  const ahead: number[] = [];
  const read: ReadInput[] = [];
  for await (const input of readInputs(inputs)) {
    read.push(input);
    ahead.push(started.length - read.length);
  }
  expect(read).toEqual(
    Array.from({ length: 20 }, (_, index) =>
      index === 12
        ? { name: '12', error: new Error('not to be read') }
        : { name: String(index), bytes: Uint8Array.of(index, 10) },
    ),
  );
  expect(ahead).toEqual([...Array(16).fill(4), 3, 2, 1, 0]);
});

test('of a larger file the rest is read when it may be an answer, and its turn has come', async () => {
  const events: string[] = [];
  const texts = [
    ['message', 'x', 10],
    ['answer', '<Retourcodes>', 40],
    ['answer in UTF-16', Buffer.from('<Retourcodes>', 'utf16le'), 40],
    ['answer in UTF-16, the other way round', Buffer.from('<Retourcodes>', 'utf16le').swap16(), 40],
    ['message', '<Retourcode>', 10],
  ] as const;
  const inputs = texts.map(([name, text], index): Input => {
    const read = async (_: number, further?: (bytes: Uint8Array) => Promise<number>): Promise<Uint8Array> => {
      const limit = await further?.(Buffer.from(text));
      events.push(`read ${index}`);
      return Uint8Array.of((limit ?? 0) / 1024 / 1024);
    };
    return { name, file: undefined, read };
  });
  const limits: number[] = [];
  for await (const input of readInputs(inputs)) {
    limits.push('bytes' in input ? (input.bytes[0] ?? 0) : -1);
    events.push(`checked ${limits.length - 1}`);
  }
  expect(limits).toEqual(texts.map(([, , limit]) => limit));
  const place = (event: string): number => events.indexOf(event);
  for (const index of [1, 2, 3])
    expect(place(`read ${index}`)).toBeGreaterThan(place(`checked ${index - 1}`) - 2);
  expect(place('read 2')).toBeGreaterThan(place('read 1'));
  expect(place('read 3')).toBeGreaterThan(place('checked 1'));
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
