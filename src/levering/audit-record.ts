import type { Assessment } from '../assess/index.ts';
import type { CheckResult, Herkomst } from '../check/index.ts';
import { isObject } from '../data/index.ts';
import type { Finding } from '../finding/index.ts';
import { sha256Of } from '../hash/index.ts';
import { plainHerkomst } from '../herkomst/index.ts';
import { isBytes } from '../xml/index.ts';
import { HASH, readAuditLine, sealed } from './audit-line.ts';

/** What became of a message: what `assessBericht`, `checkBericht` or a party in the chain gave. */
export type AuditUitkomst = CheckResult &
  Partial<Pick<Assessment, 'verdict'>> & {
    readonly bericht?: unknown;
    readonly stroom?: number | null;
    readonly inhoud?: string | Uint8Array;
  };

/** What only the caller knows. */
export interface AuditOptions {
  /** Who had the message judged: a person, a system, or both. */
  readonly wie: string;
  /** When: a date and time with its zone, such as `2026-03-15T10:30:00Z`. */
  readonly wanneer: string;
  /** Why, in your words. */
  readonly waarom?: string;
  /** The record before this one: its line, or its `hash`. None for the first. */
  readonly previous?: string;
  /** The message as it came in. Give it: without it there is no hash of what could not be read. */
  readonly inhoud?: string | Uint8Array;
}

/** A record, as `JSON.parse` of its line gives it. */
export interface AuditRecord {
  /** The form of the record. */
  readonly vorm: 'fz825-audit-1';
  /** `hash` of the record before it; null for the first. */
  readonly previous: string | null;
  readonly wanneer: string;
  readonly wie: string;
  readonly waarom?: string;
  /** Which message it is about. */
  readonly bericht: AuditBericht;
  /** Null for an outcome that has none: of `checkBericht`, or of a party in the chain. */
  readonly verdict: string | null;
  /** The flow in which a party in the chain sent it on; null where nothing was sent, and absent outside the chain. */
  readonly stroom?: number | null;
  readonly controletypes: CheckResult['controletypes'];
  /** How many findings each control gave, by its id. */
  readonly rules: Readonly<Record<string, number>>;
  /** How many findings have each retourcode. */
  readonly retourcodes: Readonly<Record<string, number>>;
  readonly waarschuwingen: Readonly<Record<string, number>>;
  /** The controls that were asked for and could not be run, and what they lacked. */
  readonly unchecked: Readonly<Record<string, readonly string[]>>;
  /** The controls that broke down. */
  readonly errors: readonly string[];
  readonly herkomst: Herkomst;
  /** SHA-256, 64 hexadecimal digits, of the line up to this field. */
  readonly hash: string;
}

/** A message by its hash. */
export interface AuditBericht {
  /** SHA-256, 64 hexadecimal digits; null when there is none: the message could not be read, and was not given. */
  readonly hash: string | null;
  /** Of what: the message as it came in (a text as UTF-8), or the JSON of what was read in it. */
  readonly van: 'inhoud' | 'bericht' | null;
  /** `FZ825`, `FZ826`, or a name in a profile; null when it was not read. */
  readonly berichttype: string | null;
}

/**
 * Writes down what became of a message, for who has to account for it later: one line of JSON, without its end. It has the
 * hash of the message and no value of it; what stands in `wie` and `waarom` is yours. Each record has the hash of the one
 * before it, so that `verifyAudit` finds what was removed, changed or moved.
 *
 * @returns the line; an `AuditRecord` as JSON
 * @throws TypeError when `uitkomst` is no outcome, `wie` or `waarom` is no text or `wie` is empty, `wanneer` no date and
 *   time with a zone, `previous` neither a record nor a hash, or `inhoud` neither text nor bytes
 * @example
 * const uitkomst = assessBericht('<Bericht/>', { peildatum: '2026-03-15', omgeving: 'P' });
 * const line = auditRecord(uitkomst, { wie: 'EPD', wanneer: '2026-03-15T10:30:00Z', inhoud: '<Bericht/>' });
 * verifyAudit([line]).ok; //=> true
 */
export function auditRecord(uitkomst: AuditUitkomst, options: AuditOptions): string {
  const { wie, wanneer, waarom, previous, inhoud } = { ...options };
  if (typeof wie !== 'string' || wie.trim() === '') throw new TypeError('wie must be a text, and not empty.');
  if (waarom !== undefined && typeof waarom !== 'string') throw new TypeError('waarom must be a text.');
  if (typeof wanneer !== 'string' || !MOMENT.test(wanneer) || Number.isNaN(Date.parse(wanneer)))
    throw new TypeError('wanneer must be a date and time with a zone, such as 2026-03-15T10:30:00Z.');
  requireUitkomst(uitkomst);
  const { verdict = null, stroom, controletypes, findings, waarschuwingen, unchecked, errors } = uitkomst;
  return sealed({
    vorm: 'fz825-audit-1',
    previous: hashOfPrevious(previous),
    wanneer,
    wie,
    ...(waarom === undefined ? undefined : { waarom }),
    bericht: berichtOf(uitkomst, inhoud ?? uitkomst.inhoud),
    verdict,
    ...(stroom === undefined ? undefined : { stroom }),
    controletypes: { ...controletypes },
    rules: count(findings, ({ rule }) => rule),
    retourcodes: count(findings, ({ retourcode }) => retourcode),
    waarschuwingen: count(waarschuwingen, ({ rule }) => rule),
    unchecked: Object.fromEntries(unchecked.map(({ rule, lacks }) => [rule, [...lacks]])),
    errors: [...new Set(errors.map(({ rule }) => rule))],
    herkomst: plainHerkomst(uitkomst.herkomst),
  } satisfies Omit<AuditRecord, 'hash'>);
}

/** RFC 3339. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function requireUitkomst(uitkomst: AuditUitkomst): void {
  const isOutcome =
    isObject(uitkomst) &&
    isObject(uitkomst.controletypes) &&
    isObject(uitkomst.herkomst) &&
    [uitkomst.findings, uitkomst.waarschuwingen, uitkomst.unchecked, uitkomst.errors].every((list) =>
      Array.isArray(list),
    );
  if (!isOutcome) throw new TypeError('uitkomst must be what assessBericht, checkBericht or the chain gave.');
}

function hashOfPrevious(previous: string | undefined): string | null {
  if (previous === undefined) return null;
  if (typeof previous === 'string' && HASH.test(previous)) return previous;
  const read = readAuditLine(previous);
  if (read === undefined) throw new TypeError('previous must be the line of a record, or its hash.');
  return read.hash;
}

function berichtOf({ bericht }: AuditUitkomst, inhoud: unknown): AuditBericht {
  if (inhoud !== undefined && typeof inhoud !== 'string' && !isBytes(inhoud))
    throw new TypeError('inhoud must be a string or a Uint8Array.');
  const type = isObject(bericht) ? bericht['berichttype'] : undefined;
  const berichttype = typeof type === 'string' ? type : null;
  if (inhoud !== undefined) return { hash: sha256Of(inhoud), van: 'inhoud', berichttype };
  if (bericht === undefined) return { hash: null, van: null, berichttype };
  return { hash: sha256Of(JSON.stringify(bericht)), van: 'bericht', berichttype };
}

function count(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string | null,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
