import type { Mutatiebericht, Retourbericht } from '../../model/index.ts';
import type { ParseResult } from '../../parse/index.ts';
import { type Retourmelding, readRetourbericht } from '../../retour/index.ts';
import { explain } from '../explain.ts';
import { type DescribeOptions, type DescribeResult, readOptions } from './describe-bericht.ts';

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
  const { taal } = options;
  const tell = ({ retourcode, betekenis }: Retourmelding): string =>
    betekenis === null
      ? zinnen.onbekendeCode(includeValues ? retourcode : undefined)
      : zinnen.retourcode(explain({ retourcode }, taal === undefined ? {} : { taal }).titel, retourcode);
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
