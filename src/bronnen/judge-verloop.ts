import type { Fault } from '../taal/index.ts';
import { inconsistenties, type MutatieInWerking } from '../verloop/index.ts';

/** What is wrong with the mutations that are held of a plaatsingsbesluit. */
export type VerloopGegevenFault = Fault<'BRON-HERHAALD' | 'BRON-VERLOOP'> & {
  /** Index of the mutation; absent when it concerns all. */
  readonly index?: number;
};

/** Judges the mutations in force: identifications occur once, also among those that are not in force, and STB §3.4. */
export function judgeVerloop({
  startdatum,
  mutaties,
  vervallen = [],
}: {
  readonly startdatum?: string | undefined;
  readonly mutaties: readonly MutatieInWerking[];
  readonly vervallen?: readonly string[] | undefined;
}): readonly VerloopGegevenFault[] {
  const findings: VerloopGegevenFault[] = [];
  const gebruikt = new Set<string>(vervallen);
  for (const [index, { mutatieIdentificatie }] of mutaties.entries()) {
    if (gebruikt.has(mutatieIdentificatie))
      findings.push({ index, rule: 'BRON-HERHAALD', args: { field: 'mutatieIdentificatie' } });
    gebruikt.add(mutatieIdentificatie);
  }
  if (startdatum === undefined && mutaties.length > 0)
    findings.push({ rule: 'BRON-VERLOOP', args: { fault: 'zonder-startdatum' } });
  if (startdatum !== undefined && inconsistenties({ startdatum, mutaties }).length > 0)
    findings.push({ rule: 'BRON-VERLOOP', args: { fault: 'inconsistent' } });
  return findings;
}
