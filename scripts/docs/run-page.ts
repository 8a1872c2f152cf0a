import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transformSync } from 'esbuild';

/** What runs the blocks of a page, and where. */
export interface Runner {
  /** The folder that the page is read in: its files are written and read there, and it is the current one. */
  readonly folder: string;
  /** Runs the program `fz825`. */
  readonly cli: (
    args: readonly string[],
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** Loads a module that a program imports. */
  readonly load: (name: string) => Promise<unknown>;
  /** What programs use and do not make themselves, by name. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** What became of a block. */
export interface RanBlock {
  /** The document and the line of the block, as `docs/gids/melden.md:12`. */
  readonly place: string;
  /** What it printed. */
  readonly printed: string;
  /** What stands right behind it as its output; undefined when nothing does. */
  readonly shown: string | undefined;
}

interface Block {
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** The name of the file that the block is, as told in the line before it. */
  readonly file: string | undefined;
  /** True when it is the output of the block before it: there is nothing between the two. */
  readonly isOutput: boolean;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;
const FILE = /`([\w./-]+\.(?:csv|json|mjs|xml|yml))`[^\n`]*:\n\n$/;
const COMMAND = /^(?: *- (?:run: )?)?npx fz825 (.*)$/;

/**
 * Runs the blocks of a page one after the other, as its reader would: a block that is introduced as a file is written, a
 * program is run, and so is each line of the program `fz825`.
 *
 * @param path the document, which is named in places
 * @throws Error when a program throws, or a command is not understood
 */
export async function runPage(path: string, text: string, runner: Runner): Promise<readonly RanBlock[]> {
  const blocks = blocksOf(text);
  const ran: RanBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const place = `${path}:${block.line}`;
    const next = blocks[index + 1];
    try {
      const printed = await runBlock(block, runner);
      if (printed !== undefined) ran.push({ place, printed, shown: next?.isOutput ? next.code : undefined });
    } catch (cause) {
      throw new Error(`${place}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
  return ran;
}

/** True when that is what is shown: up to the line with `…`, where there is one. */
export function isShown({ printed, shown }: RanBlock): boolean {
  if (shown === undefined) return true;
  const [begin = '', rest] = shown.split(/^…\n/m);
  return rest === undefined ? printed === shown : printed.startsWith(begin) && printed.endsWith(rest);
}

/** The page with what its blocks printed in the place of what it showed. */
export function recordOutput(text: string, ran: readonly RanBlock[]): string {
  const printed = new Map(
    ran.filter((each) => !isShown(each)).map((each) => [lineOf(each.place), each.printed]),
  );
  let before: number | undefined;
  return text.replace(FENCE, (block: string, language: string, _code: string, index: number) => {
    const output = before === undefined ? undefined : printed.get(before);
    before = text.slice(0, index).split('\n').length;
    return output === undefined || language !== 'text' ? block : `\`\`\`text\n${output}\`\`\``;
  });
}

function lineOf(place: string): number {
  return Number(place.slice(place.lastIndexOf(':') + 1));
}

function blocksOf(text: string): readonly Block[] {
  let end = 0;
  return [...text.matchAll(FENCE)].map(({ 0: { length }, 1: language = '', 2: code = '', index }) => {
    const between = text.slice(end, index);
    const isOutput = language === 'text' && end > 0 && between.trim() === '';
    end = index + length;
    const line = text.slice(0, index).split('\n').length;
    return { line, language, code, file: FILE.exec(between)?.[1], isOutput };
  });
}

/** Runs a block, and tells what it printed; undefined when it is nothing that runs. */
async function runBlock({ language, code, file }: Block, runner: Runner): Promise<string | undefined> {
  if (file !== undefined) {
    mkdirSync(dirname(`${runner.folder}/${file}`), { recursive: true });
    writeFileSync(`${runner.folder}/${file}`, code);
  }
  if (language === 'yaml' || language === 'sh') return runCommands(code, runner);
  if (file === undefined && ['js', 'ts'].includes(language)) return runProgram(code, runner);
  return undefined;
}

async function runCommands(code: string, runner: Runner): Promise<string> {
  let printed = '';
  for (const line of code.replaceAll('\\\n', ' ').split('\n')) {
    const program = /^node ([\w-]+\.mjs)/.exec(line)?.[1];
    if (program !== undefined)
      printed += await runProgram(readFileSync(`${runner.folder}/${program}`, 'utf8'), runner);
    const made = /^mkdir ([\w-]+)$/.exec(line)?.[1];
    if (made !== undefined) mkdirSync(`${runner.folder}/${made}`);
    const command = COMMAND.exec(line)?.[1]?.replace(/ +#.*$/, '');
    if (command === undefined) continue;
    const [called = '', output] = command.split(' > ');
    const { code: status, out, err } = await runner.cli(wordsOf(called));
    if (status > 1) throw new Error(`${line}: ${err}`);
    if (output === undefined) printed += out;
    else writeFileSync(`${runner.folder}/${output.trim()}`, out);
  }
  return printed;
}

/** The arguments of a command line, of which some stand in quotes. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...text: readonly string[]
) => (...given: readonly unknown[]) => Promise<void>;

/** Runs a program with what is given to it: its own names stand in a block, where they go before those. */
async function runProgram(code: string, { load, given }: Runner): Promise<string> {
  const { code: plain } = transformSync(code, {
    loader: 'ts',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const body = plain.replace(
    /^import (\{[^}]*\}|\* as \w+|\w+) from ["']([^"']+)["'];$/gm,
    (_, names: string, name: string) =>
      `const ${names.replaceAll(' as ', ': ').replace(/^\*: /, '')} = await load('${name}');`,
  );
  const lines: string[] = [];
  const print = (...told: readonly unknown[]): unknown => lines.push(`${told.map(String).join(' ')}\n`);
  const own = Object.entries(given);
  const run = new AsyncFunction(
    'load',
    'console',
    ...own.map(([name]) => name),
    `"use strict"; {\n${body}\n}`,
  );
  await run(load, { log: print }, ...own.map(([, value]) => value));
  return lines.join('');
}
