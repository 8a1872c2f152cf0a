import * as api from 'fz825';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import { check } from '../../src/cli/commands/check.ts';
import { completion } from '../../src/cli/commands/completion.ts';
import { leesRetour } from '../../src/cli/commands/lees-retour.ts';
import { levering } from '../../src/cli/commands/levering.ts';
import { nieuw } from '../../src/cli/commands/nieuw.ts';
import { pagina } from '../../src/cli/commands/pagina.ts';
import { profiel } from '../../src/cli/commands/profiel.ts';
import { regels } from '../../src/cli/commands/regels.ts';
import { retour } from '../../src/cli/commands/retour.ts';
import { schema } from '../../src/cli/commands/schema.ts';
import { toon } from '../../src/cli/commands/toon.ts';
import { types } from '../../src/cli/commands/types.ts';
import { uitleg } from '../../src/cli/commands/uitleg.ts';
import { vergelijk } from '../../src/cli/commands/vergelijk.ts';
import { compilePrograms } from '../support/compile-programs.ts';
import { type CodeBlock, codeBlocks, PAGES, readProject } from './markdown.ts';

const blocks = PAGES.flatMap(codeBlocks);
const ofLanguage = (...languages: readonly string[]): readonly CodeBlock[] =>
  blocks.filter(({ language }) => languages.includes(language));

/** What the programs in the documents do not make themselves. */
const PRELUDE = `
declare const agb: import('fz825/bronnen').RegisterGegeven[];
declare const uzovi: import('fz825/bronnen').RegisterGegeven[];
declare const plaatsingsbesluiten: import('fz825/bronnen').PlaatsingsbesluitGegeven[];
declare const ontvangen: import('fz825/bronnen').OntvangenGegeven[];
declare const bericht: import('fz825').Mutatiebericht;
declare const mutatie: import('fz825').MutatieFZ;
declare const context: import('fz825/keten').KetenContext;
declare const bytes: Uint8Array;
declare const answer: Uint8Array;
declare const xml: string;
declare const rejected: string;
declare const early: string;
declare const officialXsd: string;
declare const traceerId: string;
declare const conversatieId: string;
declare const metadata: import('fz825/vsp').BerichtMetadataPull;
declare const payload: Uint8Array;
declare const imports: Readonly<Record<string, string>>;
declare const peildatum: string;
declare const omgeving: 'P' | 'T';
declare function send(xml: string): void;
declare function forward(inhoud: string | Uint8Array): void;
declare function report(...told: readonly string[]): void;
`;

describe('the programs in the documents', () => {
  test('compile, each by itself', () => {
    const programs = ofLanguage('ts', 'js');
    expect(programs.length).toBeGreaterThan(10);
    expect(compile(programs)).toEqual([]);
  });

  test('a name that is not exported, or means something else, does not compile', () => {
    const code = "import { readBronnen } from 'fz825';\nreadBronnen(xml);\nsend(bytes);\n";
    expect(compile([{ place: 'x.md:1', language: 'ts', code }])).toEqual([
      expect.stringContaining("x.md:2 Module '\"fz825\"' has no exported member 'readBronnen'"),
      expect.stringContaining('x.md:4 '),
    ]);
  });
});

describe('the first message of README', () => {
  const [program] = ofLanguage('js');
  const [output] = codeBlocks('README.md').filter(({ language }) => language === 'text');

  test('prints what README says', () => {
    expect(run(program?.code ?? '')).toBe(output?.code);
  });

  test('is accepted when it is mended as README says', () => {
    const mended = "mutatiedatum: '2026-03-09'";
    expect(readProject('README.md')).toContain(`With \`${mended}\` it prints \`accepted\``);
    expect(run((program?.code ?? '').replace(/mutatiedatum: '[\d-]+'/, mended))).toBe('accepted\n');
  });
});

describe('the commands in the documents', () => {
  const commands = [
    ...[check, levering, retour, leesRetour, regels, nieuw, vergelijk, profiel, types, schema],
    ...[uitleg, toon, pagina, completion],
  ];
  const lines = ofLanguage('sh').flatMap(({ place, code }) =>
    code.split('\n').flatMap((line) => (line.startsWith('npx fz825 ') ? [[place, line] as const] : [])),
  );

  test('there are some', () => {
    expect(lines.length).toBeGreaterThan(5);
  });

  test.each(lines)('%s %s', (_, line) => {
    const [name, ...args] = line
      .replace(/ *[#>].*$/, '')
      .split(' ')
      .slice(2);
    const command = commands.find((each) => each.name === name);
    expect(command).toBeDefined();
    expect(() => readArguments(args, command?.options ?? {})).not.toThrow();
  });

  test('docs/program.md has a row for each, with all of its options', () => {
    const rows = readProject('docs/program.md').split('\n');
    for (const { name, options } of commands) {
      const row = rows.find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      const named = [...row.matchAll(/`--([\w-]+)`/g)].map(([, option]) => option);
      expect(named.sort(), name).toEqual(Object.keys(options).sort());
    }
  });

  test('those that a newcomer starts with are scripts of package.json', () => {
    const { scripts } = JSON.parse(readProject('package.json'));
    expect(readProject('README.md')).toMatch(/^npm ci && npm run demo {3}#.*\nnpm ci && npm test {7}#/m);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  });
});

/** What TypeScript has against programs, each with the place of its line. */
function compile(programs: readonly CodeBlock[]): readonly string[] {
  const files = new Map(programs.map(({ code }, index) => [`program-${index}.ts`, code]));
  const found = compilePrograms(new Map([['prelude.d.ts', PRELUDE], ...files]));
  return found.map(({ file, line: below, message }) => {
    const index = [...files.keys()].indexOf(file);
    const [page = 'prelude', line = '0'] = programs[index]?.place.split(':') ?? [];
    return `${page}:${Number(line) + below} ${message}`;
  });
}

/** What a program that imports `fz825` alone prints. */
function run(code: string): string {
  const printed: string[] = [];
  const program = code.replace(/^import (\{[^}]*\}) from 'fz825';$/m, 'const $1 = api;');
  new Function('api', 'console', program)(api, { log: (line: string) => printed.push(`${line}\n`) });
  return printed.join('');
}
