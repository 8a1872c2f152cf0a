/**
 * A message that this package has no model of, by its XSD alone: read as typed JSON, judged by controls of our own, and
 * written again. The XSD is a substitute of our own making, in the manner of the AW39 of the iWlz.
 */
import { readFileSync } from 'node:fs';
import type { Controle } from 'fz825';
import { bindProfiel, generateTypes } from 'fz825/profiel';
import type { Bericht } from './aw39-stijl/types.d.ts';

const read = (path: string): string => readFileSync(new URL(`aw39-stijl/${path}`, import.meta.url), 'utf8');

const own = {
  controletype: 3,
  berichtklasse: 'Mutatie',
  voorlopig: true,
  source: 'afspraak met de keten',
} as const;
const controles: readonly Controle[] = [
  {
    ...own,
    id: 'AW001',
    retourcode: '8007',
    text: 'Einddatum mag niet voor Begindatum liggen.',
    element: 'Einddatum',
    condition: { op: 'niet later dan', datum: 'Begindatum', grens: 'Einddatum' },
  },
  {
    ...own,
    id: 'AW002',
    retourcode: '8067',
    text: 'MutatieNummer mag in een bericht één keer voorkomen.',
    element: 'MutatieNummer',
    condition: { op: 'uniek', elementen: ['MutatieNummer'] },
  },
];

const bound = bindProfiel<Bericht>(read('profiel.json'), {
  schemas: { bericht: read('aw39.xsd'), imports: { 'basisschema.xsd': read('basisschema.xsd') } },
  controles,
});
if (!bound.ok) throw new Error(bound.findings.map(({ message }) => message).join('\n'));
const { api, rapport } = bound;
console.log(`${rapport.naam}: ${rapport.werkt ? 'all controls can be run' : 'some controls cannot be run'}`);
console.log(`types.d.ts is up to date: ${generateTypes(bound) === read('types.d.ts')}`);

const parsed = api.parse(read('bericht.xml'));
if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
for (const { clientnummer, mutaties } of parsed.bericht.clienten.client)
  console.log(`${clientnummer}: ${mutaties.mutatie.map(({ mutatieSoort }) => mutatieSoort).join(', ')}`);

const { verdict, findings } = api.assess(read('bericht.xml'), { peildatum: '2026-03-10', omgeving: 'T' });
console.log(verdict);
for (const { rule, path, line, message } of findings)
  console.log(`${rule} ${path} line ${line}\n  ${message}`);

const written = api.serialize(parsed.bericht);
console.log(written.ok && api.parse(written.xml).ok ? 'written and read again' : 'not written');
