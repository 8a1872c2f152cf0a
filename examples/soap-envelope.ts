/** Puts a message into a SOAP envelope with xmlbuilder2. */
import { eindeZorg, mutatiebericht } from 'fz825';
import { toDocument } from 'fz825/document';
import { create } from 'xmlbuilder2';

const result = toDocument(
  mutatiebericht({
    identificatieAanlevering: 'A-2026-0032',
    dagtekening: '2026-03-10',
    berichtsoort: 'T',
    afzender: '06290001',
    verzekerdennummer: '1234567',
    mutaties: [
      eindeZorg({
        mutatieIdentificatie: 'M-7',
        plaatsingsbesluitnummer: '202600017',
        mutatiedatum: '2026-03-09',
      }),
    ],
  }),
);
if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));

const soap = 'http://schemas.xmlsoap.org/soap/envelope/';
const envelope = create({ version: '1.0', encoding: 'UTF-8' }).ele(soap, 'soap:Envelope');
envelope.ele(soap, 'soap:Body').import(result.document.root());
console.log(envelope.end({ prettyPrint: true, wellFormed: true }));
