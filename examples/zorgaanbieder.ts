/**
 * The side of the zorgaanbieder: report an einde zorg, check it before it is sent, and read the answer of DJI.
 * The answer in examples/exchange is the one that examples/dji.ts gives.
 *
 * Run it with: npx tsx examples/zorgaanbieder.ts
 */
import { readFileSync } from 'node:fs';
import {
  assessBericht,
  correctie,
  eindeZorg,
  mutatiebericht,
  parseRetourbericht,
  readRetourbericht,
  serializeBericht,
} from 'fz825';
import { bestandsnaam } from 'fz825/keten';

const exchange = (name: string): string => readFileSync(new URL(`exchange/${name}`, import.meta.url), 'utf8');

// Reported before: M-7, einde zorg on 2026-03-09. It is corrected to a date before verplaatsing M-6, of 2026-03-02.
const heen = mutatiebericht({
  identificatieAanlevering: 'A-2026-0033',
  dagtekening: '2026-03-12',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    correctie({
      referentieMutatie: 'M-7',
      mutatie: eindeZorg({
        mutatieIdentificatie: 'M-8',
        plaatsingsbesluitnummer: '202600017',
        mutatiedatum: '2026-03-01',
      }),
    }),
  ],
});

const serialized = serializeBericht(heen);
if (!serialized.ok) throw new Error(serialized.findings.map(({ message }) => message).join('\n'));
const { verdict, findings } = assessBericht(serialized.xml, { peildatum: '2026-03-12', omgeving: 'T' });
console.log(`${verdict}, ${findings.length} findings`);

const name = bestandsnaam(heen);
console.log(
  `sent: ${name}, ${serialized.xml === exchange(name).trimEnd() ? 'as' : 'not as'} in examples/exchange`,
);

// Later: the answer comes in.
const answer = readRetourbericht(heen, parseRetourbericht(exchange('FZ826_06290001_A-2026-0033_R-17_T.xml')));
if (!answer.ok) {
  for (const { rule, path, message } of answer.findings) console.log(`${rule} ${path} ${message}`);
} else {
  for (const { mutatieIdentificatie, accepted, meldingen } of answer.uitkomst.mutaties) {
    console.log(`${mutatieIdentificatie}: ${accepted ? 'accepted' : 'not accepted'}`);
    for (const { retourcode, betekenis, path } of meldingen)
      console.log(`  ${retourcode} ${betekenis ?? '(meaning unknown)'} (${path})`);
  }
  for (const { rule, path, message } of answer.waarschuwingen) console.log(`${rule} ${path} ${message}`);
}
