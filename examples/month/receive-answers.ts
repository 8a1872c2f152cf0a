/** The answers that the zorgaanbieder receives: what each does to his mutations, and what is sent again. */
import { isDeepStrictEqual } from 'node:util';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Mutatiebericht } from 'fz825';
import {
  administratie,
  applyMutatiebericht,
  type Beantwoorder,
  matchRetour,
  readAntwoord,
  resubmit,
  toGegevens,
} from 'fz825/administratie';
import type { PlaatsingsbesluitGegeven } from 'fz825/bronnen';
import type { Foutbericht } from 'fz825/keten';
import { countOf, type Day, identify, orThrow, rowsOf } from './day.ts';
import type { Delivery } from './mailbox.ts';
import { step, store } from './outbox.ts';

/** Reads the answers that came in: each is stored with all that follows from it, and then confirmed. */
export async function receiveAnswers(db: PGlite, day: Day): Promise<void> {
  for (const delivery of day.mailbox.listFor('zorgaanbieder')) {
    await db.transaction((tx) => receiveAnswer(tx, delivery, day));
    await day.afterStep(`zorgaanbieder: stored ${delivery.name}`);
    day.mailbox.confirm(delivery);
    await day.afterStep(`zorgaanbieder: confirmed ${delivery.name}`);
  }
}

async function receiveAnswer(tx: Transaction, delivery: Delivery, day: Day): Promise<void> {
  const van = delivery.van as Beantwoorder;
  // With many messages: those alone that have the identification of the answer.
  const sent = await rowsOf<SentBericht>(
    tx,
    'select kenmerk, heen, name, antwoord from bericht order by kenmerk',
  );
  const { antwoord, soort, index, gelijk } = matchAnswer(sent, delivery);
  const kenmerk = sent[index]?.kenmerk;
  const heen = sent[index]?.heen;
  if (kenmerk === undefined || heen === undefined)
    return signal(tx, `${delivery.name}: it answers nothing that was sent`, day);
  if (soort === 'al beantwoord')
    return gelijk
      ? day.tell(`zorgaanbieder: the answer to ${kenmerk} came again, and does nothing`)
      : signal(tx, `${delivery.name}: it contradicts the answer to ${kenmerk}, which stays`, day);

  const read = orThrow(readAntwoord(heen, antwoord, { van }));
  await tx.query('update bericht set antwoord = $2 where kenmerk = $1', [kenmerk, JSON.stringify(antwoord)]);
  day.tell(`zorgaanbieder: ${van} has ${read.opnieuw ? 'rejected' : 'accepted'} ${kenmerk}`);
  if (!read.opnieuw) return accept(tx, heen);

  for (const { mutatieIdentificatie } of read.mutaties)
    await step(tx, mutatieIdentificatie, `afkeuring ${van}`);
  const again = orThrow(
    resubmit(heen, antwoord, {
      van,
      identificatieAanlevering: identify('A', (await countOf(tx, 'bericht')) + 1),
      dagtekening: day.datum,
    }),
  );
  for (const { mutatieIdentificatie, codes, meldingen } of again.herstellen)
    await signal(tx, `${kenmerk}: mend ${mutatieIdentificatie}: ${codes.join(', ')} ${meldingen[0]}`, day);
  if (again.codes.length > 0) await signal(tx, `${kenmerk}: mend the message: ${again.codes}`, day);
  else if (again.bericht !== null) await store(tx, again.bericht, day);
}

interface SentBericht {
  readonly kenmerk: string;
  readonly heen: Mutatiebericht;
  readonly name: string;
  readonly antwoord: string | Foutbericht | null;
}

interface Match {
  readonly antwoord: string | Foutbericht;
  readonly soort: 'heenbericht' | 'al beantwoord' | 'onbekend';
  /** Of the message that it answers; -1 when it answers none. */
  readonly index: number;
  readonly gelijk: boolean;
}

/** Which message an answer is about: an FZ826 says it itself, a foutbericht comes with the name of the file. */
function matchAnswer(sent: readonly SentBericht[], { name, inhoud }: Delivery): Match {
  if (!name.endsWith('.fout')) {
    const openstaand = sent.map(({ heen, antwoord }) => (antwoord === null ? { heen } : { heen, antwoord }));
    return { antwoord: inhoud, index: -1, gelijk: false, ...orThrow(matchRetour(openstaand, inhoud)) };
  }
  const antwoord: Foutbericht = JSON.parse(inhoud);
  const index = sent.findIndex((each) => `${each.name}.fout` === name);
  const earlier = sent[index]?.antwoord ?? null;
  const gelijk = isDeepStrictEqual(earlier, antwoord);
  return { antwoord, soort: earlier === null ? 'heenbericht' : 'al beantwoord', index, gelijk };
}

/** Applies what DJI has accepted to the shadow of its administratie. */
async function accept(tx: Transaction, heen: Mutatiebericht): Promise<void> {
  const numbers = heen.verzekerde.mutatieFZ.map(({ plaatsingsbesluitnummer }) => plaatsingsbesluitnummer);
  const query = 'select gemeld from besluit where nummer = any($1)';
  const rows = await rowsOf<{ gemeld: PlaatsingsbesluitGegeven }>(tx, query, [numbers]);
  const made = orThrow(administratie({ plaatsingsbesluiten: rows.map(({ gemeld }) => gemeld) }));
  const applied = orThrow(applyMutatiebericht(made.administratie, heen));
  for (const besluit of toGegevens(applied.administratie).plaatsingsbesluiten ?? [])
    await tx.query('update besluit set gemeld = $2 where nummer = $1', [
      besluit.plaatsingsbesluitnummer,
      besluit,
    ]);
  for (const gebeurtenis of applied.gebeurtenissen) {
    await step(tx, gebeurtenis.mutatieIdentificatie, 'acceptatie');
    if (gebeurtenis.type === 'MutatieGecorrigeerd') await step(tx, gebeurtenis.vervangt, 'correctie');
    if (gebeurtenis.type === 'MutatieIngetrokken') await step(tx, gebeurtenis.intrekkingVan, 'intrekking');
  }
}

/** Keeps, once, what a person has to look at. */
async function signal(tx: Transaction, text: string, { tell }: Day): Promise<void> {
  await tx.query('insert into signal values ($1) on conflict do nothing', [text]);
  tell(`zorgaanbieder: to be looked at: ${text}`);
}
