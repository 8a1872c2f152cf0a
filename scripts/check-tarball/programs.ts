/** One exchange with the package, told in one line. */
export const EXCHANGE = `
import { assessBericht, eindeZorg, mutatiebericht, serializeBericht } from 'fz825';
import { exportXslt } from 'fz825/xslt';
import { toDocument } from 'fz825/document';

const bericht = mutatiebericht({
  identificatieAanlevering: 'A-1', dagtekening: '2026-03-10', berichtsoort: 'T',
  afzender: '06290001', verzekerdennummer: '1234567',
  mutaties: [eindeZorg({ mutatieIdentificatie: 'M-7', plaatsingsbesluitnummer: '202600017', mutatiedatum: '2026-03-11' })],
});
const written = serializeBericht(bericht);
const { findings } = assessBericht(written.xml, { peildatum: '2026-03-15', omgeving: 'T' });
const made = toDocument(bericht);
export const line = [
  ...findings.map(({ rule }) => rule),
  exportXslt().length > 10,
  made.ok && made.document.end({ prettyPrint: true, wellFormed: true }) === written.xml,
].join(' ');
`;

/** What it tells. */
export const TOLD = 'VC011 true true';

/** The matchers in a test, without the lines that import the runner. */
export const MATCHERS = `
expect.extend(createMatchers({ peildatum: '2025-03-10', omgeving: 'T' }));

const { xml } = testbericht();
const fout = testbericht({ fout: 'VC009' }).xml;

test('the matchers', () => {
  expect(xml).toBeGeldigBericht();
  expect(fout).not.toBeGeldigBericht();
  expect(fout).toHaveBevinding({ rule: 'VC009' });
  expect(fout).toHaveRetourcode('8011');
  expect({ status: 200, xml }).toEqual({ status: 200, xml: expect.toBeGeldigBericht() });
  expect(() => expect(fout).toBeGeldigBericht()).toThrow('een geldig bericht');
});
`;

/** The imports of that test. */
export const MATCHER_IMPORTS = `
import { testbericht } from 'fz825/testkit';
import { createMatchers } from 'fz825/vitest';
`;
