import { type CheckOptions, checkBericht, type Finding, parseBericht } from 'fz825';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { CONTEXT, control, toXml } from './engine.ts';

const NEVER = { op: 'niet', conditie: { op: 'komt voor', element: 'Mutatiedatum' } };
const MUTATIE = '/Bericht/Verzekerde/MutatieFZ';
const HEADER = {
  berichtklasse: 'Header',
  condition: { op: 'is een', element: 'Dagtekening', waarden: ['-'] },
};
const VERZEKERDE = {
  berichtklasse: 'Verzekerde',
  condition: { op: 'is een', element: 'Verzekerdennummer', waarden: ['-'] },
};
const LOCATIE = {
  berichtklasse: 'MutatieLocatie',
  condition: { op: 'is een', element: 'Zorglocatie', waarden: ['-'] },
};

/** Controls that hold nowhere, in an order that is not that of a message. */
const CONTROLES = [
  control({ ...LOCATIE, id: 'locatie', element: 'Zorglocatie' }),
  control({ id: 'datum', condition: NEVER, element: 'Mutatiedatum' }),
  control({ id: 'identificatie', condition: NEVER, element: 'MutatieIdentificatie' }),
  control({ id: 'klasse', condition: NEVER }),
  control({ id: 'referentie', condition: NEVER, element: 'ReferentieMutatie' }),
  control({ id: 'een klasse erin', condition: NEVER, element: 'MutatieLocatie' }),
  control({ id: 'identificatie nogmaals', condition: NEVER, element: 'MutatieIdentificatie' }),
  control({ ...VERZEKERDE, id: 'verzekerde' }),
  control({ ...HEADER, id: 'header', element: 'Dagtekening' }),
];

const BERICHT = berichtMet([
  verplaatst(),
  beeindigd({ statusAanlevering: '2', referentieMutatie: 'M-0', mutatieLocatie: undefined }),
]);

/** Rule and path, without what every path here starts with. */
function lines(input: Parameters<typeof checkBericht>[0], options: CheckOptions): readonly string[] {
  return checkBericht(input, CONTEXT, options).findings.map(
    ({ rule, path }) => `${rule}: ${path.replace(MUTATIE, '')}`,
  );
}

const EXPECTED = [
  'header: /Bericht/Header/Dagtekening',
  'verzekerde: /Bericht/Verzekerde',
  'klasse: [1]',
  'referentie: [1]',
  'identificatie: [1]/MutatieIdentificatie',
  'identificatie nogmaals: [1]/MutatieIdentificatie',
  'datum: [1]/Mutatiedatum',
  'een klasse erin: [1]/MutatieLocatie',
  'locatie: [1]/MutatieLocatie/Zorglocatie',
  'klasse: [2]',
  'een klasse erin: [2]',
  'identificatie: [2]/MutatieIdentificatie',
  'identificatie nogmaals: [2]/MutatieIdentificatie',
  'referentie: [2]/ReferentieMutatie',
  'datum: [2]/Mutatiedatum',
];

describe('findings', () => {
  test('stand in the order of the message, a class before what is in it, at one place in that of the controls', () => {
    expect(lines(BERICHT, { controles: CONTROLES })).toEqual(EXPECTED);
    expect(lines(parseBericht(toXml(BERICHT)), { controles: CONTROLES })).toEqual(EXPECTED);
  });

  test('at one place stand in the order of the controls, whatever that is', () => {
    const reversed = lines(BERICHT, { controles: [...CONTROLES].reverse() });
    expect([...reversed].sort()).toEqual([...EXPECTED].sort());
    expect(reversed.slice(2, 6)).toEqual([
      'referentie: [1]',
      'klasse: [1]',
      'identificatie nogmaals: [1]/MutatieIdentificatie',
      'identificatie: [1]/MutatieIdentificatie',
    ]);
  });

  test('of a parsed message have the line and column of what their path leads to', () => {
    const [mutatie, datum] = ['<mbfz:MutatieFZ>', '<mbfz:Mutatiedatum>'].map((tag) => placeOf(tag));
    const controles = CONTROLES.filter(({ id }) => ['klasse', 'referentie', 'datum'].includes(id));
    const { findings } = checkBericht(parseBericht(toXml(BERICHT)), CONTEXT, { controles });
    expect(findings.slice(0, 3).map(({ line, column }) => [line, column])).toEqual([mutatie, mutatie, datum]);
  });

  test('have the value of an element that holds a text, when values are asked for', () => {
    const { findings } = checkBericht(BERICHT, CONTEXT, { controles: CONTROLES, includeValues: true });
    const values = findings.filter((finding) => 'value' in finding).map(({ rule, value }) => [rule, value]);
    expect(values).toEqual([
      ['header', '2026-03-10'],
      ['identificatie', 'M-1'],
      ['identificatie nogmaals', 'M-1'],
      ['datum', '2026-03-02'],
      ['locatie', '06290002'],
      ['identificatie', 'M-2'],
      ['identificatie nogmaals', 'M-2'],
      ['referentie', 'M-0'],
      ['datum', '2026-03-09'],
    ]);
  });

  test('are all that a control has to say', () => {
    const [finding] = checkBericht(BERICHT, CONTEXT, {
      controles: [control({ condition: NEVER, element: 'ReferentieMutatie', voorlopig: false })],
    }).findings;
    const expected: Finding = {
      controletype: 3,
      rule: 'X-1',
      args: {},
      retourcode: '8011',
      voorlopig: false,
      berichtklasse: 'MutatieFZ',
      mutatie: 0,
      path: `${MUTATIE}[1]`,
      line: null,
      column: null,
      message: 'Mutatiedatum moet voorkomen.',
      url: null,
    };
    expect(finding).toEqual(expected);
  });
});

/** Where a tag first stands in the message. */
function placeOf(tag: string): readonly [number, number] {
  const rows = toXml(BERICHT).split('\n');
  const row = rows.findIndex((text) => text.includes(tag));
  return [row + 1, (rows[row]?.indexOf(tag) ?? -1) + 1];
}
