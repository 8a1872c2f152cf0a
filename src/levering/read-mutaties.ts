import { type ProfielOptions, readBound } from '../bound/index.ts';
import type { Mutatiebericht } from '../model/index.ts';
import { type Limits, parseBericht } from '../parse/index.ts';
import {
  type LeveringBericht,
  type LeveringBerichten,
  readLeveringBericht,
  readSteps,
} from './levering-bericht.ts';

/** How the messages of a delivery are read, where they are not judged. */
export interface ReadLeveringOptions extends ProfielOptions {
  /** Other limits of what is read than the default ones. */
  readonly limits?: Partial<Limits>;
}

/** A message of a delivery that was read, without being judged. */
export interface ReadMutaties {
  readonly naam: string;
  /** The FZ825; undefined for an FZ826, which has no mutations of its own, and for what cannot be read. */
  readonly bericht: Mutatiebericht | undefined;
  /** True when it could not be read: it is no message, or its structure is wrong. */
  readonly isUnread: boolean;
}

/** Reads what was offered as a message. */
export function readMutaties(item: unknown, nummer: number, options: ReadLeveringOptions): ReadMutaties {
  const read = readLeveringBericht(item, nummer);
  if (!read.ok) return { naam: read.naam, bericht: undefined, isUnread: true };
  const { naam, inhoud }: LeveringBericht = read.bericht;
  const { schemas } = readBound(options);
  const { limits } = options;
  const parsed = parseBericht(inhoud, { schemas, ...(limits === undefined ? undefined : { limits }) });
  if (!parsed.ok) return { naam, bericht: undefined, isUnread: true };
  const { bericht } = parsed;
  return { naam, bericht: bericht.berichttype === 'FZ825' ? bericht : undefined, isUnread: false };
}

/** Reads the messages of a delivery, one after the other; where an iterable throws, that is one that could not be read. */
export async function* readAllMutaties(
  berichten: LeveringBerichten,
  options: ReadLeveringOptions,
): AsyncGenerator<ReadMutaties, void> {
  let nummer = 0;
  for await (const step of readSteps(berichten)) {
    nummer++;
    if ('isBroken' in step) yield { naam: `#${nummer}`, bericht: undefined, isUnread: true };
    else yield readMutaties(step.item, nummer, options);
  }
}
