/**
 * VECOZO's part, without HTTP: what it takes, what it makes of that by `fz825/keten`, and what it holds for whom. All of it
 * is in one file, so that it is still there after a restart.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Retourbericht } from 'fz825';
import type { Bronnen } from 'fz825/bronnen';
import { type Foutbericht, receiveMutatiebericht, receiveRetourbericht } from 'fz825/keten';
import {
  type BerichtMetadataPull,
  type BerichtMetadataPush,
  type Berichtstatus,
  type Berichtstatusgegevens,
  type Melding,
  toVspBericht,
  type Zoekpad,
} from 'fz825/vsp';

/** A message that VECOZO holds for a receiver. */
interface Held {
  readonly aan: string;
  readonly metadata: BerichtMetadataPull;
  /** In base64. */
  readonly payload: string;
  readonly bevestigd: boolean;
}

interface Stored {
  readonly held: readonly Held[];
  readonly statussen: readonly Berichtstatusgegevens[];
}

export interface Vecozo {
  /** The moment that it is, which VECOZO itself does not ask. */
  now: string;
  /** Takes a message: false when its traceerId was used before. */
  readonly take: (metadata: BerichtMetadataPush, payload: Uint8Array) => boolean;
  readonly listFor: (aan: string) => readonly BerichtMetadataPull[];
  readonly search: (aan: string, by: Zoekpad) => readonly BerichtMetadataPull[];
  readonly payloadFor: (aan: string, traceerId: string) => Uint8Array | undefined;
  /** False when it holds no such message. */
  readonly confirm: (aan: string, traceerId: string) => boolean;
  readonly statussen: (by: {
    readonly traceerId?: string;
    readonly conversatieId?: string;
  }) => readonly Berichtstatusgegevens[];
}

/** Opens what VECOZO has in a file, or begins it. */
export function openVecozo(
  file: string,
  {
    bronnen,
    agb,
    url,
  }: { readonly bronnen: Bronnen; readonly agb: ReadonlySet<string>; readonly url: () => string },
): Vecozo {
  let stored: Stored = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { held: [], statussen: [] };
  const save = (next: Stored): void => {
    writeFileSync(`${file}.half`, JSON.stringify(next));
    renameSync(`${file}.half`, file);
    stored = next;
  };
  const isOpen = (aan: string) => (each: Held) => each.aan === aan && !each.bevestigd;

  const vecozo: Vecozo = {
    now: '2026-03-01T12:00:00Z',
    take(metadata, payload) {
      const { traceerId } = metadata.referentiegegevens;
      if (stored.statussen.some((each) => each.referentiegegevens.traceerId === traceerId)) return false;
      const { held, berichtstatus, meldingen } = judge(metadata, payload);
      const status: Berichtstatusgegevens = {
        referentiegegevens: metadata.referentiegegevens,
        berichtstroom: metadata.routeringgegevens.berichtstroom,
        berichtstatus,
        berichtstatusGewijzigdOp: vecozo.now,
        berichtOntvangenOp: vecozo.now,
        ...(meldingen.length === 0 ? undefined : { meldingen }),
      };
      save({ held: [...stored.held, ...held], statussen: [...stored.statussen, status] });
      return true;
    },
    listFor: (aan) => stored.held.filter(isOpen(aan)).map(({ metadata }) => metadata),
    search: (aan, by) => vecozo.listFor(aan).filter((metadata) => isFound(metadata, by)),
    payloadFor(aan, traceerId) {
      const found = stored.held.find((each) => each.aan === aan && idOf(each) === traceerId);
      return found && Buffer.from(found.payload, 'base64');
    },
    confirm(aan, traceerId) {
      const found = stored.held.find((each) => isOpen(aan)(each) && idOf(each) === traceerId);
      if (found === undefined) return false;
      const held = stored.held.map((each) => (each === found ? { ...each, bevestigd: true } : each));
      const delivered = { berichtstatus: 'Bezorgd', berichtstatusGewijzigdOp: vecozo.now } as const;
      const statussen = stored.statussen.map((each) =>
        each.referentiegegevens.traceerId === traceerId ? { ...each, ...delivered } : each,
      );
      save({ held, statussen });
      return true;
    },
    statussen: ({ traceerId, conversatieId }) =>
      stored.statussen.filter(({ referentiegegevens }) =>
        traceerId === undefined
          ? referentiegegevens.conversatieId === conversatieId
          : referentiegegevens.traceerId === traceerId,
      ),
  };

  /** Ontvangstcontrole, and then the chain. */
  function judge(metadata: BerichtMetadataPush, payload: Uint8Array): Judged {
    const { afzender } = metadata.routeringgegevens;
    if (afzender.code !== '9992' && !agb.has(afzender.code ?? '')) return rejected([BRS01]);
    const [geadresseerde] = metadata.routeringgegevens.geadresseerden;
    const pass = (): Judged => ({
      held: [hold(metadata, payload, geadresseerde?.code ?? '')],
      berichtstatus: 'Aangeboden',
      meldingen: [],
    });
    if (metadata.referentiegegevens.alsAntwoordOp !== undefined) {
      const received = receiveRetourbericht(payload);
      return received.stroom === 7 ? pass() : rejected(meldingenOf(received.foutbericht));
    }
    const context = { peildatum: vecozo.now.slice(0, 10), omgeving: 'P', bronnen } as const;
    const received = receiveMutatiebericht(payload, { ...context, identificatieRetour: 'V-1' });
    if (received.stroom === 4) return pass();
    if (received.stroom === 2) return rejected(meldingenOf(received.foutbericht));
    if (received.stroom === null) throw new Error(`Nothing can be sent: ${received.reden}`);
    return answer(metadata, received.retourbericht, received.xml);
  }

  /** A retourbericht of VECOZO itself: flow 3. */
  function answer(to: BerichtMetadataPush, retour: Retourbericht, xml: string): Judged {
    const { traceerId, conversatieId } = to.referentiegegevens;
    const made = toVspBericht(retour, {
      ...{ xml, van: 'VECOZO', conversatieId, alsAntwoordOp: traceerId },
      traceerId: uuidOf(`VECOZO ${traceerId}`),
    });
    if (!made.ok) throw new Error('What VECOZO makes can be sent.');
    const held = [hold(made.metadata, made.payload, to.routeringgegevens.afzender.code ?? '')];
    return { held, berichtstatus: 'VerwerkingVoltooid', meldingen: [] };
  }

  function hold(metadata: BerichtMetadataPush, payload: Uint8Array, aan: string): Held {
    const { traceerId } = metadata.referentiegegevens;
    const waarde = createHash('sha256').update(payload).digest('base64');
    const basisgegevens = {
      ontvangenOp: vecozo.now,
      payload: {
        url: `${url()}/berichten/${traceerId}/payload`,
        grootte: payload.byteLength,
        checksum: { algoritme: 'SHA-256', waarde },
      },
    };
    const bytes = Buffer.from(payload).toString('base64');
    return { aan, metadata: { basisgegevens, ...metadata }, payload: bytes, bevestigd: false };
  }
  return vecozo;
}

interface Judged {
  readonly held: readonly Held[];
  readonly berichtstatus: Berichtstatus;
  readonly meldingen: readonly Melding[];
}

const BRS01: Melding = { code: 'BRS01', omschrijving: 'De afzender is niet bekend.' };

function rejected(meldingen: readonly Melding[]): Judged {
  return { held: [], berichtstatus: 'AfgekeurdDoorDienst', meldingen };
}

/** How VECOZO writes what is wrong with a message is not public: here each finding is a melding. */
function meldingenOf({ findings }: Foutbericht): readonly Melding[] {
  return findings.map(({ rule, retourcode, message }) => ({
    code: retourcode ?? rule,
    omschrijving: message,
  }));
}

function idOf({ metadata }: Held): string {
  return metadata.referentiegegevens.traceerId;
}

function isFound(metadata: BerichtMetadataPull, by: Zoekpad): boolean {
  const { referentiegegevens, routeringgegevens } = metadata;
  if ('conversatieId' in by) return referentiegegevens.conversatieId === by.conversatieId;
  if ('alsAntwoordOp' in by) return referentiegegevens.alsAntwoordOp === by.alsAntwoordOp;
  const { berichttype } = routeringgegevens.berichtstroom;
  const isFor = routeringgegevens.geadresseerden.some(({ code }) => code === by.geadresseerde.code);
  return berichttype === by.berichtstroom.berichttype && isFor;
}

/** A uuid that follows from a text: the same again after a restart. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
