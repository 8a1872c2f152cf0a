import {
  assessBericht,
  type Bericht,
  type Finding,
  parseBericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';

/** A document for the core: its text, or its bytes as base64. */
export type Input = { readonly text: string } | { readonly base64: string };

/** A document with all that the core says of it, as JSON. */
export interface Case {
  readonly name: string;
  readonly input: Input;
  readonly outcome: string;
}

const DATA: BronGegevens = {
  agb: [{ code: '06290001' }, { code: '06290002', van: '2020-01-01' }],
  uzovi: [{ code: '9992' }],
  plaatsingsbesluiten: [
    {
      plaatsingsbesluitnummer: '202600017',
      verzekerdennummer: '1234567',
      zorgaanbieder: '06290001',
      startdatum: '2026-01-05',
      mutaties: [],
    },
  ],
  ontvangen: [],
};
const CONTEXT = { peildatum: '2026-04-15', omgeving: 'T', controletype: 5 } as const;

/** All that the core says of a document: what it reads, its verdict and findings, and the answer to it. */
export function outcomeOf(input: Input): string {
  const document = 'text' in input ? input.text : bytesOf(input.base64);
  const data = readBronnen(DATA);
  if (!data.ok) throw new Error(JSON.stringify(data.findings));
  const parsed = parseBericht(document, { includeValues: true });
  const assessed = assessBericht(document, { ...CONTEXT, bronnen: data.bronnen, includeValues: true });
  const bericht = parsed.ok ? parsed.bericht : undefined;
  return JSON.stringify({
    parsed,
    place: parsed.ok ? parsed.locate('/Bericht/Verzekerde/MutatieFZ[1]') : undefined,
    assessed,
    upTo3: assessBericht(document, { ...CONTEXT, controletype: 3 }),
    serialized: bericht === undefined ? undefined : serializeBericht(bericht),
    answer: bericht === undefined ? undefined : answerTo(bericht, assessed.findings),
  });
}

function answerTo(bericht: Bericht, findings: readonly Finding[]): unknown {
  if (bericht.berichttype !== 'FZ825') return undefined;
  const own = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-04-15' };
  return serializeBericht(retourbericht(bericht, findings, own));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
