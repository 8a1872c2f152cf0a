import { ANSWER_LIMITS, XML_LIMITS } from '../../xml/index.ts';
import type { Input } from './list-inputs.ts';
import type { Further } from './read-at-most.ts';

/** A file with what is in it, or why it could not be read. */
export type ReadInput =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly error: unknown };

/** How many files are read ahead of the one that is being checked. */
const AHEAD = 4;

interface Pending {
  readonly input: Promise<ReadInput>;
  /** To be called when there is no file before it. */
  readonly comeUp: () => void;
}

/**
 * Reads files in their order, a few of them ahead: of one that is too large for a message one byte more than that. An
 * answer may be larger; the rest of one is read when its turn has come, so that there is never more than one of these.
 */
export async function* readInputs(inputs: readonly Input[]): AsyncGenerator<ReadInput> {
  const pending: Pending[] = [];
  for (const input of inputs) {
    pending.push(start(input));
    pending[0]?.comeUp();
    if (pending.length <= AHEAD) continue;
    const first = pending.shift();
    if (first !== undefined) yield await first.input;
  }
  for (const each of pending) {
    each.comeUp();
    yield await each.input;
  }
}

function start({ name, read }: Input): Pending {
  let comeUp = (): void => undefined;
  const turn = new Promise<void>((resolve) => {
    comeUp = resolve;
  });
  const further: Further = async (bytes) => {
    if (!mayBeAnswer(bytes)) return XML_LIMITS.bytes;
    await turn;
    return ANSWER_LIMITS.bytes;
  };
  const input = read(XML_LIMITS.bytes, further).then(
    (bytes) => ({ name, bytes }),
    (error: unknown) => ({ name, error }),
  );
  return { input, comeUp };
}

/** Of a retourbericht every berichtklasse has this element, the first among them; in the encodings that are read. */
const MARK = 'Retourcodes';
const MARKS = [Buffer.from(MARK), Buffer.from(MARK, 'utf16le'), Buffer.from(MARK, 'utf16le').swap16()];

function mayBeAnswer(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return MARKS.some((mark) => buffer.includes(mark));
}
