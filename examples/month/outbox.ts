/**
 * The outbox of the zorgaanbieder: a message and the toestand of its mutations are stored in one transaction, and only then
 * is it sent. What is underway cannot be stored in a second message.
 */
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { assessBericht, type Mutatiebericht, serializeBericht } from 'fz825';
import { type MutatieGebeurtenis, type MutatieToestand, overdue, stepMutatie } from 'fz825/administratie';
import { bestandsnaam } from 'fz825/keten';
import { type Day, OMGEVING, orThrow, rowsOf } from './day.ts';

/** Puts a message in the outbox. A mutation that is underway already is refused by its toestand, and all of it with that. */
export async function store(tx: Transaction, bericht: Mutatiebericht, { datum, tell }: Day): Promise<string> {
  const { xml } = orThrow(serializeBericht(bericht));
  const { verdict, findings } = assessBericht(xml, { peildatum: datum, omgeving: OMGEVING });
  if (verdict !== 'accepted') throw new Error(`${verdict}: ${findings.map(({ rule }) => rule).join(', ')}`);
  const kenmerk = bericht.header.identificatieAanlevering;
  const name = bestandsnaam(bericht);
  await tx.query('insert into bericht values ($1, $2, $3, $4)', [kenmerk, bericht, xml, name]);
  for (const { mutatieIdentificatie, plaatsingsbesluitnummer } of bericht.verzekerde.mutatieFZ) {
    await tx.query("insert into mutatie values ($1, $2, 'concept') on conflict do nothing", [
      mutatieIdentificatie,
      plaatsingsbesluitnummer,
    ]);
    await step(tx, mutatieIdentificatie, 'verzending');
  }
  const stored = bericht.verzekerde.mutatieFZ.map(({ mutatieIdentificatie }) => mutatieIdentificatie);
  tell(`zorgaanbieder: stores ${kenmerk} with ${stored.join(', ')}`);
  return kenmerk;
}

/** The next toestand of a mutation, or an error where there is none: what was being stored is then not stored. */
export async function step(tx: Transaction, kenmerk: string, gebeurtenis: MutatieGebeurtenis): Promise<void> {
  const query = 'select toestand from mutatie where kenmerk = $1 for update';
  const [row] = await rowsOf<{ toestand: MutatieToestand }>(tx, query, [kenmerk]);
  if (row === undefined) throw new Error('A mutation is not known.');
  const { toestand } = orThrow(stepMutatie(row.toestand, gebeurtenis));
  await tx.query('update mutatie set toestand = $2 where kenmerk = $1', [kenmerk, toestand]);
}

/** Sends what is in the outbox. After an interrupt a message may go out again: the same one, which DJI recognises. */
export async function send(db: PGlite, { mailbox, tell, afterStep }: Day): Promise<void> {
  const waiting = await rowsOf<{ kenmerk: string; xml: string; name: string }>(
    db,
    'select kenmerk, xml, name from bericht where not sent order by kenmerk',
  );
  for (const { kenmerk, xml, name } of waiting) {
    mailbox.send('zorgaanbieder', 'VECOZO', name, xml);
    tell(`zorgaanbieder: sends ${kenmerk}`);
    await afterStep(`zorgaanbieder: sent ${kenmerk}`);
    await db.query('update bericht set sent = true where kenmerk = $1', [kenmerk]);
    await afterStep(`zorgaanbieder: stored that ${kenmerk} was sent`);
  }
}

/** Sends what waits too long for its answer again, byte for byte. */
export async function remind(db: PGlite, { datum, tell, afterStep }: Day): Promise<void> {
  const query = 'select heen from bericht where antwoord is null order by kenmerk';
  const open = await rowsOf<{ heen: Mutatiebericht }>(db, query);
  for (const { heen, dagen } of overdue(open, { peildatum: datum, dagen: 5 })) {
    const kenmerk = heen.header.identificatieAanlevering;
    await db.query('update bericht set sent = false where kenmerk = $1', [kenmerk]);
    tell(`zorgaanbieder: ${kenmerk} has waited ${dagen} days for its answer: it is to be sent again`);
    await afterStep(`zorgaanbieder: ${kenmerk} is overdue`);
  }
}
