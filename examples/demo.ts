/**
 * One exchange between a zorgaanbieder, VECOZO and DJI: a message is built, rejected by VECOZO with its faults named,
 * corrected, passed on, accepted by DJI, and the retourbericht is read.
 *
 * Run it with: npm run demo
 */
import {
  assessBericht,
  eindeZorg,
  type Finding,
  type Mutatiebericht,
  mutatiebericht,
  parseRetourbericht,
  type ReadRetourResult,
  readRetourbericht,
  serializeBericht,
  verplaatsing,
} from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { judgeMutatiebericht, receiveMutatiebericht, receiveRetourbericht } from 'fz825/keten';

const peildatum = '2026-03-15';
const omgeving = 'P';
const data = readBronnen({
  agb: [{ code: '06290001' }, { code: '06290002' }],
  uzovi: [{ code: '9992' }],
  plaatsingsbesluiten: [
    {
      plaatsingsbesluitnummer: '202600017',
      verzekerdennummer: '1234567',
      zorgaanbieder: '06290001',
      startdatum: '2026-01-05',
      mutaties: [],
      vervallen: [],
    },
  ],
  ontvangen: [],
});
if (!data.ok) throw new Error('The data are wrong.');
const { bronnen } = data;

title('1. The zorgaanbieder builds a message: a verplaatsing without its location, and the einde zorg');
const wrong = make('A-2026-0031');
const sent = text(wrong);
console.log(`${sent}\n`);

title('2. The faults that it could have found before sending');
const assessment = assessBericht(sent, { peildatum, omgeving });
console.log(`verdict: ${assessment.verdict}`);
assessment.findings.forEach(tell);

title('3. VECOZO rejects it: an FZ826 goes back (flow 3)');
const rejected = receiveMutatiebericht(sent, { peildatum, omgeving, bronnen, identificatieRetour: 'R-1' });
if (rejected.stroom !== 3) throw new Error('It should have been rejected.');
tellRetour(readRetourbericht(wrong, parseRetourbericht(rejected.xml)));

title('4. Corrected: VECOZO passes it on to DJI, byte for byte (flow 4)');
const right = make('A-2026-0032', '06290002');
const received = receiveMutatiebericht(text(right), {
  peildatum,
  omgeving,
  bronnen,
  identificatieRetour: 'R-2',
});
if (received.stroom !== 4) throw new Error('It should have been passed on.');
console.log(`to ${received.aan}: ${received.inhoud === text(right) ? 'unchanged' : 'changed'}`);

title('5. DJI judges it by its administration and answers (flow 5)');
const judged = judgeMutatiebericht(received.inhoud, {
  peildatum,
  omgeving,
  bronnen,
  identificatieRetour: 'R-3',
});
if (judged.stroom !== 5) throw new Error('DJI always answers.');
console.log(judged.xml);

title('6. VECOZO passes the retourbericht on (flow 7), and the zorgaanbieder reads it');
const answer = receiveRetourbericht(judged.xml);
if (answer.stroom !== 7) throw new Error('It should have been passed on.');
tellRetour(readRetourbericht(right, parseRetourbericht(answer.inhoud)));

function make(identificatieAanlevering: string, zorglocatie?: string): Mutatiebericht {
  const mutatie = { plaatsingsbesluitnummer: '202600017', mutatiedatum: '2026-03-02' };
  const verplaatst = verplaatsing({
    ...mutatie,
    mutatieIdentificatie: 'M-6',
    zorglocatie: zorglocatie ?? '06290002',
  });
  const { mutatieLocatie: _, ...zonderLocatie } = verplaatst;
  const bericht = mutatiebericht({
    identificatieAanlevering,
    dagtekening: '2026-03-10',
    berichtsoort: 'P',
    afzender: '06290001',
    verzekerdennummer: '1234567',
    mutaties: [
      verplaatst,
      eindeZorg({ ...mutatie, mutatieIdentificatie: 'M-7', mutatiedatum: '2026-03-09' }),
    ],
  });
  if (zorglocatie !== undefined) return bericht;
  // The builder does not let a verplaatsing go without its location; another program may.
  const mutatieFZ = [zonderLocatie, ...bericht.verzekerde.mutatieFZ.slice(1)];
  return { ...bericht, verzekerde: { ...bericht.verzekerde, mutatieFZ } };
}

function text(bericht: Mutatiebericht): string {
  const result = serializeBericht(bericht);
  if (!result.ok)
    throw new Error(result.findings.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return result.xml;
}

function title(line: string): void {
  console.log(`\n# ${line}\n`);
}

function tell({ rule, retourcode, voorlopig, path, line, column, message }: Finding): void {
  console.log(`${rule} ${retourcode}${voorlopig ? ' (voorlopig)' : ''} ${path} regel ${line}:${column}`);
  console.log(`  ${message}`);
}

function tellRetour(read: ReadRetourResult): void {
  if (!read.ok) throw new Error('The retourbericht does not fit.');
  const { accepted, meldingen, mutaties } = read.uitkomst;
  console.log(`accepted: ${accepted}`);
  for (const { retourcode, betekenis, berichtklasse } of meldingen) {
    console.log(`${berichtklasse}: ${retourcode} ${betekenis ?? '(meaning unknown)'}`);
  }
  for (const mutatie of mutaties) {
    console.log(`${mutatie.mutatieIdentificatie}: ${describe(mutatie.accepted, mutatie.faulty)}`);
    for (const { retourcode, betekenis } of mutatie.meldingen)
      console.log(`  ${retourcode} ${betekenis ?? '(meaning unknown)'}`);
  }
}

function describe(accepted: boolean, faulty: boolean): string {
  if (accepted) return 'accepted';
  return faulty ? 'rejected' : 'no remark, but rejected with the whole message: to be sent again';
}
