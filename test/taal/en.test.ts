import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { controles } from 'fz825';
import { en, enGeheel } from 'fz825/taal/en';
import { describe, expect, test } from 'vitest';
import { createTell } from '../../src/taal/create-tell.ts';
import {
  type Arg,
  controleTexts,
  describeLack,
  enOverig,
  misfitTexts,
  nl,
  rbcWijzigingTexts,
  redenTexts,
  retourTexts,
  structureTexts,
  uitlegTexts,
  wijzigingTexts,
  xmlTexts,
} from '../../src/taal/index.ts';
import { voorbeelden } from '../../src/uitleg/voorbeelden/index.ts';
import { findInVoorbeeld } from '../uitleg/judge-voorbeeld.ts';
import { hasDutch } from './dutch.ts';
import { phrasesIn } from './phrases.ts';
import { TEXTS } from './sentences.ts';

interface Told {
  readonly rule: string;
  readonly args: Readonly<Record<string, Arg>>;
  readonly message: string;
}

/** A finding of each sentence of the catalogue, in Dutch. */
const ROWS = Object.entries(TEXTS).flatMap(([rule, { sentences }]) =>
  sentences.map(([args, message]) => ({ controletype: 2, rule, args: args as Told['args'], message })),
);
const ENGLISH = ROWS.map((row) => enGeheel.tell(row).message);
const CONTROLES = Object.values(en.controles);

describe('the findings in English', () => {
  test.each(ROWS.map((row) => [row.rule, row.args, row] as const))('%s %j', (_, args, row) => {
    const { message, ...rest } = enGeheel.tell(row);
    const { message: dutch, ...before } = row;
    expect(rest).toEqual(before);
    expect(message).not.toBe(dutch);
    const own = leavesOf(args).reduce((text, leaf) => text.replaceAll(leaf, ''), message);
    expect(hasDutch(own)).toBe(false);
    expect(message).toMatch(/^\S(?!.* {2}).*\.$/);
    expect(message).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
    // What the Dutch sentence names, the English one does.
    expect(leavesOf(args).filter((leaf) => dutch.includes(leaf) && !message.includes(leaf))).toEqual(
      leavesOf(args).filter((leaf) => leaf === '1' && message.includes('once')),
    );
  });

  test('every phrase of the catalogue stands in a sentence', () => {
    const files = ['en-berichten', 'en-gegevens', 'en-schemas'];
    const phrases = files.flatMap((name) => phrasesIn(readFileSync(`src/taal/${name}.ts`, 'utf8')));
    expect(phrases.length).toBeGreaterThan(200);
    const told = [...ENGLISH, ...CONTROLES];
    expect(phrases.filter((phrase) => !told.some((sentence) => sentence.includes(phrase)))).toEqual([]);
  });

  test('every control has a text, with the names that the Dutch one has, and no Dutch', () => {
    expect(Object.keys(en.controles).sort()).toEqual(controles.map(({ id }) => id).sort());
    expect(CONTROLES.filter((text) => hasDutch(text) || !/^[A-Z](?!.* {2}).*\.$/.test(text))).toEqual([]);
    for (const { id, element, text } of controles)
      if (element !== undefined && text.includes(element)) expect(en.controles[id]).toContain(element);
  });

  test('what is no finding has the same texts, and no Dutch', () => {
    const {
      redenTexts: redenen,
      uitlegTexts: uitleg,
      wijzigingTexts: wijzigingen,
      rbcWijzigingTexts: rbcWijzigingen,
    } = enOverig;
    expect(Object.keys(redenen).sort()).toEqual(Object.keys(redenTexts).sort());
    expect(Object.keys(uitleg).sort()).toEqual(Object.keys(uitlegTexts).sort());
    expect(Object.keys(wijzigingen).sort()).toEqual(Object.keys(wijzigingTexts).sort());
    expect(Object.keys(rbcWijzigingen).sort()).toEqual(Object.keys(rbcWijzigingTexts).sort());
    const phrases = phrasesIn(readFileSync('src/taal/en-overig.ts', 'utf8'));
    expect(phrases.length).toBeGreaterThan(40);
    expect(phrases.filter(hasDutch)).toEqual([]);
  });
});

describe('told anew by rule and args', () => {
  const tell = createTell([nl]);

  test.each(Object.entries(voorbeelden()))(
    'the findings in the example of %s are as they were',
    async (rule, { fout }) => {
      const found = await findInVoorbeeld(rule, fout);
      expect(tell(found)).toEqual(found);
    },
  );

  test('what broke down says of what, and what a control lacks is told', () => {
    const path = '/';
    const errors = [
      { rule: 'VC009', path, message: nl['RBC-FOUT']({ fault: 'controle', controle: 'VC009' }) },
      { rule: 'CT4', path, message: nl['RBC-FOUT']({ fault: 'controletype', controletype: 4 }) },
    ];
    const unchecked = [{ rule: 'VC002', lacks: [describeLack('Dagtekening'), 'agb'] }];
    expect(tell({ errors })).toEqual({ errors });
    expect(en.tell({ errors, unchecked })).toEqual({
      errors: [
        {
          rule: 'VC009',
          path,
          message: 'Internal error in control VC009 or in a source that it asks; the message was not judged.',
        },
        { rule: 'CT4', path, message: 'Internal error in controletype 4; the message was not judged.' },
      ],
      unchecked: [{ rule: 'VC002', lacks: ['usable element Dagtekening in the XSD', 'agb'] }],
    });
  });

  test('what is told twice is told once', () => {
    expect(enGeheel.tell(enGeheel.tell(ROWS))).toEqual(enGeheel.tell(ROWS));
  });

  test('a rule that nobody knows, and args of another version, stay as they are', () => {
    const findings = [
      { controletype: 3, rule: 'EIGEN-1', args: {}, message: 'Eigen zin.' },
      { controletype: 3, rule: 'toString', args: {}, message: 'Eigen zin.' },
      { controletype: 2, rule: 'STR-VERSIE', args: {}, message: 'Zin van vroeger.' },
    ];
    expect(en.tell({ ok: false, findings })).toEqual({ ok: false, findings });
  });
});

describe('what it takes', () => {
  const ROOT = fileURLToPath(new URL('../../', import.meta.url));

  async function bundle(
    ...lines: readonly string[]
  ): Promise<{ readonly size: number; readonly text: string }> {
    const { outputFiles } = await build({
      stdin: { contents: lines.join('\n'), resolveDir: ROOT },
      absWorkingDir: ROOT,
      ...{ bundle: true, minify: true, write: false, platform: 'browser', format: 'esm', target: 'es2022' },
    } as const);
    const text = outputFiles?.[0]?.text ?? '';
    return { size: gzipSync(text, { level: 9 }).length / 1000, text };
  }

  const ALL = "export * from './src/index.ts';";
  const ENGLISH_TOO = "export { en } from './src/entries/taal/en.ts';";

  test('English for the findings of messages adds at most 4 kB, gzipped', async () => {
    const [without, withEnglish] = [await bundle(ALL), await bundle(ALL, ENGLISH_TOO)];
    expect(withEnglish.size - without.size).toBeLessThanOrEqual(4);
    expect(withEnglish.text).toContain('must be unique per Plaatsingsbesluitnummer');
    // Nothing of the texts on schemas and profiles comes along.
    expect(withEnglish.text).not.toMatch(/libxml2 refuses|did not happen/);
  });

  test('all English adds at most 11.5 kB, and is not there unless it is asked for', async () => {
    const [without, withEnglish] = [
      await bundle(ALL),
      await bundle(ALL, ENGLISH_TOO.replace('en ', 'enGeheel ')),
    ];
    expect(withEnglish.size - without.size).toBeLessThanOrEqual(11.5);
    expect(without.text).not.toMatch(/is missing in|must be unique per/);
  });

  test('that of messages has each rule that the root can tell of', () => {
    const rules = [xmlTexts, structureTexts, retourTexts, controleTexts, misfitTexts].flatMap((texts) =>
      Object.keys(texts),
    );
    const of = (row: Told): boolean => rules.includes(row.rule);
    expect(en.tell(ROWS.filter(of))).toEqual(enGeheel.tell(ROWS.filter(of)));
    expect(en.tell(ROWS.filter((row) => !of(row)))).toEqual(ROWS.filter((row) => !of(row)));
  });
});

/** The texts and numbers in args, apart from which way the rule was broken. */
function leavesOf(arg: unknown, name = ''): readonly string[] {
  if (name === 'fault' || name === 'xml' || arg === undefined || arg === '') return [];
  if (typeof arg !== 'object' || arg === null) return [String(arg)];
  return Object.entries(arg).flatMap(([inner, held]) => leavesOf(held, inner));
}
