/**
 * A message that is rejected, to be shown to whoever made the software: pseudonymiseBericht replaces the identifications,
 * and the findings stay the same. The retourbericht goes along, and still fits.
 */
import {
  checkBericht,
  correctie,
  eindeZorg,
  type Mutatiebericht,
  mutatiebericht,
  type Retourbericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';

const context = { peildatum: '2026-03-15', omgeving: 'P' } as const;
// Of your own: 32 random bytes, crypto.getRandomValues(new Uint8Array(32)), kept secret and never sent along.
const sleutel = 'only for this example, so that it always prints the same';

const einde = { plaatsingsbesluitnummer: '202600017', mutatiedatum: '2026-03-12' };
const heen = mutatiebericht({
  identificatieAanlevering: 'A-2026-0035',
  dagtekening: '2026-03-10',
  berichtsoort: 'P',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    eindeZorg({ ...einde, mutatieIdentificatie: 'M-7' }),
    correctie({ referentieMutatie: 'M-7', mutatie: eindeZorg({ ...einde, mutatieIdentificatie: 'M-8' }) }),
  ],
});
const retour = retourbericht(heen, checkBericht(heen, context).findings, {
  identificatieRetour: 'R-18',
  dagtekeningRetour: '2026-03-15',
});

const heenResult = await pseudonymiseBericht(heen, { sleutel });
const retourResult = await pseudonymiseBericht(retour, { sleutel });
if (!heenResult.ok || !retourResult.ok) throw new Error('The structure of the messages is right.');

show('Before', heen, retour);
show('After', heenResult.bericht, retourResult.bericht);

function show(title: string, bericht: Mutatiebericht, antwoord: Retourbericht): void {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error('The structure of the message is right.');
  console.log(`# ${title}\n\n${serialized.xml}\n`);
  for (const { rule, retourcode, path, message } of checkBericht(bericht, context).findings) {
    console.log(`${rule} ${retourcode} ${path}\n  ${message}`);
  }
  const read = readRetourbericht(bericht, antwoord);
  if (!read.ok) throw new Error('The retourbericht fits.');
  console.log('\nThe retourbericht says:');
  for (const { mutatieIdentificatie, meldingen } of read.uitkomst.mutaties) {
    console.log(`${mutatieIdentificatie}: ${meldingen.map(({ retourcode }) => retourcode).join(' ')}`);
  }
  console.log();
}
