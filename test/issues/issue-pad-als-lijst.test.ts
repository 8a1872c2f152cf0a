import { eindeZorg, type Finding, mutatiebericht, retourbericht } from 'fz825';
import { expect, test } from 'vitest';

const heen = mutatiebericht({
  identificatieAanlevering: 'A-1',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    eindeZorg({
      mutatieIdentificatie: 'M-1',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-09',
    }),
  ],
});

test.each([[['/Bericht/Header']], [new String('/Bericht/Header')], [{}], [null], [undefined], [7]])(
  'a finding with a path that is no text, %j, ends with an error, not in a loop',
  (path) => {
    const finding = { rule: 'X', retourcode: '8028', berichtklasse: 'Header', path } as unknown as Finding;
    const gegevens = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
    expect(() => retourbericht(heen, [finding], gegevens)).toThrow(
      new TypeError('Finding X stands in no class of the message.'),
    );
  },
);
