import { parseBericht } from 'fz825';
import { type Antwoord, type ReadAntwoordOptions, readAntwoord } from 'fz825/administratie';
import { COD954 } from 'fz825/codelijst';
import { type Foutbericht, receiveMutatiebericht } from 'fz825/keten';
import { describe, expect, test } from 'vitest';
import { HEEN, retour, xmlOf } from './berichten.ts';

const ZELF_GOED = 'Met deze mutatie zelf is niets mis: zij is afgekeurd omdat het hele bericht is afgekeurd.';
const NIET_GENOEMD =
  'Met deze mutatie zelf is niets mis gevonden: het antwoord gaat over het hele bericht, en zij is daarmee afgekeurd.';
const KLASSE = 'Verzekerde/MutatieFZ';
const FOUT = retour(HEEN, { [`${KLASSE}[2]`]: '8007', [`${KLASSE}[2]/MutatieLocatie`]: '8011' });

const read = (antwoord: Antwoord, options?: ReadAntwoordOptions) => {
  const result = readAntwoord(HEEN, antwoord, options);
  return result.ok ? result : expect.unreachable(JSON.stringify(result.findings));
};
const faults = (antwoord: unknown, options?: ReadAntwoordOptions) => {
  const result = readAntwoord(HEEN, antwoord as Antwoord, options);
  return result.ok ? [] : result.findings.map(({ rule, args }) => `${rule} ${args['fault'] ?? ''}`.trim());
};
const statuses = (antwoord: Antwoord, options?: ReadAntwoordOptions) =>
  read(antwoord, options).mutaties.map(({ status }) => status);

function foutbericht(peildatum: string, agb: readonly string[]): Foutbericht {
  const bekend = { isBekend: (code: string) => agb.includes(code) };
  const received = receiveMutatiebericht(xmlOf(HEEN), {
    ...{ peildatum, omgeving: 'T', bronnen: { agb: bekend, uzovi: { isBekend: () => true } } },
    identificatieRetour: 'R-1',
  });
  return received.stroom === 2 ? received.foutbericht : expect.unreachable();
}

describe('an FZ826', () => {
  test('that accepts: every mutation is verwerkt, and nothing is sent again', () => {
    expect(read(retour(HEEN), { van: 'DJI' })).toEqual({
      ok: true,
      mutaties: ['M-1', 'M-2', 'M-3'].map((mutatieIdentificatie, index) => ({
        ...{ mutatieIdentificatie, index, status: 'verwerkt', codes: [], meldingen: [] },
      })),
      van: 'DJI',
      opnieuw: false,
      codes: [],
      meldingen: [],
      waarschuwingen: [],
    });
  });

  test('that rejects one mutation: the others are rejected with it, and said to be good', () => {
    expect(read(FOUT, { van: 'VECOZO' })).toMatchObject({
      mutaties: [
        { mutatieIdentificatie: 'M-1', status: 'meeafgekeurd', codes: [], meldingen: [ZELF_GOED] },
        {
          ...{ mutatieIdentificatie: 'M-2', index: 1, status: 'fout', codes: ['8011', '8007'] },
          meldingen: [
            'Zorgverlenerscode behandelaar/uitvoerder of specialisme behandelaar/uitvoerder ontbreekt of is onjuist.',
            '(Begin-/eind)datum prestatie ontbreekt of is onjuist.',
          ],
        },
        { mutatieIdentificatie: 'M-3', status: 'meeafgekeurd', codes: [], meldingen: [ZELF_GOED] },
      ],
      van: 'VECOZO',
      opnieuw: true,
      codes: [],
    });
  });

  test('says the same as text, as bytes, parsed and built', () => {
    const xml = xmlOf(FOUT);
    for (const antwoord of [xml, new TextEncoder().encode(xml), parseBericht(xml), structuredClone(FOUT)])
      expect(read(antwoord)).toEqual(read(FOUT));
  });

  test('with the Header alone speaks of no mutation', () => {
    const { mutaties, codes, meldingen, opnieuw } = read(retour(HEEN, { Header: '8986' }));
    expect(mutaties.map((each) => [each.status, ...each.meldingen])).toEqual(
      Array.from({ length: 3 }, () => ['meeafgekeurd', NIET_GENOEMD]),
    );
    expect([opnieuw, codes, meldingen]).toEqual([
      true,
      ['0001'],
      ['Bericht is afgekeurd om technische redenen.'],
    ]);
  });

  test('that rejects the Verzekerde tells that of the message, and of no mutation', () => {
    const antwoord = retour(HEEN, { Verzekerde: '0300' });
    expect(statuses(antwoord)).toEqual(['meeafgekeurd', 'meeafgekeurd', 'meeafgekeurd']);
    expect(read(antwoord).codes).toEqual(['0300']);
  });

  test('with a code that the given list lacks is read, with a warning', () => {
    const codelijst = { ...COD954, elementen: COD954.elementen.filter(({ code }) => code !== '8007') };
    const antwoord = retour(HEEN, { [`${KLASSE}[3]`]: '8007', [`${KLASSE}[1]`]: '9999' });
    const { mutaties, waarschuwingen } = read(antwoord, { codelijst });
    expect(mutaties.map(({ status, codes }) => [status, ...codes])).toEqual([
      ['fout', '9999'],
      ['meeafgekeurd'],
      ['fout', '8007'],
    ]);
    expect(mutaties[2]?.meldingen).toEqual([
      'Deze retourcode staat niet in de gebruikte codelijst; de berichtklasse is wel afgekeurd.',
    ]);
    expect(waarschuwingen.map(({ rule, mutatie }) => [rule, mutatie])).toEqual([
      ['W006', 0],
      ['W006', 2],
    ]);
    expect(faults(antwoord, { codelijst, strict: true })).toEqual(['RET-CODE', 'RET-CODE']);
  });

  test('nobody is guessed to have answered', () => {
    expect([read(FOUT).van, read(retour(HEEN)).van]).toEqual([null, null]);
    expect(faults(retour(HEEN), { van: 'VECOZO' })).toEqual(['ADM-ANTWOORD geaccepteerd']);
    expect(() => read(FOUT, { van: 'CIZ' } as never)).toThrow(TypeError);
  });

  test('that answers another message, or is none, gives its findings', () => {
    const other = { ...HEEN, header: { ...HEEN.header, identificatieAanlevering: 'A-2' } };
    expect(faults(retour(other))).toContain('RET-HEEN waarde');
    expect(faults('<x')).toEqual(['XML-WELGEVORMD markering-open']);
    expect(faults(xmlOf(HEEN))).toEqual(['STR-BERICHT root']);
    expect(faults({})).toEqual(['STR-BERICHT berichttype']);
  });
});

describe('a foutbericht', () => {
  test('says of each mutation what is wrong with it, and names VECOZO', () => {
    const result = read(foutbericht('2026-03-10', ['06290001', '06290003']));
    expect(result).toMatchObject({ van: 'VECOZO', opnieuw: true, codes: [], meldingen: [] });
    expect(result.mutaties.map(({ status, codes }) => [status, ...codes])).toEqual([
      ['meeafgekeurd'],
      ['fout', '8011'],
      ['meeafgekeurd'],
    ]);
    expect(result.mutaties[0]?.meldingen).toEqual([NIET_GENOEMD]);
  });

  test('about the message as a whole leaves every mutation as it is', () => {
    const result = read(foutbericht('2026-03-10', ['06290003', '06290004']));
    expect(result.codes).toEqual(['0017']);
    expect(result.mutaties.every(({ status }) => status === 'meeafgekeurd')).toBe(true);
  });

  test('of structure has the id of the rule for a code', () => {
    const heen = { ...HEEN, verzekerde: { ...HEEN.verzekerde, verzekerdennummer: '12' } };
    const received = receiveMutatiebericht(xmlOf(HEEN).replace('1234567', '12'), {
      ...{ peildatum: '2026-03-10', omgeving: 'T', identificatieRetour: 'R-1' },
    });
    const answered = received.stroom === 2 ? readAntwoord(heen, received.foutbericht) : undefined;
    expect(answered).toMatchObject({ ok: true, opnieuw: true, codes: ['STR-PATROON'] });
  });

  test('reads the same from JSON', () => {
    const made = foutbericht('2026-03-10', ['06290001']);
    expect(read(JSON.parse(JSON.stringify(made)))).toEqual(read(made));
  });

  test.each<[string, object, ReadAntwoordOptions, string]>([
    ['that is said to be of DJI', {}, { van: 'DJI' }, 'van'],
    ['about a retourbericht', { berichttype: 'FZ826', aan: 'DJI' }, {}, 'retourbericht'],
    ['of somebody else', { van: 'DJI' }, {}, 'foutbericht'],
    ['without findings', { findings: [] }, {}, 'foutbericht'],
    ['with what is no finding', { findings: [{}] }, {}, 'foutbericht'],
    [
      'about a mutation that is not in the message',
      { findings: [{ rule: 'RC003', retourcode: '8011', message: 'x', mutatie: 3 }] },
      {},
      'foutbericht',
    ],
  ])('%s is refused', (_, other, options, fault) => {
    const antwoord = { ...foutbericht('2026-03-10', ['06290001']), ...other };
    expect(faults(antwoord, options)).toEqual([`ADM-ANTWOORD ${fault}`]);
  });
});

describe('the meldingen of a berichtstatus', () => {
  const MELDINGEN = [
    { code: 'BRS01', omschrijving: 'AGB-code onbekend.', toelichting: 'Rol Instelling.' },
    { code: 'BRS02', omschrijving: 'Nog iets.' },
  ];

  test('are about the message as a whole, and do not say who gave them', () => {
    const { mutaties, van, opnieuw, codes, meldingen } = read(MELDINGEN);
    expect(mutaties.map((each) => [each.status, ...each.meldingen])).toEqual(
      Array.from({ length: 3 }, () => ['meeafgekeurd', NIET_GENOEMD]),
    );
    expect([van, opnieuw, codes]).toEqual([null, true, ['BRS01', 'BRS02']]);
    expect(meldingen).toEqual(['AGB-code onbekend. Rol Instelling.', 'Nog iets.']);
    expect(read(MELDINGEN, { van: 'VECOZO' }).van).toBe('VECOZO');
  });

  test.each([[[]], [[{}]], [[null]], [[{ code: 1, omschrijving: 'x' }]], [[MELDINGEN[0], { code: 'x' }]]])(
    'are refused when they are none: %j',
    (meldingen) => expect(faults(meldingen)).toEqual(['ADM-ANTWOORD melding']),
  );
});

test('what is no message throws a TypeError', () => {
  for (const heen of [undefined, {}, { ...HEEN, verzekerde: { mutatieFZ: [{}] } }])
    for (const antwoord of [FOUT, [{ code: 'x', omschrijving: 'x' }], foutbericht('2026-03-10', [])])
      expect(() => readAntwoord(heen as never, antwoord)).toThrow(TypeError);
});
