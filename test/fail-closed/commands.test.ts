import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { exportXslt } from 'fz825/xslt';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, inFolder, type Ran, TODAY } from '../cli/cli.ts';
import { EINDE_ZORG } from '../cli/messages.ts';
import { buildProgram, shell } from '../cli/program.ts';
import { some } from '../support/campaign.ts';
import { GEGEVENS } from '../support/gegevens.ts';

/** What is run, and what comes of it: `@` is a folder of its own, with the files below. */
interface Case {
  readonly line: string;
  readonly code: number;
  /** All that comes on stdout, unless it does not matter. */
  readonly out?: string;
  readonly err?: string | RegExp;
  /** What is on disk afterwards that was not, or is otherwise; all else is as it was. */
  readonly disk?: Readonly<Record<string, unknown>>;
}

const JUDGE = `--omgeving T --peildatum ${TODAY}`;
const BRONNEN = JSON.stringify(GEGEVENS);
const XSD = readFileSync(new URL('../../schemas/fz825-2.0.xsd', import.meta.url), 'utf8');

/** Each command as it does its work, and what it ends with. */
const CHECK = `check @/goed.xml ${JUDGE}`;
const AFGEKEURD = `check @/fout.xml ${JUDGE}`;
const RETOUR = `retour @/goed.xml --identificatie R-1 ${JUDGE} --bronnen @/bronnen.json`;
const LEES = 'lees-retour @/goed.xml @/retour.xml';
const XSLT = 'regels --format xslt --output @/uit';
/** The stylesheets, each as the export gives it. */
const WRITTEN = Object.fromEntries(
  exportXslt().map(({ name, content }) => [`uit/${name}`, Buffer.from(content).toString('latin1')]),
);
const WORKING: readonly (readonly [string, number])[] = [
  [AFGEKEURD, 1],
  [RETOUR, 0],
  [LEES, 0],
  ['regels --format json', 0],
  ['nieuw einde-zorg', 0],
];

let program = '';
let retour = '';
let folders = 0;

beforeAll(async () => {
  program = await buildProgram();
  retour = (await cli(at(RETOUR, folder()).split(' '))).out;
});

function at(line: string, dir: string): string {
  return line.replaceAll('@', dir);
}

/** A folder with a message, a rejected one, its answer, sources, an XSD, links that lead nowhere, and a pipe where one is asked for. */
function folder(hasPipe = false): string {
  const dir = inFolder(`map-${folders++}`);
  mkdirSync(join(dir, 'leeg'), { recursive: true });
  mkdirSync(join(dir, 'ring'));
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(dir, name), text);
  write('goed.xml', EINDE_ZORG);
  // Of another receiver: VC003 rejects it.
  write('fout.xml', EINDE_ZORG.replace('>9992<', '>9991<'));
  write('retour.xml', retour);
  write('bronnen.json', BRONNEN);
  write('eigen.xsd', XSD);
  write('verslag', 'het vorige');
  write('latin1.xml', Buffer.from(EINDE_ZORG.replace('A-1', 'é-1'), 'latin1'));
  write('utf16.xml', Buffer.from(EINDE_ZORG, 'utf16le'));
  write(
    'latin1.json',
    Buffer.from(
      BRONNEN.replace('[]}', '[{"afzender":"06290001","identificatieAanlevering":"é"}]}'),
      'latin1',
    ),
  );
  write('utf16.json', Buffer.from(`\ufeff${BRONNEN}`, 'utf16le'));
  write('latin1.xsd', Buffer.from(XSD, 'latin1'));
  write('dubbel.json', '{"agb": [], "uzovi": [], "agb": []}');
  symlinkSync(join(dir, 'lus'), join(dir, 'lus'));
  symlinkSync(join(dir, 'niets'), join(dir, 'los'));
  symlinkSync(join(dir, 'goed.xml'), join(dir, 'link.xml'));
  linkSync(join(dir, 'goed.xml'), join(dir, 'ander.xml'));
  write('ring/goed.xml', EINDE_ZORG);
  symlinkSync(join(dir, 'ring'), join(dir, 'ring/ring'));
  if (hasPipe) execFileSync('mkfifo', [join(dir, 'pijp')]);
  return dir;
}

/** All that is in a folder: of a file its text, of anything else what it is. */
function snapshot(dir: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    const state = lstatSync(path);
    if (state.isSymbolicLink()) found[name] = `-> ${readlinkSync(path)}`;
    else if (state.isDirectory())
      for (const [inner, text] of Object.entries(snapshot(path))) found[`${name}/${inner}`] = text;
    else found[name] = state.isFile() ? readFileSync(path, 'latin1') : 'no file';
  }
  return found;
}

/** What came of a case: of what is on disk, `before` and `after` are all of its folder. */
interface Outcome {
  readonly ran: Ran;
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
}

async function outcomeOf({ line }: Case, run: (line: string) => Promise<Ran>): Promise<Outcome> {
  const dir = folder(line.includes('@/pijp'));
  const before = snapshot(dir);
  const { code, out, err } = await run(at(line, dir));
  const ran = { code, out: out.replaceAll(dir, '@'), err: err.replaceAll(dir, '@') };
  return { ran, before, after: snapshot(dir) };
}

function judge({ code, out, err = '', disk = {} }: Case, { ran, before, after }: Outcome): void {
  expect(ran).toEqual({
    code,
    out: out ?? expect.any(String),
    err: typeof err === 'string' ? err : expect.stringMatching(err),
  });
  expect(after).toEqual({ ...before, ...disk });
}

/** In this process: where nothing is asked of pipes and signals. */
async function holds(each: Case): Promise<void> {
  judge(each, await outcomeOf(each, (line) => cli(line.split(' '))));
}

describe('nothing to do is never 0', () => {
  test.each<Case>([
    { line: 'check', code: 2, err: /Welk bestand/ },
    { line: 'check @/leeg', code: 2, err: /niets is gecontroleerd/ },
    { line: 'check @/leeg --output @/verslag', code: 2, err: /niets is gecontroleerd/ },
    { line: 'check @/leeg @/leeg --format json', code: 2, err: /niets is gecontroleerd/ },
    { line: 'retour', code: 2, err: /één bestand/ },
    { line: 'retour --identificatie R-1', code: 2, err: /één bestand/ },
    { line: 'retour @/goed.xml', code: 2, err: /--identificatie/ },
    { line: 'lees-retour', code: 2, err: /twee bestanden/ },
    { line: 'lees-retour @/goed.xml', code: 2, err: /twee bestanden/ },
    { line: 'nieuw', code: 2, err: /Wat voor mutatie/ },
    { line: 'regels --format xslt', code: 2, err: /Geef --output/ },
    { line: 'regels @/goed.xml', code: 2, err: /geen bestanden/ },
    { line: 'onbekend', code: 2, err: /Onbekende opdracht/ },
  ])('$line', (each) => holds({ out: '', ...each }));

  test('no command', async () => {
    expect(await cli([])).toMatchObject({ code: 2, out: '' });
  });

  test('nothing on stdin', () => holds({ line: 'check -', code: 1 }));
});

/** What cannot be read, and what is told of it. */
const UNREADABLE: readonly (readonly [string, string])[] = [
  ['@/niets', 'bestaat niet'],
  ['@/leeg', 'is een map'],
  ['@/goed.xml/x', 'staat niet in een map'],
  ['@/lus', 'is een link die nergens eindigt'],
  ['@/los', 'bestaat niet'],
];

describe('what cannot be read is 2', () => {
  const cases = UNREADABLE.flatMap(([path, why]): readonly Case[] => {
    const told = { code: 2, out: '', err: `fz825: ${path}: ${why}.\n` };
    const single = [
      `${CHECK} --output @/verslag --bronnen ${path}`,
      `${CHECK} --output @/verslag --schema ${path}`,
      `retour ${path} --identificatie R-1`,
      RETOUR.replace('@/bronnen.json', path),
      `lees-retour ${path} @/retour.xml`,
      `lees-retour @/goed.xml ${path}`,
    ].map((line) => ({ ...told, line }));
    // One message of several: the report has the others too. A folder is one without messages.
    const among: Case = {
      ...told,
      line: `${CHECK} ${path} --output @/verslag`,
      disk: { verslag: expect.stringContaining(`\n2 berichten: 1 goedgekeurd, 0 afgekeurd`) },
    };
    return path === '@/leeg' ? single : [...single, among];
  });
  test.each(cases)('$line', holds);
});

describe('what cannot be written is 2, and all is as it was', () => {
  test.each<Case>([
    { line: `${CHECK} --output @/leeg`, code: 2, err: 'fz825: @/leeg: is een map.\n' },
    { line: `${CHECK} --output @/niets/x`, code: 2, err: 'fz825: @/niets/x: bestaat niet.\n' },
    { line: `${CHECK} --output @/goed.xml/x`, code: 2, err: 'fz825: @/goed.xml/x: staat niet in een map.\n' },
    { line: `${CHECK} --output @/lus`, code: 2, err: 'fz825: @/lus: is een link die nergens eindigt.\n' },
    { line: `${CHECK} --output @/los`, code: 2, err: 'fz825: @/los: bestaat niet.\n' },
    { line: 'regels --format xslt --output @/goed.xml', code: 2, err: 'fz825: @/goed.xml: is geen map.\n' },
    { line: 'regels --format xslt --output @/goed.xml/x', code: 2, err: /^fz825: @\/goed\.xml\/x: / },
    { line: 'regels --format xslt --output @/lus', code: 2, err: /^fz825: @\/lus: / },
    { line: 'regels --format xslt --output @/los', code: 2, err: /^fz825: @\/los: / },
    { line: 'regels --format schematron --output @/pijp', code: 2, err: 'fz825: @/pijp: is geen map.\n' },
  ])('$line', (each) => holds({ out: '', ...each }));
});

describe('another encoding, or a name that stands twice, is not read', () => {
  const messages = ['@/latin1.xml', '@/utf16.xml'].flatMap((path): readonly Case[] => [
    { line: `check ${path}`, code: 1 },
    { line: `retour ${path} --identificatie R-1`, code: 1, out: '', err: /^Foutbericht/ },
    { line: `lees-retour ${path} @/retour.xml`, code: 1, out: '', err: /XML-/ },
    { line: `lees-retour @/goed.xml ${path}`, code: 1, out: '', err: /XML-/ },
  ]);
  const sources = ['@/latin1.json', '@/utf16.json', '@/dubbel.json'].flatMap((path): readonly Case[] => {
    const told = { code: 2, out: '', err: /^fz825: @\/\w+\.json:1:\d+: / };
    return [
      { ...told, line: `${CHECK} --bronnen ${path} --output @/verslag` },
      { ...told, line: RETOUR.replace('@/bronnen.json', path) },
    ];
  });
  const schema = { line: `${CHECK} --schema @/latin1.xsd`, code: 2, out: '', err: /is geen UTF-8/ };
  test.each<Case>([...messages, ...sources, schema])('$line', holds);
});

describe('links', () => {
  test('a folder that holds itself is searched once', () =>
    holds({
      line: `check @/ring ${JUDGE} --format json`,
      code: 0,
      err: 'fz825: overgeslagen: 1 map die al was doorzocht.\n',
    }));

  test('a pipe or a link where a stylesheet comes is replaced, and what the link stands for left alone', async () => {
    const dir = folder();
    mkdirSync(join(dir, 'uit'));
    execFileSync('mkfifo', [join(dir, 'uit/VC001.xsl')]);
    symlinkSync(join(dir, 'goed.xml'), join(dir, 'uit/VC002.xsl'));
    const { code, out } = await cli(at(XSLT, dir).split(' '));
    expect(code).toBe(0);
    const written = out.trim().split('\n');
    expect(written.every((path) => lstatSync(path).isFile())).toBe(true);
    expect(readdirSync(join(dir, 'uit')).sort()).toEqual(written.map((path) => basename(path)).sort());
    expect(readFileSync(join(dir, 'goed.xml'), 'utf8')).toBe(EINDE_ZORG);
  });
});

describe('nothing that is read is written', () => {
  test.each<Case>(
    [
      `${CHECK} --output @/goed.xml`,
      `${CHECK} --output @/link.xml`,
      `${CHECK} --output @/ander.xml`,
      `check @ --output @/ring/goed.xml`,
      `${CHECK} --bronnen @/bronnen.json --output @/bronnen.json`,
      `${CHECK} --schema @/eigen.xsd --output @/eigen.xsd`,
    ].map((line) => ({
      line,
      code: 2,
      out: '',
      err: /wordt gelezen, en kan niet ook worden geschreven\.\n$/,
    })),
  )('$line', holds);
});

/** What the shell has to do: `$fz825` is the program. */
const ALL_WITH_PIPES: Readonly<Record<string, readonly Case[]>> = {
  'nothing that is read is written, by stdout neither': [
    `${RETOUR} >> @/ander.xml`,
    `${RETOUR} >> @/bronnen.json`,
    `${LEES} >> @/retour.xml`,
  ].map((line) => ({ line: `$fz825 ${line}`, code: 2, out: '', err: /wordt gelezen/ })),

  // To the end is how a reader should be: once is enough.
  'a reader that goes away changes nothing, wherever it stops': WORKING.flatMap(([line, code], index) =>
    ['true', 'head -c 1', 'head -c 200', ...(index === 0 ? ['cat'] : [])].map((reader) => ({
      line: `$fz825 ${line} | ${reader}`,
      code,
    })),
  ),

  'a disk that is full is told': [
    ...[...WORKING.map(([line]) => line), XSLT].map((line) => ({
      line: `$fz825 ${line} > /dev/full`,
      code: 2,
      out: '',
      err: 'fz825: stdout: past niet op de schijf.\n',
      // What goes to files is there whole.
      ...(line === XSLT ? { disk: WRITTEN } : undefined),
    })),
    {
      line: `$fz825 ${CHECK} --output /dev/full`,
      code: 2,
      out: '',
      err: 'fz825: /dev/full: past niet op de schijf.\n',
    },
    // Nobody can be told, but the verdict stands.
    { line: `$fz825 check @/ring ${JUDGE} 2> /dev/full`, code: 0 },
  ],

  'a pipe is read and written as a file is': [
    ...[
      `check @/pijp ${JUDGE}`,
      RETOUR.replace('@/goed.xml', '@/pijp'),
      LEES.replace('@/goed.xml', '@/pijp'),
    ].map((line) => ({ line: `cat @/goed.xml > @/pijp & $fz825 ${line}`, code: 0 })),
    {
      line: `cat @/pijp > @/gelezen & $fz825 ${CHECK} --output @/pijp && wait`,
      code: 0,
      out: '',
      disk: { gelezen: expect.stringMatching(/goed\.xml: goedgekeurd\n$/) },
    },
  ],

  // The shell opens the pipe when the program does; what the program then waits for never comes.
  'an interrupt ends it by that signal, and leaves all as it was': [
    ...(
      [
        ['check @/pijp --output @/verslag', 'INT', 130],
        ['check @/goed.xml @/pijp --format json --output @/verslag', 'TERM', 143],
        ['retour @/pijp --identificatie R-1', 'HUP', 129],
        ['lees-retour @/goed.xml @/pijp', 'INT', 130],
        ['check @/goed.xml --bronnen @/pijp --output @/verslag', 'TERM', 143],
      ] as const
    ).map(([line, signal, code]) => ({
      line: `$fz825 ${line} & p=$!; exec 3> @/pijp; kill -${signal} $p; wait $p`,
      code,
      // The shell tells it too.
      err: /^(?:bash: .*\n)?$/,
    })),
    {
      // Nobody opens the pipe: long enough for it to be waiting, and on a slow machine the signal comes before that.
      line: '$fz825 check @/pijp --output @/verslag & p=$!; sleep 1.5; kill -TERM $p; wait $p',
      code: 143,
      err: /^(?:bash: .*\n)?$/,
    },
  ],
};

/** Each takes a process or more: all of them in the campaigns, and of each kind some otherwise. */
const WITH_PIPES = Object.fromEntries(
  Object.entries(ALL_WITH_PIPES).map(([kind, cases]) => [kind, some(cases, 4)]),
);
const IN_SHELL = Object.values(WITH_PIPES).flat();

describe.runIf(existsSync('/dev/full'))('with real pipes and signals', () => {
  const outcomes = new Map<Case, Outcome>();

  // Together, as each waits more than it works.
  beforeAll(async () => {
    const todo = [...IN_SHELL].reverse();
    const work = async (): Promise<void> => {
      for (let each = todo.pop(); each !== undefined; each = todo.pop())
        outcomes.set(each, await outcomeOf(each, (line) => shell(line, program)));
    };
    await Promise.all([work(), work(), work(), work()]);
  }, 120_000);

  describe.each(Object.entries(WITH_PIPES))('%s', (_kind, cases) => {
    test.each(cases)('$line', (each) => {
      const outcome = outcomes.get(each);
      if (outcome === undefined) expect.unreachable('it was run');
      judge(each, outcome);
    });
  });
});
