import fc from 'fast-check';
import { parseBericht, serializeBericht } from 'fz825';
import { expect, test } from 'vitest';
import { judges } from '../oracles/judges.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { readTree } from '../support/xml-tree.ts';
import { halfTyped, SECRET } from './half-typed.ts';

test('what is serialized is a valid message, whatever went in; anything else gives findings without values', () => {
  const { runs, part } = campaign(320, 5_000);
  let accepted = 0;
  fc.assert(
    fc.property(halfTyped(berichten(2)), (input) => {
      const serialized = serializeBericht(input as never);
      if (!serialized.ok) {
        expect(serialized.findings.length).toBeGreaterThan(0);
        for (const found of serialized.findings) {
          expect(found).toMatchObject({ controletype: 2, line: null, column: null });
          expect(found).not.toHaveProperty('value');
        }
        expect(JSON.stringify(serialized.findings)).not.toContain(SECRET);
        return;
      }
      accepted++;
      const { xml } = serialized;
      const parsed = parseBericht(xml);
      expect(parsed.ok ? [] : parsed.findings, xml).toEqual([]);
      expect(judges(readTree(xml)).oracles(xml), xml).toEqual({ libxmljs2: true, 'libxml2-wasm': true });
    }),
    { numRuns: runs, seed: 825 },
  );
  expect(accepted).toBeGreaterThan(part(250));
});

test('anything at all gives findings', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(serializeBericht(input as never)).toMatchObject({
        ok: false,
        findings: [{ rule: 'STR-BERICHT' }],
      });
    }),
    { numRuns: 1_000, seed: 825 },
  );
});

test('a message that holds itself gives findings', () => {
  const mutatieFZ: unknown[] = [];
  mutatieFZ.push({ mutatieLocatie: mutatieFZ }, mutatieFZ);
  const bericht = {
    berichttype: 'FZ825',
    header: mutatieFZ,
    verzekerde: { verzekerdennummer: mutatieFZ, mutatieFZ },
  };
  const serialized = serializeBericht(bericht as never);
  expect(serialized.ok).toBe(false);
});
