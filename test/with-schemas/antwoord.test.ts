import fc from 'fast-check';
import {
  type Finding,
  type Mutatiebericht,
  type Retourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import type { KetenContext } from 'fz825/keten';
import { pseudonymiseBericht } from 'fz825/pseudonimiseer';
import type { BoundApi } from 'fz825/schema';
import { fz825Matchers } from 'fz825/vitest';
import { describe, expect, test } from 'vitest';
import { bronnen, CONTEXT, control } from '../check-engine/engine.ts';
import { campaign } from '../support/campaign.ts';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { compileOracles } from '../support/oracles.ts';
import { bind, IMPORTS, toXml, VARIANTS, xsds } from './apis.ts';
import { berichtenVan } from './arbitraries.ts';

const KETEN: KetenContext = { ...CONTEXT, bronnen: bronnen(), identificatieRetour: 'R-1' };
const GEGEVENS = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
const GOED = berichtMet([verplaatst(), beeindigd()]);
const VERBAND = berichtMet([verplaatst({ mutatieLocatie: undefined }), beeindigd()]);
const LCB = berichtMet([verplaatst({ plaatsingsbesluitnummer: '202600018' }), beeindigd()]);

/** From an FZ825 to what its FZ826 means to the sender, by way of VECOZO. */
function meaning(api: BoundApi, heen: Mutatiebericht, xml: string): unknown {
  const received = api.receiveRetourbericht(xml);
  if (received.stroom !== 7) return received;
  const read = api.readRetourbericht(heen, api.parseRetourbericht(xml));
  if (!read.ok) return read.findings;
  const { accepted, meldingen, mutaties } = read.uitkomst;
  return {
    accepted,
    meldingen: meldingen.map(({ path, retourcode }) => `${retourcode} ${path}`),
    mutaties: mutaties.map(({ mutatieIdentificatie, faulty, path, ...own }) => [
      mutatieIdentificatie,
      path,
      faulty,
      own.meldingen.map((each) => `${each.retourcode} ${each.path}`),
    ]),
  };
}

const M = '/Bericht/Verzekerde/MutatieFZ';

describe.each(VARIANTS)('the chain by %s', (name) => {
  const { api } = bind(name);

  test('VECOZO passes a good message on, and DJI accepts it', () => {
    const xml = toXml(api, GOED);
    expect(api.receiveMutatiebericht(xml, KETEN)).toMatchObject({ stroom: 4, inhoud: xml });
    const judged = api.judgeMutatiebericht(xml, KETEN);
    if (judged.stroom !== 5) expect.unreachable(JSON.stringify(judged));
    expect(judged.accepted).toBe(true);
    expect(meaning(api, GOED, judged.xml)).toEqual({
      accepted: true,
      meldingen: [],
      mutaties: [
        ['M-1', `${M}[1]`, false, []],
        ['M-2', `${M}[2]`, false, []],
      ],
    });
  });

  test('VECOZO rejects on controletype 1 and 3, DJI on 5', () => {
    expect(api.receiveMutatiebericht(toXml({ serializeBericht }, GOED).slice(1), KETEN)).toMatchObject({
      stroom: 2,
    });
    const verband = api.receiveMutatiebericht(toXml(api, VERBAND), KETEN);
    if (verband.stroom !== 3) expect.unreachable(JSON.stringify(verband));
    expect(meaning(api, VERBAND, verband.xml)).toEqual({
      accepted: false,
      meldingen: [],
      mutaties: [
        ['M-1', `${M}[1]`, true, [`8011 ${M}[1]`]],
        ['M-2', `${M}[2]`, false, []],
      ],
    });
    const lcb = api.judgeMutatiebericht(toXml(api, LCB), KETEN);
    if (lcb.stroom !== 5) expect.unreachable(JSON.stringify(lcb));
    expect(meaning(api, LCB, lcb.xml)).toMatchObject({
      accepted: false,
      mutaties: [
        ['M-1', `${M}[1]`, true, [`9284 ${M}[1]`]],
        ['M-2', `${M}[2]`, false, []],
      ],
    });
  });

  test('every retourbericht holds all of its heenbericht, and libxml2 accepts it', () => {
    const oracles = compileOracles(xsds(name).fz826, ['libxml2-wasm'], name === 'import' ? IMPORTS : {});
    const { runs, part } = campaign(16, 150);
    let whole = 0;
    fc.assert(
      fc.property(berichtenVan(name), fc.boolean(), (heen, isFaulty) => {
        if (heen.berichttype !== 'FZ825') return;
        const findings = isFaulty ? [at(`${M}[1]/SoortMutatie`, 'MutatieFZ')] : [];
        const made = api.retourbericht(heen, findings, GEGEVENS);
        const xml = toXml(api, made);
        for (const { accepts } of oracles) expect(accepts(xml)).toBe(true);
        const read = api.readRetourbericht(heen, api.parseRetourbericht(xml));
        expect(read.ok || read.findings).toBe(true);
        if (made.verzekerde === undefined) return;
        whole++;
        expect(withoutCodes(made)).toStrictEqual(withoutCodes(heen));
      }),
      { numRuns: runs, seed: 825 },
    );
    for (const { dispose } of oracles) dispose();
    expect(whole).toBeGreaterThan(part(20));
  });
});

function at(path: string, berichtklasse: string, retourcode = '8011'): Finding {
  const place = { path, berichtklasse, mutatie: null, line: null, column: null };
  return {
    controletype: 3,
    rule: 'X',
    args: {},
    retourcode,
    voorlopig: false,
    message: '',
    url: null,
    ...place,
  };
}

function toHaveRetourcode(...args: Parameters<typeof fz825Matchers.toHaveRetourcode>): boolean {
  return fz825Matchers.toHaveRetourcode.call({ isNot: false }, ...args).pass;
}

/** A message without what a retourbericht has of its own. */
function withoutCodes(bericht: object): unknown {
  const own = ['berichttype', 'berichtcode', 'identificatieRetour', 'dagtekeningRetour', 'retourcodes'];
  return JSON.parse(JSON.stringify(bericht, (key, value) => (own.includes(key) ? undefined : value)));
}

describe('classes that only the given schema has', () => {
  const { api } = bind('extra');
  const heen = {
    ...GOED,
    header: { ...GOED.header, toelichting: 'x' },
    verzekerde: {
      ...GOED.verzekerde,
      contact: [{ naam: 'a' }, { naam: 'b', adres: { regel: ['1', '2'] } }],
    },
    bijlage: { kenmerk: 'k' },
  } as Mutatiebericht;
  const codes = { retourcodes: { retourcode: ['0200'] } };

  test('carry their own retourcodes, and are told in the order of the message', () => {
    const findings = [
      at('/Bericht/Verzekerde/Contact[2]/Adres/Regel[1]', 'Adres', '8007'),
      at('/Bericht/Bijlage', 'Bijlage', '8021'),
      at('/Bericht/Bijlage/Kenmerk', 'Bijlage', '0651'),
    ];
    const made = api.retourbericht(heen, findings, GEGEVENS);
    expect(made).toMatchObject({
      header: { toelichting: 'x', ...codes },
      verzekerde: {
        contact: [
          { naam: 'a', ...codes },
          { naam: 'b', adres: { regel: ['1', '2'], retourcodes: { retourcode: ['8007'] } }, ...codes },
        ],
        ...codes,
      },
      bijlage: { kenmerk: 'k', retourcodes: { retourcode: ['8021', '0651'] } },
    });
    expect(meaning(api, heen, toXml(api, made))).toMatchObject({
      accepted: false,
      meldingen: [
        '8007 /Bericht/Verzekerde/Contact[2]/Adres',
        '8021 /Bericht/Bijlage',
        '0651 /Bericht/Bijlage',
      ],
    });
  });

  test('carry them in what DJI answers too', () => {
    const fout = { ...heen, verzekerde: { ...heen.verzekerde, mutatieFZ: LCB.verzekerde.mutatieFZ } };
    const judged = api.judgeMutatiebericht(toXml(api, fout), KETEN);
    expect(judged).toMatchObject({
      stroom: 5,
      accepted: false,
      retourbericht: {
        verzekerde: {
          contact: [
            { naam: 'a', ...codes },
            { naam: 'b', ...codes },
          ],
        },
      },
    });
  });

  test('are left out, but for those in the Header, of a retourbericht with the Header alone', () => {
    const made = api.retourbericht(heen, [at('/Bericht/Header/Toelichting', 'Header')], GEGEVENS);
    expect(Object.keys(made)).toEqual(['berichttype', 'header']);
    expect(made.header.retourcodes.retourcode).toEqual(['0001']);
    expect(meaning(api, heen, toXml(api, made))).toMatchObject({
      accepted: false,
      meldingen: ['0001 /Bericht/Header'],
    });
  });

  test('the matchers go by the schemas that they are given', () => {
    const { schemas } = api;
    const path = '/Bericht/Bijlage';
    const made = api.retourbericht(heen, [at(path, 'Bijlage', '8021')], GEGEVENS);
    for (const received of [made, toXml(api, made), api.parseRetourbericht(toXml(api, made))]) {
      expect(toHaveRetourcode(received, '8021', path, { schemas })).toBe(true);
      expect(toHaveRetourcode(received, '8021', '/Bericht/Header', { schemas })).toBe(false);
    }
    const judged = fz825Matchers.toBeGeldigBericht.call({ isNot: false }, toXml(api, heen), {
      ...CONTEXT,
      schemas,
    });
    expect(judged.pass).toBe(true);
    expect(() => toHaveRetourcode(made, '8021', path)).toThrow(
      new TypeError('No message has the path /Bericht/Bijlage: Bijlage is unknown in /Bericht.'),
    );
  });

  test('a finding in no class of the message is refused', () => {
    for (const path of ['/Bericht/Verzekerde/Contact[3]', '/Bericht/Bijlage[2]'])
      expect(() => api.retourbericht(heen, [at(path, path.replace(/^.*\/|\[.*/g, ''))], GEGEVENS)).toThrow(
        'Finding X stands in no class of the message.',
      );
  });

  test('a retourbericht that differs in them is no answer', () => {
    const made = api.retourbericht(heen, [at('/Bericht/Bijlage', 'Bijlage')], GEGEVENS);
    const other = { ...made, bijlage: { ...(made as never as { bijlage: object }).bijlage, kenmerk: 'l' } };
    const read = api.readRetourbericht(heen, other as Retourbericht);
    expect(read.ok || read.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'RET-HEEN /Bericht/Bijlage/Kenmerk',
    ]);
  });

  test('the functions that are not bound refuse the message', async () => {
    const refused = await pseudonymiseBericht(heen, { sleutel: 'x'.repeat(32) });
    expect(refused.ok || refused.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'STR-ONVERWACHT /Bericht/Header/*',
      'STR-ONVERWACHT /Bericht/Verzekerde/*',
      'STR-ONVERWACHT /Bericht/*',
    ]);
    const made = retourbericht(heen, [at(`${M}[1]`, 'MutatieFZ')], GEGEVENS);
    expect(serializeBericht(made).ok).toBe(false);
  });
});

describe('the date of an answer', () => {
  const DAGTEKENING = /<xs:element name="Dagtekening" type="\w+:LDT_Datum">[\s\S]*?<\/xs:element>/;
  const read = (element: string, dagtekening: object): unknown => {
    const { fz825, fz826 } = xsds('eigen');
    const texts = { fz825: fz825.replace(DAGTEKENING, element), fz826: fz826.replace(DAGTEKENING, element) };
    const { api } = bind('eigen', {}, texts);
    const { dagtekening: _, ...header } = GOED.header;
    const heen = { ...GOED, header: { ...header, ...dagtekening } } as Mutatiebericht;
    const made = api.retourbericht(heen, [], { ...GEGEVENS, dagtekeningRetour: '2026-03-09' });
    const answer = api.readRetourbericht(heen, api.parseRetourbericht(toXml(api, made)));
    return answer.ok ? answer.waarschuwingen.map(({ rule, path }) => `${rule} ${path}`) : answer.findings;
  };

  test('is held against a Dagtekening that is a date', () => {
    const element = '<xs:element name="Dagtekening" type="xs:date"/>';
    expect(read(element, { dagtekening: '2026-03-10' })).toEqual(['W005 /Bericht/Header/DagtekeningRetour']);
  });

  test.each([
    ['a moment', '<xs:element name="Dagtekening" type="xs:dateTime"/>', '2026-03-10T12:00:00'],
    ['a date with a zone', '<xs:element name="Dagtekening" type="xs:date"/>', '2026-03-10+01:00'],
    [
      'several dates',
      '<xs:element name="Dagtekening" type="xs:date" maxOccurs="10"/>',
      Array(10).fill('2026-03-10'),
    ],
    ['not there', '', undefined],
  ])('is not held against one that is %s', (_, element, dagtekening) => {
    expect(read(element, dagtekening === undefined ? {} : { dagtekening })).toEqual([]);
  });
});

describe('two Verzekerdes, and a MutatieFZ that occurs once', () => {
  test('the answer tells of each mutation', () => {
    const { api } = bind('verzekerden');
    const heen = { ...GOED, verzekerde: [GOED.verzekerde, GOED.verzekerde] } as never as Mutatiebericht;
    const path = '/Bericht/Verzekerde[2]/MutatieFZ[1]';
    const made = api.retourbericht(heen, [at(path, 'MutatieFZ')], GEGEVENS);
    const TWEEDE = '/Bericht/Verzekerde[2]/MutatieFZ';
    expect(meaning(api, heen, toXml(api, made))).toEqual({
      accepted: false,
      meldingen: [],
      mutaties: [
        ['M-1', '/Bericht/Verzekerde[1]/MutatieFZ[1]', false, []],
        ['M-2', '/Bericht/Verzekerde[1]/MutatieFZ[2]', false, []],
        ['M-1', `${TWEEDE}[1]`, true, [`8011 ${TWEEDE}[1]`]],
        ['M-2', `${TWEEDE}[2]`, false, []],
      ],
    });
  });

  test('one mutation that a schema allows stands in an array too, as the types say', () => {
    const once = (text: string): string =>
      text.replace(/(name="MutatieFZ"[^>]*) maxOccurs="unbounded"/, '$1');
    const { fz825, fz826 } = xsds('naamruimte');
    const { api } = bindTexts(once(fz825), once(fz826));
    const [first] = VERBAND.verzekerde.mutatieFZ;
    if (first === undefined) return expect.unreachable();
    const heen: Mutatiebericht = { ...VERBAND, verzekerde: { ...VERBAND.verzekerde, mutatieFZ: [first] } };
    const parsed = api.parseMutatiebericht(toXml(api, heen));
    expect(parsed.ok && parsed.bericht).toStrictEqual(heen);
    const { findings } = api.checkBericht(heen, CONTEXT);
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([`VC009 ${M}[1]`]);
    const made = api.retourbericht(heen, findings, GEGEVENS);
    expect(made.verzekerde?.mutatieFZ.map(({ retourcodes }) => retourcodes.retourcode)).toEqual([['8011']]);
    expect(meaning(api, heen, toXml(api, made))).toEqual({
      accepted: false,
      meldingen: [],
      mutaties: [['M-1', `${M}[1]`, true, [`8011 ${M}[1]`]]],
    });
    const two = { ...heen, verzekerde: { ...heen.verzekerde, mutatieFZ: [first, first] } };
    const serialized = api.serializeBericht(two);
    expect(serialized.ok ? [] : serialized.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['STR-HERHAALD', `${M}[2]`],
    ]);
  });
});

describe('an FZ826 that cannot hold what stands in the message', () => {
  const { fz825 } = xsds('lengtes');
  const { fz826 } = xsds('eigen');
  const { api } = bindTexts(fz825, fz826);
  const lang = (): Mutatiebericht => berichtMet([verplaatst({ mutatieIdentificatie: 'M'.repeat(30) })]);

  test('is not sent, and that is told', () => {
    const { findings, ...held } = api.judgeMutatiebericht(toXml(api, lang()), KETEN);
    expect(held).toMatchObject({ stroom: 5, accepted: true });
    const fout = {
      ...KETEN,
      controles: [
        control({ condition: { op: 'niet', conditie: { op: 'komt voor', element: 'Mutatiedatum' } } }),
      ],
    };
    for (const judge of [api.judgeMutatiebericht, api.receiveMutatiebericht])
      expect(judge(toXml(api, lang()), fout)).toMatchObject({ stroom: null, reden: 'retourbericht' });
  });

  test('but what the caller adds is still his mistake', () => {
    for (const own of [{ identificatieRetour: '' }, { dagtekeningRetour: '2026-02-30' }])
      expect(() => api.judgeMutatiebericht(toXml(api, lang()), { ...KETEN, ...own })).toThrow(TypeError);
  });
});

function bindTexts(fz825: string, fz826: string): ReturnType<typeof bind> {
  return bind('eigen', {}, { fz825, fz826 });
}
