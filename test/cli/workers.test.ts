import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { IS_LONG, some } from '../support/campaign.ts';
import { cli, file, inFolder, type Ran } from './cli.ts';
import { EINDE_ZORG, VERPLAATSING } from './messages.ts';
import { buildProgram, shell } from './program.ts';

const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'];
const JUDGE = '--omgeving T --peildatum 2026-03-15';
const MAP = inFolder('map');

/** What is in the folder, by the order of the names: accepted, rejected, unreadable, incomplete, with a waarschuwing. */
const CONTENTS: readonly (string | Uint8Array)[] = [
  EINDE_ZORG,
  EINDE_ZORG.replace('>9992<', '>9991<'),
  VERPLAATSING,
  VERPLAATSING.replace('1234567', 'GEHEIM'),
  '<GEHEIM',
  '',
  Buffer.from(`\ufeff${EINDE_ZORG.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  Buffer.from(EINDE_ZORG.replace('A-1', 'é-1'), 'latin1'),
  VERPLAATSING.replace(/(?<=Mutatiedatum>)[^<]+/, '9999-12-31'),
];

let program = '';

beforeAll(async () => {
  program = await buildProgram();
  mkdirSync(`${MAP}/sub`, { recursive: true });
  for (let index = 0; index < 150; index++) {
    const name = `${index % 7 === 0 ? 'sub/' : ''}${String(index).padStart(3, '0')}.xml`;
    file(`map/${name}`, CONTENTS[index % CONTENTS.length] ?? '');
  }
  file('map/een\nnaam.xml', EINDE_ZORG);
  file('map/geen.txt', 'not to be read');
  symlinkSync('001.xml', `${MAP}/link.xml`);
  symlinkSync('weg.xml', `${MAP}/150-niets.xml`);
  symlinkSync('rond.xml', `${MAP}/rond.xml`);
  symlinkSync('..', `${MAP}/sub/terug`);
  execFileSync('mkfifo', [`${MAP}/pijp.xml`, inFolder('pijp')]);
});

/** Runs the program on the folder, on so many threads. */
function onThreads(workers: number, args: string, before = ''): Promise<Ran> {
  return shell(`${before} $fz825 check --workers ${workers} ${JUDGE} ${args}`, program);
}

/** The program on one thread, in the process of the tests. */
async function onOne(args: string): Promise<Ran> {
  const { code, out, err } = await cli(['check', ...JUDGE.split(' '), ...args.split(' ')]);
  // Outside its package the program does not know its version.
  return { code, out: out.replace(`"version":"${VERSION}"`, '"version":"0.0.0"'), err };
}

describe('the report is the same on one thread and on more', () => {
  test.each(some(FORMATS, 7))('%s', async (format) => {
    const args = `--format ${format} ${MAP} ${inFolder('weg.xml')} ${MAP}/sub/000.xml`;
    const [one, more] = await Promise.all([onOne(args), onThreads(2, args)]);
    expect(one.code).toBe(2);
    expect(one.err).toContain('weg.xml: bestaat niet.');
    expect(one.out).not.toBe('');
    expect(more).toEqual(one);
  });

  test.runIf(IS_LONG)('files that are larger than a message, among them what may be an answer', async () => {
    mkdirSync(inFolder('groot'), { recursive: true });
    for (const [index, start] of ['<a>', '<Retourcodes>', '<Retourcodes>', EINDE_ZORG].entries())
      file(`groot/${index}.xml`, start.padEnd(index === 3 ? 0 : 10.1 * 1024 * 1024, 'x'));
    const args = `--format json ${inFolder('groot')}`;
    const [one, more] = await Promise.all([onOne(args), onThreads(2, args)]);
    expect(one.out.match(/XML-LIMIET/g)?.length).toBeGreaterThan(1);
    expect(more).toEqual(one);
  });

  test.runIf(IS_LONG)('on so many threads as it may be', async () => {
    const args = `--format json ${MAP}`;
    const [one, process, more] = await Promise.all([onOne(args), onThreads(1, args), onThreads(5, args)]);
    expect(process).toEqual(one);
    expect(more).toEqual(one);
  });

  test.each(
    some(
      [
        '--quiet',
        '--include-values --format json',
        '--max-warnings 3',
        `--schema ${new URL('../../schemas/fz825-2.0.xsd', import.meta.url).pathname} --format json`,
        `--controletype 5 --format sarif --bronnen ${file('bronnen.json', '{"agb": [{"code": "06290001"}]}')}`,
      ],
      5,
    ),
  )('%s', async (options) => {
    const args = `${options} ${MAP}`;
    const [one, more] = await Promise.all([onOne(args), onThreads(2, args)]);
    expect(one.out).not.toBe('');
    expect(more).toEqual(one);
  });

  test.runIf(IS_LONG)('what comes from stdin and from a pipe, in its turn', async () => {
    const source = file('stdin.xml', VERPLAATSING);
    const args = `${MAP} - ${MAP}/sub ${inFolder('pijp')} ${MAP}/001.xml --format json < ${source}`;
    const writer = `cat ${MAP}/002.xml > ${inFolder('pijp')} &`;
    const one = await onThreads(1, args, writer);
    expect(one.out).toContain('{"file":"<stdin>","verdict":"accepted"');
    expect(one.out).toContain(`{"file":"${inFolder('pijp')}","verdict":"accepted"`);
    expect(await onThreads(2, args, writer)).toEqual(one);
  });

  test.runIf(IS_LONG)('a report in a file, which is there whole', async () => {
    const [one, two] = [inFolder('een.json'), inFolder('twee.json')];
    for (const [workers, output] of [
      [1, one],
      [2, two],
    ] as const)
      expect(await onThreads(workers, `--format json --output ${output} ${MAP}`)).toMatchObject({ out: '' });
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
    expect(readdirSync(inFolder()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

/**
 * Runs the program with a fault of its own on some files: on a file of the name `sterft` its worker ends, and of one of
 * the name `werpt` no report can be made.
 */
function withFaults(workers: number, args: string): Promise<Ran> {
  const faults = file(
    'fouten.mjs',
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     import { isMainThread } from 'node:worker_threads';
     const { openSync } = fs;
     const { stringify } = JSON;
     fs.openSync = (path, ...rest) => {
       if (!isMainThread && String(path).endsWith('sterft.xml')) process.exit(7);
       return openSync(path, ...rest);
     };
     JSON.stringify = (value, ...rest) => {
       if (value?.file?.endsWith('werpt.xml')) throw new RangeError('GEHEIM');
       return stringify(value, ...rest);
     };
     syncBuiltinESMExports();`,
  );
  return onThreads(workers, args, `NODE_OPTIONS=--import=${faults}`);
}

describe('a fault of the program is told with the file, and what was judged before it is written', () => {
  const folderWith = (name: string): string => {
    const folder = `fout-${name}`;
    mkdirSync(inFolder(folder), { recursive: true });
    for (let index = 0; index < 120; index++)
      file(`${folder}/${String(index).padStart(3, '0')}.xml`, EINDE_ZORG);
    file(`${folder}/070-${name}.xml`, EINDE_ZORG);
    return inFolder(folder);
  };

  /** The files of which a report tells, by their names. */
  const namesIn = (out: string): readonly string[] =>
    [...out.matchAll(/\{"file":".*?\/([^/"]*)\.xml"/g)].map(([, name = '']) => name);
  const upTo70 = Array.from({ length: 71 }, (_, index) => String(index).padStart(3, '0'));

  test.each(some([2, 1], 2))('what is thrown, on %i threads', async (workers) => {
    const folder = folderWith('werpt');
    const { code, out, err } = await withFaults(workers, `--format json ${folder}`);
    expect({ code, err }).toEqual({
      code: 3,
      err: `fz825: ${folder}/070-werpt.xml: interne fout (RangeError).\n`,
    });
    // By their names it comes before 070.xml.
    expect(namesIn(out)).toEqual(upTo70.slice(0, 70));
  });

  test('a worker that ends', async () => {
    const folder = folderWith('sterft');
    const { code, out, err } = await withFaults(2, `--format json ${folder}`);
    expect({ code, err }).toEqual({
      code: 3,
      err: `fz825: ${folder}/070-sterft.xml: interne fout (exit).\n`,
    });
    expect(namesIn(out)).toEqual(upTo70.slice(0, 70));
    expect(await withFaults(1, `--format json ${folder}`)).toMatchObject({ code: 0, err: '' });
  });

  test.runIf(IS_LONG)('leaves the report in a file as it was', async () => {
    const output = file('verslag.json', 'het vorige');
    for (const name of ['werpt', 'sterft']) {
      expect(await withFaults(2, `--format json --output ${output} ${folderWith(name)}`)).toMatchObject({
        code: 3,
      });
      expect(readFileSync(output, 'utf8')).toBe('het vorige');
    }
    expect(readdirSync(inFolder()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('on more threads as on one', () => {
  test.each(some(['head -c 300', 'true'], 2))(
    'a reader that goes away changes no verdict: %s',
    async (reader) => {
      const { code, err } = await onThreads(2, `--format json ${MAP} | ${reader}`);
      expect(code).toBe(2);
      expect(err).toContain('150-niets.xml: bestaat niet.');
    },
  );

  test.runIf(existsSync('/dev/full'))('a disk that is full is told', async () => {
    const { code, err } = await onThreads(2, `--format json --output /dev/full ${MAP}`);
    expect(code).toBe(2);
    expect(err).toMatch(/fz825: \/dev\/full: past niet op de schijf\.\n$/);
  });

  test('an interrupt ends it by that signal, and leaves all as it was', async () => {
    const output = file('verslag2', 'het vorige');
    const pipe = inFolder('pijp');
    const args = `--workers 2 ${JUDGE} ${MAP} ${pipe} --output ${output}`;
    // The shell opens the pipe when the program does; what the program then waits for never comes.
    const { code } = await shell(
      `$fz825 check ${args} 2> /dev/null & p=$!; exec 3> ${pipe}; kill -INT $p; wait $p`,
      program,
    );
    expect(code).toBe(130);
    expect(readFileSync(output, 'utf8')).toBe('het vorige');
    expect(readdirSync(inFolder()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

test.each(['0', '65', '100', '1.5', '-1', 'x', '01'])('%s threads is no number of them', async (workers) => {
  expect(await cli(['check', `--workers=${workers}`, MAP])).toEqual({
    code: 2,
    out: '',
    err: 'fz825: --workers moet een geheel getal van 1 tot en met 64 zijn.\n',
  });
});
