import fc from 'fast-check';
import { parseBericht, serializeBericht } from 'fz825';
import { toDocument } from 'fz825/document';
import { afterAll, describe, expect, test } from 'vitest';
import { styles } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { exampleBericht } from '../support/example-bericht.ts';
import { mutate, OPERATORS } from '../support/mutants.ts';
import { compileOracles } from '../support/oracles.ts';
import { readTree, render } from '../support/xml-tree.ts';
import { bind, IMPORTS, toXml, VARIANTS, xsds } from './apis.ts';
import { berichtenVan } from './arbitraries.ts';

const OPERATOR_NAMES = fc.array(fc.constantFrom(...Object.keys(OPERATORS)), { minLength: 1, maxLength: 3 });

describe.each(VARIANTS)('the structure by %s', (name) => {
  const { api } = bind(name);
  const texts = xsds(name);
  const imports = name === 'import' ? IMPORTS : {};
  const oracles = {
    FZ825: compileOracles(texts.fz825, undefined, imports),
    FZ826: compileOracles(texts.fz826, undefined, imports),
  };
  afterAll(() => {
    for (const oracle of [...oracles.FZ825, ...oracles.FZ826]) oracle.dispose();
  });

  test('what is serialized parses back to the same message, and libxml2 accepts it', () => {
    const { runs, part } = campaign(12, 150);
    const kinds = { FZ825: 0, FZ826: 0 };
    fc.assert(
      fc.property(berichtenVan(name), fc.boolean(), (bericht, pretty) => {
        kinds[bericht.berichttype]++;
        const serialized = api.serializeBericht(bericht, { pretty });
        if (!serialized.ok) expect.unreachable(JSON.stringify(serialized.findings));
        const parsed = api.parseBericht(serialized.xml);
        expect(parsed.ok ? parsed.bericht : parsed.findings).toStrictEqual(bericht);
        const own =
          bericht.berichttype === 'FZ825'
            ? api.parseMutatiebericht(serialized.xml)
            : api.parseRetourbericht(serialized.xml);
        expect(own.ok ? own.bericht : own.findings).toStrictEqual(bericht);
        for (const { accepts } of oracles[bericht.berichttype]) expect(accepts(serialized.xml)).toBe(true);
        const { mutatieberichtSchema, retourberichtSchema } = api;
        const schema = bericht.berichttype === 'FZ825' ? mutatieberichtSchema : retourberichtSchema;
        expect(schema['~standard'].validate(bericht)).toStrictEqual({ value: bericht });
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(Math.min(kinds.FZ825, kinds.FZ826)).toBeGreaterThan(part(40));
  });

  test('a message that was tampered with has the verdict of libxml2', () => {
    const { runs, part } = campaign(16, 300);
    const verdicts = { accepted: 0, rejected: 0 };
    fc.assert(
      fc.property(berichtenVan(name), styles(), OPERATOR_NAMES, fc.nat(), (bericht, style, chosen, seed) => {
        const { tree, operators } = mutate(readTree(toXml(api, bericht)), chosen, seed);
        fc.pre(operators.length > 0);
        const xml = render(tree, style);
        const parsed =
          bericht.berichttype === 'FZ825' ? api.parseMutatiebericht(xml) : api.parseRetourbericht(xml);
        verdicts[parsed.ok ? 'accepted' : 'rejected']++;
        for (const { accepts } of oracles[bericht.berichttype]) expect(accepts(xml), xml).toBe(parsed.ok);
      }),
      { numRuns: runs, seed: 826 },
    );
    expect(verdicts.accepted + verdicts.rejected).toBeGreaterThanOrEqual(runs);
    expect(Math.min(verdicts.accepted, verdicts.rejected)).toBeGreaterThan(part(20));
  });

  test('a stream and a document of xmlbuilder2 are the same', async () => {
    const bericht = exampleBericht();
    const xml = toXml(api, bericht);
    async function* pieces(): AsyncGenerator<string> {
      for (let at = 0; at < xml.length; at += 7) yield xml.slice(at, at + 7);
    }
    const streamed = await api.parseBerichtStream(pieces());
    expect(streamed.ok && streamed.bericht).toStrictEqual(bericht);
    const made = toDocument(bericht, { schemas: api.schemas });
    expect(made.ok && made.document.end({ prettyPrint: true, wellFormed: true })).toBe(xml);
  });
});

describe('a message of other schemas is refused', () => {
  const xmlOf = (namespaces: 'eigen' | 'naamruimte'): string =>
    toXml(namespaces === 'eigen' ? { serializeBericht } : bind(namespaces).api, exampleBericht());
  const rules = (parsed: ReturnType<typeof parseBericht>): unknown =>
    parsed.ok
      ? 'ok'
      : parsed.findings.map(({ rule, path, line, column }) => `${rule} ${path} ${line}:${column}`);
  const REFUSED = ['STR-BERICHT /* 2:1'];

  test('ours by the bound api, and the other way around', () => {
    const { api } = bind('naamruimte');
    expect(rules(api.parseBericht(xmlOf('eigen')))).toEqual(REFUSED);
    expect(rules(parseBericht(xmlOf('naamruimte')))).toEqual(REFUSED);
    expect(rules(api.parseBericht(xmlOf('naamruimte')))).toBe('ok');
    expect(rules(parseBericht(xmlOf('eigen')))).toBe('ok');
  });

  test('what it says', () => {
    const parsed = bind('naamruimte').api.parseMutatiebericht(xmlOf('eigen'));
    expect(parsed.ok || parsed.findings[0].args).toEqual({
      fault: 'root',
      supported: [{ berichttype: 'FZ825', root: 'Bericht', namespace: 'urn:voorbeeld:fz:bericht825' }],
    });
  });

  test('a version that is not supported is told alone', () => {
    const { api } = bind('naamruimte');
    const xml = xmlOf('naamruimte').replace('Berichtversie>2<', 'Berichtversie>3<');
    const parsed = api.parseBericht(xml);
    expect(parsed.ok || parsed.findings.map(({ rule, args }) => [rule, args])).toEqual([
      ['STR-VERSIE', { berichttype: 'FZ825', found: '3.0', supported: [['2'], ['0']] }],
    ]);
  });
});
