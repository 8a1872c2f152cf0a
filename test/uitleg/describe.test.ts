import { type Finding, type MutatieFZ, retourbericht } from 'fz825';
import { en } from 'fz825/taal/en';
import { describeAntwoord, describeBericht } from 'fz825/uitleg';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';

const zinnenVan = (mutatie: MutatieFZ, options = {}): readonly string[] => {
  const told = describeBericht(berichtMet([mutatie]), options);
  return told.ok ? told.zinnen : told.findings.map(({ message }) => message);
};
const ALL = { includeValues: true };

describe('a message', () => {
  test.each<[MutatieFZ, string, string, string, string]>([
    [
      verplaatst(),
      'Deze cliënt is verplaatst naar een andere locatie.',
      'Op 2 maart 2026 is deze cliënt onder plaatsingsbesluit 202600017 verplaatst naar locatie 06290002 (melding M-1).',
      'This client was moved to another location.',
      'This client was moved to location 06290002 on 2 March 2026 under placement decision (plaatsingsbesluit) 202600017 (report M-1).',
    ],
    [
      beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-3' }),
      'De zorg van deze cliënt is beëindigd; dit vervangt een eerdere melding.',
      'Op 9 maart 2026 is de zorg van deze cliënt onder plaatsingsbesluit 202600017 beëindigd (melding M-2); dit vervangt melding M-3.',
      'The care of this client has ended; this takes the place of an earlier report.',
      'The care of this client ended on 9 March 2026 under placement decision (plaatsingsbesluit) 202600017 (report M-2); this takes the place of report M-3.',
    ],
    [
      verplaatst({ statusAanlevering: '3', referentieMutatie: 'M-0' }),
      'Een eerdere melding, dat deze cliënt is verplaatst naar een andere locatie, wordt ingetrokken.',
      'Melding M-0, dat deze cliënt op 2 maart 2026 onder plaatsingsbesluit 202600017 is verplaatst naar locatie 06290002, wordt ingetrokken (melding M-1).',
      'An earlier report, that this client was moved to another location, is withdrawn.',
      'Report M-0, that this client was moved to location 06290002 on 2 March 2026 under placement decision (plaatsingsbesluit) 202600017, is withdrawn (report M-1).',
    ],
    [
      beeindigd({ statusAanlevering: '3', referentieMutatie: 'M-0' }),
      'Een eerdere melding, dat de zorg van deze cliënt is beëindigd, wordt ingetrokken.',
      'Melding M-0, dat de zorg van deze cliënt op 9 maart 2026 onder plaatsingsbesluit 202600017 is beëindigd, wordt ingetrokken (melding M-2).',
      'An earlier report, that the care of this client has ended, is withdrawn.',
      'Report M-0, that the care of this client has ended on 9 March 2026 under placement decision (plaatsingsbesluit) 202600017, is withdrawn (report M-2).',
    ],
  ])('%#', (mutatie, kort, lang, short, long) => {
    expect(zinnenVan(mutatie)[1]).toBe(kort);
    expect(zinnenVan(mutatie, ALL)[1]).toBe(lang);
    expect(zinnenVan(mutatie, { taal: en })[1]).toBe(short);
    expect(zinnenVan(mutatie, { ...ALL, taal: en })[1]).toBe(long);
  });

  test('says first what it is', () => {
    const mutatie = verplaatst();
    expect(zinnenVan(mutatie)[0]).toBe(
      'Dit is een test: een bericht (FZ825) van een zorgaanbieder aan DJI, met één melding over één cliënt.',
    );
    expect(zinnenVan(mutatie, ALL)[0]).toBe(
      'Dit is een test: een bericht (FZ825) van zorgaanbieder 06290001 aan DJI van 10 maart 2026, met kenmerk A-1, met één melding over de cliënt met SKN 1234567.',
    );
    expect(zinnenVan(mutatie, { ...ALL, taal: en })[0]).toBe(
      'This is a test: a message (FZ825) from care provider 06290001 to DJI, of 10 March 2026, with identification A-1, with one report on the client with SKN 1234567.',
    );
  });

  test('names no value unless it is asked for', () => {
    for (const options of [{}, { taal: en }]) {
      const words = zinnenVan(verplaatst({ statusAanlevering: '2', referentieMutatie: 'M-0' }), options).join(
        ' ',
      );
      expect(words.replaceAll(/FZ82[56]/g, '')).not.toMatch(/\d/);
    }
  });

  test('that is not valid has the findings of its structure', () => {
    expect(describeBericht(berichtMet([]))).toMatchObject({
      ok: false,
      findings: [{ rule: 'STR-ONTBREEKT' }],
    });
    expect(describeBericht(null as never)).toMatchObject({ ok: false });
    expect(() => describeBericht(berichtMet([verplaatst()]), { taal: {} as never })).toThrow(TypeError);
  });
});

describe('an answer', () => {
  const heen = berichtMet([verplaatst(), beeindigd()]);
  const RETOUR = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
  const fout: Finding = {
    controletype: 3,
    rule: 'VC011',
    args: {},
    retourcode: '8007',
    voorlopig: true,
    berichtklasse: 'MutatieFZ',
    mutatie: 1,
    path: '/Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum',
    line: null,
    column: null,
    message: '',
    url: null,
  };

  test('says of each mutation what became of it', () => {
    expect(describeAntwoord(heen, retourbericht(heen, [], RETOUR))).toEqual({
      ok: true,
      zinnen: [
        'Het bericht is goedgekeurd.',
        'Melding 1, een verplaatsing, is verwerkt.',
        'Melding 2, een einde zorg, is verwerkt.',
      ],
    });
    const afgekeurd = retourbericht(heen, [fout], RETOUR);
    expect(describeAntwoord(heen, afgekeurd, ALL)).toEqual({
      ok: true,
      zinnen: [
        'Het bericht is afgekeurd; geen van de meldingen is verwerkt.',
        'Melding 1 (M-1), een verplaatsing, is niet verwerkt, hoewel met deze melding zelf niets mis is.',
        'Melding 2 (M-2), een einde zorg, is afgekeurd: de datum klopt niet (retourcode 8007).',
      ],
    });
    expect(describeAntwoord(heen, afgekeurd, { taal: en })).toMatchObject({
      zinnen: [
        'The message was rejected; none of the reports was processed.',
        'Report 1, a move (verplaatsing), was not processed, though nothing is wrong with this report itself.',
        'Report 2, an end of care (einde zorg), was rejected: the date is not right (retourcode 8007).',
      ],
    });
  });

  test('on the whole message is told first', () => {
    const header = {
      ...fout,
      rule: 'VC003',
      retourcode: '0018',
      berichtklasse: 'Header',
      mutatie: null,
      path: '/Bericht/Header/Ontvanger',
    };
    expect(describeAntwoord(heen, retourbericht(heen, [header], RETOUR))).toMatchObject({
      zinnen: [
        'Het bericht is afgekeurd; geen van de meldingen is verwerkt.',
        'Over het hele bericht: het hele bericht is afgekeurd om wat bovenaan staat (retourcode 0001).',
        'Melding 1, een verplaatsing, is niet verwerkt, hoewel met deze melding zelf niets mis is.',
        'Melding 2, een einde zorg, is niet verwerkt, hoewel met deze melding zelf niets mis is.',
      ],
    });
  });

  test('with a code that is not known names it only when values are asked for', () => {
    const vreemd = retourbericht(heen, [{ ...fout, retourcode: '1234' }], RETOUR);
    const of = (options: object): string => JSON.stringify(describeAntwoord(heen, vreemd, options));
    expect(of({})).toContain('een retourcode die niet bekend is');
    expect(of({})).not.toContain('1234');
    expect(of(ALL)).toContain('(1234)');
  });

  test('to another message is none', () => {
    const ander = berichtMet([verplaatst({ mutatieIdentificatie: 'M-9' })]);
    expect(describeAntwoord(heen, retourbericht(ander, [], RETOUR))).toMatchObject({ ok: true });
    expect(
      describeAntwoord(
        heen,
        retourbericht(
          ander,
          [fout].map((each) => ({ ...each, mutatie: 0, path: '/Bericht/Verzekerde/MutatieFZ[1]' })),
          RETOUR,
        ),
      ),
    ).toMatchObject({
      ok: false,
      findings: [{ rule: 'RET-HEEN' }, {}],
    });
  });
});
