import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readAntwoord } from 'fz825/administratie';
import { en } from 'fz825/taal/en';
import { type BerichtMetadataPull, type FromVspBerichtOptions, fromVspBericht } from 'fz825/vsp';
import { describe, expect, test } from 'vitest';
import { campaign } from '../support/campaign.ts';
import { ANTWOORD_IDS, HEEN, IDS, RETOUR, received, uuid, vspOf } from './berichten.ts';

const HEEN_VSP = vspOf(HEEN);
const RETOUR_VSP = vspOf(RETOUR);
const read = (metadata: object, payload: Uint8Array | string, options?: FromVspBerichtOptions) => {
  const result = fromVspBericht(metadata as BerichtMetadataPull, payload, options);
  return result.ok
    ? ['ok']
    : result.findings.map(({ rule, args, path }) => `${rule} ${args['fault'] ?? ''} ${path}`);
};

describe('a message that is what was told of it', () => {
  test('is given with its references, and with what could not be compared', () => {
    const metadata = { ...received(HEEN_VSP), nieuw: { veld: 1 } };
    const result = fromVspBericht(metadata, HEEN_VSP.payload);
    expect(result).toMatchObject({
      ok: true,
      bericht: HEEN,
      van: 'zorgaanbieder',
      ...IDS,
      referentieId: HEEN.header.identificatieAanlevering,
      metadata: { nieuw: { veld: 1 } },
      ongecontroleerd: [
        '/routeringgegevens/afzender/rol',
        '/routeringgegevens/geadresseerden/0/rol',
        '/routeringgegevens/berichtstroom/berichttype',
        '/routeringgegevens/berichtstroom/actie',
      ],
    });
    const vspProfiel = {
      berichttype: { FZ825: 'FZ825' },
      actie: { FZ825: 'Aanleveren' },
      rollen: { zorgaanbieder: 'Instelling', DJI: 'Zorgverzekeraar' },
    };
    expect(fromVspBericht(metadata, HEEN_VSP.payload, { vspProfiel })).toMatchObject({ ongecontroleerd: [] });
  });

  test('is an answer that readAntwoord takes, of DJI or of VECOZO', () => {
    const ofVecozo = vspOf(RETOUR, { van: 'VECOZO' });
    for (const [vsp, van] of [
      [RETOUR_VSP, 'DJI'],
      [ofVecozo, 'VECOZO'],
    ] as const) {
      const result = fromVspBericht(received(vsp), vsp.payload);
      expect(result).toMatchObject({ ok: true, van, alsAntwoordOp: ANTWOORD_IDS.alsAntwoordOp });
    }
    expect(readAntwoord(HEEN, new TextDecoder().decode(RETOUR_VSP.payload), { van: 'DJI' }).ok).toBe(true);
  });

  test('whatever way its SHA-256 is written', () => {
    const hash = createHash('sha256').update(HEEN_VSP.payload);
    const digest = hash.digest();
    for (const waarde of [
      digest.toString('hex'),
      digest.toString('hex').toUpperCase(),
      digest.toString('base64'),
    ])
      for (const algoritme of ['SHA256', 'SHA-256', 'sha-256', 'Sha256'])
        expect(read(received(HEEN_VSP, { waarde, algoritme }), HEEN_VSP.payload)).toEqual(['ok']);
  });

  test('also when it comes as a text, or the metadata as a copy of JSON', () => {
    const metadata = JSON.parse(JSON.stringify(received(HEEN_VSP)));
    expect(read(metadata, new TextDecoder().decode(HEEN_VSP.payload))).toEqual(['ok']);
  });
});

describe('is not accepted', () => {
  const at = '/basisgegevens/payload';
  const digest = createHash('sha256').update(HEEN_VSP.payload).digest();
  test.each<[string, object, readonly string[]]>([
    ['another size', { grootte: 1 }, [`VSP-PAYLOAD grootte ${at}/grootte`]],
    ['another hash', { waarde: '0'.repeat(64) }, [`VSP-PAYLOAD checksum ${at}/checksum/waarde`]],
    [
      'another hash in base64',
      { waarde: `${'A'.repeat(43)}=` },
      [`VSP-PAYLOAD checksum ${at}/checksum/waarde`],
    ],
    [
      'base64 for addresses',
      { waarde: `${'_'.repeat(43)}=` },
      [`VSP-PAYLOAD checksum-vorm ${at}/checksum/waarde`],
    ],
    [
      'base64 without its end',
      { waarde: digest.toString('base64').slice(0, 43) },
      [`VSP-PAYLOAD checksum-vorm ${at}/checksum/waarde`],
    ],
    ['an empty hash', { waarde: '' }, [`VSP-PAYLOAD checksum-vorm ${at}/checksum/waarde`]],
    ['another algorithm', { algoritme: 'MD5' }, [`VSP-PAYLOAD algoritme ${at}/checksum/algoritme`]],
    ['one that goes on', { algoritme: 'SHA-256x' }, [`VSP-PAYLOAD algoritme ${at}/checksum/algoritme`]],
  ])('%s', (_, change, expected) => {
    expect(read(received(HEEN_VSP, change), HEEN_VSP.payload)).toEqual(expected);
  });

  const routering = HEEN_VSP.metadata.routeringgegevens;
  const stroom = routering.berichtstroom;
  const r = '/routeringgegevens';
  test.each<[string, object, readonly string[]]>([
    [
      'another sender',
      { routeringgegevens: { ...routering, afzender: { rol: 'Instelling', code: '06290002' } } },
      [`VSP-BERICHT waarde ${r}/afzender/code`],
    ],
    [
      'a sender without a code',
      { routeringgegevens: { ...routering, afzender: { rol: 'Instelling' } } },
      [`VSP-BERICHT waarde ${r}/afzender/code`],
    ],
    [
      'another receiver',
      { routeringgegevens: { ...routering, geadresseerden: [{ rol: 'x', code: '9991' }] } },
      [`VSP-BERICHT waarde ${r}/geadresseerden/0/code`],
    ],
    [
      'two receivers',
      { routeringgegevens: { ...routering, geadresseerden: [...routering.geadresseerden, { rol: 'x' }] } },
      [`VSP-BERICHT een-geadresseerde ${r}/geadresseerden`, `VSP-BERICHT waarde ${r}/geadresseerden/1/code`],
    ],
    [
      'another version',
      { routeringgegevens: { ...routering, berichtstroom: { ...stroom, berichtversie: 1 } } },
      [`VSP-BERICHT waarde ${r}/berichtstroom/berichtversie`],
    ],
    [
      'another subversion',
      { routeringgegevens: { ...routering, berichtstroom: { ...stroom, berichtsubversie: 1 } } },
      [`VSP-BERICHT waarde ${r}/berichtstroom/berichtsubversie`],
    ],
    [
      'the kind of the other message',
      { routeringgegevens: { ...routering, berichtstroom: { ...stroom, berichttype: 'FZ826' } } },
      [`VSP-BERICHT profiel ${r}/berichtstroom/berichttype`],
    ],
    [
      'another reference',
      { referentiegegevens: { ...IDS, referentieId: 'A-0' } },
      ['VSP-BERICHT waarde /referentiegegevens/referentieId'],
    ],
    [
      'an answer to itself',
      { referentiegegevens: { ...IDS, alsAntwoordOp: IDS.traceerId } },
      ['VSP-BERICHT antwoord-zichzelf /referentiegegevens/alsAntwoordOp'],
    ],
  ])('%s', (_, change, expected) => {
    expect(read({ ...received(HEEN_VSP), ...change }, HEEN_VSP.payload)).toEqual(expected);
  });

  test('a retourbericht that answers nothing', () => {
    const metadata = { ...received(RETOUR_VSP), referentiegegevens: { ...IDS, traceerId: uuid(2) } };
    expect(read(metadata, RETOUR_VSP.payload)).toEqual([
      'VSP-BERICHT antwoord-ontbreekt /referentiegegevens/alsAntwoordOp',
    ]);
  });

  test('values other than those of the profile', () => {
    const vspProfiel = {
      actie: { FZ825: 'x' },
      berichtsubtype: { FZ825: 'y' },
      rollen: { zorgaanbieder: 'z' },
    };
    expect(read(received(HEEN_VSP), HEEN_VSP.payload, { vspProfiel })).toEqual([
      `VSP-BERICHT profiel ${r}/afzender/rol`,
      `VSP-BERICHT profiel ${r}/berichtstroom/berichtsubtype`,
      `VSP-BERICHT profiel ${r}/berichtstroom/actie`,
    ]);
  });

  test('what is no message, with the findings of reading it', () => {
    const payload = new TextEncoder().encode('<Bericht/>');
    expect(read(received({ ...HEEN_VSP, payload }), payload)).toEqual(['STR-BERICHT root /*']);
    expect(read(received({ ...HEEN_VSP, payload }), '')).toEqual([
      `VSP-PAYLOAD grootte ${at}/grootte`,
      `VSP-PAYLOAD checksum ${at}/checksum/waarde`,
      'XML-LEEG  /',
    ]);
  });

  test('metadata that are none, in English too', () => {
    const result = fromVspBericht({} as never, HEEN_VSP.payload, { taal: en });
    expect(result.ok ? [] : result.findings.map(({ path, message }) => `${path} ${message}`)).toEqual([
      '/basisgegevens basisgegevens is missing.',
      '/routeringgegevens routeringgegevens is missing.',
      '/referentiegegevens referentiegegevens is missing.',
    ]);
  });

  test('any change of a byte', () => {
    const { payload } = HEEN_VSP;
    const metadata = received(HEEN_VSP);
    fc.assert(
      fc.property(fc.nat(payload.byteLength - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const changed = Uint8Array.from(payload);
        changed[index] = (payload[index] ?? 0) ^ change;
        expect(read(metadata, changed)).toContain(`VSP-PAYLOAD checksum ${at}/checksum/waarde`);
      }),
      { numRuns: campaign(100, 5_000).runs, seed: 825 },
    );
  });
});
