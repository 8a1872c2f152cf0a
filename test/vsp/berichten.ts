import { createHash } from 'node:crypto';
import {
  type Bericht,
  type Mutatiebericht,
  type Retourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import {
  type BerichtMetadataPull,
  type BerichtMetadataPush,
  type ToVspBerichtOptions,
  toVspBericht,
  type VspBericht,
} from 'fz825/vsp';
import { exampleBericht } from '../support/example-bericht.ts';

export const HEEN: Mutatiebericht = exampleBericht();
export const RETOUR: Retourbericht = retourbericht(HEEN, [], {
  identificatieRetour: 'R-1',
  dagtekeningRetour: '2026-03-15',
});

/** Ids that differ in a number. */
export const uuid = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-00000000abcd`;

interface Ids {
  readonly traceerId: string;
  readonly conversatieId: string;
}

export const IDS: Ids = { traceerId: uuid(1), conversatieId: uuid(100) };
export const ANTWOORD_IDS: Ids & { readonly alsAntwoordOp: string } = {
  ...IDS,
  traceerId: uuid(2),
  alsAntwoordOp: uuid(1),
};

export function xmlOf(bericht: Bericht): string {
  const made = serializeBericht(bericht);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.xml;
}

/** What is sent of a message, or an error. */
export function vspOf(bericht: Bericht, options: Partial<ToVspBerichtOptions> = {}): VspBericht {
  const ids = bericht.berichttype === 'FZ825' ? IDS : ANTWOORD_IDS;
  const made = toVspBericht(bericht, { xml: xmlOf(bericht), ...ids, ...options });
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made;
}

/** What VECOZO tells the receiver of what was sent. */
export function received(
  { metadata, payload }: { readonly metadata: BerichtMetadataPush; readonly payload: Uint8Array },
  change: { readonly grootte?: number; readonly algoritme?: string; readonly waarde?: string } = {},
): BerichtMetadataPull {
  const {
    grootte = payload.byteLength,
    algoritme = 'SHA256',
    waarde = createHash('sha256').update(payload).digest('hex'),
  } = change;
  const url = `https://vsp.example/berichten/${metadata.referentiegegevens.traceerId}/payload`;
  return {
    basisgegevens: {
      ontvangenOp: '2026-03-10T09:00:00+01:00',
      payload: { url, grootte, checksum: { algoritme, waarde } },
    },
    ...metadata,
  };
}
