import { type Fields, isList, isObject } from '../data/index.ts';
import { type Finding, finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import type { Foutbericht } from '../keten/index.ts';
import type { Mutatiebericht, Retourbericht } from '../model/index.ts';
import { type Limits, type ParseResult, parseRetourbericht } from '../parse/index.ts';
import {
  type ReadRetourOptions,
  type Retourmelding,
  type RetourUitkomst,
  readRetourbericht,
} from '../retour/index.ts';
import {
  administratieTexts,
  EN_ADMINISTRATIE,
  enOverig,
  inTaal,
  type OverigeTexts,
  type RuleArgs,
  uitlegTexts,
} from '../taal/index.ts';
import { isBytes } from '../xml/index.ts';

/** A melding of a berichtstatus of VECOZO: why it does not take a message. */
export interface StatusMelding {
  readonly code: string;
  readonly omschrijving: string;
  readonly toelichting?: string | null;
}

/**
 * A berichtstatus of VECOZO: as it came over the VSP-koppeling, or as `readBerichtstatus` of `fz825/vsp` read it. Of one
 * that rejects the message the meldingen tell why.
 */
export interface AntwoordStatus {
  readonly berichtstatus: string;
  readonly referentiegegevens: { readonly traceerId: string; readonly referentieId?: string };
  readonly meldingen?: readonly StatusMelding[];
}

/**
 * What may come as the answer to a message: an FZ826, as text, as bytes, or parsed or built; a foutbericht of
 * `receiveMutatiebericht`; a berichtstatus that rejects it; or the meldingen of one.
 */
export type Antwoord =
  | string
  | Uint8Array
  | ParseResult
  | Retourbericht
  | Foutbericht
  | AntwoordStatus
  | readonly StatusMelding[];

/** Who may answer a message. */
export type Beantwoorder = 'VECOZO' | 'DJI';

/** What a caller knows of an answer, and may choose. */
export interface ReadAntwoordOptions extends ReadRetourOptions {
  /** Who answered: an FZ826 and the meldingen of a berichtstatus do not say it, and it is never guessed. */
  readonly van?: Beantwoorder | null;
  /**
   * The traceerId with which the heenbericht was sent: a berichtstatus of another message is then refused. Without it only
   * a referentieId can tell, which is the IdentificatieAanlevering.
   */
  readonly traceerId?: string;
  /** Limits of an answer that comes as text or bytes, as for `parseBericht`. */
  readonly limits?: Partial<Limits>;
}

/** What an answer says of a mutation. */
export interface MutatieAntwoord {
  readonly mutatieIdentificatie: string;
  /** Index of the MutatieFZ in the heenbericht, from 0. */
  readonly index: number;
  /**
   * `verwerkt`: DJI has accepted it. `fout`: it is rejected, and the fault is its own or that of its location.
   * `meeafgekeurd`: the answer names no fault of it, but the message is rejected as a whole, and it with that (STB §4.2).
   */
  readonly status: 'verwerkt' | 'fout' | 'meeafgekeurd';
  /** Its retourcodes, each once; of a fault without one in a foutbericht the id of the rule. Of no other than a `fout`. */
  readonly codes: readonly string[];
  /** In Dutch words: what each code means, or for `meeafgekeurd` that nothing is wrong with the mutation itself. */
  readonly meldingen: readonly string[];
}

/** What became of a message and of each of its mutations, or why that cannot be told. */
export type ReadAntwoordResult =
  | {
      readonly ok: true;
      /** One for each mutation of the heenbericht, in their order. */
      readonly mutaties: readonly MutatieAntwoord[];
      /** Who answered; null when that was not told. */
      readonly van: Beantwoorder | null;
      /** True when the message is rejected: as a whole, so that its good mutations have to be sent again too. */
      readonly opnieuw: boolean;
      /** The codes about no mutation: about the Header, the Verzekerde or the message as a whole. */
      readonly codes: readonly string[];
      /** What they mean; those of a berichtstatus as they came. */
      readonly meldingen: readonly string[];
      /** Those of `readRetourbericht`. */
      readonly waarschuwingen: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Reads what became of each mutation of a message, from any answer that there can be to it (STB §4.1, §4.5): an FZ826, as
 * `readRetourbericht` does; a foutbericht; or a berichtstatus, or its meldingen, which are about no mutation.
 *
 * A retourcode that the code list lacks rejects its class all the same, with a warning `W006`.
 *
 * @param heen the message that was sent
 * @returns the findings of `readRetourbericht` when an FZ826 does not fit, or `ADM-ANTWOORD` when what was given is no
 *   answer to a mutatiebericht or to this one, or contradicts who is said to have answered
 * @throws TypeError when `heen` is no Mutatiebericht (for an FZ826: no valid one), `van` is not one of the two, or
 *   `traceerId` is no text
 */
export function readAntwoord(
  heen: Mutatiebericht,
  antwoord: Antwoord,
  options: ReadAntwoordOptions = {},
): ReadAntwoordResult {
  return inTaal(readAny(heen, antwoord, options), options.taal, EN_ADMINISTRATIE);
}

function readAny(heen: Mutatiebericht, antwoord: Antwoord, options: ReadAntwoordOptions): ReadAntwoordResult {
  const uitleg = options.taal?.naam === 'en' ? enOverig.uitlegTexts : uitlegTexts;
  const { van = null } = options;
  if (van !== null && van !== 'VECOZO' && van !== 'DJI')
    throw new TypeError('Who answered must be VECOZO or DJI.');
  if (Array.isArray(antwoord)) return readStatus(heen, antwoord, van, uitleg);
  if (isFoutbericht(antwoord)) return readFoutbericht(heen, antwoord, van, uitleg);
  if (isStatus(antwoord)) return readBerichtstatus(heen, antwoord, options, uitleg);
  const retour =
    typeof antwoord === 'string' || isBytes(antwoord) ? parseRetour(antwoord, options) : antwoord;
  const read = readRetourbericht(heen, retour as ParseResult | Retourbericht, options);
  if (!read.ok) return read;
  const { uitkomst, waarschuwingen } = read;
  // VECOZO passes a good message on, and answers it with nothing (STB §4.5).
  if (uitkomst.accepted && van === 'VECOZO') return noAntwoord('geaccepteerd');
  return {
    ok: true,
    mutaties: ofUitkomst(uitkomst, uitleg),
    van,
    opnieuw: !uitkomst.accepted,
    codes: codesOf(uitkomst.meldingen),
    meldingen: wordsOf(uitkomst.meldingen, uitleg),
    waarschuwingen,
  };
}

/** What is said where no code says it. */
type UitlegTexts = OverigeTexts['uitleg'];

function parseRetour(
  input: string | Uint8Array,
  { limits, schemas, includeValues = false }: ReadAntwoordOptions,
): ParseResult {
  return parseRetourbericht(input, {
    includeValues,
    ...(limits === undefined ? undefined : { limits }),
    ...(schemas === undefined ? undefined : { schemas }),
  });
}

function ofUitkomst(
  { accepted, meldingen, mutaties }: RetourUitkomst,
  texts: UitlegTexts,
): readonly MutatieAntwoord[] {
  // With the Header alone no class is spoken of.
  const uitleg = meldingen.some(({ berichtklasse }) => berichtklasse === 'Header')
    ? 'niet-genoemd'
    : 'zonder-fout';
  return mutaties.map(({ mutatieIdentificatie, faulty, meldingen: eigen }, index) => {
    const wie = { mutatieIdentificatie, index };
    if (accepted) return { ...wie, status: 'verwerkt', codes: [], meldingen: [] };
    if (faulty) return { ...wie, status: 'fout', codes: codesOf(eigen), meldingen: wordsOf(eigen, texts) };
    return meeafgekeurd(wie, texts[uitleg]);
  });
}

function codesOf(meldingen: readonly Retourmelding[]): readonly string[] {
  return [...new Set(meldingen.map(({ retourcode }) => retourcode))];
}

/** What each code means, once. */
function wordsOf(meldingen: readonly Retourmelding[], texts: UitlegTexts): readonly string[] {
  const perCode = new Map(meldingen.map(({ retourcode, betekenis }) => [retourcode, betekenis]));
  return [...perCode.values()].map((betekenis) => betekenis ?? texts['code-onbekend']);
}

type Wie = Pick<MutatieAntwoord, 'mutatieIdentificatie' | 'index'>;

function meeafgekeurd(wie: Wie, uitleg: string): MutatieAntwoord {
  return { ...wie, status: 'meeafgekeurd', codes: [], meldingen: [uitleg] };
}

/** What `parseRetourbericht` gave has findings too. */
function isFoutbericht(antwoord: unknown): antwoord is Foutbericht {
  return (
    isObject(antwoord) &&
    !isBytes(antwoord) &&
    !('ok' in antwoord) &&
    'findings' in antwoord &&
    'controletype' in antwoord
  );
}

function readFoutbericht(
  heen: Mutatiebericht,
  foutbericht: Foutbericht,
  gezegd: Beantwoorder | null,
  uitleg: UitlegTexts,
): ReadAntwoordResult {
  const wie = listMutaties(heen);
  const { van, berichttype, findings } = foutbericht;
  if (berichttype === 'FZ826') return noAntwoord('retourbericht');
  const fouten = isList(findings) ? Array.from(findings, (each) => readFout(each, wie.length)) : [];
  const gelezen = fouten.filter((fout) => fout !== undefined);
  if (van !== 'VECOZO' || berichttype !== 'FZ825' || !isNonEmpty(gelezen) || gelezen.length < fouten.length)
    return noAntwoord('foutbericht');
  if (gezegd === 'DJI') return noAntwoord('van');
  return {
    ok: true,
    mutaties: wie.map((each) => {
      const eigen = ofMutatie(gelezen, each.index);
      return eigen.codes.length === 0
        ? meeafgekeurd(each, uitleg['niet-genoemd'])
        : { ...each, status: 'fout', ...eigen };
    }),
    van,
    opnieuw: true,
    ...ofMutatie(gelezen, null),
    waarschuwingen: [],
  };
}

/** A finding of a foutbericht, as far as an answer tells it. */
interface Fout {
  readonly mutatie: number | null;
  readonly code: string;
  readonly message: string;
}

function ofMutatie(
  fouten: readonly Fout[],
  index: number | null,
): Pick<MutatieAntwoord, 'codes' | 'meldingen'> {
  const eigen = fouten.filter(({ mutatie }) => mutatie === index);
  return {
    codes: [...new Set(eigen.map(({ code }) => code))],
    meldingen: eigen.map(({ message }) => message),
  };
}

/** Undefined when it is no finding about a message with so many mutations. */
function readFout(fout: unknown, aantal: number): Fout | undefined {
  if (!isObject(fout)) return undefined;
  const { rule, retourcode, message, mutatie } = fout as unknown as Finding;
  const code: unknown = retourcode ?? rule;
  if (typeof code !== 'string' || typeof message !== 'string') return undefined;
  if (mutatie !== null && !(Number.isInteger(mutatie) && mutatie >= 0 && mutatie < aantal)) return undefined;
  return { mutatie, code, message };
}

function readStatus(
  heen: Mutatiebericht,
  antwoord: readonly unknown[],
  van: Beantwoorder | null,
  uitleg: UitlegTexts,
): ReadAntwoordResult {
  const wie = listMutaties(heen);
  const gelezen = readMeldingen(antwoord);
  return gelezen === undefined || gelezen.length === 0
    ? noAntwoord('melding')
    : ofMeldingen(wie, gelezen, van, uitleg);
}

/** The meldingen, or undefined when one of them is none. */
function readMeldingen(given: unknown): readonly Gelezen[] | undefined {
  const meldingen = isList(given) ? Array.from(given, readMelding) : [undefined];
  const gelezen = meldingen.filter((melding) => melding !== undefined);
  return gelezen.length < meldingen.length ? undefined : gelezen;
}

function isStatus(antwoord: unknown): antwoord is AntwoordStatus {
  return isObject(antwoord) && !isBytes(antwoord) && 'berichtstatus' in antwoord;
}

/** The berichtstatussen with which VECOZO rejects a message. */
const AFGEKEURD: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'AfgekeurdDoorDienst',
  'DeelberichtAanleveringAfgekeurd',
]);

/** A berichtstatus that rejects the message: a foutbericht of VECOZO, about the message with its traceerId. */
function readBerichtstatus(
  heen: Mutatiebericht,
  { berichtstatus, referentiegegevens, meldingen = [] }: AntwoordStatus,
  { traceerId, van = null }: ReadAntwoordOptions,
  uitleg: UitlegTexts,
): ReadAntwoordResult {
  if (traceerId !== undefined && typeof traceerId !== 'string')
    throw new TypeError('traceerId must be a text.');
  const wie = listMutaties(heen);
  if (!AFGEKEURD.has(berichtstatus)) return noAntwoord('status');
  const { traceerId: found, referentieId }: Fields = isObject(referentiegegevens) ? referentiegegevens : {};
  const isOther =
    traceerId === undefined
      ? referentieId !== undefined && referentieId !== heen.header?.identificatieAanlevering
      : typeof found === 'string' && found.toLowerCase() !== traceerId.toLowerCase();
  if (typeof found !== 'string' || isOther) return noAntwoord('traceer');
  const gelezen = readMeldingen(meldingen);
  if (gelezen === undefined) return noAntwoord('melding');
  return van === 'DJI' ? noAntwoord('van') : ofMeldingen(wie, gelezen, 'VECOZO', uitleg);
}

function ofMeldingen(
  wie: readonly Wie[],
  gelezen: readonly Gelezen[],
  van: Beantwoorder | null,
  uitleg: UitlegTexts,
): ReadAntwoordResult {
  return {
    ok: true,
    mutaties: wie.map((each) => meeafgekeurd(each, uitleg['niet-genoemd'])),
    van,
    opnieuw: true,
    codes: [...new Set(gelezen.map(({ code }) => code))],
    meldingen: gelezen.map(({ words }) => words),
    waarschuwingen: [],
  };
}

/** A melding, as an answer tells it. */
interface Gelezen {
  readonly code: string;
  readonly words: string;
}

/** Undefined when it is no melding. */
function readMelding(melding: unknown): Gelezen | undefined {
  if (!isObject(melding)) return undefined;
  const { code, omschrijving, toelichting = null } = melding;
  if (typeof code !== 'string' || code === '' || typeof omschrijving !== 'string') return undefined;
  if (toelichting === null) return { code, words: omschrijving };
  return typeof toelichting === 'string' ? { code, words: `${omschrijving} ${toelichting}` } : undefined;
}

/** The mutations of a message that was rejected, and that so may not be valid. */
function listMutaties(heen: Mutatiebericht): readonly Wie[] {
  const mutaties: unknown = heen?.berichttype === 'FZ825' ? heen.verzekerde?.mutatieFZ : undefined;
  if (!isList(mutaties)) throw new TypeError('heen must be a Mutatiebericht.');
  return Array.from(mutaties, (mutatie, index) => {
    const { mutatieIdentificatie }: Fields = isObject(mutatie) ? mutatie : {};
    if (typeof mutatieIdentificatie !== 'string')
      throw new TypeError('Every mutation of heen must have a mutatieIdentificatie.');
    return { mutatieIdentificatie, index };
  });
}

/** What was given is no answer, or not the only one that there can be. */
export function noAntwoord(fault: RuleArgs['ADM-ANTWOORD']['fault']): {
  readonly ok: false;
  readonly findings: NonEmpty<Finding>;
} {
  return {
    ok: false,
    findings: [finding({ controletype: 3, rule: 'ADM-ANTWOORD', args: { fault } }, administratieTexts)],
  };
}
