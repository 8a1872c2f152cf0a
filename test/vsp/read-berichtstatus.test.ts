import { readAntwoord, resubmit } from 'fz825/administratie';
import { en } from 'fz825/taal/en';
import { type Berichtstatusgegevens, readBerichtstatus } from 'fz825/vsp';
import { describe, expect, test } from 'vitest';
import { HEEN, IDS, uuid, vspOf } from './berichten.ts';

const BRS01 = { code: 'BRS01', omschrijving: 'Afzender onbekend.', toelichting: 'AGB-code en rol.' };

function status(change: Partial<Berichtstatusgegevens> = {}): Berichtstatusgegevens {
  const { routeringgegevens, referentiegegevens } = vspOf(HEEN).metadata;
  return {
    referentiegegevens,
    berichtstroom: routeringgegevens.berichtstroom,
    berichtstatus: 'AfgekeurdDoorDienst',
    berichtstatusGewijzigdOp: '2026-03-10T09:01:00+01:00',
    berichtOntvangenOp: '2026-03-10T09:00:00+01:00',
    meldingen: [BRS01],
    ...change,
  };
}

describe('a berichtstatus', () => {
  test.each([
    ['Ontvangen', false, false],
    ['DeelsOntvangen', false, false],
    ['DeelberichtAanleveringAfgekeurd', true, true],
    ['WordtVerwerkt', false, false],
    ['AfgekeurdDoorDienst', true, true],
    ['VerwerkingVoltooid', false, false],
    ['Aangeboden', false, false],
    ['Bezorgd', true, false],
  ] as const)('%s: final %s, rejected %s', (berichtstatus, definitief, afgekeurd) => {
    const dutch = readBerichtstatus(status({ berichtstatus }));
    const english = readBerichtstatus(status({ berichtstatus }), { taal: en });
    expect(dutch).toMatchObject({ ok: true, definitief, afgekeurd, berichtstatus });
    if (!dutch.ok || !english.ok) return expect.unreachable();
    for (const field of ['stap', 'watTeDoen'] as const) {
      expect(dutch[field]).toMatch(/\w\.$/);
      expect(english[field]).toMatch(/\w\.$/);
      expect(english[field]).not.toBe(dutch[field]);
    }
  });

  test('has its meldingen as they came, and words of ours where their meaning is public', () => {
    const meldingen = [BRS01, { code: 'BRS99', omschrijving: 'Iets anders.', toelichting: null }];
    expect(readBerichtstatus(status({ meldingen }))).toEqual({
      ok: true,
      stap: 'VECOZO heeft het bericht afgekeurd: het gaat niet naar de ontvanger.',
      definitief: true,
      afgekeurd: true,
      watTeDoen:
        'Herstel wat de meldingen noemen, en verzend het bericht opnieuw met een nieuwe IdentificatieAanlevering en een nieuw traceerId.',
      meldingen: [
        { ...BRS01, uitleg: expect.stringContaining('Instelling, Zorgverlener of Praktijk') },
        { code: 'BRS99', omschrijving: 'Iets anders.' },
      ],
      berichtstatus: 'AfgekeurdDoorDienst',
      berichtstatusGewijzigdOp: '2026-03-10T09:01:00+01:00',
      referentiegegevens: { ...IDS, referentieId: HEEN.header.identificatieAanlevering },
    });
    const { meldingen: _, ...without } = status({ berichtstatus: 'Bezorgd' });
    expect(readBerichtstatus(without)).toMatchObject({ meldingen: [] });
  });

  test('that is not public, or not written well, is a finding', () => {
    const read = readBerichtstatus({ ...status(), berichtstatus: 'Zoek', berichtOntvangenOp: 'nu' } as never);
    expect(read.ok ? [] : read.findings.map(({ args, path }) => [args['fault'], path])).toEqual([
      ['waarden', '/berichtstatus'],
      ['tijdstip', '/berichtOntvangenOp'],
    ]);
    expect(readBerichtstatus(null as never).ok).toBe(false);
  });
});

describe('readAntwoord takes it as a foutbericht', () => {
  const faults = (antwoord: unknown, options: object = { traceerId: IDS.traceerId }): readonly unknown[] => {
    const read = readAntwoord(HEEN, antwoord as never, options);
    return read.ok ? ['ok'] : read.findings.map(({ args }) => args['fault']);
  };

  test('as it came, and as it was read', () => {
    const expected = {
      ok: true,
      van: 'VECOZO',
      opnieuw: true,
      codes: ['BRS01'],
      meldingen: ['Afzender onbekend. AGB-code en rol.'],
      mutaties: HEEN.verzekerde.mutatieFZ.map(() => ({ status: 'meeafgekeurd', codes: [] })),
    };
    const read = readBerichtstatus(status());
    if (!read.ok) return expect.unreachable();
    for (const antwoord of [status(), read])
      for (const traceerId of [IDS.traceerId, IDS.traceerId.toUpperCase()])
        expect(readAntwoord(HEEN, antwoord, { traceerId })).toMatchObject(expected);
    const again = { identificatieAanlevering: 'A-9', dagtekening: '2026-03-11', traceerId: IDS.traceerId };
    expect(resubmit(HEEN, read, again)).toMatchObject({ ok: true, codes: ['BRS01'], herstellen: [] });
    const { meldingen: _, ...without } = status();
    expect(readAntwoord(HEEN, without)).toMatchObject({ ok: true, codes: [], meldingen: [] });
  });

  test('of this message alone, and only when it is a rejection', () => {
    expect(faults(status())).toEqual(['ok']);
    expect(faults(status(), { traceerId: uuid(9) })).toEqual(['traceer']);
    expect(faults(status({ referentiegegevens: { ...IDS, referentieId: 'A-0' } }), {})).toEqual(['traceer']);
    expect(faults(status({ referentiegegevens: {} as never }))).toEqual(['traceer']);
    expect(faults(status({ berichtstatus: 'Bezorgd' }))).toEqual(['status']);
    expect(faults(status({ meldingen: [{ code: 'BRS01' }] as never }))).toEqual(['melding']);
    expect(faults(status(), { van: 'DJI' })).toEqual(['van']);
    expect(() => faults(status(), { traceerId: 1 })).toThrow(TypeError);
  });
});
