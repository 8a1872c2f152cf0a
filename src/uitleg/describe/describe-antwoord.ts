import type { Mutatiebericht, Retourbericht } from '../../model/index.ts';
import type { ParseResult } from '../../parse/index.ts';
import { type Retourmelding, readRetourbericht } from '../../retour/index.ts';
import type { Taal } from '../../taal/index.ts';
import * as codesEn from '../teksten/en/codes.ts';
import * as codesNl from '../teksten/nl/codes.ts';
import { type DescribeOptions, type DescribeResult, readOptions } from './describe-bericht.ts';

/** What the codes mean: no more of the explanations is needed here. */
const CODES: Readonly<Record<Taal['naam'], Pick<typeof codesNl, 'codes' | 'onbekendeCode'>>> = {
  nl: codesNl,
  en: codesEn,
};

/**
 * Tells people what an FZ826 means: one sentence on the message, those on all of it, and one for each mutation that was
 * sent, in their order.
 *
 * @param heen the message that was sent
 * @param retour as for `readRetourbericht`
 * @returns without `includeValues` nothing of the messages but the retourcodes that are known; the findings of
 *   `readRetourbericht` when it is no answer to this message
 * @throws TypeError when `heen` is not a valid Mutatiebericht, or `taal` is no language
 */
export function describeAntwoord(
  heen: Mutatiebericht,
  retour: ParseResult | Retourbericht,
  options: DescribeOptions = {},
): DescribeResult {
  const { zinnen, includeValues } = readOptions(options);
  const read = readRetourbericht(heen, retour);
  if (!read.ok) return read;
  const { accepted, meldingen, mutaties } = read.uitkomst;
  const { codes, onbekendeCode } = CODES[options.taal?.naam ?? 'nl'];
  const titleOf = (code: string): string =>
    ((Object.hasOwn(codes, code) ? codes[code] : undefined) ?? onbekendeCode).titel;
  const tell = ({ retourcode, betekenis }: Retourmelding): string =>
    betekenis === null
      ? zinnen.onbekendeCode(includeValues ? retourcode : undefined)
      : zinnen.retourcode(titleOf(retourcode), retourcode);
  const sent = heen.verzekerde.mutatieFZ;
  const uitkomsten = mutaties.map((mutatie, index) =>
    zinnen.uitkomst({
      nummer: index + 1,
      kenmerk: includeValues ? mutatie.mutatieIdentificatie : undefined,
      soort: sent[index]?.soortMutatie ?? '1',
      accepted: mutatie.accepted,
      faulty: mutatie.faulty,
      fouten: mutatie.meldingen.map(tell),
    }),
  );
  const all = meldingen.map((each) => zinnen.overHetBericht(tell(each)));
  return { ok: true, zinnen: [zinnen.antwoord(accepted), ...all, ...uitkomsten] };
}
