import type { Mutatie } from 'fz825';
import { administratie } from 'fz825/administratie';
import { readBronnen } from 'fz825/bronnen';
import { judgeLevering, type LeveringBericht } from 'fz825/levering';
import { describe, expect, test } from 'vitest';
import { readCase } from '../parse/messages.ts';
import { GEGEVENS } from '../support/gegevens.ts';
import { all, asJson, asStream, end, judge, levering, move, OPTIONS } from './levering.ts';

const GOED = levering('goed.xml', { id: 'A-1', mutaties: [move('M-1')] });
const FOUT = levering('fout.xml', {
  id: 'A-2',
  mutaties: [move('M-2', '202600018'), end('M-3', '11', '202600019')],
});
const GEEN = { naam: 'geen.xml', inhoud: '<x/>' };
const RETOUR = { naam: 'retour.xml', inhoud: new TextEncoder().encode(readCase('fz826-afgekeurd')) };

describe('a delivery', () => {
  test('is counted, and every fault has a row with its place and no value', async () => {
    const { fouten, verslag } = await judge([GOED, FOUT, GEEN, RETOUR]);
    expect(verslag.aantallen).toEqual({
      ...{ berichten: 4, accepted: 2, rejected: 2, incomplete: 0, error: 0 },
      ...{ FZ825: 2, FZ826: 1, mutaties: 3 },
    });
    expect(verslag).toMatchObject({
      controletype: 3,
      proef: false,
      perControle: { VC011: 1, 'STR-BERICHT': 1 },
      perWaarschuwing: {},
      perRetourcode: { '8007': 1 },
      perAfzender: { '06290001': 2 },
      perMaand: { '2026-03': 2 },
      dubbel: [],
      afgebroken: 0,
      nietGemeten: [],
    });
    expect(fouten).toEqual([
      {
        naam: 'fout.xml',
        mutatie: 1,
        controletype: 3,
        rule: 'VC011',
        retourcode: '8007',
        path: '/Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum',
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.stringContaining('Dagtekening'),
      },
      expect.objectContaining({ naam: 'geen.xml', mutatie: null, rule: 'STR-BERICHT', retourcode: null }),
    ]);
    expect(JSON.stringify([fouten, verslag])).not.toMatch(/2026000|1234567|A-1|M-1/);
  });

  test('may come as a stream, with its progress', async () => {
    const told: number[] = [];
    const { verslag } = await judge(asStream([GOED, FOUT]), {
      onVoortgang: ({ berichten, rejected }) => told.push(berichten, rejected),
    });
    expect(verslag.aantallen.berichten).toBe(2);
    expect(told).toEqual([1, 0, 2, 1]);
  });

  test('says what was not checked, and is NO GO for that', async () => {
    const { fouten, verslag } = await judge([GOED], { controletype: 5 });
    expect(fouten).toEqual([
      expect.objectContaining({ naam: 'goed.xml', rule: 'LEV-ONVOLLEDIG', path: '/' }),
    ]);
    expect(fouten[0]?.message).toMatch(/agb, uzovi|plaatsingsbesluiten/);
    expect(verslag.aantallen).toMatchObject({ accepted: 0, incomplete: 1 });
    expect(verslag.besluit.uitkomst).toBe('NO GO');
  });

  test('by sources of which one throws has an error', async () => {
    const read = readBronnen({ ...GEGEVENS });
    if (!read.ok) return expect.unreachable();
    const bronnen = {
      ...read.bronnen,
      agb: {
        bevat: () => {
          throw new Error('GEHEIM');
        },
        komtVoor: () => {
          throw new Error('GEHEIM');
        },
      },
    } as unknown as typeof read.bronnen;
    const { fouten, verslag } = await judge([GOED], { controletype: 5, bronnen });
    expect(verslag.aantallen.error).toBe(1);
    expect(verslag.besluit.uitkomst).toBe('NO GO');
    expect(fouten.length).toBeGreaterThan(0);
    expect(JSON.stringify(fouten)).not.toContain('GEHEIM');
  });
});

describe('duplicates', () => {
  const again = (naam: string, id: string, mutaties: readonly Mutatie[] = [move('M-1')]): LeveringBericht =>
    levering(naam, { id, mutaties });

  test.each<[string, LeveringBericht, readonly object[]]>([
    ['the same message', { ...GOED, naam: 'b' }, [{ naam: 'b', eerder: 'goed.xml' }]],
    [
      'the same IdentificatieAanlevering',
      again('b', 'A-1', [move('M-9', '202600099')]),
      [{ naam: 'b', eerder: 'goed.xml' }],
    ],
    ['the same mutation in another message', again('b', 'A-9'), [{ naam: 'b', eerder: 'goed.xml' }]],
    [
      'the same content of a mutation',
      again('b', 'A-9', [end('M-8'), move('M-9')]),
      [{ naam: 'b', eerder: 'goed.xml' }],
    ],
    [
      'the same content in one message',
      again('b', 'A-9', [end('M-8'), end('M-9')]),
      [{ naam: 'b', eerder: 'b' }],
    ],
    ['other content', again('b', 'A-9', [move('M-1', '202600017', '03')]), []],
    [
      'the same identification of another Afzender',
      levering('b', { id: 'A-1', afzender: '06290002', mutaties: [move('M-1')] }),
      [],
    ],
  ])('%s', async (_, other, dubbel) => {
    const { verslag } = await judge([GOED, other]);
    expect(verslag.dubbel).toEqual(dubbel);
    expect(verslag.besluit.uitkomst).toBe(dubbel.length === 0 ? 'GO' : 'NO GO');
  });
});

describe('nothing passes that was not judged', () => {
  const hostile = {
    naam: 'x',
    get inhoud(): string {
      throw new Error('GEHEIM');
    },
  };

  test('an empty delivery', async () => {
    const { fouten, verslag } = await judge([], { criteria: { dubbel: { max: 5 } } });
    expect(fouten).toEqual([]);
    expect(verslag.besluit).toEqual({
      uitkomst: 'NO GO',
      criteria: [
        { criterium: 'dubbel', grens: 5, gemeten: 0, voldaan: true },
        { criterium: 'nietGecontroleerd', grens: 0, gemeten: 0, voldaan: true },
        { criterium: 'berichten', grens: 1, gemeten: 0, voldaan: false },
      ],
    });
  });

  test.each<[string, unknown, string]>([
    ['a number', 7, '#2'],
    ['nothing', undefined, '#2'],
    ['no inhoud', { naam: 'x' }, 'x'],
    ['no naam', { inhoud: GOED.inhoud }, '#2'],
    ['inhoud of another kind', { naam: 'x', inhoud: 7 }, 'x'],
    ['a getter that throws', hostile, 'x'],
  ])('%s', async (_, item, naam) => {
    const { fouten, verslag } = await judge([GOED, item as LeveringBericht, FOUT]);
    expect(fouten[0]).toMatchObject({ naam, rule: 'LEV-BERICHT' });
    expect(verslag.aantallen).toMatchObject({ berichten: 3, accepted: 1, rejected: 1, error: 1 });
    expect(verslag.besluit.uitkomst).toBe('NO GO');
  });

  test('an iterable that throws', async () => {
    const broken = async function* (): AsyncGenerator<LeveringBericht> {
      yield GOED;
      throw new Error('GEHEIM');
    };
    const criteria = { nietGecontroleerd: { max: 100 } };
    const { fouten, verslag } = await judge(broken(), { criteria });
    expect(fouten).toEqual([expect.objectContaining({ naam: '#2', rule: 'LEV-AFGEBROKEN' })]);
    expect(verslag).toMatchObject({ afgebroken: 1, aantallen: { berichten: 2, accepted: 1, error: 1 } });
    expect(verslag.besluit.uitkomst).toBe('NO GO');
    expect(verslag.besluit.criteria).toContainEqual({
      criterium: 'afgebroken',
      grens: 0,
      gemeten: 1,
      voldaan: false,
    });
  });

  test('what is no delivery, or options that are not right, throw at once', () => {
    for (const berichten of [undefined, null, 7, 'tekst', {}, new Uint8Array(3)])
      expect(() => judgeLevering(berichten as never, OPTIONS)).toThrow(TypeError);
    const made = administratie(GEGEVENS);
    const state = made.ok ? made.administratie : expect.unreachable();
    for (const options of [
      undefined,
      {},
      { peildatum: '2026-02-30' },
      { ...OPTIONS, omgeving: 'X' },
      { ...OPTIONS, controletype: 6 },
      { ...OPTIONS, administratie: {} },
      { ...OPTIONS, administratie: state, bronnen: state.bronnen },
      { ...OPTIONS, volgorde: 'datum' },
      { ...OPTIONS, controles: [{}] },
    ])
      expect(() => judgeLevering([], options as never), JSON.stringify(options)).toThrow(TypeError);
  });
});

describe('rows and report', () => {
  /** A delivery that says how many messages were read of it. */
  function counted(number = 6): {
    readonly read: () => number;
    readonly berichten: Iterable<LeveringBericht>;
  } {
    let read = 0;
    return {
      read: () => read,
      berichten: (function* () {
        for (; read < number; ) {
          read++;
          yield { ...FOUT, naam: `${read}.xml` };
        }
      })(),
    };
  }

  test('nothing is read before somebody asks', async () => {
    const { read, berichten } = counted();
    const { verslag } = judgeLevering(berichten, OPTIONS);
    await new Promise((done) => setTimeout(done, 5));
    expect(read()).toBe(0);
    expect((await verslag).aantallen.berichten).toBe(6);
    expect(verslag).toBeInstanceOf(Promise);
  });

  test('who reads rows sets the pace', async () => {
    const { read, berichten } = counted();
    const judged = judgeLevering(berichten, OPTIONS);
    const seen: number[] = [];
    for await (const _ of judged.fouten) {
      await new Promise((done) => setTimeout(done, 1));
      seen.push(read());
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await judged.verslag).aantallen.rejected).toBe(6);
  });

  test('who awaits the report alone has it; the rows are dropped, and that is told', async () => {
    const { berichten } = counted();
    const { fouten, verslag } = judgeLevering(berichten, OPTIONS);
    expect((await verslag).aantallen.rejected).toBe(6);
    expect(() => fouten[Symbol.asyncIterator]()).toThrow(/dropped/);
  });

  test('of the report and the rows at the same time, no row is lost', async () => {
    const { berichten } = counted();
    const { fouten, verslag } = judgeLevering(berichten, OPTIONS);
    const waiting = verslag.then(({ aantallen }) => aantallen.rejected);
    expect([(await all(fouten)).length, await waiting]).toEqual([6, 6]);
  });

  test('who stops reading has the report all the same', async () => {
    const { read, berichten } = counted();
    const { fouten, verslag } = judgeLevering(berichten, OPTIONS);
    for await (const _ of fouten) break;
    expect(read()).toBe(1);
    expect((await verslag).aantallen.rejected).toBe(6);
    expect(await all(fouten)).toEqual([]);
  });

  test('what onVoortgang throws ends it, for both, and is no unhandled rejection', async () => {
    const onVoortgang = (): void => {
      throw new RangeError('mine');
    };
    const judged = judgeLevering([FOUT], { ...OPTIONS, onVoortgang });
    await expect(all(judged.fouten)).rejects.toThrow('mine');
    await new Promise((done) => setTimeout(done, 5));
    await expect(judged.verslag).rejects.toThrow('mine');
    expect(await judged.verslag.catch(() => 'caught')).toBe('caught');
  });

  test('a part is written with its digests, a whole delivery without', async () => {
    const { verslag } = await judge([GOED]);
    const { verslag: deel } = await judge([GOED], { deel: true });
    expect(asJson(verslag)).toEqual({ ...asJson(deel), deel: undefined });
    expect(JSON.stringify(verslag)).not.toContain('digest');
    expect(asJson(deel).deel).toEqual({
      berichten: [
        {
          naam: 'goed.xml',
          aanlevering: expect.stringMatching(/^[\da-f]{32}$/),
          mutaties: [expect.stringMatching(/^[\da-f]{32}$/)],
        },
      ],
    });
  });
});
