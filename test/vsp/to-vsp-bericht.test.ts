import { createHash } from 'node:crypto';
import { type Bericht, mutatiebericht, parseBericht } from 'fz825';
import { en } from 'fz825/taal/en';
import { type ToVspBerichtOptions, toVspBericht } from 'fz825/vsp';
import { describe, expect, test } from 'vitest';
import { ANTWOORD_IDS, HEEN, IDS, RETOUR, uuid, vspOf, xmlOf } from './berichten.ts';

const xml = xmlOf(HEEN);
const faultsOf = (bericht: Bericht, options: object): readonly string[] => {
  const made = toVspBericht(bericht, { xml: xmlOf(bericht), ...IDS, ...options } as ToVspBerichtOptions);
  return made.ok ? [] : made.findings.map(({ rule, args, path }) => `${rule} ${args['fault']} ${path}`);
};

describe('what is sent', () => {
  test('is told by the Header, with our guess of what is not public', () => {
    expect(toVspBericht(HEEN, { xml, ...IDS })).toEqual({
      ok: true,
      metadata: {
        routeringgegevens: {
          afzender: { rol: 'Instelling', code: '06290001' },
          geadresseerden: [{ rol: 'Zorgverzekeraar', code: '9992' }],
          berichtstroom: {
            berichttype: 'FZ825',
            berichtversie: 2,
            berichtsubversie: 0,
            actie: 'Aanleveren',
          },
        },
        referentiegegevens: { ...IDS, referentieId: HEEN.header.identificatieAanlevering },
      },
      payload: new TextEncoder().encode(xml),
      checksum: { algoritme: 'SHA-256', waarde: createHash('sha256').update(xml).digest('hex') },
    });
  });

  test('of a retourbericht goes the other way: its Header is that of the heenbericht', () => {
    const { metadata } = vspOf(RETOUR);
    expect(metadata.routeringgegevens).toEqual({
      afzender: { rol: 'Zorgverzekeraar', code: '9992' },
      geadresseerden: [{ rol: 'Instelling', code: '06290001' }],
      berichtstroom: { berichttype: 'FZ826', berichtversie: 2, berichtsubversie: 0, actie: 'Aanleveren' },
    });
    expect(metadata.referentiegegevens).toEqual({
      ...ANTWOORD_IDS,
      referentieId: HEEN.header.identificatieAanlevering,
    });
  });

  test('has the values of the caller before those of his profile, and those before ours', () => {
    const vspProfiel = {
      berichttype: { FZ825: 'MutatieFZ', FZ826: 'RetourMutatieFZ' },
      berichtsubtype: { FZ825: 'Mutatie' },
      actie: { FZ825: 'Indienen' },
      rollen: { zorgaanbieder: 'Praktijk', DJI: 'Opdrachtgever' },
    };
    const verwerkingscontext = [{ sleutel: 'omgeving', waarde: 'T' }];
    const given = { actie: 'Versturen', rollen: { geadresseerde: 'DJI' }, verwerkingscontext };
    const { metadata } = vspOf(HEEN, { vspProfiel, ...given });
    expect(metadata.routeringgegevens).toMatchObject({
      afzender: { rol: 'Praktijk' },
      geadresseerden: [{ rol: 'DJI' }],
      berichtstroom: { berichttype: 'MutatieFZ', berichtsubtype: 'Mutatie', actie: 'Versturen' },
    });
    expect(metadata.verwerkingscontext).toEqual(verwerkingscontext);
  });

  test('of a retourbericht that VECOZO makes has no code of a sender', () => {
    const { metadata } = vspOf(RETOUR, { van: 'VECOZO' });
    expect(metadata.routeringgegevens.afzender).toEqual({ rol: 'VECOZO' });
  });

  test('are the very bytes that were given, in any encoding', () => {
    const latin = Buffer.from(xml.replace('UTF-8', 'ISO-8859-1').replace('A-2026-0031', 'A-é'), 'latin1');
    const parsed = parseBericht(latin);
    if (!parsed.ok) return expect.unreachable();
    expect(vspOf(parsed.bericht, { xml: latin }).payload).toBe(latin);
  });
});

describe('is refused', () => {
  const other = { ...HEEN, header: { ...HEEN.header, afzender: '06290002' } };
  test.each<[string, Bericht, object, readonly string[]]>([
    ['the text of another message', HEEN, { xml: xmlOf(other) }, ['VSP-BERICHT payload /payload']],
    ['the text of its answer', HEEN, { xml: xmlOf(RETOUR) }, ['VSP-BERICHT payload /payload']],
    [
      'another sender',
      HEEN,
      { afzender: '06290002' },
      ['VSP-BERICHT waarde /routeringgegevens/afzender/code'],
    ],
    [
      'another receiver',
      HEEN,
      { geadresseerde: '9991' },
      ['VSP-BERICHT waarde /routeringgegevens/geadresseerden/0/code'],
    ],
    [
      'another version',
      HEEN,
      { berichtversie: 1, berichtsubversie: 2 },
      [
        'VSP-BERICHT waarde /routeringgegevens/berichtstroom/berichtversie',
        'VSP-BERICHT waarde /routeringgegevens/berichtstroom/berichtsubversie',
      ],
    ],
    [
      'another reference',
      HEEN,
      { referentieId: 'A-9' },
      ['VSP-BERICHT waarde /referentiegegevens/referentieId'],
    ],
    [
      'a retourbericht that answers nothing',
      RETOUR,
      {},
      ['VSP-BERICHT antwoord-ontbreekt /referentiegegevens/alsAntwoordOp'],
    ],
    [
      'an answer to itself, in whatever case',
      RETOUR,
      { alsAntwoordOp: IDS.traceerId.toUpperCase() },
      ['VSP-BERICHT antwoord-zichzelf /referentiegegevens/alsAntwoordOp'],
    ],
    [
      'a heenbericht of VECOZO',
      HEEN,
      { van: 'VECOZO', afzender: '06290001' },
      ['VSP-BERICHT vecozo /routeringgegevens/afzender'],
    ],
    [
      'no ids',
      HEEN,
      { traceerId: undefined, conversatieId: 'c-1' },
      ['VSP-VORM ontbreekt /referentiegegevens/traceerId', 'VSP-VORM uuid /referentiegegevens/conversatieId'],
    ],
    [
      'a value that is too long',
      HEEN,
      { actie: 'x'.repeat(61) },
      ['VSP-VORM lengte /routeringgegevens/berichtstroom/actie'],
    ],
    [
      'a rol or a field of a profile that does not exist',
      HEEN,
      { rollen: { ontvanger: 'x' }, vspProfiel: { rol: 'x' } },
      ['VSP-VORM veld /vspProfiel/rol', 'VSP-VORM veld /rollen/ontvanger'],
    ],
    [
      'a text that says to be in another encoding',
      HEEN,
      { xml: xml.replace('UTF-8', 'ISO-8859-1') },
      ['VSP-PAYLOAD codering /payload'],
    ],
    ['a text that is no message', HEEN, { xml: '<Bericht/>' }, ['STR-BERICHT root /*']],
  ])('%s', (_, bericht, options, expected) => {
    expect(faultsOf(bericht, options)).toEqual(expected);
  });

  test('a message that is none', () => {
    const made = toVspBericht(mutatiebericht({} as never), { xml, ...IDS });
    expect(made.ok ? [] : made.findings.map(({ rule }) => rule)).toContain('STR-ONTBREEKT');
  });

  test('in English too, and without a value', () => {
    const made = toVspBericht(HEEN, { xml, ...IDS, afzender: '06290002', conversatieId: uuid(3), taal: en });
    expect(made.ok ? [] : made.findings.map(({ message }) => message)).toEqual([
      'This is not what must be here by Afzender of the message.',
    ]);
  });
});
