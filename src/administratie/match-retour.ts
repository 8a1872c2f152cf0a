import { isList, isObject } from '../data/index.ts';
import { type Finding, finding, type NonEmpty } from '../finding/index.ts';
import type { Mutatiebericht, Retourbericht, SchemaOptions } from '../model/index.ts';
import { isParseResult, type Limits, type ParseResult, parseRetourbericht } from '../parse/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { EN_ADMINISTRATIE, inTaal, structureTexts, type TaalOptions } from '../taal/index.ts';
import { isBytes } from '../xml/index.ts';
import type { Openstaand } from './overdue.ts';
import { type Antwoord, noAntwoord } from './read-antwoord.ts';

/** Which message a retourbericht answers. */
export type MatchRetourResult =
  | {
      readonly ok: true;
      /** It is the first answer to this message. */
      readonly soort: 'heenbericht';
      /** Index in the list that was given, from 0. */
      readonly index: number;
      readonly heen: Mutatiebericht;
    }
  | {
      readonly ok: true;
      /** This message has its one answer already (STB §4.2): nothing is to be done with a second one. */
      readonly soort: 'al beantwoord';
      readonly index: number;
      readonly heen: Mutatiebericht;
      /** True when it says the same as that answer: a repetition. False when it contradicts it. */
      readonly gelijk: boolean;
    }
  | {
      readonly ok: true;
      /** It answers none of them. */
      readonly soort: 'onbekend';
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Finds the message that an FZ826 answers: the one with its Afzender, IdentificatieAanlevering and Berichtsoort. The order
 * in which answers come says nothing. Whether it fits that message is for `readAntwoord` to tell.
 *
 * Two answers are the same when they differ in IdentificatieRetour and DagtekeningRetour at most.
 *
 * @param openstaand the messages that were sent, with the answer to those that have one
 * @param retour an FZ826, as text, as bytes, or parsed or built
 * @returns the findings of its structure when `retour` is no FZ826; `ADM-ANTWOORD` when there are several messages with
 *   its identification and they are not the same
 * @throws TypeError when `openstaand` is no list of messages
 */
export function matchRetour(
  openstaand: readonly Openstaand[],
  retour: string | Uint8Array | ParseResult | Retourbericht,
  options: { readonly limits?: Partial<Limits> } & SchemaOptions & TaalOptions = {},
): MatchRetourResult {
  return inTaal(matchAnswer(openstaand, retour, options), options.taal, EN_ADMINISTRATIE);
}

function matchAnswer(
  openstaand: readonly Openstaand[],
  retour: string | Uint8Array | ParseResult | Retourbericht,
  options: { readonly limits?: Partial<Limits> } & SchemaOptions,
): MatchRetourResult {
  if (!isList(openstaand)) throw new TypeError('openstaand must be a list.');
  const read = readRetour(retour, options);
  if (!read.ok) return read;
  const { afzender, identificatieAanlevering, berichtsoort } = read.bericht.header;
  const sleutel = [afzender, identificatieAanlevering, berichtsoort].join('\u0000');
  const found = Array.from(openstaand, openstaandOf).flatMap((each, index) =>
    each.sleutel === sleutel ? [{ ...each, index }] : [],
  );
  const [first] = found;
  if (first === undefined) return { ok: true, soort: 'onbekend' };
  if (found.some(({ heen }) => contentOf(heen, options) !== contentOf(first.heen, options)))
    return noAntwoord('heenberichten');
  const beantwoord = found.find(({ antwoord }) => antwoord !== undefined);
  const { index, heen, antwoord } = beantwoord ?? first;
  if (antwoord === undefined) return { ok: true, soort: 'heenbericht', index, heen };
  const eerder = readRetour(antwoord, options);
  const gelijk = eerder.ok && answerOf(eerder.bericht) === answerOf(read.bericht);
  return { ok: true, soort: 'al beantwoord', index, heen, gelijk };
}

function openstaandOf(each: Openstaand): Openstaand & { readonly sleutel: string } {
  const { heen, antwoord } = each;
  const { header } = heen;
  const key = [header.afzender, header.identificatieAanlevering, header.berichtsoort];
  if (!key.every((text) => typeof text === 'string'))
    throw new TypeError('Each heen in openstaand must be a Mutatiebericht.');
  return { heen, sleutel: key.join('\u0000'), ...(antwoord === undefined ? undefined : { antwoord }) };
}

/** An answer is read as it is, also when it is no FZ826 at all. */
function readRetour(
  retour: Antwoord,
  { limits, schemas }: { readonly limits?: Partial<Limits> } & SchemaOptions,
):
  | { readonly ok: true; readonly bericht: Retourbericht }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> } {
  const input: unknown =
    typeof retour === 'string' || isBytes(retour)
      ? parseRetourbericht(retour, { schemas, ...(limits === undefined ? undefined : { limits }) })
      : retour;
  const parsed = isParseResult(input) ? input : undefined;
  if (parsed?.ok === false) return parsed;
  const read = normaliseBericht(parsed === undefined ? input : parsed.bericht, { schemas });
  if (!read.ok) return read;
  const { bericht } = read;
  if (bericht.berichttype === 'FZ826') return { ok: true, bericht };
  const args = { fault: 'berichttype', supported: ['FZ826'] } as const;
  return { ok: false, findings: [finding({ controletype: 2, rule: 'STR-BERICHT', args }, structureTexts)] };
}

/** What a retourbericht says, without what is its own in the Header. */
function answerOf({ header, verzekerde }: Retourbericht): string {
  const { identificatieRetour: _id, dagtekeningRetour: _datum, ...rest } = header;
  return JSON.stringify([rest, verzekerde ?? null]);
}

/** A message that cannot be normalised is only the same as itself in every field. */
function contentOf(heen: Mutatiebericht, { schemas }: SchemaOptions): string {
  const read = normaliseBericht(heen, { schemas });
  return JSON.stringify(read.ok ? read.bericht : isObject(heen) ? heen : null);
}
