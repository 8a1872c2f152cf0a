import { isObject } from '../data/index.ts';
import { type Finding, finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { type Mutatiebericht, type MutatieFZ, ownSchemas } from '../model/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { pathToNames, rootOf } from '../structure/index.ts';
import { administratieTexts, EN_ADMINISTRATIE, inTaal, type RuleArgs } from '../taal/index.ts';
import {
  type Antwoord,
  type MutatieAntwoord,
  type ReadAntwoordOptions,
  readAntwoord,
} from './read-antwoord.ts';

/** What the message that is sent again has of its own, and what is known of the answer. */
export interface ResubmitOptions extends ReadAntwoordOptions {
  /** IdentificatieAanlevering of the new message: 1 to 12 characters, never used before. */
  readonly identificatieAanlevering: string;
  /** Its Dagtekening, `YYYY-MM-DD`. */
  readonly dagtekening: string;
}

/** What to do after a rejection, or why there is nothing to do. */
export type ResubmitResult =
  | {
      readonly ok: true;
      /** The message with the good mutations, to be sent; null when there are none. */
      readonly bericht: Mutatiebericht | null;
      /** The mutations in it, with their index in the message that was rejected. */
      readonly opnieuw: readonly MutatieAntwoord[];
      /** Those with a fault of their own: they are to be mended first. */
      readonly herstellen: readonly MutatieAntwoord[];
      /** Those without a fault that correct or withdraw one that is to be mended: they wait for it. */
      readonly aangehouden: readonly MutatieAntwoord[];
      /**
       * What was wrong with the message itself: its Header, its Verzekerde or its form. Where there is something, mend that
       * too: the new message has the same header and verzekerde, but for the two values that were given.
       */
      readonly codes: readonly string[];
      readonly meldingen: readonly string[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Makes the message to send after a rejection: a message is rejected as a whole, so that its good mutations are sent again,
 * under their own identifications, and the faulty ones once they are mended (STB §4.2).
 *
 * @param heen the message that was rejected
 * @param antwoord as for `readAntwoord`
 * @returns the findings of `readAntwoord`; `ADM-OPNIEUW` when the message was accepted, or `identificatieAanlevering` is
 *   that of the message that was rejected; or the findings of the structure of the new message
 * @throws TypeError as `readAntwoord`
 */
export function resubmit(heen: Mutatiebericht, antwoord: Antwoord, options: ResubmitOptions): ResubmitResult {
  return inTaal(makeAnew(heen, antwoord, options), options.taal, EN_ADMINISTRATIE);
}

function makeAnew(heen: Mutatiebericht, antwoord: Antwoord, options: ResubmitOptions): ResubmitResult {
  const { identificatieAanlevering, dagtekening, schemas = ownSchemas } = options;
  const sent = copyOf(heen);
  const read = readAntwoord(sent, antwoord, options);
  if (!read.ok) return read;
  if (!read.opnieuw) return refused('geaccepteerd', '/');
  if (identificatieAanlevering === sent.header.identificatieAanlevering)
    return refused('kenmerk', headerPaths(schemas.fz825)[0] ?? '/');
  const { mutatieFZ } = sent.verzekerde;
  const herstellen = read.mutaties.filter(({ status }) => status === 'fout');
  const waiting = listWaiting(mutatieFZ, new Set(herstellen.map(({ index }) => index)));
  const aangehouden = read.mutaties.filter(({ index, status }) => status !== 'fout' && waiting.has(index));
  const opnieuw = read.mutaties.filter(({ index }) => !waiting.has(index));
  const header = { ...sent.header, identificatieAanlevering, dagtekening };
  const withMutaties = (mutaties: readonly (MutatieFZ | undefined)[]): unknown => ({
    ...sent,
    header,
    verzekerde: { ...sent.verzekerde, mutatieFZ: mutaties },
  });
  const good = opnieuw.map(({ index }) => mutatieFZ[index]);
  const made = normaliseBericht(withMutaties(isNonEmpty(good) ? good : mutatieFZ), { schemas });
  // Where nothing is sent, only the values that were given count.
  if (
    !made.ok &&
    (isNonEmpty(good) || made.findings.some(({ path }) => headerPaths(schemas.fz825).includes(path)))
  )
    return made;
  const bericht = made.ok && isNonEmpty(good) ? (made.bericht as Mutatiebericht) : null;
  const { codes, meldingen } = read;
  return { ok: true, bericht, opnieuw, herstellen, aangehouden, codes, meldingen };
}

/** Where the values that are given stand. */
function headerPaths(schema: MessageSchema): readonly string[] {
  const { root, type } = rootOf(schema);
  return ['IdentificatieAanlevering', 'Dagtekening'].map((name) =>
    pathToNames(`/${root.name}`, type, ['Header', name]),
  );
}

/** Those that are to be mended, and those that refer to one of them or to one that waits: a reference leads back. */
function listWaiting(mutaties: readonly MutatieFZ[], faulty: ReadonlySet<number>): ReadonlySet<number> {
  const waiting = new Set<number>();
  const names = new Set<string>();
  const nameOf = ({ plaatsingsbesluitnummer }: MutatieFZ, id: string): string =>
    `${plaatsingsbesluitnummer}\u0000${id}`;
  for (const [index, mutatie] of mutaties.entries()) {
    const { mutatieIdentificatie, referentieMutatie } = mutatie;
    const waits = referentieMutatie !== undefined && names.has(nameOf(mutatie, referentieMutatie));
    if (!faulty.has(index) && !waits) continue;
    waiting.add(index);
    names.add(nameOf(mutatie, mutatieIdentificatie));
  }
  return waiting;
}

/** Its values as they are now: a message is plain JSON. */
function copyOf(heen: Mutatiebericht): Mutatiebericht {
  const copy: unknown = isObject(heen) ? JSON.parse(JSON.stringify(heen)) : undefined;
  const { header, verzekerde } = (isObject(copy) ? copy : {}) as Partial<Mutatiebericht>;
  if (!isObject(header) || !isObject(verzekerde)) throw new TypeError('heen must be a Mutatiebericht.');
  return copy as Mutatiebericht;
}

function refused(fault: RuleArgs['ADM-OPNIEUW']['fault'], path: string): ResubmitResult {
  const parts = { controletype: 3, rule: 'ADM-OPNIEUW', args: { fault }, path } as const;
  return { ok: false, findings: [finding(parts, administratieTexts)] };
}
