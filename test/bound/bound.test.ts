import { toDocument } from 'fz825/document';
import { generateJsonSchema } from 'fz825/json-schema';
import { bindProfiel } from 'fz825/profiel';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import { withSchemas } from 'fz825/schema';
import { fz825Matchers } from 'fz825/vitest';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';
import { bindOne, readProfiel } from '../support/profielen.ts';

const BERICHT = exampleBericht();
const SLEUTEL = 'een sleutel van genoeg bytes';

/** Every function with an option `profiel`. */
const FUNCTIONS: readonly (readonly [string, (options: never) => unknown])[] = [
  ['toDocument', (options) => toDocument(BERICHT, options)],
  ['exportXslt', (options) => exportXslt(options)],
  ['exportSchematron', (options) => exportSchematron(options)],
  ['generateJsonSchema', (options) => generateJsonSchema({ berichttype: 'FZ825', ...(options as object) })],
  ['toBeGeldigBericht', (options) => fz825Matchers.toBeGeldigBericht(BERICHT, options)],
  [
    'pseudonymiseBericht',
    (options) => pseudonymiseBericht(BERICHT, { sleutel: SLEUTEL, ...(options as object) }),
  ],
];

describe.each(FUNCTIONS)('%s', (_, call) => {
  test('takes the result of bindProfiel, its api, and that of withSchemas', async () => {
    const bound = bindOne('eigen');
    const { fz825, fz826 } = readProfiel('eigen').schemas;
    const withThem = withSchemas({ fz825, fz826 });
    const own = outcomeOf(await call({} as never));
    for (const profiel of [bound, bound.api, withThem, { schemas: bound.api.schemas }, undefined])
      expect(outcomeOf(await call({ profiel } as never))).toEqual(own);
  });

  test.each([
    ['a result that is not ok', bindProfiel('{}')],
    ['a profile', readProfiel('eigen')],
    ['null', null],
    ['a text', '{}'],
    ['an api without schemas', { api: {} }],
    ['schemas alone', bindOne('eigen').api.schemas],
    ['half of the schemas', { schemas: { fz825: bindOne('eigen').api.schemas.fz825 } }],
  ])('refuses %s', async (_what, profiel) => {
    await expect((async () => call({ profiel } as never))()).rejects.toThrow(
      new TypeError('profiel must be what bindProfiel gave: its result when that is ok, or its api.'),
    );
  });
});

test('profiel and schemas are not given together', () => {
  const profiel = bindOne('eigen');
  expect(() => toDocument(BERICHT, { profiel, schemas: profiel.api.schemas })).toThrow(
    new TypeError('Give profiel or schemas, not both.'),
  );
});

/** What came out, as far as it can be compared. */
function outcomeOf(result: unknown): unknown {
  if (typeof result !== 'object' || result === null) return result;
  if ('document' in result) return String(result.document);
  // The XSDs have notes that the constants of this package do not have.
  if ('$schema' in result && 'required' in result) return result.required;
  return 'pass' in result ? result.pass : result;
}
