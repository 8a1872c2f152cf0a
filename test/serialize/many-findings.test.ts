import { checkBericht, serializeBericht } from 'fz825';
import { toDocument } from 'fz825/document';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';

/** A message with so many mutations that are no objects. */
function withHoles(count: number): ReturnType<typeof exampleBericht> {
  const bericht = exampleBericht();
  return { ...bericht, verzekerde: { ...bericht.verzekerde, mutatieFZ: new Array(count) } };
}

const LAST = {
  controletype: 2,
  rule: 'STR-LIMIET',
  path: '/',
  line: null,
  args: { fault: 'bevindingen', limit: 100, found: 101 },
};

test('100 findings are all told', () => {
  const result = serializeBericht(withHoles(100));
  expect(result.ok ? [] : result.findings.map(({ rule }) => rule)).toEqual(Array(100).fill('STR-TYPE'));
});

test('of more the first 100, and how many there are, by every function that judges a message that was built', () => {
  const bericht = withHoles(101);
  const result = serializeBericht(bericht);
  if (result.ok) throw new Error('serialized');
  expect(result.findings).toHaveLength(101);
  expect(result.findings.slice(0, 100)).toEqual(
    Array.from({ length: 100 }, (_, index) =>
      expect.objectContaining({
        rule: 'STR-TYPE',
        path: `/Bericht/Verzekerde/MutatieFZ[${index + 1}]`,
      }),
    ),
  );
  expect(result.findings[100]).toMatchObject(LAST);
  const document = toDocument(bericht);
  expect(document.ok ? [] : document.findings).toEqual(result.findings);
  expect(checkBericht(bericht, { peildatum: '2026-03-15', omgeving: 'T' }).findings).toEqual(result.findings);
  const validated = mutatieberichtSchema['~standard'].validate(bericht);
  expect(!(validated instanceof Promise) && validated.issues?.at(-1)).toEqual({
    message: result.findings[100]?.message,
    path: [],
  });
});

// As many as are looked at one by one, in a campaign: of more holes than that it is no list.
test('a message with very many of them gives no more findings', () => {
  const { runs } = campaign(100_000, 1_000_000);
  const count = Math.min(runs, 1_000_000);
  const result = serializeBericht(withHoles(count));
  expect(result.ok ? [] : result.findings.at(-1)?.args).toEqual({
    fault: 'bevindingen',
    limit: 100,
    found: count,
  });
});
