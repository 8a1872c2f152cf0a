import { isList } from '../data/index.ts';
import type { Controletype, Finding, NonEmpty } from '../finding/index.ts';
import { enOverig, type FoutberichtTexts, inTaal, type TaalOptions } from '../taal/index.ts';

/**
 * The melding that a message was rejected on controletype 1, 2 or 4 (STB §4.1, flows 2 and 6, and §4.3, table 4-1). Plain data: the STB
 * gives it no XML form.
 */
export interface Foutbericht {
  readonly van: 'VECOZO';
  /** The sender of the message that is rejected. */
  readonly aan: 'zorgaanbieder' | 'DJI';
  /** The kind of message that was expected. */
  readonly berichttype: 'FZ825' | 'FZ826';
  /** The controletype on which it is rejected. */
  readonly controletype: Controletype;
  readonly findings: NonEmpty<Finding>;
}

/**
 * A foutbericht as text, in Dutch unless `taal` is given, with a line for each finding; the texts of controls are those of
 * the findings as they are. It holds no value of the message.
 *
 * @example
 * const ontvangen = receiveRetourbericht('<Bericht/>');
 * const tekst = ontvangen.stroom === 6 ? formatFoutbericht(ontvangen.foutbericht) : '';
 * tekst.split('\n')[0]; //=> 'Foutbericht van VECOZO aan DJI'
 */
export function formatFoutbericht(
  { van, aan, berichttype, controletype, findings }: Foutbericht,
  { taal }: TaalOptions = {},
): string {
  if (!isList(findings)) throw new TypeError('findings must be a list of findings.');
  const texts = taal?.naam === 'en' ? enOverig.foutberichtTexts : DUTCH;
  return [
    texts.kop(van, aan),
    '',
    texts.afgekeurd(berichttype, controletype),
    '',
    ...inTaal(findings, taal).map((each, index) => line(each, index, texts.regel)),
  ].join('\n');
}

const NAMEN = { FZ825: 'bericht Mutatie Forensische Zorg', FZ826: 'retourbericht' } as const;

const TYPEN: Readonly<Record<Controletype, string>> = {
  1: 'onleesbaar',
  2: 'structuur en elementen',
  3: 'verbandcontroles',
  4: 'referentiecontroles',
  5: 'LCB-controles',
};

const DUTCH: FoutberichtTexts = {
  kop: (van, aan) => `Foutbericht van ${van} aan ${aan}`,
  afgekeurd: (berichttype, controletype) =>
    `Het ${NAMEN[berichttype]} (${berichttype}) is afgekeurd op controletype ${controletype} (${TYPEN[controletype]}) en niet doorgestuurd.`,
  regel: 'regel',
};

function line(
  { rule, retourcode, path, line: regel, column, message }: Finding,
  index: number,
  word: string,
): string {
  const code = retourcode === null ? '' : ` ${retourcode}`;
  const place = regel === null ? '' : ` ${word} ${regel}:${column}`;
  return `${index + 1}. ${rule}${code} ${path}${place}: ${message}`;
}
