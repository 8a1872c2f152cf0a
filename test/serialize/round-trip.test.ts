import fc from 'fast-check';
import { type Bericht, parseBericht, type SerializeOptions, serializeBericht } from 'fz825';
import { expect, test } from 'vitest';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { readTree, render } from '../support/xml-tree.ts';

test.each([{ pretty: true }, { pretty: false }])(
  'what is serialized with %o parses back to the same message',
  (options) => {
    fc.assert(
      fc.property(berichten(), (bericht) => {
        expect(parse(serialize(bericht, options))).toStrictEqual(bericht);
      }),
      { numRuns: campaign(100, 1_000).runs, seed: 826 },
    );
  },
);

test('a message in any style is serialized as if it had been built', () => {
  fc.assert(
    fc.property(berichten(), styles(), fc.boolean(), (bericht, style, pretty) => {
      const canonical = serialize(bericht, { pretty });
      const styled = render(readTree(canonical), style);
      expect(serialize(parse(styled), { pretty })).toBe(canonical);
      expect(serialize(parse(canonical), { pretty })).toBe(canonical);
    }),
    { numRuns: campaign(48, 500).runs, seed: 825 },
  );
});

test('serializing does not change the message', () => {
  fc.assert(
    fc.property(berichten(2), (bericht) => {
      const copy = structuredClone(bericht);
      const { ok } = serializeBericht(deepFreeze(bericht));
      expect(ok).toBe(true);
      expect(bericht).toStrictEqual(copy);
    }),
    { numRuns: 200, seed: 825 },
  );
});

function serialize(bericht: Bericht, options: SerializeOptions): string {
  const serialized = serializeBericht(bericht, options);
  return serialized.ok ? serialized.xml : expect.unreachable(JSON.stringify(serialized.findings));
}

function parse(xml: string): Bericht {
  const parsed = parseBericht(xml);
  return parsed.ok ? parsed.bericht : expect.unreachable(JSON.stringify(parsed.findings));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) deepFreeze(item);
  return Object.freeze(value);
}
