import fc from 'fast-check';
import { assessBericht, controles, parseBericht, parseRetourbericht, readRetourbericht } from 'fz825';
import { administratie, applyMutatiebericht, toGegevens } from 'fz825/administratie';
import { readBronnen } from 'fz825/bronnen';
import {
  administratieMetVerloop,
  berichtMetFout,
  FOUTEN,
  type FoutRule,
  geldigBericht,
  type Testbericht,
  testbericht,
  uitwisseling,
} from 'fz825/testkit';
import { describe, expect, test } from 'vitest';
import { structureTexts, xmlTexts } from '../../src/taal/index.ts';
import { campaign } from '../support/campaign.ts';

const RUNS = { numRuns: campaign(20, 2000).runs };

function judge({ xml, gegevens, peildatum, omgeving }: Testbericht) {
  const made = readBronnen(gegevens);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  // As it is read from a file.
  const bytes = new TextEncoder().encode(xml);
  const { verdict, findings, waarschuwingen } = assessBericht(bytes, {
    peildatum,
    omgeving,
    controletype: 5,
    bronnen: made.bronnen,
  });
  return { verdict, found: [...findings, ...waarschuwingen] };
}

test('FOUTEN has every rule that an FZ825 can break', () => {
  const none = ['STR-GRENS', 'STR-CIJFERS', 'STR-TYPE', 'STR-TEKEN'];
  const rules = [...Object.keys(xmlTexts), ...Object.keys(structureTexts), ...controles.map(({ id }) => id)];
  expect([...FOUTEN].sort()).toEqual(rules.filter((rule) => !none.includes(rule)).sort());
});

test('a message that is right is accepted, without a waarschuwing', () => {
  fc.assert(
    fc.property(geldigBericht(), (bericht) => {
      expect(judge(bericht)).toEqual({ verdict: 'accepted', found: [] });
      expect(bericht.verwacht).toEqual([]);
    }),
    RUNS,
  );
});

test.each(FOUTEN)('of a message that breaks %s that is found, once, and nothing else', (rule) => {
  fc.assert(
    fc.property(berichtMetFout(rule), (bericht) => {
      const { verdict, found } = judge(bericht);
      expect(new Set(found.map((each) => each.rule))).toEqual(new Set(bericht.verwacht));
      expect(found.filter((each) => each.rule === rule)).toHaveLength(1);
      expect(bericht.fout).toBe(rule);
      expect(verdict).toBe(rule.startsWith('W') ? 'accepted' : 'rejected');
    }),
    RUNS,
  );
});

test('without a rule any of them is broken', () => {
  const seen = new Set(fc.sample(berichtMetFout(), { numRuns: 600, seed: 1 }).map(({ fout }) => fout));
  expect([...seen].sort()).toEqual([...FOUTEN].sort());
});

describe('an exchange', () => {
  test('has the answer to its message', () => {
    fc.assert(
      fc.property(uitwisseling(), ({ heen, findings, retour, retourXml }) => {
        const parsed = parseRetourbericht(retourXml);
        expect(parsed.ok && parsed.bericht).toEqual(retour);
        const read = readRetourbericht(heen.bericht, parsed);
        expect(read.ok && read.waarschuwingen).toEqual([]);
        const rejects = heen.fout !== null && !heen.fout.startsWith('W');
        expect(findings.length > 0).toBe(rejects);
        expect(read.ok && read.uitkomst.accepted).toBe(!rejects);
      }),
      RUNS,
    );
  });

  test('of a rule that has no retourbericht does not exist', () => {
    expect(() => uitwisseling('STR-DATUM')).toThrow(new TypeError('fout must be the id of a control.'));
  });
});

test('an administratie is what its messages, each accepted, made of its beginning', () => {
  fc.assert(
    fc.property(administratieMetVerloop(), ({ begin, berichten, administratie: eind }) => {
      const opened = administratie(begin);
      let stand = opened.ok ? opened.administratie : undefined;
      for (const bericht of berichten) {
        expect(judge(bericht)).toEqual({ verdict: 'accepted', found: [] });
        const applied = stand && applyMutatiebericht(stand, parseBericht(bericht.xml));
        stand = applied?.ok ? applied.administratie : undefined;
      }
      expect(stand && toGegevens(stand)).toEqual(toGegevens(eind));
    }),
    RUNS,
  );
});

describe('one test message', () => {
  test('is the same for the same seed', () => {
    for (const fout of FOUTEN) expect(testbericht({ fout, seed: 7 })).toEqual(testbericht({ fout, seed: 7 }));
    expect(testbericht()).toEqual(testbericht({ seed: 1 }));
    expect(testbericht({ seed: 2 }).xml).not.toBe(testbericht({ seed: 1 }).xml);
  });

  test('says that it is one', () => {
    const silent = FOUTEN.filter((fout) => !testbericht({ fout }).xml.includes('verzonnen'));
    expect(silent).toEqual(['XML-LEEG']);
  });

  test.each([
    [{ fout: 'VC999' as FoutRule }, 'fout must be the id of a rule in FOUTEN.'],
    [{ fout: 'toString' as FoutRule }, 'fout must be the id of a rule in FOUTEN.'],
    [{ seed: 1.5 }, 'seed must be a whole number.'],
  ])('of %j is a TypeError', (options, message) => {
    expect(() => testbericht(options)).toThrow(new TypeError(message));
    if ('fout' in options) expect(() => berichtMetFout(options.fout)).toThrow(new TypeError(message));
  });
});
