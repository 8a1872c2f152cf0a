import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Controle } from 'fz825';
import { loadCodelijst } from 'fz825/codelijst';
import { type BerichtProfiel, bindProfiel, generateTypes, reviewProfiel } from 'fz825/profiel';
import { compileSchema, validateStructure } from 'fz825/schema';
import { describe, expect, test } from 'vitest';
import type { Bericht } from '../../examples/aw39-stijl/types.d.ts';
import { PLAIN } from '../support/arbitraries.ts';
import { HOSTILE } from '../support/hostile.ts';
import { mutate, OPERATORS } from '../support/mutants.ts';
import { compileOracles } from '../support/oracles.ts';
import { readTree, render } from '../support/xml-tree.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../examples/aw39-stijl/${path}`, import.meta.url), 'utf8');

const IMPORTS = { 'basisschema.xsd': read('basisschema.xsd') };
const XSD = read('aw39.xsd');
const XML = read('bericht.xml');
const PROFIEL: BerichtProfiel = { naam: 'aw39', bericht: { schema: 'aw39.xsd' } };
const SCHEMAS = { bericht: XSD, imports: IMPORTS };
const CONTEXT = { peildatum: '2026-03-10', omgeving: 'T' } as const;

const own = {
  controletype: 3,
  berichtklasse: 'Mutatie',
  retourcode: '8007',
  voorlopig: true,
  source: 'proef',
} as const;
const EINDE: Controle = {
  ...own,
  id: 'AW001',
  text: 'Einddatum mag niet voor Begindatum liggen.',
  element: 'Einddatum',
  condition: { op: 'niet later dan', datum: 'Begindatum', grens: 'Einddatum' },
};
const NUMMER: Controle = {
  ...own,
  id: 'AW002',
  text: 'MutatieNummer mag in een bericht één keer voorkomen.',
  element: 'MutatieNummer',
  condition: { op: 'uniek', elementen: ['MutatieNummer'] },
};
/** On a class around, and on one that a message has once. */
const AFZENDER: Controle = {
  ...own,
  id: 'AW003',
  berichtklasse: 'Header',
  text: 'Afzender en Ontvanger mogen niet gelijk zijn.',
  condition: {
    op: 'niet',
    conditie: { op: 'gelijk aan', links: '/Bericht/Header/Afzender', rechts: 'Ontvanger' },
  },
};

function bind(controles: readonly Controle[] = [EINDE, NUMMER, AFZENDER]) {
  const bound = bindProfiel<Bericht>(PROFIEL, { schemas: SCHEMAS, controles });
  return bound.ok ? bound : expect.unreachable(JSON.stringify(bound.findings));
}

const { api, rapport } = bind();

const FINDINGS = [
  [
    'AW002',
    '8007',
    'Mutatie',
    '/Bericht/Clienten/Client[1]/Mutaties/Mutatie[2]/MutatieNummer',
    19,
    11,
    'MutatieNummer mag in een bericht één keer voorkomen.',
  ],
  [
    'AW001',
    '8007',
    'Mutatie',
    '/Bericht/Clienten/Client[1]/Mutaties/Mutatie[2]/Einddatum',
    22,
    11,
    'Einddatum mag niet voor Begindatum liggen.',
  ],
];

type Found = ReturnType<typeof api.assess>['findings'][number];
const brief = ({ rule, retourcode, berichtklasse, path, line, column, message }: Found) => [
  rule,
  retourcode,
  berichtklasse,
  path,
  line,
  column,
  message,
];

/** A message without findings. */
const GOED = XML.replace('<Einddatum>2026-03-05', '<Einddatum>2026-03-15').replace(
  /M-1(?=[\s\S]*M-1)/,
  'M-0',
);

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

describe('a message without a model', () => {
  test('is read as typed JSON, with line and column of each element', () => {
    const parsed = api.parse(XML);
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    const { bericht, locate } = parsed;
    const soorten: readonly ('06' | '19')[] = bericht.clienten.client.flatMap(({ mutaties }) =>
      mutaties.mutatie.map(({ mutatieSoort }) => mutatieSoort),
    );
    expect(soorten).toEqual(['06', '19']);
    expect(bericht).toMatchObject({
      berichttype: 'bericht',
      header: { berichtCode: '439', dagtekening: '2026-03-10' },
    });
    expect(locate('/Bericht/Clienten/Client/Mutaties/Mutatie[2]/Einddatum')).toEqual({
      line: 22,
      column: 11,
    });
    // @ts-expect-error no such field
    expect(bericht.headers).toBeUndefined();
  });

  test('is written in the order of its schema, and read back the same', () => {
    const parsed = api.parse(GOED);
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    const { header, ...others } = parsed.bericht;
    const written = api.serialize({ ...others, header: { ...header } });
    if (!written.ok) return expect.unreachable(JSON.stringify(written.findings));
    const again = api.parse(written.xml);
    expect(again.ok && again.bericht).toEqual(parsed.bericht);
    const oneLine = api.serialize(parsed.bericht, { pretty: false });
    expect(oneLine.ok && oneLine.xml).not.toContain('\n  ');
  });

  test('is judged by controls of our own, read or built', () => {
    const { verdict, findings, controletypes, controles, bericht } = api.assess(XML, CONTEXT);
    expect([verdict, controletypes[1], controletypes[2], controletypes[3]]).toEqual([
      'rejected',
      'passed',
      'passed',
      'failed',
    ]);
    expect(findings.map(brief)).toEqual(FINDINGS);
    expect(controles).toEqual({ AW001: 'failed', AW002: 'failed', AW003: 'passed' });
    expect(api.check(api.parse(XML), CONTEXT).findings.map(brief)).toEqual(FINDINGS);
    if (bericht === undefined) return expect.unreachable('it was read');
    const built = api.check(bericht, CONTEXT);
    expect(built.findings.map(brief)).toEqual(
      FINDINGS.map((found) => found.map((part) => (typeof part === 'number' ? null : part))),
    );
    expect(api.assess(GOED, CONTEXT)).toMatchObject({ verdict: 'accepted', findings: [] });
    const same = GOED.replace('00000901', '06290001');
    expect(api.assess(same, CONTEXT).findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['AW003', '/Bericht/Header'],
    ]);
  });

  test.each([1, 7, 64, 10_000])('comes in pieces of %i with the same result', async (size) => {
    for (const xml of [XML, GOED, XML.replace('439', '438'), `${XML}<`, XML.slice(0, 500)]) {
      const whole = api.parse(xml);
      const streamed = await api.parseStream(pieces(xml, size));
      expect(JSON.stringify(streamed)).toBe(JSON.stringify(whole));
    }
  });

  test('has the findings of validateStructure', () => {
    const compiled = compileSchema(XSD, { imports: IMPORTS, berichttype: 'bericht' });
    if (!compiled.ok) return expect.unreachable(JSON.stringify(compiled.findings));
    for (const xml of [
      XML.replace('439', '438'),
      XML.replace('<Ontvanger>00000901</Ontvanger>', ''),
      '<a/>',
      '',
      '<a>',
    ]) {
      const parsed = api.parse(xml);
      expect(parsed.ok ? [] : parsed.findings).toEqual(validateStructure(xml, compiled.schema));
      expect(api.assess(xml, CONTEXT)).toMatchObject({
        verdict: 'rejected',
        findings: validateStructure(xml, compiled.schema),
      });
    }
  });

  test('is accepted by libxml2 where it is here: mutants', () => {
    const [oracle] = compileOracles(XSD, ['libxml2-wasm'], IMPORTS);
    if (oracle === undefined) return expect.unreachable('one was asked for');
    const names = Object.keys(OPERATORS);
    const count = { true: 0, false: 0 };
    for (let seed = 1; seed <= 600; seed++) {
      const { tree } = mutate(readTree(GOED), [names[seed % names.length] ?? ''], seed);
      const xml = render(tree, PLAIN);
      const { ok } = api.parse(xml);
      expect(oracle.accepts(xml), xml).toBe(ok);
      count[`${ok}`]++;
    }
    oracle.dispose();
    expect(count.true).toBeGreaterThan(50);
    expect(count.false).toBeGreaterThan(200);
  });
});

describe('fail closed', () => {
  test('a control that names what the schema does not have is told at once, and stays unchecked', () => {
    const wrong: readonly Controle[] = [
      EINDE,
      { ...own, id: 'AW010', text: 'x', condition: { op: 'is bekend', wat: 'Mutatiedatum' } },
      {
        ...own,
        id: 'AW011',
        berichtklasse: 'Verzekerde',
        text: 'x',
        condition: { op: 'is bekend', wat: 'A' },
      },
      { ...own, id: 'AW012', controletype: 5, text: 'x', condition: { op: 'verloop consistent' } },
      { ...own, id: 'AW013', controletype: 5, text: 'x', condition: { op: 'locatie verandert' } },
    ];
    const other = bind(wrong);
    expect(other.rapport).toMatchObject({ naam: 'aw39', herkomst: null, werkt: false });
    expect(other.rapport.controles).toEqual({
      AW001: { werkt: true, redenen: [] },
      AW010: { werkt: false, redenen: ['Mutatiedatum komt in het schema niet voor.'] },
      AW011: { werkt: false, redenen: ['Verzekerde is geen berichtklasse in het schema.'] },
      AW012: {
        werkt: false,
        redenen: [
          'MutatieFZ is geen berichtklasse in het schema.',
          ...[
            'MutatieIdentificatie',
            'Plaatsingsbesluitnummer',
            'StatusAanlevering',
            'ReferentieMutatie',
            'SoortMutatie',
            'Mutatiedatum',
          ].map((name) => `${name} komt in het schema niet voor.`),
        ],
      },
      AW013: {
        werkt: false,
        redenen: expect.arrayContaining(['MutatieLocatie is geen berichtklasse in het schema.']),
      },
    });
    const bronnen = { plaatsingsbesluiten: { bekend: () => true, zoek: () => undefined } as never };
    const assessed = other.api.assess(GOED, { ...CONTEXT, bronnen, controletype: 5 });
    expect(assessed.verdict).toBe('incomplete');
    expect(assessed.controles).toMatchObject({ AW001: 'passed', AW010: 'unchecked', AW012: 'unchecked' });
    expect(assessed.unchecked.map(({ rule, lacks }) => [rule, lacks[0]])).toContainEqual([
      'AW010',
      'bruikbaar element Mutatiedatum in de XSD',
    ]);
  });

  test('without controls nothing beyond the structure is judged', () => {
    const { api: bare, rapport: report } = bind([]);
    expect(report).toMatchObject({ werkt: true, controles: {} });
    expect(bare.assess(GOED, CONTEXT)).toMatchObject({ verdict: 'incomplete', findings: [] });
    expect(bare.assess(GOED, { ...CONTEXT, controletype: 2 }).verdict).toBe('accepted');
    expect(bare.assess(XML, { ...CONTEXT, controles: [EINDE] }).findings.map(({ rule }) => rule)).toEqual([
      'AW001',
    ]);
    expect(bare.check(bare.parse(XML), CONTEXT, { controles: { bericht: [NUMMER] } }).findings).toHaveLength(
      1,
    );
  });

  test('a control that is not well stated, or gives an unknown code, is a mistake that is told at once', () => {
    const bound =
      (controle: object, more: object = {}) =>
      () =>
        bindProfiel(PROFIEL, { schemas: SCHEMAS, controles: [{ ...EINDE, ...controle }], ...more });
    expect(bound({ condition: { op: 'x' } })).toThrow(TypeError);
    expect(bound({ controletype: 2 })).toThrow(TypeError);
    expect(bound({ retourcode: '9999' })).toThrow(TypeError);
    const lijst = loadCodelijst(
      readFileSync(new URL('../../schemas/codelijsten/COD954-VEKT.xml', import.meta.url), 'utf8').replaceAll(
        '8007',
        '9999',
      ),
    );
    if (!lijst.ok) return expect.unreachable(JSON.stringify(lijst.findings));
    expect(bound({ retourcode: '9999' }, { codelijst: lijst.codelijst })()).toMatchObject({ ok: true });
    expect(() => bindProfiel(PROFIEL, { schemas: SCHEMAS, controles: { anders: [EINDE] } })).toThrow(
      TypeError,
    );
    expect(() => bindProfiel(PROFIEL, { schemas: SCHEMAS, controles: 'x' as never })).toThrow(TypeError);
  });

  test('what is done to the controls later has no effect', () => {
    const controles = [NUMMER];
    const bound = bind(controles);
    controles.length = 0;
    expect(bound.api.assess(XML, CONTEXT).findings.map(({ rule }) => rule)).toEqual(['AW002']);
    expect(Object.isFrozen(bound.api.controles['bericht'])).toBe(true);
  });
});

describe('hostile input', () => {
  test.each(HOSTILE)('$name for a message never throws, and is never accepted', ({ make, isRight }) => {
    const parsed = api.parse(GOED);
    const right = parsed.ok ? parsed.bericht : expect.unreachable('it is right');
    const given = (): Bericht => make(right) as Bericht;
    const checked = attempt(() => api.check(given(), CONTEXT));
    if (checked === undefined) return;
    if (isRight !== true) expect(checked.findings.length).toBeGreaterThan(0);
    const written = attempt(() => api.serialize(given()));
    if (isRight !== true) expect(written?.ok ?? false).toBe(false);
  });

  test('bombs, deep documents and names of objects are findings', () => {
    const deep = `<Bericht xmlns="urn:fz825:substituut:aw39-stijl">${'<Header>'.repeat(300)}`;
    for (const xml of [
      deep,
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '<__proto__/>',
      '<constructor/>',
      '\u0000',
    ])
      expect(api.parse(xml).ok, xml).toBe(false);
    expect(api.serialize({ berichttype: 'constructor' } as never)).toMatchObject({
      findings: [{ rule: 'STR-BERICHT' }],
    });
    expect(api.check({ berichttype: '__proto__' } as never, CONTEXT)).toMatchObject({
      findings: [{ rule: 'STR-BERICHT' }],
      controles: { AW001: 'skipped' },
    });
  });
});

describe('several messages in one profile', () => {
  const TWEEDE = XSD.replaceAll('aw39-stijl"', 'aw319-stijl"').replace('"439"', '"449"');
  const profiel: BerichtProfiel = { naam: 'iwlz', berichten: { aw39: {}, aw319: {} } };
  const schemas = { aw39: XSD, aw319: TWEEDE, imports: IMPORTS };
  const bound = bindProfiel(profiel, { schemas, controles: { aw39: [EINDE, NUMMER] } });
  if (!bound.ok) throw new Error(JSON.stringify(bound.findings));
  const both = bound.api;
  const OTHER = XML.replace('aw39-stijl', 'aw319-stijl').replace('439', '449');

  test('each is read by its own schema, and judged by its own controls', async () => {
    expect(both.parse(XML)).toMatchObject({ ok: true, bericht: { berichttype: 'aw39' } });
    const parsed = await both.parseStream(pieces(OTHER, 50));
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    expect(parsed.bericht.berichttype).toBe('aw319');
    expect(both.assess(XML, CONTEXT).findings.map(brief)).toEqual(FINDINGS);
    expect(both.assess(OTHER, CONTEXT)).toMatchObject({ verdict: 'incomplete', findings: [], controles: {} });
    const written = both.serialize(parsed.bericht);
    expect(written.ok && written.xml).toContain('urn:fz825:substituut:aw319-stijl');
    expect(both.parse('<Bericht/>')).toMatchObject({ ok: false, findings: [{ rule: 'STR-BERICHT' }] });
    expect(bound.rapport.berichten).toEqual({
      aw39: { root: 'Bericht', namespace: 'urn:fz825:substituut:aw39-stijl' },
      aw319: { root: 'Bericht', namespace: 'urn:fz825:substituut:aw319-stijl' },
    });
  });

  test('have types that are told apart', () => {
    const text = generateTypes(bound);
    expect(text).toContain('export type Berichten = Aw39 | Aw319;');
    expect(text).toContain("readonly berichttype: 'aw319';");
    expect(text).toContain('export interface Header2 {');
  });

  test('that cannot be told apart are refused', () => {
    expect(bindProfiel(profiel, { schemas: { ...schemas, aw319: XSD } })).toMatchObject({
      ok: false,
      findings: [
        { rule: 'PRF-BERICHT', pointer: '/berichten/aw319', schema: 'aw319', args: { fault: 'dubbel' } },
      ],
    });
  });
});

describe('the form of the profile', () => {
  const isProfiel = new Ajv2020({ strict: true, strictRequired: false }).compile(
    JSON.parse(readFileSync(new URL('../../schemas/bericht-profiel.schema.json', import.meta.url), 'utf8')),
  );
  const bindText = (text: string) => bindProfiel(text, { schemas: SCHEMAS });

  test.each([
    ['{ "naam": "x", "bericht": { "schemas": "y" } }', 'PRF-VORM', '/bericht/schemas', 30],
    ['{ "naam": "x", "bericht": "y" }', 'PRF-VORM', '/bericht', 27],
    ['{ "naam": "", "bericht": {} }', 'PRF-VORM', '/naam', 11],
    ['{ "bericht": {} }', 'PRF-VORM', '', 1],
    ['{ "naam": "x", "bericht": {}, "fz825": {} }', 'PRF-VORM', '/fz825', 31],
    ['{ "naam": "x", "berichten": {} }', 'PRF-VORM', '', 1],
    ['{ "naam": "x", "berichten": { "FZ825": {} } }', 'PRF-VORM', '/berichten/FZ825', 31],
    ['{ "naam": "x", "berichten": { "constructor": {} } }', 'PRF-VORM', '/berichten/constructor', 31],
    ['{ "naam": "x", "bericht": {}, "berichten": { "bericht": {} } }', 'PRF-VORM', '/berichten/bericht', 46],
    ['{ "naam": "x", "bericht": { "root": "Berichten" } }', 'PRF-BERICHT', '/bericht/root', 37],
    ['{ "naam": "x", "bericht": {}, }', 'PRF-JSON', '', 31],
  ])('%s', (text, rule, pointer, column) => {
    const bound = bindText(text);
    if (rule === 'PRF-VORM' && !pointer.endsWith('/bericht') && !pointer.endsWith('constructor'))
      expect(isProfiel(JSON.parse(text))).toBe(false);
    expect(bound).toMatchObject({ ok: false, findings: [{ rule, pointer, line: 1 }] });
    expect(bound.ok ? undefined : Math.abs((bound.findings[0].column ?? -99) - column)).toBeLessThanOrEqual(
      16,
    );
  });

  test('the text of a profile, with the XSDs in it or beside it', () => {
    expect(isProfiel(JSON.parse(read('profiel.json')))).toBe(true);
    expect(isProfiel({ naam: 'x', berichten: { aw39: { root: 'Bericht' } } })).toBe(true);
    expect(bindText(read('profiel.json'))).toMatchObject({ ok: true, rapport: { naam: 'aw39-stijl' } });
    const inside: BerichtProfiel = { naam: 'x', bericht: { schema: XSD, imports: IMPORTS } };
    expect(bindProfiel(inside)).toMatchObject({ ok: true });
    expect(() => bindProfiel(PROFIEL, { schemas: { anders: XSD } })).toThrow(TypeError);
    expect(() => reviewProfiel(read('profiel.json'), { schemas: SCHEMAS as never })).toThrow(TypeError);
  });

  test('a schema that cannot be used is told with its place, or with what to name', () => {
    const broken = bindProfiel(PROFIEL, { schemas: { bericht: '<xs:schema/>' } });
    expect(broken).toMatchObject({
      ok: false,
      findings: [{ rule: 'XSD-XML', schema: 'bericht', pointer: null, line: 1 }],
    });
    const two = XSD.replace(
      '<xs:element name="Bericht" type="b:Bericht"/>',
      '$&<xs:element name="Ander" type="b:Client"/>',
    );
    expect(bindProfiel(PROFIEL, { schemas: { ...SCHEMAS, bericht: two } })).toMatchObject({
      ok: false,
      findings: [
        {
          rule: 'PRF-BERICHT',
          pointer: '/bericht',
          args: { fault: 'root', found: 2, known: ['Bericht', 'Ander'] },
        },
      ],
    });
    const chosen: BerichtProfiel = { naam: 'x', bericht: { root: 'Bericht' } };
    expect(bindProfiel(chosen, { schemas: { ...SCHEMAS, bericht: two } })).toMatchObject({ ok: true });
    const clash = XSD.replace('name="Header" type="b:Header"', 'name="Berichttype" type="b:Header"');
    expect(bindProfiel(PROFIEL, { schemas: { ...SCHEMAS, bericht: clash } })).toMatchObject({
      ok: false,
      findings: [
        { rule: 'PRF-BERICHT', args: { fault: 'veld', element: 'Berichttype', field: 'berichttype' } },
      ],
    });
  });
});

test('the report tells that all works', () => {
  expect(rapport).toEqual({
    naam: 'aw39',
    herkomst: null,
    werkt: true,
    berichten: { bericht: { root: 'Bericht', namespace: 'urn:fz825:substituut:aw39-stijl' } },
    controles: {
      AW001: { werkt: true, redenen: [] },
      AW002: { werkt: true, redenen: [] },
      AW003: { werkt: true, redenen: [] },
    },
  });
});

/** What came of it; undefined when what was given threw by itself. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
