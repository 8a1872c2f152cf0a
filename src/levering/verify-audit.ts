import { isList, longestIncreasing } from '../data/index.ts';
import { type Finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import {
  type AuditRule,
  auditTexts,
  EN_LEVERING,
  type Fault,
  inTaal,
  plainArgs,
  render,
  type TaalOptions,
} from '../taal/index.ts';
import { type AuditLink, claimedHash, HASH, readAuditLine } from './audit-line.ts';

/** What is known of the records from elsewhere: where they must begin and end. */
export interface VerifyAuditOptions extends TaalOptions {
  /** `hash` of the record before the first of these, when they go on from others. */
  readonly previous?: string;
  /** `hash` of the last record: without it, or `aantal`, nobody can see that lines at the end are missing. */
  readonly head?: string;
  /** How many records there must be. */
  readonly aantal?: number;
}

/** Something that is wrong with the records. */
export interface AuditFinding {
  readonly rule: AuditRule;
  readonly args: Finding['args'];
  /** The line that it is about, from 1; null when it is about all of them. */
  readonly regel: number | null;
  /** Sentence, in Dutch unless `taal` was given, without anything that stands in the records. */
  readonly message: string;
}

/** The chain, or all that is wrong with it. */
export type VerifyAuditResult =
  | {
      readonly ok: true;
      readonly aantal: number;
      /** `hash` of the last record: keep it elsewhere, and give it the next time. */
      readonly head: string | null;
    }
  | { readonly ok: false; readonly findings: NonEmpty<AuditFinding> };

/**
 * Judges whether records are the ones that were written, all of them and in their order: a line that was changed, moved,
 * repeated or put in is named by its number, and one that was removed by the line behind it.
 *
 * Lines that are missing at the end leave a chain that is whole: only `head` or `aantal`, kept elsewhere, tell of them. And
 * who can write all lines can write them all anew: keep `head` where he cannot.
 *
 * @param lines the lines that `auditRecord` gave, without their ends; or the text of a file of them
 * @returns findings for whatever is not such a line, also when there is none at all and `aantal` is not 0
 * @throws TypeError when `lines` is neither a text nor a list, `previous` or `head` is no hash, or `aantal` no number of
 *   lines
 */
export function verifyAudit(
  lines: string | Iterable<string>,
  options: VerifyAuditOptions = {},
): VerifyAuditResult {
  const { previous, head, aantal, taal } = { ...options };
  for (const hash of [previous, head])
    if (hash !== undefined && (typeof hash !== 'string' || !HASH.test(hash)))
      throw new TypeError('previous and head must be hashes: 64 hexadecimal digits.');
  if (aantal !== undefined && (!Number.isInteger(aantal) || aantal < 0))
    throw new TypeError('aantal must be a number of lines.');
  const regels = readLines(lines);
  const findings: AuditFinding[] = [];
  if (regels.length === 0 && aantal !== 0) findings.push(told(null, 'AUD-GEHEEL', 'leeg'));
  if (aantal !== undefined && aantal !== regels.length) findings.push(told(null, 'AUD-GEHEEL', 'aantal'));
  const { laatste, found } = judgeChain(regels, previous ?? null);
  findings.push(...found);
  if (head !== undefined && head !== laatste) findings.push(told(null, 'AUD-GEHEEL', 'head'));
  if (isNonEmpty(findings)) return inTaal({ ok: false, findings }, taal, EN_LEVERING);
  return { ok: true, aantal: regels.length, head: laatste };
}

function readLines(lines: string | Iterable<string>): readonly unknown[] {
  if (typeof lines === 'string') {
    const regels = lines.split('\n');
    return regels.at(-1) === '' ? regels.slice(0, -1) : regels;
  }
  if (
    Array.isArray(lines)
      ? !isList(lines)
      : typeof lines !== 'object' || lines === null || !(Symbol.iterator in lines)
  )
    throw new TypeError('lines must be a text, or a list of lines.');
  return [...(lines as Iterable<unknown>)];
}

/** A line of which nothing was changed. */
interface Schakel extends AuditLink {
  readonly regel: number;
}

function judgeChain(
  regels: readonly unknown[],
  begin: string | null,
): { readonly laatste: string | null; readonly found: readonly AuditFinding[] } {
  const found: AuditFinding[] = [];
  const schakels = new Map<string, Schakel>();
  /** What changed lines say that their hash is: what stands behind them does not lack them. */
  const claimed = new Set<string>();
  for (const [index, line] of regels.entries()) {
    const link = readAuditLine(line);
    const regel = index + 1;
    if (link === undefined) {
      found.push(told(regel, 'AUD-REGEL', 'gewijzigd'));
      const hash = claimedHash(line);
      if (hash !== undefined) claimed.add(hash);
    } else if (schakels.has(link.hash)) found.push(told(regel, 'AUD-REGEL', 'herhaald'));
    else schakels.set(link.hash, { ...link, regel });
  }
  const followers = new Map<string | null, Schakel[]>();
  for (const schakel of schakels.values())
    followers.set(schakel.previous, [...(followers.get(schakel.previous) ?? []), schakel]);

  const order: Schakel[] = [];
  const done = new Set<Schakel>();
  function follow(first: Schakel | undefined): void {
    for (let at = first; at !== undefined; at = chosen(followers.get(at.hash))) {
      if (done.has(at)) return;
      done.add(at);
      order.push(at);
    }
  }
  /** Of several lines that say to follow the same, the one that others follow. */
  function chosen(several: readonly Schakel[] = []): Schakel | undefined {
    return several.find(({ hash }) => followers.has(hash)) ?? several[0];
  }

  follow(chosen(followers.get(begin)));
  for (let open = [...schakels.values()]; open.length > 0; open = open.filter((each) => !done.has(each)))
    for (const schakel of open) {
      const { previous, regel } = schakel;
      const before = previous === null ? undefined : schakels.get(previous);
      // It comes when the line that it follows does.
      if (done.has(schakel) || (before !== undefined && !done.has(before))) continue;
      if (before !== undefined || previous === begin) found.push(told(regel, 'AUD-REGEL', 'ingevoegd'));
      else if (previous === null || !claimed.has(previous)) found.push(told(regel, 'AUD-REGEL', 'ontbreekt'));
      follow(schakel);
    }
  const staying = longestIncreasing(order.map(({ regel }) => regel));
  for (const [index, { regel }] of order.entries())
    if (!staying.has(index) && !found.some((each) => each.regel === regel))
      found.push(told(regel, 'AUD-REGEL', 'verplaatst'));
  found.sort((a, b) => (a.regel ?? 0) - (b.regel ?? 0));
  const last = regels.at(-1);
  return { laatste: readAuditLine(last)?.hash ?? null, found };
}

function told(regel: number | null, ...[rule, fault]: AuditFault): AuditFinding {
  const made = { rule, args: { fault } } as Fault<AuditRule>;
  return { rule, args: plainArgs(made.args), regel, message: render(made, auditTexts) };
}

type AuditFault =
  | [rule: 'AUD-REGEL', fault: 'gewijzigd' | 'herhaald' | 'ingevoegd' | 'ontbreekt' | 'verplaatst']
  | [rule: 'AUD-GEHEEL', fault: 'aantal' | 'head' | 'leeg'];
