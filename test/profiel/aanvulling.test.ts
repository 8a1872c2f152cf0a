import { readFileSync } from 'node:fs';
import { eindeZorg, type Mutatiebericht, mutatiebericht, verplaatsing } from 'fz825';
import { bindProfiel, type GebondenProfiel, type MutatieberichtMet } from 'fz825/profiel';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../schemas/profielen/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** What the messages of the profile below hold besides the model. */
interface Aanvullend {
  readonly Header: { readonly verzenderRol?: '1' | '4' | '6'; readonly opmerking?: string };
  readonly Verzekerde: { readonly opmerking?: string };
  readonly MutatieFZ: { readonly volgcode?: string; readonly kenmerk?: string };
  readonly MutatieLocatie: { readonly afdeling: string; readonly kenmerk?: string };
}

const optional = (name: string): string => `<xs:element name="${name}" type="xs:string" minOccurs="0"/>`;

/** The substitute in the manner of the GDS, with more elements in each class. */
function bindMore() {
  const more = (xsd: string): string =>
    xsd
      .replace('<xs:element name="Referentienummer" type="b:Kenmerk12"/>', `$&${optional('Opmerking')}`)
      .replace('<xs:element name="Verzekerdennummer" type="b:Skn"/>', `$&${optional('Opmerking')}`)
      .replace(/(<xs:complexType name="Mutatie">\s*<xs:sequence>)/, `$1${optional('Kenmerk')}`)
      .replace(
        /(<xs:complexType name="Locatie">\s*<xs:sequence>)/,
        `$1<xs:element name="Afdeling" type="xs:string"/>${optional('Kenmerk')}`,
      );
  const bound = bindProfiel<Aanvullend>(read('gds-stijl/profiel.json'), {
    schemas: { fz825: more(read('gds-stijl/fz825.xsd')), fz826: more(read('gds-stijl/fz826.xsd')) },
  });
  return bound.ok ? bound.api : expect.unreachable(JSON.stringify(bound.findings));
}

const api = bindMore();

const MUTATIE = {
  mutatieIdentificatie: 'M-6',
  plaatsingsbesluitnummer: '202600017',
  mutatiedatum: '2026-03-02',
};
const HEADER = {
  identificatieAanlevering: 'A-1',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
} as const;

const VERPLAATSING = api.verplaatsing({
  ...MUTATIE,
  zorglocatie: '06290002',
  volgcode: 'AB',
  afdeling: 'Noord',
  kenmerk: 'K-1',
});
const EINDE = api.eindeZorg({ ...MUTATIE, mutatieIdentificatie: 'M-7', volgcode: 'CD' });
const BERICHT = api.mutatiebericht({
  ...HEADER,
  verzenderRol: '6',
  opmerking: 'spoed',
  mutaties: [
    VERPLAATSING,
    api.correctie({ referentieMutatie: 'M-5', mutatie: EINDE }),
    api.intrekking({
      referentieMutatie: 'M-4',
      mutatie: api.verplaatsing({
        ...MUTATIE,
        mutatieIdentificatie: 'M-8',
        zorglocatie: '06290002',
        afdeling: 'Zuid',
      }),
    }),
  ],
});

describe('the builders of a profile', () => {
  test('put each additional field in the class that it is of; in both when two have it', () => {
    expect(VERPLAATSING).toEqual({
      ...verplaatsing({ ...MUTATIE, zorglocatie: '06290002' }),
      volgcode: 'AB',
      kenmerk: 'K-1',
      mutatieLocatie: { zorglocatie: '06290002', afdeling: 'Noord', kenmerk: 'K-1' },
    });
    expect(EINDE).toEqual({ ...eindeZorg({ ...MUTATIE, mutatieIdentificatie: 'M-7' }), volgcode: 'CD' });
    expect(BERICHT.header).toMatchObject({ verzenderRol: '6', opmerking: 'spoed', afzender: '06290001' });
    expect(BERICHT.verzekerde).toMatchObject({ opmerking: 'spoed', verzekerdennummer: '1234567' });
    const [, correctie, intrekking] = BERICHT.verzekerde.mutatieFZ;
    expect(correctie).toMatchObject({ volgcode: 'CD', statusAanlevering: '2', referentieMutatie: 'M-5' });
    expect(intrekking).toMatchObject({ mutatieLocatie: { afdeling: 'Zuid' }, statusAanlevering: '3' });
  });

  test('make messages that are written, read back the same, and assessed', () => {
    const written = api.serializeBericht(BERICHT);
    if (!written.ok) return expect.unreachable(JSON.stringify(written.findings));
    expect(written.xml).toContain('<b:Volgcode>AB</b:Volgcode>');
    expect(written.xml).toContain('<b:Afdeling>Noord</b:Afdeling>');
    const parsed = api.parseMutatiebericht(written.xml);
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    // What a profile writes anyhow is none of the message.
    expect(parsed.bericht).toEqual(BERICHT);
    const opmerkingen: readonly (string | undefined)[] = [
      parsed.bericht.header.opmerking,
      parsed.bericht.verzekerde.opmerking,
      ...parsed.bericht.verzekerde.mutatieFZ.map(
        ({ volgcode, mutatieLocatie }) => volgcode ?? mutatieLocatie?.afdeling,
      ),
    ];
    expect(opmerkingen).toEqual(['spoed', 'spoed', 'AB', 'CD', 'Zuid']);
    const assessed = api.assessBericht(written.xml, {
      peildatum: '2026-03-10',
      omgeving: 'T',
      controletype: 2,
    });
    expect(assessed.verdict).toBe('accepted');
    const { bericht } = assessed;
    if (bericht?.berichttype !== 'FZ825') return expect.unreachable('the kind of message is known');
    const volgcode: string | undefined = bericht.verzekerde.mutatieFZ[0]?.volgcode;
    expect(volgcode).toBe('AB');
    // What was read can be corrected.
    const [first] = parsed.bericht.verzekerde.mutatieFZ;
    if (first === undefined) return expect.unreachable('there are three');
    const again = api.correctie({ referentieMutatie: 'M-6', mutatie: first });
    const code: string | undefined = again.volgcode;
    expect(code).toBe('AB');
  });

  test('leave out what is not given, or undefined, and take nothing that the profile does not have', () => {
    const plain = api.eindeZorg(MUTATIE);
    expect(plain).toEqual(eindeZorg(MUTATIE));
    expect(api.eindeZorg({ ...MUTATIE, volgcode: undefined, anders: 'x' } as never)).toEqual(
      eindeZorg(MUTATIE),
    );
    expect(() => api.eindeZorg(undefined as never)).toThrow(TypeError);
    expect(() => api.mutatiebericht(undefined as never)).toThrow(TypeError);
  });

  test('have their own words for themselves: an element of that name is put in by hand', () => {
    const bound = bindProfiel<{ MutatieFZ: { zorglocatie: string } }>(read('gds-stijl/profiel.json'), {
      schemas: {
        fz825: read('gds-stijl/fz825.xsd').replace(
          /(<xs:complexType name="Mutatie">\s*<xs:sequence>)/,
          '$1<xs:element name="Zorglocatie" type="xs:string"/>',
        ),
        fz826: read('gds-stijl/fz826.xsd').replace(
          /(<xs:complexType name="Mutatie">\s*<xs:sequence>)/,
          '$1<xs:element name="Zorglocatie" type="xs:string"/>',
        ),
      },
    });
    if (!bound.ok) return expect.unreachable(JSON.stringify(bound.findings));
    const made = bound.api.verplaatsing({ ...MUTATIE, zorglocatie: '06290002' });
    expect(made).toEqual(verplaatsing({ ...MUTATIE, zorglocatie: '06290002' }));
    const bericht = (
      mutatie: MutatieberichtMet<{ MutatieFZ: { zorglocatie: string } }>['verzekerde']['mutatieFZ'][number],
    ) => bound.api.serializeBericht(bound.api.mutatiebericht({ ...HEADER, mutaties: [mutatie] }));
    // @ts-expect-error the element is not there
    expect(bericht(made)).toMatchObject({ ok: false, findings: [{ rule: 'STR-ONTBREEKT' }] });
    expect(bericht({ ...made, zorglocatie: 'van' })).toMatchObject({ ok: true });
  });

  test('of a profile without additional elements are those of the root', () => {
    const bound = bindProfiel(read('eigen/profiel.json'), {
      schemas: {
        fz825: readFileSync(new URL('../fz825-2.0.xsd', ROOT), 'utf8'),
        fz826: readFileSync(new URL('../fz826-2.0.xsd', ROOT), 'utf8'),
      },
    });
    if (!bound.ok) return expect.unreachable(JSON.stringify(bound.findings));
    expect(bound.api.verplaatsing).toBe(verplaatsing);
    expect(bound.api.mutatiebericht).toBe(mutatiebericht);
  });
});

// What must not compile. The type check of this file is the test: a line that does compile is an error there.

/** Never called: what must not compile. */
function refused(plain: GebondenProfiel['api'], own: Mutatiebericht): readonly unknown[] {
  return [
    // @ts-expect-error misspelt
    api.eindeZorg({ ...MUTATIE, volgkode: 'AB' }),
    // @ts-expect-error of the MutatieLocatie, which an einde zorg does not have
    api.eindeZorg({ ...MUTATIE, afdeling: 'Noord' }),
    // @ts-expect-error misspelt
    api.verplaatsing({ ...MUTATIE, zorglocatie: '06290002', afdelling: 'Noord', afdeling: 'Noord' }),
    // @ts-expect-error the afdeling is mandatory
    api.verplaatsing({ ...MUTATIE, zorglocatie: '06290002' }),
    // @ts-expect-error no such code
    api.mutatiebericht({ ...HEADER, verzenderRol: '2', mutaties: [EINDE] }),
    // @ts-expect-error misspelt
    api.mutatiebericht({ ...HEADER, opmerkingen: 'x', mutaties: [EINDE] }),
    // @ts-expect-error undefined is no text
    api.eindeZorg({ ...MUTATIE, volgcode: undefined }),
    // @ts-expect-error misspelt
    api.serializeBericht({ ...BERICHT, header: { ...BERICHT.header, opmerkingen: 'x' } }),
    // @ts-expect-error that is not known without the types of the profile
    plain.eindeZorg({ ...MUTATIE, volgcode: 'AB' }),
    // @ts-expect-error nor that
    plain.mutatiebericht({ ...HEADER, opmerking: 'x', mutaties: [] }),
    // @ts-expect-error a class of the model
    bindProfiel<{ Mutatie: { volgcode: string } }>(''),
    // @ts-expect-error a message of the model alone may lack what the profile must have
    ((bericht: MutatieberichtMet<Aanvullend>) => bericht)(own),
  ];
}

/** Never called: without more, the types are those of the root. */
function same(plain: GebondenProfiel['api']): readonly unknown[] {
  const build: typeof mutatiebericht = plain.mutatiebericht;
  const move: typeof verplaatsing = plain.verplaatsing;
  const end: typeof eindeZorg = plain.eindeZorg;
  const parsed = plain.parseMutatiebericht('');
  const bericht: Mutatiebericht | undefined = parsed.ok ? parsed.bericht : undefined;
  return [
    build,
    move,
    end,
    bericht,
    api.serializeBericht({ ...BERICHT, header: { ...BERICHT.header, opmerking: 'x' } }),
  ];
}

test('the lines that must not compile are functions that are never called', () => {
  expect([refused, same].map(({ length }) => length)).toEqual([2, 1]);
});

test('what only the FZ825 has is kept, is not in the answer, and is told', () => {
  const more = (xsd: string): string =>
    xsd
      .replace('<xs:element name="Referentienummer" type="b:Kenmerk12"/>', `$&${optional('Opmerking')}`)
      .replace(/(<xs:complexType name="Locatie">\s*<xs:sequence>)/, `$1${optional('Kenmerk')}`);
  const bound = bindProfiel<{ Header: { opmerking?: string }; MutatieLocatie: { kenmerk?: string } }>(
    read('gds-stijl/profiel.json'),
    { schemas: { fz825: more(read('gds-stijl/fz825.xsd')), fz826: read('gds-stijl/fz826.xsd') } },
  );
  if (!bound.ok) return expect.unreachable(JSON.stringify(bound.findings));
  const { rapport, api: only } = bound;
  expect(rapport.werkt).toBe(true);
  expect(rapport.nietInRetour).toEqual([
    { path: '/Bericht/Header/Opmerking', klasse: 'Header', field: 'opmerking' },
    { path: '/Bericht/Verzekerde/Mutatie/Locatie/Kenmerk', klasse: 'MutatieLocatie', field: 'kenmerk' },
  ]);
  const locatie = { ...MUTATIE, mutatiedatum: '2026-03-09', zorglocatie: '06290002', kenmerk: 'K-1' };
  const heen = only.mutatiebericht({ ...HEADER, opmerking: 'spoed', mutaties: [only.verplaatsing(locatie)] });
  const written = only.serializeBericht(heen);
  if (!written.ok) return expect.unreachable(JSON.stringify(written.findings));
  const parsed = only.parseMutatiebericht(written.xml);
  expect(parsed.ok && parsed.bericht).toEqual(heen);
  const findings = only.checkBericht(
    { ...heen, header: { ...heen.header, dagtekening: '2026-03-01' } },
    { peildatum: '2026-03-15', omgeving: 'P' },
  ).findings;
  expect(findings.length).toBeGreaterThan(0);
  const retour = only.retourbericht(heen, findings, {
    identificatieRetour: 'R-1',
    dagtekeningRetour: '2026-03-11',
  });
  const answer = only.serializeBericht(retour);
  if (!answer.ok) return expect.unreachable(JSON.stringify(answer.findings));
  expect(answer.xml).not.toMatch(/spoed|K-1/);
  const read826 = only.readRetourbericht(heen, only.parseRetourbericht(answer.xml));
  expect(read826.ok && read826.uitkomst).toMatchObject({ accepted: false });
  expect(read826.ok && read826.waarschuwingen).toEqual([]);
});
