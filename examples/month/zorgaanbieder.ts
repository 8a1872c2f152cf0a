/**
 * The database of a zorgaanbieder: what happened, what DJI has accepted of it, and an outbox of messages. What there is to
 * report is planned from the first two.
 */
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { mutatiebericht } from 'fz825';
import { type GewensteMutatie, planMutaties } from 'fz825/administratie';
import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { AFZENDER, countOf, type Day, identify, OMGEVING, openDatabase, orThrow, rowsOf } from './day.ts';
import { step, store } from './outbox.ts';

const TABLES = `
  create table if not exists besluit (
    nummer text primary key,
    gemeld jsonb not null,  -- what DJI has accepted: the shadow of its administratie
    gewenst jsonb not null  -- what happened, in its order
  );
  create table if not exists mutatie (kenmerk text primary key, besluit text not null, toestand text not null);
  create table if not exists bericht (
    kenmerk text primary key,
    heen jsonb not null,
    xml text not null,
    name text not null,
    sent boolean not null default false,
    antwoord jsonb
  );
  create table if not exists signal (text text primary key);     -- what a person has to look at
  create table if not exists entered (datum text primary key);   -- the days of which the entries are in
`;

/** What a person enters about a plaatsingsbesluit. */
export interface Invoer {
  readonly nummer: string;
  /** All that happened, as it is known now. */
  readonly gewenst: readonly GewensteMutatie[];
  /** True when this mends what was rejected. */
  readonly mended?: boolean;
  /** The startdatum that DJI has told. */
  readonly startdatum?: string;
}

export async function openZorgaanbieder(
  folder: string,
  besluiten: readonly PlaatsingsbesluitGegeven[],
): Promise<PGlite> {
  const db = await openDatabase(folder, TABLES);
  for (const besluit of besluiten)
    await db.query('insert into besluit values ($1, $2, $3) on conflict do nothing', [
      besluit.plaatsingsbesluitnummer,
      besluit,
      [],
    ]);
  return db;
}

/** Stores what was entered on a day, once. */
export async function enter(
  db: PGlite,
  invoer: readonly Invoer[],
  { datum, tell, afterStep }: Day,
): Promise<void> {
  if (invoer.length === 0) return;
  await db.transaction(async (tx) => {
    const first = 'insert into entered values ($1) on conflict do nothing returning datum';
    if ((await rowsOf(tx, first, [datum])).length === 0) return;
    for (const { nummer, gewenst, mended = false, startdatum } of invoer) {
      await tx.query('update besluit set gewenst = $2, gemeld = gemeld || $3 where nummer = $1', [
        nummer,
        gewenst,
        startdatum === undefined ? {} : { startdatum },
      ]);
      const rejected = "select kenmerk from mutatie where besluit = $1 and toestand like 'afgekeurd%'";
      if (mended)
        for (const { kenmerk } of await rowsOf<{ kenmerk: string }>(tx, rejected, [nummer]))
          await step(tx, kenmerk, 'herstel');
      tell(`zorgaanbieder: ${mended ? 'mended' : 'entered'} what happened under ${nummer}`);
    }
  });
  await afterStep(`zorgaanbieder: entered ${datum}`);
}

/**
 * Plans what there is to report, and puts it in the outbox. Where something is underway, or was rejected and not mended,
 * nothing is planned: what is reported there is not known.
 */
export async function plan(db: PGlite, day: Day): Promise<void> {
  const settled = await rowsOf<{ nummer: string }>(
    db,
    `select nummer from besluit where not exists (select from mutatie
       where besluit = nummer and (toestand = 'verzonden' or toestand like 'afgekeurd%')) order by nummer`,
  );
  for (const { nummer } of settled) {
    const stored = await db.transaction((tx) => planBesluit(tx, nummer, day));
    if (stored !== undefined) await day.afterStep(`zorgaanbieder: stored ${stored}`);
  }
}

async function planBesluit(tx: Transaction, nummer: string, day: Day): Promise<string | undefined> {
  const [besluit] = await rowsOf<{ gemeld: PlaatsingsbesluitGegeven; gewenst: readonly GewensteMutatie[] }>(
    tx,
    'select gemeld, gewenst from besluit where nummer = $1',
    [nummer],
  );
  if (besluit === undefined) return undefined;
  // A mutation that was rejected and mended keeps its identification.
  const query = "select kenmerk from mutatie where besluit = $1 and toestand = 'concept' order by kenmerk";
  const concepts = await rowsOf<{ kenmerk: string }>(tx, query, [nummer]);
  const used = (await countOf(tx, 'mutatie')) - concepts.length;
  const { mutaties, redenen } = orThrow(
    planMutaties({
      ...besluit,
      dagtekening: day.datum,
      identificatie: (n) => concepts[n - 1]?.kenmerk ?? identify('M', used + n),
    }),
  );
  if (mutaties.length === 0) return undefined;
  const bericht = mutatiebericht({
    identificatieAanlevering: identify('A', (await countOf(tx, 'bericht')) + 1),
    dagtekening: day.datum,
    berichtsoort: OMGEVING,
    afzender: AFZENDER,
    verzekerdennummer: besluit.gemeld.verzekerdennummer,
    mutaties,
  });
  for (const [index, { mutatieIdentificatie }] of mutaties.entries())
    day.tell(`zorgaanbieder: plans ${mutatieIdentificatie}: ${redenen[index]}`);
  return store(tx, bericht, day);
}
