import type { Mutatiebericht, MutatieFZ } from 'fz825';

/** A small valid message with one mutation: an einde zorg unless another is given. */
export function exampleBericht(mutatie: MutatieFZ = EINDE_ZORG): Mutatiebericht {
  return {
    berichttype: 'FZ825',
    header: {
      berichtcode: '494',
      berichtversie: '2',
      berichtsubversie: '0',
      berichtsoort: 'T',
      identificatieAanlevering: 'A-1',
      dagtekening: '2026-03-10',
      afzender: '06290001',
      ontvanger: '9992',
    },
    verzekerde: { verzekerdennummer: '1234567', mutatieFZ: [mutatie] },
  };
}

const EINDE_ZORG: MutatieFZ = {
  mutatieIdentificatie: 'M-1',
  plaatsingsbesluitnummer: '202600017',
  statusAanlevering: '1',
  soortMutatie: '2',
  mutatiedatum: '2026-03-02',
};
