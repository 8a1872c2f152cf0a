import type { Berichtstatus } from '../read-berichtstatus.ts';

/**
 * What is known of a message in an exchange: each thing that happened to it, and when it was first said to. Plain JSON
 * without anything of the message itself; what is not known is absent.
 */
export interface ExchangeBericht {
  /** In small letters. */
  readonly traceerId: string;
  /** Absent as long as the message was neither sent nor announced. */
  readonly conversatieId?: string;
  /** The message that this one answers. */
  readonly alsAntwoordOp?: string;
  /** Of a message that was sent. */
  readonly verzondenOp?: string;
  /** The request to send it was refused. */
  readonly geweigerdOp?: string;
  /** The latest status, by the moment at which it became so. */
  readonly status?: ExchangeStatus;
  /** Of a message that was received: VECOZO has told of it. */
  readonly aangemeldOp?: string;
  readonly gedownloadOp?: string;
  readonly opgeslagenOp?: string;
  readonly bevestigdOp?: string;
  /** What it answers was dealt with. */
  readonly verwerktOp?: string;
  /** The messages that say to answer this one. */
  readonly antwoorden?: readonly string[];
  /** The one of them that was dealt with. */
  readonly beantwoordDoor?: string;
  readonly beantwoordOp?: string;
  /** It was found to wait too long. */
  readonly teLaatOp?: string;
}

export interface ExchangeStatus {
  readonly berichtstatus: Berichtstatus;
  readonly op: string;
}

/** Tells a message that was sent. */
export function isVerzonden({ verzondenOp, geweigerdOp }: ExchangeBericht): boolean {
  return verzondenOp !== undefined || geweigerdOp !== undefined;
}

/** Tells a message that was received, or is to be. */
export function isOntvangen(bericht: ExchangeBericht): boolean {
  const { aangemeldOp, gedownloadOp, opgeslagenOp, bevestigdOp } = bericht;
  return [aangemeldOp, gedownloadOp, opgeslagenOp, bevestigdOp].some((op) => op !== undefined);
}
