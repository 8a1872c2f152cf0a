import { expect, test } from 'vitest';
import { perObject } from '../../src/data/index.ts';

test('works out once for each object', () => {
  const asked: object[] = [];
  const sizeOf = perObject((list: readonly number[]) => {
    asked.push(list);
    return { size: list.length };
  });
  const [one, other] = [[1], [1]];
  expect(sizeOf(one)).toBe(sizeOf(one));
  expect(sizeOf(other)).toEqual(sizeOf(one));
  expect(sizeOf(other)).not.toBe(sizeOf(one));
  expect(asked).toEqual([one, other]);
});

test('asks again where it came to nothing, or threw', () => {
  const answers = [undefined, 'throws', 'found'];
  const find = perObject((_key: object) => {
    const answer = answers.shift();
    if (answer === 'throws') throw new Error(answer);
    return answer;
  });
  const key = {};
  expect(find(key)).toBeUndefined();
  expect(() => find(key)).toThrow('throws');
  expect([find(key), find(key)]).toEqual(['found', 'found']);
});

test('two of them keep apart', () => {
  const key = {};
  expect([perObject(() => 1)(key), perObject(() => 2)(key)]).toEqual([1, 2]);
});
