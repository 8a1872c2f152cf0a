/**
 * The side of DJI: judge the message that the zorgaanbieder sent by one's own administration, and answer it. The message
 * is the one that examples/zorgaanbieder.ts sends.
 *
 * Run it with: npx tsx examples/dji.ts
 */
import { readFileSync } from 'node:fs';
import { type Bronnen, readBronnen } from 'fz825/bronnen';
import { bestandsnaam, judgeMutatiebericht } from 'fz825/keten';

const exchange = (name: string): string => readFileSync(new URL(`exchange/${name}`, import.meta.url), 'utf8');

// A source is a look-up in what is there already: here one of plain data, and one of our own.
const data = readBronnen({
  plaatsingsbesluiten: [
    {
      plaatsingsbesluitnummer: '202600017',
      verzekerdennummer: '1234567',
      zorgaanbieder: '06290001',
      startdatum: '2026-01-05',
      mutaties: [
        {
          mutatieIdentificatie: 'M-6',
          soortMutatie: '1',
          mutatiedatum: '2026-03-02',
          zorglocatie: '06290002',
        },
        { mutatieIdentificatie: 'M-7', soortMutatie: '2', mutatiedatum: '2026-03-09' },
      ],
      vervallen: ['M-5'],
    },
  ],
});
if (!data.ok) throw new Error(data.findings.map(({ path, message }) => `${path} ${message}`).join('\n'));
const received = new Set(['06290001 A-2026-0031', '06290001 A-2026-0032']);
const bronnen: Bronnen = {
  ...data.bronnen,
  ontvangen: {
    isOntvangen: (afzender, identificatie) => received.has(`${afzender} ${identificatie}`),
  },
};

const judged = judgeMutatiebericht(exchange('FZ825_06290001_A-2026-0033_T.xml'), {
  peildatum: '2026-03-13',
  omgeving: 'T',
  bronnen,
  // The registers of AGB and UZOVI were consulted by VECOZO.
  referentiecontroles: false,
  identificatieRetour: 'R-17',
});

for (const [type, state] of Object.entries(judged.controletypes)) {
  console.log(`controletype ${type}: ${state}`);
}
for (const { rule, retourcode, path, line, column, message } of judged.findings) {
  console.log(`${rule} ${retourcode} ${path} regel ${line}:${column}\n  ${message}`);
}
if (judged.stroom === null) throw new Error(`Nothing can be sent: ${judged.reden}`);

const name = bestandsnaam(judged.retourbericht);
console.log(
  `answered: ${name}, ${judged.xml === exchange(name).trimEnd() ? 'as' : 'not as'} in examples/exchange`,
);
console.log(judged.xml);
