import fc from 'fast-check';
import {
  type Mutatiebericht,
  parseRetourbericht,
  type Retourbericht,
  type RetourMutatieFZ,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import * as administratie from 'fz825/administratie';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';
import {
  bestandsnaam,
  judgeMutatiebericht,
  type KetenContext,
  receiveMutatiebericht,
  receiveRetourbericht,
} from 'fz825/keten';
import { afterAll, describe, expect, test } from 'vitest';
import { HEEN } from '../administratie/berichten.ts';
import { maak, PEILDATUM, VERHALEN } from '../administratie/verhalen.ts';
import { campaign } from '../support/campaign.ts';
import { beeindigd, berichtMet, GEGEVENS, verplaatst } from '../support/controle-cases.ts';
import { compileOracles } from '../support/oracles.ts';
import { gebonden, PROFIELEN, placeIn, toXml, wirePath } from './profielen.ts';

const R = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };

function context(gegevens: BronGegevens = GEGEVENS, peildatum = '2026-03-15'): KetenContext {
  const made = readBronnen(gegevens);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return { peildatum, omgeving: 'T', bronnen: made.bronnen, identificatieRetour: 'R-1' };
}

const agb = GEGEVENS.agb.filter(({ code }) => code !== '06290002');

const GOED = berichtMet([verplaatst(), beeindigd()]);
const VERSCHILLEND = berichtMet(
  [
    verplaatst({ mutatieLocatie: undefined }),
    verplaatst({ mutatieIdentificatie: 'M-3' }),
    beeindigd({ mutatieIdentificatie: 'M-3', mutatiedatum: '2026-03-11' }),
  ],
  {},
  '0000000',
);

/** Messages that end in each flow, with the data that they are judged by. */
const BERICHTEN: readonly (readonly [name: string, bericht: Mutatiebericht, gegevens?: BronGegevens])[] = [
  ['without faults', GOED],
  ['a fault in the Header', berichtMet([beeindigd()], { ontvanger: '9991' })],
  ['a fault in the Verzekerde', berichtMet([beeindigd()], {}, '0000000')],
  ['faults in several classes', VERSCHILLEND],
  ['a fault in the MutatieLocatie', berichtMet([beeindigd({ mutatieLocatie: { zorglocatie: '06290002' } })])],
  ['an unknown sender', berichtMet([verplaatst()], { afzender: '99999999' })],
  ['an unknown location', berichtMet([verplaatst(), beeindigd()]), { ...GEGEVENS, agb }],
  [
    'an unknown plaatsingsbesluit',
    berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' }), beeindigd()]),
  ],
  [
    'a message that was received before',
    berichtMet([verplaatst()]),
    { ...GEGEVENS, ontvangen: [{ afzender: '06290001', identificatieAanlevering: 'A-1' }] },
  ],
  [
    'an administration that is not given',
    berichtMet([verplaatst()]),
    { agb: GEGEVENS.agb, uzovi: GEGEVENS.uzovi },
  ],
];

describe.each(PROFIELEN)('the chain on %s', (naam) => {
  const bound = gebonden(naam);
  const { api, profiel, schemas } = bound;
  const oracles = compileOracles(schemas.fz826, undefined, schemas.imports);
  afterAll(() => {
    for (const oracle of oracles) oracle.dispose();
  });
  const isInline = profiel.fz826?.klassen?.['MutatieLocatie'] === '.';

  /** A retourbericht of this package as it is on this profile: a class without an element hands its retourcodes over. */
  function retourOp(made: Retourbericht): unknown {
    if (!isInline || made.verzekerde === undefined) return made;
    const mutatieFZ = made.verzekerde.mutatieFZ.map((mutatie): unknown => {
      const { mutatieLocatie, retourcodes } = mutatie as RetourMutatieFZ;
      if (mutatieLocatie === undefined) return mutatie;
      const { retourcodes: handed, ...rest } = mutatieLocatie;
      const codes = [...retourcodes.retourcode, ...handed.retourcode].filter((code) => code !== '0200');
      const retourcode = codes.length === 0 ? ['0200'] : [...new Set(codes)].sort();
      return { ...mutatie, mutatieLocatie: rest, retourcodes: { retourcode } };
    });
    return { ...made, verzekerde: { ...made.verzekerde, mutatieFZ } };
  }

  /** The same of what holds a retourbericht. */
  function retourIn(received: object): unknown {
    return 'bericht' in received
      ? { ...received, bericht: retourOp(received.bericht as Retourbericht) }
      : received;
  }

  /** The same with its codes in order: which of several comes first is not the same where they were handed over. */
  function sorted(made: unknown): unknown {
    return JSON.parse(JSON.stringify(made), (key, value) =>
      key === 'retourcode' && Array.isArray(value) ? value.sort() : value,
    );
  }

  /** A result of this package as it is on this profile: with the paths of its XML, and without places and texts. */
  function op(value: unknown, schema: 'fz825' | 'fz826'): unknown {
    return withoutPlaces(value, (path) => wirePath(bound, schema, path));
  }

  function withoutPlaces(value: unknown, onWire: (path: string) => string = (path) => path): unknown {
    if (Array.isArray(value)) return value.map((each) => withoutPlaces(each, onWire));
    if (typeof value !== 'object' || value === null || value instanceof Map) return value;
    const left = ['line', 'column', 'xml', 'inhoud', 'retourbericht', 'message', 'herkomst'];
    const entries = Object.entries(value).filter(([key]) => !left.includes(key));
    const made = entries.map(([key, held]) => [
      key,
      key === 'path' && typeof held === 'string' ? onWire(held) : withoutPlaces(held, onWire),
    ]);
    return Object.fromEntries(made);
  }

  const xmlOf = (bericht: unknown): string => {
    const serialized = serializeBericht(bericht as never);
    return serialized.ok ? serialized.xml : expect.unreachable(JSON.stringify(serialized.findings));
  };

  test.each(BERICHTEN.map(([name, heen, gegevens]) => ({ name, heen, gegevens })))(
    '$name',
    ({ heen, gegevens }) => {
      for (const [own, mine] of [
        [receiveMutatiebericht, api.receiveMutatiebericht],
        [judgeMutatiebericht, api.judgeMutatiebericht],
      ] as const) {
        const xml = toXml(bound, heen);
        const expected = own(xmlOf(heen), context(gegevens));
        const judged = mine(xml, context(gegevens));
        expect(withoutPlaces(judged)).toEqual(op(expected, 'fz825'));
        const { schemas } = judged.herkomst;
        expect(schemas).not.toBe(expected.herkomst.schemas);
        expect(judged.herkomst).toEqual({ ...expected.herkomst, schemas, profiel: profiel.naam });
        for (const { path, line, column } of judged.findings)
          expect({ line, column }).toEqual(placeIn(xml, path));
        if (expected.stroom !== 3 && expected.stroom !== 5) continue;
        if (judged.stroom !== 3 && judged.stroom !== 5) return expect.unreachable();
        expect(sorted(judged.retourbericht)).toEqual(sorted(retourOp(expected.retourbericht)));
        for (const { accepts } of oracles) expect(accepts(judged.xml)).toBe(true);
        expect(judged.xml).toBe(toXml(bound, judged.retourbericht));
        expect(withoutPlaces(api.receiveRetourbericht(judged.xml))).toEqual(
          op(retourIn(receiveRetourbericht(expected.xml)), 'fz826'),
        );

        const read = api.readRetourbericht(heen, api.parseRetourbericht(judged.xml));
        const ownRead = readRetourbericht(heen, parseRetourbericht(expected.xml));
        if (!read.ok || !ownRead.ok) return expect.unreachable(JSON.stringify([read, ownRead]));
        // The retourcodes of a class without an element of its own are told of the class around it.
        const told = JSON.parse(JSON.stringify(op(ownRead.uitkomst, 'fz826')), (key, held) =>
          key === 'berichtklasse' && held === 'MutatieLocatie' && isInline ? 'MutatieFZ' : held,
        );
        expect(withoutPlaces(read.uitkomst)).toEqual(told);

        for (const antwoord of [judged.xml, new TextEncoder().encode(judged.xml), judged.retourbericht]) {
          const van = expected.van as 'DJI' | 'VECOZO';
          expect(api.readAntwoord(heen, antwoord, { van })).toEqual(
            administratie.readAntwoord(heen, expected.xml, { van }),
          );
          expect(api.matchRetour([{ heen: HEEN }, { heen }], antwoord)).toEqual(
            administratie.matchRetour([{ heen: HEEN }, { heen }], expected.xml),
          );
          const again = { identificatieAanlevering: 'A-9', dagtekening: '2026-03-12', van };
          expect(api.resubmit(heen, antwoord, again)).toMatchObject(
            withoutPlaces(administratie.resubmit(heen, expected.xml, again)) as object,
          );
        }
        // What was made for the schemas of this package is as good.
        expect(api.readRetourbericht(heen, expected.retourbericht)).toMatchObject({ ok: true });
        expect(api.bestandsnaam(judged.retourbericht)).toBe(bestandsnaam(expected.retourbericht));
      }
    },
  );

  test('a retourbericht that is not that of the message is told at its place in the XML', () => {
    const heen = VERSCHILLEND;
    const { findings } = api.checkBericht(heen, context(), { controletype: 3 });
    const made = api.retourbericht(heen, findings, R);
    const xml = toXml(bound, made);
    const others: readonly (readonly [string, (retour: Retourbericht) => unknown, string, string?])[] = [
      [
        'Afzender',
        (r) => ({ ...r, header: { ...r.header, afzender: '06290009' } }),
        '/Bericht/Header/Afzender',
      ],
      [
        'Ontvanger',
        (r) => ({ ...r, header: { ...r.header, ontvanger: '0001' } }),
        '/Bericht/Header/Ontvanger',
      ],
      [
        'Dagtekening',
        (r) => ({ ...r, header: { ...r.header, dagtekening: '2026-03-11' } }),
        '/Bericht/Header/Dagtekening',
      ],
      [
        'Zorglocatie',
        (r) => met(r, 1, (m) => ({ ...m, mutatieLocatie: { ...m.mutatieLocatie, zorglocatie: '06290003' } })),
        '/Bericht/Verzekerde/MutatieFZ[2]/MutatieLocatie/Zorglocatie',
      ],
      [
        'MutatieLocatie',
        (r) => met(r, 1, ({ mutatieLocatie: _, ...m }) => m),
        '/Bericht/Verzekerde/MutatieFZ[2]/MutatieLocatie',
      ],
      [
        'SoortMutatie',
        (r) => met(r, 2, (m) => ({ ...m, soortMutatie: '1' })),
        '/Bericht/Verzekerde/MutatieFZ[3]/SoortMutatie',
      ],
    ];
    for (const [name, change, path] of others) {
      const other = change(made) as Retourbericht;
      const otherXml = toXml(bound, other);
      expect(otherXml, name).not.toBe(xml);
      const read = api.readRetourbericht(heen, api.parseRetourbericht(otherXml));
      const at = wirePath(bound, 'fz826', omgekeerd(path));
      const isThere = placeIn(otherXml, at) ?? { line: null, column: null };
      expect(read.ok ? [] : read.findings, name).toMatchObject([{ rule: 'RET-HEEN', path: at }]);
      if (!read.ok && isThere.line !== null) expect(read.findings[0], name).toMatchObject(isThere);
    }
  });

  /** In a Header the other way round the two stand in each other's place. */
  function omgekeerd(path: string): string {
    if (profiel.fz826?.header !== 'omgekeerd') return path;
    return path.replace(/(?<=Header\/)(?:Afzender|Ontvanger)$/, (name) =>
      name === 'Afzender' ? 'Ontvanger' : 'Afzender',
    );
  }

  test('a Header the other way round stands so in the XML alone', () => {
    const heen = GOED;
    const made = api.retourbericht(heen, [], R);
    expect(made).toEqual(retourbericht(heen, [], R));
    const values = [...toXml(bound, made).matchAll(/<\w+:(?:Afzender|Verzender|Ontvanger)>(\d+)</g)].map(
      ([, value]) => value,
    );
    expect(values).toEqual(
      profiel.fz826?.header === 'omgekeerd' ? ['9992', '06290001'] : ['06290001', '9992'],
    );
    const parsed = api.parseRetourbericht(toXml(bound, made));
    expect(parsed).toMatchObject({ ok: true, bericht: made });
  });

  test('wrong retourcodes are told at their own place', () => {
    const heen = VERSCHILLEND;
    const { findings } = api.checkBericht(heen, context(), { controletype: 3 });
    const made = api.retourbericht(heen, findings, R);
    const wrong = met(made, 0, (m) => ({
      ...m,
      retourcodes: { retourcode: ['8011', '8011', '0200', '7777'] },
    }));
    const xml = toXml(bound, wrong);
    const read = api.readRetourbericht(heen, api.parseRetourbericht(xml), { strict: true });
    const at = (n: number): string =>
      wirePath(bound, 'fz826', `/Bericht/Verzekerde/MutatieFZ[1]/Retourcodes/Retourcode[${n}]`);
    expect(read.ok ? [] : read.findings).toMatchObject([
      { rule: 'RET-VULLING', args: { fault: 'dubbel' }, path: at(2), ...placeIn(xml, at(2)) },
      { rule: 'RET-VULLING', args: { fault: 'geen-opmerking' }, path: at(3), ...placeIn(xml, at(3)) },
      { rule: 'RET-CODE', path: at(4), ...placeIn(xml, at(4)) },
    ]);
    expect(placeIn(xml, at(4))).toBeDefined();
  });

  test('stories of many messages have the same end', () => {
    const { runs, part } = campaign(10, 400);
    const seen = { accepted: 0, rejected: 0 };
    fc.assert(
      fc.property(VERHALEN, (berichten) => {
        let own = maak();
        let mine = maak();
        for (const heen of berichten) {
          const judge = { peildatum: PEILDATUM, omgeving: 'T', identificatieRetour: 'R-1' } as const;
          const expected = judgeMutatiebericht(xmlOf(heen), { ...judge, bronnen: own.bronnen });
          const judged = api.judgeMutatiebericht(toXml(bound, heen), { ...judge, bronnen: mine.bronnen });
          expect(withoutPlaces(judged)).toEqual(op(expected, 'fz825'));
          if (expected.stroom !== 5 || judged.stroom !== 5) return expect.unreachable();
          seen[judged.accepted ? 'accepted' : 'rejected']++;
          expect(sorted(judged.retourbericht)).toEqual(sorted(retourOp(expected.retourbericht)));
          expect(api.readAntwoord(heen, judged.xml, { van: 'DJI' })).toMatchObject({
            opnieuw: !expected.accepted,
          });
          const applied = administratie.applyMutatiebericht(own, heen);
          const mineApplied = api.applyMutatiebericht(mine, api.parseMutatiebericht(toXml(bound, heen)));
          expect(mineApplied.ok).toBe(applied.ok);
          if (!applied.ok || !mineApplied.ok) {
            expect(withoutPlaces(mineApplied)).toEqual(op(applied, 'fz825'));
            continue;
          }
          if (!judged.accepted) continue;
          expect(mineApplied.gebeurtenissen).toEqual(applied.gebeurtenissen);
          expect(api.recogniseAanlevering(mineApplied.administratie, heen)).toMatchObject({
            soort: 'herhaling',
          });
          own = applied.administratie;
          mine = mineApplied.administratie;
        }
        expect(withoutDigest(api.toGegevens(mine))).toEqual(withoutDigest(administratie.toGegevens(own)));
      }),
      { numRuns: runs, seed: 825 },
    );
    expect(Math.min(seen.accepted, seen.rejected)).toBeGreaterThan(part(300));
  });
});

function met(
  retour: Retourbericht,
  index: number,
  change: (mutatie: RetourMutatieFZ) => unknown,
): Retourbericht {
  const { verzekerde } = retour;
  if (verzekerde === undefined) return expect.unreachable();
  const mutatieFZ = verzekerde.mutatieFZ.map((each, i) => (i === index ? change(each) : each));
  return { ...retour, verzekerde: { ...verzekerde, mutatieFZ } } as Retourbericht;
}

/** What was received is told by its content, of which additional elements are part. */
function withoutDigest(gegevens: BronGegevens): unknown {
  return { ...gegevens, ontvangen: gegevens.ontvangen?.map(({ inhoud: _, ...each }) => each) };
}
