import * as api from 'fz825';
import * as document from 'fz825/document';
import { expect, test } from 'vitest';

test('the public functions and constants are these', () => {
  expect(Object.keys(api).sort()).toEqual([
    'UZOVI_DJI',
    'compileSchema',
    'correctie',
    'eindeZorg',
    'intrekking',
    'mutatiebericht',
    'parseBericht',
    'parseBerichtStream',
    'serializeBericht',
    'validateStructure',
    'verplaatsing',
  ]);
  expect(Object.keys(document)).toEqual(['toDocument']);
});
