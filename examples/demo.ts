/**
 * An EPD builds an FZ825 and serializes it; the other side parses and validates it. Then the message is broken in
 * three ways, and every fault is told with its control and its place.
 *
 * Run it with: npm run demo
 */
import { eindeZorg, mutatiebericht, parseBericht, serializeBericht, verplaatsing } from 'fz825';

const bericht = mutatiebericht({
  identificatieAanlevering: 'A-2026-0031',
  dagtekening: '2026-03-10',
  berichtsoort: 'P',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    verplaatsing({
      mutatieIdentificatie: 'M-6',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-02',
      zorglocatie: '06290002',
    }),
    eindeZorg({
      mutatieIdentificatie: 'M-7',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-09',
    }),
  ],
});

const serialized = serializeBericht(bericht);
if (!serialized.ok)
  throw new Error(serialized.findings.map(({ path, message }) => `${path} ${message}`).join('\n'));
const { xml } = serialized;

console.log(`# The message\n\n${xml}\n`);
judge('As it was built', xml);
judge('Without its Dagtekening', xml.replace(/\s*<mbfz:Dagtekening>.*<\/mbfz:Dagtekening>/, ''));
judge(
  'With a date that does not exist and an AGB-code that is too short',
  xml.replace('2026-03-09', '2026-02-29').replace('06290002', '6290002'),
);
judge('With an end tag that is not closed', xml.replace('</mbfz:Header>', '</mbfz:Header'));

function judge(title: string, text: string): void {
  console.log(`# ${title}\n`);
  const result = parseBericht(text);
  if (result.ok) {
    const { bericht: parsed } = result;
    const count = parsed.verzekerde?.mutatieFZ.length;
    console.log(
      `Structure is right: ${parsed.berichttype} ${parsed.header.identificatieAanlevering}, ${count} mutations.\n`,
    );
    return;
  }
  for (const { rule, path, line, column, message } of result.findings) {
    console.log(`${rule} ${path} regel ${line}:${column}\n  ${message}`);
  }
  console.log();
}
