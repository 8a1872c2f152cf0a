import fc from 'fast-check';
import { parseBericht, serializeBericht } from 'fz825';
import { expect, test } from 'vitest';
import { berichten, styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { mutate } from '../support/mutants.ts';
import { readTree, render } from '../support/xml-tree.ts';

/** What one mistake of each kind is reported as; there are no exceptions. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'element dropped': ['STR-ONTBREEKT'],
  'element repeated': ['STR-HERHAALD'],
  'element moved within its parent': ['STR-VOLGORDE'],
  'renamed: unknown': ['STR-BERICHT', 'STR-ONVERWACHT'],
  'renamed: other case': ['STR-BERICHT', 'STR-ONVERWACHT'],
  'value: empty': ['STR-LEEG'],
  'value: blank': ['STR-ENUMERATIE', 'STR-LEEG', 'STR-PATROON', 'STR-VERSIE'],
  "value: another element's": ['STR-ENUMERATIE', 'STR-PATROON', 'STR-VERSIE', 'STR-VORM'],
  'value: other digits': ['STR-ENUMERATIE', 'STR-PATROON', 'STR-VERSIE', 'STR-VORM'],
  'value: boundary length': ['STR-ENUMERATIE', 'STR-LENGTE', 'STR-PATROON', 'STR-VERSIE', 'STR-VORM'],
  'value: space around': ['STR-ENUMERATIE', 'STR-LENGTE', 'STR-PATROON', 'STR-VERSIE', 'STR-VORM'],
  'value: date': ['STR-DATUM', 'STR-PATROON', 'STR-VORM'],
  'value: zone': ['STR-DATUM', 'STR-PATROON', 'STR-VORM'],
  'value: one character': [
    'STR-ENUMERATIE',
    'STR-LEEG',
    'STR-LENGTE',
    'STR-PATROON',
    'STR-VERSIE',
    'STR-VORM',
  ],
  'value: very long': ['STR-ENUMERATIE', 'STR-LEEG', 'STR-LENGTE', 'STR-PATROON', 'STR-VERSIE', 'STR-VORM'],
  'text: no-break space': ['STR-TEKST'],
  'text: letters': ['STR-TEKST'],
  'text: CDATA': ['STR-TEKST'],
  'element in a value': ['STR-ONVERWACHT'],
  'attribute: plain': ['STR-ATTRIBUUT'],
  'attribute: xml:lang': ['STR-ATTRIBUUT'],
  'attribute: xml:space': ['STR-ATTRIBUUT'],
  'attribute: foreign': ['STR-ATTRIBUUT'],
  'attribute: own namespace': ['STR-ATTRIBUUT'],
  'attribute: xsi:nil true': ['STR-ATTRIBUUT'],
  'attribute: xsi:nil false': ['STR-ATTRIBUUT'],
  'attribute: xsi, unknown': ['STR-ATTRIBUUT'],
};

test.each(Object.entries(RULES))(
  '%s: accepted, or exactly one finding, by one of these rules',
  (name, rules) => {
    const found = new Set<string>();
    fc.assert(
      fc.property(berichten(3), styles(), fc.nat(), (bericht, style, seed) => {
        const serialized = serializeBericht(bericht);
        if (!serialized.ok) expect.unreachable('a valid message is serialized');
        const { tree, operators } = mutate(readTree(serialized.xml), [name], seed);
        fc.pre(operators.length === 1);
        const parsed = parseBericht(render(tree, style));
        if (parsed.ok) return;
        for (const { rule } of parsed.findings) found.add(rule);
        expect(parsed.findings).toHaveLength(1);
      }),
      { numRuns: campaign(name === 'value: one character' ? 100 : 40, 200).runs, seed: 825 },
    );
    expect([...found].sort()).toEqual(rules);
  },
);
