import { assessBericht, checkBericht, controles } from 'fz825';
import { en } from 'fz825/taal/en';
import { explain, withDocs } from 'fz825/uitleg';
import { controle, isEen } from 'fz825/vocabulary';
import { describe, expect, test } from 'vitest';
import { exampleBericht } from '../support/example-bericht.ts';

const DOCS = 'https://epd.example/hulp/';
const CONTEXT = { peildatum: '2026-03-15', omgeving: 'P' } as const;
const EIGEN = controle({
  id: 'EIGEN001',
  controletype: 3,
  berichtklasse: 'Header',
  retourcode: '8028',
  voorlopig: true,
  source: 'ketentest',
  text: 'Berichtsoort moet P zijn.',
  element: 'Berichtsoort',
  condition: isEen('Berichtsoort', 'P'),
});
const judged = checkBericht(exampleBericht(), CONTEXT, { controles: [...controles, EIGEN] });

describe('the url of a finding', () => {
  test('leads to the page of its rule, and is null for a control of your own', () => {
    expect(judged.findings.map(({ rule, url }) => [rule, url])).toEqual([
      ['VC001', 'https://example.org/fz825/regels/vc001.html'],
      ['EIGEN001', null],
    ]);
    expect(assessBericht('', CONTEXT).findings.map(({ url }) => url)).toEqual([
      'https://example.org/fz825/regels/xml-leeg.html',
    ]);
  });

  test('is that of its explanation, in either language', () => {
    for (const taal of [undefined, en])
      for (const finding of checkBericht(exampleBericht(), CONTEXT, { taal }).findings)
        expect(finding.url).toBe(explain(finding, { taal }).url);
  });
});

describe('withDocs', () => {
  test.each(['https://epd.example/hulp/', 'https://epd.example/hulp'])('leads elsewhere: %s', (docs) => {
    const led = withDocs(judged, docs);
    expect(led.findings.map(({ url }) => url)).toEqual([`${DOCS}regels/vc001.html`, null]);
    expect({ ...led, findings: [] }).toEqual({ ...judged, findings: [] });
    expect(withDocs(judged.findings, docs)).toEqual(led.findings);
    expect(withDocs(judged.findings[0], docs)).toEqual(led.findings[0]);
    expect(explain({ rule: 'VC001' }, { docs }).url).toBe(`${DOCS}regels/vc001.html`);
    expect(explain({ retourcode: '8028' }, { docs }).url).toBe(`${DOCS}retourcodes/8028.html`);
    expect(explain({ rule: 'EIGEN001' }, { docs }).url).toBeNull();
  });

  test('leaves what leads elsewhere already, and what is no finding', () => {
    const own = { rule: 'EIGEN001', url: 'https://epd.example/eigen' };
    expect(withDocs(own, DOCS)).toEqual(own);
    expect(withDocs('VC001', DOCS)).toBe('VC001');
    expect(withDocs(null, DOCS)).toBeNull();
    const held = { bericht: { url: judged.findings[0]?.url } };
    expect(withDocs(held, DOCS)).toEqual(held);
  });

  test.each([
    '',
    'epd.example',
    '/hulp/',
    'javascript:alert(1)',
    'https://a b/',
    'https://a/?b',
    undefined,
    1,
  ])('%j is no place', (docs) => {
    expect(() => withDocs(judged, docs as string)).toThrow(TypeError);
    if (docs !== undefined)
      expect(() => explain({ rule: 'VC001' }, { docs: docs as string })).toThrow(TypeError);
  });
});
