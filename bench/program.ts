/**
 * Measures the program, as it is built, as whole processes in interleaved rounds: its start, and what it takes to judge a
 * folder beside xmllint, which holds the same files against the same XSD and looks at no control.
 *
 * npm run bench:program                    20,000 files of 1.5 kB
 * npm run bench:program -- --files 200000  so many
 * npm run bench:program -- --rounds 5      so many rounds
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './measure.ts';
import { typical } from './messages.ts';

/** A command line of which whole processes are measured. */
interface Command {
  readonly name: string;
  readonly line: readonly [string, ...string[]];
}

/** How long a process took, in milliseconds, and how much memory it had at most, in MB; NaN where that is not known. */
interface Ran {
  readonly wall: number;
  readonly memory: number;
}

const { values } = parseArgs({ options: { files: { type: 'string' }, rounds: { type: 'string' } } });
const files = Number(values.files ?? 20_000);
const rounds = Number(values.rounds ?? 9);
const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fz825-'));

try {
  console.log(`Node.js ${process.version}, ${availableParallelism()} cores`);
  await compare('start', 3 * rounds, startCommands());
  await compare(`${files} files of 1.5 kB`, rounds, folderCommands());
} finally {
  rmSync(folder, { recursive: true });
}

function startCommands(): readonly Command[] {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return [
    { name: 'an empty module', line: [process.execPath, empty] },
    { name: 'fz825 --version', line: [process.execPath, path('dist/cli.js'), '--version'] },
    { name: 'fz825 check --help', line: [process.execPath, path('dist/cli.js'), 'check', '--help'] },
  ];
}

/** Writes the files, and gives the commands that judge them. */
function folderCommands(): readonly Command[] {
  const messages = join(folder, 'berichten');
  mkdirSync(messages);
  for (const [index, text] of typical(files).texts.entries())
    writeFileSync(join(messages, `${String(index).padStart(6, '0')}.xml`), text);
  const outputs = {
    check: ['--format', 'json', '--output'],
    levering: ['--verslag'],
  };
  const commands = Object.entries(outputs).flatMap(([command, output]) =>
    [1, 2].map((workers): Command => {
      const program = [path('dist/cli.js'), command, messages, '--peildatum', '2026-03-15'];
      const file = join(folder, `${command}-${workers}.json`);
      const name = `fz825 ${command}, ${workers} ${workers === 1 ? 'thread' : 'threads'}`;
      return { name, line: [process.execPath, ...program, ...output, file, '--workers', `${workers}`] };
    }),
  );
  if (spawnSync('xmllint', ['--version']).status !== 0) {
    console.log('There is no xmllint (libxml2-utils of Debian): the ratios are to one thread.');
    return commands;
  }
  // There are more names than a command line may have.
  const line =
    'find "$1" -name "*.xml" -print0 | xargs -0 -n 50000 xmllint --noout --schema "$2" 2> /dev/null';
  return [
    { name: 'xmllint', line: ['sh', '-c', line, 'sh', messages, path('schemas/fz825-2.0.xsd')] },
    ...commands,
  ];
}

/** Runs commands in turn, and prints their medians, and those of their ratios to the first in the same round. */
async function compare(title: string, times: number, commands: readonly Command[]): Promise<void> {
  const found = new Map<string, Ran[]>(commands.map(({ name }) => [name, []]));
  for (let time = 0; time < times; time++)
    for (const { name, line } of commands) found.get(name)?.push(await run(line));
  const [first = []] = found.values();
  console.log(`\n${title.padEnd(26)}   wall ms   ratio   memory MB`);
  for (const [name, runs] of found) {
    const wall = median(runs.map((ran) => ran.wall)).toFixed(0);
    const ratio = median(runs.map((ran, time) => ran.wall / (first[time]?.wall ?? Number.NaN))).toFixed(2);
    const most = Math.max(...runs.map((ran) => ran.memory));
    const memory = Number.isNaN(most) ? '-' : most.toFixed(0);
    console.log(`  ${name.padEnd(24)}${wall.padStart(10)}${ratio.padStart(8)}${memory.padStart(12)}`);
  }
}

async function run([command, ...args]: Command['line']): Promise<Ran> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: 'ignore' });
  let memory = Number.NaN;
  // Of a process that has ended the system does not tell it any more.
  const timer = setInterval(() => {
    memory = command === process.execPath ? (mostMemory(child.pid) ?? memory) : memory;
  }, 25);
  const [code] = await once(child, 'exit');
  const wall = performance.now() - start;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code}.`);
  return { wall, memory };
}

/** The most memory that a process had so far, in MB; undefined where the system does not tell it. */
function mostMemory(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return undefined;
  const [, kB] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [];
  return kB === undefined ? undefined : Number(kB) / 1024;
}
