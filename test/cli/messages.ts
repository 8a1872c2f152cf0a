import { eindeZorg, type Mutatie, mutatiebericht, serializeBericht, verplaatsing } from 'fz825';
import { TODAY } from './cli.ts';

const GEGEVENS = {
  mutatieIdentificatie: 'M-1',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: TODAY,
} as const;

/** What `fz825 nieuw verplaatsing` writes. */
export const VERPLAATSING: string = written(verplaatsing({ ...GEGEVENS, zorglocatie: '06290002' }));

/** What `fz825 nieuw einde-zorg` writes. */
export const EINDE_ZORG: string = written(eindeZorg(GEGEVENS));

function written(mutatie: Mutatie): string {
  const bericht = mutatiebericht({
    identificatieAanlevering: 'A-1',
    dagtekening: TODAY,
    berichtsoort: 'T',
    afzender: '06290001',
    verzekerdennummer: '1234567',
    mutaties: [mutatie],
  });
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error('A first message that is refused.');
  return `${serialized.xml}\n`;
}
