import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { controles } from 'fz825';
import { COD954 } from 'fz825/codelijst';
import { en } from 'fz825/taal/en';
import { type Explanation, explain, type Lezer } from 'fz825/uitleg';
import { explain as explainInDutch } from 'fz825/uitleg/nl';
import { describe, expect, test } from 'vitest';
import { fz825Schema, fz826Schema } from '../../src/model/index.ts';
import { elementsIn } from '../../src/schema/index.ts';
import { regels } from '../../src/taal/index.ts';
import { uitlegEn } from '../../src/uitleg/teksten/en/index.ts';
import { uitlegNl } from '../../src/uitleg/teksten/nl/index.ts';
import { judgeVoorbeeld } from './judge-voorbeeld.ts';

const RULES = [...new Set([...Object.keys(regels), ...controles.map(({ id }) => id), 'W005', 'W006'])];
const CODES = COD954.elementen.map(({ code }) => code);
const LEZERS: readonly Lezer[] = ['zorgadministratie', 'ontwikkelaar'];
const TALEN = [
  ['nl', undefined],
  ['en', en],
] as const;
const ASKED = [
  ...RULES.map((rule) => [rule, { rule }] as const),
  ...CODES.map((retourcode) => [retourcode, { retourcode }] as const),
];
const CASES = TALEN.flatMap(([naam, taal]) =>
  ASKED.flatMap(([name, what]) => LEZERS.map((voor) => [naam, name, voor, { what, taal, voor }] as const)),
);

/** All that is told in words. */
function wordsOf({ titel, watIsEr, waarom, watTeDoen, mogelijkeControles }: Explanation): string {
  return [
    titel,
    watIsEr,
    waarom,
    watTeDoen,
    ...mogelijkeControles.flatMap((each) => [each.titel, each.watTeDoen]),
  ].join('\n');
}

describe('every rule and every code', () => {
  test.each(CASES)('%s %s for %s', (_, __, voor, { what, taal }) => {
    const told = explain(what, { voor, ...(taal === undefined ? {} : { taal }) });
    const sentences = [told.watIsEr, told.waarom, told.watTeDoen];
    // A name of the API stands as it is, also in front.
    const starts = voor === 'ontwikkelaar' ? /^[\p{L}].{20,}[.]$/su : /^\p{Lu}.{20,}[.]$/su;
    for (const sentence of sentences) expect(sentence).toMatch(starts);
    expect(told.titel).toMatch(/^[\p{Lu}].{8,80}[^.]$/u);
    expect(new Set([told.titel, ...sentences]).size).toBe(4);
    expect(told.voorbeeld?.fout).not.toBe(told.voorbeeld?.goed);
    expect(told.url).toMatch(/^https:/);
  });

  test('what is listed is all that there is, and nothing else, in both languages', () => {
    for (const teksten of [uitlegNl(), uitlegEn()]) {
      expect(Object.keys(teksten.regels).sort()).toEqual([...RULES].sort());
      expect(Object.keys(teksten.codes).sort()).toEqual([...CODES].sort());
    }
  });

  test('says in each language what must be known to see what is wrong with an example', () => {
    const [nl, english] = [uitlegNl().regels, uitlegEn().regels];
    const having = (all: typeof nl): readonly string[] =>
      Object.entries(all).flatMap(([rule, { uitgangspunt }]) => (uitgangspunt === undefined ? [] : rule));
    expect(having(english)).toEqual(having(nl));
  });

  test('leads to the page of the rule or the code, which test/docs/site.test.ts knows to be there', () => {
    for (const [name, what] of ASKED) {
      const folder = 'rule' in what ? 'regels' : 'retourcodes';
      expect(explain(what).url).toBe(`https://example.org/fz825/${folder}/${name.toLowerCase()}.html`);
    }
  });
});

describe('for a zorgadministratie', () => {
  const names = [...elementsIn(fz825Schema), ...elementsIn(fz826Schema)].map(({ name }) => name);
  /** Those that are a word of everyday Dutch too. */
  const WORDS = [
    'Bericht',
    'Verzekerde',
    'Afzender',
    'Ontvanger',
    'Dagtekening',
    'Zorglocatie',
    'Retourcode',
    'Retourcodes',
  ];
  const technical = new RegExp(
    `\\b(?:${names.filter((name) => !WORDS.includes(name)).join('|')}|XML|XSD|JSON|XPath|[A-Z]{2,3}\\d{3}|[A-Z]{3,4}-[A-Z]+)\\b|[<>{}[\\]\`]|args\\.|xmlns`,
  );

  test.each(CASES.filter(([, , voor]) => voor === 'zorgadministratie'))(
    '%s %s',
    (_, __, voor, { what, taal }) => {
      const told = explain(what, { voor, ...(taal === undefined ? {} : { taal }) });
      const words = `${wordsOf(told)}\n${told.voorbeeld?.fout}\n${told.voorbeeld?.goed}`;
      expect(words).not.toMatch(technical);
      expect(told.voorbeeld?.fout).toMatch(/\.$/);
    },
  );

  test('what can be done in the EPD comes first, wherever it is their message that is wrong', () => {
    for (const { id, ernst } of controles) {
      const { watTeDoen } = explain({ rule: id });
      expect(watTeDoen, `${id} ${ernst}`).toMatch(/EPD/);
      const [first = '', second = ''] = watTeDoen.split(/(?<=[.;:]) /);
      expect(`${first} ${second}`, id).toMatch(/EPD|Bepaal|Wacht|Ga na|SKN/);
    }
  });
});

describe('no repetition', () => {
  const texts = new Map([...Object.entries(regels), ...controles.map(({ id, text }) => [id, text] as const)]);

  test.each(RULES)('%s says something else than the sentence of the rule', (rule) => {
    const said = texts.get(rule) ?? '';
    for (const voor of LEZERS) {
      const { titel, watIsEr, waarom, watTeDoen } = explain({ rule }, { voor });
      for (const told of [titel, watIsEr, waarom, watTeDoen]) {
        expect(told).not.toBe(said);
        expect(said).not.toContain(told);
        expect(told).not.toContain(said);
      }
    }
  });

  test('each explanation is of its rule alone', () => {
    for (const [, taal] of TALEN) {
      const told = RULES.map((rule) => explain({ rule }, taal === undefined ? {} : { taal }));
      expect(new Set(told.map(({ titel }) => titel)).size).toBe(RULES.length);
      expect(new Set(told.map(({ watIsEr }) => watIsEr)).size).toBe(RULES.length);
    }
  });
});

describe('in English', () => {
  /** Words that are Dutch and nothing else. */
  const DUTCH =
    /\b(?:de|het|een|niet|van|voor|met|zijn|wordt|worden|maar|ook|naar|bij|geen|deze|dit|wat|waarom|uw|moet|kan|als|dan|door|dag|cli[eë]nt(?:en)|zorg|melding|opnieuw)\b/i;
  /** The names of this package and of the standard, which stay as they are. */
  const NAMES = /\b(?:einde zorg|van, tot|van \(from\)|Dag \(day\))/gi;

  test.each(CASES.filter(([naam]) => naam === 'en'))('%s %s for %s', (_, __, voor, { what }) => {
    const told = explain(what, { voor, taal: en });
    const words = `${wordsOf(told)}\n${told.voorbeeld?.uitgangspunt ?? ''}${voor === 'zorgadministratie' ? `${told.voorbeeld?.fout}${told.voorbeeld?.goed}` : ''}`;
    expect(words.replace(NAMES, '')).not.toMatch(DUTCH);
  });
});

describe('a retourcode', () => {
  test.each(
    CODES.filter((code) => code !== '0001' && code !== '0200').map((code) => [
      code,
      controles.filter(({ retourcode }) => retourcode === code).map(({ id }) => id),
    ]),
  )('%s has the controls that give it', (retourcode, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(explain({ retourcode }).mogelijkeControles.map(({ rule }) => rule)).toEqual(ids);
  });

  test('0001 may come of each control of the Header, and 0200 of none', () => {
    const header = controles.filter((each) => each.berichtklasse === 'Header').map(({ id }) => id);
    expect(explain({ retourcode: '0001' }).mogelijkeControles.map(({ rule }) => rule)).toEqual(header);
    expect(explain({ retourcode: '0200' }).mogelijkeControles).toEqual([]);
  });

  test('in a class has those of that class alone', () => {
    const of = (berichtklasse: string): readonly string[] =>
      explain({ retourcode: '8011', berichtklasse }).mogelijkeControles.map(({ rule }) => rule);
    expect(of('MutatieFZ')).toEqual(['VC009', 'VC010']);
    expect(of('MutatieLocatie')).toEqual(['RC003']);
    expect(explain({ retourcode: '8007', berichtklasse: 'Header' })).toMatchObject({
      titel: 'Deze retourcode hoort niet bij dit deel van het bericht',
      mogelijkeControles: [],
    });
  });

  test.each(CODES)('%s tells all its causes apart, for an ontwikkelaar by their names', (retourcode) => {
    const { mogelijkeControles } = explain({ retourcode });
    const { watIsEr } = explain({ retourcode }, { voor: 'ontwikkelaar' });
    if (mogelijkeControles.length > 2 && retourcode !== '0001')
      for (const { rule } of mogelijkeControles) expect(watIsEr).toContain(rule);
    expect(new Set(mogelijkeControles.map(({ titel }) => titel)).size).toBe(mogelijkeControles.length);
  });

  test.each(CODES)('%s has an example that is judged so', async (retourcode) => {
    const { voorbeeld, mogelijkeControles } = explain({ retourcode }, { voor: 'ontwikkelaar' });
    const rule = ['0001', '0200'].includes(retourcode) ? 'RET-VULLING' : (mogelijkeControles[0]?.rule ?? '');
    expect(await judgeVoorbeeld(rule, voorbeeld?.fout ?? '')).toEqual([rule]);
    expect(await judgeVoorbeeld(rule, voorbeeld?.goed ?? '')).toEqual([]);
  });
});

describe('what is not known', () => {
  test.each([
    [{ rule: 'VC099' }, 'Deze regel is niet bekend'],
    [{ rule: 'constructor' }, 'Deze regel is niet bekend'],
    [{ rule: '' }, 'Deze regel is niet bekend'],
    [{ rule: 'vc009' }, 'Deze regel is niet bekend'],
    [{ retourcode: '9999' }, 'Deze retourcode is niet bekend'],
    [{ retourcode: '__proto__' }, 'Deze retourcode is niet bekend'],
    [
      { retourcode: '8007', berichtklasse: 'Anders' },
      'Deze retourcode hoort niet bij dit deel van het bericht',
    ],
  ])('%j is said to be so', (what, titel) => {
    const told = explain(what);
    expect(told).toMatchObject({ titel, voorbeeld: null, mogelijkeControles: [], url: null });
    expect(JSON.stringify(told)).not.toContain('9999');
    expect(explain(what, { taal: en }).titel).toMatch(/^This /);
  });

  test.each([[null], [undefined], [{}], ['VC009'], [{ rule: 9 }], [{ retourcode: 8007 }]])(
    '%j cannot be explained',
    (what) => {
      expect(() => explain(what as never)).toThrow(TypeError);
    },
  );

  test.each([[{ voor: 'iedereen' }], [{ taal: {} }], [{ taal: { naam: 'fr' } }], [{ taal: null }]])(
    'with %j',
    (options) => {
      expect(() => explain({ rule: 'VC009' }, options as never)).toThrow(TypeError);
    },
  );
});

describe('the bundles', () => {
  const ROOT = fileURLToPath(new URL('../../', import.meta.url));
  const bundle = async (contents: string) => {
    const { metafile } = await build({
      stdin: { contents, resolveDir: ROOT },
      absWorkingDir: ROOT,
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      target: 'es2022',
    });
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? path : [],
    );
    return { used };
  };

  test('fz825/uitleg/nl carries no English, and tells the same', async () => {
    const { used } = await bundle("export { explain } from './src/entries/uitleg/nl.ts';");
    expect(used.filter((path) => path.includes('teksten/en/'))).toEqual([]);
    expect(used.some((path) => path.includes('teksten/nl/'))).toBe(true);
    expect(explainInDutch({ rule: 'VC009' })).toEqual(explain({ rule: 'VC009' }));
    expect(() => explainInDutch({ rule: 'VC009' }, { taal: en })).toThrow(TypeError);
  });

  test('fz825/taal/en carries no explanations', async () => {
    const { used } = await bundle("export { en } from './src/entries/taal/en.ts';");
    expect(used.filter((path) => path.startsWith('src/uitleg/'))).toEqual([]);
  });
});
