/**
 * The postbus of a party: what it puts in its mailbox goes to VECOZO, and what VECOZO holds for it comes into the mailbox.
 * What is known of each message is an exchange of `fz825/vsp`, which is stored after every event: after a restart, or when
 * a request fails, it goes on with what is still to be done. It logs no more than names and ids of its own.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Mutatiebericht, parseBericht, type Retourbericht } from 'fz825';
import { bestandsnaam } from 'fz825/keten';
import {
  type BerichtMetadataPull,
  EMPTY_EXCHANGE,
  type Exchange,
  type ExchangeEvent,
  type ExchangeOpenstaand,
  exchange,
  fromVspBericht,
  listBerichten,
  listOpenstaand,
  readBerichtstatus,
  readExchange,
  toMultipart,
  toVspBericht,
} from 'fz825/vsp';
import { type Day, orThrow } from '../month/day.ts';
import type { Delivery, Party } from '../month/mailbox.ts';
import type { Client } from './client.ts';
import { uuidOf } from './vecozo.ts';

/** What lasts of a postbus: the exchange, and which heenbericht each traceerId is. */
interface Stored {
  readonly exchange: Exchange;
  /** The file names of heenberichten by their traceerId, the latest last. */
  readonly namen: Readonly<Record<string, string>>;
}

export interface Postbus {
  /** Does what is to be done, as far as the requests succeed: how many of them failed. */
  readonly run: (day: Day) => Promise<number>;
  readonly openstaand: () => readonly ExchangeOpenstaand[];
  /** How many messages of an exchange stand where. */
  readonly standen: () => Readonly<Record<string, number>>;
}

/** Opens the postbus of a party in a file, where it was left, or begins it. */
export function openPostbus(file: string, party: Party, client: Client): Postbus {
  let stored = readStored(file);
  const save = (next: Partial<Stored>): void => {
    stored = { ...stored, ...next };
    writeFileSync(`${file}.half`, JSON.stringify(stored));
    renameSync(`${file}.half`, file);
  };
  /** Stores what happened; what was wrong with it is told. */
  const happened = (event: ExchangeEvent, { tell }: Day): void => {
    const { state, findings } = exchange(stored.exchange, event);
    if (state !== stored.exchange) save({ exchange: state });
    for (const { rule, args } of findings) tell(`${party}: ${event.type}: ${rule} ${args['fault']}`);
  };
  const standOf = (traceerId: string) =>
    listBerichten(stored.exchange).find((each) => each.traceerId === traceerId);

  async function run(day: Day): Promise<number> {
    let failed = 0;
    // What a request fails for is still to be done: the next run tries it again.
    const attempt = async (act: () => Promise<void>): Promise<void> => {
      if (!(await isConnected(act))) failed++;
    };
    for (const delivery of day.mailbox.listFor('VECOZO').filter(({ van }) => van === party))
      await attempt(() => send(delivery, day));
    for (const { traceerId, actie } of listOpenstaand(stored.exchange)) {
      if (actie === 'askStatus') await attempt(() => askStatus(traceerId, day));
      if (actie === 'confirm') await attempt(() => confirm(traceerId, day));
    }
    await attempt(async () => {
      for (const metadata of await client.list()) await attempt(() => receive(metadata, day));
    });
    happened({ type: 'overdue', op: `${day.datum}T12:00:00Z`, uren: 5 * 24 }, day);
    return failed;
  }

  async function send(delivery: Delivery, day: Day): Promise<void> {
    const { bericht } = orThrow(parseBericht(delivery.inhoud));
    const op = `${day.datum}T12:00:00Z`;
    for (let attempts = 0; ; attempts++) {
      // The same after a restart; another one when it was refused.
      const traceerId = uuidOf(`${party} ${delivery.path.split('/').at(-1)} ${attempts}`);
      const stand = standOf(traceerId);
      if (stand?.toestand === 'mislukt' && stand.status === undefined) continue;
      const vsp = orThrow(
        toVspBericht(bericht, { xml: delivery.inhoud, traceerId, ...referentiesOf(bericht, traceerId) }),
      );
      if (bericht.berichttype === 'FZ825') save({ namen: { ...stored.namen, [traceerId]: delivery.name } });
      happened({ type: 'sent', op, ...vsp.metadata.referentiegegevens }, day);
      const { status } = await client.send(toMultipart(vsp));
      await day.afterStep(`${party}: posted ${delivery.name}`);
      if (status !== 204) {
        // VECOZO may have it all the same, from a try of which the response was lost.
        const [known] = await client.status(traceerId);
        happened(
          known === undefined ? { type: 'refused', op, traceerId } : { type: 'status', status: known },
          day,
        );
        if (known === undefined) return day.tell(`${party}: ${delivery.name} is refused with ${status}`);
      }
      return day.mailbox.confirm(delivery);
    }
  }

  /** A message and its answer are one conversation. */
  function referentiesOf(
    bericht: Mutatiebericht | Retourbericht,
    traceerId: string,
  ): { readonly conversatieId: string; readonly alsAntwoordOp?: string } {
    if (bericht.berichttype === 'FZ825') return { conversatieId: uuidOf(`conversatie ${traceerId}`) };
    const name = heenNameOf(bericht);
    const heen = Object.keys(stored.namen).findLast((id) => stored.namen[id] === name);
    const alsAntwoordOp = heen ?? uuidOf(`not received ${name}`);
    const conversatieId = standOf(alsAntwoordOp)?.conversatieId ?? uuidOf(`conversatie ${alsAntwoordOp}`);
    return { conversatieId, alsAntwoordOp };
  }

  async function askStatus(traceerId: string, day: Day): Promise<void> {
    for (const status of await client.status(traceerId)) {
      const read = orThrow(readBerichtstatus(status));
      // What rejects a message is its answer: it is in the mailbox before that is stored.
      if (read.afgekeurd) {
        const name = `${stored.namen[traceerId] ?? traceerId}.fout`;
        day.mailbox.send('VECOZO', party, name, JSON.stringify(status));
        day.tell(`${party}: ${read.stap} ${read.meldingen.map(({ code }) => code).join(', ')}`);
        await day.afterStep(`${party}: rejected ${name}`);
      }
      happened({ type: 'status', status }, day);
    }
  }

  async function receive(metadata: BerichtMetadataPull, day: Day): Promise<void> {
    const { traceerId } = metadata.referentiegegevens;
    const op = `${day.datum}T12:00:00Z`;
    const { ontvangenOp } = metadata.basisgegevens;
    happened({ type: 'listed', ...metadata.referentiegegevens, op: ontvangenOp }, day);
    if (standOf(traceerId)?.opgeslagenOp === undefined) {
      const { status, body } = await client.download(traceerId);
      if (status !== 200) throw new Error(`The payload cannot be had: ${status}`);
      happened({ type: 'download', op, traceerId }, day);
      const { bericht, van } = orThrow(fromVspBericht(metadata, body));
      const name = bestandsnaam(bericht);
      day.mailbox.send(van, party, name, body.toString('utf8'));
      await day.afterStep(`${party}: downloaded ${name}`);
      if (bericht.berichttype === 'FZ825') save({ namen: { ...stored.namen, [traceerId]: name } });
      happened({ type: 'stored', op, traceerId }, day);
    }
    await confirm(traceerId, day);
  }

  /** Confirms what is stored; an answer is in the mailbox, and so dealt with as far as the exchange goes. */
  async function confirm(traceerId: string, day: Day): Promise<void> {
    const op = `${day.datum}T12:00:00Z`;
    const { status } = await client.confirm(traceerId);
    await day.afterStep(`${party}: confirmed ${traceerId}`);
    // 404: it was confirmed before, by a request of which the response was lost.
    if (status !== 204 && status !== 404) throw new Error(`It cannot be confirmed: ${status}`);
    happened({ type: 'confirmed', op, traceerId }, day);
    const { alsAntwoordOp } = standOf(traceerId) ?? {};
    if (alsAntwoordOp !== undefined) happened({ type: 'answered', op, traceerId, alsAntwoordOp }, day);
  }

  return {
    run,
    openstaand: () => listOpenstaand(stored.exchange),
    standen: () => {
      const counts: Record<string, number> = {};
      for (const { toestand } of listBerichten(stored.exchange))
        counts[toestand] = (counts[toestand] ?? 0) + 1;
      return counts;
    },
  };
}

/** Does something, and tells whether the connection held. */
async function isConnected(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z_]+$/.test(code)) throw error;
    return false;
  }
}

/** The file name of the heenbericht that a retourbericht answers. */
function heenNameOf({ header, verzekerde }: Retourbericht): string {
  const { identificatieRetour: _, dagtekeningRetour: __, retourcodes: ___, ...own } = header;
  const heen = { berichttype: 'FZ825', header: { ...own, berichtcode: '494' }, verzekerde };
  return bestandsnaam(heen as unknown as Mutatiebericht);
}

function readStored(file: string): Stored {
  if (!existsSync(file)) return { exchange: EMPTY_EXCHANGE, namen: {} };
  const { exchange: held, namen } = JSON.parse(readFileSync(file, 'utf8'));
  return { exchange: orThrow(readExchange(held)).state, namen };
}
