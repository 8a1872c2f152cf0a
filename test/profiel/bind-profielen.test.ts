import { readFileSync } from 'node:fs';
import { bindProfiel, bindProfielen, type GebondenProfiel } from 'fz825/profiel';
import { describe, expect, test } from 'vitest';
import { bronnen, CONTEXT } from '../check-engine/engine.ts';
import { exampleBericht } from '../support/example-bericht.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../schemas/profielen/iwlz-stijl/${path}`, import.meta.url), 'utf8');

/** The profile with another version: by its namespace, or in the same. */
function versie(
  naam: string,
  [major, minor]: readonly [string, string],
  namespace?: string,
): GebondenProfiel {
  const basis = read('basisschema.xsd')
    .replace(
      '<xs:enumeration value="2"><xs:annotation><xs:documentation>Versie 2',
      `<xs:enumeration value="${major}"><xs:annotation><xs:documentation>Versie 2`,
    )
    .replace('<xs:enumeration value="0">', `<xs:enumeration value="${minor}">`);
  const own = (text: string): string =>
    namespace === undefined
      ? text
      : text.replaceAll('urn:fz825:substituut:iwlz-stijl:fz82', `${namespace}:fz82`);
  const profiel = JSON.parse(read('profiel.json'));
  const codes = {
    ...profiel.fz825.codes,
    'Header/Berichtversie': { '2': major },
    'Header/Berichtsubversie': { '0': minor },
  };
  const bound = bindProfiel(
    { ...profiel, naam, fz825: { ...profiel.fz825, codes }, fz826: { ...profiel.fz826, codes } },
    {
      schemas: {
        fz825: own(read('fz825.xsd')),
        fz826: own(read('fz826.xsd')),
        imports: { 'basisschema.xsd': basis },
      },
    },
  );
  if (!bound.ok) throw new Error(JSON.stringify(bound.findings));
  return bound;
}

const P12 = versie('1.2', ['1', '2']);
const P20 = versie('2.0', ['2', '0']);
const P21 = versie('2.1', ['2', '1'], 'urn:fz825:substituut:iwlz-stijl:2.1');
const ALL = bindProfielen([P12, P20, P21]);

function xmlOf({ api }: GebondenProfiel): string {
  const written = api.serializeBericht(exampleBericht());
  if (!written.ok) throw new Error(JSON.stringify(written.findings));
  return written.xml;
}

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 100) yield text.slice(at, at + 100);
}

describe('versions side by side', () => {
  test.each([
    ['1.2', P12],
    ['2.0', P20],
    ['2.1', P21],
  ])('a message of %s is read, assessed and answered in that version', async (naam, own) => {
    const xml = xmlOf(own);
    expect(ALL.parseBericht(xml)).toMatchObject({ ok: true, profiel: naam, bericht: exampleBericht() });
    expect(await ALL.parseBerichtStream(pieces(xml))).toMatchObject({ ok: true, profiel: naam });
    const options = { ...CONTEXT, omgeving: 'T', bronnen: bronnen() } as const;
    expect(ALL.assessBericht(xml, options)).toMatchObject({
      profiel: naam,
      verdict: own.api.assessBericht(xml, options).verdict,
    });
    const judged = ALL.judgeMutatiebericht(xml, { ...options, identificatieRetour: 'R-1' });
    if (judged.stroom !== 5) return expect.unreachable(JSON.stringify(judged));
    const [major, minor] = naam.split('.');
    expect(judged.profiel).toBe(naam);
    expect(judged.xml).toContain(`BerichtVersie>${major}<`);
    expect(judged.xml).toContain(`BerichtSubversie>${minor}<`);
    expect(ALL.receiveRetourbericht(judged.xml)).toMatchObject({ stroom: 7, profiel: naam });
  });

  test('another version gives one finding, which names all that are known of that root', async () => {
    const xml = xmlOf(P20).replace(/BerichtSubversie>0</, 'BerichtSubversie>7<');
    const findings = [
      expect.objectContaining({
        rule: 'STR-VERSIE',
        path: '/Bericht/Header/BerichtVersie',
        args: { berichttype: 'FZ825', found: '2.7', supported: [['1.2', '2.0']] },
        line: 5,
        message: 'Berichtversie 2.7 van FZ825 wordt niet ondersteund; ondersteund is 1.2 of 2.0.',
      }),
    ];
    expect(ALL.parseBericht(xml)).toEqual({ ok: false, profiel: null, findings });
    expect(await ALL.parseBerichtStream(pieces(xml))).toEqual({ ok: false, profiel: null, findings });
    expect(ALL.assessBericht(xml, CONTEXT)).toMatchObject({ verdict: 'rejected', profiel: null, findings });
    expect(ALL.receiveMutatiebericht(xml, { ...CONTEXT, identificatieRetour: 'R-1' })).toMatchObject({
      stroom: 2,
      findings,
      foutbericht: { findings },
    });
  });

  test('another root gives one finding, which names all that are known', () => {
    const refused = ALL.parseBericht('<Bericht xmlns="urn:x"/>');
    expect(refused).toMatchObject({
      ok: false,
      profiel: null,
      findings: [{ rule: 'STR-BERICHT', path: '/*' }],
    });
    expect(refused.ok ? [] : refused.findings).toHaveLength(1);
    expect(refused.ok ? {} : refused.findings[0]?.args['supported']).toHaveLength(6);
  });

  test('what is no XML is a finding of controletype 1, as ever', () => {
    expect(ALL.parseBericht('<Bericht>')).toMatchObject({ ok: false, findings: [{ controletype: 1 }] });
  });

  test.each([
    ['no list', undefined],
    ['an empty list', []],
    ['what was not bound', [{ ok: false, findings: [] }]],
    ['two of one name', [P12, { ...P20, rapport: { ...P20.rapport, naam: '1.2' } }]],
    ['two of one root and version', [P12, { ...P12, rapport: { ...P12.rapport, naam: 'anders' } }]],
  ])('%s is a mistake of the programmer', (_, given) => {
    expect(() => bindProfielen(given as never)).toThrow(TypeError);
  });
});
