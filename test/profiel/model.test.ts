import type { Mutatiebericht } from 'fz825';
import { bindProfiel } from 'fz825/profiel';
import { describe, expect, test } from 'vitest';
import { beeindigd, berichtMet, verplaatst } from '../support/controle-cases.ts';
import { compileOracles } from '../support/oracles.ts';
import { gebonden, placeIn, textsOf, toXml } from './profielen.ts';

const R = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
const CONTEXT = { peildatum: '2026-03-15', omgeving: 'T' } as const;
const GOED = berichtMet([verplaatst(), beeindigd()]);

const gds = gebonden('gds-stijl');
const iwlz = gebonden('iwlz-stijl');

/** True when libxml2 accepts a text by these schemas. */
function isValid(xml: string, xsd: string, imports: Readonly<Record<string, string>> = {}): boolean {
  const oracles = compileOracles(xsd, undefined, imports);
  const verdicts = oracles.map(({ accepts }) => accepts(xml));
  for (const { dispose } of oracles) dispose();
  expect(new Set(verdicts).size).toBe(1);
  return verdicts[0] === true;
}

/** A text with its n-th occurrence of something replaced. */
function replaced(xml: string, found: string, instead: string): string {
  const at = xml.indexOf(found);
  expect(at, found).toBeGreaterThan(-1);
  return xml.slice(0, at) + instead + xml.slice(at + found.length);
}

describe('what the schema allows and the model cannot hold', () => {
  test('a code without a meaning in the model is refused at its place', () => {
    const at = '/Bericht/Clienten/Client/MutatieFuncties/MutatieFunctie[2]/StatusAanlevering';
    const before = toXml(iwlz, GOED);
    const last = before.lastIndexOf('>1<');
    const xml = `${before.slice(0, last)}>9<${before.slice(last + 3)}`;
    expect(isValid(xml, iwlz.schemas.fz825, iwlz.schemas.imports)).toBe(true);
    const parsed = iwlz.api.parseMutatiebericht(xml, { includeValues: true });
    expect(parsed).toMatchObject({
      ok: false,
      findings: [
        {
          rule: 'STR-ENUMERATIE',
          path: at,
          berichtklasse: 'MutatieFZ',
          mutatie: 1,
          value: '9',
          ...placeIn(xml, at),
        },
      ],
    });
    const assessed = iwlz.api.assessBericht(xml, CONTEXT);
    expect(assessed.verdict).toBe('rejected');
    expect(JSON.stringify(assessed.findings)).not.toContain('"9"');
    // And in the model it does not exist either.
    const built = berichtMet([verplaatst({ statusAanlevering: '9' as never })]);
    const serialized = iwlz.api.serializeBericht(built);
    expect(serialized).toMatchObject({
      ok: false,
      findings: [{ rule: 'STR-ENUMERATIE', path: at.replace('[2]', '[1]'), mutatie: 0 }],
    });
  });

  test('several classes where the model has one are refused at the second', () => {
    const texts = textsOf('iwlz-stijl');
    const several = (xsd: string): string =>
      xsd.replace('name="Client" type="b:Client"', 'name="Client" type="b:Client" maxOccurs="unbounded"');
    const schemas = {
      ...texts.schemas,
      fz825: several(texts.schemas.fz825),
      fz826: several(texts.schemas.fz826),
    };
    const bound = bindProfiel(texts.text, { schemas });
    if (!bound.ok) return expect.unreachable(JSON.stringify(bound.findings));
    const one = toXml({ api: bound.api }, GOED);
    expect(bound.api.parseMutatiebericht(one)).toMatchObject({ ok: true, bericht: GOED });
    const client = /<(\w+):Client>[\s\S]*<\/\1:Client>/.exec(one)?.[0] ?? '';
    const two = one.replace(client, `${client}\n    ${client}`);
    expect(isValid(two, schemas.fz825, schemas.imports)).toBe(true);
    const at = '/Bericht/Clienten/Client[2]';
    expect(bound.api.parseMutatiebericht(two)).toMatchObject({
      ok: false,
      findings: [{ rule: 'STR-HERHAALD', path: at, berichtklasse: 'Verzekerde', ...placeIn(two, at) }],
    });
    expect(placeIn(two, at)).toBeDefined();
    // The place of what is in the one class has its number too.
    const { findings } = bound.api.checkBericht(berichtMet([verplaatst()], {}, '0000000'), CONTEXT, {
      controletype: 3,
    });
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['VC004', '/Bericht/Clienten/Client[1]/Clientnummer'],
    ]);
  });
});

describe('codes', () => {
  test('of several for one, the first is written and each is read', () => {
    const xml = toXml(iwlz, GOED);
    expect([...xml.matchAll(/Mutatiecode>(\d+)</g)].map(([, code]) => code)).toEqual(['17', '19']);
    const other = replaced(xml, '>19<', '>20<');
    expect(iwlz.api.parseMutatiebericht(other)).toMatchObject({ ok: true, bericht: GOED });
    const wrong = replaced(xml, '>19<', '>18<');
    const at = '/Bericht/Clienten/Client/MutatieFuncties/MutatieFunctie[2]/Mutatiecode';
    expect(iwlz.api.parseMutatiebericht(wrong)).toMatchObject({
      ok: false,
      findings: [
        { rule: 'STR-ENUMERATIE', path: at, berichtklasse: 'MutatieFZ', mutatie: 1, ...placeIn(wrong, at) },
      ],
    });
  });

  test('stand in the XML alone, and a code of the XML is none of the model', () => {
    const xml = toXml(gds, GOED);
    expect(
      [...xml.matchAll(/<\w+:(Berichtcode|Berichtversie|Berichtsubversie|Soort|Aanlevering)>(\w+)</g)].map(
        ([, name, code]) => `${name} ${code}`,
      ),
    ).toEqual([
      ...['Berichtcode 573', 'Berichtversie 3', 'Berichtsubversie 1'],
      ...['Soort V', 'Aanlevering N', 'Soort E', 'Aanlevering N'],
    ]);
    expect(gds.api.parseMutatiebericht(xml)).toMatchObject({ ok: true, bericht: GOED });
    for (const [changes, name] of [
      [{ soortMutatie: 'V' }, 'Soort'],
      [{ statusAanlevering: 'N' }, 'Aanlevering'],
    ] as const) {
      const built = gds.api.serializeBericht(berichtMet([verplaatst(changes as never)]));
      expect(built).toMatchObject({
        ok: false,
        findings: [{ rule: 'STR-ENUMERATIE', path: `/Bericht/Verzekerde/Mutatie[1]/${name}`, mutatie: 0 }],
      });
    }
  });

  test('a version of the XML that is not supported is told as it stands there', () => {
    const xml = replaced(toXml(gds, GOED), 'Berichtversie>3<', 'Berichtversie>2<');
    const parsed = gds.api.parseBericht(xml);
    const path = '/Bericht/Header/Berichtversie';
    expect(parsed.ok ? [] : parsed.findings).toMatchObject([
      {
        rule: 'STR-VERSIE',
        args: { berichttype: 'FZ825', found: '2.1', supported: [['3'], ['1']] },
        path,
        ...placeIn(xml, path),
      },
    ]);
  });
});

describe('places', () => {
  test('what is wrong in an element around others stands at its own place', () => {
    const xml = toXml(iwlz, GOED);
    const rows: readonly (readonly [string, string, string, string, string | null])[] = [
      [
        xml.replace(/<(\w+):BerichtIdentificatie>[\s\S]*<\/\1:BerichtIdentificatie>/, ''),
        'STR-ONTBREEKT',
        '/Bericht/Header/BerichtIdentificatie',
        'BerichtIdentificatie',
        'Header',
      ],
      [
        replaced(xml, '2026-03-10', '2026-02-30'),
        'STR-DATUM',
        '/Bericht/Header/BerichtIdentificatie/Dagtekening',
        'Dagtekening',
        'Header',
      ],
      [
        xml.replace(/<(\w+):MutatieFuncties>[\s\S]*<\/\1:MutatieFuncties>/, '<$1:MutatieFuncties/>'),
        'STR-ONTBREEKT',
        '/Bericht/Clienten/Client/MutatieFuncties/MutatieFunctie[1]',
        'MutatieFunctie',
        'MutatieFZ',
      ],
    ];
    for (const [text, , path, element, klasse] of rows) {
      const parsed = iwlz.api.parseMutatiebericht(text);
      const found = parsed.ok
        ? []
        : parsed.findings.map(({ path: at, args, berichtklasse }) => [at, args['element'], berichtklasse]);
      expect(found).toEqual([[path, element, klasse]]);
      expect(isValid(text, iwlz.schemas.fz825, iwlz.schemas.imports)).toBe(false);
    }
  });

  test('a class without an element of its own is there when its element is', () => {
    const parsed = iwlz.api.parseMutatiebericht(toXml(iwlz, GOED));
    expect(
      parsed.ok && parsed.bericht.verzekerde.mutatieFZ.map(({ mutatieLocatie }) => mutatieLocatie),
    ).toEqual([{ zorglocatie: '06290002' }, undefined]);
    const M = '/Bericht/Clienten/Client/MutatieFuncties/MutatieFunctie[1]';
    for (const [mutatieLocatie, path] of [
      [{}, `${M}/InstellingBestemming`],
      [{ zorglocatie: 'x' }, `${M}/InstellingBestemming`],
      ['06290002', `${M}/InstellingBestemming`],
      [{ zorglocatie: '06290002', plaats: 'x' }, `${M}/*`],
      [{ zorglocatie: '06290002', instellingBestemming: '06290002' }, `${M}/*`],
    ] as const) {
      const built = iwlz.api.serializeBericht(
        berichtMet([verplaatst({ mutatieLocatie: mutatieLocatie as never })]),
      );
      expect(built.ok ? [] : built.findings.map((each) => each.path), JSON.stringify(mutatieLocatie)).toEqual(
        [path],
      );
    }
  });

  test('a name of the XML is none of the model, nor the other way round', () => {
    const { header } = GOED;
    for (const extra of [{ verzender: '06290001' }, { referentienummer: 'A-1' }, { Verzender: '06290001' }]) {
      const built = gds.api.serializeBericht({ ...GOED, header: { ...header, ...extra } });
      expect(built.ok ? [] : built.findings.map(({ rule, path }) => [rule, path])).toEqual([
        ['STR-ONVERWACHT', '/Bericht/Header/*'],
      ]);
    }
    const own = toXml(gds, GOED).replaceAll('Verzender>', 'Afzender>');
    expect(gds.api.parseBericht(own).ok).toBe(false);
  });
});

describe('the retourbericht', () => {
  const HEEN = {
    ...GOED,
    header: { ...GOED.header, ontvangerRol: '6' },
    verzekerde: {
      ...GOED.verzekerde,
      mutatieFZ: GOED.verzekerde.mutatieFZ.map((each, index) =>
        index === 0 ? { ...each, volgcode: 'AB' } : each,
      ),
    },
  } as Mutatiebericht;

  test('holds what else stood in the message, and the values of its own', () => {
    const parsed = gds.api.parseMutatiebericht(toXml(gds, HEEN));
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    expect(parsed.bericht).toEqual(HEEN);
    const finding = {
      ...gds.api.checkBericht(berichtMet([verplaatst({ mutatieLocatie: undefined })]), CONTEXT).findings[0],
    };
    const made = gds.api.retourbericht(parsed.bericht, [finding as never], R);
    expect(made.verzekerde?.mutatieFZ[0]).toMatchObject({
      volgcode: 'AB',
      retourcodes: { retourcode: ['8011'] },
    });
    expect(made.header).not.toHaveProperty('ontvangerRol');
    const xml = toXml(gds, made);
    expect(isValid(xml, gds.schemas.fz826)).toBe(true);
    expect([...xml.matchAll(/Rol>(\d)</g)].map(([, rol]) => rol)).toEqual(['4', '1']);
    expect(gds.api.readRetourbericht(parsed.bericht, gds.api.parseRetourbericht(xml))).toMatchObject({
      ok: true,
    });
    const without = replaced(
      xml,
      '<b:Volgcode>AB</b:Volgcode>'.replaceAll('b:', `${/<(\w+):Bericht /.exec(xml)?.[1]}:`),
      '',
    );
    expect(gds.api.readRetourbericht(parsed.bericht, gds.api.parseRetourbericht(without))).toMatchObject({
      ok: false,
      findings: [
        { rule: 'RET-HEEN', args: { fault: 'ontbreekt' }, path: '/Bericht/Verzekerde/Mutatie[1]/Volgcode' },
      ],
    });
  });

  test('holds Opmerking of the Client', () => {
    const heen = { ...GOED, verzekerde: { ...GOED.verzekerde, opmerking: 'x' } } as Mutatiebericht;
    const { findings } = iwlz.api.checkBericht(
      { ...heen, header: { ...heen.header } },
      { ...CONTEXT, peildatum: '2026-03-08' },
    );
    expect(findings.map(({ rule }) => rule)).toContain('VC002');
    const made = iwlz.api.retourbericht(
      heen,
      findings.filter(({ berichtklasse }) => berichtklasse === 'MutatieFZ'),
      R,
    );
    const whole = iwlz.api.retourbericht(
      heen,
      [{ ...findings[0], berichtklasse: 'Verzekerde', path: '/Bericht/Clienten/Client' } as never],
      R,
    );
    expect(whole.verzekerde).toMatchObject({ opmerking: 'x' });
    expect(iwlz.api.readRetourbericht(heen, iwlz.api.parseRetourbericht(toXml(iwlz, whole)))).toMatchObject({
      ok: true,
    });
    expect(made.berichttype).toBe('FZ826');
  });

  test('has one element for each retourcode, with what is told beside it', () => {
    const finding = { berichtklasse: 'MutatieFZ', path: '/Bericht/Verzekerde/Mutatie[2]', rule: 'X' };
    const codes = ['8007', '8011'].map((retourcode) => ({ ...finding, retourcode }) as never);
    const made = gds.api.retourbericht(GOED, codes, R);
    const xml = toXml(gds, made);
    expect(xml.match(/:Feedback>/g)).toHaveLength(2 * (1 + 1 + 1 + 1 + 2));
    const name = /<(\w+):Bericht /.exec(xml)?.[1];
    const beside = replaced(
      xml,
      `<${name}:Retourcode>8011</${name}:Retourcode>`,
      `<${name}:Retourcode>8011</${name}:Retourcode><${name}:BetrokkenElement><${name}:Elementnaam>Datum</${name}:Elementnaam></${name}:BetrokkenElement>`,
    );
    expect(isValid(beside, gds.schemas.fz826)).toBe(true);
    const parsed = gds.api.parseRetourbericht(beside);
    if (!parsed.ok) return expect.unreachable(JSON.stringify(parsed.findings));
    expect(parsed.bericht.verzekerde?.mutatieFZ[1]?.retourcodes).toEqual({
      retourcode: ['8007', '8011'],
      betrokkenElement: [null, { elementnaam: 'Datum' }],
    });
    expect(gds.api.parseRetourbericht(toXml(gds, parsed.bericht))).toMatchObject({
      ok: true,
      bericht: parsed.bericht,
    });
    expect(gds.api.readRetourbericht(GOED, parsed)).toMatchObject({
      ok: true,
      uitkomst: {
        accepted: false,
        mutaties: [
          { faulty: false },
          { faulty: true, meldingen: [{ retourcode: '8007' }, { retourcode: '8011' }] },
        ],
      },
    });
  });
});

describe('ways through several elements', () => {
  const deep = (xsd: string): string =>
    xsd
      .replace('name="Clienten" type="b:Clienten"', 'name="Inhoud" type="b:Inhoud"')
      .replace(
        '<xs:complexType name="Clienten">',
        '<xs:complexType name="Inhoud"><xs:sequence><xs:element name="Deel" type="b:Deel"/></xs:sequence></xs:complexType>' +
          '<xs:complexType name="Deel"><xs:sequence><xs:element name="Clienten" type="b:Clienten"/></xs:sequence></xs:complexType>' +
          '<xs:complexType name="Clienten">',
      );
  const texts = textsOf('iwlz-stijl');
  const schemas = { ...texts.schemas, fz825: deep(texts.schemas.fz825), fz826: deep(texts.schemas.fz826) };
  const bound = bindProfiel(texts.text.replaceAll('"Clienten/Client"', '"Inhoud/Deel/Clienten/Client"'), {
    schemas,
  });

  test('are made, read, and told of', () => {
    if (!bound.ok) return expect.unreachable(JSON.stringify(bound.findings));
    expect(bound.rapport.werkt).toBe(true);
    const xml = toXml({ api: bound.api }, GOED);
    expect(isValid(xml, schemas.fz825, schemas.imports)).toBe(true);
    expect(bound.api.parseMutatiebericht(xml)).toMatchObject({ ok: true, bericht: GOED });
    const wrong = toXml(
      { api: bound.api },
      berichtMet([verplaatst(), verplaatst({ mutatieIdentificatie: 'M-2', mutatieLocatie: undefined })]),
    );
    const { findings } = bound.api.assessBericht(wrong, CONTEXT);
    const path = '/Bericht/Inhoud/Deel/Clienten/Client/MutatieFuncties/MutatieFunctie[2]';
    expect(findings).toMatchObject([{ rule: 'VC009', path, mutatie: 1, ...placeIn(wrong, path) }]);
    const made = bound.api.retourbericht(GOED, [], R);
    expect(toXml({ api: bound.api }, made)).not.toContain('Inhoud');
  });
});
