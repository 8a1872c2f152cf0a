import { createTeller, makeVerslag, type Oordeel } from '../../levering/index.ts';
import type { Io } from '../io.ts';
import type { LeveringMade } from './create-levering-judge.ts';

/**
 * Reads a message from each line of stdin, `{ naam, inhoud }` as JSON, and writes a line for each, in their order:
 * `{ naam, verdict, fouten, verslag }`, with the report of that message as a part of a delivery. A line that is no message
 * has verdict `error`; an empty line is passed over.
 */
export async function judgeLines({ judge, kop }: LeveringMade, io: Io): Promise<void> {
  for await (const line of linesOf(io.stdin)) {
    if (line.trim() === '') continue;
    const oordeel: Oordeel = judge.judge(parse(line));
    const teller = createTeller();
    teller.add(oordeel);
    const { naam, verdict, fouten } = oordeel;
    const verslag = makeVerslag(teller, { ...kop, isDeel: true });
    await io.stdout.write(`${JSON.stringify({ naam, verdict, fouten, verslag })}\n`);
  }
}

/** What a line holds; undefined when that is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function* linesOf(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  // What is no UTF-8 is no text of a message: it has a character then that the message is judged by.
  const decoder = new TextDecoder();
  const begun: string[] = [];
  for await (const piece of stdin) {
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n');
    begun.push(first);
    for (const other of others) {
      yield begun.splice(0).join('');
      begun.push(other);
    }
  }
  yield begun.join('') + decoder.decode();
}
