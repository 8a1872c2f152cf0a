import fc from 'fast-check';
import { parseBericht, serializeBericht } from 'fz825';
import { expect, test } from 'vitest';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { readTree, render } from '../support/xml-tree.ts';
import { judges } from './judges.ts';

test('every valid message is accepted by the library and by both oracles, in whatever style it is written', () => {
  const { runs, part } = campaign(60, 2_500);
  const kinds = { FZ825: 0, FZ826: 0 };
  fc.assert(
    fc.property(berichten(), styles(), (bericht, style) => {
      kinds[bericht.berichttype]++;
      const serialized = serializeBericht(bericht);
      if (!serialized.ok) expect.unreachable(JSON.stringify(serialized.findings));
      const tree = readTree(serialized.xml);
      const xml = render(tree, style);
      const parsed = parseBericht(xml);
      expect(parsed.ok ? parsed.bericht : parsed.findings, xml).toStrictEqual(bericht);
      expect(judges(tree).structure(xml), xml).toStrictEqual([]);
      expect(judges(tree).oracles(xml), xml).toStrictEqual({ libxmljs2: true, 'libxml2-wasm': true });
    }),
    { numRuns: runs, seed: 825 },
  );
  expect(kinds.FZ825).toBeGreaterThan(part(1_000));
  expect(kinds.FZ826).toBeGreaterThan(part(1_000));
});
