import { fileURLToPath } from 'node:url';
import * as api from 'fz825';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import { check } from '../../src/cli/commands/check.ts';
import { leesRetour } from '../../src/cli/commands/lees-retour.ts';
import { nieuw } from '../../src/cli/commands/nieuw.ts';
import { profiel } from '../../src/cli/commands/profiel.ts';
import { regels } from '../../src/cli/commands/regels.ts';
import { retour } from '../../src/cli/commands/retour.ts';
import { vergelijk } from '../../src/cli/commands/vergelijk.ts';
import { type CodeBlock, codeBlocks, PAGES, PROJECT, readProject } from './markdown.ts';

const blocks = PAGES.flatMap(codeBlocks);
const ofLanguage = (...languages: readonly string[]): readonly CodeBlock[] =>
  blocks.filter(({ language }) => languages.includes(language));

const parsed = new Map<string, ts.SourceFile | undefined>();

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
declare const officialXsd: string;
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
  const commands = [check, retour, leesRetour, regels, nieuw, vergelijk, profiel];
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
  const root = fileURLToPath(PROJECT).replaceAll('\\', '/');
  const config = ts.readConfigFile(fileURLToPath(new URL('tsconfig.json', PROJECT)), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = new Map(programs.map((program, index) => [`${root}test/docs/program-${index}.ts`, program]));
  const prelude = `${root}test/docs/prelude.d.ts`;
  const textOf = (name: string): string | undefined => (name === prelude ? PRELUDE : files.get(name)?.code);
  const settings = { ...options, isolatedDeclarations: false, declaration: false };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => textOf(name) !== undefined || fileExists(name);
  host.readFile = (name) => textOf(name) ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = textOf(name);
    if (text !== undefined) return ts.createSourceFile(name, text, languageVersion);
    // The files of the library and of its dependencies are parsed once.
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, languageVersion, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([prelude, ...files.keys()], settings, host);
  return [prelude, ...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText, start = 0 }) => {
      const [file = 'prelude', line = '0'] = files.get(name)?.place.split(':') ?? [];
      const below = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${file}:${Number(line) + 1 + below} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

/** What a program that imports `fz825` alone prints. */
function run(code: string): string {
  const printed: string[] = [];
  const program = code.replace(/^import (\{[^}]*\}) from 'fz825';$/m, 'const $1 = api;');
  new Function('api', 'console', program)(api, { log: (line: string) => printed.push(`${line}\n`) });
  return printed.join('');
}
