/** The month of both parties, day by day. What was interrupted goes on where it was when it is started again. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { administratie, readStand } from 'fz825/administratie';
import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { formatDatum } from 'fz825/datum';
import { type Day, orThrow, rowsOf } from './day.ts';
import { openDji, publish, receiveMessages, sendAnswers } from './dji.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { answerNothing, contradict, lose } from './mishaps.ts';
import { remind, send } from './outbox.ts';
import { receiveAnswers } from './receive-answers.ts';
import { AT_DJI, AT_ZORGAANBIEDER, INVOER, LOSS, MISTAKE } from './story.ts';
import { passOn as passOnByVecozo } from './vecozo.ts';
import { enter, openZorgaanbieder, plan } from './zorgaanbieder.ts';

/** What lasts of the month: the databases of both, the post and the calendar. */
export interface Month {
  readonly zorgaanbieder: PGlite;
  readonly dji: PGlite;
  readonly mailbox: Mailbox;
  readonly calendar: string;
  /** Takes what is in the mailbox to where it goes. */
  readonly passOn: (day: Day) => Promise<void>;
}

/** Opens the month in a folder, where it was left, or begins it. VECOZO is in the same process unless there is another way. */
export async function openMonth(folder: string, passOn: Month['passOn'] = passOnByVecozo): Promise<Month> {
  mkdirSync(folder, { recursive: true });
  return {
    zorgaanbieder: await openZorgaanbieder(`${folder}/zorgaanbieder`, AT_ZORGAANBIEDER),
    dji: await openDji(`${folder}/dji`, AT_DJI),
    mailbox: openMailbox(`${folder}/post`),
    calendar: `${folder}/calendar`,
    passOn,
  };
}

export async function closeMonth({ zorgaanbieder, dji }: Month): Promise<void> {
  await zorgaanbieder.close();
  await dji.close();
}

/**
 * Runs the month, or the rest of it, and tells how it ended.
 *
 * @param options `tell` is given each line of what happens; `afterStep` the name of each step that lasts, and may throw
 */
export async function runMonth(
  month: Month,
  { tell = () => {}, afterStep = () => {} }: Partial<Pick<Day, 'tell' | 'afterStep'>> = {},
): Promise<void> {
  for (let day = readCalendar(month); day <= 31; day++) {
    const datum = dateOf(day);
    let quiet = true;
    const tellOfDay = (line: string): void => {
      if (quiet) tell(`\n# ${formatDatum(datum)}\n`);
      quiet = false;
      tell(line);
    };
    await runDay(month, { datum, mailbox: month.mailbox, tell: tellOfDay, afterStep });
    writeCalendar(month, day + 1);
    if (!quiet) await afterStep(`the end of ${datum}`);
  }
  await tellEnd(month, tell);
}

/** All that is done on a day. Each part does what is still to be done, so that the day can begin anew. */
async function runDay(month: Month, day: Day): Promise<void> {
  const { zorgaanbieder, dji } = month;
  await enter(zorgaanbieder, INVOER[day.datum] ?? [], day);
  await remind(zorgaanbieder, day);
  await plan(zorgaanbieder, day);
  if (day.datum === MISTAKE) {
    await contradict(dji, day);
    await answerNothing(day);
  }
  await exchange(month, day);
  // What was rejected goes out again on the same day.
  await exchange(month, day);
}

/** Everything goes to DJI, and the answers come back. */
async function exchange({ zorgaanbieder, dji, passOn }: Month, day: Day): Promise<void> {
  await send(zorgaanbieder, day);
  await passOn(day);
  await receiveMessages(dji, day);
  await sendAnswers(dji, day);
  await publish(dji, day);
  await passOn(day);
  if (day.datum === LOSS) await lose(day);
  await receiveAnswers(zorgaanbieder, day);
}

/** Tells where both are, and what was sent. */
async function tellEnd({ zorgaanbieder, dji, mailbox }: Month, tell: Day['tell']): Promise<void> {
  tell('\n# The end of the month\n');
  const atDji = await listStanden(dji, 'select gegevens from besluit order by nummer');
  const gemeld = await listStanden(zorgaanbieder, 'select gemeld as gegevens from besluit order by nummer');
  atDji.forEach((stand, index) => {
    tell(`${stand}${stand === gemeld[index] ? '' : `, but at the zorgaanbieder: ${gemeld[index]}`}`);
  });
  const toestanden = 'select toestand, string_agg(kenmerk, $1 order by kenmerk) as kenmerken from mutatie';
  for (const { toestand, kenmerken } of await rowsOf<{ toestand: string; kenmerken: string }>(
    zorgaanbieder,
    `${toestanden} group by toestand order by toestand`,
    [', '],
  ))
    tell(`${toestand}: ${kenmerken}`);
  const open = await rowsOf(zorgaanbieder, 'select kenmerk from bericht where antwoord is null');
  tell(`messages without an answer: ${open.length}`);
  const published = mailbox.listFor('afnemer').map(({ name }) => name);
  tell(`events published: ${published.length}, different ones: ${new Set(published).size}`);
  for (const { text } of await rowsOf<{ text: string }>(zorgaanbieder, 'select * from signal order by 1'))
    tell(`to be looked at: ${text}`);
}

/** Where each client is at the end of the month, by what a party has. */
async function listStanden(db: PGlite, query: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ gegevens: PlaatsingsbesluitGegeven }>(db, query);
  const plaatsingsbesluiten = rows.map(({ gegevens }) => gegevens);
  const state = orThrow(administratie({ plaatsingsbesluiten })).administratie;
  return plaatsingsbesluiten.map(({ plaatsingsbesluitnummer }) => {
    const stand = readStand(state, { plaatsingsbesluitnummer, datum: dateOf(31) });
    const where = stand?.beeindigd ? 'beeindigd' : stand?.zorglocatie;
    const mutaties = stand?.mutaties.map(
      ({ mutatieIdentificatie, status }) => `${mutatieIdentificatie} ${status}`,
    );
    return `${plaatsingsbesluitnummer}: ${where}; ${mutaties?.join(', ')}`;
  });
}

function dateOf(day: number): string {
  return `2026-03-${String(day).padStart(2, '0')}`;
}

/** The day that has not ended yet: nothing passes while nothing runs. */
function readCalendar({ calendar }: Month): number {
  return existsSync(calendar) ? Number(readFileSync(calendar, 'utf8')) : 1;
}

function writeCalendar({ calendar }: Month, day: number): void {
  writeFileSync(`${calendar}.half`, String(day));
  renameSync(`${calendar}.half`, calendar);
}
