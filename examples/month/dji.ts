/**
 * The database of DJI: plaatsingsbesluiten, the answers that were given, and events. What a message does, its answer and
 * its events are stored in one transaction, and only then do the answer and the events go out.
 */
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { type Mutatiebericht, parseMutatiebericht } from 'fz825';
import {
  type Administratie,
  administratie,
  applyMutatiebericht,
  type CloudEvent,
  recogniseAanlevering,
  toCloudEvents,
  toGegevens,
} from 'fz825/administratie';
import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import { bestandsnaam, type JudgedMutatiebericht, judgeMutatiebericht } from 'fz825/keten';
import { countOf, type Day, identify, OMGEVING, openDatabase, orThrow, rowsOf } from './day.ts';

const TABLES = `
  create table if not exists besluit (
    nummer text primary key,
    verzekerdennummer text not null,
    gegevens jsonb not null
  );
  create table if not exists antwoord (
    kenmerk text primary key,
    afzender text not null,
    aanlevering text not null,
    heen jsonb not null,
    xml text not null,
    name text not null,
    sent boolean not null default false
  );
  create table if not exists gebeurtenis (
    position serial,
    id text primary key,
    event jsonb not null,
    published boolean not null default false
  );
`;

export async function openDji(
  folder: string,
  besluiten: readonly PlaatsingsbesluitGegeven[],
): Promise<PGlite> {
  const db = await openDatabase(folder, TABLES);
  for (const besluit of besluiten)
    await db.query('insert into besluit values ($1, $2, $3) on conflict do nothing', [
      besluit.plaatsingsbesluitnummer,
      besluit.verzekerdennummer,
      besluit,
    ]);
  return db;
}

/** Judges the messages that came in: each is stored with all that follows from it, and then confirmed. */
export async function receiveMessages(db: PGlite, day: Day): Promise<void> {
  for (const delivery of day.mailbox.listFor('DJI')) {
    await db.transaction((tx) => receiveMessage(tx, delivery.inhoud, day));
    await day.afterStep(`DJI: stored ${delivery.name}`);
    day.mailbox.confirm(delivery);
    await day.afterStep(`DJI: confirmed ${delivery.name}`);
  }
}

async function receiveMessage(tx: Transaction, xml: string, { datum, tell }: Day): Promise<void> {
  const { bericht } = orThrow(parseMutatiebericht(xml));
  const { afzender, identificatieAanlevering } = bericht.header;
  const beantwoord = await rowsOf<{ heen: Mutatiebericht; antwoord: string }>(
    tx,
    'select heen, kenmerk as antwoord from antwoord where afzender = $1 and aanlevering = $2',
    [afzender, identificatieAanlevering],
  );
  const state = await readAdministratie(tx, bericht);
  const recognised = orThrow(recogniseAanlevering(state, bericht, { beantwoord }));
  if (recognised.soort === 'herhaling') {
    const { antwoord } = recognised;
    await tx.query('update antwoord set sent = false where kenmerk = $1', [antwoord]);
    return tell(`DJI: ${identificatieAanlevering} is a herhaling: ${antwoord} is given again`);
  }
  // What is new is judged, and another message under a known identification too: LCB001 rejects it.
  const identificatieRetour = identify('R', (await countOf(tx, 'antwoord')) + 1);
  const judged = judge(state, xml, { datum, identificatieRetour });
  if (judged.accepted) await apply(tx, state, bericht, datum);
  await tx.query('insert into antwoord values ($1, $2, $3, $4, $5, $6)', [
    identificatieRetour,
    afzender,
    identificatieAanlevering,
    bericht,
    judged.xml,
    bestandsnaam(judged.retourbericht),
  ]);
  const verdict = judged.accepted ? 'accepted' : 'rejected';
  tell(`DJI: ${identificatieAanlevering} is ${verdict}, answer ${identificatieRetour}`);
}

/** The answer of DJI to a message, by what is in its administratie. */
export function judge(
  { bronnen }: Administratie,
  xml: string,
  { datum, identificatieRetour }: { readonly datum: string; readonly identificatieRetour: string },
): Extract<JudgedMutatiebericht, { readonly stroom: 5 }> {
  const judged = judgeMutatiebericht(xml, {
    peildatum: datum,
    omgeving: OMGEVING,
    bronnen,
    // The registers of AGB and UZOVI were consulted by VECOZO.
    referentiecontroles: false,
    identificatieRetour,
  });
  if (judged.stroom !== 5) throw new Error(`Nothing can be sent: ${judged.reden}`);
  return judged;
}

/** The part of the administratie that a message is about: what else there is does not change its verdict. */
export async function readAdministratie(
  tx: PGlite | Transaction,
  { header, verzekerde }: Mutatiebericht,
): Promise<Administratie> {
  const besluiten = await rowsOf<{ gegevens: PlaatsingsbesluitGegeven }>(
    tx,
    'select gegevens from besluit where verzekerdennummer = $1 or nummer = any($2) order by nummer',
    [
      verzekerde.verzekerdennummer,
      verzekerde.mutatieFZ.map(({ plaatsingsbesluitnummer }) => plaatsingsbesluitnummer),
    ],
  );
  const ontvangen = await rowsOf<{ afzender: string; identificatieAanlevering: string }>(
    tx,
    `select distinct afzender, aanlevering as "identificatieAanlevering" from antwoord
       where afzender = $1 and aanlevering = $2`,
    [header.afzender, header.identificatieAanlevering],
  );
  const plaatsingsbesluiten = besluiten.map(({ gegevens }) => gegevens);
  return orThrow(administratie({ plaatsingsbesluiten, ontvangen })).administratie;
}

/** Stores what an accepted message did, and its events, to be published. */
async function apply(
  tx: Transaction,
  state: Administratie,
  bericht: Mutatiebericht,
  datum: string,
): Promise<void> {
  const applied = orThrow(applyMutatiebericht(state, bericht));
  for (const besluit of toGegevens(applied.administratie).plaatsingsbesluiten ?? [])
    await tx.query('update besluit set gegevens = $2 where nummer = $1', [
      besluit.plaatsingsbesluitnummer,
      besluit,
    ]);
  const options = { source: 'https://dji.example/administratie', time: `${datum}T12:00:00Z` };
  for (const event of toCloudEvents(applied.gebeurtenissen, options))
    await tx.query('insert into gebeurtenis (id, event) values ($1, $2)', [event.id, event]);
}

/** Sends the answers that are to be given, or to be given again. */
export async function sendAnswers(db: PGlite, { mailbox, afterStep }: Day): Promise<void> {
  const waiting = await rowsOf<{ kenmerk: string; name: string; xml: string }>(
    db,
    'select kenmerk, name, xml from antwoord where not sent order by kenmerk',
  );
  for (const { kenmerk, name, xml } of waiting) {
    mailbox.send('DJI', 'VECOZO', name, xml);
    await afterStep(`DJI: sent ${kenmerk}`);
    await db.query('update antwoord set sent = true where kenmerk = $1', [kenmerk]);
    await afterStep(`DJI: stored that ${kenmerk} was sent`);
  }
}

/**
 * Publishes the events. After an interrupt one may be published again, with the id that it had: who takes the events
 * keeps each id once.
 */
export async function publish(db: PGlite, { mailbox, tell, afterStep }: Day): Promise<void> {
  const query = 'select id, event from gebeurtenis where not published order by position';
  for (const { id, event } of await rowsOf<{ id: string; event: CloudEvent }>(db, query)) {
    mailbox.send('DJI', 'afnemer', `${id.replace('/', '_')}.json`, JSON.stringify(event));
    tell(`DJI: publishes ${event.type} of ${event.data.mutatieIdentificatie}`);
    await afterStep(`DJI: published ${id}`);
    await db.query('update gebeurtenis set published = true where id = $1', [id]);
    await afterStep(`DJI: stored that ${id} was published`);
  }
}
