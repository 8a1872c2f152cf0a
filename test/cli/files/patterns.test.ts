import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createIgnore } from '../../../src/cli/files/ignore.ts';
import { type ListOptions, listInputs } from '../../../src/cli/files/list-inputs.ts';
import { cli, file, inFolder } from '../cli.ts';
import { within } from '../in-folder.ts';
import { VERPLAATSING } from '../messages.ts';

const NOTHING: AsyncIterable<Uint8Array> = (async function* () {})();

beforeAll(() => {
  for (const folder of ['g/diep/er', 'g/node_modules', 'g/.git', 'g/.verborgen'])
    mkdirSync(inFolder(folder), { recursive: true });
  for (const name of ['a', 'diep/b', 'diep/er/c', 'node_modules/n', '.git/n', 'a[1]', '.verborgen/d'])
    file(`g/${name}.xml`, VERPLAATSING);
  file('g/lees.txt', 'not to be read');
});

/** The names that arguments come to, and what was passed over, in the folder of the test. */
async function listed(
  paths: readonly string[],
  options?: ListOptions,
): Promise<{ names: readonly string[]; passed: Record<string, number> }> {
  const { inputs, passedOver } = await within('g', () => listInputs(paths, NOTHING, options));
  const passed = Object.fromEntries(Object.entries(passedOver).filter(([, count]) => count > 0));
  return { names: inputs.map(({ name }) => name), passed };
}

describe('a pattern that the shell left as it is', () => {
  test.each<[string, readonly string[]]>([
    ['*.xml', ['a.xml', 'a[1].xml']],
    ['**/*.xml', ['a.xml', 'a[1].xml', 'diep/b.xml', 'diep/er/c.xml']],
    ['./**/*.xml', ['a.xml', 'a[1].xml', 'diep/b.xml', 'diep/er/c.xml']],
    ['diep\\**\\*.xml', ['diep/b.xml', 'diep/er/c.xml']],
    ['diep/{b,x}.xml', ['diep/b.xml']],
    ['diep/?.xml', ['diep/b.xml']],
    ['../g/d*/b.xml', ['diep/b.xml']],
    ['d*', ['diep/b.xml', 'diep/er/c.xml']],
    ['node_modules/*.xml', ['node_modules/n.xml']],
    ['.git/*.xml', ['.git/n.xml']],
    // A file that is there, whatever its name looks like.
    ['a[1].xml', ['a[1].xml']],
  ])('%s', async (pattern, names) => {
    expect(await listed([pattern])).toEqual({ names, passed: {} });
  });

  test('from the root of the disk', async () => {
    expect((await listed([inFolder('g/diep/*.xml')])).names).toEqual([inFolder('g/diep/b.xml')]);
  });

  test('is an error when it names nothing: nothing judged is never a success', async () => {
    for (const format of ['pretty', 'sarif']) {
      const { code, err } = await within('g', () => cli(['check', '--format', format, 'weg/**/*.xml']));
      expect({ code, err }).toEqual({
        code: 2,
        err: 'fz825: weg/**/*.xml: er is geen bestand dat op dit patroon past.\n',
      });
    }
    const { code, out } = await within('g', () => cli(['check', '--omgeving', 'T', 'a.xml', 'weg*']));
    expect(code).toBe(2);
    expect(out).toContain('2 berichten: 1 goedgekeurd');
  });
});

describe('a file is judged once, by whatever names', () => {
  test.each<[readonly string[], readonly string[], number]>([
    [['a.xml', './a.xml', 'diep/../a.xml'], ['a.xml'], 2],
    [['diep', 'diep/b.xml'], ['diep/b.xml', 'diep/er/c.xml'], 1],
    [['diep/b.xml', 'diep'], ['diep/b.xml', 'diep/er/c.xml'], 1],
    [['diep/**/*.xml', 'diep/*.xml'], ['diep/b.xml', 'diep/er/c.xml'], 1],
    [['weg.xml', './weg.xml'], ['weg.xml'], 1],
  ])('%j', async (paths, names, herhaald) => {
    expect(await listed(paths)).toEqual({ names, passed: { herhaald } });
  });
});

describe('passed over', () => {
  test('.git and node_modules, unless they are named', async () => {
    expect(await listed(['.'])).toEqual({
      names: ['.verborgen/d.xml', 'a.xml', 'a[1].xml', 'diep/b.xml', 'diep/er/c.xml'],
      passed: { andere: 1, verborgen: 2 },
    });
    expect((await listed(['node_modules', '.git'])).names).toEqual(['node_modules/n.xml', '.git/n.xml']);
  });

  test.each<[string, readonly string[]]>([
    ['diep', ['a.xml']],
    ['diep/', ['a.xml']],
    ['er', ['a.xml', 'diep/b.xml']],
    ['diep/er', ['a.xml', 'diep/b.xml']],
    ['diep\\er\\**', ['a.xml', 'diep/b.xml']],
    ['?.xml', []],
    ['./a.xml', ['diep/b.xml', 'diep/er/c.xml']],
    ['**/c.*', ['a.xml', 'diep/b.xml']],
    ['x', ['a.xml', 'diep/b.xml', 'diep/er/c.xml']],
  ])('what --ignore says: %s', async (pattern, names) => {
    const ignore = createIgnore([{ folder: inFolder('g'), patterns: [pattern] }]);
    expect((await listed(['a.xml', 'diep'], { ignore })).names).toEqual(names);
  });

  test('all of it is nothing checked', async () => {
    expect(await within('g', () => cli(['check', '--ignore', '*.xml', 'a.xml']))).toEqual({
      code: 2,
      out: '',
      err: 'fz825: overgeslagen: 1 naam die wordt genegeerd.\nfz825: er is geen bericht (*.xml) gevonden; niets is gecontroleerd.\n',
    });
  });
});

test.runIf(process.platform === 'linux')(
  'a name that is not UTF-8 is read, and shown by its bytes',
  async () => {
    mkdirSync(inFolder('ruw'), { recursive: true });
    const raw = (name: string): Buffer =>
      Buffer.concat([Buffer.from(inFolder('ruw/')), Buffer.from(name, 'latin1')]);
    mkdirSync(raw('m\u00fe'));
    writeFileSync(raw('\u00ff\u00fe.xml'), VERPLAATSING);
    writeFileSync(raw('m\u00fe/b.xml'), VERPLAATSING);
    chmodSync(raw('m\u00fe'), 0o755);
    for (const workers of ['1', '2']) {
      const { code, out } = await cli([
        'check',
        '--omgeving',
        'T',
        '--format',
        'json',
        '--workers',
        workers,
        inFolder('ruw'),
      ]);
      expect(code).toBe(0);
      const names = JSON.parse(out).files.map(({ file: name }: { file: string }) => name);
      expect(names).toEqual([inFolder('ruw/\\xff\\xfe.xml'), inFolder('ruw/m\\xfe/b.xml')]);
    }
    // As Node.js gives an argument.
    const { code } = await cli(['check', '--omgeving', 'T', inFolder('ruw/\ufffd\ufffd.xml')]);
    expect(code).toBe(0);
  },
);
