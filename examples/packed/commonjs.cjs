/** The exchange in a program of CommonJS modules. */
const { assessBericht, eindeZorg, mutatiebericht, retourbericht, serializeBericht } = require('fz825');

const heen = mutatiebericht({
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
const sent = serializeBericht(heen);
const { verdict, findings } = assessBericht(sent.xml, { peildatum: '2026-03-15', omgeving: 'T' });
const told = findings.map(({ rule, retourcode, line, column }) => `${rule} ${retourcode} ${line}:${column}`);
const own = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
const answer = serializeBericht(retourbericht(heen, findings, own));
const codes = answer.xml.match(/(?<=Retourcode>)\d{4}/g);
console.log(
  `${sent.xml.length} characters, ${verdict}: ${told}; answered ${codes} in ${answer.xml.length} characters`,
);
