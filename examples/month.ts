/**
 * A month of a zorgaanbieder and of DJI, each with a database of its own on disk (PGlite: Postgres in the process, without
 * a server), with what goes wrong between them: messages that are rejected, an answer that is lost, answers too many. The
 * month is interrupted where that hurts most and goes on from what is on disk, and nothing is lost or done twice.
 *
 * What to copy is in month/zorgaanbieder.ts, outbox.ts, receive-answers.ts and dji.ts. It needs @electric-sql/pglite; any Postgres takes the same SQL.
 *
 * Run it with: npm run demo:month
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeMonth, openMonth, runMonth } from './month/run-month.ts';

/** After each of these steps everything stops. */
const INTERRUPTS: readonly string[] = [
  'zorgaanbieder: stored A-2026-0002', // stored, and not sent
  'zorgaanbieder: sent A-2026-0003', // sent, but that is not stored
  'DJI: stored FZ825_06290001_A-2026-0005_P.xml', // judged and applied, and not answered
  'DJI: sent R-2026-0005', // answered, but that is not stored
];

const folder = mkdtempSync(join(tmpdir(), 'fz825-month-'));
try {
  for (const interrupt of INTERRUPTS) await runUntil(interrupt);
  const month = await openMonth(folder);
  await runMonth(month, { tell: console.log });
  await closeMonth(month);
} finally {
  rmSync(folder, { recursive: true });
}

async function runUntil(interrupt: string): Promise<void> {
  const stop = new Error(`There was no step: ${interrupt}`);
  const afterStep = (step: string): void => {
    if (step === interrupt) throw stop;
  };
  const month = await openMonth(folder);
  const how = await runMonth(month, { tell: console.log, afterStep }).catch((error: unknown) => error);
  await closeMonth(month);
  if (how !== stop) throw how ?? stop;
  console.log(`\n--- everything stops, after: ${interrupt} ---`);
  console.log('--- both databases are opened again from disk ---');
}
