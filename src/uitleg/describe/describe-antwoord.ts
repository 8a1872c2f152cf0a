import type { Mutatiebericht, Retourbericht } from '../../model/index.ts';
import type { ParseResult } from '../../parse/index.ts';
import { type Retourmelding, readRetourbericht } from '../../retour/index.ts';
import type { Taal } from '../../taal/index.ts';
import * as en from '../teksten/en/code-titels.ts';
import * as nl from '../teksten/nl/code-titels.ts';
import { type DescribeOptions, type DescribeResult, readOptions } from './describe-bericht.ts';

/** What the codes come down to: no more of the explanations is needed here. */
const TITELS: Readonly<Record<Taal['naam'], (code: string) => string>> = {
  nl: (code) => (Object.hasOwn(nl.codeTitels, code) ? nl.codeTitels[code as Code] : nl.onbekendeCodeTitel),
  en: (code) => (Object.hasOwn(en.codeTitels, code) ? en.codeTitels[code as Code] : en.onbekendeCodeTitel),
};

type Code = keyof typeof nl.codeTitels;

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
  const titleOf = TITELS[options.taal?.naam ?? 'nl'];
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
