/**
 * The retourcodes of the controls are ours until an official list says otherwise: assign them in a spreadsheet. The
 * file is what `npx fz825 regels --format csv` writes, here with the columns that matter; a message is judged with it.
 */
import { checkBericht, eindeZorg, mutatiebericht } from 'fz825';
import { loadRetourcodes } from 'fz825/codelijst';

const bericht = mutatiebericht({
  identificatieAanlevering: 'A-2026-0036',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    eindeZorg({
      mutatieIdentificatie: 'M-7',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-12',
    }),
  ],
});

// As a Dutch Excel saves it: semicolons, CR LF and a byte order mark. Only VC011 has got another code.
const assigned = `\ufeff${[
  'id;retourcode;voorlopig;tekst',
  'VC009;8011;ja;Bij een verplaatsing moet MutatieLocatie voorkomen.',
  'VC011;9284;ja;"Een einde zorg, SoortMutatie 2, ligt niet na Dagtekening."',
  'VC012;;;',
].join('\r\n')}`;
// And with mistakes: Excel has taken the zeros away, a control is not known, and 0200 is no remark at all.
const mistaken = ['id;retourcode', 'VC009;300', 'VC999;8011', 'VC011;0200', 'VC009;8011'].join('\n');

for (const csv of [assigned, mistaken]) {
  const loaded = loadRetourcodes(csv);
  if (loaded.ok) {
    const { retourcodes } = loaded;
    console.log('assigned:', retourcodes);
    const context = { peildatum: '2026-03-15', omgeving: 'T' } as const;
    for (const options of [{}, { retourcodes }]) {
      const { findings } = checkBericht(bericht, context, { ...options, controletype: 3 });
      for (const { rule, retourcode, voorlopig } of findings) {
        console.log(`${rule} ${retourcode}${voorlopig ? ' (voorlopig)' : ''}`);
      }
    }
  } else {
    for (const { rule, line, column, message } of loaded.findings) {
      console.log(`${line}:${column} ${rule} ${message}`);
    }
  }
}
