import { checkBericht, eindeZorg } from 'fz825';
import { administratie, applyMutatiebericht, readStand, toGegevens } from 'fz825/administratie';
import type { BronGegevens, PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../verloop/deep-freeze.ts';
import { apply, berichtMet, GEGEVENS, maak, NUMMERS, PEILDATUM } from './verhalen.ts';

const [NUMMER] = NUMMERS;
const BESLUIT: PlaatsingsbesluitGegeven = {
  plaatsingsbesluitnummer: NUMMER,
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-03-01',
  mutaties: [],
};
const EINDE = eindeZorg({
  mutatieIdentificatie: 'M-1',
  plaatsingsbesluitnummer: NUMMER,
  mutatiedatum: '2026-03-04',
});

describe('from JSON and back', () => {
  test.each<[string, BronGegevens]>([
    ['all', GEGEVENS],
    ['nothing', {}],
    ['a plaatsingsbesluit of which not everything is known', { plaatsingsbesluiten: [BESLUIT] }],
    [
      'what has lapsed, in every form, and a delivery twice',
      {
        plaatsingsbesluiten: [
          {
            ...BESLUIT,
            vervallen: [
              'X',
              { mutatieIdentificatie: 'Y' },
              { mutatieIdentificatie: 'Z', vervangenDoor: 'Y' },
              { mutatieIdentificatie: 'W', intrekkingVan: 'Y' },
            ],
            vervallenOnvolledig: true,
          },
        ],
        ontvangen: [
          { afzender: '06290001', identificatieAanlevering: 'A-1' },
          { afzender: '06290001', identificatieAanlevering: 'A-1' },
        ],
      },
    ],
  ])('%s', (_, gegevens) => {
    const made = administratie(deepFreeze(gegevens));
    if (!made.ok) return expect.unreachable();
    expect(made.waarschuwingen).toEqual([]);
    const json = toGegevens(made.administratie);
    expect(JSON.parse(JSON.stringify(json))).toEqual(gegevens);
    expect(toGegevens(maak(json))).toEqual(gegevens);
  });

  test('later changes to the data do nothing, and what it holds cannot be changed', () => {
    const mutaties: PlaatsingsbesluitGegeven['mutaties'][number][] = [];
    const staat = maak({ plaatsingsbesluiten: [{ ...BESLUIT, mutaties }] });
    mutaties.push({ mutatieIdentificatie: 'X', soortMutatie: '2', mutatiedatum: '2026-03-04' });
    expect(toGegevens(staat).plaatsingsbesluiten?.[0]?.mutaties).toEqual([]);
    const held = staat.bronnen.plaatsingsbesluiten?.zoek(NUMMER);
    for (const each of [staat, staat.bronnen, staat.bronnen.ontvangen, held, held?.mutaties])
      expect(Object.isFrozen(each)).toBe(true);
  });
});

describe('what was given', () => {
  test('that is inconsistent is taken, with a warning', () => {
    const einde = { soortMutatie: '2', mutatiedatum: '2026-03-04' } as const;
    const mutaties = ['X', 'Y'].map((mutatieIdentificatie) => ({ mutatieIdentificatie, ...einde }));
    const made = administratie({ plaatsingsbesluiten: [{ ...BESLUIT, mutaties }] });
    expect(made.ok && made.waarschuwingen.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'BRON-VERLOOP /plaatsingsbesluiten/0/mutaties',
    ]);
  });

  test('that has another form gives findings, with a JSON Pointer and without a value', () => {
    const made = administratie({ plaatsingsbesluiten: [{ ...BESLUIT, zorgaanbieder: 'geheim' }] });
    expect(!made.ok && made.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'STR-PATROON /plaatsingsbesluiten/0/zorgaanbieder',
    ]);
    expect(JSON.stringify(made)).not.toContain('geheim');
    expect(administratie(null as never).ok).toBe(false);
  });

  test('registers alone: no plaatsingsbesluit is known, and nothing was received', () => {
    const { bronnen } = maak({ agb: [], uzovi: [] });
    expect(bronnen.plaatsingsbesluiten?.zoek(NUMMER)).toBeUndefined();
    expect(bronnen.plaatsingsbesluiten?.isVerzekerdeBekend('1234567')).toBe(false);
    expect(bronnen.ontvangen?.isOntvangen('06290001', 'A-1')).toBe(false);
    expect(Object.keys(bronnen).sort()).toEqual(['agb', 'ontvangen', 'plaatsingsbesluiten', 'uzovi']);
    expect(Object.keys(maak({}).bronnen).sort()).toEqual(['ontvangen', 'plaatsingsbesluiten']);
  });

  test('without vervallen leaves LCB006 unchecked, and after a message too: what lapses since is kept', () => {
    const staat = maak({ ...GEGEVENS, plaatsingsbesluiten: [BESLUIT] });
    const bericht = berichtMet('A-1', [EINDE]);
    const lcb006 = ({ bronnen }: typeof staat, id: string) => {
      const { controles } = checkBericht(berichtMet('A-2', [{ ...EINDE, mutatieIdentificatie: id }]), {
        ...{ peildatum: PEILDATUM, omgeving: 'T', bronnen },
      });
      return Object.entries(controles).find(([rule]) => rule === 'LCB006')?.[1];
    };
    expect(lcb006(staat, 'M-1')).toBe('unchecked');
    const after = apply(staat, bericht).administratie;
    expect(toGegevens(after).plaatsingsbesluiten?.[0]).toEqual({
      ...BESLUIT,
      mutaties: [{ mutatieIdentificatie: 'M-1', soortMutatie: '2', mutatiedatum: '2026-03-04' }],
      vervallen: [],
      vervallenOnvolledig: true,
    });
    expect([lcb006(after, 'M-1'), lcb006(after, 'M-2')]).toEqual(['failed', 'unchecked']);
    const again = maak(toGegevens(after));
    expect([lcb006(again, 'M-1'), lcb006(again, 'M-2')]).toEqual(['failed', 'unchecked']);
  });
});

describe('10,000 messages on 2,000 plaatsingsbesluiten', () => {
  const COUNT = 2000;
  const plaatsingsbesluiten = Array.from({ length: COUNT }, (_, index) => ({
    ...BESLUIT,
    plaatsingsbesluitnummer: String(100_000_000 + index),
    vervallen: [],
  }));

  test('each is in what comes of it, and the states in between are what they were', () => {
    const begin = maak({ plaatsingsbesluiten, ontvangen: [] });
    const states = [begin];
    for (let index = 0; index < 5 * COUNT; index++) {
      const plaatsingsbesluitnummer = String(100_000_000 + (index % COUNT));
      const round = Math.floor(index / COUNT);
      const mutatie = { ...EINDE, plaatsingsbesluitnummer, mutatieIdentificatie: `M-${round}` };
      const correctie = { ...mutatie, statusAanlevering: '2', referentieMutatie: 'M-0' } as const;
      const bericht = berichtMet(`A-${index}`, [round === 0 ? mutatie : correctie]);
      const applied = applyMutatiebericht(states.at(-1) ?? begin, bericht);
      if (!applied.ok) return expect.unreachable();
      states.push(applied.administratie);
    }
    const last = toGegevens(states.at(-1) ?? begin);
    expect(last.ontvangen?.map((each) => each.identificatieAanlevering)).toEqual(
      Array.from({ length: 5 * COUNT }, (_, index) => `A-${index}`),
    );
    expect(
      last.plaatsingsbesluiten?.map(({ mutaties, vervallen }) => [mutaties.length, vervallen?.length]),
    ).toEqual(Array.from({ length: COUNT }, () => [1, 4]));
    expect(toGegevens(begin).plaatsingsbesluiten).toEqual(plaatsingsbesluiten);
    const halfway = states[COUNT + 1000] ?? begin;
    expect(toGegevens(halfway).ontvangen?.length).toBe(COUNT + 1000);
    const at = { plaatsingsbesluitnummer: '100000999', datum: '2026-03-04' };
    expect(readStand(halfway, at)?.mutaties.map(({ status }) => status)).toEqual([
      'gecorrigeerd',
      'in werking',
    ]);
  });
});
