import { serializeBericht } from 'fz825';
import { expect, test } from 'vitest';
import { normaliseBericht } from '../../src/serialize/index.ts';
import { exampleBericht } from '../support/example-bericht.ts';

test('a message is copied, without the fields that are undefined', () => {
  const bericht = exampleBericht();
  const normalised = normaliseBericht({ ...bericht, onbekend: undefined });
  expect(normalised).toStrictEqual({ ok: true, bericht });
  expect(normalised.ok && normalised.bericht.header).not.toBe(bericht.header);
});

test.each<[string, unknown]>([
  ['no message', null],
  ['a message of a type that is not known', { ...exampleBericht(), berichttype: 'FZ827' }],
  ['a message without header', { ...exampleBericht(), header: undefined }],
])('%s gives the findings of serializing it', (_, bericht) => {
  const normalised = normaliseBericht(bericht);
  expect(normalised.ok).toBe(false);
  expect(normalised).toEqual(serializeBericht(bericht as never));
});
