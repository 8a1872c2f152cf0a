import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { file, inFolder, TODAY } from '../cli/cli.ts';
import { EINDE_ZORG } from '../cli/messages.ts';
import { buildProgram } from '../cli/program.ts';
import { some } from '../support/campaign.ts';

/** Of another receiver: VC003 rejects it. */
const AFGEKEURD = EINDE_ZORG.replace('>9992<', '>9991<');
const FORMATS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'gitlab'];
const JUDGE = ['--omgeving', 'T', '--peildatum', TODAY];

let program = '';

beforeAll(async () => {
  program = await buildProgram();
});

/** Runs the program in a shell, with real pipes and files: `$fz825` is the program. */
function shell(line: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    encoding: 'utf8',
    env: { ...process.env, fz825: `${process.execPath} ${program}` },
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('asked to check, and nothing checked, is never 0', () => {
  test.each(some(FORMATS, 7))('a folder without messages, as %s', (format) => {
    mkdirSync(inFolder('leeg'), { recursive: true });
    file('leeg/bericht.txt', AFGEKEURD);
    expect(shell(`$fz825 check ${inFolder('leeg')} --format ${format}`)).toEqual({
      code: 2,
      out: '',
      err: 'fz825: overgeslagen: 1 bestand zonder .xml.\nfz825: er is geen bericht (*.xml) gevonden; niets is gecontroleerd.\n',
    });
  });

  test('a folder with a pipe alone', () => {
    mkdirSync(inFolder('pijp'), { recursive: true });
    execFileSync('mkfifo', [inFolder('pijp/a.xml')]);
    expect(shell(`$fz825 check ${inFolder('pijp')}`)).toMatchObject({ code: 2, out: '' });
  });

  test('a folder with links to a rejected message alone: they are followed', () => {
    mkdirSync(inFolder('links'), { recursive: true });
    symlinkSync(file('afgekeurd.xml', AFGEKEURD), inFolder('links/a.xml'));
    expect(shell(`$fz825 check ${JUDGE.join(' ')} ${inFolder('links')}`).code).toBe(1);
  });
});

describe('a rejected message stays rejected, whoever reads the report', () => {
  test.each(
    some(
      FORMATS.flatMap((format) => ['true', 'head -c 1', 'head -1', 'cat'].map((to) => [format, to] as const)),
      7,
    ),
  )('%s | %s', (format, to) => {
    const path = file('afgekeurd.xml', AFGEKEURD);
    expect(shell(`$fz825 check ${JUDGE.join(' ')} --format ${format} ${path} | ${to}`).code).toBe(1);
  });
});

test.runIf(existsSync('/dev/full')).each(some(['check goed.xml', 'nieuw einde-zorg', 'regels', '--help'], 4))(
  'what cannot be written is told: %s > /dev/full',
  (args) => {
    const line = args.replace('goed.xml', file('goed.xml', EINDE_ZORG));
    expect(shell(`$fz825 ${line} > /dev/full`)).toEqual({
      code: 2,
      out: '',
      err: 'fz825: stdout: past niet op de schijf.\n',
    });
  },
);

describe('nothing that is read is written', () => {
  test('the message, by its name, by a link and by another name', () => {
    mkdirSync(inFolder('zelf'), { recursive: true });
    const path = file('zelf/x.xml', EINDE_ZORG);
    symlinkSync(path, inFolder('zelf/link'));
    execFileSync('ln', [path, inFolder('zelf/ander')]);
    for (const output of some([path, inFolder('zelf/link'), inFolder('zelf/ander')], 2)) {
      expect(shell(`$fz825 check ${path} --output ${output}`)).toMatchObject({ code: 2, out: '' });
      expect(readFileSync(path, 'utf8')).toBe(EINDE_ZORG);
    }
    expect(shell(`$fz825 check ${path} >> ${path}`).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(EINDE_ZORG);
  });

  test('the sources', () => {
    const bronnen = file('bronnen.json', '{"agb": []}');
    const path = file('goed.xml', EINDE_ZORG);
    expect(shell(`$fz825 check ${path} --bronnen ${bronnen} --output ${bronnen}`).code).toBe(2);
    expect(readFileSync(bronnen, 'utf8')).toBe('{"agb": []}');
  });
});

test('a report takes the place of the one before, and nothing is left beside it', () => {
  mkdirSync(inFolder('verslag'), { recursive: true });
  const report = file('verslag/rapport.json', 'het vorige');
  const path = file('goed.xml', EINDE_ZORG);
  expect(shell(`$fz825 check ${JUDGE.join(' ')} ${path} --format json --output ${report}`).code).toBe(0);
  expect(JSON.parse(readFileSync(report, 'utf8')).summary.accepted).toBe(1);
  expect(readdirSync(inFolder('verslag'))).toEqual(['rapport.json']);
});

describe('a sources file is read as it is, or not at all', () => {
  const ontvangen = (nummer: string): string =>
    `{"ontvangen": [{"afzender": "06290001", "identificatieAanlevering": "${nummer}"}]}`;
  const WRONG: readonly [string, Uint8Array][] = [
    ['in Latin-1', Buffer.from(ontvangen('é1'), 'latin1')],
    ['in UTF-16', Buffer.from(`\ufeff${ontvangen('é1')}`, 'utf16le')],
    ['with a name that stands twice', Buffer.from('{"ontvangen": [], "ontvangen": []}')],
  ];
  test.each(some(WRONG, 2))('%s', (_, bytes) => {
    const bronnen = file('bronnen-fout.json', bytes);
    const path = file('goed.xml', EINDE_ZORG);
    for (const command of some(['check', 'retour --identificatie R-1'], 2))
      expect(shell(`$fz825 ${command} ${path} --bronnen ${bronnen}`)).toMatchObject({ code: 2, out: '' });
  });
});
