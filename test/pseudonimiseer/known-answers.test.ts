import { eindeZorg, intrekking, mutatiebericht, retourbericht, verplaatsing } from 'fz825';
import { expect, test } from 'vitest';
import { pseudonymiseBericht } from '../../src/pseudonimiseer/index.ts';

// Worked out apart from the library. They stay within a major version: sets of messages that were made with one key
// belong together, whenever they were made.
const sleutel = 'fz825 known answer';

const HEEN = mutatiebericht({
  identificatieAanlevering: 'A-2026-0031',
  dagtekening: '2026-03-10',
  berichtsoort: 'P',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    verplaatsing({
      mutatieIdentificatie: 'é \u{1f600}',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-02',
      zorglocatie: '06290002',
    }),
    intrekking({
      referentieMutatie: 'M-7',
      mutatie: eindeZorg({
        mutatieIdentificatie: 'M-8',
        plaatsingsbesluitnummer: '202600017',
        mutatiedatum: '2026-03-09',
      }),
    }),
  ],
});

const PSEUDONIEM = mutatiebericht({
  identificatieAanlevering: '258HAQ7R6H6V',
  dagtekening: '2026-03-10',
  berichtsoort: 'P',
  afzender: '69837797',
  verzekerdennummer: '4034332',
  mutaties: [
    verplaatsing({
      mutatieIdentificatie: 'BY6A23YE1X8XV5KVA0X5',
      plaatsingsbesluitnummer: '131914115',
      mutatiedatum: '2026-03-02',
      zorglocatie: '04303097',
    }),
    intrekking({
      referentieMutatie: 'MQ1F68AX0RXBWVBVRPFX',
      mutatie: eindeZorg({
        mutatieIdentificatie: 'G8XP9JYNS8KMFHBPDKPC',
        plaatsingsbesluitnummer: '131914115',
        mutatiedatum: '2026-03-09',
      }),
    }),
  ],
});

test('a mutatiebericht', async () => {
  expect(await pseudonymiseBericht(HEEN, { sleutel })).toEqual({ ok: true, bericht: PSEUDONIEM });
  const bytes = new TextEncoder().encode(sleutel);
  expect(await pseudonymiseBericht(HEEN, { sleutel: bytes })).toEqual({ ok: true, bericht: PSEUDONIEM });
});

test('a verzekerdennummer of 8 digits', async () => {
  const heen = { ...HEEN, verzekerde: { ...HEEN.verzekerde, verzekerdennummer: '12345678' } };
  expect(await pseudonymiseBericht(heen, { sleutel })).toMatchObject({
    bericht: { verzekerde: { verzekerdennummer: '36564498' } },
  });
});

test('a retourbericht, of the header alone', async () => {
  const dagtekeningRetour = '2026-03-15';
  const retour = retourbericht(HEEN, [], { identificatieRetour: 'R-1', dagtekeningRetour });
  expect(await pseudonymiseBericht(retour, { sleutel })).toEqual({
    ok: true,
    bericht: retourbericht(PSEUDONIEM, [], { identificatieRetour: 'Q48ERAS02ZB2', dagtekeningRetour }),
  });
});
