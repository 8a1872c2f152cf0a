import { readFileSync } from 'node:fs';
import {
  type Assessment,
  type AssessOptions,
  assessBericht,
  type Controletype,
  checkBericht,
  controles,
  type Finding,
  type Mutatiebericht,
  parseBericht,
  serializeBericht,
  type Verdict,
} from 'fz825';
import { type Bronnen, readBronnen } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, describeFinding, GEGEVENS, verplaatst } from '../support/controle-cases.ts';

const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const TYPES = [1, 2, 3, 4, 5] as const;

function sources(changes: Partial<typeof GEGEVENS> = {}): Bronnen {
  const result = readBronnen({ ...GEGEVENS, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.bronnen;
}

function toXml(bericht: Mutatiebericht): string {
  const serialized = serializeBericht(bericht);
  if (!serialized.ok) throw new Error(JSON.stringify(serialized.findings));
  return serialized.xml;
}

function assess(xml: string | Uint8Array, options: Partial<AssessOptions> = {}): Assessment {
  return assessBericht(xml, { ...CONTEXT, bronnen: sources(), ...options });
}

/** A finding with its place. */
function place(finding: Finding): string {
  return `${describeFinding(finding)} ${finding.line}:${finding.column}`;
}

const GOED = toXml(berichtMet([verplaatst()]));

/** A message that fails this controletype and none before it. */
const FAILING: Readonly<Record<Controletype, string>> = {
  1: GOED.replace('</mbfz:Bericht>', ''),
  2: GOED.replace('1234567', '123'),
  3: toXml(berichtMet([verplaatst({ mutatieLocatie: undefined })])),
  4: toXml(berichtMet([verplaatst()], { afzender: '06290009' })),
  5: toXml(berichtMet([verplaatst()], {}, '7654321')),
};

const P = 'passed';
const F = 'failed';
const S = 'skipped';
const U = 'unchecked';

/** The controletype that fails, the last one that is asked for, what becomes of each, and the verdict. */
const GATES: readonly [Controletype, Controletype, readonly string[], Verdict][] = [
  [1, 1, [F, U, U, U, U], 'rejected'],
  [1, 2, [F, S, U, U, U], 'rejected'],
  [1, 3, [F, S, S, U, U], 'rejected'],
  [1, 4, [F, S, S, S, U], 'rejected'],
  [1, 5, [F, S, S, S, S], 'rejected'],
  [2, 1, [P, U, U, U, U], 'accepted'],
  [2, 2, [P, F, U, U, U], 'rejected'],
  [2, 3, [P, F, S, U, U], 'rejected'],
  [2, 4, [P, F, S, S, U], 'rejected'],
  [2, 5, [P, F, S, S, S], 'rejected'],
  [3, 1, [P, U, U, U, U], 'accepted'],
  [3, 2, [P, P, U, U, U], 'accepted'],
  [3, 3, [P, P, F, U, U], 'rejected'],
  [3, 4, [P, P, F, S, U], 'rejected'],
  [3, 5, [P, P, F, S, S], 'rejected'],
  [4, 1, [P, U, U, U, U], 'accepted'],
  [4, 2, [P, P, U, U, U], 'accepted'],
  [4, 3, [P, P, P, U, U], 'accepted'],
  [4, 4, [P, P, P, F, U], 'rejected'],
  [4, 5, [P, P, P, F, S], 'rejected'],
  [5, 1, [P, U, U, U, U], 'accepted'],
  [5, 2, [P, P, U, U, U], 'accepted'],
  [5, 3, [P, P, P, U, U], 'accepted'],
  [5, 4, [P, P, P, P, U], 'accepted'],
  [5, 5, [P, P, P, P, F], 'rejected'],
];

describe('the gates', () => {
  test.each(GATES)(
    'controletype %i fails, up to %i is asked for',
    (failing, controletype, states, verdict) => {
      const result = assess(FAILING[failing], { controletype });
      expect(result.controletypes).toEqual(
        Object.fromEntries(TYPES.map((type, index) => [type, states[index]])),
      );
      expect(result.verdict).toBe(verdict);
      expect(result.errors).toEqual([]);
      expect(new Set(result.findings.map((finding) => finding.controletype))).toEqual(
        new Set(failing <= controletype ? [failing] : []),
      );
      for (const { id, controletype: own } of controles) {
        // Where a control failed, those that come after it are skipped.
        const expected = states[own - 1] === F ? [P, F, S] : [states[own - 1]];
        expect(expected).toContain(result.controles[id]);
      }
      expect('bericht' in result).toBe(failing > 2);
    },
  );

  test('each stops what fails it and nothing else', () => {
    expect(GATES).toHaveLength(25);
    for (const type of TYPES) {
      expect(assess(FAILING[type], { controletype: 5 }).findings.length).toBeGreaterThan(0);
      expect(assess(GOED, { controletype: type })).toMatchObject({
        verdict: 'accepted',
        findings: [],
        errors: [],
      });
    }
  });

  test('up to controletype 3 unless another is asked for', () => {
    for (const controletype of [undefined, 3] as const) {
      const options = controletype === undefined ? CONTEXT : { ...CONTEXT, controletype };
      const result = assessBericht(GOED, options);
      expect(result.verdict).toBe('accepted');
      expect(result.controletypes).toEqual({ 1: P, 2: P, 3: P, 4: U, 5: U });
    }
    expect(assessBericht(FAILING[3], CONTEXT).verdict).toBe('rejected');
    expect(assessBericht(FAILING[4], { ...CONTEXT, bronnen: sources() }).verdict).toBe('accepted');
  });

  test('within a controletype every control runs', () => {
    const bericht = berichtMet([verplaatst({ mutatieLocatie: undefined, referentieMutatie: 'M-1' })]);
    const result = assess(toXml(bericht), { controletype: 5 });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['VC009', 'VC006', 'VC007']);
    const own = controles
      .filter(({ controletype }) => controletype === 3)
      .map(({ id }) => result.controles[id]);
    expect(new Set(own)).toEqual(new Set([P, F]));
  });
});

test.each(['fz826-afgekeurd', 'fz826-header-0001', 'fz826-header-0200'])(
  '%s is accepted on its structure: the rest does not apply, however far is asked',
  (name) => {
    const xml = readFileSync(new URL(`../cases/${name}.xml`, import.meta.url), 'utf8');
    for (const controletype of TYPES) {
      const { verdict, controletypes, bericht } = assess(xml, { controletype });
      expect(verdict).toBe('accepted');
      const structure = controletype > 1 ? P : U;
      expect(controletypes).toEqual({ 1: P, 2: structure, 3: 'nvt', 4: 'nvt', 5: 'nvt' });
      expect(bericht?.berichttype).toBe('FZ826');
    }
  },
);

describe('incomplete: nothing is found, but not everything that was asked for was checked', () => {
  const without = (naam: keyof Bronnen): Bronnen =>
    Object.fromEntries(Object.entries(sources()).filter(([each]) => each !== naam));

  test.each<[string, Controletype, Partial<AssessOptions>, readonly string[]]>([
    ['no sources', 4, { bronnen: {} }, [P, P, P, U, U]],
    ['no sources, further', 5, { bronnen: {} }, [P, P, P, U, U]],
    ['no AGB register', 4, { bronnen: without('agb') }, [P, P, P, U, U]],
    ['no UZOVI register', 5, { bronnen: without('uzovi') }, [P, P, P, U, P]],
    ['no plaatsingsbesluiten', 5, { bronnen: without('plaatsingsbesluiten') }, [P, P, P, P, U]],
    ['no ontvangen', 5, { bronnen: without('ontvangen') }, [P, P, P, P, U]],
    ['no controls', 3, { controles: [] }, [P, P, U, U, U]],
    ...([3, 4, 5] as const).map((type): [string, Controletype, Partial<AssessOptions>, string[]] => [
      `no controls of controletype ${type}`,
      5,
      { controles: controles.filter(({ controletype }) => controletype !== type) },
      TYPES.map((each) => (each === type ? U : P)),
    ]),
  ])('%s', (_name, controletype, options, states) => {
    const result = assess(GOED, { controletype, ...options });
    expect([result.verdict, result.findings, result.errors]).toEqual(['incomplete', [], []]);
    expect(TYPES.map((type) => result.controletypes[type])).toEqual(states);
    expect(result.bericht).toBeDefined();
  });

  test('what was not asked for does no harm', () => {
    expect(assess(GOED, { controletype: 4, bronnen: without('ontvangen') }).verdict).toBe('accepted');
    const fewer = controles.filter(({ controletype }) => controletype !== 5);
    expect(assess(GOED, { controletype: 4, controles: fewer }).verdict).toBe('accepted');
  });

  test('with a finding it is rejected all the same', () => {
    const result = assess(FAILING[5], { controletype: 5, bronnen: without('agb') });
    expect(result.verdict).toBe('rejected');
    expect(result.controletypes).toEqual({ 1: P, 2: P, 3: P, 4: U, 5: F });
  });
});

describe('error: a source did not do what it must', () => {
  const broken = (naam: keyof Bronnen): Bronnen => {
    const fail = (): never => {
      throw new Error('GEHEIM');
    };
    const methods = { isBekend: fail, isOntvangen: fail, isVerzekerdeBekend: fail, zoek: fail };
    return { ...sources(), [naam]: methods };
  };

  test.each<[keyof Bronnen, Controletype, readonly string[], readonly string[]]>([
    ['agb', 4, [P, P, P, 'error', U], ['RC001', 'RC003']],
    ['agb', 5, [P, P, P, 'error', S], ['RC001', 'RC003']],
    ['uzovi', 5, [P, P, P, 'error', S], ['RC002']],
    ['ontvangen', 5, [P, P, P, P, 'error'], ['LCB001']],
    ['plaatsingsbesluiten', 5, [P, P, P, P, 'error'], ['LCB002', 'LCB003']],
  ])('%s, up to %i', (naam, controletype, states, ids) => {
    const result = assess(GOED, { controletype, bronnen: broken(naam) });
    expect([result.verdict, result.findings]).toEqual(['error', []]);
    expect(result.errors.map(({ rule }) => rule)).toEqual(ids);
    expect(TYPES.map((type) => result.controletypes[type])).toEqual(states);
    expect(JSON.stringify(result)).not.toContain('GEHEIM');
    expect(result.bericht).toBeDefined();
  });

  test('not when it is not asked', () => {
    expect(assess(GOED, { controletype: 3, bronnen: broken('agb') }).verdict).toBe('accepted');
    expect(assess(FAILING[3], { controletype: 5, bronnen: broken('agb') }).verdict).toBe('rejected');
  });
});

describe('findings stand at their place', () => {
  test('a verplaatsing without MutatieLocatie, the second mutation', () => {
    const bericht = berichtMet([
      verplaatst(),
      verplaatst({ mutatieIdentificatie: 'M-2', mutatieLocatie: undefined }),
    ]);
    const xml = toXml(bericht);
    const result = assessBericht(xml, CONTEXT);
    expect(result.verdict).toBe('rejected');
    expect(result.controletypes).toEqual({ 1: P, 2: P, 3: F, 4: U, 5: U });
    expect(result.findings).toEqual([
      {
        controletype: 3,
        rule: 'VC009',
        args: {},
        retourcode: '8011',
        voorlopig: true,
        berichtklasse: 'MutatieFZ',
        mutatie: 1,
        path: '/Bericht/Verzekerde/MutatieFZ[2]',
        line: 25,
        column: 5,
        message: 'Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.',
        url: 'https://example.org/fz825/regels/vc009.html',
      },
    ]);
    const before = xml.slice(0, xml.lastIndexOf('<mbfz:MutatieFZ>')).split('\n');
    expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([25, 5]);
  });

  test('several faults in several classes at once, in the order of the message', () => {
    const bericht = berichtMet(
      [
        verplaatst({ referentieMutatie: 'M-1', mutatieLocatie: undefined }),
        verplaatst({ mutatieIdentificatie: 'M-2' }),
        beeindigd({
          mutatieIdentificatie: 'M-1',
          mutatieLocatie: { zorglocatie: '06290002' },
          mutatiedatum: '2026-03-21',
        }),
        beeindigd({ mutatieIdentificatie: 'M-4', statusAanlevering: '2', mutatiedatum: '2026-03-01' }),
      ],
      { berichtsoort: 'P', dagtekening: '2026-03-20', ontvanger: '9991' },
      '00000000',
    );
    const result = assess(toXml(bericht), { controletype: 5 });
    expect(result.findings.map(place)).toEqual([
      'VC001 8028 Header /Bericht/Header/Berichtsoort 7:5',
      'VC002 8986 Header /Bericht/Header/Dagtekening 9:5',
      'VC003 0018 Header /Bericht/Header/Ontvanger 11:5',
      'VC004 0300* Verzekerde /Bericht/Verzekerde/Verzekerdennummer 14:5',
      'VC009 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1] 15:5',
      'VC006 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie 19:7',
      'VC007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/ReferentieMutatie 19:7',
      'VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum 21:7',
      'VC013 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Mutatiedatum 28:7',
      'VC008 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/MutatieIdentificatie 34:7',
      'VC011 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/Mutatiedatum 38:7',
      'VC010 8011* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/MutatieLocatie 39:7',
      'VC005 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4] 43:5',
      'VC012 8021* MutatieFZ /Bericht/Verzekerde/MutatieFZ[4]/SoortMutatie 47:7',
    ]);
    expect(result.controletypes).toEqual({ 1: P, 2: P, 3: F, 4: S, 5: S });
  });

  test('of controletype 4', () => {
    const xml = toXml(
      berichtMet([
        verplaatst({ mutatieLocatie: { zorglocatie: '06290008' } }),
        verplaatst({ mutatieIdentificatie: 'M-2' }),
        verplaatst({ mutatieIdentificatie: 'M-3', mutatieLocatie: { zorglocatie: '06290007' } }),
      ]),
    );
    const bronnen = sources({ uzovi: [], agb: [{ code: '06290002' }] });
    expect(assess(xml, { controletype: 5, bronnen }).findings.map(place)).toEqual([
      'RC001 0017 Header /Bericht/Header/Afzender 10:5',
      'RC002 0018 Header /Bericht/Header/Ontvanger 11:5',
      'RC003 8011* MutatieLocatie /Bericht/Verzekerde/MutatieFZ[1]/MutatieLocatie/Zorglocatie 22:9',
      'RC003 8011* MutatieLocatie /Bericht/Verzekerde/MutatieFZ[3]/MutatieLocatie/Zorglocatie 42:9',
    ]);
  });

  test('of controletype 5', () => {
    const xml = toXml(
      berichtMet(
        [
          verplaatst({ mutatiedatum: '2026-01-04' }),
          verplaatst({ mutatieIdentificatie: 'M-2', plaatsingsbesluitnummer: '202600099' }),
          beeindigd({ mutatieIdentificatie: 'M-3', statusAanlevering: '2', referentieMutatie: 'M-0' }),
        ],
        { identificatieAanlevering: 'A-0' },
      ),
    );
    const ontvangen = [{ afzender: '06290001', identificatieAanlevering: 'A-0' }];
    const result = assess(xml, { controletype: 5, bronnen: sources({ ontvangen }) });
    expect(result.findings.map(place)).toEqual([
      'LCB001 8067* Header /Bericht/Header/IdentificatieAanlevering 8:5',
      'LCB005 8007* MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]/Mutatiedatum 20:7',
      'LCB003 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[2]/Plaatsingsbesluitnummer 27:7',
      'LCB007 0651* MutatieFZ /Bericht/Verzekerde/MutatieFZ[3]/ReferentieMutatie 39:7',
    ]);
    expect(result.controles).toMatchObject({ LCB002: P, LCB003: F, LCB005: F, LCB007: F, LCB008: S });
  });

  test('of controletype 1 and 2 as parseBericht gives them', () => {
    for (const type of [1, 2] as const) {
      const parsed = parseBericht(FAILING[type]);
      expect(assess(FAILING[type], { controletype: 5 }).findings).toEqual(parsed.ok ? [] : parsed.findings);
    }
  });

  test('also in a message that is written otherwise', () => {
    const xml = FAILING[3].replaceAll('mbfz:', '').replace('xmlns:mbfz', 'xmlns').replaceAll('\n', '\r\n');
    expect(assess(`\ufeff${xml}`).findings.map(place)).toEqual(assess(FAILING[3]).findings.map(place));
    const oneLine = FAILING[3].replaceAll(/\n\s*/g, '');
    expect(assess(oneLine).findings.map(({ line, column }) => [line, column])).toEqual([
      [1, oneLine.indexOf('<mbfz:MutatieFZ>') + 1],
    ]);
  });
});

describe('input', () => {
  test.each(TYPES)('text and bytes alike: controletype %i fails', (type) => {
    const xml = FAILING[type];
    const text = assess(xml, { controletype: 5 });
    expect(assess(new TextEncoder().encode(xml), { controletype: 5 })).toEqual(text);
    expect(assess(Buffer.from(`\ufeff${xml}`), { controletype: 5 })).toEqual(text);
  });

  test('text and bytes alike: accepted', () => {
    expect(assess(new TextEncoder().encode(GOED), { controletype: 5 })).toEqual(
      assess(GOED, { controletype: 5 }),
    );
  });

  test('the message is that of parseBericht', () => {
    const parsed = parseBericht(GOED);
    expect(assess(GOED).bericht).toEqual(parsed.ok ? parsed.bericht : undefined);
    expect(assess(FAILING[5], { controletype: 5 }).bericht).toMatchObject({
      verzekerde: { verzekerdennummer: '7654321' },
    });
    for (const controletype of TYPES) {
      expect(assess(FAILING[1], { controletype })).not.toHaveProperty('bericht');
      expect(assess(FAILING[2], { controletype })).not.toHaveProperty('bericht');
    }
  });

  test('the rest is that of checkBericht', () => {
    for (const type of TYPES) {
      const { verdict: _verdict, bericht: _bericht, ...rest } = assess(FAILING[type], { controletype: 5 });
      expect(rest).toEqual(checkBericht(parseBericht(FAILING[type]), { ...CONTEXT, bronnen: sources() }));
    }
  });

  test('what is undefined is not given', () => {
    const options = {
      ...CONTEXT,
      controletype: undefined,
      bronnen: undefined,
      controles: undefined,
    } as never;
    expect(assessBericht(GOED, options)).toEqual(assessBericht(GOED, CONTEXT));
  });

  test('values only when they are asked for, whatever found it', () => {
    const found = (type: Controletype, includeValues: boolean): readonly unknown[] =>
      assess(FAILING[type], { controletype: 5, includeValues }).findings.map(({ value }) => value);
    for (const type of TYPES) expect(new Set(found(type, false))).toEqual(new Set([undefined]));
    expect([2, 3, 4, 5].map((type) => found(type as Controletype, true))).toEqual([
      ...[['123'], [undefined], ['06290009'], ['7654321', '202600017']],
    ]);
  });

  test.each<[string, () => unknown]>([
    ['no input', () => assess(undefined as never)],
    ['a message that was built', () => assess(berichtMet([verplaatst()]) as never)],
    ['a list of bytes', () => assess([60, 97] as never)],
    ['no options', () => assessBericht(GOED, undefined as never)],
    ['no peildatum', () => assess(GOED, { peildatum: undefined as never })],
    ['a peildatum that does not exist', () => assess('', { peildatum: '2026-02-29' })],
    ['another omgeving', () => assess('', { omgeving: 'A' as never })],
    ['controletype 0', () => assess(GOED, { controletype: 0 as never })],
    ['controletype 6', () => assess(GOED, { controletype: 6 as never })],
    ['controletype as a text', () => assess(GOED, { controletype: '5' as never })],
    ['a control that is not well stated', () => assess('', { controles: [{} as never] })],
    ['a code for a control that is not run', () => assess('', { retourcodes: { VC999: '8011' } })],
  ])('TypeError: %s', (_name, call) => {
    expect(call).toThrow(TypeError);
  });

  test('a retourcode that is assigned stands in the findings', () => {
    const { findings } = assess(FAILING[3], { retourcodes: { VC009: '9284' } });
    expect(findings.map(describeFinding)).toEqual(['VC009 9284 MutatieFZ /Bericht/Verzekerde/MutatieFZ[1]']);
  });
});
