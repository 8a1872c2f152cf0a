import type { Bronnen } from '../bronnen/index.ts';
import type { MessageSchema } from '../schema/index.ts';
import type { Occurrence } from '../structure/index.ts';
import type { Occurrences } from './occurrences.ts';

/** One message being judged: what the compiled conditions may look at. */
export interface Run {
  readonly schema: MessageSchema;
  readonly peildatum: string;
  readonly omgeving: string;
  readonly bronnen: Bronnen;
  readonly occurrences: Occurrences;
  /** What was worked out once for this message, by whatever it was worked out for. */
  readonly memo: Map<unknown, unknown>;
}

/** Thrown by a condition that a source leaves open: the occurrence is not checked. */
export class Unanswered {
  /** What the source did not give, as it is called in the data. */
  readonly lacks: string;
  constructor(lacks: string) {
    this.lacks = lacks;
  }
}

/** A compiled condition. Throws when a source does. */
export type Test = (occurrence: Occurrence, run: Run) => boolean;

/** A compiled operand: undefined when there is no such value. */
export type Text = (occurrence: Occurrence, run: Run) => string | undefined;

/** Works something out once per message; what was thrown then is thrown again, and nothing is asked again. */
export function once<T>({ memo }: Run, key: unknown, make: () => T): T {
  if (!memo.has(key)) memo.set(key, settled(make));
  return (memo.get(key) as () => T)();
}

/** Gives what came of it, or throws what was thrown. */
function settled<T>(make: () => T): () => T {
  try {
    const value = make();
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}
