/**
 * A code list of Vektis in the place of the one in this package: load the file, look up codes on a date, and have
 * messages judged and answers read by it.
 */
import { readFileSync } from 'node:fs';
import { checkBericht, eindeZorg, mutatiebericht, readRetourbericht, retourbericht } from 'fz825';
import { findCode, loadCodelijst } from 'fz825/codelijst';

// Here the extract of this package, in which 8007 gets another meaning halfway 2026.
const file = readFileSync(new URL('../schemas/codelijsten/COD954-VEKT.xml', import.meta.url), 'utf8').replace(
  /<Code>8007<\/Code>\s*<Betekenis>([^<]*)<\/Betekenis>/,
  `<Code>8007</Code><Betekenis>$1</Betekenis><Expiratiedatum>2026-07-01</Expiratiedatum>
  </CodelijstElement>
  <CodelijstElement>
    <Code>8007</Code><Betekenis>Datum ligt in de toekomst.</Betekenis><Ingangsdatum>2026-08-01</Ingangsdatum>`,
);

const loaded = loadCodelijst(file);
if (!loaded.ok) {
  throw new Error(loaded.findings.map(({ line, message }) => `${line}: ${message}`).join('\n'));
}
const { codelijst } = loaded;
console.log(`${codelijst.codelijstcode}: ${codelijst.elementen.length} elements`);

for (const peildatum of ['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01']) {
  const element = findCode(codelijst, '8007', peildatum);
  console.log(`8007 on ${peildatum}: ${element?.betekenis ?? 'not valid'}`);
}

const heen = mutatiebericht({
  identificatieAanlevering: 'A-2026-0037',
  dagtekening: '2026-06-29',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    eindeZorg({
      mutatieIdentificatie: 'M-7',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-06-30',
    }),
  ],
});
const { findings } = checkBericht(heen, { peildatum: '2026-06-29', omgeving: 'T' }, { codelijst });

for (const dagtekeningRetour of ['2026-06-30', '2026-07-01', '2026-08-01']) {
  const retour = retourbericht(heen, findings, { identificatieRetour: 'R-19', dagtekeningRetour });
  const read = readRetourbericht(heen, retour, { codelijst });
  const told = read.ok
    ? [
        ...read.uitkomst.mutaties.flatMap(({ meldingen }) =>
          meldingen.map(({ retourcode, betekenis }) => `${retourcode} ${betekenis ?? '(meaning unknown)'}`),
        ),
        ...read.waarschuwingen.map(({ rule, message }) => `${rule} ${message}`),
      ]
    : read.findings.map(({ rule, message }) => `${rule} ${message}`);
  console.log(`An answer of ${dagtekeningRetour}: ${told.join(' ')}`);
}

const broken = loadCodelijst(file.replace('2026-07-01', '2026-06-31'));
if (!broken.ok) {
  for (const { rule, line, column, message } of broken.findings)
    console.log(`${line}:${column} ${rule} ${message}`);
}
