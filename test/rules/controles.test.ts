import { readdirSync, readFileSync } from 'node:fs';
import { type Controle, checkBericht, controles, type Mutatiebericht } from 'fz825';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';
import { COD954 } from 'fz825/codelijst';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, describeFinding, GEGEVENS, verplaatst } from '../support/controle-cases.ts';

const TABLE: readonly Pick<Controle, 'id' | 'controletype' | 'berichtklasse' | 'retourcode' | 'voorlopig'>[] =
  JSON.parse(readFileSync(new URL('controles.json', import.meta.url), 'utf8'));

const IDS = TABLE.map(({ id }) => id);

/** The element that a finding of a control stands at; null for the class itself. */
const ELEMENTS: Readonly<Record<string, string | null>> = {
  VC001: 'Berichtsoort',
  VC002: 'Dagtekening',
  VC003: 'Ontvanger',
  VC004: 'Verzekerdennummer',
  VC005: null,
  VC006: 'ReferentieMutatie',
  VC007: 'ReferentieMutatie',
  VC008: 'MutatieIdentificatie',
  VC009: null,
  VC010: 'MutatieLocatie',
  VC011: 'Mutatiedatum',
  VC012: 'SoortMutatie',
  VC013: 'Mutatiedatum',
  VC014: 'ReferentieMutatie',
  RC001: 'Afzender',
  RC002: 'Ontvanger',
  RC003: 'Zorglocatie',
  LCB001: 'IdentificatieAanlevering',
  LCB002: 'Verzekerdennummer',
  LCB003: 'Plaatsingsbesluitnummer',
  LCB004: 'Plaatsingsbesluitnummer',
  LCB005: 'Mutatiedatum',
  LCB006: 'MutatieIdentificatie',
  LCB007: 'ReferentieMutatie',
  LCB008: 'Mutatiedatum',
};

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

describe('the controls', () => {
  test('are those of the table, in its order', () => {
    const rows = controles.map(({ id, controletype, berichtklasse, retourcode, voorlopig }) => ({
      id,
      controletype,
      berichtklasse,
      retourcode,
      voorlopig,
    }));
    expect(rows).toEqual(TABLE);
    expect(new Set(IDS).size).toBe(25);
  });

  test('each have a file of their own in the folder of their class, and there is no other', () => {
    const expected = TABLE.map(({ id, berichtklasse }) => `${berichtklasse}/${id}`).sort();
    expect(filesIn('../../rules/', '.ts')).toEqual(expected);
    expect(filesIn('./', '.test.ts')).toEqual(expected);
  });
});

describe.each(controles.map((controle) => [controle.id, controle] as const))('%s', (id, controle) => {
  const { berichtklasse, retourcode, text, source, element, after, condition } = controle;

  test('has a retourcode of COD954-VEKT that is a remark', () => {
    expect(COD954.elementen.map(({ code }) => code)).toContain(retourcode);
    expect(retourcode).not.toBe('0200');
  });

  test('has a sentence and a source', () => {
    expect(text).toMatch(/^\p{Lu}.*[^.\s]\.$/u);
    expect(text).not.toMatch(/\d{7}/);
    expect(source.trim()).not.toBe('');
  });

  test('stands at the element of the standard', () => {
    expect(element ?? null).toBe(ELEMENTS[id]);
  });

  test('names only elements that its class has', () => {
    const paths = pathsIn([{ element }, condition, after]);
    for (const path of paths) expect(PATHS[berichtklasse]).toContain(path);
  });

  test('depends only on controls of its own controletype and class that come before it', () => {
    const before = controles
      .slice(0, controles.indexOf(controle))
      .filter(
        (other) => other.controletype === controle.controletype && other.berichtklasse === berichtklasse,
      );
    for (const other of after?.controles ?? []) expect(before.map((each) => each.id)).toContain(other);
  });

  test('is plain data: JSON holds all of it', () => {
    expect(copy([controle])).toStrictEqual([controle]);
  });
});

const BESLUIT = {
  plaatsingsbesluitnummer: '202600017',
  verzekerdennummer: '1234567',
  zorgaanbieder: '06290001',
  startdatum: '2026-01-05',
  mutaties: [],
};

/** Messages in which every control finds something, with those that do. */
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
      ],
      { berichtsoort: 'P', dagtekening: '2026-03-16', ontvanger: '9991' },
      '0000000',
    ),
    gegevens: GEGEVENS,
    rules: IDS.filter((id) => id.startsWith('VC')),
  },
  {
    name: 'every fault of controletype 4',
    bericht: berichtMet([verplaatst()]),
    gegevens: { agb: [], uzovi: [] },
    rules: IDS.filter((id) => id.startsWith('RC')),
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
    const own = checkBericht(bericht, context);
    expect([...new Set(own.findings.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
    const read = checkBericht(bericht, context, { controles: copy(controles) });
    expect(read.findings.map(describeFinding)).toEqual(own.findings.map(describeFinding));
    expect(read).toEqual(own);
  });

  test('and there is a message for every control', () => {
    expect(FAULTY.flatMap(({ rules }) => rules).sort()).toEqual([...IDS].sort());
  });
});

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
