import { mkdtempSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRunner } from '../../scripts/docs/create-runner.ts';
import { isShown, type Runner, recordOutput, runPage } from '../../scripts/docs/run-page.ts';
import { tempFolder } from '../support/temp-folders.ts';
import { GIVEN, putGiven } from './given.ts';
import { PAGES, readProject } from './markdown.ts';

const before = process.cwd();
let runner: Runner;

beforeEach(() => {
  const folder = mkdtempSync(`${tempFolder()}/lezer-`);
  runner = createRunner(folder, (name) => import(name), GIVEN);
  process.chdir(folder);
});

afterEach(() => process.chdir(before));

describe('the blocks of each page', () => {
  test.each(PAGES.filter((path) => path.startsWith('docs/gids/')))(
    '%s run with nothing but the package, and print what stands behind them',
    async (path) => {
      const ran = await runPage(path, readProject(path), { ...runner, given: {} });
      expect(ran.filter((each) => !isShown(each))).toEqual([]);
    },
  );

  test.each(PAGES.filter((path) => !path.startsWith('docs/gids/')))(
    '%s run, and print what stands behind them',
    async (path) => {
      await putGiven(runner.folder);
      const ran = await runPage(path, readProject(path), runner);
      expect(ran.filter((each) => !isShown(each))).toEqual([]);
    },
  );
});

describe('a page', () => {
  const page = [
    'Zet dit in `a.mjs`:',
    "```js\nimport { UZOVI_DJI } from 'fz825';\nconsole.log(UZOVI_DJI);\n```",
    '```sh\nnode a.mjs\nnpx fz825 regels --format csv > b.csv # of alle\n```',
    '```text\n9992\n```',
    '```json\n{}\n```',
  ].join('\n\n');

  test('writes its files, and runs what is no file', async () => {
    expect(await runPage('x.md', page, runner)).toEqual([
      { place: 'x.md:8', printed: '9992\n', shown: '9992\n' },
    ]);
  });

  test('that shows something else is told, and recorded', async () => {
    const wrong = page.replace('9992\n```', '9991\n```');
    const ran = await runPage('x.md', wrong, runner);
    expect(ran.map(isShown)).toEqual([false]);
    expect(recordOutput(wrong, ran)).toBe(page);
  });

  test.each([
    ['9…\n', false],
    ['9992\n…\n', true],
    ['…\n', true],
    ['…\n9992\n', true],
    ['8\n…\n', false],
  ])('with %j in the place of its output', (shown, holds) => {
    expect(isShown({ place: 'x.md:1', printed: '9992\n', shown })).toBe(holds);
  });

  test.each([
    ["```js\nthrow new Error('nee');\n```", 'x.md:1: nee'],
    ['```sh\nnpx fz825 check --onbekend\n```', 'x.md:1: npx fz825 check --onbekend'],
    ["```js\nimport { bestaatNiet } from 'fz825/bestaat-niet';\n```", 'x.md:1: '],
  ])('that cannot be run is refused: %s', async (text, message) => {
    await expect(runPage('x.md', text, runner)).rejects.toThrow(message);
  });
});
