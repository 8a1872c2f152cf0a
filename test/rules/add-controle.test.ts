import { type CheckOptions, checkBericht, controles } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { exportSchematron, exportXslt } from 'fz825/xslt';
import { expect, test } from 'vitest';
import { coverageFaults } from '../../scripts/coverage-faults.ts';
import { DEKKING } from '../../scripts/dekking.ts';
import { generateExports } from '../../scripts/generate-exports.ts';
import { generateRuleIds, generateRules } from '../../scripts/generate-rules.ts';
import { generateRulesReadme } from '../../scripts/generate-rules-readme.ts';
import { withControleRanges } from '../../scripts/with-controle-ranges.ts';
import { createFrequency } from '../check/frequency.ts';
import { DEFAULTS, describeFinding } from '../support/controle-cases.ts';
import { compileXslt } from '../xslt/saxon.ts';
import { textOf } from '../xslt/text-of.ts';
import { CORPUS } from './corpus.ts';
import { VC015, VC015_CASES, VC015_DEKKING, VC015_ROW } from './made-up.ts';
import { rowOf, TABLE } from './table.ts';

// Whoever adds a control writes its rule, its test, its row in the table and its line in the coverage. That is all:
// everything that lists the controls takes one more as it is.

const before = controles.findIndex(({ controletype }) => controletype > 3);
const MORE = controles.toSpliced(before, 0, VC015);
const corpus = new Map([...CORPUS, [VC015.id, VC015_CASES]]);
const [, REJECTED = expect.unreachable('there are two')] = VC015_CASES;
const FINDING = 'VC015 8067* Header /Bericht/Header/IdentificatieAanlevering';

test('it is in the table and the coverage, and both notice when it is not', () => {
  expect(MORE.map(rowOf)).toEqual(TABLE.toSpliced(before, 0, VC015_ROW));
  expect(MORE.map(rowOf)).not.toEqual(TABLE);
  const at = DEKKING.buitenDeSTB.findIndex(({ id }) => MORE.findIndex((each) => each.id === id) > before);
  const buitenDeSTB = DEKKING.buitenDeSTB.toSpliced(
    at === -1 ? DEKKING.buitenDeSTB.length : at,
    0,
    VC015_DEKKING,
  );
  expect(coverageFaults(MORE, { ...DEKKING, buitenDeSTB })).toEqual([]);
  expect(coverageFaults(MORE, DEKKING)).toEqual([expect.stringContaining('VC015')]);
  const ofTheSTB = { ...VC015, source: 'STB §3.4' };
  expect(coverageFaults(controles.toSpliced(before, 0, ofTheSTB), DEKKING)).toEqual([
    'No statement of STB §3.4 names VC015.',
  ]);
});

test('it judges, and where it comes in nothing changes for a message that it accepts', () => {
  for (const one of VC015_CASES) expect(judge(one, { controles: MORE })).toEqual(one.findings);
  for (const cases of CORPUS.values()) {
    for (const one of cases.filter(({ options }) => options === undefined))
      expect(judge(one, { controles: MORE }), one.name).toEqual(judge(one, {}));
  }
});

test('rules/index.ts and rules/ids.ts have it in its place', () => {
  const files = controles.map(({ berichtklasse, id }) => `${berichtklasse}/${id}.ts`);
  const text = generateRules([...files, 'Header/VC015.ts', 'README.md', 'index.ts', 'rbc.csv']);
  expect(text).toContain(`import { VC015 } from './Header/VC015.ts';`);
  const [, list] = /deepFreeze\(\[([^\]]*)\]\)/.exec(text) ?? [];
  expect(list?.split(/,\s*/)).toEqual(MORE.map(({ id }) => id));
  const ids = generateRuleIds([...files, 'Header/VC015.ts']);
  expect(ids.match(/(?<=')\w+(?=')/g)).toEqual(MORE.map(({ id }) => id));
});

test('rules/README.md has it, with the message of its test', () => {
  const text = generateRulesReadme('# Controls', MORE, corpus);
  expect(text).toContain('| [VC015](#vc015) | 3 | Header | 8067\\* | IdentificatieAanlevering mag niet');
  const [, section = ''] = text.split('### VC015\n');
  expect(section).toContain('Rejected (nothing but zeros; omgeving T, peildatum 2026-03-15): `VC015 8067');
  expect(section).toContain('<IdentificatieAanlevering>000</IdentificatieAanlevering>');
  const without = (page: string): string =>
    page.replace(/\| \[VC015\].*\n/, '').replace(/### VC015\n[\s\S]*?(?=### )/, '');
  expect(without(text)).toBe(generateRulesReadme('# Controls', controles, CORPUS));
});

test('docs/findings.md ends with it', () => {
  expect(withControleRanges('`VC001` … `VC014`, `RC001` … `RC003`', MORE)).toBe(
    '`VC001` … `VC015`, `RC001` … `RC003`',
  );
});

test('the RBC has it as CSV and as JSON, and other engines as XSLT and Schematron', () => {
  const files = generateExports(MORE);
  expect([...files.keys()].filter((path) => !generateExports(controles).has(path))).toEqual([
    'xslt/VC015.xsl',
  ]);
  expect(files.get('rules/rbc.csv')).toContain('"VC015","3","Header","8067","ja","reconstructie",');
  expect(JSON.parse(files.get('rules/rbc.json') ?? '')).toContainEqual({ ...VC015, xslt: 'VC015.xsl' });
  expect(files.get('xslt/fz825.sch')).toContain('VC015 8067');
  expect(files.get('xslt/fz825.sch')).toBe(exportSchematron({ controles: MORE }).content);

  const transform = compileXslt(exportXslt({ controles: MORE }), 'retourbericht.xsl');
  const retour = {
    peildatum: '2026-03-15',
    omgeving: 'T',
    identificatieRetour: 'R-1',
    dagtekeningRetour: '2026-03-15',
  };
  const codes = VC015_CASES.map(({ bericht }) =>
    [...transform(textOf(bericht), retour).matchAll(/Retourcode>(\d{4})</g)].map(([, code]) => code),
  );
  expect(codes.map((some) => some.includes('0001'))).toEqual([false, true]);
});

test('campaigns count it, and notice when it never found anything', () => {
  const frequency = createFrequency(MORE);
  expect(frequency.rarer(1)).toContain('VC015');
  frequency.count(judge(REJECTED, { controles: MORE }).map((line) => line.split(' ')[0] ?? ''));
  expect(frequency.times.get('VC015')).toBe(1);
  expect(frequency.rarer(1)).toEqual(controles.map(({ id }) => id));
  expect(() => createFrequency(controles).count(['VC015'])).toThrow('VC015 is none of the controls');
  expect(REJECTED.findings).toEqual([FINDING]);
});

function judge(one: (typeof VC015_CASES)[number], options: CheckOptions): readonly string[] {
  const { bericht, peildatum, omgeving, gegevens } = { ...DEFAULTS, ...one };
  const sources = readBronnen(gegevens);
  if (!sources.ok) return expect.unreachable(JSON.stringify(sources.findings));
  const context = { peildatum, omgeving, bronnen: sources.bronnen };
  return checkBericht(bericht, context, options).findings.map(describeFinding);
}
