/** What the parties have in common: a day of theirs, and how they work with their databases. */
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Mailbox } from './mailbox.ts';

/** A day of a party: what day it is, and how it reaches the others. */
export interface Day {
  /** `YYYY-MM-DD` */
  readonly datum: string;
  readonly mailbox: Mailbox;
  /** Tells what happens. */
  readonly tell: (line: string) => void;
  /**
   * Is called after each step that lasts: a transaction that was committed, a message that was sent or confirmed. What
   * throws here interrupts the month between two steps.
   */
  readonly afterStep: (step: string) => void | Promise<void>;
}

export const OMGEVING = 'P';
export const AFZENDER = '06290001';

/** Opens the database in a folder, or makes it. */
export async function openDatabase(folder: string, tables: string): Promise<PGlite> {
  // Buffers of 128 MB, as Postgres has them by itself, would be cleared each time it opens.
  const db = await PGlite.create(folder, { initDbStartParams: ['-c', 'shared_buffers=2MB'] });
  await db.exec(tables);
  return db;
}

/** The rows that a query gives. */
export async function rowsOf<T>(
  db: PGlite | Transaction,
  query: string,
  values: readonly unknown[] = [],
): Promise<readonly T[]> {
  return (await db.query<T>(query, [...values])).rows;
}

/** How many rows a table has. */
export async function countOf(db: PGlite | Transaction, table: string): Promise<number> {
  const [row] = await rowsOf<{ aantal: number }>(db, `select count(*)::int as aantal from ${table}`);
  return row?.aantal ?? 0;
}

/** The next identification of a series, which starts at 1: one process writes in a database, so that none is given twice. */
export function identify(letter: string, number: number): string {
  return `${letter}-2026-${String(number).padStart(4, '0')}`;
}

/** What was given, or an error with what was found instead, without values. */
export function orThrow<T extends { readonly ok: boolean }>(result: T): Extract<T, { readonly ok: true }> {
  if (result.ok) return result as Extract<T, { readonly ok: true }>;
  const { findings } = result as unknown as { findings: readonly { rule: string; path: string }[] };
  throw new Error(findings.map(({ rule, path }) => `${rule} ${path}`).join('\n'));
}
