import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import type { Mutatiebericht } from 'fz825';
import { type Antwoord, readAntwoord } from 'fz825/administratie';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../examples/month/day.ts';
import { closeMonth, type Month, openMonth, runMonth } from '../../examples/month/run-month.ts';
import { IS_LONG } from '../support/campaign.ts';
import { tempFolder } from '../support/temp-folders.ts';

const PROGRAM = fileURLToPath(new URL('run-and-die.ts', import.meta.url));

/** Where both databases are made: that takes seconds, and to open a copy a part of one. */
let folder = '';
let begin = '';
let steps: readonly string[] = [];
let told: readonly string[] = [];
let whole: State;

// Databases take seconds: the example itself runs with the others, and its cases in the campaigns.
beforeAll(async () => {
  if (!IS_LONG) return;
  folder = `${tempFolder()}/month`;
  begin = `${folder}/begin`;
  mkdirSync(begin, { recursive: true });
  await (await openDatabase(`${begin}/dji`, '')).close();
  cpSync(`${begin}/dji`, `${begin}/zorgaanbieder`, { recursive: true });
  const month = await openAt('whole');
  const done: string[] = [];
  const lines: string[] = [];
  await runMonth(month, { tell: (line) => lines.push(line), afterStep: (step) => void done.push(step) });
  whole = await readState(month);
  steps = done;
  told = lines;
  await closeMonth(month);
  rmSync(`${folder}/whole`, { recursive: true });
}, 300_000);

describe.runIf(IS_LONG)('a month without an interrupt', () => {
  test('every mutation was applied once, though messages were rejected and one was sent twice', () => {
    const { berichten, toestanden, events, antwoorden } = whole;
    expect([berichten.length, antwoorden.length, events.length]).toEqual([12, 11, 10]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(10);
    expect(toestanden).toMatchObject([
      { kenmerk: 'M-2026-0001', toestand: 'gecorrigeerd' },
      { kenmerk: 'M-2026-0002', toestand: 'ingetrokken' },
      ...[3, 4, 5, 6, 7, 8, 9].map((n) => ({ kenmerk: `M-2026-000${n}`, toestand: 'geaccepteerd' })),
      { kenmerk: 'M-2026-0010', toestand: 'geaccepteerd' },
    ]);
    expectOnce(whole);
  });

  test('the zorgaanbieder and DJI have the same plaatsingsbesluiten', () => {
    expect(whole.gemeld).toEqual(whole.besluiten);
  });

  test('what a person has to look at is told', () => {
    expect(whole.signals.map(({ text }) => /mend|contradicts|answers nothing/.exec(text)?.[0])).toEqual([
      'mend',
      'mend',
      'answers nothing',
      'contradicts',
    ]);
  });

  test('the answer that was lost was given again, byte for byte', () => {
    const answers = whole.post.filter(({ name }) => name.startsWith('FZ826_06290001_A-2026-0011'));
    expect(answers).toHaveLength(4);
    expect(new Set(answers.map(({ inhoud }) => inhoud)).size).toBe(1);
    expect(told).toContain('DJI: A-2026-0011 is a herhaling: R-2026-0010 is given again');
  });
});

/** Of so many steps one is gone on from: each takes seconds. */
const STRIDE = 32;
/** In parts, so that none takes too long for one test. */
const PARTS = [0, 4, 8, 12, 16, 20, 24, 28] as const;

describe.runIf(IS_LONG)('what is on disk after a step is enough to go on from', () => {
  test.each(PARTS)('part %i of the steps', async (part) => {
    let tried = 0;
    let step = 0;
    const month = await openAt(`part-${part}`);
    await runMonth(month, {
      afterStep: async (name) => {
        if (step++ % STRIDE !== part) return;
        tried++;
        // As the disk is when the process is killed here: nothing was closed.
        expect(await goOn(`part-${part}`, `copy-${part}`), name).toEqual(whole);
      },
    });
    await closeMonth(month);
    rmSync(`${folder}/part-${part}`, { recursive: true });
    expect(tried).toBe(steps.filter((_, index) => index % STRIDE === part).length);
  });

  test('interrupted again and again, with its databases closed and opened', async () => {
    const left = steps.filter((_, index) => index % 10 === 7);
    expect(left.length).toBeGreaterThan(2);
    for (const name of left) {
      const month = await openAt('again');
      const stop = new Error(name);
      const afterStep = (step: string): void => {
        if (step === name) throw stop;
      };
      await expect(runMonth(month, { afterStep })).rejects.toBe(stop);
      await closeMonth(month);
    }
    expect(await goOn('again', 'again')).toEqual(whole);
  });

  test('of a process that is killed', async () => {
    // Within a transaction, which is then lost: DJI has judged and applied the message, and tells it.
    const line = 'DJI: A-2026-0003 is accepted, answer R-2026-0003';
    expect(told).toContain(line);
    const all = [...new Set([...told, ...steps])];
    for (const last of [line, ...all.filter((_, index) => index % 40 === 3)]) {
      cpSync(begin, `${folder}/killed`, { recursive: true });
      const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, `${folder}/killed`, last]);
      expect(await once(child, 'exit'), last).toEqual([null, 'SIGKILL']);
      expect(await goOn('killed', 'killed'), last).toEqual(whole);
    }
  });
});

/** The month in a folder of its own, as it begins or as it was left. */
async function openAt(name: string): Promise<Month> {
  const at = `${folder}/${name}`;
  if (!readdirSync(folder).includes(name)) cpSync(begin, at, { recursive: true });
  return openMonth(at);
}

/** Goes on from what is in a folder, in this folder or a copy, and gives the end of the month. */
async function goOn(from: string, name: string): Promise<State> {
  if (name !== from) cpSync(`${folder}/${from}`, `${folder}/${name}`, { recursive: true });
  const month = await openAt(name);
  await runMonth(month);
  const state = await readState(month);
  await closeMonth(month);
  rmSync(`${folder}/${name}`, { recursive: true });
  expectOnce(state);
  // How often a thing was sent differs; the rest is the same.
  return { ...state, post: whole.post };
}

/** What is in both databases, and what was sent. */
interface State {
  readonly berichten: readonly { heen: Mutatiebericht; antwoord: Antwoord; sent: boolean }[];
  readonly toestanden: readonly { kenmerk: string; toestand: string }[];
  readonly gemeld: readonly unknown[];
  readonly gewenst: readonly unknown[];
  readonly signals: readonly { text: string }[];
  readonly entered: readonly unknown[];
  readonly besluiten: readonly unknown[];
  readonly antwoorden: readonly { aanlevering: string; sent: boolean }[];
  readonly events: readonly { id: string; published: boolean }[];
  readonly post: readonly { aan: string; name: string; inhoud: string; confirmed: boolean }[];
}

async function readState({ zorgaanbieder, dji, calendar }: Month): Promise<State> {
  const rows = async <T>(db: PGlite, query: string): Promise<readonly T[]> => (await db.query<T>(query)).rows;
  const atZorgaanbieder = <T>(query: string) => rows<T>(zorgaanbieder, query);
  const atDji = <T>(query: string) => rows<T>(dji, query);
  return {
    berichten: await atZorgaanbieder('select * from bericht order by kenmerk'),
    toestanden: await atZorgaanbieder('select * from mutatie order by kenmerk'),
    gemeld: await atZorgaanbieder('select nummer, gemeld as gegevens from besluit order by nummer'),
    gewenst: await atZorgaanbieder('select nummer, gewenst from besluit order by nummer'),
    signals: await atZorgaanbieder('select * from signal order by text collate "C"'),
    entered: await atZorgaanbieder('select * from entered order by datum'),
    besluiten: await atDji('select nummer, gegevens from besluit order by nummer'),
    antwoorden: await atDji('select * from antwoord order by kenmerk'),
    events: await atDji('select id, event, published from gebeurtenis order by position'),
    post: readPost(join(dirname(calendar), 'post')),
  };
}

function readPost(post: string): State['post'] {
  return readdirSync(post).map((file) => {
    const [, , aan = '', name = '', confirmed] = file.split('=');
    const inhoud = readFileSync(join(post, file), 'utf8');
    return { aan, name, inhoud, confirmed: confirmed !== undefined };
  });
}

/** Nothing was lost and nothing done twice, however often it was sent. */
function expectOnce({ berichten, toestanden, antwoorden, events, post }: State): void {
  const accepted = berichten.filter(({ heen, antwoord }) => {
    const read = readAntwoord(heen, antwoord);
    return read.ok && !read.opnieuw;
  });
  const ids = accepted.flatMap(({ heen }) =>
    heen.verzekerde.mutatieFZ.map(({ mutatieIdentificatie }) => mutatieIdentificatie),
  );
  expect(ids.sort()).toEqual(toestanden.map(({ kenmerk }) => kenmerk));
  expect(events.map(({ id }) => id.split('/')[1]).sort()).toEqual(ids);

  expect(new Set(antwoorden.map(({ aanlevering }) => aanlevering)).size).toBe(antwoorden.length);
  expect([...berichten, ...antwoorden].every(({ sent }) => sent)).toBe(true);
  expect(events.every(({ published }) => published)).toBe(true);

  // What has one name is one message, and all of it has arrived.
  const inhoud = new Map(post.map((each) => [each.name, each.inhoud]));
  expect(post.filter((each) => each.inhoud !== inhoud.get(each.name))).toEqual([]);
  expect(post.filter(({ aan, confirmed }) => aan !== 'afnemer' && !confirmed)).toEqual([]);
  const published = post.filter(({ aan }) => aan === 'afnemer').map(({ name }) => name);
  expect([...new Set(published)]).toEqual(events.map(({ id }) => `${id.replace('/', '_')}.json`));
}
