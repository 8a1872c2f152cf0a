import { parseBericht, serializeBericht } from 'fz825';
import { expect, test } from 'vitest';
import { PLAIN } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { element, readTree, render, text, type XmlElement } from '../support/xml-tree.ts';

// Faults that stand close together: each is told, none hides another, and many of them take no more time each.

test('text behind an element that has to go is a fault of its own', () => {
  const tree = message();
  tree.children.push(element('urn:x', 'x', [text('x')]), text('x'));
  expect(findings(tree)).toEqual(['STR-ONVERWACHT /Bericht/*[3]', 'STR-TEKST /Bericht']);
});

test('what is wrong inside an element that has to go is not told', () => {
  const tree = message();
  const [, verzekerde] = tree.children;
  if (verzekerde === undefined) expect.unreachable('a message has a Verzekerde');
  tree.children.push(structuredClone(verzekerde));
  const again = tree.children.at(-1);
  if (again?.kind === 'element') again.children = [text('x')];
  expect(findings(tree)).toEqual(['STR-HERHAALD /Bericht/Verzekerde[2]']);
});

test('an unknown element in each of many mutations takes time in proportion to their number', {
  timeout: 15_000,
}, () => {
  const { runs: count } = campaign(1_600, 20_000);
  const tree = message();
  const [, verzekerde] = tree.children;
  const mutatie = verzekerde?.kind === 'element' ? verzekerde.children.at(-1) : undefined;
  if (verzekerde?.kind !== 'element' || mutatie?.kind !== 'element')
    expect.unreachable('there is a mutation');
  mutatie.children.push(element(mutatie.namespace, 'x'));
  verzekerde.children.push(...Array.from({ length: count - 1 }, () => mutatie));
  const found = findings(tree);
  expect(found).toHaveLength(count);
  expect(found.at(-1)).toBe(`STR-ONVERWACHT /Bericht/Verzekerde/MutatieFZ[${count}]/*[6]`);
});

function message(): XmlElement {
  const serialized = serializeBericht(exampleBericht());
  return serialized.ok ? readTree(serialized.xml) : expect.unreachable('the message is valid');
}

function findings(tree: XmlElement): readonly string[] {
  const parsed = parseBericht(render(tree, PLAIN), { limits: { findings: Number.POSITIVE_INFINITY } });
  return parsed.ok ? [] : parsed.findings.map(({ rule, path }) => `${rule} ${path}`);
}
