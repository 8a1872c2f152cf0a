import type { Fault, Limited } from '../taal/index.ts';

/** What a document may hold at most; more is refused as it is read, and what is behind it is not read. */
export interface XmlLimits {
  /** Bytes of the document, before they are decoded; of a document in strings, UTF-16 code units. */
  readonly bytes: number;
  /** Elements in each other. */
  readonly depth: number;
  /** Attributes of one element, declarations of namespaces among them. */
  readonly attributes: number;
  /** Characters of a name, prefix and all. */
  readonly nameLength: number;
  /**
   * Characters of the text between two tags, of the value of an attribute, of a comment, and of a processing
   * instruction.
   */
  readonly valueLength: number;
  /** Elements all in all. */
  readonly elements: number;
}

/** The limits of a message: far more than an ordinary one needs. */
export const XML_LIMITS: XmlLimits = {
  bytes: 10 * 1024 * 1024,
  depth: 32,
  attributes: 16,
  nameLength: 256,
  valueLength: 64 * 1024,
  elements: 200_000,
};

/**
 * What a message that answers another may hold: 4 times as much. With the controls of this package an answer has less
 * than 3 times the bytes and 2 times the elements of what it answers; with those of others the smallest mutation may
 * have 11 retourcodes.
 */
export const ANSWER_LIMITS: Pick<XmlLimits, 'bytes' | 'elements'> = {
  bytes: 40 * 1024 * 1024,
  elements: 800_000,
};

/** Limits of which the handler of a document may make others when it is handed the root. */
export type OpenLimits = { -readonly [L in keyof XmlLimits]: XmlLimits[L] } & {
  /** So much is read of a document of more than `bytes` to come to its root; 0 once that was handed out. */
  untilRoot?: number;
};

/** The limits of a schema or code list, which somebody chose to load. */
export const SOURCE_LIMITS: XmlLimits = {
  ...XML_LIMITS,
  depth: 256,
  attributes: 64,
  valueLength: 1024 * 1024,
};

/**
 * Completes limits that a caller gave.
 *
 * @throws TypeError when one is no number from 0, or its name is not known
 */
export function completeLimits<L extends object>(defaults: L, given: Partial<L> = {}): L {
  const limits = { ...defaults };
  for (const [name, limit] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, name)) throw new TypeError('A limit has a name that is not known.');
    if (limit === undefined) continue;
    if (!(typeof limit === 'number' && limit >= 0))
      throw new TypeError(`The limit ${name} must be a number from 0.`);
    Object.assign(limits, { [name]: limit });
  }
  return limits;
}

/** The limit that something is held to: a comment and an instruction have that of a value. */
export function limitOf(of: Limited): keyof XmlLimits {
  return of === 'comment' || of === 'instruction' ? 'valueLength' : of;
}

/** What is told when a limit was passed, and how much was found when it was. */
export function limitFault(of: Limited, limit: number, found: number): Fault<'XML-LIMIET'> {
  return { rule: 'XML-LIMIET', args: { of, limit, found } };
}
