import { applyEdits } from 'fz825/uitleg';
import { expect, test } from 'vitest';

test.each([
  ['abc', [], 'abc'],
  ['abc', [{ offset: 3, length: 0, text: 'd' }], 'abcd'],
  [
    'abc',
    [
      { offset: 1, length: 1, text: '' },
      { offset: 0, length: 0, text: 'x' },
    ],
    'xac',
  ],
  // What is put in at a place stands in front of what is taken away there.
  [
    'abc',
    [
      { offset: 1, length: 1, text: '' },
      { offset: 1, length: 0, text: 'x' },
    ],
    'axc',
  ],
  ['é\ud83d\ude00b', [{ offset: 1, length: 2, text: '' }], 'éb'],
])('%j with %j is %j', (text, edits, changed) => {
  expect(applyEdits(text, edits)).toBe(changed);
});

test.each([
  [
    [
      { offset: 0, length: 2, text: '' },
      { offset: 1, length: 1, text: '' },
    ],
  ],
  [[{ offset: 2, length: 2, text: '' }]],
  [[{ offset: -1, length: 1, text: '' }]],
  [[{ offset: 0, length: -1, text: '' }]],
  [[{ offset: Number.NaN, length: 1, text: '' }]],
  [[{ offset: 0, length: 1, text: 4 }]],
])('%j are no edits of this text', (edits) => {
  expect(() => applyEdits('abc', edits as never)).toThrow(TypeError);
});
