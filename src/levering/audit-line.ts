import { isObject } from '../data/index.ts';
import { sha256Of } from '../hash/index.ts';

/** A SHA-256. */
export const HASH: RegExp = /^[\da-f]{64}$/;

/** What links the line of a record to others. */
export interface AuditLink {
  readonly hash: string;
  readonly previous: string | null;
}

/** The line of a record: its JSON, with the hash of all that stands before that hash. */
export function sealed(record: object): string {
  const open = JSON.stringify(record).slice(0, -1);
  return `${open},"hash":"${sha256Of(open)}"}`;
}

/** A line, in what stands before its hash and that hash. */
const LINE = /^(\{.*),"hash":"([\da-f]{64})"\}$/;

/** What a line of which nothing was changed links; undefined of any other. */
export function readAuditLine(line: unknown): AuditLink | undefined {
  // Two texts that are not well formed may have one hash.
  if (typeof line !== 'string' || /\p{Surrogate}/u.test(line)) return undefined;
  const [, open, hash] = LINE.exec(line) ?? [];
  if (open === undefined || hash === undefined || sha256Of(open) !== hash) return undefined;
  try {
    const record: unknown = JSON.parse(`${open}}`);
    if (!isObject(record) || record['vorm'] !== 'fz825-audit-1') return undefined;
    const { previous } = record;
    return previous === null || (typeof previous === 'string' && HASH.test(previous))
      ? { hash, previous }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The hash that a line says it has, whatever was changed in it. */
export function claimedHash(line: unknown): string | undefined {
  return typeof line === 'string' ? LINE.exec(line)?.[2] : undefined;
}
