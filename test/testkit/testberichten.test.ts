import { readdirSync, readFileSync } from 'node:fs';
import { assessBericht } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { FOUTEN } from 'fz825/testkit';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../testberichten/', import.meta.url);

interface Beschrijving {
  readonly bestand: string;
  readonly rule: string;
  readonly oordeel: {
    readonly peildatum: string;
    readonly omgeving: 'P' | 'T';
    readonly controletype: 5;
    readonly bronnen: string;
  };
  readonly verdict: string;
  readonly findings: readonly Gevonden[];
  readonly waarschuwingen: readonly Gevonden[];
}

interface Gevonden {
  readonly rule: string;
  readonly retourcode: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

const json = (path: string) => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
const { berichten } = json('index.json') as { readonly berichten: readonly Beschrijving[] };

describe('the public test messages', () => {
  test('are one that is accepted and one with the fault, of each rule, and all of them are told', () => {
    expect(berichten.map(({ bestand }) => bestand)).toEqual(
      FOUTEN.flatMap((rule) => [`${rule}/goed.xml`, `${rule}/fout.xml`]),
    );
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    expect(files.filter((name) => name.endsWith('.xml')).sort()).toEqual(
      berichten.map(({ bestand }) => bestand).sort(),
    );
    expect(files.filter((name) => name.endsWith('bronnen.json')).sort()).toEqual(
      [...new Set(berichten.map(({ oordeel }) => oordeel.bronnen))].sort(),
    );
  });

  test.each(berichten.map((each) => [each.bestand, each] as const))('%s', (bestand, each) => {
    const made = readBronnen(json(each.oordeel.bronnen));
    if (!made.ok) throw new Error(JSON.stringify(made.findings));
    const assessed = assessBericht(readFileSync(new URL(bestand, FOLDER)), {
      ...each.oordeel,
      bronnen: made.bronnen,
    });
    const plain = (findings: readonly Gevonden[]) =>
      findings.map(({ rule, retourcode, path, line, column }) => ({ rule, retourcode, path, line, column }));
    expect(assessed.verdict).toBe(each.verdict);
    expect(plain(assessed.findings)).toEqual(each.findings);
    expect(plain(assessed.waarschuwingen)).toEqual(each.waarschuwingen);

    const found = [...each.findings, ...each.waarschuwingen].map(({ rule }) => rule);
    if (bestand.endsWith('/goed.xml'))
      expect({ found, verdict: each.verdict }).toEqual({ found: [], verdict: 'accepted' });
    else expect(found).toContain(each.rule);
  });

  test('hold nothing but what was made up', () => {
    const values = berichten.flatMap(({ bestand }) => [
      ...readFileSync(new URL(bestand, FOLDER), 'utf8').matchAll(
        /<\w+:(Afzender|Zorglocatie|Verzekerdennummer|Plaatsingsbesluitnummer|\w+Identificatie|Identificatie\w+)>([^<]+)</g,
      ),
    ]);
    const shown = new Set(values.map(([, , value = '']) => value));
    expect([...shown].filter((value) => !/^(?:0?6?999|TEST-|0{7}$|069$)/.test(value))).toEqual([]);
  });
});
