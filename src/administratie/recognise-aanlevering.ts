import { isList, isObject } from '../data/index.ts';
import type { Finding, NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, SchemaOptions } from '../model/index.ts';
import type { ParseResult } from '../parse/index.ts';
import { EN_ADMINISTRATIE, inTaal, type TaalOptions } from '../taal/index.ts';
import { type Administratie, findOntvangen } from './administratie.ts';
import { digestOf } from './digest-of.ts';
import { readMutatiebericht } from './read-mutatiebericht.ts';

/** A message that was answered, and its answer, of any form: text, bytes or data. */
export interface Beantwoord<A = unknown> {
  readonly heen: Mutatiebericht;
  readonly antwoord: A;
}

/** What a receiver has had of a message before, by the identification that its sender gave it. */
export type RecogniseAanleveringResult<A = unknown> =
  | {
      readonly ok: true;
      /** Nothing with this identification was received from this sender. */
      readonly soort: 'nieuw';
    }
  | {
      readonly ok: true;
      /** The same message again: it is not judged anew, the answer is given again. */
      readonly soort: 'herhaling';
      /** The answer that was given, the very same value; absent when it was not among those that were kept. */
      readonly antwoord?: A;
    }
  | {
      readonly ok: true;
      /** Another message under an identification that was used, or one of which the content is not known any more. */
      readonly soort: 'zelfde kenmerk, andere inhoud' | 'zelfde kenmerk, inhoud onbekend';
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Tells whether a message was received before from its sender, before it is judged: by its IdentificatieAanlevering, and
 * by its content, however that was written. So a message that comes again because its answer was lost gets that answer, and
 * does nothing twice (STB §4.2).
 *
 * An administratie knows the messages that it was given with `applyMutatiebericht`: the accepted ones. Those that were
 * rejected are known when they are in `beantwoord`.
 *
 * @param bericht what `parseBericht` gave, or a message that was built
 * @param kept `beantwoord`: the messages that were answered, as far as they were kept, with their answers
 * @returns the findings of its structure when `bericht` is no FZ825
 * @throws TypeError when `administratie` is none, or `beantwoord` is no list of messages with a valid structure
 */
export function recogniseAanlevering<A = unknown>(
  administratie: Administratie,
  bericht: Mutatiebericht | ParseResult,
  {
    beantwoord = [],
    schemas,
    taal,
  }: { readonly beantwoord?: readonly Beantwoord<A>[] } & SchemaOptions & TaalOptions = {},
): RecogniseAanleveringResult<A> {
  if (!isAdministratie(administratie)) throw new TypeError('administratie must be an Administratie.');
  const read = inTaal(readMutatiebericht(bericht, { schemas }), taal, EN_ADMINISTRATIE);
  if (!read.ok) return read;
  if (!isList(beantwoord)) throw new TypeError('beantwoord must be a list.');
  const { afzender, identificatieAanlevering } = read.bericht.header;
  const inhoud = digestOf(read.bericht);
  // A hole is no message that was kept.
  const kept = Array.from(beantwoord)
    .filter(({ heen }) => isOf(heen, { afzender, identificatieAanlevering }))
    .map(({ heen, antwoord }) => ({ inhoud: digestOf(requireMutatiebericht(heen, { schemas })), antwoord }));
  const same = kept.find((each) => each.inhoud === inhoud);
  const known = findOntvangen(administratie, { afzender, identificatieAanlevering });
  if (known?.inhoud !== undefined && known.inhoud !== inhoud) return { ok: true, soort: ANDERE_INHOUD };
  if (same !== undefined) return { ok: true, soort: 'herhaling', antwoord: same.antwoord };
  if (known?.inhoud !== undefined) return { ok: true, soort: 'herhaling' };
  if (kept.length > 0) return { ok: true, soort: ANDERE_INHOUD };
  return { ok: true, soort: known === undefined ? 'nieuw' : 'zelfde kenmerk, inhoud onbekend' };
}

const ANDERE_INHOUD = 'zelfde kenmerk, andere inhoud';

function isAdministratie({ gegevens, ontvangen }: Administratie): boolean {
  return isObject(gegevens) && isObject(ontvangen) && isObject(ontvangen.root);
}

function isOf(
  heen: Mutatiebericht,
  {
    afzender,
    identificatieAanlevering,
  }: { readonly afzender: string; readonly identificatieAanlevering: string },
): boolean {
  const { header } = heen;
  return header.afzender === afzender && header.identificatieAanlevering === identificatieAanlevering;
}

function requireMutatiebericht(heen: Mutatiebericht, options: SchemaOptions): Mutatiebericht {
  const read = readMutatiebericht(heen, options);
  if (!read.ok) throw new TypeError('heen must be a valid Mutatiebericht.');
  return read.bericht;
}
