/**
 * Puts the official XSDs in the place of the reconstructed ones: the same functions, bound to those schemas. What the
 * controls cannot judge by them is told at once, and stays unchecked: nothing is skipped in silence.
 *
 * Here the XSDs are made up: another namespace, and no ReferentieMutatie.
 */
import { readFileSync } from 'node:fs';
import { eindeZorg, mutatiebericht } from 'fz825';
import { withSchemas } from 'fz825/schema';

const official = (message: string): string =>
  readFileSync(new URL(`../schemas/fz${message}-2.0.xsd`, import.meta.url), 'utf8')
    .replaceAll('http://ei.vektis.nl/mutatiebericht', 'urn:officieel:fz')
    .replace(/<xs:element name="ReferentieMutatie"[\s\S]*?<\/xs:element>/, '');

const bound = withSchemas({ fz825: official('825'), fz826: official('826') });
if (!bound.ok)
  throw new Error(
    bound.findings.map(({ schema, line, message }) => `${schema}:${line} ${message}`).join('\n'),
  );
const { api, uncheckable } = bound;

console.log('What is not judged:');
for (const { rule, element, reason } of uncheckable) console.log(`  ${rule} ${element}: ${reason}`);

const bericht = mutatiebericht({
  identificatieAanlevering: 'A-2026-0031',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    eindeZorg({
      mutatieIdentificatie: 'M-7',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-11',
    }),
  ],
});
const written = api.serializeBericht(bericht);
if (!written.ok) throw new Error(JSON.stringify(written.findings));
console.log(`\n${written.xml.split('\n')[1]}`);

const context = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const { verdict, findings } = api.assessBericht(written.xml, context);
console.log(`\n${verdict}:`);
for (const { rule, path, line, column } of findings) console.log(`  ${rule} ${path} ${line}:${column}`);

const right = api.assessBericht(written.xml.replace('2026-03-11', '2026-03-09'), context);
const unchecked = Object.entries(right.controles).filter(([, state]) => state === 'unchecked');
console.log(`\nwithout that fault ${right.verdict}: controletype 3 is ${right.controletypes[3]}`);
console.log(`unchecked: ${unchecked.map(([rule]) => rule).join(' ')}`);
