import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  assessBericht,
  checkBericht,
  type Finding,
  type Mutatiebericht,
  parseRetourbericht,
  type Retourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { afterAll, describe, expect, test } from 'vitest';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { compileOracles } from '../support/oracles.ts';

const GEGEVENS = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const oracles = compileOracles(readFileSync(new URL('../../schemas/fz826-2.0.xsd', import.meta.url), 'utf8'));
afterAll(() => {
  for (const oracle of oracles) oracle.dispose();
});

/** The codes of every class that is in a retourbericht. */
function codes({ header, verzekerde }: Retourbericht): unknown {
  return {
    Header: header.retourcodes.retourcode,
    ...(verzekerde === undefined
      ? undefined
      : {
          Verzekerde: verzekerde.retourcodes.retourcode,
          MutatieFZ: verzekerde.mutatieFZ.map(({ retourcodes, mutatieLocatie }) => [
            retourcodes.retourcode,
            mutatieLocatie?.retourcodes.retourcode,
          ]),
        }),
  };
}

function findingAt(path: string, berichtklasse: string, retourcode: string): Finding {
  return {
    controletype: 3,
    rule: 'X',
    args: {},
    retourcode,
    voorlopig: false,
    berichtklasse,
    mutatie: null,
    path,
    line: null,
    column: null,
    message: '',
    url: null,
  };
}

const MUTATIE = '/Bericht/Verzekerde/MutatieFZ';

describe('a retourbericht is filled as STB §4.5 says', () => {
  const heen = berichtMet([verplaatst(), beeindigd()]);
  test.each<[string, readonly Finding[], unknown]>([
    ['no fault: the header alone with 0200', [], { Header: ['0200'] }],
    [
      'a fault in the header: the header alone with 0001',
      [findingAt('/Bericht/Header/Ontvanger', 'Header', '0018')],
      { Header: ['0001'] },
    ],
    [
      'a fault in the header and in a class: still the header alone',
      [findingAt('/Bericht/Header', 'Header', '8028'), findingAt(`${MUTATIE}[1]`, 'MutatieFZ', '8011')],
      { Header: ['0001'] },
    ],
    [
      'a fault in the verzekerde: all classes',
      [findingAt('/Bericht/Verzekerde/Verzekerdennummer', 'Verzekerde', '0300')],
      {
        Header: ['0200'],
        Verzekerde: ['0300'],
        MutatieFZ: [
          [['0200'], ['0200']],
          [['0200'], undefined],
        ],
      },
    ],
    [
      'faults in several classes, each class its own distinct codes, in the order of the findings',
      [
        findingAt(`${MUTATIE}[1]/Mutatiedatum`, 'MutatieFZ', '8007'),
        findingAt(`${MUTATIE}[1]/MutatieIdentificatie`, 'MutatieFZ', '8021'),
        findingAt(`${MUTATIE}[1]/SoortMutatie`, 'MutatieFZ', '8007'),
        findingAt(`${MUTATIE}[1]/MutatieLocatie/Zorglocatie`, 'MutatieLocatie', '8011'),
      ],
      {
        Header: ['0200'],
        Verzekerde: ['0200'],
        MutatieFZ: [
          [['8007', '8021'], ['8011']],
          [['0200'], undefined],
        ],
      },
    ],
    [
      'a fault at the location that belongs to its mutation (VC010)',
      [findingAt(`${MUTATIE}[1]/MutatieLocatie`, 'MutatieFZ', '8011')],
      {
        Header: ['0200'],
        Verzekerde: ['0200'],
        MutatieFZ: [
          [['8011'], ['0200']],
          [['0200'], undefined],
        ],
      },
    ],
  ])('%s', (_name, findings, expected) => {
    const retour = retourbericht(heen, findings, GEGEVENS);
    expect(codes(retour)).toEqual(expected);
    expect(retour.header).toMatchObject({ ...heen.header, berichtcode: '495', ...GEGEVENS });
  });

  test('the classes and values are those of the heenbericht', () => {
    const { verzekerde } = retourbericht(heen, [findingAt(`${MUTATIE}[2]`, 'MutatieFZ', '8007')], GEGEVENS);
    expect(verzekerde).toMatchObject(heen.verzekerde);
  });
});

const NO_CODE = 'Finding X has no retourcode that a retourbericht can carry.';
const NO_CLASS = 'Finding X stands in no class of the message.';

test.each<[string, Finding, string]>([
  [
    'a finding without retourcode',
    { ...findingAt(`${MUTATIE}[1]`, 'MutatieFZ', ''), retourcode: null },
    NO_CODE,
  ],
  ['a finding with the code of no remark', findingAt(`${MUTATIE}[1]`, 'MutatieFZ', '0200'), NO_CODE],
  [
    'a finding in a mutation that the message does not have',
    findingAt(`${MUTATIE}[3]`, 'MutatieFZ', '8007'),
    NO_CLASS,
  ],
  [
    'a finding in a location that is not there',
    findingAt(`${MUTATIE}[2]/MutatieLocatie`, 'MutatieLocatie', '8011'),
    NO_CLASS,
  ],
  ['a finding of another class than its path', findingAt('/Bericht/Header', 'MutatieFZ', '8007'), NO_CLASS],
  ['a finding without class', { ...findingAt('/', '', '0001'), berichtklasse: null }, NO_CLASS],
])('%s is never left out: a TypeError', (_name, finding, message) => {
  const heen = berichtMet([verplaatst(), beeindigd()]);
  expect(() => retourbericht(heen, [finding], GEGEVENS)).toThrow(new TypeError(message));
});

test.each([null, 'x', []])('%j where a class belongs is copied: serializeBericht tells of it', (locatie) => {
  const heen = berichtMet([{ ...verplaatst(), mutatieLocatie: locatie as never }]);
  const retour = retourbericht(heen, [findingAt(`${MUTATIE}[1]`, 'MutatieFZ', '8007')], GEGEVENS);
  expect(retour.verzekerde?.mutatieFZ[0]?.mutatieLocatie).toEqual(locatie);
  const serialized = serializeBericht(retour);
  expect(serialized.ok || serialized.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    `STR-TYPE ${MUTATIE}[1]/MutatieLocatie`,
  ]);
});

test('of many mutations each has its own codes', () => {
  const heen = berichtMet(Array.from({ length: 12 }, () => beeindigd()));
  const findings = [
    findingAt(`${MUTATIE}[12]/Mutatiedatum`, 'MutatieFZ', '8007'),
    findingAt(`${MUTATIE}[10]`, 'MutatieFZ', '8021'),
  ];
  const { verzekerde } = retourbericht(heen, findings, GEGEVENS);
  expect(verzekerde?.mutatieFZ.map(({ retourcodes }) => retourcodes.retourcode.join())).toEqual([
    ...Array.from({ length: 9 }, () => '0200'),
    ...['8021', '0200', '8007'],
  ]);
});

test('findings of controletype 2 are a melding, not a retourbericht', () => {
  const { findings } = assessBericht('<Bericht/>', CONTEXT);
  expect(() => retourbericht(berichtMet([beeindigd()]), findings, GEGEVENS)).toThrow(TypeError);
});

test('whatever the controls find, the answer is valid, for libxml2 too', () => {
  fc.assert(
    fc.property(berichten(), fc.constantFrom('P', 'T'), (bericht, omgeving) => {
      fc.pre(bericht.berichttype === 'FZ825');
      const heen: Mutatiebericht = bericht;
      const { findings } = checkBericht(heen, { peildatum: '2026-03-15', omgeving });
      const retour = retourbericht(heen, findings, GEGEVENS);
      const serialized = serializeBericht(retour);
      if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
      for (const oracle of oracles) expect(oracle.accepts(serialized.xml), oracle.name).toBe(true);
      const parsed = parseRetourbericht(serialized.xml);
      expect(parsed.ok && parsed.bericht).toEqual(retour);
      expect(retour.verzekerde === undefined).toBe(
        findings.length === 0 || findings.some(({ berichtklasse }) => berichtklasse === 'Header'),
      );
      const given = new Set(
        JSON.stringify(retour)
          .match(/(?<="retourcode":\[)[^\]]*/g)
          ?.join()
          .split(','),
      );
      given.delete('"0200"');
      const header = retour.header.retourcodes.retourcode[0] === '0001';
      const expected = header ? ['"0001"'] : findings.map(({ retourcode }) => `"${retourcode}"`);
      expect(given).toEqual(new Set(expected));
    }),
    { numRuns: campaign(40, 500).runs },
  );
});
