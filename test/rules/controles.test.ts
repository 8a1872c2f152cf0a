import { readdirSync } from 'node:fs';
import { type Controle, checkBericht, controles, type Mutatiebericht } from 'fz825';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';
import { COD954 } from 'fz825/codelijst';
import { describe, expect, test } from 'vitest';
import {
  beeindigd,
  berichtMet,
  DEFAULTS,
  describeFinding,
  GEGEVENS,
  linesOf,
  verplaatst,
} from '../support/controle-cases.ts';
import { CORPUS } from './corpus.ts';
import { VC015, VC015_ROW } from './made-up.ts';
import { rowOf, TABLE } from './table.ts';

const IDS = TABLE.map(({ id }) => id);

const HEADER = [
  'Berichtcode',
  'Berichtversie',
  'Berichtsubversie',
  'Berichtsoort',
  'IdentificatieAanlevering',
  'Dagtekening',
  'Afzender',
  'Ontvanger',
];
const VERZEKERDE = ['Verzekerdennummer'];
const MUTATIE = [
  'MutatieIdentificatie',
  'Plaatsingsbesluitnummer',
  'StatusAanlevering',
  'ReferentieMutatie',
  'SoortMutatie',
  'Mutatiedatum',
];
const ABSOLUTE = [
  ...HEADER.map((name) => `/Bericht/Header/${name}`),
  ...VERZEKERDE.map((name) => `/Bericht/Verzekerde/${name}`),
];

/** The paths that the controls of a class may use. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  Header: [...HEADER, ...ABSOLUTE],
  Verzekerde: [...VERZEKERDE, 'MutatieFZ', ...ABSOLUTE],
  MutatieFZ: [...MUTATIE, 'MutatieLocatie', ...ABSOLUTE],
  MutatieLocatie: ['Zorglocatie', ...MUTATIE.map((name) => `../${name}`), ...ABSOLUTE],
};

/** The class that holds a class. */
const AROUND: ReadonlyMap<string, string> = new Map([['MutatieLocatie', 'MutatieFZ']]);

describe('the controls', () => {
  test('are those of the table, in its order', () => {
    expect(controles.map(rowOf)).toEqual(TABLE);
    expect(new Set(IDS).size).toBe(controles.length);
  });

  test('each have a file of their own in the folder of their class, and there is no other', () => {
    const expected = TABLE.map(({ id, berichtklasse }) => `${berichtklasse}/${id}`).sort();
    expect(filesIn('../../rules/', '.ts')).toEqual(expected);
    expect(filesIn('./', '.test.ts')).toEqual(expected);
  });
});

describe.each([...controles, VC015].map((controle) => [controle.id, controle] as const))(
  '%s',
  (id, controle) => {
    const { berichtklasse, retourcode, text, source, element, after, condition } = controle;

    test('has a retourcode of COD954-VEKT that is a remark, or is a waarschuwing and has none', () => {
      expect(retourcode === null).toBe(controle.ernst === 'waarschuwing');
      expect(/^W/.test(id)).toBe(controle.ernst === 'waarschuwing');
      if (retourcode === null) return;
      expect(COD954.elementen.map(({ code }) => code)).toContain(retourcode);
      expect(retourcode).not.toBe('0200');
    });

    test('has a sentence and a source', () => {
      expect(text).toMatch(/^\p{Lu}.*[^.\s]\.$/u);
      expect(text).not.toMatch(/\d{7}/);
      expect(source.trim()).not.toBe('');
    });

    test('stands at the element of the standard', () => {
      const row = [...TABLE, VC015_ROW].find((each) => each.id === id);
      expect(rowOf(controle)).toEqual(row);
      expect(element ?? null).toBe(row?.element);
    });

    test('names only elements that its class has', () => {
      const paths = pathsIn([{ element }, condition, after]);
      for (const path of paths) expect(PATHS[berichtklasse]).toContain(path);
    });

    test('depends only on controls of its own controletype and class, or the one around it, that come before it', () => {
      const before = controles
        .slice(0, controles.indexOf(controle))
        .filter(
          (other) =>
            other.controletype === controle.controletype &&
            [berichtklasse, AROUND.get(berichtklasse)].includes(other.berichtklasse),
        );
      for (const other of after?.controles ?? []) expect(before.map((each) => each.id)).toContain(other);
    });

    test('is plain data: JSON holds all of it', () => {
      expect(copy([controle])).toStrictEqual([controle]);
    });
  },
);

const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
};

/** The controls that the messages below were made for; any other has those of its own test. */
const JUDGED = [...numbered('VC', 14), ...numbered('RC', 3), ...numbered('LCB', 8)];

/** Messages in which each of those finds something, with those that do. */
const FAULTY: readonly {
  readonly name: string;
  readonly bericht: Mutatiebericht;
  readonly gegevens: BronGegevens;
  readonly rules: readonly string[];
}[] = [
  {
    name: 'every fault of controletype 3',
    bericht: berichtMet(
      [
        verplaatst({ mutatieIdentificatie: 'M-5', statusAanlevering: '2', mutatieLocatie: undefined }),
        verplaatst({ referentieMutatie: 'M-1', mutatiedatum: '2026-03-20' }),
        beeindigd({ mutatiedatum: '2026-03-17', mutatieLocatie: { zorglocatie: '06290002' } }),
        beeindigd({ mutatieIdentificatie: 'M-1', statusAanlevering: '2', referentieMutatie: 'M-1' }),
        verplaatst({ mutatieIdentificatie: 'M-6', mutatiedatum: '2026-03-20' }),
        beeindigd({ mutatieIdentificatie: 'M-7' }),
      ],
      { berichtsoort: 'P', dagtekening: '2026-03-16', ontvanger: '9991' },
      '0000000',
    ),
    gegevens: GEGEVENS,
    rules: numbered('VC', 14),
  },
  {
    name: 'every fault of controletype 4',
    bericht: berichtMet([verplaatst()]),
    gegevens: { agb: [], uzovi: [] },
    rules: numbered('RC', 3),
  },
  {
    name: 'a verzekerde that is not known',
    bericht: berichtMet([verplaatst()], {}, '7654321'),
    gegevens: { ...GEGEVENS, ontvangen: [{ afzender: '06290001', identificatieAanlevering: 'A-1' }] },
    rules: ['LCB001', 'LCB002', 'LCB003'],
  },
  {
    name: 'the other faults of controletype 5',
    bericht: berichtMet([
      verplaatst(),
      verplaatst({
        mutatieIdentificatie: 'M-8',
        plaatsingsbesluitnummer: '202600018',
        statusAanlevering: '2',
        referentieMutatie: 'M-9',
        mutatiedatum: '2026-01-04',
      }),
    ]),
    gegevens: {
      ...GEGEVENS,
      plaatsingsbesluiten: [
        {
          ...BESLUIT,
          zorgaanbieder: '06290002',
          mutaties: [{ mutatieIdentificatie: 'M-9', soortMutatie: '2', mutatiedatum: '2026-03-01' }],
        },
        { ...BESLUIT, plaatsingsbesluitnummer: '202600018', vervallen: ['M-8'] },
      ],
    },
    rules: ['LCB004', 'LCB005', 'LCB006', 'LCB007', 'LCB008'],
  },
];

describe('controls that were read from JSON judge the same', () => {
  test.each(FAULTY.map((one) => [one.name, one] as const))('%s', (_name, { bericht, gegevens, rules }) => {
    const sources = readBronnen(gegevens);
    if (!sources.ok) throw new Error(JSON.stringify(sources.findings));
    const context = { peildatum: '2026-03-15', omgeving: 'T', bronnen: sources.bronnen } as const;
    const some = controles.filter(({ id }) => JUDGED.includes(id));
    const own = checkBericht(bericht, context, { controles: some });
    expect([...new Set(own.findings.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
    const read = checkBericht(bericht, context, { controles: copy(some) });
    expect(read.findings.map(describeFinding)).toEqual(own.findings.map(describeFinding));
    expect(read).toEqual(own);
  });

  test('each of them is in one of these messages', () => {
    expect(FAULTY.flatMap(({ rules }) => rules).sort()).toEqual([...JUDGED].sort());
  });

  test.each(IDS)('and so on every message of the test of %s', (id) => {
    const read = copy(controles);
    const cases = CORPUS.get(id) ?? [];
    expect(cases.some((one) => linesOf(one).some((line) => line.startsWith(`${id} `)))).toBe(true);
    for (const one of cases) {
      const { bericht, peildatum, omgeving, gegevens, findings } = { ...DEFAULTS, ...one };
      const sources = readBronnen(gegevens);
      if (!sources.ok) throw new Error(JSON.stringify(sources.findings));
      const context = { peildatum, omgeving, bronnen: sources.bronnen } as const;
      const options = { controletype: one.controletype ?? typeOf(id), ...one.options };
      const own = checkBericht(bericht, context, options);
      expect(own.findings.map(describeFinding)).toEqual(findings);
      if (one.options?.controles !== undefined) continue;
      // By what it was judged is told otherwise: by the controls themselves.
      const { herkomst } = checkBericht(bericht, context, { ...options, controles: read });
      expect(JSON.parse(herkomst.controles)[0].map(({ id: own }: Controle) => own)).toEqual(IDS);
      expect(checkBericht(bericht, context, { ...options, controles: read })).toEqual({ ...own, herkomst });
    }
  });
});

function typeOf(id: string): Controle['controletype'] {
  return controles.find((controle) => controle.id === id)?.controletype ?? 3;
}

function numbered(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${kind}${String(index + 1).padStart(3, '0')}`);
}

function copy(some: readonly Controle[]): readonly Controle[] {
  return JSON.parse(JSON.stringify(some));
}

/** The files one folder down whose name ends so, without that end. */
function filesIn(folder: string, end: string): readonly string[] {
  return readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith(end))
    .map((path) => path.slice(0, -end.length))
    .sort();
}

/** Every path in a condition: what stands in it that is no word, value or name of the vocabulary. */
function pathsIn(data: unknown, key = ''): readonly string[] {
  if (typeof data === 'string') return NO_PATHS.has(key) ? [] : [data];
  if (Array.isArray(data)) return data.flatMap((item) => pathsIn(item, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, item]) => pathsIn(item, name));
}

const NO_PATHS: ReadonlySet<string> = new Set(['op', 'naam', 'register', 'teken', 'waarden', 'controles']);
